// Sitemaps and news sitemaps: what they list, which of it is looked at, and what becomes of it at a poll.
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PermanentError, TransientError } from '#domain/errors.ts'
import { parseSitemap } from '#extractors/sitemap.ts'
import { chooseMaps, choosePages } from '#extractors/sitemap-choice.ts'
import type { Http } from '#net/http.ts'
import { pollStep } from '#workers/poll.ts'
import { followSitemap } from '#workers/sitemap.ts'
import { failure, type LocalServer, openLocalServer, openTestHttp, status } from './local-server.ts'
import { minutesLater, NOW, openTestStore, type TestStore } from './support/store.ts'

const BASE = 'https://news.example/sitemap.xml'
const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
const urlset = (...urls: string[]) =>
  `<?xml version="1.0"?><urlset ${NAMESPACES}>${urls.map((url) => `<url>${url}</url>`).join('')}</urlset>`
const index = (...maps: string[]) =>
  `<?xml version="1.0"?><sitemapindex ${NAMESPACES}>${maps.map((map) => `<sitemap>${map}</sitemap>`).join('')}</sitemapindex>`
const page = (path: string, lastmod = '') => `<loc>${path}</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}`
const news = (date: string, title: string) =>
  `<news:news><news:publication><news:name>東雲</news:name></news:publication><news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news>`
const reader = { readSitemap: async (body: string, url: string, now: Date) => parseSitemap(body, url, now) }

describe('a sitemap lists', () => {
  const at1 = 'https://news.example/1'
  test.each<[what: string, body: string, items: unknown[]]>([
    ['nothing', urlset(), []],
    ['no front page', urlset(page('https://news.example/'), page(at1)), [{ url: at1 }]],
    [
      'no image of a page',
      urlset(`${page(at1)}<image:image><image:loc>/i.png</image:loc></image:image>`),
      [{ url: at1 }],
    ],
    ['nothing without an address', urlset('<lastmod>2025-02-03</lastmod>', page(''), page(at1)), [{ url: at1 }]],
    ['no mail', urlset(page('mailto:a@b.example')), []],
    ['a page once', urlset(page(at1), page(`${at1}?utm_source=map`)), [{ url: at1 }]],
    ['an address in CDATA', urlset(page(`<![CDATA[${at1}]]>`)), [{ url: at1 }]],
    ['an address with a bare &', urlset(page(`${at1}?a=1&b=2`)), [{ url: `${at1}?a=1&b=2` }]],
    ['an address with an escaped &', urlset(page(`${at1}?a=1&amp;b=2`)), [{ url: `${at1}?a=1&b=2` }]],
    ['a day', urlset(page(at1, '2025-02-03')), [{ updatedAt: new Date('2025-02-03T00:00Z') }]],
    ['a time', urlset(page(at1, '2025-02-03T09:00+09:00')), [{ updatedAt: new Date('2025-02-03T00:00Z') }]],
    [
      'a date of mail',
      urlset(page(at1, 'Mon, 03 Feb 2025 09:00:00 +0900')),
      [{ updatedAt: new Date('2025-02-03T00:00Z') }],
    ],
    ['a date that is none', urlset(page(at1, 'yesterday')), [{ updatedAt: null }]],
    [
      'news',
      urlset(`${page(at1, '2025-02-04')}${news('2025-02-03T09:00:00+09:00', 'GPUを5万台&amp;more')}`),
      [{ url: at1, title: 'GPUを5万台&more', publishedAt: new Date('2025-02-03T00:00Z') }],
    ],
    [
      'news under another prefix',
      urlset(page(at1) + news('2025-02-03', 'a').replaceAll('news:', 'n:')),
      [{ title: 'a', publishedAt: new Date('2025-02-03T00:00Z') }],
    ],
    ['under a prefix of its own', urlset(page(at1)).replace(/<(\/?)(\w)/g, '<$1s:$2'), [{ url: at1 }]],
    ['behind a comment', `<!-- <urlset> by a plugin -->\n${urlset(page(at1))}`, [{ url: at1 }]],
  ])('%s', (_what, body, items) => {
    expect(parseSitemap(body, BASE, NOW)).toMatchObject({ isIndex: false, items, fault: null })
    expect(parseSitemap(body, BASE, NOW).items).toHaveLength(items.length)
  })

  test('a day in Japanese time on a Japanese site', () => {
    const [item] = parseSitemap(urlset(page('/1', '2025-02-03')), 'https://news.co.jp/sitemap.xml', NOW).items
    expect(item).toMatchObject({ url: 'https://news.co.jp/1', updatedAt: new Date('2025-02-02T15:00Z') })
  })

  test('further sitemaps when it is an index', () => {
    const maps = index(page('/a.xml', '2025-02-03'), page('/b.xml.gz'))
    const items = [{ url: 'https://news.example/a.xml' }, { url: 'https://news.example/b.xml.gz', updatedAt: null }]
    expect(parseSitemap(maps, BASE, NOW)).toMatchObject({ isIndex: true, items, fault: null })
  })

  test('what is whole when it breaks off, and says so', () => {
    const cut = urlset(page('/1'), page('/2'), page('/3')).slice(0, -30)
    expect(parseSitemap(cut, BASE, NOW)).toMatchObject({
      items: [{ url: 'https://news.example/1' }, { url: 'https://news.example/2' }],
      fault: `${BASE}: expected a whole sitemap, found that it breaks off after entry 2; the entries before that are taken; if it stays so, tell its publisher`,
    })
  })

  test('no entities of its own making', () => {
    const bomb = `<!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa">]>${urlset(page('/1') + news('2025-02-03', '&a;&a;'))}`
    expect(parseSitemap(bomb, BASE, NOW).items[0]?.title ?? '').not.toContain('aaa')
  })
})

