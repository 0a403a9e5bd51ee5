// claimwatch demo: what the service does, shown on a newsroom that is served on this machine.
import { once } from 'node:events'
import { join, relative } from 'node:path'
import type { Command } from 'commander'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { ClaimRow } from '#store/store.ts'
import type { Demo } from '../demo/demo.ts'
import { openLog, readConfig } from './context.ts'
import { parseWhole } from './filters.ts'
import { type Column, print, printRows, tell } from './output.ts'
import { renderConflict } from './show-conflict.ts'
import { stopSignal } from './start.ts'

const columnsIn = (timeZone: string): Column<ClaimRow>[] => [
  { head: 'who', cell: (claim) => claim.subjectName, width: 16 },
  { head: 'what', cell: (claim) => [claim.metric, claim.scope].filter(Boolean).join(', '), width: 28 },
  { head: 'how much', cell: (claim) => formatAmount(claim, claim.unit, 'en'), width: 26 },
  { head: 'says', cell: (claim) => claim.attributionName ?? '–', width: 16 },
  { head: 'where', cell: (claim) => `${claim.publisher}, ${dayAt(claim.publishedAt, timeZone)}`, width: 36 },
]

export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('run the whole service against a small newsroom on this machine, and print what it found')
    .option('--keep', 'leave it running until Ctrl-C, to look at its dashboard and tables')
    .option('--workers <n>', 'jobs at a time', parseWhole(1, 100), 4)
    .action(async (options: { keep?: boolean; workers: number }) => {
      const { runDemo } = await import('../demo/demo.ts')
      const startedAt = performance.now()
      const { dataDir: ownDir, catalogFile } = readConfig()
      const dataDir = join(ownDir, 'demo')
      const log = await openLog('warn')
      const signal = stopSignal()
      const running = runDemo({ dataDir, catalogFile, workerConcurrency: options.workers, log, tell, signal })
      const demo = await running.catch((error) => {
        if (!signal.aborted) throw error
        process.exitCode = 130
      })
      if (demo === undefined) return
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
      printAccount(demo, seconds)
      if (options.keep) await keepRunning(demo, dataDir, signal)
      await demo.close()
    })
}

function printAccount({ claims, conflicts, sources, digestUrl, outboxDir, timeZone }: Demo, seconds: string): void {
  const articles = sources.reduce((sum, source) => sum + source.articles, 0)
  print(`\n${claims.length} figures in ${articles} articles of ${sources.length} publishers\n`)
  printRows(claims, columnsIn(timeZone), {}, 'No figures found.')
  print(
    `\n${conflicts.length} conflicts: figures that cannot both be true, or that one article sets against each other\n`,
  )
  print(conflicts.map((conflict) => renderConflict(conflict, { language: 'ja', timeZone })).join('\n\n'))
  print(`\nThe digest, to be opened in a browser: ${digestUrl}`)
  print(`The alerts, as mails: ${pathFromHere(outboxDir)}/`)
  print(`Done in ${seconds} s.`)
}

async function keepRunning({ service }: Demo, dataDir: string, signal: AbortSignal): Promise<void> {
  print(`\nStill running. Dashboard: ${service.webUrl}`)
  print(`Prisma Studio, in another terminal: npx claimwatch --data-dir ${pathFromHere(dataDir)} studio`)
  print('Ctrl-C ends it.')
  if (!signal.aborted) await once(signal, 'abort')
}

/** As one would type it here. */
function pathFromHere(path: string): string {
  const shown = relative(process.cwd(), path)
  return shown.startsWith('..') ? path : shown
}
