// Deliveries: reserved before they are sent, so that a message is sent once.

import type { ChannelKind } from '#domain/recipient.ts'
import { batched } from './batch.ts'
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
import { rowsParameter } from './storable.ts'

/** Somebody is to be told on this channel now. */
export const IS_RUNNING = Prisma.sql`EXISTS (
  SELECT FROM "RecipientChannel" way JOIN "Recipient" r ON r.id = way."recipientId"
  WHERE way."recipientId" = "Delivery"."recipientId" AND way.kind = "Delivery".channel
    AND way."pausedAt" IS NULL AND NOT r."isPaused")`

export function deliveryStore(client: Client): DeliveryStore {
  const condition = Prisma.sql`state = 'reserved' AND "digestId" IS NULL AND ${IS_RUNNING}`
  const takeOne = batched((asks: readonly DigestAsk[]) => takeDigests(client, asks))
  const recordOne = batched((sent: readonly Sent[]) => recordSent(client, sent))
  return {
    plan: (options, decide) => transact(client, (tx) => plan(tx, options, decide)),
    takeDigest: (delivery, lease) => takeOne({ ...delivery, ...lease }),
    takeDue: (lease) => takeDue(client, { table: 'Delivery', dueColumn: 'nextTryAt', condition }, lease),
    take: async (id, lease) => (isId(id) ? transact(client, (tx) => take(tx, id, lease)) : null),
    recordSent: (id, at, { isLast = false } = {}) => recordOne({ id, at, isLast }),
    recordFault: async (id, fault) => {
      await recordFault(client, FAULTED.delivery, id, fault)
      if (!fault.mayHaveArrived && isId(id))
        await client.delivery.updateMany({ where: { id, openTries: { gt: 0 } }, data: { openTries: { decrement: 1 } } })
    },
  }
}

interface DigestAsk {
  recipient: RecipientRow
  channel: ChannelKind
  digestId: string
  now: Date
  until: Date
  mailDomain: string
}

/** A morning has a digest for everybody: those that are taken together cost as much as one. */
async function takeDigests(client: Client, asks: readonly DigestAsk[]): Promise<(DeliveryRow | null)[]> {
  const rows = asks.map(({ recipient, mailDomain, ...ask }) => {
    const id = newId()
    return { ...ask, id, recipientId: recipient.id, messageId: `<digest.${id}@${mailDomain}>` }
  })
  const taken = await client.$queryRaw<(Taken & { digestId: string })[]>`
    INSERT INTO "Delivery" AS delivery
      (id, "recipientId", channel, "digestId", "messageId", "reservedAt", "nextTryAt", "openTries")
    SELECT ask.id, way."recipientId", way.kind, ask."digestId", ask."messageId", ask.now, ask.until, 1
    FROM jsonb_to_recordset(${rowsParameter(rows)}::jsonb) AS ask (id uuid, "recipientId" uuid, channel "Channel",
      "digestId" uuid, "messageId" text, now timestamptz, until timestamptz)
    JOIN "RecipientChannel" way ON way."recipientId" = ask."recipientId" AND way.kind = ask.channel
    JOIN "Recipient" r ON r.id = way."recipientId"
    WHERE way."pausedAt" IS NULL AND NOT r."isPaused"
    -- Two workers at once must lock the same deliveries in the same order.
    ORDER BY ask."digestId", way.kind
    ON CONFLICT ("recipientId", channel, "digestId") DO UPDATE
      SET "nextTryAt" = EXCLUDED."nextTryAt", "openTries" = delivery."openTries" + 1
      WHERE delivery.state = 'reserved' AND delivery."nextTryAt" <= EXCLUDED."reservedAt"
    RETURNING id::text, channel::text, "digestId"::text, "messageId", "reservedAt", failures`
  return asks.map(({ recipient, channel, digestId }) => {
    const own = taken.find((row) => row.digestId === digestId && row.channel === channel)
    return own === undefined ? null : { ...own, recipient, channel, tellings: [], inReplyTo: [] }
  })
}

type Taken = Pick<DeliveryRow, 'id' | 'channel' | 'messageId' | 'reservedAt' | 'failures'>

interface Sent {
  id: string
  at: Date
  isLast: boolean
}

/** With the last of a digest's deliveries the digest is finished. */
async function recordSent(client: Client, sent: readonly Sent[]): Promise<boolean[]> {
  const finished = await client.$queryRaw<{ by: string }[]>`
    WITH sent AS MATERIALIZED (
      SELECT delivery.id, sent.at, sent."isLast" FROM jsonb_to_recordset(${rowsParameter(sent)}::jsonb)
        AS sent (id uuid, at timestamptz, "isLast" boolean)
      JOIN "Delivery" delivery USING (id)
      WHERE state = 'reserved' ORDER BY delivery.id FOR UPDATE OF delivery
    ), marked AS (
      UPDATE "Delivery" SET state = 'sent', "sentAt" = sent.at, fault = NULL, "openTries" = 0
      FROM sent WHERE "Delivery".id = sent.id RETURNING "Delivery".id, "digestId", sent.at, sent."isLast"
    )
    UPDATE "Digest" SET "finishedAt" = marked.at, failures = 0, fault = NULL
    FROM marked
    WHERE marked."isLast" AND "Digest".id = marked."digestId" AND "finishedAt" IS NULL AND NOT EXISTS (
      SELECT FROM "Delivery" other
      WHERE other."digestId" = marked."digestId" AND other.id <> marked.id AND other.state = 'reserved')
    RETURNING marked.id::text AS by`
  const isFinishing = new Set(finished.map(({ by }) => by))
  return sent.map(({ id }) => isFinishing.has(id))
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
