// Who wrote an article, by its page: data for machines first, then the line under the headline.
import type { DomDocument } from './dom.ts'
import { collapseSpace, plainText } from './markup.ts'
import { type LinkedData, metaContents } from './page-data.ts'

const AUTHOR_METAS = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
]
const AUTHOR_ELEMENTS = [
  '[itemprop="author"]',
  'a[rel~="author"]',
  '[class~="byline" i], [class~="author" i], [class~="author-name" i], [class~="writer" i], [class~="reporter" i]',
]
/** `文＝北浜花子`, `取材・文：北浜花子`, `By Ada Fenwick`. */
const LABEL =
  /^(?:(?:取材|文|著者|執筆|筆者|記者|ライター|text|words|written)(?:[・/＆&](?:取材|文|執筆|編集|撮影))*\s*[=＝:：]\s*|by\s+)/i
/** `［北浜花子，東雲テック］`: the writer and his paper. */
const BRACKETED = /^[[［【](?<name>[^\]］】,，、]{2,20})[,，、][^\]］】]{2,30}[\]］】]$/
const LONGEST = 60

/** Null where the page names nobody; several are joined by commas. */
export function findAuthor(document: DomDocument, linked: LinkedData): string | null {
  const stated = namesOf(linked.author).map(tidyName).filter(isName)
  if (stated.length > 0) return [...new Set(stated)].join(', ')
  const meta = metaContents(document, AUTHOR_METAS).map(tidyName).find(isName)
  if (meta !== undefined) return meta
  for (const selector of AUTHOR_ELEMENTS) {
    const [element] = document.querySelectorAll(selector)
    const name = tidyName(element?.getAttribute('content') ?? element?.textContent ?? '')
    if (isName(name)) return name
  }
  return null
}

/** JSON-LD has a name, a person, or a list of either. */
function namesOf(author: unknown): string[] {
  if (typeof author === 'string') return [author]
  if (Array.isArray(author)) return author.slice(0, 5).flatMap(namesOf)
  if (author === null || typeof author !== 'object') return []
  return namesOf((author as { name?: unknown }).name)
}

function tidyName(raw: string): string {
  const text = collapseSpace(plainText(raw))
  return (BRACKETED.exec(text)?.groups?.name ?? text).replace(LABEL, '').trim()
}

function isName(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST && !/https?:|[@。]|\d{4}/.test(text)
}
