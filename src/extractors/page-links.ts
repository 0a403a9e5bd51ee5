// The further pages of an article: which of a page's links lead to them, and which is the next.
import type { DomDocument } from './dom.ts'
import { collapseSpace } from './markup.ts'
import { canonicalUrl, withoutIndex } from './url.ts'

/** What the link to a further page says. */
const NEXT_WORDS =
  /^[\s\d]*(?:次(?:の?ページ)?(?:へ|を読む)?|続き(?:を読む|へ|はこちら)?|next(?: page)?|continue(?: reading)?|older|page \d+|\d{1,2}(?:ページ目?)?)[\s\d/]*[\s»›>→▶＞≫]*$|^(?:次(?:の)?ページ|next page)|^[»›→▶＞≫]+$/i
const MAX_LINKS = 60
const LONGEST_LABEL = 80

/** Addresses of links that could lead to a further page, absolute, in their order. */
export function findPageLinks(document: DomDocument, url: string): string[] {
  const stated = document.querySelectorAll('link[rel~="next"], a[rel~="next"]')
  const worded = [...document.querySelectorAll('a[href]')].filter((link) => {
    const label = collapseSpace(link.textContent.slice(0, 2 * LONGEST_LABEL))
    return label.length <= LONGEST_LABEL && NEXT_WORDS.test(label)
  })
  const addresses = [...stated, ...worded].slice(0, MAX_LINKS).flatMap((link) => {
    const address = canonicalUrl(link.getAttribute('href') ?? '', url)
    return address === null ? [] : [address]
  })
  return [...new Set(addresses)]
}

/** Page numbers as addresses write them, `#` for the number: behind the whole path, or before its extension. */
const PARAMETERS = ['page', 'p', 'pg', 'pn', 'paged', 'pageno', 'pagenum', 'page_no']
const PATHS = ['/#', '/page/#', '/page-#', '/p/#', '/p#', '_#', '-#']
const BEFORE_EXTENSION = ['_#', '-#', '_p#', '-p#', '_page#', '-page#', '.#']

/**
 * The address of page `number` of the article whose first page stands at one of `firstUrls`, or null. Only what is
 * made of that address and the number is taken: a link to another article never is.
 */
export function nextPageOf(firstUrls: readonly string[], number: number, links: readonly string[]): string | null {
  const possible = new Set(firstUrls.flatMap((url) => pageForms(url, number)))
  return links.find((link) => possible.has(comparable(link))) ?? null
}

function pageForms(firstUrl: string, number: number): string[] {
  const first = withoutFirstMark(withoutIndex(firstUrl))
  const written = new URL(withoutFirstMark(firstUrl))
  const [, stem = '', extension] = /^(.*?)(\.\w{2,5})$/.exec(written.pathname) ?? []
  const path = new URL(first).pathname.replace(/\/+$/, '')
  const marks = (forms: readonly string[]) => forms.map((form) => form.replace('#', String(number)))
  const forms = [
    ...PARAMETERS.map((name) => withParameter(first, name, number)),
    ...marks(PATHS).map((mark) => withPath(first, `${path}${mark}`)),
    ...marks(PATHS).map((mark) => withPath(first, `${path}/index${mark}.html`)),
    ...(extension === undefined
      ? []
      : marks(BEFORE_EXTENSION).map((mark) => withPath(written.href, `${stem}${mark}${extension}`))),
  ]
  return forms.map(comparable)
}

/** `?page=1` and `/page/1` name the first page; `/1` may be the number of the article. */
function withoutFirstMark(address: string): string {
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()])
    if (PARAMETERS.includes(name.toLowerCase()) && /^0?1$/.test(url.searchParams.get(name) ?? ''))
      url.searchParams.delete(name)
  url.pathname = url.pathname.replace(/\/page[/-]1\/?$/, '/')
  return url.href
}

function withParameter(address: string, name: string, number: number): string {
  const url = new URL(address)
  url.searchParams.append(name, String(number))
  return url.href
}

function withPath(address: string, path: string): string {
  const url = new URL(address)
  url.pathname = path
  return url.href
}

function comparable(address: string): string {
  const url = new URL(address)
  const query = [...url.searchParams].map(([name, value]) => `${name.toLowerCase()}=${value}`).sort()
  return `${url.host}${url.pathname.replace(/\/+$/, '')}?${query.join('&')}`
}
