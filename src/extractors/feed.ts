// Feeds: RSS, Atom, RDF or JSON Feed → the articles that they list. Lenient where the meaning is plain.
import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import type { Feed, FeedItem } from '#domain/article.ts'
import { PermanentError } from '#domain/errors.ts'
import { nameFault } from '#domain/faults.ts'
import { type DefaultZone, parseDate } from './dates.ts'
import { ttlMinutesOf } from './feed-ttl.ts'
import { mendJson, parseLeniently } from './lenient-feed.ts'
import { LONGEST_TITLE, plainText } from './markup.ts'
import { refuseFeedOverload } from './markup-limits.ts'
import { canonicalUrl } from './url.ts'

/** An entry as a format states it, nothing interpreted yet. */
export interface RawItem {
  /** Best first; the first that is an address of the web is taken. */
  links: readonly (string | undefined)[]
  title: string | undefined
  published: string | undefined
  updated: string | undefined
}

export interface RawFeed {
  title: string | undefined
  items: RawItem[]
  /** Minutes between two polls that it asks for at least. */
  ttlMinutes?: number | undefined
  /** It ends before it should: the items are those that are whole. */
  isCut?: boolean
}

type FeedFormat = Exclude<Feed['kind'], 'listing' | 'sitemap'>

const READERS: Readonly<Record<Exclude<FeedFormat, 'json'>, (body: string, baseUrl: string) => RawFeed>> = {
  rss: readRss,
  atom: readAtom,
  rdf: readRdf,
}
const ROOT_FORMATS: Readonly<Record<string, FeedFormat>> = { rss: 'rss', feed: 'atom', rdf: 'rdf' }
const ROOT_END = /<\/(?:\w+:)?(?:rss|feed|RDF)\s*>/gi
const ENTRY_END = /<\/(?:\w+:)?(?:item|entry)\s*>/gi
const SNIFFED_CHARACTERS = 4_000
/** More than a week is meant for nobody who reads news. */
const MAX_TTL_MINUTES = 7 * 1_440
const SHOWN_TITLE = 40

/**
 * The entries of a feed, in its order, each address once. Entries without an address are left out. A feed with
 * broken markup is read as far as it can be; of one that was cut off, the entries that are whole, and its fault says so.
 * @param baseUrl where it was fetched: relative addresses are relative to it, and errors name it
 * @throws PermanentError when it is no feed, larger or deeper than any, or cut off before its first entry ends
 */
export function parseFeed(body: string, contentType: string | null, baseUrl: string): Feed {
  const kind = detectFormat(body)
  if (kind === null) throw notAFeed(body, contentType, baseUrl)
  refuseFeedOverload(body, kind === 'json', baseUrl)
  const raw = kind === 'json' ? readMendedJson(body, baseUrl) : readXml(kind, body, baseUrl)
  const zone: DefaultZone = /[ぁ-んァ-ヶ]/.test(body) ? '+09:00' : 'Z'
  const title = raw.title ? plainText(raw.title) : null
  const fault = raw.isCut ? nameFault('cut_off', describeCut(raw, baseUrl)) : null
  const ttlMinutes = Math.min(MAX_TTL_MINUTES, Math.round(raw.ttlMinutes ?? 0))
  const feed = { kind, title, items: toItems(raw.items, baseUrl, zone), fault }
  return ttlMinutes > 0 ? { ...feed, ttlMinutes } : feed
}

function describeCut({ items }: RawFeed, baseUrl: string): string {
  const title = plainText(items.at(-1)?.title ?? '').slice(0, SHOWN_TITLE)
  const last = title === '' ? '' : ` (${JSON.stringify(title)})`
  return (
    `${baseUrl}: expected a whole feed, found that the feed breaks off after item ${items.length}${last}; ` +
    'the items before that are taken, and the source is well again at the next whole poll; if it stays so, tell its publisher'
  )
}

/** By the first element, not by Content-Type: feeds are served as text/html, application/xml and worse. */
function detectFormat(body: string): FeedFormat | null {
  const head = body
    .slice(0, SNIFFED_CHARACTERS)
    .replace(/<!--[\s\S]*?-->/g, '')
    .trimStart()
  if (head.startsWith('{')) return /jsonfeed\.org|"items"\s*:/.test(body) ? 'json' : null
  // What stands before the root may be a server's warning rather than markup, so the root is looked for.
  const [, root] = /<(?:\w+:)?(rss|feed|rdf|html|head|body)[\s>]/i.exec(head) ?? []
  return ROOT_FORMATS[root?.toLowerCase() ?? ''] ?? null
}

