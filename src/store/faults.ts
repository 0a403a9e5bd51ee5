// A step that failed, written on its row. The tables share the columns; what "done with" means is theirs.
import { nameFault } from '#domain/faults.ts'
import { backoffMs } from '#domain/jobs.ts'
import { type Client, transact } from './client.ts'
import { Prisma } from './generated/client.ts'
import { isId } from './ids.ts'
import { storable } from './storable.ts'
import type { Fault, Postponement } from './store.ts'

interface FaultedTable {
  table: string
  /** The column that says when the row is due. */
  dueColumn: string
  /** What a permanent fault sets. */
  whenPermanent: (fault: Fault, failures: number) => Prisma.Sql
  /** The shortest and the longest wait, before jitter; those of backoffMs when not given. */
  backoff?: readonly [baseMs: number, maxMs: number]
  /** What the other side wishes can only lengthen the wait. */
  isBackoffLeast?: boolean
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const WEEK_MS = 7 * DAY_MS

export const FAULTED = {
  source: {
    table: 'Source',
    dueColumn: 'nextPollAt',
    // A page that is not found, or is no feed, may be mended soon: it is looked at ever more rarely, but daily at least.
    whenPermanent: ({ at, isGone }, failures) =>
      isGone
        ? Prisma.sql`"isEnabled" = false, "stoppedAt" = ${at}`
        : Prisma.sql`"nextPollAt" = ${new Date(at.getTime() + backoffMs(failures, 0, HOUR_MS, DAY_MS))}`,
    backoff: [5 * MINUTE_MS, WEEK_MS],
    isBackoffLeast: true,
  },
  article: { table: 'Article', dueColumn: 'nextTryAt', whenPermanent: () => Prisma.sql`stage = 'failed'` },
  family: {
    table: 'FigureFamily',
    dueColumn: 'nextTryAt',
    whenPermanent: () => Prisma.sql`"reconciledChanges" = changes`,
  },
  conflict: { table: 'Conflict', dueColumn: 'nextTryAt', whenPermanent: ({ at }) => Prisma.sql`"notifiedAt" = ${at}` },
  digest: { table: 'Digest', dueColumn: 'nextTryAt', whenPermanent: ({ at }) => Prisma.sql`"finishedAt" = ${at}` },
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
    const next = retry === null ? of.whenPermanent(fault, row.failures) : due(waitMs(of, row.failures, retry))
    await tx.$executeRaw`UPDATE ${table} SET ${next} WHERE id = ${id}::uuid`
  })
}

function waitMs(of: FaultedTable, failures: number, { afterMs, jitter }: NonNullable<Fault['retry']>): number {
  const usualMs = backoffMs(failures, jitter, ...(of.backoff ?? []))
  return of.isBackoffLeast ? Math.max(afterMs ?? 0, usualMs) : (afterMs ?? usualMs)
}

/** Sets when the row is due again, and leaves its failures as they are. */
export async function postpone(client: Client, of: FaultedTable, id: string, wait: Postponement): Promise<void> {
  if (!isId(id)) return
  const [table, due] = [Prisma.raw(`"${of.table}"`), Prisma.raw(`"${of.dueColumn}"`)]
  const why = wait.why === null ? null : storable(wait.why)
  await client.$executeRaw`
    UPDATE ${table} SET ${due} = ${wait.until}, fault = COALESCE(${why}, fault) WHERE id = ${id}::uuid`
}
