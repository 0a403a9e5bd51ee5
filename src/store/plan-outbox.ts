// The outbox, filled: one process at a time looks at all that there is to tell, so that what belongs together goes
// together and nothing is reserved twice.
import type { Metric } from '#domain/claim.ts'
import type { ConflictKind } from '#domain/conflict.ts'
import type { NewDelivery, OutboxPlan, PendingNews, ToldRow } from '#domain/outbox.ts'
import { silenceOf } from '#domain/silence.ts'
import type { Language } from '#domain/text.ts'
import type { Transaction } from './client.ts'
import type { DeliveryStore } from './delivery-store.ts'
import { newId } from './ids.ts'
import { listRecipients } from './recipients.ts'
import { loadSilences } from './silences.ts'
import { rowsParameter } from './storable.ts'

/** More than that wait for the next time. */
const NEWS_AT_ONCE = 5_000

export async function plan(
  tx: Transaction,
  { now, mailDomain }: Parameters<DeliveryStore['plan']>[0],
  decide: Parameters<DeliveryStore['plan']>[1],
): Promise<string[]> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('claimwatch outbox', 0))::text`
  const news = await loadNews(tx, now)
  if (news.length === 0) return []
  // Nobody goes while something is reserved for them.
  await tx.$queryRaw`SELECT 1 FROM "Recipient" ORDER BY id FOR KEY SHARE`
  const recipients = await listRecipients(tx)
  const planned = decide(news, await loadTold(tx, news), recipients)
  const ids = await reserve(tx, planned.deliveries, { now, mailDomain })
  await settle(tx, planned, now)
  return ids
}

interface NewsRow {
  id: string
  state: PendingNews['state']
  newsAt: Date
  reopenedAt: Date | null
  urls: string[]
  figureKeys: string[]
  subjectId: string
  subjectKey: string
  metrics: Metric[]
  kind: ConflictKind
  rank: number
  publishers: string[]
  soleVoices: string[]
  languages: Language[]
}

async function loadNews(tx: Transaction, now: Date): Promise<PendingNews[]> {
  // Locked, so that what changes meanwhile is news again and not taken for told.
  const rows = await tx.$queryRaw<NewsRow[]>`
    SELECT c.id::text, c.state::text, c."newsAt", c."reopenedAt", c."figureKeys", c.metrics::text[], c.kind::text,
      ARRAY[c."olderSide"->>'url', c."newerSide"->>'url'] AS urls, e.id::text AS "subjectId", e.key AS "subjectKey",
      c.rank, c.publishers, c."soleVoices", c.languages::text[]
    FROM "Conflict" c JOIN "FigureFamily" f ON f.id = c."familyId" JOIN "Entity" e ON e.id = f."subjectId"
    WHERE c.state IN ('open', 'withdrawn') AND c."notifiedAt" IS NULL
      AND (c."silencedUntil" IS NULL OR c."silencedUntil" <= ${now})
    ORDER BY c."newsAt", c.id LIMIT ${NEWS_AT_ONCE} FOR UPDATE OF c`
  const silences = await loadSilences(tx)
  return rows.filter((row) => silenceOf(row, silences) === null)
}

async function loadTold(tx: Transaction, news: readonly PendingNews[]): Promise<ToldRow[]> {
  return tx.$queryRaw<ToldRow[]>`
    SELECT t."recipientId"::text, t.channel::text, t."conflictId"::text, t.turn, t.news::text, d.state::text,
      coalesce(d."sentAt", d."reservedAt") AS at
    FROM "Telling" t JOIN "Delivery" d ON d.id = t."deliveryId"
    WHERE t."conflictId" = ANY(${news.map(({ id }) => id)}::uuid[])
    ORDER BY t.turn`
}

async function reserve(
  tx: Transaction,
  deliveries: readonly NewDelivery[],
  { now, mailDomain }: { now: Date; mailDomain: string },
): Promise<string[]> {
  if (deliveries.length === 0) return []
  const rows = deliveries.map((delivery) => ({ id: newId(), ...delivery }))
  const messages = rows.map(({ id, recipientId, channel }) => ({
    ...{ id, recipientId, channel },
    messageId: `<conflict.${id}@${mailDomain}>`,
  }))
  await tx.$executeRaw`
    INSERT INTO "Delivery" (id, "recipientId", channel, "messageId", "reservedAt", "nextTryAt")
    SELECT id, "recipientId", channel::"Channel", "messageId", ${now}, ${now}
    FROM jsonb_to_recordset(${rowsParameter(messages)}::jsonb)
      AS message (id uuid, "recipientId" uuid, channel text, "messageId" text)`
  const tellings = rows.flatMap(({ id, recipientId, channel, tellings }) =>
    tellings.map((telling) => ({ ...telling, recipientId, channel, deliveryId: id })),
  )
  await tx.$executeRaw`
    INSERT INTO "Telling" ("recipientId", channel, "conflictId", turn, news, "deliveryId")
    SELECT "recipientId", channel::"Channel", "conflictId", turn, news::"News", "deliveryId"
    FROM jsonb_to_recordset(${rowsParameter(tellings)}::jsonb)
      AS telling ("recipientId" uuid, channel text, "conflictId" uuid, turn int, news text, "deliveryId" uuid)`
  return rows.map(({ id }) => id)
}

async function settle(tx: Transaction, { doneIds, putOff }: OutboxPlan, now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Conflict" SET "notifiedAt" = ${now}, failures = 0, fault = NULL WHERE id = ANY(${doneIds}::uuid[])`
  if (putOff.length === 0) return
  await tx.$executeRaw`
    UPDATE "Conflict" c SET "nextTryAt" = later.until, failures = 0, fault = NULL
    FROM jsonb_to_recordset(${rowsParameter(putOff)}::jsonb) AS later (id uuid, until timestamptz)
    WHERE c.id = later.id`
}
