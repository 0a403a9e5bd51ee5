// The conflicts of one family, brought in line with a reckoning. None is ever deleted: what is no longer supported is
// withdrawn, and opened again when it comes back. Only what differs is written.
import { randomUUID } from 'node:crypto'
import type { ConflictSide } from '#domain/alert.ts'
import type { Conflict, Position } from '#domain/conflict.ts'
import { countVoices } from '#domain/voices.ts'
import type { Transaction } from './client.ts'
import type { Family } from './families.ts'
import type { PositionIds } from './file-positions.ts'
import type { ConflictState } from './generated/client.ts'
import { newId } from './ids.ts'
import { type FiledSides, type Found, matchConflicts, type Pair } from './match-conflicts.ts'
import { figureKey } from './match-positions.ts'
import { rowsParameter } from './storable.ts'
import { summarisePosition } from './wording.ts'

interface Filing {
  conflicts: readonly Conflict[]
  positions: Pick<PositionIds, 'positionIds' | 'changed'>
  now: Date
}

/** Each has two sides of some thousand letters, and one statement has to hold them all. */
const ROWS_AT_ONCE = 1_000

const WITHDRAWN_NOTE = 'the claims on file no longer support it'
const REOPENED_NOTE = 'the claims on file support it again'
/** States that a person has set are left to persons. */
const OURS_TO_WITHDRAW: readonly ConflictState[] = ['open', 'acknowledged']

/** A conflict on file, with what tells whether it has changed beside its two positions. */
interface FiledConflict {
  id: string
  state: ConflictState
  pairKey: string
  olderPositionId: string | null
  newerPositionId: string | null
  kind: string
  rank: number
  explanationJa: string
  explanationEn: string
}

/** The ids of the conflicts that somebody may have to hear of: new ones, withdrawn ones, and those that have come back. */
export async function fileConflicts(tx: Transaction, family: Family, filing: Filing): Promise<string[]> {
  const { conflicts, positions, now } = filing
  const onFile = await loadConflicts(tx, family.id)
  const found = conflicts.map((conflict) => ({ conflict, pair: pairOf(family, conflict, positions.positionIds) }))
  const matches = await matchConflicts(found, onFile, (ids) => loadSides(tx, ids))
  const writings = planWritings(found, matches, onFile)
  const changed = writings.filter((writing) => hasChanged(writing, positions.changed))
  for (let from = 0; from < changed.length; from += ROWS_AT_ONCE)
    await writeConflicts(tx, family, changed.slice(from, from + ROWS_AT_ONCE), now)
  const due = writings.filter(({ isDue }) => isDue)
  const kept = new Set(writings.map(({ id }) => id))
  const withdrawn = await withdraw(
    tx,
    onFile.map(({ id }) => id).filter((id) => !kept.has(id)),
    now,
  )
  await writeHistory(tx, now, [
    ...due.map(({ id, filed }) => ({ id, state: 'open', note: filed === undefined ? null : REOPENED_NOTE })),
    ...withdrawn.map((id) => ({ id, state: 'withdrawn', note: WITHDRAWN_NOTE })),
  ])
  return [...due.map(({ id }) => id), ...withdrawn]
}

async function loadConflicts(tx: Transaction, familyId: string): Promise<FiledConflict[]> {
  return tx.$queryRaw<FiledConflict[]>`
    SELECT id::text, state::text, "pairKey", "olderPositionId"::text, "newerPositionId"::text, kind::text, rank,
      "explanationJa", "explanationEn"
    FROM "Conflict" WHERE "familyId" = ${familyId}::uuid`
}

async function loadSides(tx: Transaction, ids: readonly string[]): Promise<FiledSides[]> {
  return tx.$queryRaw<FiledSides[]>`
    SELECT id::text, "olderSide", "newerSide" FROM "Conflict" WHERE id = ANY(${ids}::uuid[]) ORDER BY "foundAt", id`
}

function pairOf({ id }: Family, { older, newer }: Conflict, ids: ReadonlyMap<Position, string>): Pair {
  const keys = [older.openingKey, newer.openingKey].sort()
  const [olderPositionId, newerPositionId] = [ids.get(older), ids.get(newer)]
  if (olderPositionId === undefined || newerPositionId === undefined)
    throw new Error(`family ${id}: a conflict of ${keys.join(' and ')} has a side that is not among the positions`)
  return { key: [id, ...keys].join(' '), olderPositionId, newerPositionId }
}

