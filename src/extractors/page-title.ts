// The headline, without the name of the site.
import type { DomDocument } from './dom.ts'
import { collapseSpace, plainText } from './markup.ts'
import { type LinkedData, metaContents, textOf } from './page-data.ts'

const TITLE_METAS = ['og:title', 'twitter:title', 'dc.title']
const SITE_METAS = ['og:site_name', 'application-name']
/** Between a headline and the site's name. */
const SEPARATOR = /\s+[|｜\-–—:»]\s+|[|｜]/
const TRAILING = /[\s|｜\-–—:»]+$/
/** A heading that makes up less of the title than this is the site's name, not the headline. */
const LEAST_HEADLINE_SHARE = 0.5
const SHORTEST_HEADLINE = 4

/** Null where the page has neither title nor heading. */
export function findTitle(document: DomDocument, linked: LinkedData): string | null {
  const full = collapseSpace(document.querySelector('title')?.textContent ?? '')
  const stated = [textOf(linked.headline), ...metaContents(document, TITLE_METAS)].map(plainText).find(Boolean)
  const headings = [...document.querySelectorAll('h1')]
    .filter((heading) => !heading.closest('header') || heading.closest('article, main'))
    .map((heading) => collapseSpace(heading.textContent))
  const title = stated ?? full
  const [site = ''] = metaContents(document, SITE_METAS).map(plainText)
  // A heading that the title repeats is the headline as the reader sees it.
  const headline = headings.find((heading) => heading !== site && isMostOf(title, heading))
  return headline ?? (withoutSite(title, site, title === full) || headings.find(Boolean) || null)
}

function isMostOf(title: string, heading: string): boolean {
  const least = Math.max(SHORTEST_HEADLINE, LEAST_HEADLINE_SHARE * title.length)
  return heading.length >= least && title.includes(heading)
}

/** `見出し | サイト名` → `見出し`: by the site's name where the page tells it, else the longest part when by far the longest. */
function withoutSite(title: string, site: string, mayNameSite: boolean): string {
  const parts = title.split(SEPARATOR)
  if (parts.length > 1 && parts.at(-1)?.trim() === site)
    return title.slice(0, title.lastIndexOf(site)).replace(TRAILING, '')
  if (!mayNameSite) return title
  const [longest = '', next = ''] = parts.sort((a, b) => b.length - a.length)
  return longest.length >= 2 * next.length ? longest.trim() : title
}
