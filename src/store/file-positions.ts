// The figures and positions of one family, brought in line with a reckoning. Only what differs is written.
import type { Position } from '#domain/conflict.ts'
import { countVoices } from '#domain/voices.ts'
import type { Transaction } from './client.ts'
import { ensureEntities } from './entities.ts'
import type { Family } from './families.ts'
import { newId } from './ids.ts'
import { type FiledPosition, figureKey, matchPositions } from './match-positions.ts'
import { rowsParameter } from './storable.ts'
import { nameFigure, summarisePosition } from './wording.ts'

export interface PositionIds {
  /** The id on file of every reckoned position. */
  positionIds: ReadonlyMap<Position, string>
  /** Ids of those that are new, or that say another thing or have other evidence than before. */
  changed: ReadonlySet<string>
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
  const kept = new Set(positionIds.values())
  const gone = onFile.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  const rewritten = await writePositions(tx, rowsOf(positions, positionIds, figureIds), onFile, gone)
  const relinked = await linkClaims(tx, positions, positionIds, onFile)
  const removeOthers = () => removePositions(tx, family.id, gone, rewritten.length > 0)
  return { positionIds, changed: new Set([...rewritten, ...relinked]), removeOthers }
}

/** What its row holds, as text, for telling whether it has changed. */
interface FiledRow extends FiledPosition {
  row: string
}

async function loadPositions(tx: Transaction, familyId: string): Promise<FiledRow[]> {
  const rows = await tx.$queryRaw<(PositionRow & { figureKey: string; amount: string })[]>`
    SELECT p.id::text, p."figureId"::text, p."openingKey", p.about AS summary, p.value::text, p.low::text, p.high::text,
      p.comparator::text, p.unit, p."hardwareName", p."asOf", p."openedAt", p.voices, f.key AS "figureKey",
      concat_ws('|', p.value, p.low, p.high, p.comparator, p.unit) AS amount
    FROM "Position" p JOIN "Figure" f ON f.id = p."figureId"
    WHERE f."familyId" = ${familyId}::uuid
    ORDER BY p."openedAt", p.id`
  const links = await tx.$queryRaw<{ id: string; articleId: string; positionId: string }[]>`
    SELECT c.id::text, c."articleId"::text, c."positionId"::text
    FROM "Figure" f JOIN "Position" p ON p."figureId" = f.id JOIN "Claim" c ON c."positionId" = p.id
    WHERE f."familyId" = ${familyId}::uuid`
  const claims = Map.groupBy(links, ({ positionId }) => positionId)
  return rows.map(({ figureKey: key, amount, ...row }, number) => ({
    ...{ id: row.id, number, figureKey: key, openingKey: row.openingKey, amount },
    ...{ claims: claims.get(row.id) ?? [], row: contentOf(row) },
  }))
}

interface PositionRow {
  id: string
  figureId: string
  openingKey: string
  summary: string
  value: string | null
  low: string | null
  high: string | null
  comparator: string
  unit: string
  hardwareName: string | null
  asOf: string | null
  openedAt: Date
  voices: number
}

function contentOf(row: PositionRow): string {
  const { figureId, openingKey, summary, value, low, high, comparator, unit, hardwareName, asOf, openedAt, voices } =
    row
  return rowsParameter([
    { figureId, openingKey, summary, value, low, high, comparator, unit, hardwareName, asOf, openedAt, voices },
  ])
}

function rowsOf(
  positions: readonly Position[],
  ids: ReadonlyMap<Position, string>,
  figureIds: ReadonlyMap<string, string>,
): PositionRow[] {
  return positions.map((position) => {
    const [first] = position.claims
    const { value, low, high, comparator, unit, asOf } = first
    return {
      id: ids.get(position) ?? '',
      figureId: figureIds.get(figureKey(position)) ?? '',
      openingKey: position.openingKey,
      ...{ summary: summarisePosition(position), value, low, high, comparator, unit, asOf },
      hardwareName: first.hardware?.name ?? null,
      openedAt: first.article.publishedAt,
      voices: countVoices(position.claims),
    }
  })
}

/** Figures' ids by key; those that are new are added. */
async function ensureFigures(tx: Transaction, family: Family, positions: readonly Position[]) {
  const figures = new Map(positions.map((position) => [figureKey(position), position.figure]))
  const onFile = await loadFigures(tx, family.id)
  const missing = [...figures].filter(([key]) => !onFile.has(key))
  if (missing.length === 0) return onFile
  const objects = await ensureEntities(
    tx,
    missing.map(([, { object }]) => object).filter((ref) => ref !== null),
  )
  const rows = missing.map(([key, figure]) => {
    const { metric, scope, period, object } = figure
    const objectId = object === null ? null : objects.get(object.key)
    return { id: newId(), key, name: nameFigure(figure), metric, scope, period, objectId }
  })
  await tx.$executeRaw`
    INSERT INTO "Figure" (id, key, about, metric, scope, period, "subjectId", "objectId", "familyId")
    SELECT id, key, name, metric::"Metric", scope::"Scope", period::"Period", ${family.subjectId}::uuid, "objectId",
      ${family.id}::uuid
    FROM jsonb_to_recordset(${rowsParameter(rows)}::jsonb)
      AS figure (id uuid, key text, name text, metric text, scope text, period text, "objectId" uuid)
    ON CONFLICT (key) DO NOTHING`
  return loadFigures(tx, family.id)
}

