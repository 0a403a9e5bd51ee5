// Sitemaps and news sitemaps: what they list, and which of it is looked at.
import { describe, expect, test } from 'vitest'
import { PermanentError } from '#domain/errors.ts'
import { parseSitemap } from '#extractors/sitemap.ts'
import { chooseMaps, choosePages } from '#extractors/sitemap-choice.ts'
import { index, news, page, urlset } from './support/sitemaps.ts'
import { NOW } from './support/store.ts'

const BASE = 'https://news.example/sitemap.xml'

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
