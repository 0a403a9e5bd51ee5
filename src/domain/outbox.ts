// What there is to tell of conflicts, what was told, and the messages that follow from both.
import type { ChannelKind, Filterable, Filters, News } from './recipient.ts'

/** A conflict with news, with all that deciding who hears of it needs. */
export interface PendingNews extends Filterable {
  id: string
  state: 'open' | 'withdrawn'
  /** Since when there is news of it. */
  newsAt: Date
  /** When a person reopened it last. */
  reopenedAt: Date | null
  /** What it may share with others: the articles that state its sides, and the figures that these are of. */
  urls: readonly string[]
  figureKeys: readonly string[]
}

/** What was told of a conflict on one channel, or is reserved to be told. */
export interface ToldRow {
  recipientId: string
  channel: ChannelKind
  conflictId: string
  /** Counts, from 0, what was told of this conflict to this recipient on this channel. */
  turn: number
  news: News
  state: 'reserved' | 'sent' | 'failed'
  at: Date
}

/** Whom an outbox is planned for. */
export interface Listener extends Filters {
  id: string
  timeZone: string
  quietFrom: string | null
  quietUntil: string | null
  isPaused: boolean
  channels: readonly { kind: ChannelKind; alerts: boolean; pausedAt: Date | null }[]
}

/** A message to be reserved. */
export interface NewDelivery {
  recipientId: string
  channel: ChannelKind
  tellings: { conflictId: string; turn: number; news: News }[]
}

export interface OutboxPlan {
  deliveries: NewDelivery[]
  /** Conflicts of whose news everybody who is to hear of it has a delivery. */
  doneIds: string[]
  /** Conflicts of which somebody is to hear later. */
  putOff: { id: string; until: Date }[]
}
