// What the service asks of Postgres about recipients and their channels; the rest stands in store.ts.
import type { ChannelKind, Filters } from '#domain/recipient.ts'
import type { Language } from '#domain/text.ts'

export interface NewChannel {
  kind: ChannelKind
  /** A mail address, a web address, or `env:NAME`. */
  target: string
  /** Of a webhook: what signs; or `env:NAME`. Null for the others. */
  secret: string | null
  /** What is told on it. */
  alerts: boolean
  digests: boolean
}

export interface ChannelRow extends NewChannel {
  /** Since when nothing is told on it. */
  pausedAt: Date | null
  pausedReason: string | null
}

/** How a recipient is told, and of what. */
export interface RecipientSettings extends Filters {
  language: Language
  timeZone: string
  /** Local time, "07:00". */
  digestAt: string
  /** A digest comes on days too on which nothing was found. */
  wantsEmptyDigest: boolean
  /** Local times; both or neither. */
  quietFrom: string | null
  quietUntil: string | null
}

export interface RecipientRow extends RecipientSettings {
  id: string
  /** The mail address; or a name, of one who is told by other channels alone. */
  address: string
  isPaused: boolean
  createdAt: Date
  channels: ChannelRow[]
}

export type NewRecipient = { address: string; channels?: readonly NewChannel[] } & Partial<RecipientSettings>

export interface RecipientStore {
  /** Adds a recipient, by default with a mail channel for both; or leaves the one with this address as it is. */
  add(recipient: NewRecipient): Promise<{ id: string; isNew: boolean }>
  get(id: string): Promise<(RecipientRow & { hasLeft: boolean }) | null>
  /** By address. */
  list(): Promise<RecipientRow[]>
  /** False when there is no such recipient, as below. */
  edit(id: string, changes: Partial<RecipientSettings>): Promise<boolean>
  /** Adds a channel, or replaces the one of this kind, which is told again from then on. */
  setChannel(id: string, channel: NewChannel): Promise<boolean>
  removeChannel(id: string, kind: ChannelKind): Promise<boolean>
  /** With everything that was ever sent to it. */
  remove(id: string): Promise<boolean>
  /** The recipient as a whole. */
  setPaused(id: string, isPaused: boolean): Promise<boolean>
  /** False when it was paused before, or there is none. What is reserved on it waits. */
  pauseChannel(id: string, kind: ChannelKind, reason: string, at: Date): Promise<boolean>
  /** By the reader's own wish: pauses the mail, whatever it had been paused for. False where there is none. */
  leave(id: string, at: Date): Promise<boolean>
  /** Takes that back, and nothing else that keeps the mail paused. */
  comeBack(id: string, at: Date): Promise<boolean>
  /** What waits on it is due at once. False when it was not paused, or there is none. */
  resumeChannel(id: string, kind: ChannelKind, at: Date): Promise<boolean>
}
