// Claims as rows and as the domain's values. Figures go in and come out as decimal strings, exact.
import type { Claim, EntityRef } from '#domain/claim.ts'
import type { FiledClaim } from '#domain/conflict.ts'
import { readFingerprint } from '#domain/fingerprint.ts'
import type { Unit } from '#domain/quantity.ts'
import type { Language } from '#domain/text.ts'
import type { Queries } from './client.ts'
import { Prisma } from './generated/client.ts'
import { newId } from './ids.ts'
import { summariseClaim } from './wording.ts'

/** What a claim row holds, but for the text columns that repeat the names of its entities. */
export interface ClaimRecord
  extends Omit<Claim, 'subject' | 'object' | 'hardware' | 'attribution' | 'start' | 'end' | 'sentence'> {
  id: string
  about: string
  sentence: string
  quoteStart: number
  quoteEnd: number
  sentenceStart: number
  sentenceEnd: number
  subjectId: string | null
  objectId: string | null
  hardwareId: string | null
  attributionId: string | null
  subjectName: string | null
  objectName: string | null
  hardwareName: string | null
  attributionName: string | null
  articleId: string
  revisionId: string
  extractorVersion: number
  createdAt: Date
}

export function claimRow(
  claim: Claim,
  text: string,
  entities: ReadonlyMap<string, string>,
  file: { articleId: string; revisionId: string; extractorVersion: number; createdAt: Date },
): ClaimRecord {
  const { subject, object, hardware, attribution, start, end, sentence, ...rest } = claim
  const idOf = (ref: EntityRef | null) => (ref === null ? null : (entities.get(ref.key) ?? null))
  return {
    ...rest,
    ...file,
    id: newId(),
    about: summariseClaim(claim),
    sentence: text.slice(sentence.start, sentence.end),
    quoteStart: start,
    quoteEnd: end,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    subjectId: idOf(subject),
    objectId: idOf(object),
    hardwareId: idOf(hardware),
    attributionId: idOf(attribution),
    subjectName: subject?.name ?? null,
    objectName: object?.name ?? null,
    hardwareName: hardware?.name ?? null,
    attributionName: attribution?.name ?? null,
  }
}

type Ref = { key: string; name: string; kind: string } | null

interface FiledClaimRow extends Omit<ClaimRecord, 'quote'> {
  quote: string
  subject: Ref
  object: Ref
  hardware: Ref
  attribution: Ref
  revision: number
  publisher: string
  url: string
  title: string
  language: string
  publishedAt: Date
  isCorrection: boolean
  fingerprint: Uint8Array | null
  isHeld: boolean
}

/**
 * Claims that are held against one another, in order of publication: those of the revision that their article was last
 * read in, and beside them those of its earlier revisions, which it may have corrected. An article that says nothing of
 * the kind any more has none. Figures that an older extractor read are left out: what it reads otherwise is no change.
 * @param condition on `c`, the claim
 */
export async function loadFiledClaims(client: Queries, condition: Prisma.Sql): Promise<FiledClaim[]> {
  const rows = await client.$queryRaw<FiledClaimRow[]>`
    SELECT c.id::text, c.quote, c.sentence, c.metric::text, c.value::text, c.low::text, c.high::text,
      c.comparator::text, c.unit, c.scope::text, c.period::text, c."asOf", c.stance::text, c.rules,
      c."quoteStart", c."quoteEnd", c."sentenceStart", c."sentenceEnd",
      ${ref('subject')}, ${ref('object')}, ${ref('hardware')}, ${ref('attribution')},
      a.id::text AS "articleId", r.number AS revision, a.publisher, a.url, r.title, a.language::text, a."publishedAt",
      r."isCorrection", r.fingerprint, max(r.number) OVER (PARTITION BY a.id) = a."readRevision" AS "isHeld"
    FROM "Claim" c
    JOIN "Article" a ON a.id = c."articleId" AND a."extractorVersion" = c."extractorVersion"
    JOIN "ArticleRevision" r ON r.id = c."revisionId"
    LEFT JOIN "Entity" subject ON subject.id = c."subjectId"
    LEFT JOIN "Entity" object ON object.id = c."objectId"
    LEFT JOIN "Entity" hardware ON hardware.id = c."hardwareId"
    LEFT JOIN "Entity" attribution ON attribution.id = c."attributionId"
    WHERE c."subjectId" IS NOT NULL AND ${condition}
    ORDER BY a."publishedAt", a.url, r.number, c."quoteStart"`
  return rows.filter((row) => row.isHeld).map(toFiledClaim)
}

/** The entity joined under this alias as `{key, name, kind}`; the name as the claim has it. */
function ref(alias: string): Prisma.Sql {
  return Prisma.raw(
    `CASE WHEN ${alias}.id IS NULL THEN NULL ELSE jsonb_build_object('key', ${alias}.key, 'name', c."${alias}Name", 'kind', ${alias}.kind) END AS ${alias}`,
  )
}

function toFiledClaim(row: FiledClaimRow): FiledClaim {
  const { id, quote, metric, value, low, high, comparator, scope, period, asOf, stance, rules } = row
  const { articleId, revision, publisher, url, title, publishedAt, isCorrection } = row
  return {
    ...{ id, quote, metric, value, low, high, comparator, scope, period, asOf, stance, rules },
    unit: row.unit as Unit,
    start: row.quoteStart,
    end: row.quoteEnd,
    sentence: { start: row.sentenceStart, end: row.sentenceEnd },
    sentenceText: row.sentence,
    subject: row.subject as EntityRef,
    object: row.object as EntityRef | null,
    hardware: row.hardware as EntityRef | null,
    attribution: row.attribution as EntityRef | null,
    article: {
      ...{ id: articleId, revision, publisher, url, title, publishedAt, isCorrection },
      language: row.language as Language,
      fingerprint: row.fingerprint === null ? null : readFingerprint(row.fingerprint),
    },
  }
}
