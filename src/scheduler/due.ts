// Which digest is due: pure, so that a year of mornings can be tried in a test.
import { addDays, dayAt, instantOf } from '#domain/day.ts'

export interface DigestHabit {
  timeZone: string
  /** Local time, "07:00". */
  digestAt: string
  /** Since when the recipient is on file. */
  createdAt: Date
}

export interface DueDigest {
  day: string
  since: Date
  until: Date
}

/**
 * The digest that is due for a recipient, or null. It covers what came since the one before; after a downtime it is
 * one digest, late, for all the days missed. `last` is the newest one planned.
 */
export function dueDigest(habit: DigestHabit, last: { day: string; until: Date } | null, now: Date): DueDigest | null {
  const { day, until } = latestDigestTime(habit, now)
  if (last === null) return until < habit.createdAt ? null : { day, until, since: dayBefore(habit, day) }
  // Whoever has moved east had the last one after this time: the next covers what came since.
  return last.day >= day || last.until >= until ? null : { day, since: last.until, until }
}

/** The last time before `now` at which a digest was to be sent, and its local day. */
function latestDigestTime(habit: DigestHabit, now: Date): { day: string; until: Date } {
  const today = dayAt(now, habit.timeZone)
  const at = instantOf(today, habit.digestAt, habit.timeZone)
  if (at <= now) return { day: today, until: at }
  return { day: addDays(today, -1), until: dayBefore(habit, today) }
}

function dayBefore(habit: DigestHabit, day: string): Date {
  return instantOf(addDays(day, -1), habit.digestAt, habit.timeZone)
}
