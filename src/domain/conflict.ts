// Figures, positions and conflicts: what claims become when they are held against one another.
import type { Claim, EntityRef, Metric, Period, Scope } from './claim.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { Language } from './text.ts'

/** Metrics whose figures may be set against each other although they count different things; every other metric is a family of its own. */
const SHARED_FAMILIES: Partial<Record<Metric, string>> = {
  accelerator_count: 'accelerators',
  training_cost: 'compute_spending',
  capex: 'compute_spending',
  opex: 'compute_spending',
}
const COMPARED_WITH_NOTHING: ReadonlySet<Metric> = new Set<Metric>(['money_other', 'market_cap_change'])

/** The family that a metric's claims are reconciled in, or null for a metric that is compared with nothing. */
export function familyOf(metric: Metric): string | null {
  return COMPARED_WITH_NOTHING.has(metric) ? null : (SHARED_FAMILIES[metric] ?? metric)
}

/** Whether its figures may be set against each other although they count different things. */
export function isSharedFamily(metric: Metric): boolean {
  return SHARED_FAMILIES[metric] !== undefined
}

/** A claim on file, with all of its article that comparing needs. */
export interface FiledClaim extends Claim {
  id: string
  subject: EntityRef
  article: ArticleRef
  /** The words of the sentence that states it. */
  sentenceText: string
}

export interface ArticleRef {
  id: string
  revision: number
  publisher: string
  url: string
  title: string
  language: Language
  publishedAt: Date
  /** The article says that it corrects an earlier one (訂正, correction). */
  isCorrection: boolean
  /** Of its text, by which copies are known; not there, or null, where it is too short or not taken yet. */
  fingerprint?: Fingerprint | null
}

/** What is being measured. Hardware and point in time belong to the positions on it. */
export interface FigureKey {
  subject: EntityRef
  metric: Metric
  object: EntityRef | null
  scope: Scope | null
  period: Period | null
}

/** One value of a figure with every claim that states it, in order of publication; the first one opened it. */
export interface Position {
  figure: FigureKey
  /** Article, revision and offset of the claim that opened it: the same for the same claims, whoever reckons it. */
  openingKey: string
  claims: readonly [FiledClaim, ...FiledClaim[]]
}

export const CONFLICT_KINDS = ['contradiction', 'denial', 'revision', 'divergence'] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

export const CONFLICT_STATES = ['open', 'acknowledged', 'resolved', 'dismissed', 'withdrawn'] as const
export type ConflictState = (typeof CONFLICT_STATES)[number]

/** Which side of a resolved conflict holds. */
export const HOLDING_SIDES = ['older', 'newer', 'neither'] as const
export type HoldingSide = (typeof HOLDING_SIDES)[number]

/** Two positions that cannot both hold. `older` was opened first. */
export interface Conflict {
  kind: ConflictKind
  older: Position
  newer: Position
  /** One sentence in each language: the two figures, who says which and when, how far apart, why they compare. */
  explanation: Record<Language, string>
  /** Higher is more urgent: kind first, then distance, firmness, independent voices, and days. */
  rank: number
}

/** What the claims of one family amount to. Positions in order of opening; conflicts in order of their newer side. */
export interface Reckoning {
  positions: Position[]
  conflicts: Conflict[]
}
