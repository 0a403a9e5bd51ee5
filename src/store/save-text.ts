// An article's text, saved as its next revision.
import { createHash } from 'node:crypto'
import { type ArticleText, readAlike } from '#domain/article.ts'
import type { NewText } from './article-store.ts'
import type { Transaction } from './client.ts'
import { newId } from './ids.ts'
import { HANDOVER_MS } from './sources.ts'
import { storable } from './storable.ts'
import { joinStory } from './stories.ts'

/**
 * Texts are saved one at a time: which articles are one, and which print copies, is decided over all of them. Comes
 * before every other lock.
 */
export async function lockSaving(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('claimwatch article texts', 0))::text`
}

export async function saveText(tx: Transaction, id: string, given: NewText): Promise<'saved' | 'unchanged'> {
  await lockSaving(tx)
  const [article] = await tx.$queryRaw<{ revision: number; stage: string; publishedAt: Date }[]>`
    SELECT revision, stage::text, "publishedAt" FROM "Article" WHERE id = ${id}::uuid FOR UPDATE`
  if (article === undefined || article.stage === 'removed') return 'unchanged'
  const { language, publishedAt } = given
  const kept = { title: storable(given.title), text: storable(given.text) }
  const textHash = hashOf(kept)
  const newest = await tx.articleRevision.findUnique({
    where: { articleId_number: { articleId: id, number: article.revision } },
    select: { textHash: true, title: true, text: true },
  })
  const isSame = newest !== null && (newest.textHash === textHash || readAlike(newest, kept))
  // Text that is on file and waits for nothing is left alone; an article that had stopped goes on from its text.
  if (isSame && article.stage !== 'found' && article.stage !== 'failed') return 'unchanged'
  const revision = isSame ? article.revision : article.revision + 1
  if (!isSame) await tx.articleRevision.create({ data: { articleId: id, number: revision, ...kept, textHash } })
  const nextTryAt = new Date(Date.now() + HANDOVER_MS)
  const moved = { stage: 'text_saved', revision, nextTryAt, failures: 0, fault: null } as const
  const data = { ...moved, title: isSame ? newest.title : kept.title, language, ...(publishedAt && { publishedAt }) }
  await tx.article.update({ where: { id }, data })
  if (!isSame) await joinStory(tx, id, { ...kept, publishedAt: publishedAt ?? article.publishedAt })
  return isSame ? 'unchanged' : 'saved'
}

/** SHA-256, in hexadecimal. */
export function hashOf({ title, text }: { title: string; text: string }): string {
  return createHash('sha256').update(`${title}\n${text}`).digest('hex')
}

export async function importArticle(tx: Transaction, article: ArticleText) {
  await lockSaving(tx)
  const { text, ...data } = article
  const known = await findByAddress(tx, article.url)
  if (known === null) {
    const found = { ...data, title: storable(data.title), publisher: storable(data.publisher), id: newId() }
    await tx.article.createMany({ data: [found], skipDuplicates: true })
  }
  const { id, revision, stage } = await tx.article.findUniqueOrThrow({
    where: known === null ? { url: article.url } : { id: known },
    select: { id: true, revision: true, stage: true },
  })
  if (stage === 'removed') return { id, outcome: 'removed' } as const
  const saved = await saveText(tx, id, article)
  const outcome = saved === 'unchanged' ? 'known' : revision === 0 ? 'new' : 'revised'
  return { id, outcome } as const
}

async function findByAddress(tx: Transaction, url: string): Promise<string | null> {
  const address = await tx.articleAddress.findUnique({ where: { url }, select: { articleId: true } })
  return address?.articleId ?? null
}
