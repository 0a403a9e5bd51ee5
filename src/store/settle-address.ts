// Under which address an article goes, and what is done when it is on file under another one: the two become one, with
// all texts, claims and addresses of both.
import type { FetchedArticle } from '#domain/article.ts'
import { areCopies, fingerprintOf } from '#domain/fingerprint.ts'
import type { SaveOutcome } from './article-store.ts'
import type { Transaction } from './client.ts'
import { countChanges } from './replace-claims.ts'
import { dissolve } from './stories.ts'

interface Filed {
  id: string
  url: string
  stage: string
  revision: number
  title: string
  text: string | null
  publishedAt: Date
  foundAt: Date
  sourceId: string | null
  isAtAddress: boolean
}

/** `kept`: the row is there, under its address; otherwise it is gone, and why. */
export async function settleAddress(
  tx: Transaction,
  id: string,
  fetched: FetchedArticle,
): Promise<'kept' | Exclude<SaveOutcome, { kind: 'saved' }>> {
  const { address } = fetched
  const addresses = [...new Set([address.url, ...address.aliases])]
  const rows = await loadFiled(tx, id, addresses, address.key)
  const self = rows.find((row) => row.id === id)
  if (self === undefined) return { kind: 'gone' }
  if (self.stage === 'removed') return { kind: 'removed' }
  for (const other of rows.filter((row) => row.id !== id && isSameArticle(row, self, fetched))) {
    if (other.text === null && other.stage !== 'removed') {
      await absorb(tx, self, other)
      continue
    }
    await absorb(tx, other, self)
    await addAddresses(tx, other.id, [self.url, ...addresses])
    return other.stage === 'removed' ? { kind: 'removed' } : { kind: 'merged', into: other.id }
  }
  await moveTo(tx, self, address.url)
  await addAddresses(tx, id, [self.url, ...addresses])
  return 'kept'
}

/** The article, and every other that is on file under one of these addresses or another form of one. */
function loadFiled(tx: Transaction, id: string, addresses: readonly string[], key: string): Promise<Filed[]> {
  return tx.$queryRaw<Filed[]>`
    SELECT a.id::text, a.url, a.stage::text, a.revision, a.title, r.text, a."publishedAt", a."foundAt",
      a."sourceId"::text, (a.url = ANY(${addresses}) OR d."articleId" IS NOT NULL) AS "isAtAddress"
    FROM "Article" a
    LEFT JOIN "ArticleRevision" r ON r."articleId" = a.id AND r.number = a.revision
    LEFT JOIN (SELECT DISTINCT "articleId" FROM "ArticleAddress" WHERE url = ANY(${addresses})) d ON d."articleId" = a.id
    WHERE a.id = ${id}::uuid OR a.url = ANY(${addresses}) OR d."articleId" IS NOT NULL OR a."addressKey" = ${key}
    ORDER BY a."foundAt", a.id FOR UPDATE OF a`
}

/**
 * An address alone does not tell: sites name the same one as canonical for articles that are not. Where both texts are
 * there they have to be copies.
 */
function isSameArticle(other: Filed, self: Filed, fetched: FetchedArticle): boolean {
  if (other.text === null) return other.isAtAddress
  if (other.text === fetched.text || other.text === self.text) return true
  const [a, b] = [fingerprintOf(other.text), fingerprintOf(fetched.text)]
  return a === null || b === null ? other.title === fetched.title : areCopies(a, b)
}

/** Moves everything of `from` to `into`, and deletes its row. */
async function absorb(tx: Transaction, into: Filed, from: Filed): Promise<void> {
  if (from.text !== null && into.stage !== 'removed') await moveTexts(tx, into, from)
  await tx.articleAddress.updateMany({ where: { articleId: from.id }, data: { articleId: into.id } })
  const { storyId } = await tx.article.findUniqueOrThrow({ where: { id: from.id }, select: { storyId: true } })
  await countClaims(tx, from.id)
  await tx.article.delete({ where: { id: from.id } })
  if (storyId !== null) await dissolve(tx, storyId)
  const earliest = (a: Date, b: Date) => (a < b ? a : b)
  await tx.article.update({
    where: { id: into.id },
    data: {
      publishedAt: earliest(into.publishedAt, from.publishedAt),
      foundAt: earliest(into.foundAt, from.foundAt),
      sourceId: into.sourceId ?? from.sourceId,
    },
  })
  await addAddresses(tx, into.id, [from.url])
}

/** What the claims of an article belong to is compared again. */
async function countClaims(tx: Transaction, articleId: string): Promise<void> {
  const claims = await tx.claim.findMany({
    where: { articleId },
    select: { subjectId: true, metric: true },
    distinct: ['subjectId', 'metric'],
  })
  await countChanges(tx, claims)
}

/** The texts of both become the revisions of one, in the order in which they were saved; a text that both have is one. */
async function moveTexts(tx: Transaction, into: Filed, from: Filed): Promise<void> {
  await countClaims(tx, from.id)
  await countClaims(tx, into.id)
  const { readRevision } = await tx.article.findUniqueOrThrow({
    where: { id: into.id },
    select: { readRevision: true },
  })
  const revisions = await tx.articleRevision.findMany({
    where: { articleId: { in: [into.id, from.id] } },
    orderBy: [{ savedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, articleId: true, number: true, textHash: true },
  })
  const own = new Set(revisions.filter(({ articleId }) => articleId === into.id).map(({ textHash }) => textHash))
  const kept = revisions.filter(({ articleId, textHash }) => articleId === into.id || !own.has(textHash))
  const places = kept.map(({ id, articleId, number: before }, index) => ({ id, articleId, before, after: index + 1 }))
  // A number is taken until its holder has moved, so all of them step aside first.
  for (const { id, articleId, before, after } of places) {
    await tx.articleRevision.update({ where: { id }, data: { articleId: into.id, number: after + ASIDE } })
    await tx.claim.updateMany({ where: { revisionId: id }, data: { articleId: into.id } })
    const pages = { articleId, revision: before }
    await tx.rawPage.updateMany({ where: pages, data: { articleId: into.id, revision: after + ASIDE } })
  }
  await tx.articleRevision.updateMany({ where: { articleId: into.id }, data: { number: { decrement: ASIDE } } })
  const aside = { articleId: into.id, revision: { gt: ASIDE } }
  await tx.rawPage.updateMany({ where: aside, data: { revision: { decrement: ASIDE } } })
  const read = places.find(({ articleId, before }) => articleId === into.id && before === readRevision)
  const moved = { stage: 'text_saved', revision: places.length, nextTryAt: new Date() } as const
  await tx.article.update({ where: { id: into.id }, data: { ...moved, readRevision: read?.after ?? null } })
}

const ASIDE = 1_000_000

async function moveTo(tx: Transaction, self: Filed, url: string): Promise<void> {
  if (self.url === url || (await tx.article.count({ where: { url } })) > 0) return
  await tx.articleAddress.deleteMany({ where: { url, articleId: self.id } })
  if ((await tx.articleAddress.count({ where: { url } })) === 0)
    await tx.article.update({ where: { id: self.id }, data: { url } })
}

/** Those that are nobody's yet. */
async function addAddresses(tx: Transaction, articleId: string, addresses: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ArticleAddress" (url, "articleId")
    SELECT DISTINCT url, ${articleId}::uuid FROM unnest(${[...addresses]}::text[]) AS url
    WHERE NOT EXISTS (SELECT FROM "Article" a WHERE a.url = url.url)
    ON CONFLICT (url) DO NOTHING`
}
