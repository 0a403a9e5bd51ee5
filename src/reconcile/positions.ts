// Positions: each value of a figure, with all the claims that state it.
import type { Rates } from '#catalog/rates.ts'
import type { FiledClaim, Position } from '#domain/conflict.ts'
import type { Comparator } from '#domain/quantity.ts'
import { haveLikeStances, haveSameFigure, isSameTime, relateHardware } from './comparable.ts'
import { alignUnits, type Interval, intervalOf, meet } from './interval.ts'

/** A claim with the values that it allows. */
export interface Measured {
  opening: FiledClaim
  interval: Interval
}

/** A position under construction, or as it stood at some time. */
export interface Draft extends Measured {
  /** Where it stands in the order of opening. */
  number: number
  claims: [FiledClaim, ...FiledClaim[]]
  /** The point in time that its claims give, where one does. */
  asOf: string | null
  /** When the last of its claims was published. */
  lastStatedMs: number
  /** Some article states it now, in its newest revision. */
  isCurrent: boolean
}

export function measure(opening: FiledClaim): Measured {
  return { opening, interval: intervalOf(opening) }
}

export function openDraft(measured: Measured, number: number, isCurrent: boolean): Draft {
  const { opening } = measured
  const { asOf, article } = opening
  return { ...measured, number, claims: [opening], asOf, lastStatedMs: article.publishedAt.getTime(), isCurrent }
}

/** @param claim published no earlier than those that are there */
export function joinDraft(draft: Draft, claim: FiledClaim, isCurrent: boolean): void {
  draft.claims.push(claim)
  draft.asOf ??= claim.asOf
  draft.lastStatedMs = claim.article.publishedAt.getTime()
  draft.isCurrent ||= isCurrent
}

/** A claim joins a position that it is comparable with and agrees with, whoever says it. */
export function joins(draft: Draft, measured: Measured, rates: Rates): boolean {
  const [{ opening }, { opening: claim }] = [draft, measured]
  return (
    haveSameFigure(opening, claim) &&
    haveLikeStances(opening, claim) &&
    (opening.stance === 'denied') === (claim.stance === 'denied') &&
    relateHardware(opening, claim) === 'same' &&
    isSameTime(claim, [draft.claims.at(-1) ?? opening], draft.asOf) &&
    agrees(draft, measured, rates)
  )
}

/** Points and ranges whose intervals meet; of bounds, only the very same one. */
function agrees(one: Measured, other: Measured, rates: Rates): boolean {
  const [a, b] = [one.opening, other.opening]
  if (isBound(a.comparator) || isBound(b.comparator))
    return directionOf(a.comparator) === directionOf(b.comparator) && hasSameValue(a, b)
  const aligned = align(one, other, rates)
  return aligned !== null && meet(...aligned)
}

/** Both intervals in one unit; null when that cannot be. */
export function align(one: Measured, other: Measured, rates: Rates): [Interval, Interval] | null {
  return alignUnits(sized(one), sized(other), rates)
}

function sized({ opening, interval }: Measured) {
  return { interval, unit: opening.unit, day: opening.article.publishedAt }
}

function isBound(comparator: Comparator): boolean {
  return directionOf(comparator) !== 'none'
}

function directionOf(comparator: Comparator): 'up' | 'down' | 'none' {
  if (comparator === 'at_least' || comparator === 'more_than') return 'up'
  return comparator === 'at_most' || comparator === 'less_than' ? 'down' : 'none'
}

function hasSameValue(a: FiledClaim, b: FiledClaim): boolean {
  return a.unit === b.unit && a.value === b.value
}

export function toPosition({ opening, claims }: Pick<Draft, 'opening' | 'claims'>): Position {
  const { subject, metric, object, scope, period } = opening
  return { figure: { subject, metric, object, scope, period }, openingKey: openingKeyOf(opening), claims }
}

/** Article, revision and offset: the same for the same claim, whoever reckons it. */
export function openingKeyOf({ article, start, end }: FiledClaim): string {
  return `${article.id}:${article.revision}:${start}-${end}`
}