async function loadFigures(tx: Transaction, familyId: string): Promise<Map<string, string>> {
  const found = await tx.$queryRaw<{ id: string; key: string }[]>`
    SELECT id::text, key FROM "Figure" WHERE "familyId" = ${familyId}::uuid`
  return new Map(found.map((figure) => [figure.key, figure.id]))
}

/** The ids of the rows that differed. */
async function writePositions(
  tx: Transaction,
  rows: readonly PositionRow[],
  onFile: readonly FiledRow[],
  gone: readonly string[],
): Promise<string[]> {
  const filed = new Map(onFile.map((one) => [one.id, one.row]))
  const changed = rows.filter((row) => filed.get(row.id) !== contentOf(row))
  if (changed.length === 0) return []
  const ids = changed.map(({ id }) => id)
  const moving = [...ids.filter((id) => filed.has(id)), ...gone].map((id) => ({ id }))
  // Positions that swap their opening claims, or take that of one which is about to go, would meet on the way.
  if (moving.length > 0)
    await tx.$executeRaw`
      UPDATE "Position" p SET "openingKey" = 'moving ' || p.id
      FROM jsonb_to_recordset(${rowsParameter(moving)}::jsonb) AS moving (id uuid) WHERE p.id = moving.id`
  await tx.$executeRaw`
    INSERT INTO "Position" (id, "figureId", "openingKey", about, value, low, high, comparator, unit, "hardwareName",
      "asOf", "openedAt", voices)
    SELECT id, "figureId", "openingKey", summary, value, low, high, comparator::"Comparator", unit, "hardwareName",
      "asOf", "openedAt", voices
    FROM jsonb_to_recordset(${rowsParameter(changed)}::jsonb) AS position (id uuid, "figureId" uuid, "openingKey" text,
      summary text, value numeric, low numeric, high numeric, comparator text, unit text, "hardwareName" text,
      "asOf" text, "openedAt" timestamptz, voices int)
    ON CONFLICT (id) DO UPDATE SET "figureId" = excluded."figureId", "openingKey" = excluded."openingKey",
      about = excluded.about, value = excluded.value, low = excluded.low, high = excluded.high,
      comparator = excluded.comparator, unit = excluded.unit, "hardwareName" = excluded."hardwareName",
      "asOf" = excluded."asOf", "openedAt" = excluded."openedAt", voices = excluded.voices`
  return ids
}

/** Claims point to their positions, and to none where they no longer count; the positions that gain or lose one. */
async function linkClaims(
  tx: Transaction,
  positions: readonly Position[],
  ids: ReadonlyMap<Position, string>,
  onFile: readonly FiledPosition[],
): Promise<string[]> {
  const before = new Map(onFile.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id] as const)))
  const after = new Map(
    positions.flatMap((position) => position.claims.map((claim) => [claim.id, ids.get(position) ?? null] as const)),
  )
  const links = [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [from, positionId] = [before.get(id) ?? null, after.get(id) ?? null]
    return from === positionId ? [] : [{ id, positionId, from }]
  })
  if (links.length > 0)
    await tx.$executeRaw`
      UPDATE "Claim" c SET "positionId" = link."positionId"
      FROM jsonb_to_recordset(${rowsParameter(links)}::jsonb) AS link (id uuid, "positionId" uuid)
      WHERE c.id = link.id`
  return links.flatMap(({ from, positionId }) => [from, positionId]).filter((id) => id !== null)
}

async function removePositions(tx: Transaction, familyId: string, gone: readonly string[], haveMoved: boolean) {
  if (gone.length > 0)
    await tx.$executeRaw`
      DELETE FROM "Position" p USING jsonb_to_recordset(${rowsParameter(gone.map((id) => ({ id })))}::jsonb) AS gone (id uuid)
      WHERE p.id = gone.id`
  if (gone.length > 0 || haveMoved)
    await tx.$executeRaw`
      DELETE FROM "Figure" f WHERE f."familyId" = ${familyId}::uuid
        AND NOT EXISTS (SELECT FROM "Position" p WHERE p."figureId" = f.id)`
}
