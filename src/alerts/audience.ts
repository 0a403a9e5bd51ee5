// Who hears of a conflict, of what about it, and when.
import { addDays, dayAt, instantOf } from '#domain/day.ts'
import type { Filterable, Filters, News, QuietHours } from '#domain/recipient.ts'

/** Whether a conflict meets every filter. */
export function meetsFilters(conflict: Filterable, filters: Filters): boolean {
  return (
    meets(filters.subjects, [conflict.subjectKey]) &&
    meets(filters.metrics, conflict.metrics) &&
    meets(filters.kinds, [conflict.kind]) &&
    conflict.rank >= filters.leastRank &&
    meets(filters.sources, conflict.publishers) &&
    meets(filters.languages, conflict.languages)
  )
}

function meets<Value>(wanted: readonly Value[], found: readonly Value[]): boolean {
  return wanted.length === 0 || found.some((value) => wanted.includes(value))
}

/**
 * The first instant, `at` or later, that is outside of the quiet hours; `at` itself without any. Quiet hours begin and
 * end when the clocks of `timeZone` show so, and are as much longer or shorter when these are changed.
 */
export function afterQuietHours(at: Date, hours: QuietHours | null, timeZone: string): Date {
  if (hours === null) return at
  const today = dayAt(at, timeZone)
  for (const day of [addDays(today, -1), today]) {
    const from = instantOf(day, hours.from, timeZone)
    const until = instantOf(hours.until > hours.from ? day : addDays(day, 1), hours.until, timeZone)
    if (from <= at && at < until) return until
  }
  return at
}

/** A conflict that is open, or that was told and may have to be taken back. */
export interface Tellable {
  state: 'open' | 'withdrawn'
  /** When a person reopened it last. */
  reopenedAt: Date | null
}

/** What a recipient has been told of it last on one channel; what has failed for good was not told. */
export interface LastTold {
  news: News
  at: Date
}

/** What is to be told next of a conflict where `last` is what was told before; null when that still holds. */
export function newsOf({ state, reopenedAt }: Tellable, last: LastTold | null): News | null {
  if (state === 'withdrawn') return last === null || last.news === 'withdrawn' ? null : 'withdrawn'
  if (last === null) return 'found'
  const isNewlyOpen = last.news === 'withdrawn' || (reopenedAt !== null && reopenedAt > last.at)
  return isNewlyOpen ? 'reopened' : null
}
