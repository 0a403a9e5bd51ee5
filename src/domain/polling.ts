// When a source is polled next, and what its polls tell of it: how often it publishes, whether it has moved or fallen
// silent. Pure: times are arguments.

/** What is on file of a source's earlier polls. */
export interface PollHistory {
  /** A fixed interval that the user wants; null to go by the habit. */
  pollMinutes: number | null
  /** Minutes between two new entries, smoothed; null until it is known. */
  habitMinutes: number | null
  /** When its newest entry came. */
  lastNewAt: Date | null
  /** What the feed itself asked for when it was last read. */
  ttlMinutes: number | null
  /** Where the last polls were redirected to for good, and how many of them in a row. */
  movedTo: string | null
  moveSightings: number
}

export interface PollOutcome {
  at: Date
  /** How many articles it brought that were not on file. */
  newArticles: number
  /** When its entries were published, as far as they say; [] where nothing has changed. */
  itemDates: readonly Date[]
  /** What the feed asks for; undefined when it was not read, and what it said last still holds. */
  ttlMinutes: number | null | undefined
  /** How long the answer stays as it is, by its own word. */
  freshMs: number | null
  movedTo: string | null
}

export interface PollPlan extends Omit<PollHistory, 'pollMinutes'> {
  nextPollAt: Date
  /** Since when it has been silent for much longer than its habit; null while it is not. */
  silentSince: Date | null
  /** Its new address, once it has moved for good. */
  moveTo: string | null
}

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const MIN_INTERVAL_MS = 5 * MINUTE_MS
const MAX_INTERVAL_MS = DAY_MS
/** A server that asks for more than a week is taken to be misconfigured. */
const MAX_FLOOR_MS = 7 * DAY_MS
/** While the habit is not known. */
const FIRST_INTERVAL_MS = 30 * MINUTE_MS
/** Intervals are drawn out by up to this share, so that sources do not come due together. */
const JITTER = 0.1
/** Two polls for each entry that is expected. */
const POLLS_AN_ENTRY = 2
/** While nothing comes, the interval is this part of the time that nothing has come. */
const SILENCE_PART = 8
/** How much one new entry counts against all before it. */
const NEW_WEIGHT = 0.3
/** The newest entries, by whose dates a feed's habit is known at its first poll. */
const HABIT_ENTRIES = 20
const LEAST_ENTRIES = 3
/** Silence is out of the ordinary beyond so many times the habit, and beyond a long weekend. */
const SILENT_HABITS = 5
const SILENT_LEAST_MS = 4 * DAY_MS
const SIGHTINGS_OF_A_MOVE = 3

/** @param jitter 0…1 */
export function planPoll(history: PollHistory, outcome: PollOutcome, jitter: number): PollPlan {
  const { at, freshMs } = outcome
  const { habitMinutes, lastNewAt } = learnHabit(history, outcome)
  const ttlMinutes = outcome.ttlMinutes === undefined ? history.ttlMinutes : outcome.ttlMinutes
  const quietMs = lastNewAt === null ? 0 : Math.max(0, at.getTime() - lastNewAt.getTime())
  const wantedMs =
    history.pollMinutes === null ? wantedIntervalMs(habitMinutes, quietMs) : history.pollMinutes * MINUTE_MS
  const floorMs = Math.max((ttlMinutes ?? 0) * MINUTE_MS, freshMs ?? 0)
  return {
    nextPollAt: new Date(at.getTime() + intervalMs(wantedMs, floorMs, jitter)),
    silentSince: isSilent(habitMinutes, quietMs) ? lastNewAt : null,
    ...{ habitMinutes, lastNewAt, ttlMinutes, ...followMove(history, outcome.movedTo) },
  }
}

function wantedIntervalMs(habitMinutes: number | null, quietMs: number): number {
  const usualMs = habitMinutes === null ? FIRST_INTERVAL_MS : (habitMinutes * MINUTE_MS) / POLLS_AN_ENTRY
  return Math.max(usualMs, quietMs / SILENCE_PART)
}

