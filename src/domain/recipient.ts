// Who is told, on what ways, and of what.
import type { Metric } from './claim.ts'
import type { ConflictKind } from './conflict.ts'
import type { Language } from './text.ts'

export const CHANNEL_KINDS = ['mail', 'slack', 'discord', 'webhook'] as const
export type ChannelKind = (typeof CHANNEL_KINDS)[number]

/** Local times, `22:00` and `06:30`; past midnight when the second is the earlier one. */
export interface QuietHours {
  from: string
  until: string
}

/** Of what a recipient wants to hear: what meets every filter. An empty list lets everything through. */
export interface Filters {
  /** Keys of entities. */
  subjects: readonly string[]
  metrics: readonly Metric[]
  kinds: readonly ConflictKind[]
  leastRank: number
  /** Publishers of whom one has to state a side. */
  sources: readonly string[]
  /** Of the articles of which one has to state a side. */
  languages: readonly Language[]
}

/** Of one who wants to hear of everything. */
export const NO_FILTERS: Filters = { subjects: [], metrics: [], kinds: [], leastRank: 0, sources: [], languages: [] }

/** What of a conflict filters go by. */
export interface Filterable {
  subjectKey: string
  /** Of both sides, as the rest. */
  metrics: readonly Metric[]
  kind: ConflictKind
  rank: number
  publishers: readonly string[]
  languages: readonly Language[]
}

/** What is told of a conflict. */
export type News = 'found' | 'withdrawn' | 'reopened'
