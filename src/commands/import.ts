// claimwatch import: articles from a file of JSON lines into the store, through the same steps as fetched ones.
import type { Command } from 'commander'
import { TransientError } from '#domain/errors.ts'
import { nameOf } from './files.ts'
import { type ArticleLine, articleLine, readLines, reportLine } from './jsonl.ts'
import { type PipelineParts, withPipeline } from './with-pipeline.ts'

const LEASE_MS = 60_000
const FAMILIES_AT_A_TIME = 200

interface Tally {
  new: number
  known: number
  revised: number
  /** On file as removed by a person, which they stay. */
  removed: number
  rejected: number
}

export function registerImport(program: Command): void {
  program
    .command('import')
    .description('bring articles into the store and read their claims; can be stopped and run again')
    .argument('<file>', 'JSON lines of {language, publisher, url, publishedAt, title, text}; - for stdin')
    .option('--json', 'print the counts as JSON')
    .action((file: string, { json }: { json?: boolean }) => {
      const output = { who: nameOf(file), isJson: json === true, describe }
      return withPipeline(output, (parts) => importFile(parts, file))
    })
}

function describe(tally: Tally): string {
  const removed = tally.removed === 0 ? '' : `, ${tally.removed} left out because they were removed`
  return `${tally.new} new, ${tally.known} known, ${tally.revised} revised, ${tally.rejected} rejected${removed}`
}

/** Line by line: a signal breaks no article off. */
async function importFile(parts: PipelineParts, file: string): Promise<Tally> {
  const { store, pipeline, signal } = parts
  const tally: Tally = { new: 0, known: 0, revised: 0, removed: 0, rejected: 0 }
  for await (const { number, read } of readLines<ArticleLine>(file, articleLine, signal)) {
    if ('fault' in read) {
      tally.rejected++
      clearProgress()
      reportLine(file, number, read.fault)
    } else {
      try {
        const { id, outcome } = await store.articles.import(read.value)
        // A known article is read again only where an earlier run was stopped before its end: the step itself decides.
        await pipeline.run([{ name: 'extract', id }])
        tally[outcome]++
      } catch (error) {
        clearProgress()
        if (!(error instanceof TransientError)) throw error
        throw new TransientError(
          `${nameOf(file)}:${number}: stopped: ${error.message}; ${describe(tally)} before it; run it again to go on`,
          { cause: error },
        )
      }
    }
    showProgress(number, tally)
  }
  clearProgress()
  if (!signal.aborted) await compareLeftovers(parts)
  return tally
}

/** Figures whose claims an earlier run saved, and which it was stopped before comparing. */
async function compareLeftovers({ store, pipeline }: PipelineParts): Promise<void> {
  for (;;) {
    const now = new Date()
    const until = new Date(now.getTime() + LEASE_MS)
    const families = await store.families.takeDue({ now, until, limit: FAMILIES_AT_A_TIME })
    if (families.length === 0) return
    await pipeline.run(families.map((id) => ({ name: 'reconcile', id })))
  }
}

function showProgress(lines: number, tally: Tally): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${lines} lines read: ${describe(tally)} …`)
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}
