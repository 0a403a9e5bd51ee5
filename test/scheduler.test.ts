// Which digest is due when, and what a tick takes from Postgres.
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { defaultRates } from '#catalog/rates.ts'
import { addDays } from '#domain/day.ts'
import type { Job } from '#domain/jobs.ts'
import { reckon } from '#reconcile/reckon.ts'
import { type DigestHabit, dueDigest } from '#scheduler/due.ts'
import { type TickServices, tick } from '#scheduler/tick.ts'
import { openStore } from '#store/open.ts'
import type { Store } from '#store/store.ts'
import { firstDigests, nextDigests } from './cases/due-digests.ts'
import { parseArticle } from './support/claims.ts'
import { openTestDatabase, type TestDatabase } from './support/postgres.ts'
import { query } from './support/service.ts'
import { markTold } from './support/store.ts'

const MINUTE_MS = 60_000

describe('the next digest', () => {
  test.each(nextDigests)('%s, last %s, now %s → %s', (habit, last, now, expected) => {
    const [day = '', until = ''] = last.split(' ')
    const due = dueDigest(parseHabit(habit, '2024-01-01T00:00Z'), { day, until: new Date(until) }, new Date(now))
    expect(due && `${due.day} ${show(due.until)}`).toBe(expected)
    if (due !== null) expect(show(due.since)).toBe(until)
  })
})

describe('the first digest', () => {
  test.each(firstDigests)('%s, on file since %s, now %s → %s', (habit, createdAt, now, expected) => {
    const due = dueDigest(parseHabit(habit, createdAt), null, new Date(now))
    expect(due && `${due.day} ${show(due.since)}/${show(due.until)}`).toBe(expected)
  })
})

/** Zones whose clocks change, at other hours and by other steps; one that skips midnight, and two that never change. */
const ZONES = [
  ...['Asia/Tokyo', 'Asia/Kathmandu', 'Europe/Berlin', 'Europe/London', 'America/New_York', 'America/St_Johns'],
  ...['Australia/Lord_Howe', 'Africa/Cairo', 'America/Santiago', 'Pacific/Apia'],
]
const HOURS = ['00:00', '02:30', '07:00']

describe('a year of mornings', () => {
  test.each(ZONES.flatMap((zone) => HOURS.map((hour) => `${zone} ${hour}`)))(
    '%s: one for every day, without a gap',
    (name) => {
      const habit = parseHabit(name, '2025-01-01T00:00Z')
      let last: { day: string; until: Date } | null = null
      const days: string[] = []
      const step = 30 * MINUTE_MS
      for (let time = Date.parse('2025-01-01T00:00Z'); time < Date.parse('2026-01-01T00:00Z'); time += step) {
        // Nothing can be due between two that are less than 22 hours apart.
        if (last !== null && time - last.until.getTime() < 22 * 60 * MINUTE_MS) continue
        const due = dueDigest(habit, last, new Date(time))
        if (due === null) continue
        if (last !== null) expect([due.day, due.since]).toEqual([addDays(last.day, 1), last.until])
        // In time: found by the first look after its hour, which is the reader's.
        expect(time - due.until.getTime()).toBeLessThan(step)
        days.push(due.day)
        last = due
      }
      expect(new Set(days).size).toBe(days.length)
      expect(days.length).toBeGreaterThanOrEqual(364)
    },
  )

  test.each(ZONES)('%s: after a downtime of any length one, that covers it all', (zone) => {
    const habit = parseHabit(`${zone} 07:00`, '2025-01-01T00:00Z')
    let last = dueDigest(habit, null, new Date('2025-01-03T00:00Z'))
    for (let days = 1; days <= 20; days++) {
      if (last === null) throw new Error('no first digest')
      const now = new Date(last.until.getTime() + (days * 24 + 3) * 60 * MINUTE_MS)
      const due = dueDigest(habit, last, now)
      expect(due?.since).toEqual(last.until)
      expect(now.getTime() - (due?.until.getTime() ?? 0)).toBeLessThan(25 * 60 * MINUTE_MS)
      expect(due && dueDigest(habit, due, now)).toBeNull()
      last = due
    }
  })
})

function parseHabit(habit: string, createdAt: string): DigestHabit {
  const [timeZone = '', digestAt = ''] = habit.split(' ')
  return { timeZone, digestAt, createdAt: new Date(createdAt) }
}

function show(instant: Date): string {
  return instant.toISOString().replace(':00.000Z', 'Z')
}

