// Sitemaps over HTTP: gzip files, indexes that are followed, and what becomes of them at a poll.

import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type EncodedText, textOf } from '#domain/document.ts'
import { PermanentError, TransientError } from '#domain/errors.ts'
import { parseSitemap } from '#extractors/sitemap.ts'
import type { Http } from '#net/http.ts'
import { pollStep } from '#workers/poll.ts'
import { followSitemap } from '#workers/sitemap.ts'
import { failure, type LocalServer, openLocalServer, openTestHttp, status } from './local-server.ts'
import { index, news, page, urlset } from './support/sitemaps.ts'
import { minutesLater, NOW, openTestStore, type TestStore } from './support/store.ts'

const DAY = 86_400_000
const reader = {
  readSitemap: async (body: string | EncodedText, url: string, now: Date) => parseSitemap(textOf(body), url, now),
}

let server: LocalServer
let http: Http
let store: TestStore
const xml = (body: string) => status(200, { 'content-type': 'application/xml', etag: '"1"' }, body)
const asked = () => server.requests.map(({ path }) => path).filter((path) => path !== '/robots.txt')

beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())
beforeEach(async () => {
  await store.clear()
  server = await openLocalServer()
  http = openTestHttp({ maxBytes: 100_000 })
})
afterEach(async () => {
  await http.close()
  await server.close()
})

async function follow(since: Date | null = null) {
  const answer = await http.get(`${server.origin}/map.xml`)
  if (answer.kind === 'not_modified') throw new Error('was not asked whether it was modified')
  return followSitemap({ http, reader }, answer, { since, now: NOW })
}

test('a gzip file is read, whatever it is said to be', async () => {
  const body = gzipSync(urlset(page('/1')))
  server.pages['/map.xml'] = status(200, { 'content-type': 'application/x-gzip' }, body)
  expect(await follow()).toMatchObject({ kind: 'sitemap', items: [{ url: `${server.origin}/1` }], hasParts: false })
})

test.each([
  ['too large inside', gzipSync(urlset(page('/1')) + ' '.repeat(200_000)), /found 1 KB that unpack to more than 0 MB/],
  ['damaged', gzipSync(urlset(page('/1'))).subarray(0, 40), /expected a whole gzip file, found a damaged one/],
  ['a picture inside', gzipSync(Buffer.from('%PDF-1.7')), /found no Content-Type that is not text/],
])('a gzip file that is %s', async (_what, body, message) => {
  server.pages['/map.xml'] = status(200, { 'content-type': 'application/gzip' }, body)
  const error = await failure(follow())
  expect(error).toBeInstanceOf(PermanentError)
  expect(error.message).toMatch(message)
})

test('an index is followed to its five newest sitemaps', async () => {
  const days = [1, 2, 3, 4, 5, 6, 7]
  server.pages['/map.xml'] = xml(index(...days.map((day) => page(`/${day}.xml`, `2025-02-0${day}`))))
  for (const day of days) server.pages[`/${day}.xml`] = xml(urlset(page(`/a${day}`, `2025-02-0${day}`)))
  const { items, hasParts } = await follow()
  expect(asked()).toEqual(['/map.xml', '/7.xml', '/6.xml', '/5.xml', '/4.xml', '/3.xml'])
  expect(items.map(({ url }) => url)).toEqual([7, 6, 5, 4, 3].map((day) => `${server.origin}/a${day}`))
  expect(hasParts).toBe(true)
})

test('one that leads in a circle or too deep is left', async () => {
  server.pages['/map.xml'] = xml(index(page('/map.xml'), page('/2.xml')))
  server.pages['/2.xml'] = xml(index(page('/3.xml'), page('/map.xml')))
  server.pages['/3.xml'] = xml(index(page('/4.xml')))
  const error = await failure(follow())
  expect(error.message).toMatch(/\/3.xml: expected sitemaps of pages 2 steps below the index at most, found a further/)
  expect(asked()).toEqual(['/map.xml', '/2.xml', '/3.xml'])
})

test('the sitemaps that can be read are, and what is wrong with the others is the fault', async () => {
  server.pages['/map.xml'] = xml(index(page('/1.xml'), page('/2.xml'), page('/3.xml')))
  server.pages['/2.xml'] = xml(urlset(page('/a')))
  server.pages['/3.xml'] = xml('<html>')
  const { items, fault } = await follow()
  expect(items.map(({ url }) => url)).toEqual([`${server.origin}/a`])
  expect(fault).toMatch(/\/3.xml: expected a sitemap, found .* \(and 1 more of its sitemaps\)$/)
})

test('one that is busy is no reason to ask for the next', async () => {
  server.pages['/map.xml'] = xml(index(page('/1.xml'), page('/2.xml')))
  server.pages['/2.xml'] = status(503)
  expect(await failure(follow())).toBeInstanceOf(TransientError)
  expect(asked()).toEqual(['/map.xml', '/2.xml'])
})

test('a source that is polled: its new articles, then what has changed since', async () => {
  let now = NOW
  const services = { sources: store.sources, http, reader: pollReader, pollMinutes: null }
  const step = pollStep({ ...services, clock: () => now, random: () => 0.5 })
  const day = (days: number) => new Date(NOW.getTime() + days * DAY).toISOString()
  const url = `${server.origin}/map.xml`
  server.pages['/map.xml'] = xml(index(page('/old.xml', day(-30)), page('/new.xml', day(-1))))
  server.pages['/old.xml'] = xml(urlset(page('/1', day(-31))))
  server.pages['/new.xml'] = xml(urlset(page('/2', day(-1)) + news(day(-1), '題')))
  const { id } = await store.sources.add({ publisher: '東雲', url, kind: 'sitemap', language: 'ja' })

  expect((await step.run(id)).facts).toMatchObject({ items: 1, new: 1, fault: null })
  expect(await store.articles.list({})).toMatchObject([{ url: `${server.origin}/2`, title: '題' }])
  // An index that is unchanged may name sitemaps that are not.
  expect(await store.sources.get(id)).toMatchObject({ kind: 'sitemap', etag: null, fault: null, lastSuccessAt: NOW })

  server.requests.length = 0
  server.pages['/new.xml'] = xml(urlset(page('/2', day(-1)), page('/3', day(0))).slice(0, -20))
  now = minutesLater(30)
  expect((await step.run(id)).facts).toMatchObject({ new: 0, fault: expect.stringContaining('after entry 1') })
  expect(asked()).toEqual(['/map.xml', '/new.xml'])

  server.requests.length = 0
  server.pages['/new.xml'] = xml(urlset(page('/2', day(-1)), page('/3', day(0))))
  expect((await step.run(id)).facts).toMatchObject({ new: 1, fault: null })
  expect(asked()).toEqual(['/map.xml', '/new.xml', '/old.xml'])
})

const pollReader = {
  ...reader,
  readFeed: () => Promise.reject(new Error('a sitemap is no feed')),
  readListing: () => Promise.reject(new Error('a sitemap is no listing')),
}
