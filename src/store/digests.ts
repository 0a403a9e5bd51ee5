// Digests: planned once a recipient and day, composed once, finished once.
import { createHash } from 'node:crypto'
import type { InlineImage, Message } from '#domain/alert.ts'
import { NO_FILTERS } from '#domain/recipient.ts'
import { batched } from './batch.ts'
import type { Client } from './client.ts'
import { loadContents } from './digest-contents.ts'
import { FAULTED, recordFault } from './faults.ts'
import { type Digest, type DigestMessage, Prisma } from './generated/client.ts'
import { isId } from './ids.ts'
import { takeDue } from './leases.ts'
import type { RecipientRow } from './recipient-store.ts'
import { WITH_CHANNELS } from './recipients.ts'
import { rowsParameter, storable } from './storable.ts'
import type { ComposedMessage, DigestRow, DigestStore } from './store.ts'

export function digestStore(client: Client): DigestStore {
  const condition = Prisma.sql`"finishedAt" IS NULL`
  const save = messageSaver(client)
  const settleOne = batched((settled: readonly { id: string; at: Date }[]) => settle(client, settled))
  return {
    plan: async ({ recipientId, day, since, until }) => {
      const date = new Date(`${day}T00:00:00Z`)
      const data = [{ recipientId, day: date, since, until, nextTryAt: until }]
      const { count } = await client.digest.createMany({ data, skipDuplicates: true })
      const where = { recipientId_day: { recipientId, day: date } }
      const { id } = await client.digest.findUniqueOrThrow({ where, select: { id: true } })
      return { id, isNew: count === 1 }
    },
    lastDays: async () => {
      const digests = await client.digest.findMany({
        distinct: ['recipientId'],
        orderBy: [{ recipientId: 'asc' }, { day: 'desc' }],
        select: { recipientId: true, day: true, until: true },
      })
      return digests.map((digest) => ({ ...digest, day: dayOf(digest.day) }))
    },
    takeDue: (lease) => takeDue(client, { table: 'Digest', dueColumn: 'nextTryAt', condition }, lease),
    get: batched((ids) => getDigests(client, ids)),
    contents: (since, until, claimLimit, filters = NO_FILTERS) =>
      loadContents(client, { since, until }, claimLimit, filters),
    saveMessage: (id, message, at) => save({ id, message, at }),
    recordFinished: async (id, at) => {
      const data = { finishedAt: at, failures: 0, fault: null }
      await client.digest.updateMany({ where: { id, finishedAt: null }, data })
    },
    recordSettled: (id, at) => settleOne({ id, at }),
    recordFault: (id, fault) => recordFault(client, FAULTED.digest, id, fault),
  }
}

/** A morning has a digest for everybody: those that are asked for together cost as much as one. */
async function getDigests(client: Client, ids: readonly string[]): Promise<(DigestRow | null)[]> {
  const where = { id: { in: ids.filter(isId) } }
  const found = await client.digest.findMany({ where, include: { recipient: WITH_CHANNELS } })
  const byId = new Map(found.map((digest) => [digest.id, digest]))
  // In the morning none is composed yet.
  const composed = found.flatMap(({ messageId }) => messageId ?? [])
  const messages = composed.length === 0 ? [] : await client.digestMessage.findMany({ where: { id: { in: composed } } })
  return ids.map((id) => {
    const digest = byId.get(id)
    return digest === undefined ? null : toRow(digest, messages.find(({ id }) => id === digest.messageId) ?? null)
  })
}

interface SavedMessage {
  id: string
  message: ComposedMessage
  at: Date
}

/** Most are given the very same message, which is on file once. */
function messageSaver(client: Client): (saved: SavedMessage) => Promise<undefined> {
  const filed = new WeakMap<ComposedMessage, Promise<string>>()
  const update = batched((rows: readonly MessageOf[]) => setMessages(client, rows))
  return async ({ id, message, at }) => {
    const known = filed.get(message) ?? fileMessage(client, message)
    filed.set(message, known)
    // One that could not be filed is filed anew for the next.
    known.catch(() => filed.delete(message))
    const { conflicts, claims } = message
    return update({ id, messageId: await known, conflicts, claims, at })
  }
}

async function fileMessage(client: Client, { subject, text, html, images = [] }: Message): Promise<string> {
  const pictures = images.map(({ cid, svg }) => ({ cid, svg: storable(svg) }))
  const message = { subject: storable(subject), text: storable(text), html: storable(html), images: pictures }
  const id = createHash('sha256').update(JSON.stringify(message)).digest('hex')
  await client.digestMessage.createMany({ data: [{ id, ...message }], skipDuplicates: true })
  return id
}

interface MessageOf {
  id: string
  messageId: string
  conflicts: number
  claims: number
  at: Date
}

async function setMessages(client: Client, rows: readonly MessageOf[]): Promise<undefined[]> {
  await client.$executeRaw`
    UPDATE "Digest" SET "messageId" = saved."messageId", conflicts = saved.conflicts, claims = saved.claims,
      "composedAt" = saved.at
    FROM (
      SELECT saved.* FROM "Digest" JOIN jsonb_to_recordset(${rowsParameter(rows)}::jsonb)
        AS saved (id uuid, "messageId" text, conflicts int, claims int, at timestamptz) USING (id)
      ORDER BY id FOR UPDATE OF "Digest"
    ) AS saved
    WHERE "Digest".id = saved.id`
  return rows.map(() => undefined)
}

/** Those of which no delivery is waiting are finished. */
async function settle(client: Client, settled: readonly { id: string; at: Date }[]): Promise<undefined[]> {
  await client.$executeRaw`
    UPDATE "Digest" SET "finishedAt" = settled.at, failures = 0, fault = NULL
    FROM (
      SELECT id, settled.at FROM "Digest" JOIN jsonb_to_recordset(${rowsParameter(settled)}::jsonb)
        AS settled (id uuid, at timestamptz) USING (id)
      WHERE "finishedAt" IS NULL
        AND NOT EXISTS (SELECT FROM "Delivery" d WHERE d."digestId" = "Digest".id AND d.state = 'reserved')
      ORDER BY id FOR UPDATE OF "Digest"
    ) AS settled
    WHERE "Digest".id = settled.id`
  return settled.map(() => undefined)
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function toRow(digest: Digest & { recipient: RecipientRow }, message: DigestMessage | null): DigestRow {
  const { id, recipient, day, since, until, finishedAt } = digest
  return { id, recipient, day: dayOf(day), since, until, message: toMessage(message), finishedAt }
}

function toMessage(row: DigestMessage | null): Message | null {
  if (row === null) return null
  const { subject, text, html, images } = row
  return { subject, text, html, images: images as unknown as InlineImage[] }
}
