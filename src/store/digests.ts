// Digests: planned once a recipient and day, composed once, finished once.
import { describeTrouble } from '#domain/polling.ts'
import { countClaims, loadClaims } from './claims.ts'
import type { Client } from './client.ts'
import { toConflictRow, WITH_SUBJECT } from './conflicts.ts'
import { FAULTED, recordFault } from './faults.ts'
import { type Digest, Prisma } from './generated/client.ts'
import { isId } from './ids.ts'
import { takeDue } from './leases.ts'
import type { RecipientRow } from './recipient-store.ts'
import { WITH_CHANNELS } from './recipients.ts'
import { loadSilences } from './silences.ts'
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
    contents: (since, until, claimLimit) => loadContents(client, since, until, claimLimit),
    saveMessage: async (id, { subject, text, html, ...counts }, at) => {
      const message = { subject: storable(subject), text: storable(text), html: storable(html) }
      await client.digest.updateMany({ where: { id }, data: { ...message, ...counts, composedAt: at } })
    },
    recordFinished: async (id, at) => {
      const data = { finishedAt: at, failures: 0, fault: null }
      await client.digest.updateMany({ where: { id, finishedAt: null }, data })
    },
    recordFault: (id, fault) => recordFault(client, FAULTED.digest, id, fault),
  }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function toRow(digest: Digest & { recipient: RecipientRow }): DigestRow {
  const { id, recipient, day, since, until, subject, text, html, finishedAt } = digest
  const message = subject === null || text === null || html === null ? null : { subject, text, html }
  return { id, recipient, day: dayOf(day), since, until, message, finishedAt }
}

async function loadContents(client: Client, since: Date, until: Date, limit: number) {
  const within = { gte: since, lt: until }
  // Open and opened in this time, for the first time or again.
  const conflicts = await client.conflict.findMany({
    where: { state: 'open', history: { some: { state: 'open', at: within } } },
    orderBy: [{ rank: 'desc' }, { foundAt: 'asc' }, { pairKey: 'asc' }],
    ...WITH_SUBJECT,
  })
  const silences = await loadSilences(client)
  const conditions = [Prisma.sql`c."createdAt" >= ${since}`, Prisma.sql`c."createdAt" < ${until}`]
  const order = Prisma.sql`c."subjectName" NULLS LAST, a."publishedAt", a.url, c."quoteStart"`
  return {
    conflicts: conflicts.map((one) => toConflictRow(one, silences)).filter(({ silence }) => silence === null),
    claims: await loadClaims(client, { conditions, order, limit }),
    claimsTotal: await countClaims(client, conditions),
    faults: await loadTroubles(client, within),
  }
}

/** Sources that cannot be read or have fallen silent, as long as that lasts; those that stopped for good, once. */
async function loadTroubles(client: Client, within: { gte: Date; lt: Date }) {
  const isInTrouble = { isEnabled: true, OR: [{ fault: { not: null } }, { silentSince: { not: null } }] }
  const sources = await client.source.findMany({
    where: { OR: [isInTrouble, { stoppedAt: within }] },
    orderBy: [{ publisher: 'asc' }, { url: 'asc' }],
  })
  return sources.map(({ publisher, url, ...source }) => ({ publisher, url, fault: describeTrouble(source) ?? '' }))
}
