// A week against a recorded clock: sources that speed up, slow down, move, vanish, come back, and how often each is asked.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeTrouble } from '#domain/polling.ts'
import type { SourceRow } from '#store/store.ts'
import { minutesLater, openTestStore, type TestStore } from './support/store.ts'
import { DAY, HOUR, openWeek, type Site, type Visit, type Week } from './support/week.ts'

const BEFORE = -20 * DAY
const every8Hours = [[BEFORE, 8 * HOUR]] as const

const SITES = {
  steady: { habit: every8Hours },
  daily: { habit: [[BEFORE, DAY]] },
  faster: {
    habit: [
      [BEFORE, 12 * HOUR],
      [3 * DAY, 20],
      [3.5 * DAY, 12 * HOUR],
    ],
  },
  slower: {
    habit: [
      [BEFORE, HOUR],
      [DAY, DAY],
    ],
  },
  patient: { habit: [[BEFORE, HOUR]], channel: '<ttl>360</ttl>' },
  cached: { habit: [[BEFORE, HOUR]], headers: { 'cache-control': 'max-age=14400' } },
  silent: {
    habit: [
      [BEFORE, 2 * HOUR],
      [DAY, null],
    ],
  },
  old: { habit: every8Hours, otherwise: movedFrom(3 * DAY, 'new') },
  new: { habit: every8Hours },
  twin: { habit: every8Hours, otherwise: movedFrom(3 * DAY, 'steady') },
  away: {
    habit: every8Hours,
    otherwise: (_minute, path, origins) => ({ status: 302, headers: { location: `${origins.guest}${path}` } }),
  },
  guest: { habit: every8Hours },
  vanishing: {
    habit: every8Hours,
    otherwise: (minute) => (minute >= DAY && minute < 4 * DAY ? { status: 404 } : null),
  },
  failing: {
    habit: every8Hours,
    otherwise: (minute) => (minute >= 2 * DAY && minute < 3 * DAY ? { status: 500 } : null),
  },
  gone: { habit: every8Hours, otherwise: (minute) => (minute < 2 * DAY ? null : { status: 410 }) },
  busy: {
    habit: every8Hours,
    otherwise: (minute) =>
      minute >= 2 * DAY && minute < 2.5 * DAY ? { status: 429, headers: { 'retry-after': '10800' } } : null,
  },
} satisfies Record<string, Site>

type Name = keyof typeof SITES

function movedFrom(from: number, site: string): NonNullable<Site['otherwise']> {
  return (minute, path, origins) =>
    minute < from ? null : { status: 301, headers: { location: `${origins[site]}${path}` } }
}

const POLLED = (Object.keys(SITES) as Name[]).filter((name) => name !== 'new' && name !== 'guest')
const FEEDS = [
  ...POLLED.map((name) => [name, '/feed'] as const),
  ...([
    ['busy', '/second'],
    ['busy', '/third'],
  ] as const),
]
/** It takes seconds on a machine that has nothing else to do. */
const PATIENCE_MS = 240_000

let store: TestStore
let week: Week
let sources: SourceRow[]

beforeAll(async () => {
  store = await openTestStore()
  week = await openWeek(store, SITES, FEEDS)
  await week.runTo(7 * DAY)
  sources = await store.sources.list()
}, PATIENCE_MS)
afterAll(async () => {
  await week?.close()
  await store?.close()
})

function visitsOf(name: Name, from = 0, to = 7 * DAY): Visit[] {
  return (week.visits[name] ?? []).filter(({ path, minute }) => path !== '/robots.txt' && minute >= from && minute < to)
}

