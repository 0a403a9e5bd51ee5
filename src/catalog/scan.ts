// Finds the catalogue's names in running text: longest first, none inside another word, none that only looks like one.
import type { EntityKind } from '#domain/claim.ts'
import { DIGITS, LATIN, range } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import { isLoneName, isOtherWord, needsTitle, suffixEnd, titleEnd } from './near-misses.ts'

/** A name and what it stands for. */
export interface ScannedName<Entity> {
  text: string
  /** A word of its own too; of persons and models, one that counts only where the text also says whose it is. */
  isWord: boolean
  kind: EntityKind
  entity: Entity
}

export interface ScanHit<Entity> extends Span {
  entity: Entity
}

export interface ScanTables<Entity> {
  names: readonly ScannedName<Entity>[]
  /** A name at `at` that no table has, by its make: a new version of a known family. */
  findMade: (text: string, at: number) => ScanHit<Entity> | null
  ownerOf: (entity: Entity) => Entity | null
}

interface Found<Entity> extends ScanHit<Entity> {
  /** Null for a name that no table has. */
  name: ScannedName<Entity> | null
}

/** Every spelling of every name, those that begin with the same two characters side by side, the longest first. */
interface Spellings<Entity> {
  /** By `startOf`: where those that begin so stand, the place of the first and how many, by `packed`. */
  places: ReadonlyMap<number, number>
  texts: readonly string[]
  names: readonly ScannedName<Entity>[]
  /** The third character of each, 0 for one of two: few of them go on as the text does. */
  thirds: Uint16Array
  /** 1 for each character that a name begins with: most of a text begin none. */
  isFirst: Uint8Array
  /** 1 where a name may begin with these two, by `pairOf`. */
  isStart: Uint8Array
}

/** A place and a number below `2 ** LENGTH_BITS` as one. */
function packed(place: number, length: number): number {
  return (place << LENGTH_BITS) | length
}

const LENGTH_BITS = 12

/** Two characters as an index; many pairs share one, and most have none that begins a name. */
function pairOf(first: number, second: number): number {
  return ((first * 31) ^ second) & 0x3_ff_ff
}

/**
 * Names are found by their first two characters, so that the time does not grow with their number. A Latin name is
 * taken as it is written in the table, or all in capitals where it is no word of its own.
 */
export function buildScanner<Entity>(tables: ScanTables<Entity>): (text: string) => readonly ScanHit<Entity>[] {
  const spellings = spell(tables.names)
  // A headline is asked of by the rules and when their reading is weighed.
  let last: { text: string; hits: readonly ScanHit<Entity>[] } = { text: '', hits: [] }
  return (text) => {
    if (text !== last.text) last = { text, hits: dropStray(scanAll(text, spellings, tables), tables) }
    return last.hits
  }
}

function spell<Entity>(named: readonly ScannedName<Entity>[]): Spellings<Entity> {
  const isFirst = new Uint8Array(0x1_00_00)
  const isStart = new Uint8Array(0x4_00_00)
  const spelled: string[] = []
  const nameOf: ScannedName<Entity>[] = []
  const alike = new Map<number, number[]>()
  const add = (text: string, name: ScannedName<Entity>) => {
    const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)]
    const start = startOf(first, second)
    const same = alike.get(start)
    if (same === undefined) alike.set(start, [spelled.length])
    else same.push(spelled.length)
    spelled.push(text)
    nameOf.push(name)
    isFirst[first] = 1
    isStart[pairOf(first, second)] = 1
  }
  for (const name of named) {
    // One character is too little to go by: X is found as 旧ツイッター.
    if (name.text.length < 2) continue
    add(name.text, name)
    const inCapitals = name.isWord ? name.text : name.text.toUpperCase()
    if (inCapitals !== name.text) add(inCapitals, name)
  }
  const places = new Map<number, number>()
  const order: number[] = []
  for (const [start, same] of alike) {
    places.set(start, packed(order.length, same.length))
    order.push(...same.sort((a, b) => spelled[b]!.length - spelled[a]!.length))
  }
  const texts = order.map((index) => spelled[index]!)
  const names = order.map((index) => nameOf[index]!)
  const thirds = Uint16Array.from(texts, (text) => text.charCodeAt(2) || 0)
  return { places, texts, names, thirds, isFirst, isStart }
}

/** The first two characters as one small number; that two pairs may share one only lengthens a list. */
function startOf(first: number, second: number): number {
  return (first << 14) ^ second
}

