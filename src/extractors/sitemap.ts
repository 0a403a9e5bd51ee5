// Sitemaps (sitemaps.org, with Google's extension for news): the pages that a site lists, or the sitemaps of an index.
import { Parser } from 'htmlparser2'
import type { FeedItem, Sitemap } from '#domain/article.ts'
import { PermanentError } from '#domain/errors.ts'
import { type DefaultZone, parseDate } from './dates.ts'
import { collapseSpace, LONGEST_TITLE } from './markup.ts'
import { chooseMaps, choosePages } from './sitemap-choice.ts'
import { canonicalUrl } from './url.ts'

/** What is read of an entry, by the element that holds it and its own name: both have an image's `loc` inside. */
const FIELDS: ReadonlySet<string> = new Set(
  ['url/loc', 'url/lastmod', 'sitemap/loc', 'sitemap/lastmod'].concat([
    'news/title',
    'news/publication_date',
    'publication/name',
  ]),
)
const ENTRIES: ReadonlySet<string> = new Set(['url', 'sitemap'])
const ROOTS: ReadonlySet<string> = new Set(['urlset', 'sitemapindex'])
const SNIFFED_CHARACTERS = 4_000
/** Of the sitemaps of an index; many more than are followed at one poll. */
const MAX_MAPS = 100
/** No sitemap has more than five; the parser takes minutes over hundreds of thousands. */
const MAX_DEPTH = 32

type Fields = Map<string, string>

interface RawSitemap {
  root: string
  entries: Fields[]
  /** It ends before it should: the entries are those that are whole. */
  isCut: boolean
}

/** By the first element: sitemaps are served as text/html and worse. */
export function isSitemap(body: string): boolean {
  const head = body.slice(0, SNIFFED_CHARACTERS).replace(/<!--[\s\S]*?-->/g, '')
  const [, root = ''] = /<(?:\w+:)?(\w+)[\s>]/.exec(head.replace(/<\?[\s\S]*?\?>/g, '')) ?? []
  return ROOTS.has(root.toLowerCase())
}

/**
 * The entries of a sitemap that may be of use, each address once: the newest of its pages (see choosePages), without the
 * site's front page; or the likeliest of its sitemaps (see chooseMaps). One that was cut off gives what is whole, and its
 * fault says so.
 * @param baseUrl where it was fetched: relative addresses are relative to it, and errors name it
 * @throws PermanentError when it is no sitemap, or cut off before its first entry ends
 */
export function parseSitemap(body: string, baseUrl: string, now: Date): Sitemap {
  if (!isSitemap(body))
    throw new PermanentError(
      `${baseUrl}: expected a sitemap, found something that starts ${JSON.stringify(body.trimStart().slice(0, 20))}; ` +
        "give the sitemap's own address",
      { kind: 'not_a_feed' },
    )
  const { root, entries, isCut } = readRaw(body, baseUrl)
  if (isCut && entries.length === 0)
    throw new PermanentError(
      `${baseUrl}: expected a whole sitemap, found one that breaks off before its first entry ends; tell its publisher`,
      { kind: 'cut_off' },
    )
  const isIndex = root === 'sitemapindex'
  const isJapanese = /[ぁ-んァ-ヶ]/.test(body) || /\.jp$/.test(new URL(baseUrl).hostname)
  const dated = entries.map((fields) => toItem(fields, isIndex, isJapanese ? '+09:00' : 'Z'))
  // Chosen first: to make an address canonical takes longer than all the rest.
  const { items, fault } = isIndex
    ? { items: chooseMaps(dated, null).slice(0, MAX_MAPS), fault: null }
    : choosePages(dated, baseUrl, now)
  const title = entries.map((fields) => fields.get('publication/name')).find(Boolean) ?? null
  return {
    isIndex,
    title: title && collapseSpace(title),
    items: canonicalItems(items, baseUrl),
    fault: isCut ? describeCut(entries, baseUrl) : fault,
  }
}

function describeCut(entries: readonly Fields[], baseUrl: string): string {
  return (
    `${baseUrl}: expected a whole sitemap, found that it breaks off after entry ${entries.length}; ` +
    'the entries before that are taken; if it stays so, tell its publisher'
  )
}

// Leniently: a strict parser fails on the bare & of an address, and leaves out dates that are not ISO 8601.
function readRaw(body: string, baseUrl: string): RawSitemap {
  const raw: RawSitemap = { root: '', entries: [], isCut: true }
  const open: string[] = []
  let fields: Fields = new Map()
  const parser = new Parser(
    {
      onopentag(tag) {
        const name = localName(tag)
        if (open.length === 0) raw.root = name
        if (ENTRIES.has(name)) fields = new Map()
        open.push(name)
        if (open.length > MAX_DEPTH)
          throw new PermanentError(
            `${baseUrl}: expected a sitemap, found elements nested more than ${MAX_DEPTH} deep; tell its publisher`,
            { kind: 'too_complex' },
          )
      },
      ontext(text) {
        const field = open.slice(-2).join('/')
        if (FIELDS.has(field)) fields.set(field, (fields.get(field) ?? '') + text)
      },
      // What is closed by implication alone was open when the text ended.
      onclosetag(tag, isImplied) {
        const name = localName(tag)
        open.pop()
        if (ENTRIES.has(name) && !isImplied) raw.entries.push(fields)
        if (ROOTS.has(name)) raw.isCut = isImplied
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  )
  parser.end(body)
  return raw
}

/** Without the prefix, which each site may choose for itself. */
function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1)
}

/** Its address as it stands there. */
function toItem(fields: Fields, isIndex: boolean, zone: DefaultZone): FeedItem {
  const field = (name: string) => fields.get(name)?.trim() ?? ''
  const holder = isIndex ? 'sitemap' : 'url'
  return {
    url: field(`${holder}/loc`),
    title: collapseSpace(field('news/title')).slice(0, LONGEST_TITLE) || null,
    publishedAt: parseDate(field('news/publication_date'), zone),
    updatedAt: parseDate(field(`${holder}/lastmod`), zone),
  }
}

function canonicalItems(entries: readonly FeedItem[], baseUrl: string): FeedItem[] {
  const front = new URL('/', baseUrl).href
  const items = new Map<string, FeedItem>()
  for (const entry of entries) {
    const url = entry.url === '' ? null : canonicalUrl(entry.url, baseUrl)
    if (url !== null && url !== front && !items.has(url)) items.set(url, { ...entry, url })
  }
  return [...items.values()]
}
