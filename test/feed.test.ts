// Feeds of every format, broken ones, and what is none; listing pages; addresses and dates.
import { describe, expect, test } from 'vitest'
import type { FeedItem } from '#domain/article.ts'
import { PermanentError } from '#domain/errors.ts'
import { parseDate } from '#extractors/dates.ts'
import { parseFeed } from '#extractors/feed.ts'
import { parseListing } from '#extractors/listing.ts'
import { canonicalUrl } from '#extractors/url.ts'
import { dates } from './cases/dates.ts'
import { urls } from './cases/urls.ts'

const BASE = 'https://news.example/feed'
const at = (iso: string) => new Date(iso)
const item = (
  url: string,
  title: string | null,
  publishedAt: string | null = null,
  updatedAt: string | null = null,
): FeedItem => ({
  url,
  title,
  publishedAt: publishedAt ? at(publishedAt) : null,
  updatedAt: updatedAt ? at(updatedAt) : null,
})

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items}</channel></rss>`
const entry = (fields: string) => rss(`<item>${fields}</item>`)

describe('formats', () => {
  test('RSS', () => {
    const feed = rss(`
      <item><title>GPUを<![CDATA[<b>5万台</b>]]> &amp; more</title><link>https://news.example/1?utm_source=rss</link><pubDate>Mon, 03 Feb 2025 09:00:00 JST</pubDate></item>
      <item><title>AT&amp;amp;T</title><link>/2#top</link></item>`)
    expect(parseFeed(feed, 'application/rss+xml', BASE)).toEqual({
      kind: 'rss',
      title: 'News',
      items: [
        item('https://news.example/1', 'GPUを5万台 & more', '2025-02-03T00:00:00Z'),
        item('https://news.example/2', 'AT&T'),
      ],
      fault: null,
    })
  })

  test('Atom', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>tag:1</id><title type="html">a &lt;i&gt;b&lt;/i&gt;</title>
      <link rel="self" href="/self"/><link rel="enclosure" href="/e.mp3"/><link href="/1"/>
      <published>2025-02-03T09:00:00+09:00</published><updated>2025-02-04T09:00:00+09:00</updated></entry></feed>`
    const items = [item('https://news.example/1', 'a b', '2025-02-03T00:00:00Z', '2025-02-04T00:00:00Z')]
    expect(parseFeed(feed, 'text/xml', BASE)).toEqual({ kind: 'atom', title: 'News', items, fault: null })
  })

  test('RDF', () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://news.example/"><title>News</title><link>https://news.example/</link></channel>
      <item rdf:about="https://news.example/1"><title>a</title><link>https://news.example/1</link><dc:date>2025-02-03</dc:date></item></rdf:RDF>`
    const items = [item('https://news.example/1', 'a', '2025-02-03T00:00:00Z')]
    expect(parseFeed(feed, null, BASE)).toEqual({ kind: 'rdf', title: 'News', items, fault: null })
  })

  test('JSON Feed', () => {
    const entries = [
      { id: '1', url: 'https://news.example/1', title: 'a', date_published: '2025-02-03T00:00:00Z' },
      { id: '2' },
    ]
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items: entries })
    const items = [item('https://news.example/1', 'a', '2025-02-03T00:00:00Z')]
    expect(parseFeed(feed, 'application/feed+json', BASE)).toEqual({ kind: 'json', title: 'News', items, fault: null })
  })
})

describe('older and rarer forms of them', () => {
  const atom = '<title>News</title><entry><title>a</title><link href="1"/></entry>'
  test.each<[what: string, body: string, kind: string, url: string]>([
    [
      'RSS 0.91',
      `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">${entry('<title>a</title><link>/1</link>').slice(21).replace('2.0', '0.91')}`,
      'rss',
      '/1',
    ],
    ['RSS 0.92', entry('<title>a</title><link>/1</link><enclosure url="/e.mp3"/>').replace('2.0', '0.92'), 'rss', '/1'],
    [
      'RSS 0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>News</title></channel><item><title>a</title><link>/1</link></item></rdf:RDF>',
      'rdf',
      '/1',
    ],
    [
      'RDF with a prefix',
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"><rss:channel><rss:title>News</rss:title></rss:channel><rss:item><rss:title>a</rss:title><rss:link>/1</rss:link></rss:item></r:RDF>',
      'rdf',
      '/1',
    ],
    ['Atom 0.3', `<feed version="0.3" xmlns="http://purl.org/atom/ns#">${atom}</feed>`, 'atom', '/1'],
    [
      'Atom with a prefix',
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom">${atom.replace(/<(\/?)(\w)/g, '<$1a:$2')}</a:feed>`,
      'atom',
      '/1',
    ],
    ['Atom with a base', `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/x/">${atom}</feed>`, 'atom', '/x/1'],
    [
      'Atom with two bases',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/x/">${atom.replace('<entry>', '<entry xml:base="y/">')}</feed>`,
      'atom',
      '/x/y/1',
    ],
    [
      'JSON Feed 1',
      '{"version":"https://jsonfeed.org/version/1","title":"News","items":[{"id":"https://news.example/1","title":"a"}]}',
      'json',
      '/1',
    ],
  ])('%s', (_what, body, kind, url) => {
    const items = [item(`https://news.example${url}`, 'a')]
    expect(parseFeed(body, null, BASE)).toEqual({ kind, title: 'News', items, fault: null })
  })
})

