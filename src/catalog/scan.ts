// Finds the catalogue's names in running text: longest first, none inside another word, none that only looks like one.
import type { Span } from '#domain/text.ts'
import { isLoneName, isOtherWord, needsTitle, titleEnd } from './near-misses.ts'

/** A name and what it stands for. */
export interface ScannedName<Entity> {
  text: string
  isWord: boolean
  isPerson: boolean
  entity: Entity
}

export interface ScanHit<Entity> extends Span {
  entity: Entity
}

/**
 * Names are found by their first two characters, so that the time does not grow with their number. A Latin name is
 * taken as it is written in the table, or all in capitals.
 */
export function buildScanner<Entity>(names: readonly ScannedName<Entity>[]): (text: string) => ScanHit<Entity>[] {
  const byStart = new Map<number, ScannedName<Entity>[]>()
  for (const name of names)
    for (const text of new Set([name.text, name.text.toUpperCase()])) {
      const start = startOf(text, 0)
      byStart.set(start, [...(byStart.get(start) ?? []), { ...name, text }])
    }
  for (const starting of byStart.values()) starting.sort((a, b) => b.text.length - a.text.length)
  return (text) => dropStraySurnames(scanAll(text, byStart))
}

/** The first two characters as one number. */
function startOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}

interface Found<Entity> extends ScanHit<Entity> {
  name: ScannedName<Entity>
}

function scanAll<Entity>(text: string, byStart: ReadonlyMap<number, ScannedName<Entity>[]>): Found<Entity>[] {
  const hits: Found<Entity>[] = []
  for (let at = 0; at < text.length - 1; at++) {
    const name = byStart.get(startOf(text, at))?.find((one) => standsAt(text, at, one))
    if (name === undefined) continue
    const end = at + name.text.length
    hits.push({ start: at, end: name.isPerson ? titleEnd(text, end) : end, entity: name.entity, name })
    at = end - 1
  }
  return hits
}

function standsAt(text: string, at: number, { text: name, isWord, isPerson }: ScannedName<unknown>): boolean {
  if (!text.startsWith(name, at)) return false
  const end = at + name.length
  if (isInsideWord(text, at, end)) return false
  if (isPerson) return !needsTitle(text, at, end)
  return !isOtherWord(text, at, end) && (!isWord || isLoneName(text, at, end))
}

/** H100s, Hoppers: an English plural is the name with an s. */
function isInsideWord(text: string, at: number, end: number): boolean {
  if (continues(text[at - 1], text[at])) return true
  const isPlural =
    text[end] === 's' && /[A-Za-z0-9]/.test(text[end - 1] ?? '') && !/[A-Za-z0-9]/.test(text[end + 1] ?? '')
  return !isPlural && continues(text[end - 1], text[end])
}

/** Whether two characters side by side belong to one word: both Latin or digits, both katakana. */
function continues(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return WORDS.some((word) => word.test(a) && word.test(b))
}

const WORDS = [/[A-Za-z0-9À-ÖØ-öø-ÿ]/, /[\u30A1-\u30FA\u30FC]/]

/** A surname that others bear too stands for a person whom the text names in full. */
function dropStraySurnames<Entity>(hits: readonly Found<Entity>[]): ScanHit<Entity>[] {
  const named = new Set(hits.filter(({ name }) => name.isPerson && !name.isWord).map(({ entity }) => entity))
  return hits
    .filter(({ name, entity }) => !(name.isPerson && name.isWord) || named.has(entity))
    .map(({ start, end, entity }) => ({ start, end, entity }))
}
