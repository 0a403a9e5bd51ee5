// Whom conflicts are told, when, and which of them in one message: by tables, and by a small world drawn at random.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { afterQuietHours, meetsFilters, newsOf } from '#alerts/audience.ts'
import { groupNews } from '#alerts/groups.ts'
import { planOutbox } from '#alerts/outbox.ts'
import type { Listener, OutboxPlan, PendingNews, ToldRow } from '#domain/outbox.ts'
import type { Filterable } from '#domain/recipient.ts'
import { filters, news, quietHours } from './cases/audience.ts'

const EVERYTHING = { subjects: [], metrics: [], kinds: [], leastRank: 0, sources: [], languages: [] }
const WINDOW_MS = 30_000
const NOON = new Date('2025-02-04T03:00:00Z')

const matter: Filterable = {
  ...{ subjectKey: 'deepseek', metrics: ['accelerator_count', 'capex'], kind: 'contradiction', rank: 400 },
  ...{ publishers: ['甲', 'B'], languages: ['ja', 'en'] },
}

test.each(filters)('filters %j: %s', (some, isHeard) => {
  expect(meetsFilters(matter, { ...EVERYTHING, ...some })).toBe(isHeard)
})

test.each(quietHours)('quiet hours %s in %s, at %s: free at %s', (hours, timeZone, at, free) => {
  const [from = '', until = ''] = hours.split('-')
  expect(afterQuietHours(new Date(at), { from, until }, timeZone)).toEqual(new Date(free))
})

test.each(news)('%s: %j after %j is %s', (_title, conflict, last, expected) => {
  expect(newsOf(conflict, last)).toBe(expected)
})

