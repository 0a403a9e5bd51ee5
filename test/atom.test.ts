// The Atom feed: valid, an entry for each conflict with the same id for ever, and nothing of a page acts in it.
import { load } from 'cheerio'
import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { type FeedItem, renderFeed } from '#alerts/feed.ts'
import { openWeb } from '#web/server.ts'
import { showFamily } from './support/families.ts'
import { contradiction } from './support/notices.ts'
import { minutesLater, NOW, openTestStore, type TestStore } from './support/store.ts'

const SELF = 'https://claimwatch.example/conflicts.atom'
const READING = { language: 'ja', timeZone: 'Asia/Tokyo' } as const
const item: FeedItem = { ...contradiction, state: 'open', updatedAt: new Date('2025-02-04T01:00:00Z') }

/** What RFC 4287 asks of a feed and of each entry: every id, title and updated once, a date as it is to be written. */
function faultsOf(xml: string): string[] {
  const page = load(xml, { xml: true })
  const feed = page('feed')
  const faults = feed.attr('xmlns') === 'http://www.w3.org/2005/Atom' ? [] : ['namespace']
  for (const one of [
    feed,
    ...page('entry')
      .toArray()
      .map((entry) => page(entry)),
  ])
    for (const name of ['id', 'title', 'updated']) {
      const [found, ...more] = one.children(name).toArray()
      if (found === undefined || more.length > 0) faults.push(`${name} ${more.length + 1} times`)
      if (name === 'updated' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(page(found).text()))
        faults.push('date')
    }
  if (feed.children('author').children('name').text() === '') faults.push('author')
  if (feed.children('link[rel=self]').attr('href') !== SELF) faults.push('self')
  return faults
}

test('it is valid, with entries and without', () => {
  for (const items of [
    [],
    [item],
    [item, { ...item, id: '0194c0de-0000-7000-8000-000000000009', state: 'withdrawn' as const }],
  ]) {
    const xml = renderFeed(items, SELF, READING)
    expect(faultsOf(xml)).toEqual([])
    expect(parseAtomFeed(xml).entries ?? []).toHaveLength(items.length)
  }
})

test('an entry has its id, its dates, its state and both figures', () => {
  const { entries = [], id, updated } = parseAtomFeed(renderFeed([{ ...item, state: 'resolved' }], SELF, READING))
  expect([id, updated]).toEqual([SELF, '2025-02-04T01:00:00.000Z'])
  expect(entries[0]).toMatchObject({
    id: `urn:uuid:${item.id}`,
    title: { value: '解決済み: 【矛盾】DeepSeek、AI半導体の数：2,048基 ⇔ 約5万基' },
    published: '2025-02-03T23:45:00.000Z',
    links: [{ href: item.newer.url }],
    categories: [{ term: 'contradiction' }, { term: 'resolved' }],
  })
  for (const { sentence } of [item.older, item.newer])
    expect(load(entries[0]?.content?.value ?? '')('blockquote').text()).toContain(sentence)
})

test('any text is text, and no address but http and https is a link', () => {
  const marks = fc.constantFrom('<', '>', '&', '"', ']]>', '<script>', '\u0000', '\u0008', '\uFFFF', '\uD800', '数字')
  const text = fc.array(fc.oneof(marks, fc.string()), { minLength: 1, maxLength: 10 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (hostile) => {
      const older = { ...item.older, sentence: hostile, publisher: hostile, title: hostile }
      const newer = { ...older, url: 'javascript:alert(1)' }
      const xml = renderFeed([{ ...item, subjectName: hostile, older, newer }], SELF, READING)
      expect(faultsOf(xml)).toEqual([])
      const [entry] = parseAtomFeed(xml).entries ?? []
      const shown = load(entry?.content?.value ?? '')
      expect(shown('script').length).toBe(0)
      expect(
        shown('a')
          .toArray()
          .map((link) => shown(link).attr('href')),
      ).toEqual([item.older.url])
      expect(entry?.links ?? []).toEqual([])
    }),
    { numRuns: 100, seed: 20250204 },
  )
})

describe('on the dashboard', () => {
  let store: TestStore
  let web: Awaited<ReturnType<typeof openWeb>>
  const { file } = showFamily(() => store)

  beforeAll(async () => {
    store = await openTestStore()
    const queue = { ping: async () => {} }
    web = await openWeb(
      { store, queue, signer: null },
      { host: '127.0.0.1', port: 0, hasDashboard: true, reading: READING },
    )
  })

  afterAll(async () => {
    await web.close()
    await store.close()
  })

  beforeEach(() => store.clear())

  const ask = (headers: Record<string, string> = {}) => fetch(`${web.url}/conflicts.atom`, { headers })

  it('an entry changes with the state, and keeps its id', async () => {
    const [id = ''] = await file(
      'a/1 2025-01-28: {2048 GPU by:DeepSeek}。',
      'b/1 2025-02-03: {50000 GPU by:SemiAnalysis}。',
    )
    const first = await ask()
    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const before = parseAtomFeed(await first.text()).entries?.[0]
    expect(before).toMatchObject({ id: `urn:uuid:${id}`, updated: NOW.toISOString() })
    const etag = first.headers.get('etag') ?? ''
    expect((await ask({ 'if-none-match': etag })).status).toBe(304)
    await store.conflicts.act(id, { name: 'dismiss', note: 'two sites' }, minutesLater(5))
    const second = await ask({ 'if-none-match': etag })
    expect(second.status).toBe(200)
    expect(parseAtomFeed(await second.text()).entries).toMatchObject([
      { id: before?.id, updated: minutesLater(5).toISOString() },
    ])
  })

  it('what is silenced is not in it', async () => {
    await file('a/1 2025-01-28: {2048 GPU by:DeepSeek}。', 'b/1 2025-02-03: {50000 GPU by:SemiAnalysis}。')
    await store.silences.add({ subject: 'DeepSeek', until: minutesLater(60), reason: null }, NOW)
    expect(parseAtomFeed(await (await ask()).text()).entries ?? []).toEqual([])
  })
})
