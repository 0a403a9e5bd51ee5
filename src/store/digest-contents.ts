// What a digest tells: all that came on file within its time.
import type { DigestFindings, FigureNotice, SettledNotice } from '#domain/alert.ts'
import { describeTrouble } from '#domain/polling.ts'
import type { Filters } from '#domain/recipient.ts'
import { countClaims, loadClaims } from './claims.ts'
import type { Client } from './client.ts'
import { toConflictRow, WITH_SUBJECT } from './conflicts.ts'
import type { FigureRow } from './figure-store.ts'
import { loadFigures } from './figures.ts'
import { Prisma } from './generated/client.ts'
import { loadSilences } from './silences.ts'

interface Time {
  since: Date
  until: Date
}

/** Of each kind; a mail has room for far fewer. */
const MAX_CONFLICTS = 500
const MAX_MOVED = 40

const SETTLED = ['resolved', 'dismissed', 'withdrawn'] as const

export async function loadContents(
  client: Client,
  time: Time,
  claimLimit: number,
  filters: Filters,
): Promise<DigestFindings> {
  const conditions = [filedWithin(time), ...claimConditions(filters)]
  const order = Prisma.sql`c."subjectName" NULLS LAST, a."publishedAt", a.url, c."quoteStart"`
  return {
    ...(await loadOpened(client, time, filters)),
    ...(await loadSettled(client, time, filters)),
    ...(await loadMoved(client, time, filters)),
    claims: await loadClaims(client, { conditions, order, limit: claimLimit }),
    claimsTotal: await countClaims(client, conditions),
    faults: await loadTroubles(client, time),
  }
}

/** Sources that cannot be read or have fallen silent, as long as that lasts; those that stopped for good, once. */
async function loadTroubles(client: Client, { since, until }: Time) {
  const isInTrouble = { isEnabled: true, OR: [{ fault: { not: null } }, { silentSince: { not: null } }] }
  const sources = await client.source.findMany({
    where: { OR: [isInTrouble, { stoppedAt: { gte: since, lt: until } }] },
    orderBy: [{ publisher: 'asc' }, { url: 'asc' }],
  })
  return sources.map(({ publisher, url, ...source }) => ({ publisher, url, fault: describeTrouble(source) ?? '' }))
}

function filedWithin({ since, until }: Time): Prisma.Sql {
  return Prisma.sql`c."createdAt" >= ${since} AND c."createdAt" < ${until}`
}

/** What of a recipient's filters fits figures; `c` is the claim, `a` its article. */
function claimConditions({ subjects, metrics, sources, languages }: Filters): Prisma.Sql[] {
  const named = Prisma.sql`SELECT id FROM "Entity" WHERE key = ANY(${[...subjects]})`
  return [
    ...(subjects.length === 0 ? [] : [Prisma.sql`c."subjectId" IN (${named})`]),
    ...(metrics.length === 0 ? [] : [Prisma.sql`c.metric::text = ANY(${[...metrics]})`]),
    ...(sources.length === 0 ? [] : [Prisma.sql`a.publisher = ANY(${[...sources]})`]),
    ...(languages.length === 0 ? [] : [Prisma.sql`a.language::text = ANY(${[...languages]})`]),
  ]
}

/** As `meetsFilters` has it of one conflict. */
function conflictConditions(filters: Filters): Prisma.ConflictWhereInput {
  const { subjects, metrics, kinds, leastRank, sources, languages } = filters
  return {
    rank: { gte: leastRank },
    ...(subjects.length > 0 && { family: { subject: { key: { in: [...subjects] } } } }),
    ...(metrics.length > 0 && { metrics: { hasSome: [...metrics] } }),
    ...(kinds.length > 0 && { kind: { in: [...kinds] } }),
    ...(sources.length > 0 && { publishers: { hasSome: [...sources] } }),
    ...(languages.length > 0 && { languages: { hasSome: [...languages] } }),
  }
}

