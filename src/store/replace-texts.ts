// Texts that a better reader has found in the pages that are on file, in the places of those that they were read from.
import type { RereadText } from './article-store.ts'
import type { Client, Transaction } from './client.ts'
import { Prisma } from './generated/client.ts'
import { isId } from './ids.ts'
import { UNREAD } from './raw-pages.ts'
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

/** How many have changed. */
export async function replaceTexts(
  tx: Transaction,
  id: string,
  texts: readonly RereadText[],
  at: Date,
): Promise<number> {
  await lockSaving(tx)
  const [article] = await tx.$queryRaw<{ stage: string; revision: number }[]>`
    SELECT stage::text, revision FROM "Article" WHERE id = ${id}::uuid FOR UPDATE`
  if (article === undefined || article.stage === 'removed') return 0
  let changed = 0
  for (const text of texts) {
    if (text.revision === UNREAD && article.revision === 0) changed += await saveFirst(tx, id, text)
    else if (text.revision !== UNREAD) changed += await replaceText(tx, id, text, text.revision === article.revision)
  }
  await tx.articleRevision.updateMany({ where: { articleId: id }, data: { readBy: null } })
  const again = { stage: 'text_saved', nextTryAt: at, failures: 0, fault: null } as const
  await tx.article.update({ where: { id }, data: { reextractedAt: at, ...(article.revision > 0 && again) } })
  return changed
}

async function saveFirst(tx: Transaction, articleId: string, text: RereadText): Promise<number> {
  await saveText(tx, articleId, text)
  const [page] = await tx.rawPage.findMany({ where: { articleId, revision: UNREAD }, select: { fetchedAt: true } })
  await tx.rawPage.updateMany({ where: { articleId, revision: UNREAD }, data: { revision: 1 } })
  const fetched = page && { firstFetchedAt: page.fetchedAt, lastFetchedAt: page.fetchedAt }
  await tx.article.update({ where: { id: articleId }, data: { ...saidOf(text), ...fetched } })
  return 1
}

async function replaceText(tx: Transaction, articleId: string, text: RereadText, isNewest: boolean): Promise<number> {
  const { revision: number, language } = text
  const kept = { title: storable(text.title), text: storable(text.text) }
  const textHash = hashOf(kept)
  const { count } = await tx.articleRevision.updateMany({
    where: { articleId, number, textHash: { not: textHash } },
    data: { ...kept, textHash },
  })
  if (!isNewest) return count
  const data = { title: kept.title, language, ...saidOf(text) }
  const { publishedAt } = await tx.article.update({ where: { id: articleId }, data })
  if (count > 0) await joinStory(tx, articleId, { ...kept, publishedAt })
  return count
}

function saidOf({ author, cited, isPaywalled, modifiedAt }: RereadText) {
  const stored = (words: string | null | undefined) => (words ? storable(words) : null)
  const named = { author: stored(author), citedSource: stored(cited?.source), citedUrl: stored(cited?.url) }
  return { ...named, isPaywalled, modifiedAt }
}
