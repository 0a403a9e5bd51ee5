// What a fetch of an article's page brought: a text, nothing new, nothing any more, or a fault.
import { type FetchedArticle, nextFetchAt } from '#domain/article.ts'
import { nameFault } from '#domain/faults.ts'
import { backoffMs } from '#domain/jobs.ts'
import type { SaveOutcome } from './article-store.ts'
import { type Client, type Transaction, transact } from './client.ts'
import { FAULTED, postpone, recordFault } from './faults.ts'
import { isId } from './ids.ts'
import { type PackedPage, packPages, savePages } from './raw-pages.ts'
import { lockSaving, saveText } from './save-text.ts'
import { settleAddress } from './settle-address.ts'
import { storable } from './storable.ts'
import type { Fault, Postponement } from './store.ts'

export async function saveFetch(client: Client, id: string, fetched: FetchedArticle): Promise<SaveOutcome> {
  if (!isId(id)) return { kind: 'gone' }
  const packed = await packPages(fetched.raw)
  return transact(client, (tx) => save(tx, id, fetched, packed))
}

async function save(
  tx: Transaction,
  id: string,
  fetched: FetchedArticle,
  packed: readonly PackedPage[],
): Promise<SaveOutcome> {
  await lockSaving(tx)
  const settled = await settleAddress(tx, id, fetched)
  if (settled !== 'kept') return settled
  const outcome = await saveText(tx, id, fetched)
  const article = await tx.article.findUniqueOrThrow({ where: { id } })
  const { fetchedAt, author, cited, isPaywalled, pages, pageFault, modifiedAt } = fetched
  await tx.article.update({
    where: { id },
    data: {
      ...{ isPaywalled, pages, modifiedAt, takenDownAt: null, failures: 0, fault: null },
      pageFault: pageFault === null ? null : storable(pageFault),
      author: storableOr(author, article.author),
      citedSource: storableOr(cited?.source, article.citedSource),
      citedUrl: storableOr(cited?.url, article.citedUrl),
      syndicatedFrom: fetched.address.syndicatedFrom,
      addressKey: fetched.address.key,
      firstFetchedAt: article.firstFetchedAt ?? fetchedAt,
      ...{ lastFetchedAt: fetchedAt, nextFetchAt: fetched.nextFetchAt },
      ...{ etag: fetched.etag, lastModified: fetched.lastModified },
    },
  })
  // Pages of the text that is on file are kept as they were when it came.
  const isFirst = article.firstFetchedAt === null
  if (packed.length > 0 && (outcome === 'saved' || isFirst))
    await savePages(tx, { articleId: id, revision: article.revision, at: fetchedAt }, packed)
  return { kind: outcome }
}

function storableOr(text: string | null | undefined, known: string | null): string | null {
  return text ? storable(text) : known
}

interface Fetch {
  at: Date
  nextFetchAt: Date | null
}

export async function recordUnchanged(client: Client, id: string, { at, nextFetchAt }: Fetch): Promise<void> {
  if (!isId(id)) return
  await client.$executeRaw`
    UPDATE "Article" SET "lastFetchedAt" = ${at}, "nextFetchAt" = ${nextFetchAt}, "takenDownAt" = NULL,
      fault = CASE stage WHEN 'failed' THEN fault END, failures = CASE stage WHEN 'failed' THEN failures ELSE 0 END
    WHERE id = ${id}::uuid AND stage <> 'removed'`
}

export async function recordTakenDown(client: Client, id: string, { at, nextFetchAt }: Fetch): Promise<void> {
  if (!isId(id)) return
  await client.$executeRaw`
    UPDATE "Article" SET "lastFetchedAt" = ${at}, "nextFetchAt" = ${nextFetchAt},
      "takenDownAt" = coalesce("takenDownAt", ${at})
    WHERE id = ${id}::uuid`
}

/** An article that has its text keeps it and its stage, whatever becomes of its page. */
export async function recordFetchFault(client: Client, id: string, fault: Fault): Promise<void> {
  if (!isId(id)) return
  const article = await client.article.findUnique({
    where: { id },
    select: { stage: true, failures: true, firstFetchedAt: true },
  })
  if (article === null) return
  if (article.stage === 'found') return recordFault(client, FAULTED.article, id, fault)
  if (article.firstFetchedAt === null) return
  const { kind = null, at, retry, message } = fault
  const failed = { failures: { increment: 1 }, fault: storable(nameFault(kind, message)) }
  const again = retry === null ? null : new Date(at.getTime() + waitMs(article.failures, retry))
  const isTooLate = again === null || again.getTime() > article.firstFetchedAt.getTime() + GIVEN_UP_MS
  const next = isTooLate
    ? { lastFetchedAt: at, nextFetchAt: nextFetchAt(article.firstFetchedAt, at) }
    : { nextFetchAt: again }
  await client.article.updateMany({ where: { id, stage: { not: 'removed' } }, data: { ...failed, ...next } })
}

/** A fetch that has to wait for its turn: the first one, or one of those that follow. */
export async function postponeFetch(client: Client, id: string, wait: Postponement): Promise<void> {
  if (!isId(id)) return
  const { count } = await client.article.updateMany({
    where: { id, stage: { notIn: ['found', 'removed'] } },
    data: { nextFetchAt: wait.until },
  })
  if (count === 0) await postpone(client, FAULTED.article, id, wait)
}

function waitMs(failures: number, { afterMs, jitter }: NonNullable<Fault['retry']>): number {
  return afterMs ?? backoffMs(failures + 1, jitter)
}

/** A page that cannot be fetched for so long after it first was is left alone. */
const GIVEN_UP_MS = 96 * 3_600_000
