// A claim as one line, every field of it: for tables of what texts claim.
import type { Claim } from '#domain/claim.ts'

/** `subject: metric, scope, value unit, comparator, of object, on hardware, a period, in asOf, by attribution, stance` */
export function claimLine({ subject, metric, scope, value, low, high, unit, comparator, ...claim }: Claim): string {
  const isPlain = comparator === 'exactly' || comparator === 'range'
  const parts: readonly (string | null)[] = [
    `${subject?.name ?? 'nobody'}: ${metric}`,
    scope,
    `${value ?? `${low}..${high}`} ${unit}`,
    isPlain ? null : comparator,
    claim.object === null ? null : `of ${claim.object.name}`,
    claim.hardware === null ? null : `on ${claim.hardware.name}`,
    claim.period === null ? null : `a ${claim.period}`,
    claim.asOf === null ? null : `in ${claim.asOf}`,
    claim.attribution === null ? null : `by ${claim.attribution.name}`,
    claim.stance,
  ]
  return parts.filter((part) => part !== null).join(', ')
}
