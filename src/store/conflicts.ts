// Conflicts as people ask for them and as notify takes them.
import type { ConflictSide } from '#domain/alert.ts'
import { type Silence, silenceOf } from '#domain/silence.ts'
import { act } from './act-on-conflict.ts'
import { entitiesNamed, isMetric } from './claims.ts'
import type { Client } from './client.ts'
import type { ConflictFilter, ConflictRow, ConflictStore } from './conflict-store.ts'
import { FAULTED, recordFault } from './faults.ts'
import { type Conflict, Prisma } from './generated/client.ts'
import { idsFrom, isId } from './ids.ts'
import { takeDue } from './leases.ts'
import { loadSilences } from './silences.ts'

export function conflictStore(client: Client): ConflictStore {
  const condition = Prisma.sql`state IN ('open', 'withdrawn') AND "notifiedAt" IS NULL`
  return {
    get: async (id) => {
      const conflict = isId(id) ? await client.conflict.findUnique({ where: { id }, ...WITH_SUBJECT }) : null
      return conflict === null ? null : toConflictRow(conflict, await loadSilences(client))
    },
    idsFrom: (prefix) => idsFrom(client, 'Conflict', prefix),
    history: async (id) => {
      const select = { at: true, state: true, holds: true, note: true, actor: true } as const
      const orderBy = [{ at: 'asc' }, { id: 'asc' }] as const
      return isId(id) ? client.conflictEvent.findMany({ where: { conflictId: id }, orderBy: [...orderBy], select }) : []
    },
    act: (id, action, at) => act(client, id, action, at),
    list: (filter) => listConflicts(client, filter),
    latest: (limit) => latestConflicts(client, limit),
    takeDue: (lease) => takeDue(client, { table: 'Conflict', dueColumn: 'nextTryAt', condition }, lease),
    recordSilenced: async (id, until) => {
      const data = { silencedUntil: until, nextTryAt: until }
      await client.conflict.updateMany({ where: { id, notifiedAt: null }, data })
    },
    recordFault: (id, fault) => recordFault(client, FAULTED.conflict, id, fault),
  }
}

/** What a row needs to know its silence. */
export const WITH_SUBJECT = { include: { family: { select: { subjectId: true } } } } as const

export function toConflictRow(
  conflict: Conflict & { family: { subjectId: string } },
  silences: readonly Silence[],
): ConflictRow {
  const { id, kind, state, holds, note, metric, subjectName, explanationJa, explanationEn, rank } = conflict
  const { foundAt, notifiedAt, metrics, figureKeys, soleVoices, family } = conflict
  const silence = silenceOf({ subjectId: family.subjectId, metrics, figureKeys, soleVoices }, silences)
  return {
    ...{ id, kind, state, holds, note, metric, subjectName, rank, foundAt, notifiedAt },
    silence: silence === null ? null : { id: silence.id, summary: silence.summary, until: silence.until },
    explanation: { ja: explanationJa, en: explanationEn },
    older: toSide(conflict.olderSide),
    newer: toSide(conflict.newerSide),
  }
}

function toSide(json: Prisma.JsonValue): ConflictSide {
  const side = json as unknown as Omit<ConflictSide, 'publishedAt'> & { publishedAt: string }
  return { ...side, publishedAt: new Date(side.publishedAt) }
}

async function listConflicts(client: Client, filter: ConflictFilter): Promise<ConflictRow[]> {
  const { subject, metric, kind, state, since, limit } = filter
  if (metric !== undefined && !isMetric(metric)) return []
  const subjectIds = subject === undefined ? null : await idsNamed(client, subject)
  const conflicts = await client.conflict.findMany({
    where: {
      ...(subjectIds && { family: { subjectId: { in: subjectIds } } }),
      ...(metric && { metric }),
      ...(kind && { kind }),
      ...(state && { state }),
      ...(since && { foundAt: { gte: since } }),
    },
    // Of those that are equal, the first family and the first articles first: ids are random.
    orderBy: [{ rank: 'desc' }, { foundAt: 'desc' }, { pairKey: 'asc' }],
    ...(limit !== undefined && { take: limit }),
    ...WITH_SUBJECT,
  })
  const silences = await loadSilences(client)
  return conflicts.map((conflict) => toConflictRow(conflict, silences))
}

async function latestConflicts(client: Client, limit: number): Promise<(ConflictRow & { updatedAt: Date })[]> {
  const changes = await client.$queryRaw<{ id: string; at: Date }[]>`
    SELECT "conflictId"::text AS id, max(at) AS at FROM "ConflictEvent"
    GROUP BY "conflictId" ORDER BY at DESC, id LIMIT ${limit}`
  const rows = await client.conflict.findMany({ where: { id: { in: changes.map(({ id }) => id) } }, ...WITH_SUBJECT })
  const silences = await loadSilences(client)
  const byId = new Map(rows.map((row) => [row.id, toConflictRow(row, silences)]))
  return changes.flatMap(({ id, at }) => {
    const row = byId.get(id)
    return row === undefined || row.silence !== null ? [] : [{ ...row, updatedAt: at }]
  })
}

async function idsNamed(client: Client, name: string): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT named.id::text FROM (${entitiesNamed(name)}) AS named (id)`
  return rows.map((row) => row.id)
}
