// The feeds that a page names: what to poll when a user gives the address of a site.
import * as cheerio from 'cheerio'

const FEED_TYPES = /^application\/(rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)$/i

/** Absolute addresses of the feeds in a page's link elements, in the page's order, each once. */
export function findFeedLinks(html: string, baseUrl: string): string[] {
  const page = cheerio.load(html)
  const links = page('link[rel~="alternate"]')
    .toArray()
    .filter((link) => FEED_TYPES.test(page(link).attr('type')?.trim() ?? ''))
    .map((link) => page(link).attr('href'))
    .filter((href) => href !== undefined)
    .map((href) => (URL.canParse(href, baseUrl) ? new URL(href, baseUrl).href : null))
    .filter((href) => href !== null)
  return [...new Set(links)]
}
