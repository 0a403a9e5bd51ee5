// claimwatch sources add: finds what can be polled at an address, tries it, and puts it on file.
import { type Command, Option } from 'commander'
import { CREDIBILITIES, type Credibility } from '#catalog/sources.ts'
import { UserError } from '#domain/errors.ts'
import type { Language } from '#domain/text.ts'
import type { NewSource } from '#store/store.ts'
import type { Candidate } from '../find-source.ts'
import type { SourceHints, SourceTrial } from '../sources.ts'
import { readConfig, withStore } from './context.ts'
import { parseText } from './filters.ts'
import { findCatalogued } from './find-catalogued.ts'
import { print } from './output.ts'
import { describeItems, describeTrial, forCommand, printLines, withTools } from './source-tools.ts'

interface AddOptions {
  publisher?: string
  language?: Language
  class?: Credibility
  selector?: string
  /** `true` when no name follows. */
  catalog?: string[] | true
  paused?: boolean
}

export function registerAdd(sources: Command): void {
  sources
    .command('add')
    .description(
      'add a feed, a sitemap, a site whose feed is looked for, or a listing page; reads its newest article as a trial',
    )
    .argument('[url]', 'the address of the feed, the site or the listing page')
    .option('--publisher <name>', "the publisher's name; the feed's title when not given", parseText)
    .addOption(new Option('--language <language>', 'found out from the titles when not given').choices(['ja', 'en']))
    .addOption(new Option('--class <class>', 'how far it is to be believed').choices(CREDIBILITIES))
    .option('--selector <css>', 'for a listing page: the links to its articles, for example "h2 a"', parseText)
    .option(
      '--catalog [name...]',
      'in place of an address: sources of claimwatch sources catalog, all when none is named',
    )
    .option('--paused', 'put on file what is not to be polled yet')
    .addHelpText(
      'after',
      '\nA page is asked for the feeds that it names, then the usual addresses (/feed, /rss, …), then the sitemaps of its' +
        '\nrobots.txt; what was found is shown. Where it is not the right one, give the address of another feed.',
    )
    .action(addSources)
}

async function addSources(url: string | undefined, { catalog, ...options }: AddOptions): Promise<void> {
  if (catalog === undefined) return addFound(url, options)
  if (url !== undefined)
    throw new UserError(
      `expected an address or --catalog, found both (${url}); behind --catalog stand names of the catalogue`,
    )
  const { publisher, language, selector, class: credibility } = options
  if (publisher ?? language ?? selector ?? credibility)
    throw new UserError('--catalog goes with --paused alone; the catalogue says the rest')
  await addCatalogued(catalog === true ? null : catalog, options.paused ?? false)
}

async function addCatalogued(names: readonly string[] | null, isPaused: boolean): Promise<void> {
  const rows = findCatalogued(names)
  const outcomes = await withStore(async ({ store }) => {
    const added = []
    for (const { name, publisher, feed, site, language, credibility } of rows) {
      const source: NewSource = {
        publisher,
        title: name,
        url: feed,
        siteUrl: site,
        kind: 'feed',
        language,
        credibility,
      }
      added.push(await store.sources.add({ ...source, isEnabled: !isPaused }))
    }
    return added
  })
  const isNew = outcomes.filter((outcome) => outcome.isNew).length
  print(`${isNew} new, ${outcomes.length - isNew} known`)
  const polled = isPaused ? 'are paused: claimwatch sources resume NAME polls one' : 'are polled by claimwatch start'
  if (isNew > 0) print(`They ${polled}. claimwatch sources check tells which of them can be read from here.`)
}

async function addFound(url: string | undefined, options: AddOptions): Promise<void> {
  if (url === undefined) throw new UserError('expected the address of a feed or a site, or --catalog, found neither')
  if (!URL.canParse(url)) throw new UserError(`${url}: expected an address like https://example.com/feed.xml`)
  const { trySource } = await import('../sources.ts')
  const { trial, isNew } = await withStore(async ({ store }) => {
    const trial = await withTools(store, (tools) => trySource(tools, url, hintsOf(options))).catch((error: Error) => {
      throw new UserError(`not added: ${forCommand(error.message)}`)
    })
    const isWell = trial.article !== null && !('fault' in trial.article) && trial.taken.fault === null
    const { id, isNew } = await store.sources.add({ ...trial.source, isEnabled: !options.paused })
    if (isWell) await store.sources.recordVerified(id, new Date())
    return { trial, isNew }
  })
  printLines(renderTrial(trial, url, readConfig().digestTimeZone))
  print(isNew ? `Added${options.paused ? ', paused' : ''}.` : 'It was on file already, and stays as it is.')
}

function hintsOf({ publisher, language, selector, class: credibility }: AddOptions): SourceHints {
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    ...(selector === undefined ? {} : { itemSelector: selector }),
    ...(credibility === undefined ? {} : { credibility }),
  }
}

function renderTrial(
  { source, taken, why, candidates, article }: SourceTrial,
  url: string,
  timeZone: string,
): string[] {
  const others = candidates.filter(({ feed }) => feed !== null).length - 1
  return [
    ...(candidates.length > 1 ? [`Looked at for ${url}:`, ...renderCandidates(candidates, taken, timeZone)] : []),
    `${source.publisher} (${source.language}), ${taken.feed.kind} at ${source.url}`,
    `  ${describeItems(taken.feed.items, timeZone)}`,
    ...(taken.fault === null ? [] : [`  NOT WHOLE: ${forCommand(taken.fault)}`]),
    `  found ${taken.place}; taken because ${why}`,
    ...(others > 0
      ? ['  to take another as well or instead: claimwatch sources add with its address, claimwatch sources remove']
      : []),
    ...(article === null ? [] : [`  trial: ${describeTrial(article)}`]),
  ]
}

function renderCandidates(candidates: readonly Candidate[], taken: Candidate, timeZone: string): string[] {
  return candidates.map((candidate) => {
    const { url, title, place, feed, fault } = candidate
    const name = title === null ? '' : ` ${JSON.stringify(title)}`
    const found = feed === null ? forCommand(fault ?? '') : `${feed.kind}, ${describeItems(feed.items, timeZone)}`
    return `  ${candidate === taken ? '→' : feed === null ? '✗' : '·'} ${url}${name}, ${place}: ${found.replace(`${url}: `, '')}`
  })
}