/** Between 5 minutes and a day, but never below the floor that server and feed set. */
function intervalMs(wantedMs: number, floorMs: number, jitter: number): number {
  const leastMs = Math.max(MIN_INTERVAL_MS, Math.min(MAX_FLOOR_MS, floorMs))
  const mostMs = Math.max(leastMs, MAX_INTERVAL_MS / (1 + JITTER))
  return Math.round(Math.min(mostMs, Math.max(leastMs, wantedMs)) * (1 + JITTER * jitter))
}

function isSilent(habitMinutes: number | null, quietMs: number): boolean {
  if (habitMinutes === null) return false
  return quietMs > Math.max(SILENT_LEAST_MS, SILENT_HABITS * habitMinutes * MINUTE_MS)
}

type Habit = Pick<PollHistory, 'habitMinutes' | 'lastNewAt'>

function learnHabit({ habitMinutes, lastNewAt }: PollHistory, { at, newArticles, itemDates }: PollOutcome): Habit {
  const dates = itemDates.filter((date) => date <= at).sort((a, b) => a.getTime() - b.getTime())
  if (lastNewAt === null) {
    const isEmpty = newArticles === 0 && dates.length === 0
    return { habitMinutes: minutesBetween(dates), lastNewAt: isEmpty ? null : (dates.at(-1) ?? at) }
  }
  // By their dates too: what another source brought first is this one's habit all the same.
  const fresh = dates.filter((date) => date > lastNewAt)
  const count = Math.max(newArticles, fresh.length)
  if (count === 0) return { habitMinutes, lastNewAt }
  const newest = fresh.length === count ? (fresh.at(-1) ?? at) : at
  const observed = Math.max(0, newest.getTime() - lastNewAt.getTime()) / MINUTE_MS / count
  // Where every entry is new, there may have been more of them than the feed shows.
  const within = fresh.length === dates.length ? (minutesBetween(fresh) ?? observed) : observed
  const gap = Math.min(observed, within)
  const weight = 1 - (1 - NEW_WEIGHT) ** count
  return { habitMinutes: habitMinutes === null ? gap : habitMinutes + (gap - habitMinutes) * weight, lastNewAt: newest }
}

/** The mean distance of the newest entries; null where they are too few, or all dated alike. */
function minutesBetween(sorted: readonly Date[]): number | null {
  const newest = sorted.slice(-HABIT_ENTRIES)
  const spanMs = (newest.at(-1)?.getTime() ?? 0) - (newest[0]?.getTime() ?? 0)
  return newest.length < LEAST_ENTRIES || spanMs === 0 ? null : spanMs / MINUTE_MS / (newest.length - 1)
}

type Move = Pick<PollPlan, 'movedTo' | 'moveSightings' | 'moveTo'>

function followMove(history: PollHistory, movedTo: string | null): Move {
  const moveSightings = movedTo === null ? 0 : movedTo === history.movedTo ? history.moveSightings + 1 : 1
  const hasMoved = moveSightings >= SIGHTINGS_OF_A_MOVE
  return hasMoved ? { movedTo: null, moveSightings: 0, moveTo: movedTo } : { movedTo, moveSightings, moveTo: null }
}

/** What is wrong with a source, or null while it is well. */
export function describeTrouble(source: {
  fault: string | null
  silentSince: Date | null
  habitMinutes: number | null
}): string | null {
  return source.fault ?? (source.silentSince && describeSilence(source.silentSince, source.habitMinutes))
}

/** "nothing new since 2025-02-03, where it used to publish every 2 hours; …" */
export function describeSilence(silentSince: Date, habitMinutes: number | null): string {
  const habit = habitMinutes === null ? '' : `, where it used to publish every ${describeMinutes(habitMinutes)}`
  return `nothing new since ${silentSince.toISOString().slice(0, 10)}${habit}; see whether its publisher has given it up or moved it`
}

function describeMinutes(minutes: number): string {
  if (minutes < 90) return `${Math.max(1, Math.round(minutes))} minutes`
  if (minutes < 36 * 60) return `${Math.round(minutes / 60)} hours`
  return `${Math.round(minutes / 1_440)} days`
}
