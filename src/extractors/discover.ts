// What there may be to poll at the address of a site: the feeds that its page names, and where others usually stand.
import { load } from 'cheerio'
import robotsParser from 'robots-parser'
import { getDomain } from 'tldts'
import { collapseSpace } from './markup.ts'

export interface FeedLink {
  url: string
  /** What the page calls it. */
  title: string | null
  /** Where the page names it: in its head, for programs, or among its links, for people. */
  place: 'head' | 'link'
}

const FEED_TYPES = /^(application\/(rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)|text\/xml|application\/xml)$/i
/** WordPress names its interface for programs in the same way as its feed. */
const NO_FEED = /\/wp-json\//
const FEED_ADDRESS =
  /\.(?:rdf|rss|atom)$|\/(?:feed|rss|atom)\/?$|(?:feed|rss|atom|rdf)[\w.-]*\.(?:xml|json)$|\/index\.xml$/i

// Its types speak of an ES module with a default export; it is a CommonJS module that is the function.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** The feeds that a page names, those of its head first, each once; a link counts when it stays with the site. */
export function findFeedLinks(html: string, pageUrl: string): FeedLink[] {
  const page = load(html)
  const base = URL.parse(page('base[href]').attr('href') ?? '', pageUrl)?.href ?? pageUrl
  const found = new Map<string, FeedLink>()
  const add = (
    href: string | undefined,
    title: string | undefined,
    place: FeedLink['place'],
    isFeed: (url: URL) => boolean,
  ) => {
    const url = URL.parse(href ?? '', base)
    if (url === null || !/^https?:$/.test(url.protocol) || found.has(url.href) || !isFeed(url)) return
    found.set(url.href, { url: url.href, title: collapseSpace(title ?? '') || null, place })
  }
  for (const node of page('link[rel~="alternate"], link[rel~="feed"]').toArray()) {
    const link = page(node)
    const isFeed = FEED_TYPES.test(link.attr('type')?.trim() ?? '') || link.is('[rel~="feed"]')
    add(link.attr('href'), link.attr('title'), 'head', (url) => isFeed && !NO_FEED.test(url.pathname))
  }
  const site = siteOf(new URL(pageUrl))
  for (const node of page('a[href]').toArray()) {
    const link = page(node)
    const title = link.text() || link.attr('title')
    add(link.attr('href'), title, 'link', (url) => FEED_ADDRESS.test(url.pathname) && siteOf(url) === site)
  }
  return [...found.values()]
}

function siteOf(url: URL): string {
  return getDomain(url.hostname, { allowPrivateDomains: true }) ?? url.host
}

const WELL_KNOWN = ['/feed', '/rss', '/index.xml', '/atom.xml', '/feed.json', '/rss.xml', '/feed.xml', '/index.rdf']

/** Where a feed usually stands when the page names none, likeliest first: below the page, then at the site. */
export function wellKnownFeeds(pageUrl: string): string[] {
  const { origin, pathname } = new URL(pageUrl)
  const folder = pathname.replace(/[^/]*\.\w+$/, '').replace(/\/+$/, '')
  const below = folder === '' ? [] : [`${folder}/feed`]
  return [...below, ...WELL_KNOWN].map((path) => `${origin}${path}`)
}

/** The sitemaps that a robots.txt names, in its order. */
export function findSitemaps(robotsText: string, robotsUrl: string): string[] {
  const named = parseRobots(robotsUrl, robotsText).getSitemaps()
  const urls = named.map((address) => URL.parse(address, robotsUrl)).filter((url) => url !== null)
  return [...new Set(urls.filter(({ protocol }) => /^https?:$/.test(protocol)).map(({ href }) => href))]
}
