// The article's own text on a page: Readability finds where it stands, and what is not the writer's words is left out.
import { Readability } from '@mozilla/readability'
import { boundDepth, type DomDocument, type DomElement, openDocument, removeAll } from './dom.ts'
import { removeClutter, withoutClutter } from './page-clutter.ts'
import { type Paragraph, paragraphsOf } from './page-text.ts'

/** Furigana would stand between the characters it explains, so it goes before anything is measured. */
const REMOVED_FIRST =
  'rt, rp, script:not([type="application/ld+json"]), style, template, [hidden], [aria-hidden="true"]:not(body)'
/** A reading shorter than this makes Readability try again, less strictly. Japanese says as much in half the characters. */
const SHORTEST_READING = { ja: 200, en: 500 }

/**
 * The article's paragraphs, or none where the page has no article. Changes `document`.
 * @param isJapanese by the page's own characters
 * @param title left out where it stands in the text
 */
export function articleParagraphs(document: DomDocument, isJapanese: boolean, title: string | null): Paragraph[] {
  removeAll(document, REMOVED_FIRST)
  boundDepth(document.body)
  removeClutter(document.body)
  const content = readabilityContent(document, isJapanese ? SHORTEST_READING.ja : SHORTEST_READING.en)
  return content ? withoutClutter(paragraphsOf(content), title) : []
}

function readabilityContent(document: DomDocument, charThreshold: number): DomElement | null {
  const reader = new Readability<string>(document, { charThreshold, disableJSONLD: true })
  const article = reader.parse()
  return article?.content ? openDocument(article.content).body : null
}
