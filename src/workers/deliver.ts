// Deliver one message to one recipient: take it in hand, send, mark. Sent once, but for a crash between the last two,
// after which it is sent again under the same Message-ID.
import { renderNews } from '#alerts/alert.ts'
import { addLeaveLink } from '#alerts/layout.ts'
import type { Message, MessageChannel } from '#domain/alert.ts'
import { PermanentError, TransientError } from '#domain/errors.ts'
import type { Leaving } from '#domain/leaving.ts'
import type { ChannelKind } from '#domain/recipient.ts'
import type { DeliveryRow, DeliveryStore } from '#store/delivery-store.ts'
import type { RecipientRow, RecipientStore } from '#store/recipient-store.ts'
import { faultOf, nothingToDo, type Step } from './step.ts'

/** Longer than any channel's own limits: whoever holds a delivery for longer is gone. */
export const SENDING_LEASE_MS = 300_000

export interface DeliverServices {
  deliveries: DeliveryStore
  recipients: Pick<RecipientStore, 'pauseChannel'>
  channels: Record<ChannelKind, MessageChannel>
  leaving: Leaving
  clock: () => Date
  random: () => number
  /** The right-hand side of Message-IDs. */
  mailDomain: string
  /** In place of SENDING_LEASE_MS, where a test cannot wait so long. */
  leaseMs?: number
}

/** A delivery of conflicts that notify has reserved. */
export function deliverStep(services: DeliverServices): Step {
  const { deliveries } = services
  return {
    recordFault: (id, fault) => deliveries.recordFault(id, fault),
    run: async (id) => {
      const delivery = await deliveries.take(id, leaseOf(services))
      if (delivery === null) return nothingToDo('delivery is sent, taken back or elsewhere')
      await send(services, delivery, renderNews(delivery.tellings, delivery.recipient))
      const { recipient, channel, tellings } = delivery
      return { facts: { to: recipient.address, channel, conflicts: tellings.length }, next: [] }
    },
  }
}

/**
 * A digest, on every channel of the recipient that takes digests. A TransientError of any is recorded on its delivery
 * and thrown on when all have been tried; a PermanentError ends the delivery.
 * `isFinished`: that the digest is, has been written down with its last delivery.
 * `elsewhere`: it has been sent before, has failed for good, or another worker has it in hand.
 */
export async function deliver(
  services: DeliverServices,
  recipient: RecipientRow,
  of: { digestId: string },
  message: Message,
): Promise<{ outcome: 'sent' | 'refused' | 'elsewhere'; isFinished: boolean }> {
  let isFinished = false
  const outcomes = new Set<'sent' | 'refused' | 'elsewhere'>()
  const failures: unknown[] = []
  const channels = recipient.channels.filter((one) => one.digests && one.pausedAt === null)
  for (const { kind } of channels) {
    const { mailDomain } = services
    const lease = { ...leaseOf(services), mailDomain }
    const delivery = await services.deliveries.takeDigest({ recipient, channel: kind, ...of }, lease)
    if (delivery === null) continue
    try {
      isFinished = await send(services, delivery, message, { isLast: kind === channels.at(-1)?.kind })
      outcomes.add('sent')
    } catch (error) {
      await services.deliveries.recordFault(delivery.id, faultOf(error, services.clock(), services.random()))
      if (error instanceof PermanentError) outcomes.add('refused')
      else failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  const outcome = outcomes.has('sent') ? 'sent' : outcomes.has('refused') ? 'refused' : 'elsewhere'
  return { outcome, isFinished }
}

function leaseOf({ clock, leaseMs = SENDING_LEASE_MS }: DeliverServices) {
  const now = clock()
  return { now, until: new Date(now.getTime() + leaseMs) }
}

/** The link and the headers to leave are for mail; elsewhere they would be for all to use. */
function forReader({ recipient, channel }: DeliveryRow, to: string, message: Message, leaving: Leaving) {
  if (channel !== 'mail') return message
  const url = leaving.urlFor(recipient.id)
  const headers = leaving.headersFor({ id: recipient.id, address: to })
  return { ...(url === null ? message : addLeaveLink(message, url, recipient.language)), headers }
}

/**
 * Whether that finished a digest.
 * @throws what the channel throws; a PermanentError pauses the channel first
 */
async function send(
  services: DeliverServices,
  delivery: DeliveryRow,
  message: Message,
  { isLast = false } = {},
): Promise<boolean> {
  const { id, recipient, channel, messageId, inReplyTo, reservedAt } = delivery
  const way = recipient.channels.find(({ kind }) => kind === channel)
  if (way === undefined) throw new PermanentError(`${recipient.address}: has no channel ${channel} any more`)
  const { target: to, secret } = way
  const own = forReader(delivery, to, message, services.leaving)
  try {
    await services.channels[channel].send({ ...own, to, secret, messageId, inReplyTo, date: reservedAt })
  } catch (error) {
    if (error instanceof PermanentError)
      await services.recipients.pauseChannel(recipient.id, channel, error.message, services.clock())
    throw error
  }
  return services.deliveries.recordSent(id, services.clock(), { isLast }).catch((error: Error) => {
    throw new TransientError(`sent, but that could not be written down: ${error.message}`, {
      cause: error,
      mayHaveArrived: true,
    })
  })
}