test('of fifty thousand pages the newest thousand are taken, and that there are more is told', () => {
  const days = Array.from({ length: 50_000 }, (_, at) => page(`/${at}`, `2025-02-${(at % 28) + 1}`))
  const { items, fault } = parseSitemap(urlset(...days), BASE, NOW)
  expect(items).toHaveLength(1_000)
  expect(items[0]).toMatchObject({ url: 'https://news.example/27', updatedAt: new Date('2025-02-28T00:00Z') })
  expect(fault).toContain('expected at most 1000 pages of the last fortnight, found 26')
})

test.each([
  ['an empty body', '', 'expected a sitemap, found something that starts ""'],
  ['a feed', '<rss><channel>', 'expected a sitemap, found something that starts "<rss><channel>"'],
  ['a page that speaks of one', '<html><body>&lt;urlset&gt; <urlset>', 'expected a sitemap, found'],
  ['one nested without end', '<urlset>'.repeat(100), 'found elements nested more than 32 deep'],
  ['one cut off in its first entry', `<urlset><url><loc>https://news.ex`, 'breaks off before its first entry ends'],
])('no sitemap: %s', (_what, body, message) => {
  expect(() => parseSitemap(body, BASE, NOW)).toThrow(PermanentError)
  expect(() => parseSitemap(body, BASE, NOW)).toThrow(`${BASE}: expected`)
  expect(() => parseSitemap(body, BASE, NOW)).toThrow(message)
})

const DAY = 86_400_000
const dated = (url: string, days: number | null) => ({
  url,
  title: null,
  publishedAt: null,
  updatedAt: days === null ? null : new Date(NOW.getTime() + days * DAY),
})

describe('of the pages', () => {
  test.each<[what: string, days: (number | null)[], chosen: number[]]>([
    ['none is chosen of none', [], []],
    ['the newest come first', [-3, -1, -2], [1, 2, 0]],
    ['those of before the newest fortnight are left out', [-100, -101, -113, -115], [0, 1, 2]],
    ['those without a date come last', [null, -1], [1, 0]],
    ['a date to come hides no other', [400, -13, -15], [0, 1]],
  ])('%s', (_what, days, chosen) => {
    const pages = days.map((day, at) => dated(String(at), day))
    const { items, fault } = choosePages(pages, BASE, NOW)
    expect({ urls: items.map(({ url }) => Number(url)), fault }).toEqual({ urls: chosen, fault: null })
  })

  test.each([
    ['as new as each other', -1, 1000, /found 1001 that are undated or as new as that, .*news sitemap or its feed$/],
    ['without a date', null, 0, /found 1001 without any date, so that the new ones cannot all be told/],
  ])('of too many that are %s', (_what, day, count, message) => {
    const pages = Array.from({ length: 1001 }, (_, at) => dated(String(at), day))
    const { items, fault } = choosePages(pages, BASE, NOW)
    expect(items).toHaveLength(count)
    expect(fault).toMatch(message)
    expect(choosePages(pages.slice(1), BASE, NOW)).toMatchObject({ fault: null })
  })
})

describe('of the sitemaps of an index', () => {
  test.each<[what: string, maps: [string, number | null][], since: number | null, chosen: string[]]>([
    [
      'the newest come first',
      [
        ['a', -2],
        ['b', -1],
      ],
      null,
      ['b', 'a'],
    ],
    [
      'those of news come before',
      [
        ['a', 0],
        ['news', -9],
      ],
      null,
      ['news', 'a'],
    ],
    [
      'those of tags come after',
      [
        ['post-tag', 0],
        ['post', -9],
      ],
      null,
      ['post', 'post-tag'],
    ],
    [
      'the highest number comes first',
      [
        ['m2', null],
        ['m10', null],
        ['m1', null],
      ],
      null,
      ['m10', 'm2', 'm1'],
    ],
    [
      'those that have not changed since are left out',
      [
        ['a', -9],
        ['b', -1],
        ['c', 0],
      ],
      0,
      ['c', 'b'],
    ],
    [
      'those that do not say are kept',
      [
        ['a', null],
        ['b', -9],
      ],
      0,
      ['a'],
    ],
  ])('%s', (_what, maps, since, chosen) => {
    const items = maps.map(([name, days]) => dated(`https://news.example/${name}.xml`, days))
    const urls = chooseMaps(items, since === null ? null : NOW).map(({ url }) => url)
    expect(urls).toEqual(chosen.map((name) => `https://news.example/${name}.xml`))
  })
})

describe('over HTTP', () => {
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
    ['too large inside', gzipSync(urlset(page('/1')) + ' '.repeat(200_000)), /found a body larger than 0 MB/],
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
    expect(error.message).toMatch(
      /\/3.xml: expected sitemaps of pages 2 steps below the index at most, found a further/,
    )
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
    const step = pollStep({ sources: store.sources, http, clock: () => now, reader: pollReader })
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
})
