// Markup to plain words, for the short strings of feeds and page heads.
import { DomUtils, parseDocument } from 'htmlparser2'

/** The words of a title that may hold tags and entities, on one line. */
export function plainText(markup: string): string {
  const text = /[<&]/.test(markup) ? DomUtils.textContent(parseDocument(markup)) : markup
  return collapseSpace(text)
}

/** Every run of white space as one space; the ideographic space between two halves of a Japanese headline stays. */
export function collapseSpace(text: string): string {
  return text
    .replace(/[\u200b\ufeff]+/g, '')
    .replace(/[^\S\u3000]+/g, ' ')
    .trim()
}

/** Of a headline, in characters. */
export const LONGEST_TITLE = 1_000
