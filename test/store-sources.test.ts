// Sources on file: added once, polled in turn, and the articles that a poll finds.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FeedItem } from '#domain/article.ts'
import type { PollPlan } from '#domain/polling.ts'
import type { Fault, NewSource } from '#store/store.ts'
import { leaseAt, minutesLater, NOW, openTestStore, type TestStore } from './support/store.ts'

const NOBODY = '01940000-0000-7000-8000-000000000000'
const FEED: NewSource = { publisher: '東雲', url: 'https://shinonome.example/feed', kind: 'feed', language: 'ja' }

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

beforeEach(() => store.clear())

function add(name: string): Promise<{ id: string }> {
  return store.sources.add({ ...FEED, url: `https://${name}.example/feed` })
}

function poll(id: string, items: FeedItem[], change: object = {}) {
  const times = { at: NOW, nextPollAt: minutesLater(30) }
  return store.sources.recordPoll(id, { ...times, etag: '"1"', lastModified: null, items, fault: null, ...change })
}

function item(url: string, change: Partial<FeedItem> = {}): FeedItem {
  return { url, title: `Title of ${url}`, publishedAt: null, updatedAt: null, ...change }
}

describe('adding', () => {
  it('leaves the source of an address as it is', async () => {
    const first = await store.sources.add(FEED)
    const again = await store.sources.add({ ...FEED, publisher: 'another name', pollMinutes: 5 })
    expect([first.isNew, again]).toEqual([true, { id: first.id, isNew: false }])
    expect(await store.sources.list()).toMatchObject([
      { publisher: '東雲', pollMinutes: null, failures: 0, articles: 0 },
    ])
  })

  it('adds one when several add it at once', async () => {
    const added = await Promise.all([1, 2, 3, 4].map(() => store.sources.add(FEED)))
    expect(added.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(new Set(added.map(({ id }) => id)).size).toBe(1)
  })

  it('lists by publisher, then address', async () => {
    for (const [publisher, name] of [
      ['B', 'a'],
      ['A', 'z'],
      ['A', 'b'],
    ] as const)
      await store.sources.add({ ...FEED, publisher, url: `https://${name}.example/` })
    const urls = (await store.sources.list()).map(({ url }) => url)
    expect(urls).toEqual(['https://b.example/', 'https://z.example/', 'https://a.example/'])
  })
})

describe.each([NOBODY, 'no id at all', ''])('a source that is not there: %j', (id) => {
  it('is null, and nothing can be recorded on it', async () => {
    expect(await store.sources.get(id)).toBeNull()
    await store.sources.recordFault(id, { message: 'gone', at: NOW, retry: null })
    expect(await store.articles.list({})).toEqual([])
  })
})

it('a poll of a source that has been removed finds nothing', async () => {
  expect(await poll(NOBODY, [item('https://a.example/1')])).toEqual([])
  expect(await store.articles.list({})).toEqual([])
})

describe('taking what is due', () => {
  it('gives each to one taker, and again when the lease has ended', async () => {
    const ids = (await Promise.all(['a', 'b', 'c'].map(add))).map(({ id }) => id)
    const taken = await Promise.all([1, 2, 3, 4].map(() => store.sources.takeDue(leaseAt(0, 1))))
    expect(taken.flat().sort()).toEqual(ids.sort())
    expect(await store.sources.takeDue(leaseAt(9))).toEqual([])
    expect((await store.sources.takeDue(leaseAt(10))).sort()).toEqual(ids)
  })

  it('takes what has been due longest first, and no more than the limit', async () => {
    for (const [name, hour] of [
      ['late', 3],
      ['early', 1],
      ['middle', 2],
    ] as const) {
      const { id } = await add(name)
      await store.query(`UPDATE "Source" SET "nextPollAt" = '2030-01-01T0${hour}:00Z' WHERE id = '${id}'`)
    }
    const taken = await store.sources.takeDue(leaseAt(0, 2))
    const rows = await Promise.all(taken.map((id) => store.sources.get(id)))
    expect(rows.map((row) => row?.url)).toEqual(['https://early.example/feed', 'https://middle.example/feed'])
  })

  it('passes over sources that are switched off, and those that are not due', async () => {
    const [off, later, due] = [await add('off'), await add('later'), await add('due')]
    await store.query(`UPDATE "Source" SET "isEnabled" = false WHERE id = '${off.id}'`)
    await poll(later.id, [])
    expect(await store.sources.takeDue(leaseAt(29))).toEqual([due.id])
    expect(await store.sources.takeDue(leaseAt(30, 1))).toEqual([later.id])
  })
})

describe('a poll', () => {
  it('adds each article once, in the order of the feed, and remembers the validators', async () => {
    const { id } = await add('a')
    const items = ['https://a.example/2', 'https://a.example/1', 'https://a.example/2'].map((url) => item(url))
    const found = await poll(id, items, { etag: 'W/"x"', lastModified: 'Mon, 03 Feb 2025 00:00:00 GMT' })
    const articles = await Promise.all(found.map((one) => store.articles.get(one)))
    expect(articles.map((one) => one?.url)).toEqual(['https://a.example/2', 'https://a.example/1'])
    expect(articles[0]).toMatchObject({ stage: 'found', revision: 0, text: null, publisher: '東雲', foundAt: NOW })
    expect(await store.sources.get(id)).toMatchObject({
      ...{ etag: 'W/"x"', lastModified: 'Mon, 03 Feb 2025 00:00:00 GMT', lastPolledAt: NOW, lastSuccessAt: NOW },
      nextPollAt: minutesLater(30),
    })
    expect(await store.sources.list()).toMatchObject([{ articles: 2 }])
  })

  it('finds nothing new in what is on file, whichever source had it', async () => {
    const [a, b] = [await add('a'), await add('b')]
    const items = [item('https://a.example/1')]
    expect(await poll(a.id, items)).toHaveLength(1)
    expect(await poll(a.id, items)).toEqual([])
    expect(await poll(b.id, items)).toEqual([])
  })

  it('gives each article to one of two sources that find it at once', async () => {
    const sources = await Promise.all(['a', 'b', 'c', 'd'].map(add))
    const urls = Array.from({ length: 40 }, (_, number) => item(`https://a.example/${number}`))
    const found = await Promise.all(
      sources.map(({ id }, index) => poll(id, index % 2 === 0 ? urls : urls.toReversed())),
    )
    expect(found.flat()).toHaveLength(40)
    expect(await store.articles.list({})).toHaveLength(40)
  })

  it.each([
    ['its own day before that of its change', { publishedAt: minutesLater(-3), updatedAt: minutesLater(-2) }, -3],
    ['the day of its change', { updatedAt: minutesLater(-2) }, -2],
    ['the time of the poll', {}, 0],
  ])('dates an article by %s', async (_title, dates, minutes) => {
    const { id } = await add('a')
    const [article = ''] = await poll(id, [item('https://a.example/1', dates)])
    expect((await store.articles.get(article))?.publishedAt).toEqual(minutesLater(minutes))
  })

  it('shows the address where there is no title, and keeps text that Postgres cannot hold', async () => {
    const { id } = await add('a')
    await poll(id, [item('https://a.example/1', { title: null }), item('https://a.example/2', { title: 'a\0b\uD800' })])
    const titles = (await store.articles.list({})).map(({ title }) => title).sort()
    expect(titles).toEqual(['a\uFFFDb\uFFFD', 'https://a.example/1'])
  })
})

describe('a fault', () => {
  const retry = (afterMs: number | null): Fault['retry'] => ({ afterMs, jitter: 0 })

  it.each([
    ['is tried again after five minutes', [retry(null)], 5],
    ['is tried again no sooner when the other side says so', [retry(90_000)], 5],
    ['is tried again when the other side says, where that is later', [retry(9 * 60_000)], 9],
    ['is waited for longer the second time', [retry(null), retry(null)], 10],
    ['is waited for still longer the third', [retry(null), retry(null), retry(null)], 20],
    ['is waited for a little longer by chance', [{ afterMs: null, jitter: 1 }], 6.25],
    ['never for longer than a week', Array.from({ length: 20 }, () => retry(null)), 7 * 1440],
    ['is tried again after an hour when it is permanent', [null], 60],
    ['and ever more rarely', [null, null, null, null], 480],
    ['but once a day at least', Array.from({ length: 20 }, () => null), 1440],
  ])('%s', async (_title, retries, minutes) => {
    const { id } = await add('a')
    for (const one of retries)
      await store.sources.recordFault(id, { message: 'a.example answered 503', at: NOW, retry: one })
    const [failures, fault] = [retries.length, 'a.example answered 503']
    expect(await store.sources.get(id)).toMatchObject({ failures, fault, nextPollAt: minutesLater(minutes) })
  })

  it('is forgotten when a poll succeeds', async () => {
    const { id } = await add('a')
    await store.sources.recordFault(id, { message: 'no\0 answer', at: NOW, retry: retry(null) })
    expect(await store.sources.get(id)).toMatchObject({ fault: 'no\uFFFD answer', lastSuccessAt: null })
    await poll(id, [])
    expect(await store.sources.get(id)).toMatchObject({ failures: 0, fault: null })
  })

  it('of a poll that was not read whole stands beside what it gave, until one is', async () => {
    const { id } = await add('a')
    const fault = 'a.example: expected a whole feed, found that the feed breaks off\0 after item 1'
    expect(await poll(id, [item('https://a.example/1')], { fault, etag: null })).toHaveLength(1)
    const told = { failures: 0, fault: fault.replace('\0', '\uFFFD'), lastSuccessAt: NOW, etag: null, articles: 1 }
    expect(await store.sources.list()).toMatchObject([told])
    await poll(id, [])
    expect(await store.sources.list()).toMatchObject([{ fault: null, articles: 1 }])
  })

  it('is counted every time when several are recorded at once', async () => {
    const { id } = await add('a')
    const fault = { message: 'no answer', at: NOW, retry: retry(null) }
    await Promise.all([1, 2, 3, 4, 5].map(() => store.sources.recordFault(id, fault)))
    expect(await store.sources.get(id)).toMatchObject({ failures: 5 })
  })

  it('is none of the source that its server has to say it is gone: it is switched off', async () => {
    const { id } = await add('a')
    await store.sources.recordFault(id, { message: 'status 410', at: NOW, retry: null, isGone: true })
    expect(await store.sources.get(id)).toMatchObject({ isEnabled: false, stoppedAt: NOW, fault: 'status 410' })
    expect(await store.sources.takeDue(leaseAt(100_000))).toEqual([])
  })

  it('is not what a wait for one’s turn is', async () => {
    const { id } = await add('a')
    await store.sources.recordFault(id, { message: 'no answer', at: NOW, retry: retry(null) })
    await store.sources.postpone(id, { until: minutesLater(3), why: null })
    expect(await store.sources.get(id)).toMatchObject({ failures: 1, fault: 'no answer', nextPollAt: minutesLater(3) })
    await store.sources.postpone(id, { until: minutesLater(4), why: 'asked for fewer\0requests' })
    expect(await store.sources.get(id)).toMatchObject({ failures: 1, fault: 'asked for fewer\uFFFDrequests' })
    await store.sources.postpone('no id at all', { until: NOW, why: null })
  })
})

describe('the plan of a poll', () => {
  const plan: PollPlan = {
    ...{ nextPollAt: minutesLater(90), habitMinutes: 180.5, lastNewAt: minutesLater(-60), silentSince: null },
    ...{ ttlMinutes: 45, movedTo: 'https://b.example/feed', moveSightings: 2, moveTo: null },
  }

  it('is kept, and says that the source is well', async () => {
    const { id } = await add('a')
    await store.sources.recordFault(id, { message: 'status 410', at: NOW, retry: null, isGone: true })
    await store.sources.recordPlan(id, NOW, plan, null)
    const { moveTo: _, ...kept } = plan
    const well = { failures: 0, fault: null, stoppedAt: null, lastPolledAt: NOW, lastSuccessAt: NOW }
    expect(await store.sources.get(id)).toMatchObject({ ...kept, ...well, url: 'https://a.example/feed' })
  })

  it('moves the source', async () => {
    const { id } = await add('a')
    await store.sources.recordPlan(id, NOW, { ...plan, moveTo: 'https://b.example/feed' }, null)
    expect(await store.sources.get(id)).toMatchObject({ url: 'https://b.example/feed', isEnabled: true })
  })

  it('makes it one with the source that has its new address, which is then known to answer', async () => {
    const [a, b] = [await add('a'), await add('b')]
    await store.query(`UPDATE "Source" SET "nextPollAt" = '2041-01-01' WHERE id = '${b.id}'`)
    await poll(a.id, [item('https://a.example/1')])
    await store.query(
      `INSERT INTO "Article" (id, url, title, publisher, language, "publishedAt", "sourceId") VALUES (gen_random_uuid(), 'https://b.example/1', 'b', 'b', 'ja', now(), '${b.id}')`,
    )
    await store.sources.recordPlan(a.id, NOW, { ...plan, moveTo: 'https://b.example/feed' }, null)
    const [first, second] = await store.sources.list()
    expect(first).toMatchObject({ url: 'https://a.example/feed', isEnabled: false, stoppedAt: NOW, articles: 0 })
    expect(first?.fault).toMatch(/moved for good to https:\/\/b\.example\/feed, which is on file already as 東雲;/)
    expect(second).toMatchObject({ url: 'https://b.example/feed', articles: 2 })
    expect(second).toMatchObject({ isEnabled: true, fault: null, nextPollAt: minutesLater(90) })
  })

  it('stays with the address that it has', async () => {
    const { id } = await add('a')
    await store.sources.recordPlan(id, NOW, { ...plan, moveTo: 'https://a.example/feed' }, null)
    expect(await store.sources.get(id)).toMatchObject({ url: 'https://a.example/feed', isEnabled: true, fault: null })
  })
})

it('the digest has what is in trouble, and what has stopped on its day', async () => {
  const ids = new Map<string, string>()
  for (const name of ['well', 'faulty', 'silent', 'stopped', 'stopped-before', 'off'])
    ids.set(name, (await add(name)).id)
  const id = (name: string) => ids.get(name) ?? ''
  const silent = { silentSince: minutesLater(-9_000), habitMinutes: 60, lastNewAt: minutesLater(-9_000) }
  const next = { nextPollAt: minutesLater(9), ttlMinutes: null, movedTo: null, moveSightings: 0, moveTo: null }
  await store.sources.recordPlan(id('silent'), NOW, { ...next, ...silent }, null)
  await store.sources.recordFault(id('faulty'), { message: 'no answer', at: NOW, retry: null })
  await store.sources.recordFault(id('off'), { message: 'no answer', at: NOW, retry: null })
  await store.query(`UPDATE "Source" SET "isEnabled" = false WHERE id = '${id('off')}'`)
  for (const [name, at] of [
    ['stopped', NOW],
    ['stopped-before', minutesLater(-2_000)],
  ] as const)
    await store.sources.recordFault(id(name), { message: 'status 410', at, retry: null, isGone: true })
  const { faults } = await store.digests.contents(minutesLater(-1_440), minutesLater(1), 10)
  expect(faults.map(({ url, fault }) => [new URL(url).hostname, fault.slice(0, 28)])).toEqual([
    ['faulty.example', 'no answer'],
    ['silent.example', 'nothing new since 2039-12-25'],
    ['stopped.example', 'status 410'],
  ])
})