// Polls are two for each entry of the habit, and drawn out by a twentieth here.
describe('the requests', () => {
  it.each<[Name, number, number, number, string]>([
    ['steady', 0, 7, 43, 'every 4.2 hours, and three times for its twin'],
    ['daily', 0, 7, 14, 'every 12.6 hours'],
    ['faster', 0, 3, 12, 'every 6.3 hours'],
    ['faster', 3, 3.5, 40, 'every 10 minutes once that is found'],
    ['faster', 3.5, 7, 45, 'ever more rarely again'],
    ['slower', 0, 1, 46, 'every 31 minutes'],
    ['slower', 1, 7, 40, 'ever more rarely'],
    ['patient', 0, 7, 27, 'every 6.3 hours, as it asks for'],
    ['cached', 0, 7, 40, 'every 4.2 hours, as its answers ask for'],
    ['silent', 0, 1, 23, 'every 63 minutes'],
    ['silent', 1, 7, 30, 'ever more rarely, but not never'],
    ['old', 0, 3, 18, 'every 4.2 hours'],
    ['old', 3, 7, 3, 'until the third redirect in a row'],
    ['new', 0, 7, 22, 'in place of the old one'],
    ['twin', 3, 7, 3, 'until the third redirect in a row'],
    ['away', 0, 7, 40, 'for ever, since it has not moved for good'],
    ['guest', 0, 7, 40, 'as often'],
    ['vanishing', 1, 4, 7, 'after 1, 2, 4 … hours, then daily'],
    ['vanishing', 4, 7, 16, 'as before when it is back'],
    ['failing', 2, 3, 8, 'after 6, 11, 23 … minutes'],
    ['failing', 3, 7, 23, 'as before when it works again'],
    ['gone', 0, 2, 12, 'every 4.2 hours'],
    ['gone', 2, 7, 1, 'never again once it says so'],
    ['busy', 0, 2, 36, 'for three feeds every 4.2 hours'],
    ['busy', 2, 2.5, 4, 'once in three hours for all of them'],
    ['busy', 2.5, 7, 78, 'as before when it is at rest'],
  ])('%s from day %f to %f: %i, %s', (name, from, to, count) => {
    expect(visitsOf(name, from * DAY, to * DAY)).toHaveLength(count)
  })

  it.each(['steady', 'daily', 'slower', 'silent', 'cached', 'away'] as const)('%s: robots.txt once a day', (name) => {
    const asked = (week.visits[name] ?? []).filter(({ path }) => path === '/robots.txt')
    expect(asked).toHaveLength(7)
  })

  it.each(POLLED)('%s: never two within five minutes for one feed', (name) => {
    for (const feed of ['/feed', '/second', '/third']) {
      const minutes = visitsOf(name)
        .filter(({ path }) => path === feed)
        .map(({ minute }) => minute)
      const gaps = minutes.slice(1).map((minute, at) => minute - (minutes[at] ?? 0))
      // The two ways to `steady` are two sources until they are one.
      if (name !== 'steady') expect(Math.min(5, ...gaps)).toBe(5)
      if (name !== 'old' && name !== 'twin') expect(Math.max(0, ...gaps)).toBeLessThanOrEqual(DAY + HOUR)
    }
  })
})

describe('after the week', () => {
  const find = (publisher: Name) => sources.find((source) => source.publisher === publisher)

  it.each<Name>(['steady', 'daily', 'faster', 'slower', 'patient', 'cached', 'vanishing', 'failing', 'busy', 'away'])(
    '%s is well',
    (name) => {
      expect(find(name)).toMatchObject({ isEnabled: true, failures: 0, fault: null, silentSince: null })
      expect(find(name)?.url).toBe(`${week.origins[name]}/feed`)
    },
  )

  it('a source that has moved is polled where it is', () => {
    expect(find('old')).toMatchObject({ url: `${week.origins.new}/feed`, isEnabled: true, fault: null })
  })

  it('one that has moved to where another is says so, and is switched off', () => {
    expect(find('twin')).toMatchObject({ isEnabled: false, url: `${week.origins.twin}/feed` })
    expect(find('twin')?.fault).toContain(`moved for good to ${week.origins.steady}/feed, which is on file already`)
  })

  it('one that is gone says so, and is switched off', () => {
    expect(find('gone')).toMatchObject({ isEnabled: false, fault: expect.stringContaining('found status 410') })
  })

  it('one that is silent says so, and so does the digest', async () => {
    const silent = find('silent')
    expect(silent).toMatchObject({ isEnabled: true, fault: null, silentSince: minutesLater(DAY - 2 * HOUR) })
    const words = 'nothing new since 2040-01-01, where it used to publish every 2 hours'
    expect(silent && describeTrouble(silent)).toContain(words)
    const { faults } = await store.digests.contents(minutesLater(6 * DAY), minutesLater(7 * DAY), 10)
    expect(faults).toMatchObject([{ publisher: 'silent', fault: expect.stringContaining(words) }])
  })
})
