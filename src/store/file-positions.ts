// The figures and positions of one family, brought in line with a reckoning.
import type { Position } from '#domain/conflict.ts'
import type { Transaction } from './client.ts'
import { ensureEntities } from './entities.ts'
import type { Family } from './families.ts'
import { newId } from './ids.ts'
import { rowsParameter } from './storable.ts'
import { nameFigure, summarisePosition } from './wording.ts'

/** A position on file with the claims that it had, those of revisions that no longer count among them. */
interface FiledPosition {
  id: string
  figureKey: string
  amount: string
  claims: { id: string; articleId: string }[]
}

export interface PositionIds {
  /** The id on file of every reckoned position. */
  positionIds: ReadonlyMap<Position, string>
  /** Deletes the positions that the reckoning does not have, and figures without any. */
  removeOthers(): Promise<void>
}

export async function filePositions(
  tx: Transaction,
  family: Family,
  positions: readonly Position[],
): Promise<PositionIds> {
  const onFile = await loadPositions(tx, family.id)
  const positionIds = matchPositions(positions, onFile)
  const figureIds = await ensureFigures(tx, family, positions)
  await writePositions(tx, positions, positionIds, figureIds)
  await linkClaims(tx, family.id, positions, positionIds)
  return { positionIds, removeOthers: () => removeOthers(tx, family.id, [...positionIds.values()]) }
}

async function loadPositions(tx: Transaction, familyId: string): Promise<FiledPosition[]> {
  return tx.$queryRaw<FiledPosition[]>`
    SELECT p.id::text, f.key AS "figureKey", concat_ws('|', p.value, p.low, p.high, p.comparator, p.unit) AS amount,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'articleId', c."articleId")), '[]')
       FROM "Claim" c WHERE c."positionId" = p.id) AS claims
    FROM "Position" p JOIN "Figure" f ON f.id = p."figureId"
    WHERE f."familyId" = ${familyId}::uuid
    ORDER BY p."openedAt", p.id`
}

/**
 * A position is the same as one on file when they share a claim; else, because a new revision has claims of its own,
 * when they give the same amount for the same figure and share an article.
 */
function matchPositions(positions: readonly Position[], onFile: readonly FiledPosition[]): Map<Position, string> {
  const free = new Map(onFile.map((filed) => [filed.id, filed]))
  const ids = new Map<Position, string>()
  for (const likeness of [sharedClaims, sharedArticles])
    for (const position of positions.filter((one) => !ids.has(one))) {
      const best = mostLike(position, [...free.values()], likeness)
      if (best === null) continue
      ids.set(position, best.id)
      free.delete(best.id)
    }
  for (const position of positions) if (!ids.has(position)) ids.set(position, newId())
  return ids
}

type Likeness = (position: Position, filed: FiledPosition) => number

function mostLike(position: Position, candidates: readonly FiledPosition[], likeness: Likeness): FiledPosition | null {
  let [best, most]: [FiledPosition | null, number] = [null, 0]
  for (const filed of candidates) {
    const count = likeness(position, filed)
    if (count > most) [best, most] = [filed, count]
  }
  return best
}

function sharedClaims(position: Position, filed: FiledPosition): number {
  const ids = new Set(filed.claims.map((claim) => claim.id))
  return position.claims.filter((claim) => ids.has(claim.id)).length
}

function sharedArticles(position: Position, filed: FiledPosition): number {
  if (filed.figureKey !== figureKey(position) || filed.amount !== amountOf(position)) return 0
  const ids = new Set(filed.claims.map((claim) => claim.articleId))
  return position.claims.filter((claim) => ids.has(claim.article.id)).length
}

function amountOf({ claims: [first] }: Position): string {
  const { value, low, high, comparator, unit } = first
  return [value, low, high, comparator, unit].filter((part) => part !== null).join('|')
}

function figureKey({ figure }: Position): string {
  const { subject, metric, object, scope, period } = figure
  return JSON.stringify([subject.key, metric, object?.key ?? null, scope, period])
}

