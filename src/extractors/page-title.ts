// The headline, without the name of the site.
import { type DomDocument, type DomElement, textNodesOf } from './dom.ts'
import { collapseSpace, plainText } from './markup.ts'
import { type LinkedData, metaContents, textOf } from './page-data.ts'

const TITLE_METAS = ['og:title', 'twitter:title', 'dc.title']
const SITE_METAS = ['og:site_name', 'application-name']
/** Between a headline and the site's name. */
const SEPARATOR = /\s+[|｜\-–—:»]\s+|[|｜]/
const TRAILING = /[\s|｜\-–—:»]+$/
/** A heading that makes up less of the title than this is the site's name, not the headline. */
const LEAST_HEADLINE_SHARE = 0.5
/** The same for one that the title begins with: dates and the names of series and sites follow it. */
const LEAST_LEADING_SHARE = 0.4
const SHORTEST_HEADLINE = 4

/** Null where the page has neither title nor heading. */
export function findTitle(document: DomDocument, linked: LinkedData): string | null {
  const full = collapseSpace(document.querySelector('title')?.textContent ?? '')
  const stated = [textOf(linked.headline), ...metaContents(document, TITLE_METAS)].map(plainText).find(Boolean)
  const headings = [...document.querySelectorAll('h1')]
    .filter((heading) => !heading.closest('header') || heading.closest('article, main'))
    .map(wordsOf)
  const title = stated ?? full
  const [site = ''] = metaContents(document, SITE_METAS).map(plainText)
  // A heading that the title repeats is the headline as the reader sees it.
  const headline = headings.find((heading) => heading !== site && isMostOf(title, heading))
  return headline ?? (withoutSite(title, site, title === full) || headings.find(Boolean) || null)
}

/** The words of a heading without their furigana. */
function wordsOf(heading: DomElement): string {
  const words = textNodesOf(heading).filter((node) => !node.parentElement?.closest('rt, rp'))
  return collapseSpace(words.map((node) => node.textContent).join(''))
}

function isMostOf(title: string, heading: string): boolean {
  const [whole, part] = [title, heading].map((text) => text.replace(/\s+/g, ' ')) as [string, string]
  const share = whole.startsWith(part) ? LEAST_LEADING_SHARE : LEAST_HEADLINE_SHARE
  return part.length >= Math.max(SHORTEST_HEADLINE, share * whole.length) && whole.includes(part)
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
