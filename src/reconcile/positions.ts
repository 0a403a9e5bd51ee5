// Positions: each value of a figure, with all the claims that state it.
import type { Rates } from '#catalog/rates.ts'
import type { FiledClaim, Position } from '#domain/conflict.ts'
import type { Comparator } from '#domain/quantity.ts'
import { haveLikeStances, haveSameFigure, isSameTime, relateHardware } from './comparable.ts'
import { alignUnits, type Interval, intervalOf, meet } from './interval.ts'

/** A position under construction. */
export interface Draft {
  opening: FiledClaim
  claims: [FiledClaim, ...FiledClaim[]]
  interval: Interval
  /** The point in time that its claims give, where one does. */
  asOf: string | null
  /** The articles that state it now, in their newest revision. */
  isCurrent: boolean
}

export function openDraft(claim: FiledClaim, isCurrent: boolean): Draft {
  return { opening: claim, claims: [claim], interval: intervalOf(claim), asOf: claim.asOf, isCurrent }
}

export function joinDraft(draft: Draft, claim: FiledClaim, isCurrent: boolean): void {
  draft.claims.push(claim)
  draft.asOf ??= claim.asOf
  draft.isCurrent ||= isCurrent
}

/** A claim joins a position that it is comparable with and agrees with, whoever says it. */
export function joins(draft: Draft, claim: FiledClaim, rates: Rates): boolean {
  const { opening } = draft
  return (
    haveSameFigure(opening, claim) &&
    haveLikeStances(opening, claim) &&
    (opening.stance === 'denied') === (claim.stance === 'denied') &&
    relateHardware(opening, claim) === 'same' &&
    isSameTime(claim, draft.claims, draft.asOf) &&
    agrees(draft, claim, rates)
  )
}

/** Points and ranges whose intervals meet; of bounds, only the very same one. */
function agrees(draft: Draft, claim: FiledClaim, rates: Rates): boolean {
  const { opening } = draft
  if (isBound(opening.comparator) || isBound(claim.comparator))
    return directionOf(opening.comparator) === directionOf(claim.comparator) && hasSameValue(opening, claim)
  const aligned = alignWith(draft, claim, rates)
  return aligned !== null && meet(...aligned)
}

/** The intervals of a position and a claim in one unit; null when that cannot be. */
export function alignWith(draft: Draft, claim: FiledClaim, rates: Rates): [Interval, Interval] | null {
  return alignUnits(
    { interval: draft.interval, unit: draft.opening.unit, day: draft.opening.article.publishedAt },
    { interval: intervalOf(claim), unit: claim.unit, day: claim.article.publishedAt },
    rates,
  )
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

export function toPosition({ opening, claims }: Draft): Position {
  const { subject, metric, object, scope, period } = opening
  return { figure: { subject, metric, object, scope, period }, openingKey: openingKeyOf(opening), claims }
}

/** Article, revision and offset: the same for the same claim, whoever reckons it. */
export function openingKeyOf({ article, start, end }: FiledClaim): string {
  return `${article.id}:${article.revision}:${start}-${end}`
}
