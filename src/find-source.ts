// Finding what to poll at an address: the feed itself, those that the page names, those at the usual addresses, and at
// last the site's sitemap. Each step is taken only when those before it gave nothing.
import type { Feed } from '#domain/article.ts'
import { textOf } from '#domain/document.ts'
import { PermanentError, TransientError } from '#domain/errors.ts'
import { findFeedLinks, findSitemaps, wellKnownFeeds } from '#extractors/discover.ts'
import { isSitemap } from '#extractors/sitemap.ts'
import { chooseMaps } from '#extractors/sitemap-choice.ts'
import type { SourceReading } from '#workers/read-source.ts'
import { followSitemap } from '#workers/sitemap.ts'

export interface FindTools extends SourceReading {
  clock: () => Date
}

/** A feed or sitemap that was looked at. */
export interface Candidate {
  url: string
  /** What the page, or else the feed itself, calls it. */
  title: string | null
  /** Where it was found, in words that go on from "found ". */
  place: string
  /** What can be polled there, or null. */
  feed: Feed | null
  /** Why nothing can, or not the whole. */
  fault: string | null
}

export interface Findings {
  taken: Candidate & { feed: Feed }
  /** Why this one, in words that go on from "taken because ". */
  why: string
  /** All that was looked at, in that order. */
  candidates: Candidate[]
  /** The page that was given, where that is not the feed itself. */
  pageUrl: string | null
}

export interface Body {
  url: string
  text: string
  contentType: string | null
}

/** Feeds that a page names and that are read to be compared. */
const MAX_NAMED = 8
const MAX_SITEMAPS = 3
const IN_ROBOTS = 'named in robots.txt'

/**
 * @param selector CSS: the address is that of a listing page
 * @throws PermanentError when there is nothing that can be polled
 * @throws TransientError when the site cannot be read now
 */
export async function findSource(tools: FindTools, url: string, selector: string | null): Promise<Findings> {
  const body = await fetchBody(tools.http, url)
  try {
    const feed =
      selector === null ? await readBody(tools, body) : await tools.reader.readListing(body.text, body.url, selector)
    const place = 'at the address itself'
    const taken = { url: body.url, title: feed.title, place, feed, fault: feed.fault }
    return { taken, why: 'it is what the address leads to', candidates: [taken], pageUrl: null }
  } catch (error) {
    if (!(error instanceof PermanentError) || selector !== null || !isPage(body)) throw error
    return explore(tools, body)
  }
}

export async function fetchBody(http: FindTools['http'], url: string): Promise<Body> {
  const answer = await http.get(url)
  if (answer.kind === 'not_modified')
    throw new PermanentError(`${url}: expected a page or a feed, found 304 Not Modified without having asked for it`)
  const { body, ...rest } = answer
  body.release?.()
  return { ...rest, text: textOf(body) }
}

function readBody(tools: FindTools, { text, contentType, url }: Body): Promise<Feed> {
  if (isSitemap(text)) return followSitemap(tools, { body: text, url }, { since: null, now: tools.clock() })
  return tools.reader.readFeed(text, contentType, url)
}

function isPage({ text, contentType }: Body): boolean {
  return /<!doctype html|<html[\s>]/i.test(text.slice(0, 4_000)) || /html/i.test(contentType ?? '')
}

async function explore(tools: FindTools, page: Body): Promise<Findings> {
  const candidates: Candidate[] = []
  for (const step of [tryNamed, tryWellKnown, trySitemaps]) {
    const trouble = await step(tools, page, candidates).then(
      () => null,
      (error: unknown) => error,
    )
    const choice = choose(candidates)
    if (choice !== null) return { ...choice, candidates, pageUrl: page.url }
    // A site that is in trouble is not asked for more.
    if (trouble !== null) throw trouble
  }
  throw nothingFound(page.url, candidates)
}

