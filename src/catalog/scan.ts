// Finds the catalogue's names in running text: longest first, none inside another word, none that only looks like one.
import type { EntityKind } from '#domain/claim.ts'
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

interface Starts<Entity> {
  /** By their first two characters; the longest first. */
  byTwo: ReadonlyMap<number, Starting<Entity>>
  /** 1 for each character that a name begins with: most of a text begin none. */
  isFirst: Uint8Array
  /** 1 where a name may begin with these two, by `pairOf`. */
  isStart: Uint8Array
}

interface Starting<Entity> {
  names: readonly ScannedName<Entity>[]
  /** The third character of each, 0 for a name of two: few of them go on as the text does. */
  thirds: Uint16Array
}

/** Two characters as an index; many pairs share one, and most have none that begins a name. */
function pairOf(first: number, second: number): number {
  return ((first * 31) ^ second) & 0x3_ff_ff
}

/**
 * Names are found by their first two characters, so that the time does not grow with their number. A Latin name is
 * taken as it is written in the table, or all in capitals where it is no word of its own.
 */
export function buildScanner<Entity>(tables: ScanTables<Entity>): (text: string) => readonly ScanHit<Entity>[] {
  const starts = startsOf(tables.names)
  // A headline is asked of by the rules and when their reading is weighed.
  let last: { text: string; hits: readonly ScanHit<Entity>[] } = { text: '', hits: [] }
  return (text) => {
    if (text !== last.text) last = { text, hits: dropStray(scanAll(text, starts, tables), tables) }
    return last.hits
  }
}

function startsOf<Entity>(names: readonly ScannedName<Entity>[]): Starts<Entity> {
  const isFirst = new Uint8Array(0x10000)
  const isStart = new Uint8Array(0x4_00_00)
  const starts = new Map<number, ScannedName<Entity>[]>()
  // One character is too little to go by: X is found as 旧ツイッター.
  for (const name of names.filter(({ text }) => text.length > 1))
    for (const text of name.isWord ? [name.text] : new Set([name.text, name.text.toUpperCase()])) {
      const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)]
      const start = startOf(first, second)
      const starting = starts.get(start) ?? []
      starting.push({ ...name, text })
      starts.set(start, starting)
      isFirst[first] = 1
      isStart[pairOf(first, second)] = 1
    }
  const byTwo = new Map<number, Starting<Entity>>()
  for (const [start, starting] of starts) {
    const sorted = starting.sort((a, b) => b.text.length - a.text.length)
    byTwo.set(start, { names: sorted, thirds: Uint16Array.from(sorted, ({ text }) => text.charCodeAt(2) || 0) })
  }
  return { byTwo, isFirst, isStart }
}

/** The first two characters as one small number; that two pairs may share one only lengthens a list. */
function startOf(first: number, second: number): number {
  return (first << 14) ^ second
}

function scanAll<Entity>(text: string, starts: Starts<Entity>, { findMade }: ScanTables<Entity>): Found<Entity>[] {
  const { byTwo, isFirst, isStart } = starts
  const hits: Found<Entity>[] = []
  for (let at = 0; at < text.length - 1; at++) {
    const first = text.charCodeAt(at)
    if (isFirst[first] === 0) continue
    const second = text.charCodeAt(at + 1)
    if (isStart[pairOf(first, second)] === 0) continue
    const starting = byTwo.get(startOf(first, second))
    if (starting === undefined) continue
    if (continues(text, at)) continue
    const hit = longer(findKnown(text, at, starting), findMade(text, at))
    if (hit === null) continue
    hits.push(hit)
    at = hit.end - 1
  }
  return hits
}

function findKnown<Entity>(text: string, at: number, starting: Starting<Entity>): Found<Entity> | null {
  const name = nameAt(text, at, starting)
  if (name === null) return null
  const end = at + name.text.length
  const isNamed = name.kind === 'person' || name.kind === 'organisation'
  const whole = !isNamed ? end : name.kind === 'person' ? titleEnd(text, end) : suffixEnd(text, end)
  return { start: at, end: whole, entity: name.entity, name }
}

function nameAt<Entity>(text: string, at: number, { names, thirds }: Starting<Entity>): ScannedName<Entity> | null {
  const next = text.charCodeAt(at + 2)
  for (let index = 0; index < thirds.length; index++)
    if ((thirds[index] === next || thirds[index] === 0) && standsAt(text, at, names[index]!)) return names[index]!
  return null
}

function longer<Entity>(known: Found<Entity> | null, made: ScanHit<Entity> | null): Found<Entity> | null {
  return made !== null && made.end > (known?.end ?? 0) ? { ...made, name: null } : known
}

function standsAt(text: string, at: number, { text: name, isWord, kind }: ScannedName<unknown>): boolean {
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
const KIND_OF_WORD = Uint8Array.from({ length: 0x1_00_00 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return /[A-Za-z0-9À-ÖØ-öø-ÿ]/.test(sign) ? 1 : /[\u30A1-\u30FA\u30FC]/.test(sign) ? 2 : 0
})

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
