// claimwatch reextract: the pages on file read anew, and their claims with them, without the network.
import type { Command } from 'commander'
import type { Page, RawPageText } from '#domain/article.ts'
import { PermanentError, UserError } from '#domain/errors.ts'
import { joinPages } from '#extractors/join-pages.ts'
import type { RereadText } from '#store/article-store.ts'
import type { Store } from '#store/store.ts'
import { chooseId } from './choose-id.ts'
import { parseInstant } from './filters.ts'
import { tell } from './output.ts'
import { type PipelineParts, withPipeline } from './with-pipeline.ts'

interface ReextractOptions {
  all?: boolean
  since?: Date
  json?: boolean
}

interface Tally {
  articles: number
  /** Texts that the reader of pages finds otherwise than before. */
  changed: number
  /** Articles without pages on file, of which only the claims were read again. */
  withoutPages: number
  /** Pages on which no article is found; their texts stay. */
  unreadable: number
}

export function registerReextract(program: Command): void {
  program
    .command('reextract')
    .description(
      'read the fetched pages on file and their claims again, without the network; can be stopped and run again',
    )
    .argument('[article...]', 'addresses, or the first digits of ids')
    .option('--all', 'every article; those that an earlier run did not reach come first')
    .option('--since <day>', 'those published since this day', parseInstant)
    .option('--json', 'print the counts as JSON')
    .action(async (names: string[], options: ReextractOptions) => {
      checkChoice(names, options)
      await withPipeline({ who: 'reextract', isJson: options.json === true, describe }, async (parts) => {
        const { articles } = parts.store
        const ids = names.length === 0 ? {} : { ids: await findAll(parts.store, names) }
        return reextractAll(
          parts,
          await articles.forReextract({ ...ids, ...(options.since && { since: options.since }) }),
        )
      })
    })
}

function checkChoice(names: readonly string[], { all, since }: ReextractOptions): void {
  const ways = [names.length > 0, all === true, since !== undefined].filter(Boolean).length
  if (ways === 1) return
  const found = ways === 0 ? 'none of them' : 'more than one of them'
  throw new UserError(`reextract: expected articles, --all or --since DAY, found ${found}; --help shows what it takes`)
}

async function findAll(store: Store, names: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const name of names)
    ids.push(chooseId(name, await store.articles.idsOf(name), { noun: 'article', list: 'articles' }))
  return ids
}

function describe({ articles, changed, withoutPages, unreadable }: Tally): string {
  const notes = [
    `${articles} ${articles === 1 ? 'article' : 'articles'} read again`,
    `${changed} ${changed === 1 ? 'text' : 'texts'} changed`,
    ...(withoutPages === 0 ? [] : [`${withoutPages} without pages on file, read from their texts`]),
    ...(unreadable === 0 ? [] : [`${unreadable} pages without an article`]),
  ]
  return notes.join(', ')
}

/** One article after the other: a signal breaks none off. */
async function reextractAll(parts: PipelineParts, ids: readonly string[]): Promise<Tally> {
  const tally: Tally = { articles: 0, changed: 0, withoutPages: 0, unreadable: 0 }
  for (const id of ids) {
    if (parts.signal.aborted) break
    await reextract(parts, id, tally)
    tally.articles++
    showProgress(tally, ids.length)
  }
  clearProgress()
  return tally
}

async function reextract({ store, reader, pipeline }: PipelineParts, id: string, tally: Tally): Promise<void> {
  const raw = await store.articles.rawPages(id)
  if (raw.length === 0) tally.withoutPages++
  const texts: RereadText[] = []
  for (const { revision, pages } of raw) {
    const page = await readPages(reader, pages)
    if (page !== null) texts.push({ ...page, revision })
    else tally.unreadable++
  }
  tally.changed += await store.articles.replaceTexts(id, texts, new Date())
  await pipeline.run([{ name: 'extract', id }])
}

/** Null where no article is found on them: what is on file stays. */
async function readPages(reader: PipelineParts['reader'], pages: readonly RawPageText[]): Promise<Page | null> {
  try {
    const read: Page[] = []
    for (const { html, url } of pages) read.push(await reader.readPage(html, url))
    return joinPages(read)
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error
    clearProgress()
    tell(error.message)
    return null
  }
}

function showProgress(tally: Tally, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${tally.articles} of ${total}: ${describe(tally)} …`)
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}
