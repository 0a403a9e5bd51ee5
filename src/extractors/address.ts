// Where an article stands, by all that a fetch tells of its address.
import { getDomain } from 'tldts'
import type { ArticleAddress } from '#domain/article.ts'
import { canonicalUrl, withoutIndex } from './url.ts'

export interface Fetched {
  /** The address that was asked for. */
  requested: string
  /** Where the redirects led. */
  landed: string
  /** What the page names as its own address, and as its AMP form. */
  canonicalUrl: string | null
  ampUrl: string | null
}

/** Pages that stand for a site's mobile or AMP forms, in the first label of a host. */
const FORM_HOST = /^(?:www\d?|m|sp|s|mobile|smart|touch|amp|i)\./
/** Of a path: what makes the AMP, mobile or first page of it. */
const FORM_PATH = /\/(?:amp|amphtml|sp|smp|mobile)(?=\/|$)|[._-]amp(?=\.s?html?$|$)/gi
/** What may follow a canonical address in that of a form or a further page. */
const FORM_REST = /^\/?(?:(?:amp|sp|mobile|page|p)[/-]?)?\d{0,2}\/?(?:index\.\w+)?$/i

/**
 * The page's own word counts within its site. One that names the home page, or a section that the article stands in, is
 * a mistake of many sites, and one that names another site is that of a reprint.
 */
export function placeArticle({ requested, landed: final, canonicalUrl: stated, ampUrl }: Fetched): ArticleAddress {
  const found = canonicalUrl(final) ?? requested
  const landed = isHomePage(found) ? requested : found
  const isOfSite = stated !== null && siteOf(stated) === siteOf(landed)
  const isUsable =
    stated !== null && isOfSite && !isHomePage(stated) && !isSectionOf(stated, landed) && !losesNumber(stated, landed)
  const url = isUsable ? stated : landed
  const amp = ampUrl !== null && siteOf(ampUrl) === siteOf(landed) ? [ampUrl] : []
  const aliases = [...new Set([requested, landed, ...amp])].filter((one) => one !== url)
  const syndicatedFrom = stated !== null && !isOfSite && !isHomePage(stated) ? stated : null
  return { url, key: addressKey(url), aliases, syndicatedFrom }
}

/** The same for `https://m.news.example/a/index.html?b=1`, `http://www.news.example/a/amp/?b=1` and the like. */
export function addressKey(address: string): string {
  const url = new URL(withoutIndex(canonicalUrl(address) ?? address))
  const isRegistrable = getDomain(url.hostname) === url.hostname
  const host = isRegistrable ? url.host : url.host.replace(FORM_HOST, '')
  const path = url.pathname.replace(FORM_PATH, '').replace(/\/+$/, '')
  url.searchParams.sort()
  return `${host}${path}${url.search}`
}

export function isHomePage(address: string): boolean {
  const url = new URL(withoutIndex(address))
  return /^\/(?:(?:ja|jp|en)\/?)?$/i.test(url.pathname) && url.search === ''
}

/** By registrable domain; hosts without one, such as addresses, by host and port. */
function siteOf(address: string): string {
  const { hostname, host } = new URL(address)
  return getDomain(hostname, { allowPrivateDomains: true }) ?? host
}

/** `/news/` of `/news/1`, but not `/news/1` of `/news/1/amp` and `/news/1/2`. */
function isSectionOf(stated: string, landed: string): boolean {
  const [section, page] = [stated, landed].map((address) => new URL(withoutIndex(address)).pathname.replace(/\/+$/, ''))
  if (section === undefined || page === undefined || section === page) return false
  if (!page.startsWith(`${section}/`)) return false
  const rest = page.slice(section.length)
  // `/news` of `/news/2` is a section; `/news/71` and `/news/mill-on-the-river` are articles.
  return !FORM_REST.test(rest) || (/^\/\d+\/?$/.test(rest) && !NAMES_ARTICLE.test(section))
}

const NAMES_ARTICLE = /(?:\d[^/]*|-[^/]*-[^/]*)$/

/** `/news` of `/news?id=1`: without its number it is no article. */
function losesNumber(stated: string, landed: string): boolean {
  const [kept, given] = [new URL(stated), new URL(landed)]
  if (kept.pathname !== given.pathname) return false
  return [...given.searchParams].some(
    ([name, value]) => NUMBER_PARAMETER.test(name) && /\d/.test(value) && kept.searchParams.get(name) !== value,
  )
}

const NUMBER_PARAMETER = /^(?:\w*id|no|num|n|article|entry|story|code|cd|key|a|aid)$/i
