// Articles and their revisions: how far each has come, and what is to be done next.
import { nameFault } from '#domain/faults.ts'
import type { ArticleFilter, ArticleRow, ArticleStore, UnreadRevision } from './article-store.ts'
import { type Client, transact } from './client.ts'
import { FAULTED, postpone, recordFault } from './faults.ts'
import { type Article, Prisma } from './generated/client.ts'
import { idsFrom, isId } from './ids.ts'
import { takeDue } from './leases.ts'
import { keepUnread, loadRawPages, pruneRawPages } from './raw-pages.ts'
import { removeArticle, restoreArticle } from './remove-article.ts'
import { replaceClaims } from './replace-claims.ts'
import { findForReextract, replaceTexts } from './replace-texts.ts'
import { postponeFetch, recordFetchFault, recordTakenDown, recordUnchanged, saveFetch } from './save-fetch.ts'
import { importArticle, saveText } from './save-text.ts'
import type { Lease } from './store.ts'
import { listStories } from './stories.ts'

const NEWEST = { include: { revisions: { orderBy: { number: 'desc' }, take: 1, select: { text: true } } } } as const

export function articleStore(client: Client): ArticleStore {
  return {
    get: async (id) => {
      const article = isId(id) ? await client.article.findUnique({ where: { id }, ...NEWEST }) : null
      return article === null ? null : toRow(article)
    },
    list: (filter) => listArticles(client, filter),
    stories: (filter) => listStories(client, filter),
    idsOf: (name) => findIds(client, name),
    takeDue: (lease, extractorVersion) => takeSteps(client, lease, extractorVersion),
    saveFetch: (id, fetched) => saveFetch(client, id, fetched),
    keepUnread: (id, pages, at) => keepUnread(client, id, pages, at),
    recordUnchanged: (id, fetch) => recordUnchanged(client, id, fetch),
    recordTakenDown: (id, fetch) => recordTakenDown(client, id, fetch),
    recordFetchFault: (id, fault) => recordFetchFault(client, id, fault),
    postponeFetch: (id, postponement) => postponeFetch(client, id, postponement),
    saveText: (id, text) => transact(client, (tx) => saveText(tx, id, text)),
    import: (article) => transact(client, (tx) => importArticle(tx, article)),
    unreadBefore: (id, revision, extractorVersion) => findUnread(client, id, revision, extractorVersion),
    replaceClaims: (id, revision, extractorVersion, reading, earlier) =>
      transact(client, (tx) => replaceClaims(tx, { id, revision, extractorVersion }, reading, earlier)),
    recordFault: (id, fault) => recordFault(client, FAULTED.article, id, fault),
    postpone: (id, postponement) => postpone(client, FAULTED.article, id, postponement),
    forReextract: (filter) => findForReextract(client, filter),
    rawPages: (id) => loadRawPages(client, id),
    replaceTexts: (id, texts, at) => transact(client, (tx) => replaceTexts(tx, id, texts, at)),
    pruneRawPages: (before) => pruneRawPages(client, before),
    remove: (id, removal) => transact(client, (tx) => removeArticle(tx, id, removal)),
    restore: (id, at) => restoreArticle(client, id, at),
  }
}

async function listArticles(
  client: Client,
  { stage, fault, limit = 100, since }: ArticleFilter,
): Promise<ArticleRow[]> {
  const articles = await client.article.findMany({
    where: {
      stage: stage ?? { not: 'removed' },
      ...(fault && { fault: { startsWith: nameFault(fault, '') } }),
      ...(since && { publishedAt: { gte: since } }),
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    ...NEWEST,
  })
  return articles.map(toRow)
}

function toRow({ revisions, ...article }: Article & { revisions: { text: string }[] }): ArticleRow {
  const { nextTryAt: _, sourceId: __, readRevision: ___, nextFetchAt: ____, ...rest } = article
  const { addressKey: _____, reextractedAt: ______, modifiedAt: _______, pageFault: ________, ...row } = rest
  return { ...row, text: revisions[0]?.text ?? null }
}

async function findIds(client: Client, name: string): Promise<string[]> {
  if (!/^https?:\/\//i.test(name)) return idsFrom(client, 'Article', name)
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "Article" WHERE url = ${name}
    UNION SELECT "articleId"::text FROM "ArticleAddress" WHERE url = ${name}`
  return rows.map(({ id }) => id)
}

function findUnread(client: Client, id: string, revision: number, version: number): Promise<UnreadRevision[]> {
  return client.$queryRaw<UnreadRevision[]>`
    SELECT number, title, text FROM "ArticleRevision"
    WHERE "articleId" = ${id}::uuid AND number < ${revision} AND coalesce("readBy", 0) < ${version}
    ORDER BY number`
}

async function takeSteps(client: Client, lease: Lease, extractorVersion: number) {
  const toBeReread = Prisma.sql`stage IN ('text_saved', 'claims_saved', 'failed')`
  const olderRead = Prisma.sql`stage = 'claims_saved' AND "extractorVersion" < ${extractorVersion}`
  const kinds = [
    { step: 'extract', dueColumn: 'nextTryAt', condition: Prisma.sql`stage = 'text_saved'` },
    { step: 'ingest', dueColumn: 'nextTryAt', condition: Prisma.sql`stage = 'found'` },
    { step: 'ingest', dueColumn: 'nextFetchAt', condition: toBeReread },
    { step: 'extract', dueColumn: 'nextTryAt', condition: olderRead },
  ] as const
  const taken: { id: string; step: 'ingest' | 'extract' }[] = []
  for (const { step, dueColumn, condition } of kinds) {
    const limit = lease.limit - taken.length
    if (limit <= 0) break
    const ids = await takeDue(client, { table: 'Article', dueColumn, condition }, { ...lease, limit })
    taken.push(...ids.map((id) => ({ id, step })))
  }
  return taken
}
