// What finding the owner and the speaker of an English figure looks at.
import type { Metric } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import type { Place } from '../near.ts'
import { isOfPlain, isPlain } from './en-agents.ts'
import type { Parse } from './en-parse.ts'

export interface RoleContext {
  place: Place
  parse: Parse
  /** Index of the figure's word. */
  at: number
  mentions: readonly Mention[]
  metric: Metric
  /** The word that names the metric. */
  cue: { start: number; end: number } | null
}

export interface Owner {
  /** Null where the sentence names nobody that could own the figure. */
  mention: Mention | null
  rule: string
}

/** The town gets 60 jobs: another's. */
const OF_TOWN = /^the (?:town|city|village|municipality|county|region|province|state|district|borough|canton)$/
const OF_EMPLOYERS: ReadonlySet<Metric> = new Set<Metric>(['headcount', 'hiring', 'layoffs', 'power'])

export function canOwn({ ref, entity, isVoice }: Mention, metric: Metric): boolean {
  if (isVoice) return false
  if (entity === null && isPlain(ref)) return isOfPlain(ref, metric)
  if (OF_TOWN.test(ref.name) && OF_EMPLOYERS.has(metric)) return false
  if (ref.kind === 'chip') return metric === 'price'
  return ref.kind !== 'place'
}
