// The article's own text on a page: Readability finds where it stands, and what is not the writer's words is left out.
import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, openDocument } from './dom.ts'
import { removeBoxes } from './page-boxes.ts'
import { removeClutter } from './page-clutter.ts'
import { withLost } from './page-lost.ts'
import { withoutClutter } from './page-prose.ts'
import { reshape } from './page-shape.ts'
import { type Paragraph, paragraphsOf } from './page-text.ts'

/** A reading shorter than this makes Readability try again, less strictly. Japanese says as much in half the characters. */
const SHORTEST_READING = { ja: 200, en: 500 }

/**
 * The article's paragraphs, or none where the page has no article. Changes `document`.
 * @param isJapanese by the page's own characters
 * @param title left out where it stands in the text
 */
export function articleParagraphs(document: DomDocument, isJapanese: boolean, title: string | null): Paragraph[] {
  removeClutter(document)
  reshape(document)
  removeBoxes(document.body)
  const all = paragraphsOf(document.body)
  const content = readabilityContent(document, isJapanese ? SHORTEST_READING.ja : SHORTEST_READING.en)
  return content ? withoutClutter(withLost(paragraphsOf(content), all, title), title) : []
}

function readabilityContent(document: DomDocument, charThreshold: number): DomElement | null {
  const reader = new Readability<string>(document, { charThreshold, disableJSONLD: true })
  const article = reader.parse()
  return article?.content ? openDocument(article.content).body : null
}
