// The pages of one article → one text.
import type { Page } from '#domain/article.ts'

/** What the first page says, with the text of all: a paragraph that an earlier page has is told once. */
export function joinPages(pages: readonly Page[]): Page {
  const [first, ...others] = pages
  if (first === undefined) throw new Error('no page to join')
  if (others.length === 0) return first
  const seen = new Set<string>()
  const paragraphs: string[] = []
  for (const { text } of pages) {
    const fresh = text.split('\n\n').filter((paragraph) => !seen.has(paragraph))
    for (const paragraph of fresh) seen.add(paragraph)
    paragraphs.push(...fresh)
  }
  const cited = pages.find((page) => page.cited !== null)?.cited ?? null
  return { ...first, text: paragraphs.join('\n\n'), cited, isPaywalled: pages.some((page) => page.isPaywalled) }
}
