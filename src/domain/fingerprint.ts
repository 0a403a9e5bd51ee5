// Whether two texts are copies of one, as ten outlets print one wire story: by the stretches of words that they share.
// Min-wise hashing (Broder 1997): of all stretches, the least under each of many orders; the share of orders in which
// two texts have the same least one estimates how many of their stretches they share.

/** 64 numbers of 16 bits, one for each order. */
export type Fingerprint = Uint16Array

const ORDERS = 64
/** A stretch: so many words of a Latin script, or characters of a Japanese one, in a row. */
const STRETCH = 4
/** Texts with fewer stretches say too little to be told from others. */
const LEAST_STRETCHES = 20
/** Copies are cut by half, headed and rounded off anew; two reports of one event in own words share an eighth at most. */
const COPY_SHARE = 0.3

/** Null for a text that is too short to be told from others. */
export function fingerprintOf(text: string): Fingerprint | null {
  const pieces =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+|[\p{L}\p{N}]/gu) ?? []
  const stretches = new Set<number>()
  for (let at = 0; at + STRETCH <= pieces.length; at++) stretches.add(hash(pieces.slice(at, at + STRETCH).join(' ')))
  if (stretches.size < LEAST_STRETCHES) return null
  return Uint16Array.from(MULTIPLIERS, (multiplier, order) => least(stretches, multiplier, order) & 0xffff)
}

/** Whether both are copies of one text. */
export function areCopies(a: Fingerprint, b: Fingerprint): boolean {
  return sharedPart(a, b) >= COPY_SHARE
}

/** The share of their stretches that two texts have in common, 0 to 1, to within a tenth or so. */
export function sharedPart(a: Fingerprint, b: Fingerprint): number {
  let same = 0
  for (let order = 0; order < ORDERS; order++) if (a[order] === b[order]) same++
  return same / ORDERS
}

/**
 * Numbers of which two copies have at least one in common: they share so many of the least stretches that not all of
 * those can be among the few orders that are left out.
 */
export function copyKeys(fingerprint: Fingerprint): number[] {
  const kept = ORDERS - Math.ceil(COPY_SHARE * ORDERS) + 1
  return [...fingerprint.subarray(0, kept)].map((value, order) => (order << 16) | value)
}

/** 16-bit numbers as bytes, the lower one first. */
export function writeFingerprint(fingerprint: Fingerprint): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...fingerprint].flatMap((number) => [number & 0xff, number >> 8]))
}

export function readFingerprint(bytes: Uint8Array): Fingerprint {
  return Uint16Array.from(
    { length: bytes.length / 2 },
    (_, at) => (bytes[2 * at] ?? 0) | ((bytes[2 * at + 1] ?? 0) << 8),
  )
}

function least(stretches: ReadonlySet<number>, multiplier: number, order: number): number {
  let smallest = 0xffffffff
  for (const stretch of stretches) smallest = Math.min(smallest, mix(Math.imul(stretch ^ order, multiplier)))
  return smallest
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return mix(value)
}

/** Spreads every bit over all others. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Odd, so that no two stretches fall together. */
const MULTIPLIERS: readonly number[] = Array.from({ length: ORDERS }, (_, order) => mix(order + 1) | 1)
