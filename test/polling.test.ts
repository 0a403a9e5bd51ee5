// When a source is polled next: pure, a row for each habit.
import { describe, expect, it } from 'vitest'
import { describeSilence, type PollHistory, type PollOutcome, planPoll } from '#domain/polling.ts'

const MINUTE = 1
const HOUR = 60
const DAY = 1_440
const NOW = new Date('2025-02-03T00:00:00Z')

function ago(minutes: number): Date {
  return new Date(NOW.getTime() - minutes * 60_000)
}

/** Dates of so many entries, one every `gap` minutes, the newest `age` minutes old. */
function every(gap: number, count: number, age = 0): Date[] {
  return Array.from({ length: count }, (_, at) => ago(age + at * gap))
}

function plan(history: Partial<PollHistory>, outcome: Partial<PollOutcome> = {}, jitter = 0) {
  const unknown = { pollMinutes: null, habitMinutes: null, lastNewAt: null, ttlMinutes: null }
  return planPoll(
    { ...unknown, movedTo: null, moveSightings: 0, ...history },
    { at: NOW, newArticles: 0, itemDates: [], ttlMinutes: undefined, freshMs: null, movedTo: null, ...outcome },
    jitter,
  )
}

function minutesOf({ nextPollAt }: { nextPollAt: Date }): number {
  return (nextPollAt.getTime() - NOW.getTime()) / 60_000
}

describe('the first poll', () => {
  it.each([
    ['of an empty feed says nothing', { itemDates: [] }, 30, null, null],
    ['without dates says nothing yet', { newArticles: 20 }, 30, null, NOW],
    ['with too few dates says nothing yet', { newArticles: 2, itemDates: every(HOUR, 2) }, 30, null, NOW],
    ['with one date for all says nothing yet', { newArticles: 9, itemDates: every(0, 9) }, 30, null, NOW],
    ['shows the habit by the dates', { newArticles: 9, itemDates: every(HOUR, 9) }, 30, 60, NOW],
    ['of articles that are on file already too', { newArticles: 0, itemDates: every(4 * HOUR, 9) }, 120, 240, NOW],
    ['goes by the newest entries', { itemDates: [...every(HOUR, 20), ago(400 * DAY)] }, 30, 60, NOW],
    ['passes over dates to come', { itemDates: [...every(HOUR, 9), ago(-DAY)] }, 30, 60, NOW],
    ['of a busy feed', { itemDates: every(2, 20) }, 5, 2, NOW],
    ['of a weekly', { itemDates: every(7 * DAY, 9) }, DAY / 1.1, 7 * DAY, NOW],
    ['of a feed long given up', { itemDates: every(HOUR, 9, 90 * DAY) }, DAY / 1.1, 60, ago(90 * DAY)],
  ])('%s', (_title, outcome, minutes, habitMinutes, lastNewAt) => {
    const planned = plan({}, outcome)
    expect(minutesOf(planned)).toBeCloseTo(minutes, 3)
    expect(planned).toMatchObject({ habitMinutes, lastNewAt })
  })
})

describe('a source that publishes', () => {
  it.each([
    ['nothing new', { habitMinutes: 60, lastNewAt: ago(60) }, {}, 60, 30],
    ['nothing new for a night', { habitMinutes: 60, lastNewAt: ago(10 * HOUR) }, {}, 60, 75],
    ['nothing new for a week', { habitMinutes: 60, lastNewAt: ago(7 * DAY) }, {}, 60, 7 * 180],
    ['nothing new for a month', { habitMinutes: 60, lastNewAt: ago(30 * DAY) }, {}, 60, DAY / 1.1],
    ['as before', { habitMinutes: 60, lastNewAt: ago(60) }, { newArticles: 1 }, 60, 30],
    ['faster', { habitMinutes: 60, lastNewAt: ago(60) }, { newArticles: 4 }, 60 - 45 * (1 - 0.7 ** 4), 12.903],
    ['slower', { habitMinutes: 60, lastNewAt: ago(160) }, { newArticles: 1 }, 90, 45],
    ['without a habit so far', { habitMinutes: null, lastNewAt: ago(60) }, { newArticles: 3 }, 20, 10],
    [
      'what another source brought first',
      { habitMinutes: 60, lastNewAt: ago(120) },
      { newArticles: 0, itemDates: [ago(0), ago(60), ago(120), ago(180)] },
      60,
      30,
    ],
    [
      'more than the feed can show',
      { habitMinutes: 60, lastNewAt: ago(DAY) },
      { newArticles: 10, itemDates: every(2, 10) },
      2 + 58 * 0.7 ** 10,
      5,
    ],
  ])('%s', (_title, history, outcome, habitMinutes, minutes) => {
    const planned = plan(history, outcome)
    expect(planned.habitMinutes).toBeCloseTo(habitMinutes, 3)
    expect(minutesOf(planned)).toBeCloseTo(minutes, 2)
  })

  it('is known soon, whatever it did before', () => {
    let history: Partial<PollHistory> = { habitMinutes: 12 * HOUR, lastNewAt: ago(10) }
    for (let polls = 0; polls < 12; polls++) {
      const { habitMinutes } = plan(history, { newArticles: 1 })
      history = { habitMinutes, lastNewAt: ago(10) }
    }
    expect(history.habitMinutes).toBeGreaterThan(10)
    expect(history.habitMinutes).toBeLessThan(22)
  })
})

