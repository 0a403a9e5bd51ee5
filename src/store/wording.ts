// How rows call themselves, for a person who reads the tables: plain English, exact figures.
import type { Claim, Stance } from '#domain/claim.ts'
import type { FigureKey, Position } from '#domain/conflict.ts'
import type { Amount, Comparator, Unit } from '#domain/quantity.ts'

const BEFORE_AMOUNT: Record<Comparator, string> = {
  exactly: '',
  about: 'about ',
  at_least: 'at least ',
  more_than: 'more than ',
  at_most: 'at most ',
  less_than: 'less than ',
  range: '',
}

/** What stands before the name of who says so; `alone` where nobody is named. */
const SAYING: Record<Stance, { by: string; alone: string }> = {
  stated: { by: ', says ', alone: '' },
  reported: { by: ', says ', alone: '' },
  hedged: { by: ', estimated by ', alone: ', estimated' },
  planned: { by: ', planned, says ', alone: ', planned' },
  denied: { by: ', denied by ', alone: ', denied' },
}

/** `DeepSeek: about 50,000 GPU (accelerator_count, fleet), says SemiAnalysis`. */
export function summariseClaim(claim: Claim): string {
  const { metric, scope, object, hardware, period, asOf } = claim
  const qualifiers = [metric, scope, object?.name, hardware?.name, period && `per ${period}`, asOf && `as of ${asOf}`]
  const amount = describeAmount(claim, claim.unit)
  return `${claim.subject?.name ?? 'unknown'}: ${amount} (${qualifiers.filter(Boolean).join(', ')})${saying(claim)}`
}

/** `DeepSeek · accelerator_count · fleet`. */
export function nameFigure({ subject, metric, object, scope, period }: FigureKey): string {
  return [subject.name, metric, object?.name, scope, period && `per ${period}`].filter(Boolean).join(' · ')
}

/** `2,048 GPU (H800), says DeepSeek`. */
export function summarisePosition({ claims: [first] }: Position): string {
  const hardware = first.hardware === null ? '' : ` (${first.hardware.name})`
  return `${describeAmount(first, first.unit)}${hardware}${saying(first)}`
}

function saying({ stance, attribution }: Claim): string {
  return attribution === null ? SAYING[stance].alone : `${SAYING[stance].by}${attribution.name}`
}

function describeAmount({ value, low, high, comparator }: Amount, unit: Unit): string {
  const figures = comparator === 'range' ? `${group(low)} to ${group(high)}` : group(value)
  return `${BEFORE_AMOUNT[comparator]}${figures} ${unit}`
}

/** A comma for every three digits before the point. */
function group(figure: string | null): string {
  const [whole = '', fraction] = (figure ?? '?').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