/** Open, and opened within the time: for the first time or again. */
async function loadOpened(client: Client, { since, until }: Time, filters: Filters) {
  const opened = { state: 'open', history: { some: { state: 'open', at: { gte: since, lt: until } } } } as const
  const where = { ...conflictConditions(filters), ...opened }
  const orderBy = [{ rank: 'desc' }, { foundAt: 'asc' }, { pairKey: 'asc' }] as const
  const found = await client.conflict.findMany({ where, orderBy: [...orderBy], take: MAX_CONFLICTS, ...WITH_SUBJECT })
  const silences = await loadSilences(client)
  const conflicts = found.map((one) => toConflictRow(one, silences)).filter(({ silence }) => silence === null)
  const total = found.length < MAX_CONFLICTS ? found.length : await client.conflict.count({ where })
  return {
    conflicts,
    conflictsTotal: total - (found.length - conflicts.length),
    reopened: conflicts.filter(({ foundAt }) => foundAt < since).map(({ id }) => id),
  }
}

/** What came and went within the time is told of only where an alert had told of it. */
async function loadSettled(client: Client, { since, until }: Time, filters: Filters) {
  const at = { gte: since, lt: until }
  const where = {
    ...conflictConditions(filters),
    state: { in: [...SETTLED] },
    history: { some: { state: { in: [...SETTLED] }, at } },
    OR: [{ foundAt: { lt: since } }, { notifiedAt: { not: null } }],
  }
  const history = { where: { at }, orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }], take: 1 }
  const include = { ...WITH_SUBJECT.include, history }
  const found = await client.conflict.findMany({ where, include, orderBy: { rank: 'desc' }, take: MAX_CONFLICTS })
  const silences = await loadSilences(client)
  const settled = found.flatMap((one): SettledNotice[] => {
    const conflict = toConflictRow(one, silences)
    const { state, holds, note, silence } = conflict
    const [last] = one.history
    return state === 'open' || silence !== null || last === undefined
      ? []
      : [{ conflict, state, holds, note, at: last.at }]
  })
  const total = found.length < MAX_CONFLICTS ? found.length : await client.conflict.count({ where })
  return {
    settled: settled.toSorted((a, b) => b.at.getTime() - a.at.getTime()),
    settledTotal: total - (found.length - settled.length),
  }
}

/** Figures of several positions, of which one that fits the filters came on file within the time. */
async function loadMoved(client: Client, { since, until }: Time, filters: Filters) {
  const fits = Prisma.join([filedWithin({ since, until }), ...claimConditions(filters)], ' AND ')
  const moved = await client.$queryRaw<{ id: string }[]>`
    WITH fitting AS (
      SELECT p.id, p."figureId" FROM "Claim" c JOIN "Position" p ON p.id = c."positionId"
      JOIN "Article" a ON a.id = c."articleId"
      WHERE ${fits}
    ), filed AS (
      SELECT p.id, p."figureId", min(c."createdAt") AS at FROM "Claim" c JOIN "Position" p ON p.id = c."positionId"
      WHERE p."figureId" IN (SELECT "figureId" FROM fitting) GROUP BY p.id
    )
    SELECT "figureId"::text AS id FROM filed WHERE at < ${until}
    GROUP BY "figureId"
    HAVING count(*) > 1 AND bool_or(at >= ${since} AND id IN (SELECT id FROM fitting))`
  const ids = moved.map(({ id }) => id)
  const figures = await loadFigures(client, [Prisma.sql`f.id = ANY(${ids}::uuid[])`], MAX_MOVED)
  return { moved: figures.map((figure) => toNotice(figure, { since, until })), movedTotal: ids.length }
}

function toNotice({ positions, ...figure }: FigureRow, { since, until }: Time): FigureNotice {
  const { id, subjectName, metric, objectName, scope, period } = figure
  const known = positions.filter(({ filedAt }) => filedAt < until)
  return {
    ...{ id, subjectName, metric, objectName, scope, period },
    positions: known.map((position) => ({ ...position, isNew: position.filedAt >= since })),
  }
}