describe('entries', () => {
  test.each([
    ['without an address', entry('<title>a</title>'), []],
    ['with a guid that is none', entry('<guid>abc-1</guid>'), []],
    ['with a guid that says it is none', entry('<guid isPermaLink="false">https://news.example/g</guid>'), []],
    ['with a guid for an address', entry('<guid>https://news.example/g</guid>'), ['https://news.example/g']],
    ['that are mail', entry('<link>mailto:a@b.example</link>'), []],
    ['twice', rss('<item><link>/1</link></item><item><link>/1#x</link></item>'), ['https://news.example/1']],
    ['none, in a feed that is whole', rss(''), []],
  ])('%s', (_what, feed, expected) => {
    expect(parseFeed(feed, null, BASE).items.map(({ url }) => url)).toEqual(expected)
  })

  test('a date without a zone is Japanese time in a Japanese feed', () => {
    const dated = (title: string) =>
      parseFeed(entry(`<title>${title}</title><link>/1</link><pubDate>2025-02-03 09:00:00</pubDate>`), null, BASE)
    expect(dated('ニュース').items[0]?.publishedAt).toEqual(at('2025-02-03T00:00:00Z'))
    expect(dated('News').items[0]?.publishedAt).toEqual(at('2025-02-03T09:00:00Z'))
  })
})

