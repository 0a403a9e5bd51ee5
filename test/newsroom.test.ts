// The demo's newsroom, read as the service reads it: over HTTP, with nothing between.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articles, publishers } from '#demo/articles.ts'
import { type Newsroom, openNewsroom } from '#demo/newsroom.ts'
import type { Feed } from '#domain/article.ts'
import { textOf } from '#domain/document.ts'
import { parseFeed } from '#extractors/feed.ts'
import { parseListing } from '#extractors/listing.ts'
import { parsePage } from '#extractors/page.ts'
import { type Http, openHttp } from '#net/http.ts'

let newsroom: Newsroom
let http: Http

beforeAll(async () => {
  newsroom = await openNewsroom()
  http = openHttp({
    userAgent: 'claimwatch-test/1.0 (+mailto:test@claimwatch.example)',
    allowedHosts: ['127.0.0.1'],
    gapMs: 0,
  })
})
afterAll(async () => {
  await http.close()
  await newsroom.close()
})

async function fetchBody(url: string) {
  const answer = await http.get(url)
  if (answer.kind !== 'body') throw new Error(`${url}: no body`)
  return answer
}

async function readSource(at: number): Promise<Feed> {
  const source = newsroom.sources[at]!
  const { body, contentType, url } = await fetchBody(source.url)
  const text = textOf(body)
  return source.itemSelector ? parseListing(text, url, source.itemSelector) : parseFeed(text, contentType, url)
}

describe.each(publishers.map((publisher, at) => [publisher.name, at] as const))('%s', (_name, at) => {
  const publisher = publishers[at]!
  const own = articles.filter((article) => article.publisher === publisher.key)

  test('its source lists every article with title and date', async () => {
    const feed = await readSource(at)
    const listed = feed.items.map((item) => [item.url, item.title, item.publishedAt?.getTime()])
    const expected = own.map((article) => [
      `${newsroom.origin}/${publisher.key}/${article.path}`,
      article.title,
      Date.parse(article.publishedAt),
    ])
    expect(listed.reverse()).toEqual(expected)
    expect(feed.kind).toBe(publisher.format)
  })

  test.each(own.map((article) => [article.title, article] as const))('%s', async (_title, article) => {
    const { body, url } = await fetchBody(`${newsroom.origin}/${publisher.key}/${article.path}`)
    expect(parsePage(textOf(body), url)).toMatchObject({
      title: article.title,
      text: article.paragraphs.join('\n\n'),
      language: publisher.language,
      publishedAt: new Date(article.publishedAt),
      canonicalUrl: url,
    })
  })
})

test('every format and charset is there', () => {
  const formats = new Set(publishers.map(({ format }) => format))
  const charsets = new Set(publishers.map(({ charset }) => charset))
  expect([...formats].sort()).toEqual(['atom', 'json', 'listing', 'rdf', 'rss'])
  expect([...charsets].sort()).toEqual(['euc-jp', 'shift_jis', 'utf-8'])
  expect(articles.map(({ publishedAt }) => Date.parse(publishedAt))).toEqual(
    articles.map(({ publishedAt }) => Date.parse(publishedAt)).sort((a, b) => a - b),
  )
})

test('a source that has not changed answers so', async () => {
  const first = await fetchBody(newsroom.sources[0]!.url)
  expect(await http.get(first.url, { etag: first.etag })).toMatchObject({ kind: 'not_modified' })
  expect(await http.get(first.url, { lastModified: first.lastModified })).toMatchObject({ kind: 'not_modified' })
  expect(await http.get(first.url, { etag: '"old"', lastModified: first.lastModified })).toMatchObject({ kind: 'body' })
})

test('robots.txt keeps us from what is no news', async () => {
  await expect(http.get(`${newsroom.origin}/harbour/letter`)).rejects.toThrow(
    /robots\.txt, line 3, forbids claimwatch-test/,
  )
})

test('an address that there is not', async () => {
  await expect(http.get(`${newsroom.origin}/harbour/none`)).rejects.toThrow(/found status 404; there is no such page/)
})
