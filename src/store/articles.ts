// Articles and their revisions: how far each has come, and what is to be done next.
import { createHash } from 'node:crypto'
import type { ArticleText } from '#domain/article.ts'
import { nameFault } from '#domain/faults.ts'
import { type Client, type Transaction, transact } from './client.ts'
import { FAULTED, postpone, recordFault } from './faults.ts'
import { type Article, Prisma } from './generated/client.ts'
import { isId, newId } from './ids.ts'
import { takeDue } from './leases.ts'
import { replaceClaims } from './replace-claims.ts'
import { HANDOVER_MS } from './sources.ts'
import { storable } from './storable.ts'
import type { ArticleRow, ArticleStore, Lease } from './store.ts'

const NEWEST = { include: { revisions: { orderBy: { number: 'desc' }, take: 1, select: { text: true } } } } as const

export function articleStore(client: Client): ArticleStore {
  return {
    get: async (id) => {
      const article = isId(id) ? await client.article.findUnique({ where: { id }, ...NEWEST }) : null
      return article === null ? null : toRow(article)
    },
    list: async ({ stage, fault, limit = 100, since }) => {
      const articles = await client.article.findMany({
        where: {
          ...(stage && { stage }),
          ...(fault && { fault: { startsWith: nameFault(fault, '') } }),
          ...(since && { publishedAt: { gte: since } }),
        },
        orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
        take: limit,
        ...NEWEST,
      })
      return articles.map(toRow)
    },
    takeDue: (lease, extractorVersion) => takeSteps(client, lease, extractorVersion),
    saveText: (id, text) => transact(client, (tx) => saveText(tx, id, text)),
    import: (article) => transact(client, (tx) => importArticle(tx, article)),
    replaceClaims: (id, revision, extractorVersion, reading) =>
      transact(client, (tx) => replaceClaims(tx, { id, revision, extractorVersion }, reading)),
    recordFault: (id, fault) => recordFault(client, FAULTED.article, id, fault),
    postpone: (id, postponement) => postpone(client, FAULTED.article, id, postponement),
  }
}

function toRow({ revisions, ...article }: Article & { revisions: { text: string }[] }): ArticleRow {
  const { nextTryAt: _, sourceId: __, readRevision: ___, ...row } = article
  return { ...row, text: revisions[0]?.text ?? null }
}

async function takeSteps(client: Client, lease: Lease, extractorVersion: number) {
  const kinds = [
    { step: 'extract', condition: Prisma.sql`stage = 'text_saved'` },
    { step: 'ingest', condition: Prisma.sql`stage = 'found'` },
    { step: 'extract', condition: Prisma.sql`stage = 'claims_saved' AND "extractorVersion" < ${extractorVersion}` },
  ] as const
  const taken: { id: string; step: 'ingest' | 'extract' }[] = []
  for (const { step, condition } of kinds) {
    const limit = lease.limit - taken.length
    if (limit <= 0) break
    const ids = await takeDue(client, { table: 'Article', dueColumn: 'nextTryAt', condition }, { ...lease, limit })
    taken.push(...ids.map((id) => ({ id, step })))
  }
  return taken
}

type NewText = Parameters<ArticleStore['saveText']>[1]

async function saveText(tx: Transaction, id: string, { title, text, language, publishedAt }: NewText) {
  const [article] = await tx.$queryRaw<{ revision: number; stage: string }[]>`
    SELECT revision, stage::text FROM "Article" WHERE id = ${id}::uuid FOR UPDATE`
  if (article === undefined) return 'unchanged'
  const kept = { title: storable(title), text: storable(text) }
  const textHash = hashOf(kept.title, kept.text)
  const newest = await tx.articleRevision.findUnique({
    where: { articleId_number: { articleId: id, number: article.revision } },
    select: { textHash: true },
  })
  const isSame = newest?.textHash === textHash
  // Text that is on file and waits for nothing is left alone; an article that had stopped goes on from its text.
  if (isSame && article.stage !== 'found' && article.stage !== 'failed') return 'unchanged'
  const revision = isSame ? article.revision : article.revision + 1
  if (!isSame) await tx.articleRevision.create({ data: { articleId: id, number: revision, ...kept, textHash } })
  const nextTryAt = new Date(Date.now() + HANDOVER_MS)
  const moved = { stage: 'text_saved', revision, nextTryAt, failures: 0, fault: null } as const
  const data = { ...moved, title: kept.title, language, ...(publishedAt && { publishedAt }) }
  await tx.article.update({ where: { id }, data })
  return isSame ? 'unchanged' : 'saved'
}

function hashOf(title: string, text: string): string {
  return createHash('sha256').update(`${title}\n${text}`).digest('hex')
}

async function importArticle(tx: Transaction, article: ArticleText) {
  const { text, ...data } = article
  const found = { ...data, title: storable(data.title), publisher: storable(data.publisher), id: newId() }
  await tx.article.createMany({ data: [found], skipDuplicates: true })
  const { id, revision } = await tx.article.findUniqueOrThrow({
    where: { url: article.url },
    select: { id: true, revision: true },
  })
  const saved = await saveText(tx, id, article)
  const outcome = saved === 'unchanged' ? 'known' : revision === 0 ? 'new' : 'revised'
  return { id, outcome } as const
}
