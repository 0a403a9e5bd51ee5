// Ids of rows that are inserted many at a time, as Prisma makes them for the others.
import { randomBytes } from 'node:crypto'

/** A UUID version 7 (RFC 9562 §5.7): it begins with the time, so that rows stand in the order in which they came. */
export function newId(): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.now(), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Postgres refuses to compare a UUID with anything else, where we would say: there is none. */
export function isId(text: string): boolean {
  return UUID.test(text)
}
