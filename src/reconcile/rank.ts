// How urgent a conflict is.
import type { Rates } from '#catalog/rates.ts'
import type { Stance } from '#domain/claim.ts'
import type { ConflictKind } from '#domain/conflict.ts'
import { countVoices } from '#domain/voices.ts'
import { align, type Draft } from './positions.ts'
import { middleOf, ratioBetween } from './relate.ts'

const KIND_WEIGHTS: Record<ConflictKind, number> = { contradiction: 400, revision: 300, denial: 200, divergence: 100 }
const FIRMNESS: Record<Stance, number> = { stated: 1, reported: 0.8, denied: 0.8, hedged: 0.6, planned: 0.4 }
/** A distance of a thousand times is as urgent as it gets. */
const MAX_DISTANCE = 3

/** A hundred pairs of voices are as independent as it gets. */
const MAX_INDEPENDENCE = 2
/** From here on days count; any day would do. */
const FIRST_DAY = Date.UTC(2020, 0, 1)
const DAY_MS = 86_400_000

/**
 * Kind first; then up to 60 for the distance (by powers of ten), up to 30 for the firmness of both sides, up to 40 for
 * how many independent voices stand on both, and half a point for every day: without a clock, a conflict falls behind
 * younger ones at the same pace as it would with one, two hundred days for one kind's step.
 */
export function rank(kind: ConflictKind, older: Draft, newer: Draft, rates: Rates): number {
  const distance = Math.min(MAX_DISTANCE, Math.log10(howManyTimes(older, newer, rates) ?? 1))
  const firmness = firmnessOf(older) * firmnessOf(newer)
  const voices = countVoices(older.claims) * countVoices(newer.claims)
  const independence = Math.min(MAX_INDEPENDENCE, Math.log10(voices))
  const days = (newer.opening.article.publishedAt.getTime() - FIRST_DAY) / DAY_MS
  const points = KIND_WEIGHTS[kind] + 20 * distance + 30 * firmness + 20 * independence + days / 2
  return Math.round(points * 10) / 10
}

/** As firm as the firmest who states it. */
function firmnessOf({ claims }: Draft): number {
  return claims.reduce((firmest, { stance }) => Math.max(firmest, FIRMNESS[stance]), 0)
}

/** How many times the greater figure is the lesser; null where that makes no sense. */
export function howManyTimes(older: Draft, newer: Draft, rates: Rates): number | null {
  const aligned = align(older, newer, rates)
  if (aligned === null) return null
  const ratio = ratioBetween(middleOf(aligned[0]), middleOf(aligned[1]))
  return ratio === null ? null : ratio.toNumber()
}