function notAFeed(body: string, contentType: string | null, baseUrl: string): PermanentError {
  const start = body.trimStart()
  const found =
    start === ''
      ? 'an empty body'
      : /^<!doctype html|<html[\s>]/i.test(start.slice(0, SNIFFED_CHARACTERS))
        ? 'an HTML page'
        : (contentType ?? 'something else')
  const starts = start === '' ? '' : ` (starts ${JSON.stringify(`${start.slice(0, 5)}…`)})`
  return new PermanentError(
    `${baseUrl}: expected RSS, Atom, RDF or JSON Feed, found ${found}${starts}; give the feed's own address or add it as a listing page`,
    { kind: 'not_a_feed' },
  )
}

function readXml(format: Exclude<FeedFormat, 'json'>, body: string, baseUrl: string): RawFeed {
  const end = endOfLast(ENTRY_END, body)
  if (endOfLast(ROOT_END, body) <= end) return readTruncated(body.slice(0, end), body.length, baseUrl)
  try {
    const feed = READERS[format](body, baseUrl)
    if (feed.items.length > 0) return feed
  } catch {
    // Not well-formed: the lenient reading below decides whether there is anything in it.
  }
  return parseLeniently(body)
}

/** Only what stands before the end of the last entry: a half entry may hold half an address. */
function readTruncated(entries: string, found: number, baseUrl: string): RawFeed {
  if (entries !== '') return { ...parseLeniently(entries), isCut: true }
  throw new PermanentError(
    `${baseUrl}: expected a whole feed, found one that is cut off after ${found} characters without one whole entry; tell its publisher`,
    { kind: 'cut_off' },
  )
}

/** Where the last match ends, 0 when there is none. */
function endOfLast(pattern: RegExp, text: string): number {
  let end = 0
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length
  return end
}

function readMendedJson(body: string, baseUrl: string): RawFeed {
  const mended = mendJson(body, baseUrl)
  return { ...readJson(mended), isCut: mended !== body }
}

function toItems(raw: readonly RawItem[], baseUrl: string, zone: DefaultZone): FeedItem[] {
  const items = new Map<string, FeedItem>()
  for (const entry of raw) {
    const url = entry.links.map((link) => (link ? canonicalUrl(link, baseUrl) : null)).find((link) => link !== null)
    if (!url || items.has(url)) continue
    items.set(url, {
      url,
      title: (entry.title && plainText(entry.title).slice(0, LONGEST_TITLE)) || null,
      publishedAt: entry.published ? parseDate(entry.published, zone) : null,
      updatedAt: entry.updated ? parseDate(entry.updated, zone) : null,
    })
  }
  return [...items.values()]
}

function readRss(body: string): RawFeed {
  const feed = parseRssFeed(body)
  const items = (feed.items ?? []).map((item) => ({
    links: [
      item.link,
      item.guid?.isPermaLink === false ? undefined : absolute(item.guid?.value),
      item.atom?.links?.[0]?.href,
    ],
    title: item.title ?? item.dc?.titles?.[0],
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published,
    updated: item.atom?.updated,
  }))
  return { title: feed.title, items, ttlMinutes: ttlMinutesOf(feed.ttl, feed.sy) }
}

/** A guid that is no address must not be taken for a relative one. */
function absolute(guid: string | undefined): string | undefined {
  return guid && /^\s*https?:\/\//i.test(guid) ? guid : undefined
}

function readAtom(body: string, baseUrl: string): RawFeed {
  const feed = parseAtomFeed(body)
  const items = (feed.entries ?? []).map((entry) => {
    const pages = (entry.links ?? []).filter(({ rel }) => !rel || rel === 'alternate')
    const html = pages.find(({ type }) => !type || type.includes('html'))
    // RFC 4287 §2: addresses are relative to the innermost xml:base, itself relative to those around it.
    const base = [feed.xml?.base, entry.xml?.base].reduce(
      (outer, inner) => URL.parse(inner ?? '', outer)?.href ?? outer,
      baseUrl,
    )
    const onBase = (href: string | undefined) => (href === undefined ? href : URL.parse(href, base)?.href)
    return {
      links: [onBase(html?.href), onBase(pages[0]?.href), absolute(entry.id)],
      title: entry.title?.value,
      published: entry.published ?? entry.updated,
      updated: entry.updated,
    }
  })
  return { title: feed.title?.value, items, ttlMinutes: ttlMinutesOf(undefined, feed.sy) }
}

function readRdf(body: string): RawFeed {
  const feed = parseRdfFeed(body)
  const items = (feed.items ?? []).map((item) => ({
    links: [item.link, absolute(item.rdf?.about)],
    title: item.title,
    published: item.dc?.dates?.[0],
    updated: undefined,
  }))
  return { title: feed.title, items, ttlMinutes: ttlMinutesOf(undefined, feed.sy) }
}

function readJson(body: string): RawFeed {
  const feed = parseJsonFeed(body)
  const items = (feed.items ?? []).map((item) => ({
    links: [item.url, item.external_url, absolute(item.id)],
    title: item.title,
    published: item.date_published,
    updated: item.date_modified,
  }))
  return { title: feed.title, items }
}
