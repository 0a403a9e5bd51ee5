// Deliver one message to one recipient: reserve, send, mark. Sent once, but for a crash between the last two, after
// which it is sent again under the same Message-ID.
import type { Message, MessageChannel } from '#domain/alert.ts'
import { PermanentError, TransientError } from '#domain/errors.ts'
import type { DeliveryOf, DeliveryStore, RecipientRow } from '#store/store.ts'

const SENDING_LEASE_MS = 120_000

export interface DeliverServices {
  deliveries: DeliveryStore
  channel: MessageChannel
  clock: () => Date
  random: () => number
  /** The right-hand side of Message-IDs. */
  mailDomain: string
}

/**
 * `elsewhere`: it has been sent before, has failed for good, or another worker has it in hand.
 * A TransientError is recorded on the delivery and thrown on; a PermanentError ends the delivery.
 */
export async function deliver(
  services: DeliverServices,
  recipient: RecipientRow,
  of: DeliveryOf,
  message: Message,
): Promise<'sent' | 'refused' | 'elsewhere'> {
  const now = services.clock()
  const lease = { now, until: new Date(now.getTime() + SENDING_LEASE_MS) }
  const messageId = messageIdOf(recipient, of, services.mailDomain)
  const delivery = await services.deliveries.take({ recipientId: recipient.id, channel: 'mail', of, messageId }, lease)
  if (delivery === null) return 'elsewhere'
  try {
    await services.channel.send({ ...message, to: recipient.address, messageId: delivery.messageId, date: now })
  } catch (error) {
    return await recordFailure(services, delivery.id, error)
  }
  await services.deliveries.recordSent(delivery.id, services.clock())
  return 'sent'
}

async function recordFailure(services: DeliverServices, id: string, error: unknown): Promise<'refused'> {
  const at = services.clock()
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof PermanentError) {
    await services.deliveries.recordFault(id, { message, at, retry: null })
    return 'refused'
  }
  const afterMs = error instanceof TransientError ? error.retryAfterMs : null
  await services.deliveries.recordFault(id, { message, at, retry: { afterMs, jitter: services.random() } })
  throw error
}

function messageIdOf(recipient: RecipientRow, of: DeliveryOf, mailDomain: string): string {
  const matter = 'conflictId' in of ? `conflict.${of.conflictId}` : `digest.${of.digestId}`
  return `<${matter}.${recipient.id}@${mailDomain}>`
}
