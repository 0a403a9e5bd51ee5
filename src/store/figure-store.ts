// What the service asks of Postgres about figures: what is measured, and the positions on it over time.
import type { Metric, Period, Scope, Stance } from '#domain/claim.ts'
import type { Amount, Unit } from '#domain/quantity.ts'

export interface FigureFilter {
  /** Under any of its names. */
  subject?: string
  metric?: Metric
  limit?: number
}

export interface PositionRow extends Amount {
  id: string
  summary: string
  unit: Unit
  hardwareName: string | null
  asOf: string | null
  /** Of the claim that opened it. */
  stance: Stance
  attributionName: string | null
  publisher: string
  url: string
  /** When it was first stated, and last. */
  openedAt: Date
  lastAt: Date
  /** When its first claim came on file. */
  filedAt: Date
  /** How many independent voices state it. */
  voices: number
}

export interface FigureRow {
  id: string
  /** In words: `DeepSeek · accelerator_count · fleet`. */
  name: string
  subjectName: string
  metric: Metric
  objectName: string | null
  scope: Scope | null
  period: Period | null
  /** In order of opening. */
  positions: PositionRow[]
  /** Conflicts that one of its positions is a side of and that are open or acknowledged. */
  conflicts: number
}

export interface FigureStore {
  /** By the number of positions, most first: where there is most to see. */
  list(filter: FigureFilter): Promise<FigureRow[]>
}
