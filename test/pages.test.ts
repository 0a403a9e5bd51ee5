// Saved structures of the pages of news sites: every paragraph of the article, and nothing of what stands beside it.
import { describe, expect, test } from 'vitest'
import { parsePage } from '#extractors/page.ts'
import { loadPages, type SavedPage } from './support/pages.ts'

const ADDRESS = 'https://kitahama.example/news/1'
const pages = loadPages()
const withArticle = pages.filter((page): page is SavedPage & { article: object } => page.article !== null)
const without = pages.filter(({ article }) => article === null)

/** As a browser shows it: without tags and furigana. */
function shown(html: string): string {
  return html.replace(/<r[tp]>[^<]*<\/r[tp]>|<wbr>/g, '').replace(/<[^>]+>/g, '')
}

describe('the article', () => {
  test.each(withArticle)('$name', ({ html, article }) => {
    const { title, text } = parsePage(html, ADDRESS)
    expect(text.split('\n\n')).toEqual(article.paragraphs)
    expect(title).toBe(article.title)
  })
})

describe('what stands beside it', () => {
  test.each(withArticle)('$name', ({ html, beside }) => {
    const { text } = parsePage(html, ADDRESS)
    expect(beside.filter((words) => text.includes(words))).toEqual([])
    expect(beside.filter((words) => !html.includes(words) && !shown(html).includes(words))).toEqual([])
  })
})

test.each(without)('$name has none', ({ html, fault }) => {
  expect(() => parsePage(html, ADDRESS)).toThrow(fault ?? '')
})

test('there are pages of every kind', () => {
  const japanese = withArticle.filter(({ article }) => /[ぁ-ん]/.test(article.paragraphs.join('')))
  expect(japanese.length).toBeGreaterThanOrEqual(30)
})
