// Deliveries: reserved before they are sent, so that a message is sent once.
import type { Client } from './client.ts'
import { FAULTED, recordFault } from './faults.ts'
import { newId } from './ids.ts'
import type { DeliveryOf, DeliveryStore } from './store.ts'

export function deliveryStore(client: Client): DeliveryStore {
  return {
    take: (delivery, lease) => take(client, delivery, lease),
    recordSent: async (id, at) => {
      await client.delivery.updateMany({ where: { id }, data: { state: 'sent', sentAt: at, fault: null } })
    },
    recordFault: (id, fault) => recordFault(client, FAULTED.delivery, id, fault),
    isSettled: async (of) => (await client.delivery.count({ where: { ...of, state: 'reserved' } })) === 0,
  }
}

type NewDelivery = Parameters<DeliveryStore['take']>[0]
type Taken = { id: string; messageId: string; failures: number }

async function take(client: Client, delivery: NewDelivery, { now, until }: { now: Date; until: Date }) {
  const { recipientId, channel, messageId } = delivery
  const { conflictId, digestId } = bothIds(delivery.of)
  // Added with the lease: whoever adds it has it in hand.
  const [added] = await client.$queryRaw<Taken[]>`
    INSERT INTO "Delivery" (id, "recipientId", channel, "conflictId", "digestId", "messageId", "reservedAt", "nextTryAt")
    VALUES (${newId()}::uuid, ${recipientId}::uuid, ${channel}::"Channel", ${conflictId}::uuid, ${digestId}::uuid,
      ${messageId}, ${now}, ${until})
    ON CONFLICT DO NOTHING
    RETURNING id::text, "messageId", failures`
  if (added !== undefined) return added
  const [due] = await client.$queryRaw<Taken[]>`
    UPDATE "Delivery" SET "nextTryAt" = ${until}
    WHERE "recipientId" = ${recipientId}::uuid AND channel = ${channel}::"Channel"
      AND ("conflictId" = ${conflictId}::uuid OR "digestId" = ${digestId}::uuid)
      AND state = 'reserved' AND "nextTryAt" <= ${now}
    RETURNING id::text, "messageId", failures`
  return due ?? null
}

function bothIds(of: DeliveryOf): { conflictId: string | null; digestId: string | null } {
  return 'conflictId' in of ? { ...of, digestId: null } : { ...of, conflictId: null }
}
