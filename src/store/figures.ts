// Figures as people ask for them, with their positions over time.
import { entitiesNamed } from './claims.ts'
import type { Client } from './client.ts'
import type { FigureRow, FigureStore, PositionRow } from './figure-store.ts'
import { Prisma } from './generated/client.ts'

const DEFAULT_LIMIT = 100

export function figureStore(client: Client): FigureStore {
  return {
    list: async ({ subject, metric, limit = DEFAULT_LIMIT }) => {
      const conditions = [
        ...(subject === undefined ? [] : [Prisma.sql`f."subjectId" IN (${entitiesNamed(subject)})`]),
        ...(metric === undefined ? [] : [Prisma.sql`f.metric = ${metric}::"Metric"`]),
      ]
      return loadFigures(client, conditions, limit)
    },
  }
}

/** @param conditions on `f`, the figure */
export async function loadFigures(
  client: Client,
  conditions: readonly Prisma.Sql[],
  limit: number,
): Promise<FigureRow[]> {
  const figures = await client.$queryRaw<Omit<FigureRow, 'positions'>[]>`
    SELECT f.id::text, f.about AS name, subject.name AS "subjectName", f.metric::text, object.name AS "objectName",
      f.scope::text, f.period::text, count(p.id)::int AS "positionCount",
      (SELECT count(DISTINCT c.id)::int FROM "Conflict" c JOIN "Position" side ON side.id IN (c."olderPositionId", c."newerPositionId")
        WHERE side."figureId" = f.id AND c.state IN ('open', 'acknowledged')) AS conflicts
    FROM "Figure" f
    JOIN "Position" p ON p."figureId" = f.id
    JOIN "Entity" subject ON subject.id = f."subjectId"
    LEFT JOIN "Entity" object ON object.id = f."objectId"
    WHERE ${Prisma.join([Prisma.sql`true`, ...conditions], ' AND ')}
    GROUP BY f.id, subject.name, object.name
    ORDER BY "positionCount" DESC, f.about LIMIT ${limit}`
  const positions = await loadPositions(
    client,
    figures.map(({ id }) => id),
  )
  return figures.map((figure) => ({ ...figure, positions: positions.get(figure.id) ?? [] }))
}

/** By figure, each in order of opening; who says it is who opened it. */
async function loadPositions(client: Client, figureIds: readonly string[]): Promise<Map<string, PositionRow[]>> {
  const rows = await client.$queryRaw<(PositionRow & { figureId: string })[]>`
    SELECT p.id::text, p."figureId"::text, p.about AS summary, p.value::text, p.low::text, p.high::text, p.comparator::text,
      p.unit, p."hardwareName", p."asOf", p."openedAt", p.voices, opening.stance::text, opening."attributionName",
      opening.publisher, opening.url, span."lastAt", span."filedAt"
    FROM "Position" p
    JOIN LATERAL (
      SELECT c.stance, c."attributionName", a.publisher, a.url FROM "Claim" c JOIN "Article" a ON a.id = c."articleId"
      WHERE c."positionId" = p.id ORDER BY a."publishedAt", a.url, c."quoteStart" LIMIT 1
    ) AS opening ON true
    JOIN LATERAL (
      SELECT max(a."publishedAt") AS "lastAt", min(c."createdAt") AS "filedAt" FROM "Claim" c JOIN "Article" a ON a.id = c."articleId"
      WHERE c."positionId" = p.id
    ) AS span ON true
    WHERE p."figureId" = ANY(${figureIds}::uuid[])
    ORDER BY p."openedAt", p."openingKey"`
  const byFigure = new Map<string, PositionRow[]>()
  for (const { figureId, ...position } of rows) byFigure.set(figureId, [...(byFigure.get(figureId) ?? []), position])
  return byFigure
}