function scanAll<Entity>(
  text: string,
  spellings: Spellings<Entity>,
  { findMade }: ScanTables<Entity>,
): Found<Entity>[] {
  const { places, isFirst, isStart } = spellings
  const hits: Found<Entity>[] = []
  for (let at = 0; at < text.length - 1; at++) {
    const first = text.charCodeAt(at)
    if (isFirst[first] === 0) continue
    const second = text.charCodeAt(at + 1)
    if (isStart[pairOf(first, second)] === 0) continue
    const place = places.get(startOf(first, second))
    if (place === undefined) continue
    if (continues(text, at)) continue
    const hit = longer(findKnown(text, at, spellings, place), findMade(text, at))
    if (hit === null) continue
    hits.push(hit)
    at = hit.end - 1
  }
  return hits
}

function findKnown<Entity>(
  text: string,
  at: number,
  spellings: Spellings<Entity>,
  place: number,
): Found<Entity> | null {
  const index = indexAt(text, at, spellings, place)
  if (index < 0) return null
  const name = spellings.names[index]!
  const end = at + spellings.texts[index]!.length
  const isNamed = name.kind === 'person' || name.kind === 'organisation'
  const whole = !isNamed ? end : name.kind === 'person' ? titleEnd(text, end) : suffixEnd(text, end)
  return { start: at, end: whole, entity: name.entity, name }
}

/** Of the spellings at a place that which stands in the text; -1 where none does. */
function indexAt<Entity>(text: string, at: number, { texts, names, thirds }: Spellings<Entity>, place: number): number {
  const next = text.charCodeAt(at + 2)
  const from = place >>> LENGTH_BITS
  const end = from + (place & ((1 << LENGTH_BITS) - 1))
  for (let index = from; index < end; index++)
    if ((thirds[index] === next || thirds[index] === 0) && standsAt(text, at, texts[index]!, names[index]!))
      return index
  return -1
}

function longer<Entity>(known: Found<Entity> | null, made: ScanHit<Entity> | null): Found<Entity> | null {
  return made !== null && made.end > (known?.end ?? 0) ? { ...made, name: null } : known
}

function standsAt(text: string, at: number, name: string, { isWord, kind }: ScannedName<unknown>): boolean {
  if (!text.startsWith(name, at)) return false
  const end = at + name.length
  if (isCutOff(text, end)) return false
  if (kind === 'person') return !needsTitle(text, at, end)
  if (isOtherWord(text, at, end, kind)) return false
  return !isWord || kind === 'model' || isLoneName(text, at, end, kind)
}

/** H100s, Hoppers: an English plural is the name with an s. */
function isCutOff(text: string, end: number): boolean {
  const isPlural =
    text[end] === 's' && /[A-Za-z0-9]/.test(text[end - 1] ?? '') && !/[A-Za-z0-9]/.test(text[end + 1] ?? '')
  return !isPlural && continues(text, end)
}

/** Whether the characters on either side of a place belong to one word: both Latin or digits, both katakana. */
function continues(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false
  const kind = KIND_OF_WORD[text.charCodeAt(at)]
  return kind !== 0 && kind === KIND_OF_WORD[text.charCodeAt(at - 1)]
}

/** 1 for what Latin words and numbers are made of, 2 for katakana, 0 for all else; asked at every name. */
const KIND_OF_WORD = new Uint8Array(0x1_00_00)
for (const signs of [LATIN, DIGITS, range('À', 'Ö'), range('Ø', 'ö'), range('ø', 'ÿ')])
  for (let at = 0; at < signs.length; at++) KIND_OF_WORD[signs.charCodeAt(at)] = 1
KIND_OF_WORD.fill(2, 0x30a1, 0x30fb)
KIND_OF_WORD[0x30fc] = 2

/**
 * A surname that others bear too stands for a person whom the text names in full; R1 is DeepSeek's where the text names
 * DeepSeek or the model in full.
 */
function dropStray<Entity>(hits: readonly Found<Entity>[], { ownerOf }: ScanTables<Entity>): ScanHit<Entity>[] {
  const isVague = ({ name }: Found<Entity>) =>
    name?.isWord === true && (name.kind === 'person' || name.kind === 'model')
  const named = new Set(hits.filter((hit) => !isVague(hit)).map(({ entity }) => entity))
  const isKnown = ({ entity, name }: Found<Entity>) => {
    const owner = name?.kind === 'model' ? ownerOf(entity) : null
    return named.has(entity) || (owner !== null && named.has(owner))
  }
  return hits.filter((hit) => !isVague(hit) || isKnown(hit)).map(({ start, end, entity }) => ({ start, end, entity }))
}
