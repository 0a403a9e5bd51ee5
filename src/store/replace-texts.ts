// Texts that a better reader has found in the pages that are on file, in the places of those that they were read from.
import type { NewText } from './article-store.ts'
import type { Client, Transaction } from './client.ts'
import { Prisma } from './generated/client.ts'
import { isId } from './ids.ts'
import { hashOf, lockSaving, saveText } from './save-text.ts'
import { storable } from './storable.ts'
import { joinStory } from './stories.ts'

export async function findForReextract(
  client: Client,
  { ids, since }: { ids?: readonly string[]; since?: Date },
): Promise<string[]> {
  const conditions = [
    Prisma.sql`a.stage <> 'removed'`,
    Prisma.sql`(a.revision > 0 OR EXISTS (SELECT FROM "RawPage" p WHERE p."articleId" = a.id))`,
    ...(ids === undefined ? [] : [Prisma.sql`a.id = ANY(${ids.filter(isId)}::uuid[])`]),
    ...(since === undefined ? [] : [Prisma.sql`a."publishedAt" >= ${since}`]),
  ]
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT a.id::text FROM "Article" a WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY a."reextractedAt" NULLS FIRST, a."publishedAt" DESC, a.id`
  return rows.map(({ id }) => id)
}

export async function replaceTexts(
  tx: Transaction,
  id: string,
  texts: readonly (NewText & { revision: number })[],
  at: Date,
): Promise<void> {
  await lockSaving(tx)
  const [article] = await tx.$queryRaw<{ stage: string; revision: number; publishedAt: Date }[]>`
    SELECT stage::text, revision, "publishedAt" FROM "Article" WHERE id = ${id}::uuid FOR UPDATE`
  if (article === undefined || article.stage === 'removed') return
  for (const text of texts)
    if (text.revision > 0) await replaceText(tx, id, { ...text, isNewest: text.revision === article.revision })
  const unread = texts.find(({ revision }) => revision === 0)
  if (article.revision === 0 && unread !== undefined) {
    await saveText(tx, id, unread)
    await tx.rawPage.updateMany({ where: { articleId: id, revision: 0 }, data: { revision: 1 } })
  }
  await tx.article.update({ where: { id }, data: { reextractedAt: at } })
  await tx.articleRevision.updateMany({ where: { articleId: id }, data: { readBy: null } })
  const isRead = article.revision > 0
  if (isRead)
    await tx.article.update({
      where: { id },
      data: { stage: 'text_saved', nextTryAt: at, failures: 0, fault: null },
    })
}

async function replaceText(
  tx: Transaction,
  articleId: string,
  { revision, isNewest, language, ...given }: NewText & { revision: number; isNewest: boolean },
): Promise<void> {
  const kept = { title: storable(given.title), text: storable(given.text) }
  const textHash = hashOf(kept)
  const { count } = await tx.articleRevision.updateMany({
    where: { articleId, number: revision, textHash: { not: textHash } },
    data: { ...kept, textHash },
  })
  if (count === 0 || !isNewest) return
  const { publishedAt } = await tx.article.update({ where: { id: articleId }, data: { title: kept.title, language } })
  await joinStory(tx, articleId, { ...kept, publishedAt })
}
