// A step that failed, written on its row. The tables share the columns; what "done with" means is theirs.
import { nameFault } from '#domain/faults.ts'
import { backoffMs } from '#domain/jobs.ts'
import { type Client, transact } from './client.ts'
import { Prisma } from './generated/client.ts'
import { isId } from './ids.ts'
import { storable } from './storable.ts'
import type { Fault } from './store.ts'

interface FaultedTable {
  table: string
  /** The column that says when the row is due. */
  dueColumn: string
  /** What a permanent fault sets, where `$at` stands for the time of the fault. */
  whenPermanent: (at: Date) => Prisma.Sql
  /** The shortest and the longest wait, before jitter; those of backoffMs when not given. */
  backoff?: readonly [baseMs: number, maxMs: number]
}

const DAY_MS = 86_400_000

export const FAULTED = {
  source: {
    table: 'Source',
    dueColumn: 'nextPollAt',
    whenPermanent: (at) => Prisma.sql`"nextPollAt" = ${new Date(at.getTime() + DAY_MS)}`,
  },
  article: { table: 'Article', dueColumn: 'nextTryAt', whenPermanent: () => Prisma.sql`stage = 'failed'` },
  family: {
    table: 'FigureFamily',
    dueColumn: 'nextTryAt',
    whenPermanent: () => Prisma.sql`"reconciledChanges" = changes`,
  },
  conflict: { table: 'Conflict', dueColumn: 'nextTryAt', whenPermanent: (at) => Prisma.sql`"notifiedAt" = ${at}` },
  digest: { table: 'Digest', dueColumn: 'nextTryAt', whenPermanent: (at) => Prisma.sql`"finishedAt" = ${at}` },
  delivery: {
    table: 'Delivery',
    dueColumn: 'nextTryAt',
    whenPermanent: () => Prisma.sql`state = 'failed'`,
    // Jitter adds up to a quarter, which makes the longest twelve hours.
    backoff: [60_000, 9.6 * 3_600_000],
  },
} as const satisfies Record<string, FaultedTable>

/** Counts a failure on the row, says why, and sets when it is due again or that it is done with. */
export async function recordFault(client: Client, of: FaultedTable, id: string, fault: Fault): Promise<void> {
  if (!isId(id)) return
  const { kind = null, message, at, retry } = fault
  const table = Prisma.raw(`"${of.table}"`)
  await transact(client, async (tx) => {
    const rows = await tx.$queryRaw<{ failures: number }[]>`
      UPDATE ${table} SET failures = failures + 1, fault = ${storable(nameFault(kind, message))}
      WHERE id = ${id}::uuid RETURNING failures`
    const [row] = rows
    if (row === undefined) return
    const due = (ms: number) => Prisma.sql`${Prisma.raw(`"${of.dueColumn}"`)} = ${new Date(at.getTime() + ms)}`
    const next =
      retry === null
        ? of.whenPermanent(at)
        : due(retry.afterMs ?? backoffMs(row.failures, retry.jitter, ...(of.backoff ?? [])))
    await tx.$executeRaw`UPDATE ${table} SET ${next} WHERE id = ${id}::uuid`
  })
}
