// Stories: the articles that print copies of one text. Reckoned while texts are saved one at a time, so that it does
// not matter who comes first.
import { areCopies, copyKeys, fingerprintOf, readFingerprint, writeFingerprint } from '#domain/fingerprint.ts'
import type { StoryRow } from './article-store.ts'
import type { Client, Transaction } from './client.ts'
import { Prisma } from './generated/client.ts'
import { newId } from './ids.ts'

/** Copies are printed within days; what is alike after that is a form that is filled in anew, as a market report is. */
const COPIED_WITHIN_DAYS = 7
const DAY_MS = 86_400_000

interface Text {
  title: string
  text: string
  publishedAt: Date
}

interface Copy {
  id: string
  storyId: string | null
  title: string
  publishedAt: Date
}

/** Puts an article whose text is new into the story of its copies; takes it out of the one that it was in. */
export async function joinStory(tx: Transaction, id: string, text: Text): Promise<void> {
  const copies = await writeLikeness(tx, id, text)
  const { storyId: before } = await tx.article.findUniqueOrThrow({ where: { id }, select: { storyId: true } })
  const storyId = copies.length === 0 ? null : await oneStory(tx, [...copies, { ...text, id, storyId: null }])
  if (storyId !== before) await tx.article.update({ where: { id }, data: { storyId } })
  if (before !== null && before !== storyId) await dissolve(tx, before)
}

/** The articles that print copies of the text. */
async function writeLikeness(tx: Transaction, articleId: string, { text, publishedAt }: Text): Promise<Copy[]> {
  const fingerprint = fingerprintOf(text)
  if (fingerprint === null) {
    await tx.articleLikeness.deleteMany({ where: { articleId } })
    return []
  }
  const keys = copyKeys(fingerprint)
  const data = { fingerprint: writeFingerprint(fingerprint), keys, publishedAt }
  await tx.articleLikeness.upsert({ where: { articleId }, create: { articleId, ...data }, update: data })
  const [from, to] = [-COPIED_WITHIN_DAYS, COPIED_WITHIN_DAYS].map(
    (days) => new Date(publishedAt.getTime() + days * DAY_MS),
  )
  const rows = await tx.$queryRaw<(Copy & { fingerprint: Uint8Array })[]>`
    SELECT a.id::text, a."storyId"::text, a.title, a."publishedAt", l.fingerprint
    FROM "ArticleLikeness" l JOIN "Article" a ON a.id = l."articleId"
    WHERE l.keys && ${keys}::int[] AND l."publishedAt" BETWEEN ${from} AND ${to} AND a.id <> ${articleId}::uuid`
  return rows.filter((row) => areCopies(readFingerprint(row.fingerprint), fingerprint))
}

/** The oldest of their stories, or a new one, to which all others are added. */
async function oneStory(tx: Transaction, copies: readonly Copy[]): Promise<string> {
  const [known, ...others] = [...new Set(copies.flatMap(({ storyId }) => storyId ?? []))].sort()
  const storyId = known ?? (await openStory(tx, copies))
  const loose = copies.filter((copy) => copy.storyId === null).map(({ id }) => id)
  await tx.article.updateMany({ where: { id: { in: loose } }, data: { storyId } })
  if (others.length > 0) {
    await tx.article.updateMany({ where: { storyId: { in: others } }, data: { storyId } })
    await tx.story.deleteMany({ where: { id: { in: others } } })
  }
  return storyId
}

async function openStory(tx: Transaction, copies: readonly Copy[]): Promise<string> {
  const [first] = copies.toSorted((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())
  if (first === undefined) throw new Error('a story of no articles')
  const { title, publishedAt } = first
  const { id } = await tx.story.create({ data: { id: newId(), title, publishedAt } })
  return id
}

/** A story of one article is none. */
export async function dissolve(tx: Transaction, storyId: string): Promise<void> {
  if ((await tx.article.count({ where: { storyId } })) < 2) await tx.story.deleteMany({ where: { id: storyId } })
}

export async function listStories(
  client: Client,
  { limit = 100, since }: { limit?: number; since?: Date },
): Promise<StoryRow[]> {
  const condition = since === undefined ? Prisma.sql`true` : Prisma.sql`s."publishedAt" >= ${since}`
  return client.$queryRaw<StoryRow[]>`
    SELECT s.id::text, s.title, s."publishedAt", count(*)::int AS articles,
      array_agg(DISTINCT a.publisher ORDER BY a.publisher) AS publishers
    FROM "Story" s JOIN "Article" a ON a."storyId" = s.id
    WHERE ${condition}
    GROUP BY s.id ORDER BY s."publishedAt" DESC, s.id DESC LIMIT ${limit}`
}
