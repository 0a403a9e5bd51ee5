// claimwatch sources: what is polled, and how it fares.
import type { Command } from 'commander'
import { clockAt } from '#domain/day.ts'
import { type FaultKind, kindOfFault } from '#domain/faults.ts'
import type { SourceRow } from '#store/store.ts'
import { chooseEach, chooseSources, idDigits } from './choose-sources.ts'
import { withStore } from './context.ts'
import { faultOption, parseOneOf } from './filters.ts'
import { addOutputOptions, type Column, type OutputOptions, print, printRows } from './output.ts'
import { HEALTHS, type Health, type HealthReport, healthOf } from './source-health.ts'
import { countOf, NO_SOURCES } from './source-tools.ts'
import { registerAdd } from './sources-add.ts'
import { registerCatalog } from './sources-catalog.ts'
import { registerCheck } from './sources-check.ts'
import { registerExchange } from './sources-exchange.ts'

type ListRow = SourceRow & HealthReport

const columnsIn = (timeZone: string): Column<ListRow>[] => [
  { head: 'id', cell: ({ id }) => idDigits(id) },
  { head: 'publisher', cell: ({ publisher }) => publisher, width: 24 },
  { head: 'language', cell: ({ language }) => language },
  { head: 'kind', cell: ({ kind }) => kind },
  { head: 'class', cell: ({ credibility }) => credibility },
  { head: 'articles', cell: ({ articles }) => String(articles) },
  { head: 'last success', cell: ({ lastSuccessAt }) => when(lastSuccessAt, timeZone) },
  { head: 'verified', cell: ({ verifiedAt }) => when(verifiedAt, timeZone) },
  {
    head: 'health',
    cell: ({ health, reason }) => [health.replace('_', ' '), reason].filter(Boolean).join(': '),
    width: 44,
  },
  { head: 'url', cell: ({ url }) => url, width: 44 },
]

function when(at: Date | null, timeZone: string): string {
  return at === null ? 'never' : clockAt(at, timeZone)
}

export function registerSources(program: Command): void {
  const sources = program
    .command('sources')
    .description('what is polled: find, add, check, list, pause and remove sources; OPML in and out')
  const list = sources
    .command('list')
    .description('list the sources with their health: well, silent, failing, stopped, paused or never polled, and why')
    .option('--health <state>', `only those that are so: ${HEALTHS.join(', ')}`, parseOneOf(HEALTHS))
    .addOption(faultOption())
  addOutputOptions(list).action(listSources)
  registerAdd(sources)
  registerCatalog(sources)
  registerCheck(sources)
  sources
    .command('pause')
    .description('stop polling sources; what they gave stays on file')
    .argument('<source...>', 'address, id, or name of feed or publisher')
    .action((words: string[]) => switchSources(words, false))
  sources
    .command('resume')
    .description('poll sources again that were paused or have stopped')
    .argument('<source...>', 'address, id, or name of feed or publisher')
    .action((words: string[]) => switchSources(words, true))
  sources
    .command('remove')
    .description('take sources off file; their articles and what was read in them stay')
    .argument('<source...>', 'address or id of each, or a name that only one has')
    .action(removeSources)
  registerExchange(sources)
}

async function listSources({ health, fault, ...output }: OutputOptions & { health?: Health; fault?: FaultKind }) {
  const { rows, timeZone } = await withStore(async ({ store, config }) => ({
    rows: await store.sources.list(),
    timeZone: config.digestTimeZone,
  }))
  const shown = rows
    .map((row) => ({ ...row, ...healthOf(row, timeZone) }))
    .filter((row) => !health || row.health === health)
    .filter((row) => !fault || kindOfFault(row.fault ?? '') === fault)
  const asked = health ?? fault
  const nothing = asked && rows.length > 0 ? `None of ${rows.length} sources is ${asked}.` : NO_SOURCES
  printRows(shown, columnsIn(timeZone), output, nothing)
}

async function switchSources(words: readonly string[], isEnabled: boolean): Promise<void> {
  const changed = await withStore(async ({ store }) => {
    const rows = chooseSources(await store.sources.list(), words).filter((row) => row.isEnabled !== isEnabled)
    for (const { id } of rows) await store.sources.setEnabled(id, isEnabled, new Date())
    return rows
  })
  const done = isEnabled ? 'is polled again' : 'is not polled any more'
  for (const { publisher, url } of changed) print(`${publisher} (${url}) ${done}`)
  if (changed.length === 0) print(isEnabled ? 'It was polled already.' : 'It was paused or stopped already.')
}

async function removeSources(words: readonly string[]): Promise<void> {
  const removed = await withStore(async ({ store }) => {
    const rows = chooseEach(await store.sources.list(), words)
    for (const { id } of rows) await store.sources.remove(id)
    return rows
  })
  for (const { publisher, url, articles } of removed)
    print(
      `${publisher} (${url}) is off file; ${countOf(articles, 'article')} found through it ${articles === 1 ? 'stays' : 'stay'}`,
    )
}