interface Writing extends Found {
  id: string
  filed: FiledConflict | undefined
  /** Somebody has to hear of it. */
  isDue: boolean
}

function planWritings(
  found: readonly Found[],
  matches: ReadonlyMap<Found, FiledConflict>,
  onFile: readonly FiledConflict[],
): Writing[] {
  const taken = new Set(onFile.map(({ pairKey }) => pairKey))
  return found.map((one) => {
    const filed = matches.get(one)
    // Random: the first digits of ids by time are the same for all conflicts of one minute.
    const id = filed?.id ?? randomUUID()
    // The pair's key, unless a conflict whose positions have moved on still goes by it.
    const isOthers = taken.has(one.pair.key) && filed?.pairKey !== one.pair.key
    const key = isOthers ? (filed?.pairKey ?? `${one.pair.key} ${id}`) : one.pair.key
    const isDue = filed === undefined || filed.state === 'withdrawn'
    return { id, filed, isDue, conflict: one.conflict, pair: { ...one.pair, key } }
  })
}

function hasChanged({ filed, isDue, conflict, pair }: Writing, positions: ReadonlySet<string>): boolean {
  return (
    filed === undefined ||
    isDue ||
    positions.has(pair.olderPositionId) ||
    positions.has(pair.newerPositionId) ||
    filed.olderPositionId !== pair.olderPositionId ||
    filed.newerPositionId !== pair.newerPositionId ||
    filed.pairKey !== pair.key ||
    filed.kind !== conflict.kind ||
    filed.rank !== conflict.rank ||
    filed.explanationJa !== conflict.explanation.ja ||
    filed.explanationEn !== conflict.explanation.en
  )
}

async function writeConflicts(tx: Transaction, family: Family, writings: readonly Writing[], now: Date): Promise<void> {
  const rows = writings.map(({ id, conflict, pair: { key: pairKey, ...positions } }) => ({
    ...{ id, pairKey, ...positions },
    ...fieldsOf(conflict),
  }))
  await tx.$executeRaw`
    INSERT INTO "Conflict" AS c (id, "familyId", "foundAt", "nextTryAt", "pairKey", "olderPositionId",
      "newerPositionId", kind, rank, "explanationJa", "explanationEn", "subjectName", metric, "olderQuote",
      "olderSentence", "olderPublisher", "olderSummary", "newerQuote", "newerSentence", "newerPublisher",
      "newerSummary", "olderSide", "newerSide", metrics, "figureKeys", "soleVoices", publishers, languages, "newsAt")
    SELECT id, ${family.id}::uuid, ${now}, ${now}, "pairKey", "olderPositionId", "newerPositionId",
      kind::"ConflictKind", rank, "explanationJa", "explanationEn", "subjectName", metric::"Metric", "olderQuote",
      "olderSentence", "olderPublisher", "olderSummary", "newerQuote", "newerSentence", "newerPublisher",
      "newerSummary", "olderSide", "newerSide", metrics::"Metric"[], "figureKeys", "soleVoices", publishers,
      languages::"Language"[], ${now}
    FROM jsonb_to_recordset(${rowsParameter(rows)}::jsonb) AS conflict (id uuid, "pairKey" text,
      "olderPositionId" uuid, "newerPositionId" uuid, kind text, rank float8, "explanationJa" text,
      "explanationEn" text, "subjectName" text, metric text, "olderQuote" text, "olderSentence" text,
      "olderPublisher" text, "olderSummary" text, "newerQuote" text, "newerSentence" text, "newerPublisher" text,
      "newerSummary" text, "olderSide" jsonb, "newerSide" jsonb, metrics text[], "figureKeys" text[],
      "soleVoices" text[], publishers text[], languages text[])
    ON CONFLICT (id) DO UPDATE SET "pairKey" = excluded."pairKey", "olderPositionId" = excluded."olderPositionId",
      "newerPositionId" = excluded."newerPositionId", kind = excluded.kind, rank = excluded.rank,
      "explanationJa" = excluded."explanationJa", "explanationEn" = excluded."explanationEn",
      "subjectName" = excluded."subjectName", metric = excluded.metric, "olderQuote" = excluded."olderQuote",
      "olderSentence" = excluded."olderSentence", "olderPublisher" = excluded."olderPublisher",
      "olderSummary" = excluded."olderSummary", "newerQuote" = excluded."newerQuote",
      "newerSentence" = excluded."newerSentence", "newerPublisher" = excluded."newerPublisher",
      "newerSummary" = excluded."newerSummary", "olderSide" = excluded."olderSide", "newerSide" = excluded."newerSide",
      metrics = excluded.metrics, "figureKeys" = excluded."figureKeys", "soleVoices" = excluded."soleVoices",
      publishers = excluded.publishers, languages = excluded.languages`
  const reopened = writings.filter(({ filed, isDue }) => filed !== undefined && isDue).map(({ id }) => id)
  const open = {
    state: 'open',
    note: REOPENED_NOTE,
    notifiedAt: null,
    silencedUntil: null,
    newsAt: now,
    nextTryAt: now,
    failures: 0,
    fault: null,
  } as const
  if (reopened.length > 0) await tx.conflict.updateMany({ where: { id: { in: reopened } }, data: open })
}

