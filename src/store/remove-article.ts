// Articles that a person takes off file: their texts and claims go, their addresses stay, so that no feed brings them
// back.
import type { Client, Transaction } from './client.ts'
import { isId } from './ids.ts'
import { countChanges } from './replace-claims.ts'
import { storable } from './storable.ts'
import { dissolve } from './stories.ts'

/** The families that its claims belonged to. */
export async function removeArticle(
  tx: Transaction,
  id: string,
  { reason, at }: { reason: string; at: Date },
): Promise<string[]> {
  if (!isId(id)) return []
  const [article] = await tx.$queryRaw<{ stage: string; storyId: string | null }[]>`
    SELECT stage::text, "storyId"::text FROM "Article" WHERE id = ${id}::uuid FOR UPDATE`
  if (article === undefined || article.stage === 'removed') return []
  const claims = await tx.claim.findMany({
    where: { articleId: id },
    select: { subjectId: true, metric: true },
    distinct: ['subjectId', 'metric'],
  })
  const families = await countChanges(tx, claims)
  await tx.articleRevision.deleteMany({ where: { articleId: id } })
  await tx.rawPage.deleteMany({ where: { articleId: id } })
  await tx.articleLikeness.deleteMany({ where: { articleId: id } })
  const emptied = { revision: 0, readRevision: null, extractorVersion: null, storyId: null, nextFetchAt: null } as const
  const removal = { stage: 'removed', removedAt: at, removedReason: storable(reason) } as const
  await tx.article.update({ where: { id }, data: { ...emptied, ...removal, failures: 0, fault: null } })
  if (article.storyId !== null) await dissolve(tx, article.storyId)
  return families
}

export async function restoreArticle(client: Client, id: string, at: Date): Promise<boolean> {
  if (!isId(id)) return false
  const unfetched = { firstFetchedAt: null, lastFetchedAt: null, etag: null, lastModified: null } as const
  const { count } = await client.article.updateMany({
    where: { id, stage: 'removed' },
    data: { ...unfetched, stage: 'found', nextTryAt: at, removedAt: null, removedReason: null },
  })
  return count > 0
}
