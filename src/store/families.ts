// Figure families: reconciled as a whole, one at a time, under a lock on the family's row.
import { METRICS } from '#domain/claim.ts'
import { type FiledClaim, familyOf, type Reckoning } from '#domain/conflict.ts'
import { TransientError } from '#domain/errors.ts'
import { loadFiledClaims } from './claim-rows.ts'
import { type Client, type Transaction, transact } from './client.ts'
import { FAULTED, recordFault } from './faults.ts'
import { fileConflicts } from './file-conflicts.ts'
import { filePositions } from './file-positions.ts'
import { Prisma } from './generated/client.ts'
import { isId } from './ids.ts'
import { takeDue } from './leases.ts'
import type { FamilyStore } from './store.ts'

export interface Family {
  id: string
  subjectId: string
  family: string
}

export function familyStore(client: Client): FamilyStore {
  const condition = Prisma.sql`"reconciledChanges" < changes`
  return {
    takeDue: (lease) => takeDue(client, { table: 'FigureFamily', dueColumn: 'nextTryAt', condition }, lease),
    reconcile: (id, reckon, now, ratesSavedAt) =>
      transact(client, (tx) => reconcile(tx, id, reckon, { now, ratesSavedAt })),
    recordFault: (id, fault) => recordFault(client, FAULTED.family, id, fault),
  }
}

async function reconcile(
  tx: Transaction,
  id: string,
  reckon: (claims: readonly FiledClaim[]) => Reckoning,
  { now, ratesSavedAt }: { now: Date; ratesSavedAt: Date | null | undefined },
): Promise<string[]> {
  const family = isId(id) ? await lockFamily(tx, id) : null
  if (family === null || family.reconciledChanges === family.changes) return []
  // Under the lock: whoever replaces rates later counts a change on this family once we are done.
  if (ratesSavedAt !== undefined) await expectRates(tx, ratesSavedAt)
  const reckoning = reckon(await loadFiledClaims(tx, claimsOf(family)))
  const positions = await filePositions(tx, family, reckoning.positions)
  const due = await fileConflicts(tx, family, { conflicts: reckoning.conflicts, positions, now })
  // Only now: until here a position that is gone tells which conflict was about it.
  await positions.removeOthers()
  await tx.$executeRaw`
    UPDATE "FigureFamily"
    SET "reconciledChanges" = changes, "reconciledAt" = ${now}, failures = 0, fault = NULL
    WHERE id = ${id}::uuid`
  return due
}

async function lockFamily(tx: Transaction, id: string) {
  const [family] = await tx.$queryRaw<(Family & { changes: number; reconciledChanges: number })[]>`
    SELECT id::text, "subjectId"::text, family, changes, "reconciledChanges"
    FROM "FigureFamily" WHERE id = ${id}::uuid FOR UPDATE`
  return family ?? null
}

function claimsOf({ subjectId, family }: Family): Prisma.Sql {
  const metrics = METRICS.filter((metric) => familyOf(metric) === family)
  const listed = Prisma.join(metrics.map((metric) => Prisma.sql`${metric}::"Metric"`))
  return Prisma.sql`c."subjectId" = ${subjectId}::uuid AND c.metric IN (${listed})`
}

async function expectRates(tx: Transaction, savedAt: Date | null): Promise<void> {
  const { _max: newest } = await tx.currencyRate.aggregate({ _max: { savedAt: true } })
  if (newest.savedAt?.getTime() !== savedAt?.getTime())
    throw new TransientError(
      'currency rates: expected those that were loaded, found newer ones; tried again by itself',
      {
        retryAfterMs: 0,
      },
    )
}
