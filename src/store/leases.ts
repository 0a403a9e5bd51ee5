// Rows that are due, taken so that nobody else takes them until the lease ends.
import type { Queries } from './client.ts'
import { Prisma } from './generated/client.ts'
import type { Lease } from './store.ts'

/** Sets `dueColumn` to the end of the lease on rows that are due and meet `condition`; their ids, the longest due first. */
export async function takeDue(
  client: Queries,
  { table, dueColumn, condition }: { table: string; dueColumn: string; condition: Prisma.Sql },
  { now, until, limit }: Lease,
): Promise<string[]> {
  const [from, due] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${dueColumn}"`)]
  const rows = await client.$queryRaw<{ id: string }[]>`
    WITH due AS MATERIALIZED (
      SELECT id, ${due} AS since FROM ${from}
      WHERE ${due} <= ${now} AND ${condition}
      ORDER BY ${due} LIMIT ${limit} FOR UPDATE SKIP LOCKED
    ), taken AS (
      UPDATE ${from} SET ${due} = ${until} FROM due WHERE ${from}.id = due.id RETURNING due.id, due.since
    )
    SELECT id::text FROM taken ORDER BY since`
  return rows.map((row) => row.id)
}