/** Figures' ids by key; those that are new are added. */
async function ensureFigures(tx: Transaction, family: Family, positions: readonly Position[]) {
  const figures = new Map(positions.map((position) => [figureKey(position), position.figure]))
  const objects = await ensureEntities(
    tx,
    [...figures.values()].map(({ object }) => object).filter((ref) => ref !== null),
  )
  const rows = [...figures.entries()].map(([key, figure]) => ({
    ...{
      id: newId(),
      key,
      name: nameFigure(figure),
      metric: figure.metric,
      scope: figure.scope,
      period: figure.period,
    },
    objectId: figure.object === null ? null : objects.get(figure.object.key),
  }))
  await tx.$executeRaw`
    INSERT INTO "Figure" (id, key, name, metric, scope, period, "subjectId", "objectId", "familyId")
    SELECT id, key, name, metric::"Metric", scope::"Scope", period::"Period", ${family.subjectId}::uuid, "objectId",
      ${family.id}::uuid
    FROM jsonb_to_recordset(${rowsParameter(rows)}::jsonb)
      AS figure (id uuid, key text, name text, metric text, scope text, period text, "objectId" uuid)
    ON CONFLICT (key) DO NOTHING`
  const found = await tx.$queryRaw<{ id: string; key: string }[]>`
    SELECT id::text, key FROM "Figure" WHERE "familyId" = ${family.id}::uuid`
  return new Map(found.map((figure) => [figure.key, figure.id]))
}

async function writePositions(
  tx: Transaction,
  positions: readonly Position[],
  ids: ReadonlyMap<Position, string>,
  figureIds: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = rowsParameter(
    positions.map((position) => {
      const [first] = position.claims
      const { value, low, high, comparator, unit, asOf } = first
      return {
        ...{ id: ids.get(position), figureId: figureIds.get(figureKey(position)), openingKey: position.openingKey },
        ...{ summary: summarisePosition(position), value, low, high, comparator, unit, asOf },
        ...{ hardwareName: first.hardware?.name, openedAt: first.article.publishedAt, voices: countVoices(position) },
      }
    }),
  )
  // Positions that swap their opening claims would meet on the way.
  await tx.$executeRaw`
    UPDATE "Position" SET "openingKey" = 'moving ' || id WHERE id IN
      (SELECT id FROM jsonb_to_recordset(${rows}::jsonb) AS position (id uuid))`
  await tx.$executeRaw`
    INSERT INTO "Position" (id, "figureId", "openingKey", summary, value, low, high, comparator, unit, "hardwareName",
      "asOf", "openedAt", voices)
    SELECT id, "figureId", "openingKey", summary, value, low, high, comparator::"Comparator", unit, "hardwareName",
      "asOf", "openedAt", voices
    FROM jsonb_to_recordset(${rows}::jsonb) AS position (id uuid, "figureId" uuid, "openingKey" text, summary text,
      value numeric, low numeric, high numeric, comparator text, unit text, "hardwareName" text, "asOf" text,
      "openedAt" timestamptz, voices int)
    ON CONFLICT (id) DO UPDATE SET "figureId" = excluded."figureId", "openingKey" = excluded."openingKey",
      summary = excluded.summary, value = excluded.value, low = excluded.low, high = excluded.high,
      comparator = excluded.comparator, unit = excluded.unit, "hardwareName" = excluded."hardwareName",
      "asOf" = excluded."asOf", "openedAt" = excluded."openedAt", voices = excluded.voices`
}

/** An article is one voice, however often and in however many revisions it says so. */
export function countVoices({ claims }: Position): number {
  return new Set(claims.map(({ article }) => article.id)).size
}

async function linkClaims(
  tx: Transaction,
  familyId: string,
  positions: readonly Position[],
  ids: ReadonlyMap<Position, string>,
): Promise<void> {
  const links = positions.flatMap((position) =>
    position.claims.map((claim) => ({ id: claim.id, positionId: ids.get(position) })),
  )
  const rows = rowsParameter(links)
  await tx.$executeRaw`
    UPDATE "Claim" c SET "positionId" = NULL
    FROM "Position" p JOIN "Figure" f ON f.id = p."figureId"
    WHERE c."positionId" = p.id AND f."familyId" = ${familyId}::uuid
      AND c.id NOT IN (SELECT id FROM jsonb_to_recordset(${rows}::jsonb) AS link (id uuid))`
  await tx.$executeRaw`
    UPDATE "Claim" c SET "positionId" = link."positionId"
    FROM jsonb_to_recordset(${rows}::jsonb) AS link (id uuid, "positionId" uuid)
    WHERE c.id = link.id AND c."positionId" IS DISTINCT FROM link."positionId"`
}

async function removeOthers(tx: Transaction, familyId: string, kept: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Position" p USING "Figure" f
    WHERE f.id = p."figureId" AND f."familyId" = ${familyId}::uuid
      AND p.id NOT IN (SELECT id FROM jsonb_to_recordset(${rowsParameter(kept.map((id) => ({ id })))}::jsonb) AS kept (id uuid))`
  await tx.$executeRaw`
    DELETE FROM "Figure" f WHERE f."familyId" = ${familyId}::uuid
      AND NOT EXISTS (SELECT FROM "Position" p WHERE p."figureId" = f.id)`
}
