// The claims of one revision, replaced by what the extractor read in it; and which figure families that touches.
import type { ArticleReading, Claim, EntityRef } from '#domain/claim.ts'
import { familyOf } from '#domain/conflict.ts'
import { fingerprintOf, writeFingerprint } from '#domain/fingerprint.ts'
import type { RevisionReading } from './article-store.ts'
import { type ClaimRecord, claimRow } from './claim-rows.ts'
import type { Transaction } from './client.ts'
import { ensureEntities } from './entities.ts'
import { Prisma } from './generated/client.ts'
import { newId } from './ids.ts'
import { rowsParameter } from './storable.ts'

interface Reader {
  id: string
  revision: number
  extractorVersion: number
}

/** Locks in this order: the article, entities, families, claims; reconciling goes on from the families. */
export async function replaceClaims(
  tx: Transaction,
  reader: Reader,
  reading: ArticleReading,
  earlier: readonly RevisionReading[] = [],
): Promise<string[]> {
  const revision = await lockRevision(tx, reader, reading)
  if (revision === null) return []
  const claims = onePerSpan(reading.claims)
  const earlierClaims = earlier.map((one) => ({ ...one, claims: onePerSpan(one.reading.claims) }))
  const entities = await ensureEntities(tx, [...earlierClaims.flatMap((one) => one.claims), ...claims].flatMap(refsOf))
  const before = await loadCounted(tx, reader.id)
  const createdAt = new Date()
  const file = { articleId: reader.id, revisionId: revision.id, extractorVersion: reader.extractorVersion, createdAt }
  const after = claims.map((claim) => keepFirstSeen(claimRow(claim, revision.text, entities, file), before))
  const changed = revision.isNew ? [...before, ...after] : differing(before, after)
  const outdated = await loadOutdated(tx, reader, revision)
  const versions = await findRevisions(tx, reader.id, earlier)
  const older = earlierClaims.flatMap(({ number, claims: read, reading: { isCorrection } }) => {
    const version = versions.get(number)
    if (version === undefined) return []
    const rows = read.map((claim) => claimRow(claim, version.text, entities, { ...file, revisionId: version.id }))
    return [{ version, rows, isCorrection }]
  })
  const replaced = await loadSubjects(
    tx,
    older.map(({ version }) => version.id),
  )
  const families = await countChanges(tx, [...changed, ...outdated, ...replaced, ...older.flatMap(({ rows }) => rows)])
  for (const { version, rows, isCorrection } of older) {
    await writeClaims(tx, version.id, rows)
    await markRevision(tx, reader, version, isCorrection)
  }
  await writeClaims(tx, revision.id, after)
  await markRevision(tx, reader, revision, reading.isCorrection)
  await markRead(tx, reader)
  return families
}

async function loadSubjects(tx: Transaction, revisionIds: readonly string[]): Promise<Counted[]> {
  if (revisionIds.length === 0) return []
  return tx.$queryRaw<Counted[]>`
    SELECT DISTINCT "subjectId"::text, metric::text FROM "Claim" WHERE "revisionId" = ANY(${revisionIds}::uuid[])`
}

interface Version {
  id: string
  text: string
}

async function findRevisions(
  tx: Transaction,
  articleId: string,
  earlier: readonly RevisionReading[],
): Promise<Map<number, Version>> {
  const numbers = earlier.map(({ number }) => number)
  if (numbers.length === 0) return new Map()
  const rows = await tx.articleRevision.findMany({
    where: { articleId, number: { in: numbers } },
    select: { id: true, number: true, text: true },
  })
  return new Map(rows.map(({ number, ...version }) => [number, version]))
}

function refsOf({ subject, object, hardware, attribution }: Claim): EntityRef[] {
  return [subject, object, hardware, attribution].filter((ref) => ref !== null)
}

interface LockedRevision {
  id: string
  text: string
  /** Not the one that counted so far, or it has turned into a correction: every claim of it compares anew. */
  isNew: boolean
  /** The extractor that has read the article so far. */
  readBy: number | null
}

interface ArticleLock {
  revision: number
  readRevision: number | null
  extractorVersion: number | null
}