/** All that the page names, and what a page of feeds names that it links to. */
async function tryNamed(tools: FindTools, page: Body, candidates: Candidate[]): Promise<void> {
  const links = findFeedLinks(page.text, page.url)
  const seen = new Set(links.map(({ url }) => url))
  for (const { url, title, place } of links) {
    if (candidates.length === MAX_NAMED) return
    const where = place === 'head' ? 'named in the head of the page' : 'among the links of the page'
    const body = await tryOne(tools, { url, title, place: where }, candidates)
    if (body === null || !isPage(body) || candidates.at(-1)?.feed) continue
    for (const link of findFeedLinks(body.text, body.url))
      if (!seen.has(link.url) && seen.add(link.url)) links.push(link)
  }
}

async function tryWellKnown(tools: FindTools, page: Body, candidates: Candidate[]): Promise<void> {
  const seen = new Set(candidates.map(({ url }) => url))
  for (const url of wellKnownFeeds(page.url).filter((address) => !seen.has(address))) {
    await tryOne(tools, { url, title: null, place: 'at a usual address' }, candidates)
    if (candidates.at(-1)?.feed) return
  }
}

async function trySitemaps(tools: FindTools, page: Body, candidates: Candidate[]): Promise<void> {
  const robotsUrl = new URL('/robots.txt', page.url).href
  const robots = await fetchBody(tools.http, robotsUrl).catch((error: unknown) => {
    if (error instanceof PermanentError) return null
    throw error
  })
  const named = robots === null ? [] : findSitemaps(robots.text, robotsUrl)
  const undated = named.map((url) => ({ url, title: null, publishedAt: null, updatedAt: null }))
  const place = named.length === 0 ? 'at a usual address' : IN_ROBOTS
  const urls =
    named.length === 0 ? [new URL('/sitemap.xml', page.url).href] : chooseMaps(undated, null).map(({ url }) => url)
  for (const url of urls.slice(0, MAX_SITEMAPS)) {
    await tryOne(tools, { url, title: null, place }, candidates)
    if (candidates.at(-1)?.feed?.items.length) return
  }
}

/** Adds what is found there, or why nothing is; null when not even an answer was. */
async function tryOne(
  tools: FindTools,
  { url, title, place }: Pick<Candidate, 'url' | 'title' | 'place'>,
  candidates: Candidate[],
): Promise<Body | null> {
  let body: Body | null = null
  try {
    body = await fetchBody(tools.http, url)
    const feed = await readBody(tools, body)
    candidates.push({ url, title: title ?? feed.title, place, feed, fault: feed.fault })
  } catch (error) {
    candidates.push({ url, title, place, feed: null, fault: (error as Error).message })
    if (error instanceof TransientError) throw error
  }
  return body
}

/** Feeds of readers' comments are named beside those of articles. */
const COMMENTS = /comment|コメント/i

function choose(candidates: readonly Candidate[]): Pick<Findings, 'taken' | 'why'> | null {
  const readable = candidates.filter((one): one is Findings['taken'] => one.feed !== null)
  const full = readable.filter(({ feed }) => feed.items.length > 0)
  const ofArticles = full.filter(({ url, title }) => !COMMENTS.test(`${url} ${title}`))
  const [taken] = [...ofArticles, ...full, ...readable]
  if (taken === undefined) return null
  if (full.length === 0) return { taken, why: 'it is the first that can be read, though it has no items yet' }
  if (full.length === 1) return { taken, why: 'it is the only one with items' }
  return { taken, why: 'it is the first with articles' }
}

function nothingFound(url: string, candidates: readonly Candidate[]): PermanentError {
  const named = candidates.filter(({ place }) => place.endsWith('the page'))
  const sitemap = candidates.find(({ place }) => place === IN_ROBOTS)
  const robots = sitemap === undefined ? 'in robots.txt' : `in the sitemaps of robots.txt (the first: ${sitemap.fault})`
  const found =
    named.length === 0
      ? 'a page that names none'
      : `a page that names ${named.length}, none of which can be read (the first: ${named[0]?.fault})`
  return new PermanentError(
    `${url}: expected a feed, a sitemap, or a page of a site that has one, found ${found}, and nothing at the usual ` +
      `addresses or ${robots}; give the address of the feed, or of a listing page with --selector`,
  )
}
