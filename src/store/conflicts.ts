// Conflicts as people ask for them and as notify takes them.
import type { ConflictSide } from '#domain/alert.ts'
import { act } from './act-on-conflict.ts'
import { entitiesNamed, isMetric } from './claims.ts'
import type { Client } from './client.ts'
import { FAULTED, recordFault } from './faults.ts'
import { type Conflict, Prisma } from './generated/client.ts'
import { boundsOfIds, isId } from './ids.ts'
import { takeDue } from './leases.ts'
import type { ConflictFilter, ConflictRow, ConflictStore } from './store.ts'

export function conflictStore(client: Client): ConflictStore {
  const condition = Prisma.sql`state = 'open' AND "notifiedAt" IS NULL`
  return {
    get: async (id) => {
      const conflict = isId(id) ? await client.conflict.findUnique({ where: { id } }) : null
      return conflict === null ? null : toConflictRow(conflict)
    },
    idsFrom: (prefix) => idsFrom(client, prefix),
    history: async (id) => {
      const select = { at: true, state: true, holds: true, note: true, actor: true } as const
      const orderBy = [{ at: 'asc' }, { id: 'asc' }] as const
      return isId(id) ? client.conflictEvent.findMany({ where: { conflictId: id }, orderBy: [...orderBy], select }) : []
    },
    act: (id, action, at) => act(client, id, action, at),
    list: (filter) => listConflicts(client, filter),
    takeDue: (lease) => takeDue(client, { table: 'Conflict', dueColumn: 'nextTryAt', condition }, lease),
    recordNotified: async (id, at) => {
      const data = { notifiedAt: at, failures: 0, fault: null }
      await client.conflict.updateMany({ where: { id, notifiedAt: null }, data })
    },
    recordFault: (id, fault) => recordFault(client, FAULTED.conflict, id, fault),
  }
}

export function toConflictRow(conflict: Conflict): ConflictRow {
  const { id, kind, state, holds, note, metric, subjectName, explanationJa, explanationEn, rank } = conflict
  const { foundAt, notifiedAt } = conflict
  return {
    ...{ id, kind, state, holds, note, metric, subjectName, rank, foundAt, notifiedAt },
    explanation: { ja: explanationJa, en: explanationEn },
    older: toSide(conflict.olderSide),
    newer: toSide(conflict.newerSide),
  }
}

function toSide(json: Prisma.JsonValue): ConflictSide {
  const side = json as unknown as Omit<ConflictSide, 'publishedAt'> & { publishedAt: string }
  return { ...side, publishedAt: new Date(side.publishedAt) }
}

/** Enough to see that a beginning does not name one. */
const CANDIDATES = 5

async function idsFrom(client: Client, prefix: string): Promise<string[]> {
  const bounds = boundsOfIds(prefix)
  if (bounds === null) return []
  const id = { gte: bounds.least, lte: bounds.greatest }
  const rows = await client.conflict.findMany({ where: { id }, select: { id: true }, take: CANDIDATES })
  return rows.map((row) => row.id)
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
    orderBy: [{ rank: 'desc' }, { foundAt: 'desc' }, { id: 'asc' }],
    ...(limit !== undefined && { take: limit }),
  })
  return conflicts.map(toConflictRow)
}

async function idsNamed(client: Client, name: string): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT named.id::text FROM (${entitiesNamed(name)}) AS named (id)`
  return rows.map((row) => row.id)
}
