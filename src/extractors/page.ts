// A page of HTML → the article on it: title, text, language, author, dates, addresses, and whom it cites.
import type { Page } from '#domain/article.ts'
import { PermanentError } from '#domain/errors.ts'
import { boundDepth, type DomDocument, openDocument, textNodesOf } from './dom.ts'
import { plainText } from './markup.ts'
import { articleParagraphs } from './page-body.ts'
import { findCited } from './page-cited.ts'
import { linkedData } from './page-data.ts'
import { readHead } from './page-head.ts'
import { languageOf } from './page-language.ts'
import { findPageLinks } from './page-links.ts'
import { paragraphsOf } from './page-text.ts'
import { isPaywalled } from './page-wall.ts'

/** Fewer characters than this are a caption or a notice, not an article. */
const SHORTEST_TEXT = 20

/** How many times longer the text in a page's data has to be, to be taken instead of what was found. */
const LEAST_FULLER = 2
/**
 * What a page may have: some ten times that of the largest articles seen (of entities five times), and still read in a
 * second or two. The tags are counted as `<`, the text in characters without scripts and styles.
 */
const [MAX_TAGS, MAX_ENTITIES, MAX_TEXT] = [30_000, 60_000, 500_000]

/**
 * @param url where the page was fetched: relative addresses are relative to it, and errors name it
 * @throws PermanentError when there is no article on the page
 */
export function parsePage(html: string, url: string): Page {
  refuseMarkup(html, url)
  const document = openDocument(html)
  boundDepth(document.body)
  refuseLength(document, url)
  const linked = linkedData(document)
  const head = readHead(document, linked, url)
  // Before what stands beside the article is taken away: notices, sources and further pages are found there.
  const lines = paragraphsOf(document.body)
  const beside = {
    cited: findCited(lines, linked, url),
    isPaywalled: isPaywalled(lines, linked),
    pageLinks: findPageLinks(document, url),
  }
  const language = languageOf(document.body?.textContent ?? '')
  const paragraphs = articleParagraphs(document, language === 'ja', head.title)
  const text = fullerText(paragraphs.map((paragraph) => paragraph.text).join('\n\n'), head.statedBody)
  if (text.length < SHORTEST_TEXT) throw withoutText(html, url, head.title)
  const { title, statedBody: _, ...said } = head
  return { title: title ?? '', text, language: languageOf(text), ...said, ...beside }
}

/** Pages that a script fills, or that hide most of the text, often state it whole in their data for machines. */
function fullerText(found: string, statedBody: string | null): string {
  if (statedBody === null || statedBody.length < LEAST_FULLER * found.length) return found
  return statedBody
    .split(/\s*\n\s*/)
    .map(plainText)
    .filter(Boolean)
    .join('\n\n')
}

function refuseMarkup(html: string, url: string): void {
  if (countOf('<', html) > MAX_TAGS) throw tooLarge(url, `more than ${MAX_TAGS} tags`)
  if (countOf('&', html) > MAX_ENTITIES) throw tooLarge(url, `more than ${MAX_ENTITIES} entities`)
}

function refuseLength(document: DomDocument, url: string): void {
  let length = 0
  for (const node of textNodesOf(document.body)) {
    if (!/^(?:script|style)$/.test(node.parentElement?.localName ?? '')) length += node.textContent.length
  }
  if (length > MAX_TEXT) throw tooLarge(url, `more than ${MAX_TEXT} characters of text`)
}

function tooLarge(url: string, what: string): PermanentError {
  const advice = 'give the address of a single article'
  return new PermanentError(`${url}: expected an article, found a page of ${what}; ${advice}`, { kind: 'too_complex' })
}

function countOf(mark: string, html: string): number {
  let count = 0
  for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + 1)) count++
  return count
}

function withoutText(html: string, url: string, title: string | null): PermanentError {
  const found = html.trim() === '' ? 'an empty body' : `a page${title ? ` titled "${title}"` : ''} without one`
  return new PermanentError(
    `${url}: expected an article's text, found ${found}; it may need a login or a browser, open it there`,
    { kind: 'no_article' },
  )
}
