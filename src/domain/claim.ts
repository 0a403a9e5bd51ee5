// A claim: a quantity said of a subject under a metric, with its qualifiers, who says so, how firmly, and where.
import type { Quantity, Unit } from './quantity.ts'
import type { Span } from './text.ts'

export const METRICS = [
  'accelerator_count',
  'gpu_hours',
  'training_cost',
  'capex',
  'opex',
  'funding',
  'investment',
  'acquisition',
  'valuation',
  'market_cap',
  'market_cap_change',
  'revenue',
  'profit',
  'price',
  'contract',
  'market_size',
  'penalty',
  'money_other',
  'parameter_count',
  'training_tokens',
  'context_window',
  'users',
  'subscribers',
  'headcount',
  'hiring',
  'layoffs',
  'power',
] as const
export type Metric = (typeof METRICS)[number]

/** What an accelerator count counts; `null` for every other metric. */
export const SCOPES = ['fleet', 'training', 'purchase', 'planned'] as const
export type Scope = (typeof SCOPES)[number]

export const PERIODS = ['year', 'quarter', 'month', 'week', 'day', 'hour'] as const
export type Period = (typeof PERIODS)[number]

/** How firmly a figure is put. Where two apply, the later in this list wins. */
export const STANCES = ['stated', 'reported', 'hedged', 'planned', 'denied'] as const
export type Stance = (typeof STANCES)[number]

export const ENTITY_KINDS = [
  'organisation',
  'product',
  'model',
  'chip',
  'facility',
  'person',
  'market',
  'place',
  'other',
] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** An entity as a claim refers to it. Two references are to one entity when their keys are equal. */
export interface EntityRef {
  /** The catalogue's key, or the folded name of an entity that the catalogue lacks. */
  key: string
  /** The canonical name, or the name as it stands in the text. */
  name: string
  kind: EntityKind
}

/** One figure that an article states. Offsets are UTF-16 offsets into the article's text, as is `sentence`. */
export interface Claim extends Quantity {
  unit: Unit
  /** `text.slice(start, end)`. */
  quote: string
  /** The sentence that states it. */
  sentence: Span
  metric: Metric
  /** Whose figure it is; `null` when the text does not tell. */
  subject: EntityRef | null
  object: EntityRef | null
  scope: Scope | null
  hardware: EntityRef | null
  period: Period | null
  /** `2025`, `2025-03` or `2025-03-31`. */
  asOf: string | null
  /** Who says so; `null` when the text speaks in its own voice or names nobody. */
  attribution: EntityRef | null
  stance: Stance
}

/** What the extractor reads in one text. */
export interface ArticleReading {
  claims: readonly Claim[]
  /** The article says that it corrects an earlier one (訂正, correction). */
  isCorrection: boolean
}