/** Null when the revision is not the newest, or a newer extractor has read it. */
async function lockRevision(tx: Transaction, reader: Reader, reading: ArticleReading): Promise<LockedRevision | null> {
  const { id, revision, extractorVersion } = reader
  const [article] = await tx.$queryRaw<ArticleLock[]>`
    SELECT revision, "readRevision", "extractorVersion" FROM "Article" WHERE id = ${id}::uuid FOR UPDATE`
  if (article?.revision !== revision) return null
  const isRead = article.readRevision === revision
  if (isRead && (article.extractorVersion ?? 0) > extractorVersion) return null
  const found = await tx.articleRevision.findUnique({
    where: { articleId_number: { articleId: id, number: revision } },
  })
  if (found === null) return null
  const isNew = !isRead || found.isCorrection !== reading.isCorrection
  return { id: found.id, text: found.text, isNew, readBy: article.extractorVersion }
}

function onePerSpan(claims: readonly Claim[]): Claim[] {
  const bySpan = new Map<string, Claim>()
  for (const claim of claims) {
    const span = `${claim.start}-${claim.end}`
    if (!bySpan.has(span)) bySpan.set(span, claim)
  }
  return [...bySpan.values()]
}

/** What makes two claims the same figure, whatever their place in the text. */
const CONTENT = [
  ...['quote', 'subjectId', 'metric', 'value', 'low', 'high', 'comparator', 'unit', 'objectId', 'scope', 'hardwareId'],
  ...['period', 'asOf', 'attributionId', 'stance'],
] as const satisfies string[]
const PLACE = ['quoteStart', 'quoteEnd', 'sentence'] as const

type Counted = Pick<ClaimRecord, 'subjectId' | 'metric' | 'createdAt'>

function signature(claim: Counted, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => (claim as unknown as Record<string, unknown>)[field] ?? null))
}

/** The claims of the article that count so far. */
async function loadCounted(tx: Transaction, articleId: string): Promise<Counted[]> {
  return tx.$queryRaw<Counted[]>`
    SELECT c.quote, c."subjectId"::text, c.metric::text, c.value::text, c.low::text, c.high::text, c.comparator::text,
      c.unit, c."objectId"::text, c.scope::text, c."hardwareId"::text, c.period::text, c."asOf",
      c."attributionId"::text, c.stance::text, c."quoteStart", c."quoteEnd", c.sentence, c."createdAt"
    FROM "Claim" c
    JOIN "Article" a ON a.id = c."articleId"
    JOIN "ArticleRevision" r ON r.id = c."revisionId" AND r.number = a."readRevision"
    WHERE a.id = ${articleId}::uuid`
}

/** Claims of the versions before, which count no more once a newer extractor has read the newest one. */
async function loadOutdated(tx: Transaction, { id, extractorVersion }: Reader, revision: LockedRevision) {
  if (revision.readBy === extractorVersion) return []
  return tx.$queryRaw<Counted[]>`
    SELECT DISTINCT "subjectId"::text, metric::text FROM "Claim"
    WHERE "articleId" = ${id}::uuid AND "revisionId" <> ${revision.id}::uuid AND "extractorVersion" = ${revision.readBy}`
}

/** An edit elsewhere in the article makes no figure new: it keeps the time at which it was first seen. */
function keepFirstSeen(claim: ClaimRecord, before: readonly Counted[]): ClaimRecord {
  const content = signature(claim, CONTENT)
  const seen = before.find((one) => signature(one, CONTENT) === content)
  return seen === undefined ? claim : { ...claim, createdAt: seen.createdAt }
}

function differing(before: readonly Counted[], after: readonly Counted[]): Counted[] {
  const sign = (claim: Counted) => signature(claim, [...CONTENT, ...PLACE])
  const [old, now] = [new Set(before.map(sign)), new Set(after.map(sign))]
  return [...before.filter((claim) => !now.has(sign(claim))), ...after.filter((claim) => !old.has(sign(claim)))]
}

