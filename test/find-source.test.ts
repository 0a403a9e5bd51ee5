// What is found at an address: the feed itself, those that a page names, those at usual addresses, sitemaps.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { textOf } from '#domain/document.ts'
import { PermanentError, TransientError } from '#domain/errors.ts'
import { findFeedLinks, findSitemaps, wellKnownFeeds } from '#extractors/discover.ts'
import { parseFeed } from '#extractors/feed.ts'
import { parseListing } from '#extractors/listing.ts'
import { parsePage } from '#extractors/page.ts'
import { parseSitemap } from '#extractors/sitemap.ts'
import type { Http } from '#net/http.ts'
import { type SourceTools, trySource } from '../src/sources.ts'
import { failure, html, type LocalServer, openLocalServer, openTestHttp, redirect, status } from './local-server.ts'

const PAGE = 'https://news.example/tech/index.html'

describe('the feeds that a page names', () => {
  const head = (attributes: string) => `<link ${attributes}>`
  test.each<[what: string, html: string, urls: string[]]>([
    ['none in an empty page', '', []],
    ['no stylesheet', head('rel="stylesheet" href="/feed"'), []],
    ['no page in another language', head('rel="alternate" hreflang="en" href="/en/"'), []],
    ['no interface for programs', head('rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1"'), []],
    ['no oEmbed', head('rel="alternate" type="application/json+oembed" href="/oembed"'), []],
    ['no link that leaves the site', '<a href="https://reader.example.com/feed">読む</a>', []],
    ['no link to an article about feeds', '<a href="/2025/what-is-a-feed.html">RSSとは</a>', []],
    ['no mail', '<a href="mailto:feed@news.example">rss</a>', []],
    ['RSS', head('rel="alternate" type="application/rss+xml" href="/rss"'), ['https://news.example/rss']],
    [
      'Atom, relative to the page',
      head('type="application/atom+xml" rel="ALTERNATE home" href="a.xml"'),
      ['https://news.example/tech/a.xml'],
    ],
    [
      'RDF, relative to its base',
      `<base href="/x/">${head('rel="alternate" type="application/rdf+xml" href="i.rdf"')}`,
      ['https://news.example/x/i.rdf'],
    ],
    [
      'JSON Feed',
      head('rel="alternate" type="application/feed+json" href="/feed.json"'),
      ['https://news.example/feed.json'],
    ],
    ['XML without a name', head('rel="alternate" type="text/xml" href="/all"'), ['https://news.example/all']],
    [
      'one twice',
      head('rel="alternate" type="application/rss+xml" href="/rss"').repeat(2),
      ['https://news.example/rss'],
    ],
    [
      'among the links, those of another host of the site too',
      '<a href="https://rss.news.example/2.0/ai.xml">x</a><a href="//rss.news.example/rss/ai.rdf">RSS</a>',
      ['https://rss.news.example/rss/ai.rdf'],
    ],
    [
      'those of the head first',
      `<a href="/feed/">RSS</a>${head('rel="alternate" type="application/rss+xml" href="/comments/feed/"')}`,
      ['https://news.example/comments/feed/', 'https://news.example/feed/'],
    ],
  ])('%s', (_what, page, urls) => {
    expect(findFeedLinks(page, PAGE).map(({ url }) => url)).toEqual(urls)
  })

  test('with what it calls them', () => {
    const page = `${head('rel="alternate" type="application/rss+xml" title=" 新着  記事 " href="/rss"')}<a href="/ai.rdf"> AI <img></a>`
    expect(findFeedLinks(page, PAGE)).toEqual([
      { url: 'https://news.example/rss', title: '新着 記事', place: 'head' },
      { url: 'https://news.example/ai.rdf', title: 'AI', place: 'link' },
    ])
  })
})

test.each([
  ['https://news.example', 'https://news.example/feed', 8],
  ['https://news.example/tech/', 'https://news.example/tech/feed', 9],
  ['https://news.example/tech/index.html?x=1', 'https://news.example/tech/feed', 9],
])('usual addresses for %s begin with %s', (page, first, count) => {
  expect(wellKnownFeeds(page)[0]).toBe(first)
  expect(wellKnownFeeds(page)).toHaveLength(count)
})

test.each([
  ['', []],
  ['User-agent: *\nDisallow: /x\n# Sitemap: https://news.example/no.xml', []],
  [
    'sitemap:/a.xml\r\nSitemap: https://news.example/b.xml # c\nSITEMAP: ftp://news.example/',
    ['https://news.example/a.xml', 'https://news.example/b.xml'],
  ],
])('sitemaps of robots.txt %j', (text, urls) => {
  expect(findSitemaps(text, 'https://news.example/robots.txt')).toEqual(urls)
})

