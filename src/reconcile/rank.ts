// How urgent a conflict is.
import type { Rates } from '#catalog/rates.ts'
import type { Stance } from '#domain/claim.ts'
import type { ConflictKind } from '#domain/conflict.ts'
import { align, type Draft } from './positions.ts'
import { middleOf, ratioBetween } from './relate.ts'

const KIND_WEIGHTS: Record<ConflictKind, number> = { contradiction: 400, revision: 300, denial: 200, divergence: 100 }
const FIRMNESS: Record<Stance, number> = { stated: 1, reported: 0.8, denied: 0.8, hedged: 0.6, planned: 0.4 }
/** A distance of a thousand times is as urgent as it gets. */
const MAX_DISTANCE = 3

/** Kind first; then up to 60 for the distance (by powers of ten), and up to 30 for the firmness of both sides. */
export function rank(kind: ConflictKind, older: Draft, newer: Draft, rates: Rates): number {
  const distance = Math.min(MAX_DISTANCE, Math.log10(howManyTimes(older, newer, rates) ?? 1))
  const firmness = FIRMNESS[older.opening.stance] * FIRMNESS[newer.opening.stance]
  return Math.round((KIND_WEIGHTS[kind] + 20 * distance + 30 * firmness) * 10) / 10
}

/** How many times the greater figure is the lesser; null where that makes no sense. */
export function howManyTimes(older: Draft, newer: Draft, rates: Rates): number | null {
  const aligned = align(older, newer, rates)
  if (aligned === null) return null
  const ratio = ratioBetween(middleOf(aligned[0]), middleOf(aligned[1]))
  return ratio === null ? null : ratio.toNumber()
}
