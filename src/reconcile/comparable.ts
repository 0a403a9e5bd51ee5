// Which claims are about the same figure.
import { hardwareRelation } from '#catalog/hardware.ts'
import type { Metric } from '#domain/claim.ts'
import type { FiledClaim } from '#domain/conflict.ts'
import { isOfPace } from './basis.ts'

const DAY_MS = 86_400_000
/** Further apart, the newer figure of what moves is an update. */
export const SAME_TIME_MS = 90 * DAY_MS
/** A plan that is so much younger replaces the older one. */
const PLAN_UPDATE_MS = 14 * DAY_MS

/** Quantities that are settled once: time does not matter for them. */
const SETTLED: ReadonlySet<Metric> = new Set<Metric>([
  'training_cost',
  'training_tokens',
  'parameter_count',
  'context_window',
  'acquisition',
  'gpu_hours',
])

/** Same subject, metric, scope, object and period, and both of a year or both of a pace; time and hardware apart. */
export function haveSameFigure(a: FiledClaim, b: FiledClaim): boolean {
  return (
    a.subject.key === b.subject.key &&
    a.metric === b.metric &&
    a.scope === b.scope &&
    a.period === b.period &&
    isOfPace(a) === isOfPace(b) &&
    (a.object?.key ?? null) === (b.object?.key ?? null)
  )
}

/** Plans are held against plans; a denial against facts and plans alike. */
export function haveLikeStances(a: FiledClaim, b: FiledClaim): boolean {
  if (a.stance === 'denied' || b.stance === 'denied') return true
  return (a.stance === 'planned') === (b.stance === 'planned')
}

export function relateHardware(a: FiledClaim, b: FiledClaim): ReturnType<typeof hardwareRelation> {
  return hardwareRelation(a.hardware?.key ?? null, b.hardware?.key ?? null)
}

/**
 * Whether the time at which `claim` holds is that of a figure known from `others`, whose point in time is `asOf` where
 * one of them gives it.
 */
export function isSameTime(claim: FiledClaim, others: readonly FiledClaim[], asOf: string | null): boolean {
  if (isSettled(claim)) return true
  if (claim.asOf !== null && asOf !== null) return isSameDate(claim.asOf, asOf)
  return others.some((other) => msBetween(claim, other) <= SAME_TIME_MS)
}

/** Whether its figure has one value for ever. */
export function isSettled({ metric, scope }: FiledClaim): boolean {
  return SETTLED.has(metric) || (metric === 'accelerator_count' && scope === 'training')
}

/** At the coarser of the two precisions: 2025 and 2025-03 are the same time. */
export function isSameDate(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) === b.slice(0, length)
}

/** A later plan of the same voice, or one more than 14 days younger, replaces the earlier one. */
export function isPlanUpdate(older: FiledClaim, newer: FiledClaim): boolean {
  if (older.stance !== 'planned' || newer.stance !== 'planned') return false
  if (older.article.id === newer.article.id) return false
  return voiceOf(older) === voiceOf(newer) || msBetween(older, newer) > PLAN_UPDATE_MS
}

/** Who speaks: the one named, else the publisher. */
function voiceOf({ attribution, article }: FiledClaim): string {
  return attribution?.key ?? `publisher ${article.publisher}`
}

function msBetween(a: FiledClaim, b: FiledClaim): number {
  return Math.abs(a.article.publishedAt.getTime() - b.article.publishedAt.getTime())
}
