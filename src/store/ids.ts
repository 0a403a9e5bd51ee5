// Ids of rows that are inserted many at a time, as Prisma makes them for the others.
import { randomBytes } from 'node:crypto'
import type { Queries } from './client.ts'
import { Prisma } from './generated/client.ts'

/** A UUID version 7 (RFC 9562 §5.7): it begins with the time, so that rows stand in the order in which they came. */
export function newId(): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.now(), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return dashed(bytes.toString('hex'))
}

function dashed(digits: string): string {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Postgres refuses to compare a UUID with anything else, where we would say: there is none. */
export function isId(text: string): boolean {
  return UUID.test(text)
}

/** Enough to see that a beginning does not name one row. */
const CANDIDATES = 5

/** The ids of a table that begin with these digits, dashes or not, a few at most. */
export async function idsFrom(client: Queries, table: 'Article' | 'Conflict' | 'Figure' | 'Silence', prefix: string) {
  const digits = prefix.toLowerCase().replaceAll('-', '')
  if (!/^[0-9a-f]{1,32}$/.test(digits)) return []
  const [least, greatest] = [dashed(digits.padEnd(32, '0')), dashed(digits.padEnd(32, 'f'))]
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM ${Prisma.raw(`"${table}"`)}
    WHERE id BETWEEN ${least}::uuid AND ${greatest}::uuid ORDER BY id LIMIT ${CANDIDATES}`
  return rows.map((row) => row.id)
}
