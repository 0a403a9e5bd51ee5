// Sources and their poll state.
import type { FeedItem } from '#domain/article.ts'
import { type Client, type Transaction, transact } from './client.ts'
import { FAULTED, postpone, recordFault } from './faults.ts'
import { Prisma, type Source } from './generated/client.ts'
import { isId, newId } from './ids.ts'
import { takeDue } from './leases.ts'
import { recordPlan } from './poll-plans.ts'
import { rowsParameter, storable } from './storable.ts'
import type { NewSource, PolledSource, SourceStore } from './store.ts'

/** The worker that finds an article enqueues its next step; tick looks after it when that had time enough. */
export const HANDOVER_MS = 60_000

const WITH_COUNT = { include: { _count: { select: { articles: true } } } } as const

export function sourceStore(client: Client): SourceStore {
  return {
    add: (source) => addSource(client, source),
    list: async () => {
      const sources = await client.source.findMany({ ...WITH_COUNT, orderBy: [{ publisher: 'asc' }, { url: 'asc' }] })
      return sources.map(({ _count, ...source }) => ({ ...toRow(source), articles: _count.articles }))
    },
    get: async (id) => {
      const source = isId(id) ? await client.source.findUnique({ where: { id } }) : null
      return source === null ? null : toRow(source)
    },
    takeDue: (lease) =>
      takeDue(client, { table: 'Source', dueColumn: 'nextPollAt', condition: Prisma.sql`"isEnabled"` }, lease),
    listDoubtful: async (ids) => {
      const where = { id: { in: [...ids] }, OR: [{ failures: { gt: 0 } }, { lastSuccessAt: null }] }
      return (await client.source.findMany({ where, select: { id: true } })).map(({ id }) => id)
    },
    recordPoll: (id, poll) => recordPoll(client, id, poll),
    recordPlan: (id, at, plan, fault) => recordPlan(client, id, at, plan, fault),
    recordVerified: async (id, at) =>
      void (await client.source.updateMany({ where: { id }, data: { verifiedAt: at } })),
    setEnabled: async (id, isEnabled, at) => {
      const due = isEnabled ? { nextPollAt: at, failures: 0, fault: null, stoppedAt: null } : {}
      await client.source.updateMany({ where: { id, isEnabled: !isEnabled }, data: { isEnabled, ...due } })
    },
    remove: async (id) => (await client.source.deleteMany({ where: { id } })).count > 0,
    recordFault: (id, fault) => recordFault(client, FAULTED.source, id, fault),
    postpone: (id, postponement) => postpone(client, FAULTED.source, id, postponement),
  }
}

function toRow({ createdAt: _, ...source }: Source): PolledSource {
  return source
}

async function addSource(client: Client, source: NewSource): Promise<{ id: string; isNew: boolean }> {
  const { count } = await client.source.createMany({ data: [{ ...source, id: newId() }], skipDuplicates: true })
  const { id } = await client.source.findUniqueOrThrow({ where: { url: source.url }, select: { id: true } })
  return { id, isNew: count === 1 }
}

async function recordPoll(client: Client, id: string, poll: Parameters<SourceStore['recordPoll']>[1]) {
  return transact(client, async (tx) => {
    const source = await tx.source.findUnique({ where: { id } })
    if (source === null) return []
    const found = await insertNew(tx, source, poll.items, poll.at)
    const { etag, lastModified, nextPollAt, at } = poll
    const fault = poll.fault === null ? null : storable(poll.fault)
    await tx.source.update({
      where: { id },
      data: { etag, lastModified, nextPollAt, lastPolledAt: at, lastSuccessAt: at, failures: 0, fault },
    })
    return found
  })
}

/** The ids of the articles that were not on file, in the order of the feed. */
async function insertNew(tx: Transaction, source: Source, items: readonly FeedItem[], at: Date): Promise<string[]> {
  if (items.length === 0) return []
  const rows = items.map((item, order) => ({
    id: newId(),
    order,
    url: item.url,
    title: item.title ?? item.url,
    publishedAt: item.publishedAt ?? item.updatedAt ?? at,
  }))
  const added = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Article" (id, url, title, publisher, language, "publishedAt", "sourceId", "foundAt", "nextTryAt")
    SELECT id, url, title, ${storable(source.publisher)}, ${source.language}::"Language", "publishedAt",
           ${source.id}::uuid, ${at}, ${new Date(at.getTime() + HANDOVER_MS)}
    FROM (
      SELECT DISTINCT ON (url) * FROM jsonb_to_recordset(${rowsParameter(rows)}::jsonb)
        AS item (id uuid, "order" int, url text, title text, "publishedAt" timestamptz)
      -- Two sources at once must lock the same articles in the same order.
      ORDER BY url, "order"
    ) AS item
    -- An article that is on file under another address, or was removed, does not come back.
    WHERE NOT EXISTS (SELECT FROM "ArticleAddress" d WHERE d.url = item.url)
    ON CONFLICT (url) DO NOTHING
    RETURNING id::text`
  const isAdded = new Set(added.map((row) => row.id))
  return rows.map((row) => row.id).filter((id) => isAdded.has(id))
}
