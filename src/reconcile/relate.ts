// Which positions conflict, and how.
import type { Rates } from '#catalog/rates.ts'
import { type ConflictKind, type FiledClaim, isSharedFamily } from '#domain/conflict.ts'
import { decimal, type ExactDecimal } from '#domain/decimal.ts'
import { haveLikeStances, haveSameFigure, isPlanUpdate, isSameDate, isSameTime, relateHardware } from './comparable.ts'
import { areOfTwoVoices, areSetAgainst } from './contrast.ts'
import { type Interval, isBelow, meet } from './interval.ts'
import { align, type Draft, type Measured } from './positions.ts'

/** Two figures so far apart are worth telling of although they count different things. */
const DIVERGENCE_FACTOR = 10

/** What the intervals and stances of two positions come to, whatever else may stand between them. */
export type Clash = 'contradiction' | 'denial'

/** Of two positions on one figure. */
export function findClash(older: Measured, newer: Measured, rates: Rates): Clash | null {
  const hardware = relateHardware(older.opening, newer.opening)
  if (hardware === 'apart') return null
  const [isDenied, denies] = [older, newer].map(({ opening }) => opening.stance === 'denied')
  const aligned = isDenied && denies ? null : align(older, newer, rates)
  if (aligned === null) return null
  const [a, b] = aligned
  // A denial may name the chips more loosely than the figure that it denies; one of a part leaves the whole as it is.
  if (isDenied || denies) return meet(a, b) && hardware !== (isDenied ? 'part' : 'whole') ? 'denial' : null
  if (hardware === 'same') return meet(a, b) ? null : 'contradiction'
  const [part, whole] = hardware === 'part' ? [a, b] : [b, a]
  return isBelow(whole, part) ? 'contradiction' : null
}

/** Where a position opens, and what an older one was then. */
export interface Encounter {
  clash: Clash
  /** As it stood then. */
  older: Draft
  newer: Draft
  /** The claims of each in the version of the article that opens the newer one, wherever in it. */
  restated: readonly FiledClaim[]
  own: readonly FiledClaim[]
}

/** How the newer position conflicts with the older one; null when it does not. */
export function decide(encounter: Encounter): ConflictKind | null {
  const { clash, older, newer } = encounter
  if (clash === 'contradiction' && corrects(encounter)) return 'revision'
  // What an article has taken back is no longer held against anybody.
  if (!older.isCurrent || !newer.isCurrent) return null
  return areComparable(encounter) ? clash : null
}

/** The same article in a newer version, or the same publisher in an article that says that it corrects. */
function corrects({ older, newer, restated }: Encounter): boolean {
  const claim = newer.opening
  const { article } = claim
  // A version that still says the former figure has only added one, unless it says that it corrects it.
  const isNewVersion = restated.length === 0 || article.isCorrection
  return older.claims.some((before) => {
    if (!haveLikeStances(before, claim) || !isSameTime(claim, [before], older.asOf)) return false
    if (before.article.id !== article.id) return article.isCorrection && before.article.publisher === article.publisher
    if (before.article.revision < article.revision) return isNewVersion
    return article.isCorrection && areSetAgainst(before, claim)
  })
}

function areComparable({ older, newer, restated, own }: Encounter): boolean {
  const claim = newer.opening
  const comparable = older.claims.filter((other) => haveLikeStances(other, claim) && !isPlanUpdate(other, claim))
  if (comparable.length === 0 || !isSameTime(claim, comparable, older.asOf)) return false
  if (restated.length === 0) return true
  if (restated.some((one) => own.some((other) => areSetAgainst(one, other)))) return true
  // Somebody else says the older figure too, and the article tells whose each is: it does not mean both.
  const isOnFile = comparable.some((other) => other.article.id !== claim.article.id)
  return isOnFile && restated.some((one) => areOfTwoVoices(one, claim))
}

/**
 * Two figures of one article that it sets against each other, that differ in scope, object, metric or hardware and in
 * nothing else, and stand ten-fold apart or more. Both are of one family, since only families are reckoned together.
 */
export function diverge(one: Measured, other: Measured, rates: Rates): boolean {
  const [a, b] = [one.opening, other.opening]
  return (
    isSharedFamily(a.metric) &&
    a.subject.key === b.subject.key &&
    (!haveSameFigure(a, b) || relateHardware(a, b) !== 'same') &&
    a.period === b.period &&
    (a.asOf === null || b.asOf === null || isSameDate(a.asOf, b.asOf)) &&
    a.stance !== 'denied' &&
    b.stance !== 'denied' &&
    (a.stance === 'planned') === (b.stance === 'planned') &&
    areSetAgainst(a, b) &&
    areFarApart(align(one, other, rates))
  )
}

function areFarApart(aligned: [Interval, Interval] | null): boolean {
  if (aligned === null) return false
  const ratio = ratioBetween(middleOf(aligned[0]), middleOf(aligned[1]))
  return ratio?.gte(DIVERGENCE_FACTOR) ?? false
}

/** How many times the greater is the lesser; null where one is zero or they differ in sign. */
export function ratioBetween(a: ExactDecimal, b: ExactDecimal): ExactDecimal | null {
  if (a.isZero() || b.isZero() || a.isNegative() !== b.isNegative()) return null
  return a.abs().gt(b.abs()) ? a.div(b) : b.div(a)
}

/** The middle of an interval; of one without end, where it starts. */
export function middleOf({ low, high }: Interval): ExactDecimal {
  if (low === null || high === null) return low ?? high ?? decimal(0)
  return low.plus(high).div(decimal(2))
}
