// Claims as people ask for them.
import type { Metric } from '#domain/claim.ts'
import { METRICS } from '#domain/claim.ts'
import { foldName } from '#domain/text.ts'
import type { Client, Queries } from './client.ts'
import { Prisma } from './generated/client.ts'
import type { ClaimFilter, ClaimRow, ClaimStore } from './store.ts'

const DEFAULT_LIMIT = 100

export function claimStore(client: Client): ClaimStore {
  return { list: (filter) => listClaims(client, filter) }
}

async function listClaims(client: Client, { subject, metric, since, limit }: ClaimFilter): Promise<ClaimRow[]> {
  if (metric !== undefined && !isMetric(metric)) return []
  const conditions = [
    ...(subject === undefined ? [] : [Prisma.sql`c."subjectId" IN (${entitiesNamed(subject)})`]),
    ...(metric === undefined ? [] : [Prisma.sql`c.metric = ${metric}::"Metric"`]),
    ...(since === undefined ? [] : [Prisma.sql`a."publishedAt" >= ${since}`]),
  ]
  const order = Prisma.sql`a."publishedAt" DESC, a.url, c."quoteStart"`
  return loadClaims(client, { conditions, order, limit: limit ?? DEFAULT_LIMIT })
}

export function isMetric(text: string): text is Metric {
  return (METRICS as readonly string[]).includes(text)
}

/** The entities that go by this name, however it is spelt. */
export function entitiesNamed(name: string): Prisma.Sql {
  return Prisma.sql`SELECT "entityId" FROM "EntityAlias" WHERE "foldedName" = ${foldName(name)}
    UNION SELECT id FROM "Entity" WHERE key IN (${name}, ${foldName(name)})`
}

/** Claims of the revisions that their articles were last read in. `c` is the claim, `a` its article. */
export async function loadClaims(
  client: Queries,
  { conditions, order, limit }: { conditions: readonly Prisma.Sql[]; order: Prisma.Sql; limit: number },
): Promise<ClaimRow[]> {
  return client.$queryRaw<ClaimRow[]>`
    SELECT c.id::text, c.about AS summary, coalesce(c."subjectName", '') AS "subjectName", c.metric::text,
      c.value::text, c.low::text, c.high::text, c.comparator::text, c.unit, c.scope::text, c.stance::text,
      c."objectName", c."hardwareName", c."attributionName", c.period::text, c."asOf", c.quote, c.sentence,
      c."quoteStart", c."quoteEnd", c.rules, a.publisher, a.url, r.title, a."publishedAt"
    ${counted(conditions)}
    ORDER BY ${order} LIMIT ${limit}`
}

export async function countClaims(client: Queries, conditions: readonly Prisma.Sql[]): Promise<number> {
  const [row] = await client.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${counted(conditions)}`
  return row?.count ?? 0
}

function counted(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`
    FROM "Claim" c
    JOIN "Article" a ON a.id = c."articleId"
    JOIN "ArticleRevision" r ON r.id = c."revisionId" AND r.number = a."readRevision"
    WHERE ${Prisma.join([Prisma.sql`true`, ...conditions], ' AND ')}`
}
