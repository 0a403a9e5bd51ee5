// Deliveries: reserved before they are sent, so that a message is sent once.

import type { ChannelKind } from '#domain/recipient.ts'
import { type Client, type Transaction, transact } from './client.ts'
import { toConflictRow, WITH_SUBJECT } from './conflicts.ts'
import type { DeliveryRow, DeliveryStore } from './delivery-store.ts'
import { FAULTED, recordFault } from './faults.ts'
import { Prisma } from './generated/client.ts'
import { isId, newId } from './ids.ts'
import { takeDue } from './leases.ts'
import { plan } from './plan-outbox.ts'
import type { RecipientRow } from './recipient-store.ts'
import { WITH_CHANNELS } from './recipients.ts'

/** Somebody is to be told on this channel now. */
export const IS_RUNNING = Prisma.sql`EXISTS (
  SELECT FROM "RecipientChannel" way JOIN "Recipient" r ON r.id = way."recipientId"
  WHERE way."recipientId" = "Delivery"."recipientId" AND way.kind = "Delivery".channel
    AND way."pausedAt" IS NULL AND NOT r."isPaused")`

export function deliveryStore(client: Client): DeliveryStore {
  const condition = Prisma.sql`state = 'reserved' AND "digestId" IS NULL AND ${IS_RUNNING}`
  return {
    plan: (options, decide) => transact(client, (tx) => plan(tx, options, decide)),
    takeDigest: (delivery, lease) => takeDigest(client, delivery, lease),
    takeDue: (lease) => takeDue(client, { table: 'Delivery', dueColumn: 'nextTryAt', condition }, lease),
    take: async (id, lease) => (isId(id) ? transact(client, (tx) => take(tx, id, lease)) : null),
    recordSent: async (id, at, { isLast = false } = {}) => {
      // With the last of a digest's deliveries the digest is finished.
      await client.$executeRaw`
        WITH sent AS (
          UPDATE "Delivery" SET state = 'sent', "sentAt" = ${at}, fault = NULL, "openTries" = 0
          WHERE id = ${id}::uuid AND state = 'reserved' RETURNING id, "digestId"
        )
        UPDATE "Digest" SET "finishedAt" = ${at}, failures = 0, fault = NULL
        FROM sent
        WHERE ${isLast} AND "Digest".id = sent."digestId" AND "finishedAt" IS NULL AND NOT EXISTS (
          SELECT FROM "Delivery" other
          WHERE other."digestId" = sent."digestId" AND other.id <> sent.id AND other.state = 'reserved')`
    },
    recordFault: async (id, fault) => {
      await recordFault(client, FAULTED.delivery, id, fault)
      if (!fault.mayHaveArrived && isId(id))
        await client.delivery.updateMany({ where: { id, openTries: { gt: 0 } }, data: { openTries: { decrement: 1 } } })
    },
  }
}

/** One statement, since a morning has a digest for everybody. */
async function takeDigest(
  client: Client,
  { recipient, channel, digestId }: { recipient: RecipientRow; channel: ChannelKind; digestId: string },
  { now, until, mailDomain }: { now: Date; until: Date; mailDomain: string },
): Promise<DeliveryRow | null> {
  const id = newId()
  const [taken] = await client.$queryRaw<Pick<DeliveryRow, 'id' | 'messageId' | 'reservedAt' | 'failures'>[]>`
    INSERT INTO "Delivery" (id, "recipientId", channel, "digestId", "messageId", "reservedAt", "nextTryAt", "openTries")
    SELECT ${id}::uuid, way."recipientId", way.kind, ${digestId}::uuid, ${`<digest.${id}@${mailDomain}>`}, ${now},
      ${until}, 1
    FROM "RecipientChannel" way JOIN "Recipient" r ON r.id = way."recipientId"
    WHERE way."recipientId" = ${recipient.id}::uuid AND way.kind = ${channel}::"Channel"
      AND way."pausedAt" IS NULL AND NOT r."isPaused"
    ON CONFLICT ("recipientId", channel, "digestId") DO UPDATE
      SET "nextTryAt" = ${until}, "openTries" = "Delivery"."openTries" + 1
      WHERE "Delivery".state = 'reserved' AND "Delivery"."nextTryAt" <= ${now}
    RETURNING id::text, "messageId", "reservedAt", failures`
  return taken === undefined ? null : { ...taken, recipient, channel, digestId, tellings: [], inReplyTo: [] }
}

async function take(tx: Transaction, id: string, { now, until }: { now: Date; until: Date }) {
  const [taken] = await tx.$queryRaw<{ openTries: number }[]>`
    UPDATE "Delivery" SET "nextTryAt" = ${until}, "openTries" = "openTries" + 1
    WHERE id = ${id}::uuid AND state = 'reserved' AND "nextTryAt" <= ${now} AND ${IS_RUNNING}
    RETURNING "openTries"`
  if (taken === undefined) return null
  if (taken.openTries === 1 && (await dropStaleTellings(tx, id))) return null
  return load(tx, id)
}

/**
 * What was reserved and does not hold any more was never told, and is not told now. Whether that was all.
 * The conflicts' rows are locked: what changes from here on finds the telling reserved.
 */
async function dropStaleTellings(tx: Transaction, id: string): Promise<boolean> {
  const dropped = await tx.$executeRaw`
    DELETE FROM "Telling" t USING (
      SELECT c.id, c.state FROM "Conflict" c JOIN "Telling" told ON told."conflictId" = c.id
      WHERE told."deliveryId" = ${id}::uuid ORDER BY c.id FOR SHARE OF c
    ) AS c
    WHERE t."deliveryId" = ${id}::uuid AND t."conflictId" = c.id
      AND CASE t.news WHEN 'withdrawn' THEN c.state <> 'withdrawn' ELSE c.state NOT IN ('open', 'acknowledged') END`
  if (dropped === 0) return false
  const isEmpty = (await tx.telling.count({ where: { deliveryId: id } })) === 0
  if (isEmpty) await tx.delivery.delete({ where: { id } })
  return isEmpty
}

async function load(tx: Transaction, id: string): Promise<DeliveryRow> {
  const { recipient, tellings, ...delivery } = await tx.delivery.findUniqueOrThrow({
    where: { id },
    include: {
      recipient: WITH_CHANNELS,
      tellings: {
        orderBy: [{ conflict: { rank: 'desc' } }, { conflictId: 'asc' }],
        include: { conflict: WITH_SUBJECT },
      },
    },
  })
  const { channel, messageId, reservedAt, failures, digestId } = delivery
  return {
    ...{ id, recipient, channel, messageId, reservedAt, failures, digestId },
    tellings: tellings.map(({ conflict, news }) => ({ conflict: toConflictRow(conflict, []), news })),
    inReplyTo: await earlierMessages(tx, id),
  }
}

async function earlierMessages(tx: Transaction, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ messageId: string }[]>`
    SELECT d."messageId" FROM "Delivery" d
    WHERE d.state = 'sent' AND d.id IN (
      SELECT earlier."deliveryId" FROM "Telling" t
      JOIN "Telling" earlier USING ("recipientId", channel, "conflictId")
      WHERE t."deliveryId" = ${id}::uuid AND earlier.turn < t.turn)
    ORDER BY d."sentAt", d.id`
  return rows.map(({ messageId }) => messageId)
}
