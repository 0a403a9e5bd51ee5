// Conflicts as people ask for them and as notify takes them.
import type { ConflictSide } from '#domain/alert.ts'
import { entitiesNamed, isMetric } from './claims.ts'
import type { Client } from './client.ts'
import { FAULTED, recordFault } from './faults.ts'
import { type Conflict, Prisma } from './generated/client.ts'
import { isId } from './ids.ts'
import { takeDue } from './leases.ts'
import type { ConflictFilter, ConflictRow, ConflictStore } from './store.ts'

export function conflictStore(client: Client): ConflictStore {
  const condition = Prisma.sql`state = 'open' AND "notifiedAt" IS NULL`
  return {
    get: async (id) => {
      const conflict = isId(id) ? await client.conflict.findUnique({ where: { id } }) : null
      return conflict === null ? null : toConflictRow(conflict)
    },
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
  const { id, kind, state, metric, subjectName, explanationJa, explanationEn, rank, foundAt, notifiedAt } = conflict
  return {
    ...{ id, kind, state, metric, subjectName, rank, foundAt, notifiedAt },
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