describe('at an address', () => {
  let server: LocalServer
  let http: Http
  let tools: SourceTools
  let origin: string

  beforeEach(async () => {
    server = await openLocalServer()
    origin = server.origin
    http = openTestHttp()
    const reader: SourceTools['reader'] = {
      readFeed: async (body, ...args) => parseFeed(textOf(body), ...args),
      readListing: async (html, ...args) => parseListing(textOf(html), ...args),
      readSitemap: async (body, ...args) => parseSitemap(textOf(body), ...args),
      readPage: async (html, ...args) => parsePage(textOf(html), ...args),
    }
    tools = { http, reader, clock: () => new Date('2025-02-05T00:00:00Z') }
    server.pages['/1'] = html(
      `<title>一</title><article><h1>一</h1><p>${'通信の待ち時間を減らす工夫を重ねたという。'.repeat(3)}</p></article>`,
    )
  })
  afterEach(async () => {
    await http.close()
    await server.close()
  })

  const feed = (...paths: string[]) => status(200, { 'content-type': 'application/rss+xml' }, rss(...paths))
  const rss = (...paths: string[]) =>
    `<rss version="2.0"><channel><title>新着</title>${paths.map((path) => `<item><title>題</title><link>${path}</link><pubDate>Mon, 03 Feb 2025 09:00:00 JST</pubDate></item>`).join('')}</channel></rss>`
  const named = (...links: string[]) =>
    html(
      `<!doctype html><title>t</title>${links.map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`).join('')}`,
    )
  const page = html('<!doctype html><title>t</title><p>no feed')
  const asked = () => server.requests.map(({ path }) => path)

  test('a feed is taken as it is', async () => {
    server.pages['/rss'] = feed('/1')
    const { source, taken, candidates, article, pageUrl } = await trySource(tools, `${origin}/rss`, {})
    expect(source).toMatchObject({
      url: `${origin}/rss`,
      kind: 'feed',
      publisher: '新着',
      title: '新着',
      language: 'ja',
      siteUrl: null,
    })
    expect({ kind: taken.feed.kind, candidates: candidates.length, pageUrl }).toEqual({
      kind: 'rss',
      candidates: 1,
      pageUrl: null,
    })
    expect(article).toEqual({ url: `${origin}/1`, title: '一', characters: expect.any(Number) })
    expect(asked()).toEqual(['/robots.txt', '/rss', '/1'])
  })

  test('a feed that breaks off is taken, with its fault', async () => {
    server.pages['/rss'] = status(200, {}, `${rss('/1').slice(0, -16)}<item>`)
    expect((await trySource(tools, `${origin}/rss`, {})).taken.fault).toContain('breaks off after item 1')
  })

  test('of the feeds that a page names the first with articles is taken, and all are shown', async () => {
    server.pages['/'] = named('/comments/feed', '/gone', '/empty', '/ai', '/all')
    server.pages['/comments/feed'] = feed('/1#comment')
    server.pages['/empty'] = feed()
    server.pages['/ai'] = feed('/1')
    server.pages['/all'] = feed('/1', '/2')
    const { source, why, candidates } = await trySource(tools, `${origin}/`, {})
    expect(source).toMatchObject({ url: `${origin}/ai`, siteUrl: `${origin}/` })
    expect(why).toBe('it is the first with articles')
    expect(candidates.map(({ url, feed: found }) => [new URL(url).pathname, found?.items.length ?? null])).toEqual([
      ['/comments/feed', 1],
      ['/gone', null],
      ['/empty', 0],
      ['/ai', 1],
      ['/all', 2],
    ])
    expect(candidates[1]?.fault).toContain('found status 404')
  })

  test('a page of feeds that the page links to is looked into', async () => {
    server.pages['/'] = html('<!doctype html><a href="/info/rss/">RSS</a>')
    server.pages['/info/rss/'] = html('<!doctype html><a href="/ai.rdf">AI</a><a href="/rss/">here</a>')
    server.pages['/ai.rdf'] = feed('/1')
    const { source, why } = await trySource(tools, `${origin}/`, {})
    expect({ url: source.url, why }).toEqual({ url: `${origin}/ai.rdf`, why: 'it is the only one with items' })
  })

  test('eight of those that a page names are read, no more', async () => {
    const paths = Array.from({ length: 20 }, (_, at) => `/f${at}`)
    server.pages['/'] = named(...paths)
    for (const path of paths) server.pages[path] = feed('/1')
    expect((await trySource(tools, `${origin}/`, {})).candidates).toHaveLength(8)
  })

  test('the usual addresses are asked for until one answers', async () => {
    server.pages['/tech/'] = page
    server.pages['/rss'] = redirect('/tech/')
    server.pages['/index.xml'] = feed('/1')
    const { source, taken } = await trySource(tools, `${origin}/tech/`, {})
    expect({ url: source.url, place: taken.place }).toEqual({ url: `${origin}/index.xml`, place: 'at a usual address' })
    expect(asked()).toEqual(['/robots.txt', '/tech/', '/tech/feed', '/feed', '/rss', '/tech/', '/index.xml', '/1'])
  })

  test('a sitemap of robots.txt comes last, that of news first', async () => {
    server.pages['/'] = page
    server.pages['/robots.txt'] = status(200, {}, `Sitemap: ${origin}/all.xml\nSitemap: ${origin}/news.xml`)
    server.pages['/news.xml'] = status(
      200,
      {},
      `<urlset><url><loc>${origin}/1</loc><lastmod>2025-02-03</lastmod></url></urlset>`,
    )
    const { source, taken } = await trySource(tools, `${origin}/`, {})
    expect(source).toMatchObject({ url: `${origin}/news.xml`, kind: 'sitemap', publisher: '127.0.0.1', language: 'ja' })
    expect(taken.place).toBe('named in robots.txt')
    expect(asked()).not.toContain('/all.xml')
  })

  test('a listing page is read by its selector', async () => {
    server.pages['/'] = html('<!doctype html><title>一覧</title><h2><a href="/1">題名</a></h2>')
    const { source } = await trySource(tools, `${origin}/`, { itemSelector: 'h2 a', publisher: '東雲' })
    expect(source).toMatchObject({ kind: 'listing', itemSelector: 'h2 a', publisher: '東雲', language: 'ja' })
  })

  test('an article that cannot be read is no reason against the source', async () => {
    server.pages['/rss'] = feed('/gone')
    const { article } = await trySource(tools, `${origin}/rss`, {})
    expect(article).toEqual({ url: `${origin}/gone`, fault: expect.stringContaining('found status 404') })
  })

  test.each<[what: string, prepare: () => void, kind: unknown, message: RegExp]>([
    ['nothing', () => {}, PermanentError, /found status 404/],
    [
      'a page without a feed',
      () => {
        server.pages['/'] = page
      },
      PermanentError,
      /expected a feed, a sitemap, or a page of a site that has one, found a page that names none, and nothing at the usual addresses or in robots.txt; give .* --selector$/,
    ],
    [
      'a page whose feeds cannot be read',
      () => {
        server.pages['/'] = named('/a', '/b')
      },
      PermanentError,
      /found a page that names 2, none of which can be read \(the first: .*\/a: expected a page, found status 404/,
    ],
    [
      'a sitemap that tells nothing new from old',
      () => {
        const pages = Array.from({ length: 1_001 }, (_, at) => `<url><loc>/${at}</loc></url>`)
        server.pages['/'] = page
        server.pages['/robots.txt'] = status(200, {}, `Sitemap: ${origin}/map.xml`)
        server.pages['/map.xml'] = status(200, {}, `<urlset>${pages.join('')}</urlset>`)
      },
      PermanentError,
      /nothing at the usual addresses or in the sitemaps of robots.txt \(the first: .*found 1001 without any date.*\); give/,
    ],
    [
      'something else',
      () => {
        server.pages['/'] = status(200, { 'content-type': 'text/plain' }, 'words')
      },
      PermanentError,
      /expected RSS, Atom, RDF or JSON Feed, found text\/plain/,
    ],
    [
      'a site that is busy',
      () => {
        server.pages['/'] = page
        server.pages['/feed'] = status(503)
      },
      TransientError,
      /\/feed: expected a page, found status 503/,
    ],
    [
      'a feed without one whole item',
      () => {
        server.pages['/'] = status(200, {}, '<rss><channel><item><link>/1')
      },
      PermanentError,
      /expected a whole feed, found one that is cut off/,
    ],
  ])('%s is no source', async (_what, prepare, kind, message) => {
    prepare()
    const error = await failure(trySource(tools, `${origin}/`, {}))
    expect(error).toBeInstanceOf(kind)
    expect(error.message).toMatch(message)
    // Polite: however little there is, a bounded number of requests.
    expect(asked().length).toBeLessThan(20)
    if (kind === TransientError) expect(asked().at(-1)).toBe('/feed')
  })

  test('a site that is busy after a feed was found is not asked for more', async () => {
    server.pages['/'] = named('/a', '/b', '/c')
    server.pages['/a'] = feed('/1')
    server.pages['/b'] = status(429)
    server.pages['/c'] = feed('/1')
    expect((await trySource(tools, `${origin}/`, {})).source.url).toBe(`${origin}/a`)
    expect(asked()).not.toContain('/c')
  })
})
