// What the service asks of Postgres about messages that go out; the rest stands in store.ts.
import type { OutgoingMessage } from '#domain/alert.ts'
import type { OutboxPlan, PendingNews, ToldRow } from '#domain/outbox.ts'
import type { ChannelKind, News } from '#domain/recipient.ts'
import type { ConflictRow } from './conflict-store.ts'
import type { RecipientRow } from './recipient-store.ts'
import type { Fault, Lease } from './store.ts'

/** A delivery in hand, with what its message is made of. */
export interface DeliveryRow {
  id: string
  recipient: RecipientRow
  channel: ChannelKind
  messageId: OutgoingMessage['messageId']
  reservedAt: Date
  failures: number
  digestId: string | null
  /** By falling rank. */
  tellings: { conflict: ConflictRow; news: News }[]
  /** Message-IDs of what was sent before of the same conflicts to the same recipient on the same channel. */
  inReplyTo: string[]
}

export interface DeliveryStore {
  /**
   * Under a lock that one process holds at a time, in one transaction: hands `decide` all conflicts that have news and
   * are not silenced, what was told of them, and all recipients; and puts on file what it decides. Returns the ids of
   * the deliveries that it reserved, due now.
   */
  plan(
    options: { now: Date; mailDomain: string },
    decide: (news: readonly PendingNews[], told: readonly ToldRow[], recipients: readonly RecipientRow[]) => OutboxPlan,
  ): Promise<string[]>
  /**
   * Takes the digest's one delivery on this channel for sending, reserved by the way where it is not yet on file. Null
   * where `take` has it.
   */
  takeDigest(
    delivery: { recipient: RecipientRow; channel: ChannelKind; digestId: string },
    lease: { now: Date; until: Date; mailDomain: string },
  ): Promise<DeliveryRow | null>
  /** Reserved deliveries of conflicts that are due, those to paused channels and recipients apart. */
  takeDue(lease: Lease): Promise<string[]>
  /**
   * Takes a reserved delivery for sending with a lease. What no longer holds and cannot have arrived yet is taken out
   * of it; a delivery that tells nothing then is taken off file. Null when there is nothing to send: it has been sent,
   * has failed for good, is in somebody else's hands, not due yet, or its channel or recipient is paused.
   */
  take(id: string, lease: { now: Date; until: Date }): Promise<DeliveryRow | null>
  /**
   * Whether it finished a digest.
   * @param options `isLast`: of a digest, no further channel is to get it, and it is finished unless another one waits
   */
  recordSent(id: string, at: Date, options?: { isLast?: boolean }): Promise<boolean>
  /** A permanent fault ends the delivery. The others wait for 1 minute at first and 12 hours at most. */
  recordFault(id: string, fault: Fault): Promise<void>
}
