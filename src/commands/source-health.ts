// How a source is, in one word and a reason.
import { clockAt } from '#domain/day.ts'
import type { SourceRow } from '#store/store.ts'

export const HEALTHS = ['well', 'silent', 'failing', 'stopped', 'paused', 'never_polled'] as const
export type Health = (typeof HEALTHS)[number]

export interface HealthReport {
  health: Health
  /** Why, and since when; null for one that is well. */
  reason: string | null
}

export interface HealthFields
  extends Pick<SourceRow, 'isEnabled' | 'fault' | 'failures' | 'lastPolledAt' | 'lastSuccessAt'> {
  /** Since when nothing new has come, where that is much longer than its habit. */
  silentSince?: Date | null
  /** When it was switched off by itself. */
  stoppedAt?: Date | null
}

/** @param timeZone of the times that a reason names */
export function healthOf(source: HealthFields, timeZone: string): HealthReport {
  const { isEnabled, fault, failures, lastPolledAt, lastSuccessAt } = source
  if (!isEnabled && source.stoppedAt) return { health: 'stopped', reason: fault }
  if (!isEnabled) {
    const before = fault === null ? '' : `; before that: ${fault}`
    return { health: 'paused', reason: `not polled until claimwatch sources resume${before}` }
  }
  if (fault !== null) {
    const times = failures > 1 ? `, ${failures} times in a row` : ''
    const since = lastSuccessAt === null ? 'never read' : `last read ${clockAt(lastSuccessAt, timeZone)}`
    return { health: 'failing', reason: `${fault} (${since}${times})` }
  }
  if (lastPolledAt === null) return { health: 'never_polled', reason: 'claimwatch start polls it' }
  if (source.silentSince)
    return { health: 'silent', reason: `nothing new since ${clockAt(source.silentSince, timeZone)}` }
  return { health: 'well', reason: null }
}
