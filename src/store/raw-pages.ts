// Pages as they were fetched, compressed, until they are too old.
import { promisify } from 'node:util'
import { zstdCompress, zstdDecompress } from 'node:zlib'
import type { RawPage, RawPageText } from '#domain/article.ts'
import { type EncodedText, textOf } from '#domain/document.ts'
import { type Client, type Transaction, transact } from './client.ts'
import { isId } from './ids.ts'

const compress = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)
/** Rows that one statement deletes: a tick must not take long. */
const PRUNED_AT_ONCE = 5_000

/** Of revision 0 there is no text: no article was found on them. */
export const UNREAD = 0

export interface PackedPage {
  url: string
  html: Uint8Array<ArrayBuffer>
}

export function packPages(pages: readonly RawPage[]): Promise<PackedPage[]> {
  return Promise.all(pages.map(async ({ url, html }) => ({ url, html: Uint8Array.from(await compress(utf8Of(html))) })))
}

function utf8Of(html: EncodedText): Uint8Array {
  return html.encoding === 'utf-8' ? html.bytes : Buffer.from(textOf(html))
}

/** In place of those that the revision had. */
export async function savePages(
  tx: Transaction,
  { articleId, revision, at }: { articleId: string; revision: number; at: Date },
  pages: readonly PackedPage[],
): Promise<void> {
  await tx.rawPage.deleteMany({ where: { articleId, revision: { in: [revision, UNREAD] } } })
  await tx.rawPage.createMany({
    data: pages.map((page, index) => ({ articleId, revision, page: index + 1, fetchedAt: at, ...page })),
  })
}

export async function keepUnread(client: Client, id: string, pages: readonly RawPage[], at: Date): Promise<void> {
  const packed = await packPages(pages)
  await transact(client, async (tx) => {
    const article = await tx.article.findUnique({ where: { id }, select: { revision: true } })
    if (article?.revision === UNREAD) await savePages(tx, { articleId: id, revision: UNREAD, at }, packed)
  })
}

export async function loadRawPages(client: Client, id: string) {
  if (!isId(id)) return []
  const rows = await client.rawPage.findMany({
    where: { articleId: id },
    orderBy: [{ revision: 'asc' }, { page: 'asc' }],
  })
  const byRevision = new Map<number, RawPageText[]>()
  for (const { revision, url, html } of rows) {
    const page = { url, html: textOf({ bytes: await decompress(html), encoding: 'utf-8' }) }
    byRevision.set(revision, [...(byRevision.get(revision) ?? []), page])
  }
  return [...byRevision].map(([revision, pages]) => ({ revision, pages }))
}

export function pruneRawPages(client: Client, before: Date): Promise<number> {
  return client.$executeRaw`
    DELETE FROM "RawPage" WHERE ctid IN (
      SELECT ctid FROM "RawPage" WHERE "fetchedAt" < ${before} LIMIT ${PRUNED_AT_ONCE} FOR UPDATE SKIP LOCKED
    )`
}
