// Digests: planned once a recipient and day, composed once, finished once.
import type { InlineImage } from '#domain/alert.ts'
import { NO_FILTERS } from '#domain/recipient.ts'
import type { Client } from './client.ts'
import { loadContents } from './digest-contents.ts'
import { FAULTED, recordFault } from './faults.ts'
import { type Digest, Prisma } from './generated/client.ts'
import { isId } from './ids.ts'
import { takeDue } from './leases.ts'
import type { RecipientRow } from './recipient-store.ts'
import { WITH_CHANNELS } from './recipients.ts'
import { storable } from './storable.ts'
import type { DigestRow, DigestStore } from './store.ts'

export function digestStore(client: Client): DigestStore {
  const condition = Prisma.sql`"finishedAt" IS NULL`
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
    get: async (id) => {
      const digest = isId(id)
        ? await client.digest.findUnique({ where: { id }, include: { recipient: WITH_CHANNELS } })
        : null
      return digest === null ? null : toRow(digest)
    },
    contents: (since, until, claimLimit, filters = NO_FILTERS) =>
      loadContents(client, { since, until }, claimLimit, filters),
    saveMessage: async (id, { subject, text, html, images = [], ...counts }, at) => {
      const pictures = images.map(({ cid, svg }) => ({ cid, svg: storable(svg) }))
      const message = { subject: storable(subject), text: storable(text), html: storable(html), images: pictures }
      await client.digest.updateMany({ where: { id }, data: { ...message, ...counts, composedAt: at } })
    },
    recordFinished: async (id, at) => {
      const data = { finishedAt: at, failures: 0, fault: null }
      await client.digest.updateMany({ where: { id, finishedAt: null }, data })
    },
    recordSettled: async (id, at) => {
      await client.$executeRaw`
        UPDATE "Digest" SET "finishedAt" = ${at}, failures = 0, fault = NULL
        WHERE id = ${id}::uuid AND "finishedAt" IS NULL
          AND NOT EXISTS (SELECT FROM "Delivery" d WHERE d."digestId" = ${id}::uuid AND d.state = 'reserved')`
    },
    recordFault: (id, fault) => recordFault(client, FAULTED.digest, id, fault),
  }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function toRow(digest: Digest & { recipient: RecipientRow }): DigestRow {
  const { id, recipient, day, since, until, subject, text, html, finishedAt } = digest
  const images = (digest.images ?? []) as unknown as InlineImage[]
  const message = subject === null || text === null || html === null ? null : { subject, text, html, images }
  return { id, recipient, day: dayOf(day), since, until, message, finishedAt }
}
