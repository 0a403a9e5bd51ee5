// Every spelling of the catalogue's names in memory that threads share, found by the characters that it begins with.
import { ENTITY_KINDS, type EntityKind } from '#domain/claim.ts'
import { lengthAt, packTexts, shareNumbers, standsIn, type Texts } from './texts.ts'

/** A name and what it stands for. */
export interface Spelled {
  text: string
  /** A word of its own too; of persons and models, one that counts only where the text also says whose it is. */
  isWord: boolean
  kind: EntityKind
  /** Its number in the catalogue. */
  entity: number
}

/** Those that begin with the same two characters stand side by side, the longest first. */
export interface Spellings {
  texts: Texts
  entities: Int32Array
  /** The kind of each, and whether it is a word, by `traitsOf`. */
  traits: Uint8Array
  /** The third character of each, 0 for one of two: few of them go on as the text does. */
  thirds: Uint16Array
  /** By `pairOf`: where those that begin so stand, the place of the first and how many, by `packed`. */
  places: Int32Array
  /** 1 for each character that a name begins with: most of a text begin none. */
  isFirst: Uint8Array
  /** 1 where a name may begin with these two, by `pairOf`: what `places` has, in less memory to ask. */
  isStart: Uint8Array
}

/**
 * Found by two characters, so that the time does not grow with the number of names. A Latin name is taken as it is
 * written in the table, or all in capitals where it is no word of its own.
 */
export function packSpellings(names: readonly Spelled[]): Spellings {
  const spelled = names.flatMap(inCapitalsToo)
  const isFirst = new Uint8Array(new SharedArrayBuffer(0x1_00_00))
  const isStart = new Uint8Array(new SharedArrayBuffer(PAIRS))
  const alike = new Map<number, Spelled[]>()
  for (const one of spelled) {
    const pair = pairOf(one.text.charCodeAt(0), one.text.charCodeAt(1))
    isFirst[one.text.charCodeAt(0)] = 1
    isStart[pair] = 1
    const same = alike.get(pair)
    if (same === undefined) alike.set(pair, [one])
    else same.push(one)
  }
  const places = new Int32Array(new SharedArrayBuffer(4 * PAIRS))
  const order: Spelled[] = []
  for (const [pair, same] of alike) {
    places[pair] = packed(order.length, same.length)
    order.push(...same.sort((a, b) => b.text.length - a.text.length))
  }
  const thirds = new Uint16Array(new SharedArrayBuffer(2 * order.length))
  thirds.set(order.map(({ text }) => text.charCodeAt(2) || 0))
  const traits = new Uint8Array(new SharedArrayBuffer(order.length))
  traits.set(order.map(traitsOf))
  const texts = packTexts(order.map(({ text }) => text))
  return { texts, entities: shareNumbers(order.map(({ entity }) => entity)), traits, thirds, places, isFirst, isStart }
}

/** One character is too little to go by: X is found as 旧ツイッター. */
function inCapitalsToo(name: Spelled): Spelled[] {
  if (name.text.length < 2) return []
  const inCapitals = name.isWord ? name.text : name.text.toUpperCase()
  return inCapitals === name.text ? [name] : [name, { ...name, text: inCapitals }]
}

/** A place and a number below `2 ** LENGTH_BITS` as one. */
function packed(place: number, length: number): number {
  return (place << LENGTH_BITS) | length
}

const LENGTH_BITS = 12
const PAIRS = 0x4_00_00

/** Two characters as an index; many pairs share one, and most have none that begins a name. */
function pairOf(first: number, second: number): number {
  return ((first * 31) ^ second) & (PAIRS - 1)
}

function traitsOf({ kind, isWord }: Spelled): number {
  return (ENTITY_KINDS.indexOf(kind) << 1) | (isWord ? 1 : 0)
}

export function kindOf({ traits }: Spellings, index: number): EntityKind {
  return ENTITY_KINDS[traits[index]! >> 1]!
}

export function isWord({ traits }: Spellings, index: number): boolean {
  return (traits[index]! & 1) === 1
}

/** Whether a name may begin with these two characters. */
export function mayStart({ isFirst, isStart }: Spellings, first: number, second: number): boolean {
  return isFirst[first] === 1 && isStart[pairOf(first, second)] === 1
}

/** Of the spellings that stand in the text from `at` on the first one that fits, the longest; -1 where none does. */
export function longestIn(
  text: string,
  at: number,
  { texts, thirds, places }: Spellings,
  fits: (index: number, end: number) => boolean,
): number {
  const place = places[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))]!
  const next = text.charCodeAt(at + 2)
  const from = place >>> LENGTH_BITS
  const end = from + (place & ((1 << LENGTH_BITS) - 1))
  for (let index = from; index < end; index++) {
    const isLike = thirds[index] === next || thirds[index] === 0
    if (isLike && standsIn(text, at, texts, index) && fits(index, at + lengthAt(texts, index))) return index
  }
  return -1
}
