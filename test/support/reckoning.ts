// Claims held against one another as the service does it: one subject and one family of metrics at a time.
import { defaultRates } from '#catalog/rates.ts'
import { type Conflict, type FiledClaim, familyOf, type Position, type Reckoning } from '#domain/conflict.ts'
import { reckon } from '#reconcile/reckon.ts'

export function reckonFamilies(claims: readonly FiledClaim[]): Reckoning {
  const comparable = claims.filter((claim) => familyOf(claim.metric) !== null)
  const families = Map.groupBy(comparable, ({ subject, metric }) => `${subject.key} ${familyOf(metric)}`)
  const reckonings = [...families.values()].map((family) => reckon(family, defaultRates))
  return {
    positions: reckonings.flatMap(({ positions }) => positions),
    conflicts: reckonings.flatMap(({ conflicts }) => conflicts),
  }
}

/** A position's first claim; a range by its low end. */
export function showAmount({ claims: [first] }: Position): string {
  return first.value ?? first.low ?? ''
}

/** `contradiction 2048 / 50000`, the older first. */
export function showConflict({ kind, older, newer }: Conflict): string {
  return `${kind} ${showAmount(older)} / ${showAmount(newer)}`
}
