// Listing pages: a page of headlines without a feed → the articles that it links to.
import { type CheerioAPI, load } from 'cheerio'
import type { Feed, FeedItem } from '#domain/article.ts'
import { PermanentError } from '#domain/errors.ts'
import { type DefaultZone, parseDate } from './dates.ts'
import { collapseSpace, LONGEST_TITLE } from './markup.ts'
import { refuseListingOverload } from './markup-limits.ts'
import { canonicalUrl } from './url.ts'

type Found = ReturnType<CheerioAPI>

/** What holds one headline with its date. */
const CARD = 'article, li, tr, dd, section, div'
const DATE_PARTS = 'time, [class*=date], [class*=Date], [class*=time]'

/**
 * The links of a listing page, in its order, each address once.
 * @param selector CSS: the links, or elements that each hold a link or stand in one
 * @throws PermanentError when the selector is none, or matches no link to a page
 */
export function parseListing(html: string, baseUrl: string, selector: string): Feed {
  refuseListingOverload(html, baseUrl)
  const $ = load(html)
  const base = URL.parse($('base[href]').attr('href') ?? '', baseUrl)?.href ?? baseUrl
  const zone: DefaultZone = /[ぁ-んァ-ヶ]/.test($('title').text() + $('body').text().slice(0, 2_000)) ? '+09:00' : 'Z'
  const items = new Map<string, FeedItem>()
  for (const node of select($, selector, baseUrl)) {
    const item = readItem($(node), base, zone)
    if (item && !items.has(item.url)) items.set(item.url, item)
  }
  if (items.size === 0) throw nothingFound($, selector, baseUrl)
  const title = collapseSpace($('title').first().text()) || null
  return { kind: 'listing', title, items: [...items.values()], fault: null }
}

function select($: CheerioAPI, selector: string, baseUrl: string): Found {
  try {
    return $(selector) as Found
  } catch (error) {
    throw new PermanentError(
      `${baseUrl}: expected a CSS selector such as "main article a", found ${JSON.stringify(selector)}; correct the source`,
      { kind: 'bad_selector', cause: error },
    )
  }
}

function nothingFound($: CheerioAPI, selector: string, baseUrl: string): PermanentError {
  return new PermanentError(
    `${baseUrl}: expected links to articles at the selector ${JSON.stringify(selector)}, found none (the page has ${$('a[href]').length} links); ` +
      'correct the selector, the page may have changed',
    { kind: 'no_links' },
  )
}

function readItem(found: Found, base: string, zone: DefaultZone): FeedItem | null {
  const link = found.is('a[href]') ? found : firstOf(found.find('a[href]'), found.closest('a[href]'))
  const url = canonicalUrl(link.attr('href') ?? '', base)
  if (!url || url === canonicalUrl(base)) return null
  const title = link.text() || link.attr('title') || link.attr('aria-label') || link.find('img[alt]').attr('alt') || ''
  return {
    url,
    title: collapseSpace(title).slice(0, LONGEST_TITLE) || null,
    publishedAt: cardDate(link, zone),
    updatedAt: null,
  }
}

function firstOf(one: Found, other: Found): Found {
  return one.length > 0 ? one.first() : other.first()
}

/** The date in the nearest enclosing card that has one and holds this link alone. */
function cardDate(link: Found, zone: DefaultZone): Date | null {
  const cards = link.parents(CARD)
  for (const part of [link, cards.eq(0), cards.eq(1), cards.eq(2)]) {
    const dates = part.find(DATE_PARTS)
    if (dates.length > 1) return null
    const date = parseDate(dates.attr('datetime') ?? dates.text(), zone)
    if (date) return date
  }
  return null
}