describe('the interval', () => {
  const hourly = { habitMinutes: 60, lastNewAt: NOW }
  it.each([
    ['is 5 minutes at least', { habitMinutes: 1, lastNewAt: NOW }, {}, 0, 5],
    ['is a day at most', { habitMinutes: 90 * DAY, lastNewAt: NOW }, {}, 1, DAY],
    ['is drawn out by chance', hourly, {}, 1, 33],
    ['is not below what the feed asks for', hourly, { ttlMinutes: 45 }, 0, 45],
    ['nor what it asked for when it was last read', { ...hourly, ttlMinutes: 45 }, {}, 0, 45],
    ['which it may have taken back', { ...hourly, ttlMinutes: 45 }, { ttlMinutes: null }, 0, 30],
    ['nor below what the answer asks for', hourly, { freshMs: 50 * 60_000, ttlMinutes: 45 }, 0, 50],
    ['which is drawn out too', hourly, { freshMs: 50 * 60_000 }, 1, 55],
    ['goes beyond a day where that is asked for', hourly, { ttlMinutes: 2 * DAY }, 0, 2 * DAY],
    ['but not beyond a week', hourly, { freshMs: 365 * DAY * 60_000 }, 0, 7 * DAY],
    ['is what the user wants', { ...hourly, pollMinutes: 10 }, {}, 0, 10],
    ['however long nothing comes', { pollMinutes: 10, habitMinutes: 60, lastNewAt: ago(9 * DAY) }, {}, 0, 10],
    ['but not below what the feed asks for', { ...hourly, pollMinutes: 10 }, { ttlMinutes: 15 }, 0, 15],
  ])('%s', (_title, history, outcome, jitter, minutes) => {
    expect(minutesOf(plan(history, outcome, jitter))).toBeCloseTo(minutes, 3)
  })
})

describe('silence', () => {
  it.each([
    ['without a habit is none', null, 90 * DAY, false],
    ['of a long weekend is none', 10 * MINUTE, 3.9 * DAY, false],
    ['of a daily for four days is none', DAY, 4.5 * DAY, false],
    ['of a weekly for a month is none', 7 * DAY, 30 * DAY, false],
    ['of what publishes all the time', 10 * MINUTE, 4.1 * DAY, true],
    ['of a daily', DAY, 5.1 * DAY, true],
    ['of a weekly', 7 * DAY, 36 * DAY, true],
  ])('%s', (_title, habitMinutes, quiet, isSilent) => {
    const lastNewAt = ago(quiet)
    expect(plan({ habitMinutes, lastNewAt }).silentSince).toEqual(isSilent ? lastNewAt : null)
    expect(plan({ habitMinutes, lastNewAt }, { newArticles: 1 }).silentSince).toBeNull()
  })

  it.each([
    [3, '3 minutes'],
    [100, '2 hours'],
    [7 * DAY, '7 days'],
  ])('of what came every %i minutes is told in words', (habit, words) => {
    expect(describeSilence(ago(0), habit)).toContain(
      `nothing new since 2025-02-03, where it used to publish every ${words};`,
    )
  })
})

describe('a move', () => {
  const [A, B] = ['https://a.example/feed', 'https://b.example/feed']
  it.each([
    ['is none without a redirect', [null, null, null, null], null],
    ['is not believed twice', [A, A], null],
    ['is not believed with polls between that say nothing of it', [A, A, null, A], null],
    ['is not believed with another between', [A, A, B, A], null],
    ['is believed the third time in a row', [null, B, A, A, A], A],
  ])('%s', (_title, sightings, moveTo) => {
    let planned = plan({})
    for (const movedTo of sightings) {
      expect(planned.moveTo).toBeNull()
      planned = plan(planned, { movedTo })
    }
    expect(planned.moveTo).toBe(moveTo)
    if (moveTo !== null) expect(planned).toMatchObject({ movedTo: null, moveSightings: 0 })
  })
})
