// What a page says of its article beside the text.
import { describe, expect, test } from 'vitest'
import { parsePage } from '#extractors/page.ts'
import { datesOfLine } from '#extractors/page-date.ts'
import { authors, citations, dateLines, walls } from './cases/page-facts.ts'
import { pageOf } from './support/articles.ts'

const URL = 'https://shinonome.example/1'
const instant = (text: string | null) => (text === null ? null : new Date(text))
const readWith = (markup: string) => parsePage(pageOf({ after: markup }), URL)

test.each(dateLines)('%s: published %s, changed %s', (line, published, changed) => {
  expect(datesOfLine(line, '+09:00')).toEqual({ publishedAt: instant(published), modifiedAt: instant(changed) })
})

describe('days', () => {
  test.each<[markup: string, published: string | null, changed: string | null]>([
    ['<p>工事は2025年2月3日に始まると市は話した。</p>', null, null],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-02-03T09:05:00+09:00","dateModified":"2025-02-04T10:00:00+09:00"}</script>',
      '2025-02-03T00:05Z',
      '2025-02-04T01:00Z',
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"datePublished":["2025-02-03"]}]}</script>',
      '2025-02-02T15:00Z',
      null,
    ],
    [
      '<p class="date">更新：<time datetime="2025-02-04T10:00+09:00">4日</time></p><p class="date"><time datetime="2025-02-03T09:05+09:00">3日</time></p>',
      '2025-02-03T00:05Z',
      '2025-02-04T01:00Z',
    ],
    [
      '<time class="updated" datetime="2025-02-04T10:00+09:00">4日</time><time class="published" datetime="2025-02-03T09:05+09:00">3日</time>',
      '2025-02-03T00:05Z',
      '2025-02-04T01:00Z',
    ],
    ['<div class="date">公開日：2025年2月3日 更新日：2025年2月4日</div>', '2025-02-02T15:00Z', '2025-02-03T15:00Z'],
    ['<div class="date">更新日：2025年2月4日</div>', '2025-02-03T15:00Z', '2025-02-03T15:00Z'],
    ['<div class="date">【2025年2月3日】</div>', '2025-02-02T15:00Z', null],
  ])('%s', (markup, published, changed) => {
    const { publishedAt, modifiedAt } = readWith(markup.replace('日本', ''))
    expect({ publishedAt, modifiedAt }).toEqual({ publishedAt: instant(published), modifiedAt: instant(changed) })
  })
})

for (const [markup, source, url = null] of citations)
  test(`${markup} cites ${source}`, () => {
    expect(readWith(markup).cited).toEqual(source === null ? null : { source, url })
  })

test.each(walls)('%s is a wall: %s', (markup, expected) => {
  expect(readWith(markup).isPaywalled).toBe(expected)
})

test.each(authors)('%s is written by %s', (markup, expected) => {
  expect(readWith(markup).author).toBe(expected)
})