describe('a tick', () => {
  /** 06:30 in Tokyo, and long after everything that the store dates by itself. */
  const NOW = new Date('2040-01-01T21:30:00Z')
  const EXTRACTOR_VERSION = 7

  let database: TestDatabase
  let store: Store
  let jobs: Job[]

  beforeEach(async () => {
    database = await openTestDatabase()
    store = await openStore(database.url)
    jobs = []
  })

  afterEach(async () => {
    await store.close()
    await database.close()
  })

  /** The jobs of a tick `minutes` after NOW. */
  async function tickAt(minutes: number, change: Partial<TickServices> = {}): Promise<Job[]> {
    const queue = { add: async (added: readonly Job[]) => void jobs.push(...added) }
    const services = {
      store,
      queue,
      extractorVersion: EXTRACTOR_VERSION,
      leaseMs: 10 * MINUTE_MS,
      limit: 100,
      rawPageDays: 30,
    }
    jobs = []
    const count = await tick({ ...services, ...change }, new Date(NOW.getTime() + minutes * MINUTE_MS))
    expect(count).toBe(jobs.length)
    return jobs
  }

  async function addSource(name: string): Promise<string> {
    const url = `https://${name}.example/feed`
    return (await store.sources.add({ publisher: name, url, kind: 'feed', language: 'ja' })).id
  }

  /** An article that a feed named `minutes` after NOW. */
  async function findArticle(sourceId: string, name: string, minutes: number): Promise<string> {
    const at = new Date(NOW.getTime() + minutes * MINUTE_MS)
    const items = [{ url: `https://a.example/${name}`, title: name, publishedAt: at, updatedAt: null, summary: null }]
    const nextPollAt = new Date('2050-01-01T00:00Z')
    const [id = ''] = await store.sources.recordPoll(sourceId, {
      fault: null,
      at,
      nextPollAt,
      etag: null,
      lastModified: null,
      items,
    })
    return id
  }

  async function importArticle(name: string): Promise<string> {
    const article = {
      url: `https://a.example/${name}`,
      title: name,
      publisher: 'A',
      language: 'ja',
      text: name,
    } as const
    return (await store.articles.import({ ...article, publishedAt: NOW })).id
  }

  /** Two articles that contradict one another, read; the family that they share. */
  async function readContradiction(): Promise<string> {
    const texts = ['A 2025-01-10: 保有するのは{2048 GPU}である。', 'B 2025-02-10: 保有するのは{50000 GPU}である。']
    const families: string[] = []
    for (const shorthand of texts) {
      const claims = parseArticle(shorthand)
      const [first] = claims
      if (first === undefined) throw new Error(`no claim: ${shorthand}`)
      const { url, publisher, publishedAt } = first.article
      const text = { url, publisher, publishedAt, title: url, text: first.sentenceText, language: 'ja' } as const
      const { id } = await store.articles.import(text)
      const reading = { claims, isCorrection: false }
      families.push(...(await store.articles.replaceClaims(id, 1, EXTRACTOR_VERSION, reading)))
    }
    const [family = '', ...others] = new Set(families)
    expect(others).toEqual([])
    return family
  }

  const saveRecipient = (address: string, timeZone = 'Asia/Tokyo') =>
    store.recipients.add({ address, language: 'ja', timeZone, digestAt: '07:00' })

  it('finds nothing to do in an empty store', async () => {
    expect(await tickAt(0)).toEqual([])
  })

  it('polls a source that is due, and again when its lease has ended', async () => {
    const poll = { name: 'poll', id: await addSource('a'), isDoubtful: true }
    expect(await tickAt(0)).toEqual([poll])
    expect(await tickAt(9)).toEqual([])
    expect(await tickAt(10)).toEqual([poll])
  })

  it('leaves a source that is not due, or is switched off', async () => {
    const off = await addSource('off')
    await query(database.url, `UPDATE "Source" SET "isEnabled" = false WHERE id = '${off}'`)
    await findArticle(await addSource('later'), 'x', -1_000)
    expect((await tickAt(0)).filter(({ name }) => name === 'poll')).toEqual([])
  })

  it('ingests an article that was found a minute ago, whose finder should have done so', async () => {
    const source = await addSource('a')
    const id = await findArticle(source, 'x', 0)
    expect(await tickAt(0.9)).toEqual([])
    expect(await tickAt(1)).toEqual([{ name: 'ingest', id }])
  })

  it('extracts a text, then ingests, and only then reads again what an older extractor has read', async () => {
    const outdated = await importArticle('outdated')
    await store.articles.replaceClaims(outdated, 1, EXTRACTOR_VERSION - 1, { claims: [], isCorrection: false })
    const current = await importArticle('current')
    await store.articles.replaceClaims(current, 1, EXTRACTOR_VERSION, { claims: [], isCorrection: false })
    const found = await findArticle(await addSource('a'), 'found', -1_000)
    const saved = await importArticle('saved')
    const expected = [
      { name: 'extract', id: saved },
      { name: 'ingest', id: found },
      { name: 'extract', id: outdated },
    ]
    for (const job of expected) expect(await tickAt(0, { limit: 1 })).toEqual([job])
    expect(await tickAt(0, { limit: 1 })).toEqual([])
    expect(await tickAt(10)).toEqual(expected)
  })

  it('leaves an article that has failed for good', async () => {
    const id = await importArticle('x')
    await store.articles.recordFault(id, { message: 'no text', at: NOW, retry: null })
    expect(await tickAt(1_000)).toEqual([])
  })

  it('tries again what has failed, when its time has come', async () => {
    const id = await importArticle('x')
    const retry = { afterMs: 30 * MINUTE_MS, jitter: 0 }
    await store.articles.recordFault(id, { message: 'not now', at: NOW, retry })
    expect(await tickAt(29)).toEqual([])
    expect(await tickAt(30)).toEqual([{ name: 'extract', id }])
  })

  it('has a family reconciled until it is, and a conflict told of until it is', async () => {
    const family = await readContradiction()
    expect(await tickAt(0)).toEqual([{ name: 'reconcile', id: family }])
    const [conflict = ''] = await store.families.reconcile(family, (claims) => reckon(claims, defaultRates), NOW)
    const notify = { name: 'notify', id: conflict }
    expect(await tickAt(10)).toEqual([notify])
    expect(await tickAt(19)).toEqual([])
    expect(await tickAt(20)).toEqual([notify])
    await markTold(store)
    expect(await tickAt(1_000)).toEqual([])
  })

  it('plans a digest a minute after its hour, once, and has it sent until it is finished', async () => {
    await saveRecipient('a@example.com')
    await query(database.url, `UPDATE "Recipient" SET "createdAt" = '2039-12-31T23:00Z'`)
    expect(await tickAt(30.9)).toEqual([])
    const [job, ...others] = await tickAt(31)
    expect([job?.name, others]).toEqual(['digest', []])
    const digest = await store.digests.get(job?.id ?? '')
    expect(digest && [digest.day, show(digest.since), show(digest.until)]).toEqual([
      '2040-01-02',
      '2039-12-31T22:00Z',
      '2040-01-01T22:00Z',
    ])
    expect(await tickAt(40)).toEqual([])
    expect(await tickAt(41)).toEqual([job])
    await store.digests.recordFinished(job?.id ?? '', NOW)
    expect(await tickAt(24 * 60 + 30)).toEqual([])
    const [next] = await tickAt(24 * 60 + 31)
    expect((await store.digests.get(next?.id ?? ''))?.day).toBe('2040-01-03')
  })

  it('plans for every recipient by their own clock, and for none who pauses', async () => {
    await saveRecipient('tokyo@example.com')
    await saveRecipient('berlin@example.com', 'Europe/Berlin')
    await saveRecipient('paused@example.com')
    await query(database.url, `UPDATE "Recipient" SET "isPaused" = true WHERE address = 'paused@example.com'`)
    const digests = await Promise.all((await tickAt(31)).map(({ id }) => store.digests.get(id)))
    expect(digests.map((digest) => digest && `${digest.recipient.address} ${digest.day}`).toSorted()).toEqual([
      'berlin@example.com 2040-01-01',
      'tokyo@example.com 2040-01-02',
    ])
  })

  it('takes of each kind as many as it may, and the rest with the next', async () => {
    const ids = [await addSource('a'), await addSource('b'), await addSource('c')]
    const taken = [await tickAt(0, { limit: 2 }), await tickAt(0, { limit: 2 }), await tickAt(0, { limit: 2 })]
    expect(taken.map((some) => some.length)).toEqual([2, 1, 0])
    expect(taken.flatMap((some) => some.map(({ id }) => id)).toSorted()).toEqual(ids.toSorted())
  })

  it('leaves the work to another scheduler that is at it', async () => {
    await addSource('a')
    const [begun, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const add = async (added: readonly Job[]) => {
      jobs.push(...added)
      begun.resolve()
      await mayEnd.promise
    }
    const other = await openStore(database.url)
    const first = tickAt(0, { queue: { add } })
    await begun.promise
    const services = {
      queue: { add },
      extractorVersion: EXTRACTOR_VERSION,
      leaseMs: MINUTE_MS,
      limit: 100,
      rawPageDays: 30,
    }
    expect(await tick({ ...services, store: other }, new Date(NOW.getTime() + 60 * MINUTE_MS))).toBeNull()
    mayEnd.resolve()
    expect(await first).toHaveLength(1)
    expect(await tickAt(60, { store: other })).toHaveLength(1)
    await other.close()
  })

  it('finds again what a queue that failed did not take, when the lease has ended', async () => {
    const poll = { name: 'poll', id: await addSource('a'), isDoubtful: true }
    const add = () => Promise.reject(new Error('queue: no answer'))
    await expect(tickAt(0, { queue: { add } })).rejects.toThrow('queue: no answer')
    expect(await tickAt(9)).toEqual([])
    expect(await tickAt(10)).toEqual([poll])
  })
})