describe('broken, but read', () => {
  test.each([
    [
      'stray ampersand',
      entry('<title>R&D</title><link>https://news.example/1?a=1&b=2</link>'),
      ['https://news.example/1?a=1&b=2', 'R&D'],
    ],
    ['unclosed tag', entry('<title>a<link>/1</link>'), ['https://news.example/1', 'a']],
    [
      'entity that XML does not know',
      entry('<title>a&nbsp;b</title><link>/1</link>'),
      ['https://news.example/1', 'a b'],
    ],
    [
      'a warning before it',
      `<br />\n<b>Warning</b>: x in y.php\n${entry('<title>a</title><link>/1</link>')}`,
      ['https://news.example/1', 'a'],
    ],
    ['served as HTML', `\n\n${entry('<title>a</title><link>/1</link>')}`, ['https://news.example/1', 'a']],
  ])('%s', (_what, feed, [url, title]) => {
    expect(parseFeed(feed, 'text/html', BASE)).toMatchObject({ items: [item(url!, title!)], fault: null })
  })

  test('entities are not expanded', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${entry('<title>&b;</title><link>/1</link>').slice(21)}`
    expect(parseFeed(bomb, null, BASE).items[0]?.title ?? '').not.toContain('aaaa')
  })
})

describe('cut off: what is whole is taken, and a fault says that it is not all', () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, at) => `<item><title>t${at + 1}</title><link>/${at + 1}</link></item>`).join('')
  const json = '{"version":"https://jsonfeed.org/version/1.1","title":"News","items":['
  const jsonItem = (id: number) => `{"id":"${id}","url":"/${id}","title":"t${id}","authors":[{"name":"a"}]}`
  const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>t1</title><link href="/1"/></entry>'
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel></channel>${items(2)}`
  const closing = '</channel></rss>'.length

  test.each<[what: string, body: string, wholeItems: number, isCut: boolean]>([
    ['a whole feed', rss(items(3)), 3, false],
    ['a whole feed, and words behind it', `${rss(items(3))}\n<!-- cached -->`, 3, false],
    ['whole JSON', `${json}${jsonItem(1)}]}`, 1, false],
    ['in the fourth item', rss(`${items(3)}<item><title>t4</title><link>/4`).slice(0, -closing), 3, true],
    ['in an address', rss(`${items(1)}<item><link>/2`).slice(0, -closing), 1, true],
    [
      'in an item that speaks of feeds',
      rss(`<item><link>/1</link>a &lt;/rss></rss></item><item>`).slice(0, -closing),
      1,
      true,
    ],
    ['between two items', rss(items(2)).slice(0, -closing), 2, true],
    ['in the end of the channel', rss(items(2)).slice(0, -8), 2, true],
    ['RDF', rdf, 2, true],
    ['Atom', `${atom}<entry><title>`, 1, true],
    ['JSON in the third item', `${json}${jsonItem(1)},${jsonItem(2)},{"id":"3","url":"/3`, 2, true],
    ['JSON behind a part of the second item', `${json}${jsonItem(1)},${jsonItem(2).slice(0, -2)}`, 1, true],
    ['JSON between two items', `${json}${jsonItem(1)},`, 1, true],
  ])('%s', (_what, body, wholeItems, isCut) => {
    const feed = parseFeed(body, null, BASE)
    expect(feed.items.map(({ url }) => url)).toEqual(
      Array.from({ length: wholeItems }, (_, at) => `https://news.example/${at + 1}`),
    )
    if (!isCut) return expect(feed.fault).toBeNull()
    const found = `${BASE}: expected a whole feed, found that the feed breaks off after item ${wholeItems}`
    expect(feed.fault).toContain(found)
    expect(feed.fault).toContain('well again at the next whole poll')
  })

  test('the fault names the last item that is whole', () => {
    expect(parseFeed(rss(items(3)).slice(0, -closing), null, BASE).fault).toContain('after item 3 ("t3");')
  })
})

describe('not a feed', () => {
  const advice = "; give the feed's own address or add it as a listing page"
  test.each([
    ['an empty body', '', null, `found an empty body${advice}`],
    ['white space', ' \n ', 'text/xml', `found an empty body${advice}`],
    [
      'a page',
      '<!DOCTYPE html><html><head><title>News</title>',
      'text/html',
      `found an HTML page (starts "<!DOC…")${advice}`,
    ],
    [
      'a page that links to its feed',
      '<html><link type="application/rss+xml" href="/f"><body>the <rss> tag',
      null,
      `found an HTML page (starts "<html…")${advice}`,
    ],
    ['another XML', '<?xml version="1.0"?><urlset></urlset>', 'text/xml', `found text/xml (starts "<?xml…")${advice}`],
    ['another JSON', '{"error":"no"}', 'application/json', `found application/json (starts "{\\"err…")${advice}`],
    ['words', 'Not found', null, `found something else (starts "Not f…")${advice}`],
    [
      'cut off before the first entry ends',
      '<rss><channel><item><link>/1',
      null,
      'found one that is cut off after 28 characters without one whole entry',
    ],
    [
      'broken JSON',
      '{"version":"https://jsonfeed.org/version/1","items":[',
      null,
      'found JSON that is broken or cut off',
    ],
  ])('%s', (_what, body, contentType, found) => {
    expect(() => parseFeed(body, contentType, BASE)).toThrow(PermanentError)
    expect(() => parseFeed(body, contentType, BASE)).toThrow(`${BASE}: expected`)
    expect(() => parseFeed(body, contentType, BASE)).toThrow(found)
  })
})

describe('a listing page', () => {
  const page = `<html><head><title>新着 一覧</title><base href="/tech/"></head><body><nav><a href="/top">トップ</a></nav>
    <ul><li class="story"><a href="a.html?utm_source=top">見出し <b>一</b></a><time datetime="2025-02-03T09:00:00+09:00">3日</time></li>
    <li class="story"><a href="b.html"><img alt="見出し二"></a><span class="date">2025年2月4日 10時00分</span></li>
    <li class="story"><a href="a.html#again">見出し一</a></li><li class="story"><a href="mailto:x@news.example">送る</a></li></ul>`
  const stories = [
    item('https://news.example/tech/a.html', '見出し 一', '2025-02-03T00:00:00Z'),
    item('https://news.example/tech/b.html', '見出し二', '2025-02-04T01:00:00Z'),
  ]

  test.each(['.story a', '.story', 'li b, li img, li time'])('by %s', (selector) => {
    expect(parseListing(page, 'https://news.example/', selector)).toEqual({
      kind: 'listing',
      title: '新着 一覧',
      items: stories,
      fault: null,
    })
  })

  test.each([
    [
      '.gone a',
      'expected links to articles at the selector ".gone a", found none (the page has 5 links); correct the selector',
    ],
    ['li[', 'expected a CSS selector such as "main article a", found "li["'],
  ])('by %s', (selector, message) => {
    expect(() => parseListing(page, 'https://news.example/', selector)).toThrow(`https://news.example/: ${message}`)
    expect(() => parseListing(page, 'https://news.example/', selector)).toThrow(PermanentError)
  })
})

test.each(urls)('address %j → %j', (address, expected) => {
  expect(canonicalUrl(address, 'https://news.example/list/today')).toBe(expected)
})

test.each(dates)('date %j in %s → %s', (text, zone, expected) => {
  expect(parseDate(text, zone)).toEqual(expected === null ? null : at(expected))
})
