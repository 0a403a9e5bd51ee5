// What holds of every document: no cut and no noise gives a wrong entry or an error that is not ours.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articles, publishers } from '#demo/articles.ts'
import { renderFeed } from '#demo/feeds.ts'
import { renderArticle } from '#demo/pages.ts'
import { PermanentError } from '#domain/errors.ts'
import { parseFeed } from '#extractors/feed.ts'
import { parsePage } from '#extractors/page.ts'
import { canonicalUrl } from '#extractors/url.ts'

const BASE = 'https://news.example/feed'

/** The result, or null when the document is refused; any other error fails the test. */
function read<T>(parse: () => T): T | null {
  try {
    return parse()
  } catch (error) {
    if (error instanceof PermanentError) return null
    throw error
  }
}

describe('a feed that is cut off anywhere', () => {
  const feeds = publishers
    .filter(({ format }) => format !== 'listing')
    .map((publisher) => {
      const own = articles.filter((article) => article.publisher === publisher.key)
      return [publisher.format, renderFeed[publisher.format](publisher, own, 'https://news.example').body] as const
    })

  test.each(feeds)('%s: the entries before the cut, as they are', (_format, body) => {
    const whole = parseFeed(body, null, BASE).items
    for (let end = 0; end < body.length; end++) {
      const items = read(() => parseFeed(body.slice(0, end), null, BASE))?.items ?? []
      expect(items, `cut at ${end}: …${body.slice(Math.max(0, end - 30), end)}`).toEqual(whole.slice(0, items.length))
    }
  })
})

test('a page that is cut off anywhere is read or refused', () => {
  const publisher = publishers[0]!
  const article = articles.find(({ publisher: key }) => key === publisher.key)!
  const page = renderArticle(publisher, article, [])
  for (let end = 0; end < page.length; end += 7) read(() => parsePage(page.slice(0, end), BASE))
})

test('noise is refused', () => {
  const pieces = [
    '<rss>',
    '<item>',
    '</item>',
    '<link>',
    '</rss>',
    '<feed',
    '<p>',
    '<![CDATA[',
    '{"items":[',
    '&#0;',
    '\u0000',
    'あ',
    '"',
    '>',
  ]
  const noise = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(noise, (body) => {
      for (const item of read(() => parseFeed(body, null, BASE))?.items ?? []) expect(item.url).toMatch(/^https?:/)
      read(() => parsePage(body, BASE))
    }),
    { numRuns: 500, seed: 20250203 },
  )
})

test('an address is canonical when it has been made so once', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      const once = canonicalUrl(address)
      expect(canonicalUrl(once ?? '')).toBe(once)
    }),
    { numRuns: 1_000, seed: 20250203 },
  )
})
