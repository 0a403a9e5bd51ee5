// What a figure was read as.
import type { Metric } from '#domain/claim.ts'
import type { Unit } from '#domain/quantity.ts'
import type { Span } from '#domain/text.ts'

export interface MetricReading {
  metric: Metric
  unit: Unit
  isLoss: boolean
  /** The word that names the metric, where one does: a span of the text. */
  cue: Span | null
  rules: string[]
}

export function reading(metric: Metric, unit: Unit, rule: string, cue: Span | null = null): MetricReading {
  return { metric, unit, isLoss: false, cue, rules: [rule] }
}
