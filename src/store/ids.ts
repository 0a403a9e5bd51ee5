// Ids of rows that are inserted many at a time, as Prisma makes them for the others.
import { randomBytes } from 'node:crypto'

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

/** The least and the greatest UUID that begin with these digits, dashes or not; null when none can. */
export function boundsOfIds(prefix: string): { least: string; greatest: string } | null {
  const digits = prefix.toLowerCase().replaceAll('-', '')
  if (!/^[0-9a-f]{1,32}$/.test(digits)) return null
  return { least: dashed(digits.padEnd(32, '0')), greatest: dashed(digits.padEnd(32, 'f')) }
}