/** Those that were withdrawn: what a person has settled meanwhile is theirs. */
async function withdraw(tx: Transaction, ids: readonly string[], now: Date): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Conflict" SET state = 'withdrawn', note = ${WITHDRAWN_NOTE}, "newsAt" = ${now}, "notifiedAt" = NULL,
      "silencedUntil" = NULL, "nextTryAt" = ${now}, failures = 0, fault = NULL
    WHERE id = ANY(${ids}::uuid[]) AND state::text = ANY(${OURS_TO_WITHDRAW})
    RETURNING id::text`
  return rows.map(({ id }) => id)
}

async function writeHistory(
  tx: Transaction,
  at: Date,
  events: readonly { id: string; state: string; note: string | null }[],
): Promise<void> {
  if (events.length === 0) return
  const rows = events.map(({ id, state, note }) => ({ id: newId(), conflictId: id, state, note }))
  await tx.$executeRaw`
    INSERT INTO "ConflictEvent" (id, "conflictId", state, note, at)
    SELECT id, "conflictId", state::"ConflictState", note, ${at}
    FROM jsonb_to_recordset(${rowsParameter(rows)}::jsonb)
      AS event (id uuid, "conflictId" uuid, state text, note text)`
}

function fieldsOf({ kind, older, newer, explanation, rank }: Conflict) {
  const [olderSide, newerSide] = [sideOf(older), sideOf(newer)]
  const articles = [older, newer].flatMap(({ claims }) => claims.map(({ article }) => article))
  return {
    ...{ kind, rank, explanationJa: explanation.ja, explanationEn: explanation.en },
    metrics: [...new Set([older.figure.metric, newer.figure.metric])],
    figureKeys: [...new Set([figureKey(older), figureKey(newer)])],
    soleVoices: [...new Set([older, newer].flatMap(soleVoice))],
    publishers: [...new Set(articles.map(({ publisher }) => publisher))],
    languages: [...new Set(articles.map(({ language }) => language))],
    ...{ subjectName: newer.figure.subject.name, metric: older.figure.metric },
    ...{ olderQuote: olderSide.quote, olderSentence: olderSide.sentence, olderPublisher: olderSide.publisher },
    ...{ newerQuote: newerSide.quote, newerSentence: newerSide.sentence, newerPublisher: newerSide.publisher },
    ...{ olderSummary: summarisePosition(older), newerSummary: summarisePosition(newer) },
    ...{ olderSide, newerSide },
  }
}

/** The publisher that alone states a position. */
function soleVoice({ claims }: Position): string[] {
  const publishers = [...new Set(claims.map(({ article }) => article.publisher))]
  return publishers.length === 1 ? publishers : []
}

function sideOf(position: Position): ConflictSide {
  const [first] = position.claims
  const { value, low, high, comparator, unit, quote, sentenceText, attribution, article } = first
  const { publisher, url, title, publishedAt } = article
  return {
    ...{ value, low, high, comparator, unit, quote, sentence: sentenceText, publisher, url, title, publishedAt },
    attributionName: attribution?.name ?? null,
    voices: countVoices(position.claims),
  }
}