test('whatever the quiet hours, what comes after them is no earlier and not quiet', () => {
  const clock = fc
    .integer({ min: 0, max: 1_439 })
    .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`)
  const zone = fc.constantFrom(
    'Asia/Tokyo',
    'America/New_York',
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  )
  const instant = fc.integer({ min: 0, max: 366 * 1_440 }).map((m) => new Date(Date.UTC(2025, 0, 1, 0, m)))
  fc.assert(
    fc.property(clock, clock, zone, instant, (from, until, timeZone, at) => {
      fc.pre(from !== until)
      const free = afterQuietHours(at, { from, until }, timeZone)
      expect(free >= at).toBe(true)
      expect(afterQuietHours(free, { from, until }, timeZone)).toEqual(free)
    }),
    { numRuns: 300, seed: 20250204 },
  )
})

/** `a 0s x y`: conflict a, news at 0 s, sharing article or figure x, y. */
function pending(shorthand: string): PendingNews {
  const [id = '', seconds = '0', ...shared] = shorthand.split(' ')
  const newsAt = new Date(NOON.getTime() + Number.parseFloat(seconds) * 1000)
  const figureKeys = shared.filter((mark) => mark.startsWith('f'))
  const urls = shared.filter((mark) => !mark.startsWith('f'))
  return { ...matter, id, state: 'open', newsAt, reopenedAt: null, urls, figureKeys }
}

const groups: [items: string[], groups: string[]][] = [
  [[], []],
  [
    ['a 0s x', 'b 1s y'],
    ['a', 'b'],
  ],
  [['a 0s x', 'b 30s x'], ['a b']],
  [
    ['a 0s x', 'b 31s x'],
    ['a', 'b'],
  ],
  // By an article, by a figure, by one through another.
  [['a 0s x f1', 'b 5s y f1'], ['a b']],
  [
    ['a 0s x', 'b 5s x f1', 'c 9s y f1', 'd 9s z'],
    ['a b c', 'd'],
  ],
  // An article and a figure of the same name are two things.
  [
    ['a 0s fx', 'b 1s x'],
    ['a', 'b'],
  ],
  // The window is the first one's: it does not go on for ever.
  [
    ['a 0s x', 'b 25s x', 'c 40s x', 'd 60s x', 'e 71s x'],
    ['a b', 'c d', 'e'],
  ],
  // What links two has to be in time itself.
  [
    ['a 0s x', 'c 20s y', 'b 35s x y'],
    ['a', 'c b'],
  ],
]

test.each(groups)('%j are %j', (items, expected) => {
  const found = groupNews(items.map(pending), WINDOW_MS)
  expect(found.map((group) => group.news.map(({ id }) => id).join(' '))).toEqual(expected)
})

function listener(id: string, change: Partial<Listener> = {}): Listener {
  const channels = [{ kind: 'mail', alerts: true, pausedAt: null } as const]
  return {
    ...EVERYTHING,
    id,
    timeZone: 'Asia/Tokyo',
    quietFrom: null,
    quietUntil: null,
    isPaused: false,
    channels,
    ...change,
  }
}

function planAt(
  seconds: number,
  items: readonly PendingNews[],
  people: readonly Listener[],
  told: readonly ToldRow[] = [],
) {
  const now = new Date(NOON.getTime() + seconds * 1000)
  return planOutbox(items, told, people, { now, windowMs: WINDOW_MS })
}

/** `ann mail: a found, b found`. */
function show({ deliveries }: OutboxPlan): string[] {
  return deliveries.map(
    ({ recipientId, channel, tellings }) =>
      `${recipientId} ${channel}: ${tellings.map(({ conflictId, news }) => `${conflictId} ${news}`).join(', ')}`,
  )
}

function toldRow(conflictId: string, change: Partial<ToldRow> = {}): ToldRow {
  const row = {
    recipientId: 'ann',
    channel: 'mail',
    conflictId,
    turn: 0,
    news: 'found',
    state: 'sent',
    at: NOON,
  } as const
  return { ...row, ...change }
}

const gone = { ...pending('a 0s x'), state: 'withdrawn' } as const

describe('an outbox', () => {
  it('waits until nothing more can join', () => {
    const items = ['a 0s x', 'b 20s x'].map(pending)
    expect(planAt(29, items, [listener('ann')])).toEqual({
      deliveries: [],
      doneIds: [],
      putOff: ['a', 'b'].map((id) => ({ id, until: new Date(NOON.getTime() + WINDOW_MS) })),
    })
    const plan = planAt(30, items, [listener('ann'), listener('bob')])
    expect(show(plan)).toEqual(['ann mail: a found, b found', 'bob mail: a found, b found'])
    expect([plan.doneIds, plan.putOff]).toEqual([['a', 'b'], []])
  })

  it('has nothing for whom it does not concern: it is done with what concerns nobody', () => {
    const channels = [
      { kind: 'mail', alerts: true, pausedAt: NOON } as const,
      { kind: 'slack', alerts: false, pausedAt: null } as const,
    ]
    const people = [
      listener('paused', { isPaused: true }),
      listener('elsewhere', { subjects: ['openai'] }),
      listener('channels', { channels }),
    ]
    expect(planAt(0, [pending('a 0s x')], people)).toEqual({ deliveries: [], doneIds: ['a'], putOff: [] })
    expect(planAt(0, [gone], [listener('ann')])).toEqual({ deliveries: [], doneIds: ['a'], putOff: [] })
  })

  it('has one message a channel', () => {
    const channels = (['mail', 'slack', 'webhook'] as const).map((kind) => ({ kind, alerts: true, pausedAt: null }))
    const plan = planAt(30, [pending('a 0s x')], [listener('ann', { channels })])
    expect(show(plan)).toEqual(['ann mail: a found', 'ann slack: a found', 'ann webhook: a found'])
  })

  it('holds what comes in quiet hours, and has it in one message when they end', () => {
    const night = listener('ann', { quietFrom: '12:00', quietUntil: '12:10' })
    const items = ['a 0s x', 'b 100s y', 'c 590s z'].map(pending)
    const until = new Date(NOON.getTime() + 600_000)
    expect(planAt(599, items, [night, listener('bob')])).toMatchObject({
      putOff: ['a', 'b', 'c'].map((id) => ({ id, until: id === 'c' ? new Date(NOON.getTime() + 620_000) : until })),
    })
    expect(show(planAt(600, items.slice(0, 2), [night]))).toEqual(['ann mail: a found, b found'])
    expect(show(planAt(700, items, [night]))).toEqual(['ann mail: a found, b found', 'ann mail: c found'])
  })

  it('keeps quiet by night what a downtime left over from the day', () => {
    const evening = listener('ann', { quietFrom: '22:00', quietUntil: '06:00' })
    expect(planAt(10.5 * 3_600, [pending('a 0s x')], [evening])).toMatchObject({
      deliveries: [],
      putOff: [{ id: 'a', until: new Date('2025-02-04T21:00:00Z') }],
    })
  })

  it('takes back, in a message of its own, where it was told and only there', () => {
    const items = [gone, pending('b 0s x')]
    const plan = planAt(
      30,
      items,
      [listener('ann', { subjects: ['openai', 'deepseek'] }), listener('bob')],
      [toldRow('a')],
    )
    expect(show(plan)).toEqual(['ann mail: a withdrawn', 'ann mail: b found', 'bob mail: b found'])
    expect(plan.deliveries[0]?.tellings[0]?.turn).toBe(1)
  })

  it('takes back what was told before somebody stopped to follow it', () => {
    expect(show(planAt(30, [gone], [listener('ann', { subjects: ['openai'] })], [toldRow('a')]))).toEqual([
      'ann mail: a withdrawn',
    ])
  })

  it('waits for what is under way before it takes it back', () => {
    const plan = planAt(30, [gone], [listener('ann')], [toldRow('a', { state: 'reserved' })])
    expect(plan).toMatchObject({
      deliveries: [],
      doneIds: [],
      putOff: [{ id: 'a', until: new Date(NOON.getTime() + 90_000) }],
    })
  })

  it('does not take back what never arrived, and tells it when it comes back', () => {
    const failed = toldRow('a', { state: 'failed' })
    expect(planAt(30, [gone], [listener('ann')], [failed])).toMatchObject({ deliveries: [], doneIds: ['a'] })
    const [delivery] = planAt(30, [pending('a 0s x')], [listener('ann')], [failed]).deliveries
    expect(delivery?.tellings).toEqual([{ conflictId: 'a', turn: 1, news: 'found' }])
  })

  it('tells what has come back, and nothing of what came back before its going was told', () => {
    const told = [toldRow('a'), toldRow('a', { turn: 1, news: 'withdrawn' })]
    expect(show(planAt(30, [pending('a 0s x')], [listener('ann')], told))).toEqual(['ann mail: a reopened'])
    expect(planAt(0, [pending('a 0s x')], [listener('ann')], told.slice(0, 1))).toMatchObject({
      deliveries: [],
      doneIds: ['a'],
    })
  })
})

test('whatever comes when, and whenever it is looked at, each hears of each conflict once', () => {
  const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom('x', 'y', 'f1', 'f2')), {
    minLength: 1,
    maxLength: 12,
  })
  const looks = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(items, looks, (drawn, gaps) => {
      const all = drawn
        .map(([at, mark], index) => pending(`c${index} ${at}s ${mark}`))
        .sort((a, b) => a.newsAt.getTime() - b.newsAt.getTime())
      const people = [listener('ann'), listener('bob', { quietFrom: '12:01', quietUntil: '12:03' })]
      const told: ToldRow[] = []
      let left = all
      let seconds = 0
      for (const gap of [...gaps, 1_000]) {
        seconds += gap
        const now = new Date(NOON.getTime() + seconds * 1000)
        const known = left.filter(({ newsAt }) => newsAt <= now)
        const plan = planAt(seconds, known, people, told)
        for (const { recipientId, channel, tellings } of plan.deliveries)
          for (const telling of tellings) told.push({ ...telling, recipientId, channel, state: 'sent', at: now })
        left = left.filter(({ id }) => !plan.doneIds.includes(id))
        expect(plan.doneIds.length + plan.putOff.length).toBe(known.length)
      }
      expect(left).toEqual([])
      const keys = told.map(({ recipientId, conflictId }) => `${recipientId} ${conflictId}`)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.length).toBe(2 * all.length)
    }),
    { numRuns: 200, seed: 20250204 },
  )
})
