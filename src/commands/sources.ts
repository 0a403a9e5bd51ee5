// claimwatch sources: what is polled.
import { type Command, Option } from 'commander'
import { clockAt } from '#domain/day.ts'
import { UserError } from '#domain/errors.ts'
import { type FaultKind, kindOfFault } from '#domain/faults.ts'
import { describeTrouble } from '#domain/polling.ts'
import type { Language } from '#domain/text.ts'
import type { SourceRow } from '#store/store.ts'
import type { SourceHints, SourceTools, SourceTrial } from '../sources.ts'
import { readConfig, withStore } from './context.ts'
import { nameOf, readWhole, writeWhole } from './files.ts'
import { faultOption } from './filters.ts'
import { addOutputOptions, type Column, type OutputOptions, print, printRows, tell } from './output.ts'

const columnsIn = (timeZone: string): Column<SourceRow>[] => [
  { head: 'publisher', cell: (source) => source.publisher, width: 24 },
  { head: 'language', cell: (source) => source.language },
  { head: 'kind', cell: (source) => source.kind },
  { head: 'articles', cell: (source) => String(source.articles) },
  {
    head: 'last success',
    cell: (source) => (source.lastSuccessAt === null ? 'never' : clockAt(source.lastSuccessAt, timeZone)),
  },
  {
    head: 'health',
    cell: (source) => describeTrouble(source) ?? (source.lastPolledAt === null ? 'not polled yet' : 'well'),
    width: 44,
  },
  { head: 'url', cell: (source) => source.url, width: 44 },
]

interface AddOptions {
  publisher?: string
  language?: Language
  selector?: string
}

export function registerSources(program: Command): void {
  const sources = program.command('sources').description('what is polled: list, add, check, import, export')
  addOutputOptions(
    sources.command('list').description('list the sources with their health').addOption(faultOption()),
  ).action(async ({ fault, ...options }: OutputOptions & { fault?: FaultKind }) => {
    const { rows, timeZone } = await withStore(async ({ store, config }) => ({
      rows: await store.sources.list(),
      timeZone: config.digestTimeZone,
    }))
    const nothing = fault ? `No source has the fault ${fault}.` : 'No sources yet. Add one: claimwatch sources add URL'
    const isWanted = (row: SourceRow) => fault === undefined || kindOfFault(row.fault ?? '') === fault
    printRows(rows.filter(isWanted), columnsIn(timeZone), options, nothing)
  })
  sources
    .command('add')
    .description('add a feed, a site whose page names its feed, or a listing page; reads its newest article as a trial')
    .argument('<url>', 'the address of the feed, the site or the listing page')
    .option('--publisher <name>', "the publisher's name; the feed's title when not given")
    .addOption(new Option('--language <language>', 'found out from the titles when not given').choices(['ja', 'en']))
    .option('--selector <css>', 'for a listing page: the links to its articles, for example "h2 a"')
    .action(addSource)
  sources
    .command('check')
    .description(
      'try sources now, without saving anything: reachable, kind, items, newest, whether article text is found',
    )
    .argument('[url...]', 'sources on file; all of them when none is given')
    .action(checkSources)
  sources
    .command('import')
    .description('add the feeds of an OPML file')
    .argument('<file>', 'OPML, as feed readers export it; - for stdin')
    .action(importSources)
  sources
    .command('export')
    .description('write the feeds on file as OPML')
    .argument('[file]', 'stdout when not given')
    .action(exportSources)
}

async function withTools<T>(run: (tools: SourceTools) => Promise<T>): Promise<T> {
  const { openHttp } = await import('#net/http.ts')
  const { openReader } = await import('../reader.ts')
  const { userAgent, allowedHosts, requestGapMs } = readConfig()
  const http = openHttp({ userAgent, allowedHosts, gapMs: requestGapMs })
  const reader = openReader()
  try {
    return await run({ http, reader })
  } finally {
    await reader.close()
    await http.close()
  }
}

async function addSource(url: string, options: AddOptions): Promise<void> {
  if (!URL.canParse(url)) throw new UserError(`${url}: expected an address like https://example.com/feed.xml`)
  const { trySource } = await import('../sources.ts')
  const trial = await withTools((tools) => trySource(tools, url, hintsOf(options))).catch((error: Error) => {
    throw new UserError(`not added: ${error.message}`)
  })
  const { isNew } = await withStore(({ store }) => store.sources.add(trial.source))
  print(renderTrial(trial))
  print(isNew ? 'Added.' : 'It was on file already, and stays as it is.')
}

function hintsOf({ publisher, language, selector }: AddOptions): SourceHints {
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    ...(selector === undefined ? {} : { itemSelector: selector }),
  }
}

function renderTrial({ source, feed, article }: SourceTrial): string {
  const newest = feed.items[0]
  return [
    `${source.publisher} (${source.language}), ${feed.kind} at ${source.url}`,
    `  ${feed.items.length} items${newest?.title ? `, the first: ${newest.title}` : ''}`,
    ...(article === null ? [] : [`  trial: ${describeArticle(article)}`]),
  ].join('\n')
}

function describeArticle(article: NonNullable<SourceTrial['article']>): string {
  return 'fault' in article ? `NOT READ: ${article.fault}` : `read ${article.characters} characters of ${article.url}`
}

async function checkSources(urls: string[]): Promise<void> {
  const { trySource } = await import('../sources.ts')
  const rows = await withStore(({ store }) => store.sources.list())
  const unknown = urls.filter((url) => !rows.some((row) => row.url === url))
  if (unknown.length > 0)
    throw new UserError(`not on file: ${unknown.join(', ')}; claimwatch sources list shows what is`)
  const chosen = rows.filter((row) => urls.length === 0 || urls.includes(row.url))
  if (chosen.length === 0) return print('No sources yet. Add one: claimwatch sources add URL')
  await withTools(async (tools) => {
    for (const [index, row] of chosen.entries()) {
      tell(`${index + 1}/${chosen.length} ${row.url}`)
      const { publisher, language, itemSelector } = row
      const hints = { publisher, language, ...(itemSelector === null ? {} : { itemSelector }) }
      try {
        print(renderTrial(await trySource(tools, row.url, hints)))
      } catch (error) {
        process.exitCode = 1
        print(`${row.publisher}: FAULT: ${(error as Error).message}`)
      }
    }
  })
}

async function importSources(file: string): Promise<void> {
  const { decodeText } = await import('#net/charset.ts')
  const { readOutlines } = await import('./opml.ts')
  const content = decodeText(await readWhole(file, 'OPML, as feed readers export it'), null, nameOf(file))
  const { sources, faults } = readOutlines(nameOf(file), content)
  const outcomes = await withStore(async ({ store }) => {
    const added = []
    for (const source of sources) added.push(await store.sources.add(source))
    return added
  })
  for (const fault of faults) tell(`${nameOf(file)}: passed over: ${fault}`)
  if (faults.length > 0) process.exitCode = 1
  const isNew = outcomes.filter((outcome) => outcome.isNew).length
  print(`${nameOf(file)}: ${isNew} new, ${outcomes.length - isNew} known, ${faults.length} rejected`)
}

async function exportSources(file: string | undefined): Promise<void> {
  const { renderOutlines } = await import('./opml.ts')
  const rows = await withStore(({ store }) => store.sources.list())
  const feeds = rows.filter((row) => row.kind === 'feed')
  const opml = renderOutlines(feeds)
  if (file === undefined) print(opml)
  else await writeWhole(file, opml)
  if (feeds.length < rows.length) tell(`${rows.length - feeds.length} listing pages left out: OPML knows feeds only`)
}