/** Counts one change on every family that these claims belong to; the families' ids. */
export async function countChanges(
  tx: Transaction,
  claims: readonly Pick<Counted, 'subjectId' | 'metric'>[],
): Promise<string[]> {
  const touched = new Map<string, { id: string; subjectId: string; family: string }>()
  for (const { subjectId, metric } of claims) {
    const family = familyOf(metric)
    if (subjectId !== null && family !== null) touched.set(`${subjectId} ${family}`, { id: newId(), subjectId, family })
  }
  if (touched.size === 0) return []
  const rows = [...touched.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  const families = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "FigureFamily" (id, "subjectId", family, changes)
    SELECT id, "subjectId", family, 1
    FROM jsonb_to_recordset(${rowsParameter(rows)}::jsonb) AS touched (id uuid, "subjectId" uuid, family text)
    ON CONFLICT ("subjectId", family) DO UPDATE
      SET changes = "FigureFamily".changes + 1, "nextTryAt" = now(), failures = 0, fault = NULL
    RETURNING id::text`
  return families.map((row) => row.id)
}

async function writeClaims(tx: Transaction, revisionId: string, claims: readonly ClaimRecord[]): Promise<void> {
  const rows = rowsParameter(claims)
  await tx.$executeRaw`
    DELETE FROM "Claim" WHERE "revisionId" = ${revisionId}::uuid AND ("quoteStart", "quoteEnd") NOT IN (
      SELECT "quoteStart", "quoteEnd" FROM jsonb_to_recordset(${rows}::jsonb) AS claim ("quoteStart" int, "quoteEnd" int)
    )`
  await tx.$executeRaw`
    INSERT INTO "Claim" (${NAMES})
    SELECT ${VALUES} FROM jsonb_to_recordset(${rows}::jsonb) AS claim (${TYPES})
    ON CONFLICT ("revisionId", "quoteStart", "quoteEnd") DO UPDATE SET
      -- A claim that has become one of another figure leaves its position.
      "positionId" = CASE WHEN "Claim"."subjectId" IS NOT DISTINCT FROM excluded."subjectId"
        AND "Claim".metric = excluded.metric THEN "Claim"."positionId" END,
      ${CHANGES}`
}

/** Column, type in JSON, and the enum that it is cast to. */
const COLUMNS: readonly [name: string, type: string, cast?: string][] = [
  ...['id', 'articleId', 'revisionId', 'subjectId', 'objectId', 'hardwareId', 'attributionId'].map(uuidColumn),
  ...['about', 'quote', 'sentence', 'subjectName', 'unit', 'objectName', 'hardwareName', 'asOf'].map(textColumn),
  ...['value', 'low', 'high'].map((name): [string, string] => [name, 'numeric']),
  ...['quoteStart', 'quoteEnd', 'sentenceStart', 'sentenceEnd', 'extractorVersion'].map(intColumn),
  ['attributionName', 'text'],
  ['metric', 'text', 'Metric'],
  ['comparator', 'text', 'Comparator'],
  ['scope', 'text', 'Scope'],
  ['period', 'text', 'Period'],
  ['stance', 'text', 'Stance'],
  ['rules', 'text[]'],
  ['createdAt', 'timestamptz'],
]

function uuidColumn(name: string): [string, string] {
  return [name, 'uuid']
}

function textColumn(name: string): [string, string] {
  return [name, 'text']
}

function intColumn(name: string): [string, string] {
  return [name, 'int']
}

const KEPT = new Set(['id', 'createdAt', 'articleId', 'revisionId', 'quoteStart', 'quoteEnd'])
const NAMES = list(([name]) => `"${name}"`)
const VALUES = list(([name, , cast]) => (cast === undefined ? `"${name}"` : `"${name}"::"${cast}"`))
const TYPES = list(([name, type]) => `"${name}" ${type}`)
const CHANGES = list(
  ([name]) => `"${name}" = excluded."${name}"`,
  ([name]) => !KEPT.has(name),
)

function list(
  write: (column: (typeof COLUMNS)[number]) => string,
  choose: (column: (typeof COLUMNS)[number]) => boolean = () => true,
): Prisma.Sql {
  return Prisma.raw(COLUMNS.filter(choose).map(write).join(', '))
}

async function markRevision(
  tx: Transaction,
  { extractorVersion }: Reader,
  { id, text }: Version,
  isCorrection: boolean,
): Promise<void> {
  const fingerprint = fingerprintOf(text)
  const likeness = fingerprint === null ? null : writeFingerprint(fingerprint)
  const data = { isCorrection, fingerprint: likeness, readBy: extractorVersion }
  await tx.articleRevision.update({ where: { id }, data })
}

async function markRead(tx: Transaction, { id, revision, extractorVersion }: Reader): Promise<void> {
  const read = { stage: 'claims_saved', readRevision: revision, extractorVersion } as const
  await tx.article.update({ where: { id }, data: { ...read, failures: 0, fault: null, nextTryAt: new Date() } })
}
