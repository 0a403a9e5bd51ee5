// Finds the catalogue's names in running text: longest first, none inside another word, none that only looks like one.
import type { EntityKind } from '#domain/claim.ts'
import { DIGITS, LATIN, range } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import { isLoneName, isOtherWord, needsTitle, suffixEnd, titleEnd } from './near-misses.ts'
import { isWord, kindOf, longestIn, mayStart, type Spellings } from './spellings.ts'
import { lengthAt } from './texts.ts'

export interface ScanHit<Entity> extends Span {
  entity: Entity
}

export interface ScanTables<Entity> {
  spellings: Spellings
  entityAt: (number: number) => Entity
  /** A name at `at` that no table has, by its make: a new version of a known family. */
  findMade: (text: string, at: number) => ScanHit<Entity> | null
  ownerOf: (entity: Entity) => Entity | null
}

interface Found<Entity> extends ScanHit<Entity> {
  /** The kind of a name that is a word too; null for any other. */
  wordOf: EntityKind | null
}

export function buildScanner<Entity>(tables: ScanTables<Entity>): (text: string) => readonly ScanHit<Entity>[] {
  // A headline is asked of by the rules and when their reading is weighed.
  let last: { text: string; hits: readonly ScanHit<Entity>[] } = { text: '', hits: [] }
  return (text) => {
    if (text !== last.text) last = { text, hits: dropStray(scanAll(text, tables), tables) }
    last.text = text
    return last.hits
  }
}

function scanAll<Entity>(text: string, tables: ScanTables<Entity>): Found<Entity>[] {
  const hits: Found<Entity>[] = []
  for (let at = 0; at < text.length - 1; at++) {
    if (!mayStart(tables.spellings, text.charCodeAt(at), text.charCodeAt(at + 1))) continue
    if (continues(text, at)) continue
    const hit = longer(findKnown(text, at, tables), tables.findMade(text, at))
    if (hit === null) continue
    hits.push(hit)
    at = hit.end - 1
  }
  return hits
}

function findKnown<Entity>(
  text: string,
  at: number,
  { spellings, entityAt }: ScanTables<Entity>,
): Found<Entity> | null {
  const fits = (index: number, end: number) => isItself(text, at, end, spellings, index)
  const index = longestIn(text, at, spellings, fits)
  if (index < 0) return null
  const kind = kindOf(spellings, index)
  const end = at + lengthAt(spellings.texts, index)
  const whole = kind === 'person' ? titleEnd(text, end) : kind === 'organisation' ? suffixEnd(text, end) : end
  const entity = entityAt(spellings.entities[index]!)
  return { start: at, end: whole, entity, wordOf: isWord(spellings, index) ? kind : null }
}

function longer<Entity>(known: Found<Entity> | null, made: ScanHit<Entity> | null): Found<Entity> | null {
  return made !== null && made.end > (known?.end ?? 0) ? { ...made, wordOf: null } : known
}

/** Whether what is written like a name is one where it stands. */
function isItself(text: string, at: number, end: number, spellings: Spellings, index: number): boolean {
  if (isCutOff(text, end)) return false
  const kind = kindOf(spellings, index)
  if (kind === 'person') return !needsTitle(text, at, end)
  if (isOtherWord(text, at, end, kind)) return false
  return !isWord(spellings, index) || kind === 'model' || isLoneName(text, at, end, kind)
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
  const isVague = ({ wordOf }: Found<Entity>) => wordOf === 'person' || wordOf === 'model'
  const named = new Set(hits.filter((hit) => !isVague(hit)).map(({ entity }) => entity))
  const isKnown = ({ entity, wordOf }: Found<Entity>) => {
    const owner = wordOf === 'model' ? ownerOf(entity) : null
    return named.has(entity) || (owner !== null && named.has(owner))
  }
  return hits.filter((hit) => !isVague(hit) || isKnown(hit)).map(({ start, end, entity }) => ({ start, end, entity }))
}
