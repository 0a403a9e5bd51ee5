// What deciding the metric of an English figure looks at, and the form of its result.
import type { Metric } from '#domain/claim.ts'
import type { Unit } from '#domain/quantity.ts'
import type { Mention } from '../mentions.ts'
import type { MetricReading } from '../metric.ts'
import type { Place } from '../near.ts'
import type { Parse } from './en-parse.ts'

export interface EnglishMetricContext {
  place: Place
  parse: Parse
  /** Index of the figure's word. */
  at: number
  mentions: readonly Mention[]
  previous: MetricReading | null
  /** The reading of the last figure of the sentence before, in the same paragraph. */
  before: MetricReading | null
  /** What a figure without any cue goes on with. */
  inherited: Metric | null
  /** Whether that is the metric of the sentence before, rather than the headline's. */
  goesOn: boolean
  /** The currency of the last amount of the text. */
  currency: Unit | null
  /** Of a list's line the words that lead into the list, the headline among them. */
  lead: string | null
  /** Cues before this offset belong to a list's label. */
  cuesFrom: number
}

export function reading(metric: Metric, unit: Unit, rule: string, cue: MetricReading['cue'] = null): MetricReading {
  return { metric, unit, isLoss: false, cue, rules: [`metric:${rule}`] }
}
