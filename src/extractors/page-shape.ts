// Markup that is brought into the shape in which an article's text is looked for.
import type { DomDocument, DomElement } from './dom.ts'

/** `1`, `[2]`, `*3`, `※4`: what refers to a note. */
const REFERENCE = /^[[［(（*＊※†注]*\d{1,3}[\]］)）]*$/
const SENTENCE_END = /[。.!?！？」][\s）)]*$/
/** Marks a term of a list, which is text even where it is a date. */
export const TERM = 'data-term'

export function reshape(document: DomDocument): void {
  keepFirstArticle(document)
  for (const font of document.querySelectorAll('font')) font.replaceWith(...font.childNodes)
  removeReferences(document)
  for (const list of document.querySelectorAll('dl')) if (holdsProse(list)) openList(document, list)
}

/** Pages without end go on with another article, which has a headline of its own. */
function keepFirstArticle(document: DomDocument): void {
  const [first, ...others] = [...document.querySelectorAll('article')].filter((article) => article.querySelector('h1'))
  for (const other of others) {
    if (first && !first.contains(other) && !other.contains(first)) other.remove()
  }
}

/** A reference to a note would lengthen the number that it stands behind: 5万台 1 → 5万台1. */
function removeReferences(document: DomDocument): void {
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    if (!REFERENCE.test(link.textContent.trim())) continue
    const isAlone = link.previousSibling === null && link.nextSibling === null
    const mark = isAlone && /^(?:sup|span)$/.test(link.parentElement?.localName ?? '') ? link.parentElement : link
    if (mark?.previousSibling && mark.previousSibling.textContent.trim() !== '') mark.remove()
  }
}

function holdsProse(list: DomElement): boolean {
  return [...list.children].some((item) => item.localName === 'dd' && SENTENCE_END.test(item.textContent))
}

/** Readability does not look for text in lists of terms, where interviews and chronicles stand. */
function openList(document: DomDocument, list: DomElement): void {
  const parts = [...list.querySelectorAll('dt, dd')].map((item) => {
    const part = document.createElement(item.querySelector('p, div, ul') ? 'div' : 'p')
    if (item.localName === 'dt') part.setAttribute(TERM, '')
    part.append(...item.childNodes)
    return part
  })
  list.replaceWith(...parts)
}
