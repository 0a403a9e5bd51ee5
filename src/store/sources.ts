// Sources and their poll state.
import type { FeedItem } from '#domain/article.ts'
import { type Client, type Transaction, transact } from './client.ts'
import { FAULTED, recordFault } from './faults.ts'
import { Prisma, type Source } from './generated/client.ts'
import { isId, newId } from './ids.ts'
import { takeDue } from './leases.ts'
import { rowsParameter, storable } from './storable.ts'
import type { NewSource, SourceRow, SourceStore } from './store.ts'

/** The worker that finds an article enqueues its next step; tick looks after it when that had time enough. */
export const HANDOVER_MS = 60_000

type SourceWithCount = Source & { _count: { articles: number } }
const WITH_COUNT = { include: { _count: { select: { articles: true } } } } as const

export function sourceStore(client: Client): SourceStore {
  return {
    add: (source) => addSource(client, source),
    list: async () => {
      const sources = await client.source.findMany({ ...WITH_COUNT, orderBy: [{ publisher: 'asc' }, { url: 'asc' }] })
      return sources.map(toRow)
    },
    get: async (id) => {
      const source = isId(id) ? await client.source.findUnique({ where: { id }, ...WITH_COUNT }) : null
      return source === null ? null : toRow(source)
    },
    takeDue: (lease) =>
      takeDue(client, { table: 'Source', dueColumn: 'nextPollAt', condition: Prisma.sql`"isEnabled"` }, lease),
    recordPoll: (id, poll) => recordPoll(client, id, poll),
    recordFault: (id, fault) => recordFault(client, FAULTED.source, id, fault),
  }
}

function toRow({ _count, createdAt: _, ...source }: SourceWithCount): SourceRow {
  return { ...source, articles: _count.articles }
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
    await tx.source.update({
      where: { id },
      data: { etag, lastModified, nextPollAt, lastPolledAt: at, lastSuccessAt: at, failures: 0, fault: null },
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
