// What stands near a figure: its clause, and the cue word that tells most about it.
import { type LetterNumbers, numberOf, numbersOf } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import type { CueTable } from './languages/cues.ts'
import type { ClauseBreak } from './languages/ja-clauses.ts'

/** A figure inside its sentence, with the figures on either side of it. Offsets are into the article's text. */
export interface Place {
  text: string
  sentence: Span
  quantity: Span
  /** The end of the figure before it in the sentence, else the sentence's start. */
  previousEnd: number
  /** The start of the figure after it in the sentence, else the sentence's end. */
  nextStart: number
  /** Where what governs the figure begins: behind it, or behind those that share its verb. */
  tail: number
  /** それぞれA、B: which of how many this one is, and where それぞれ stands; null elsewhere. */
  share: { index: number; of: number; start: number } | null
  /** Where the clauses of the sentence end that have a predicate of their own. */
  breaks: readonly ClauseBreak[]
}

export function before(place: Place): string {
  return place.text.slice(place.previousEnd, place.quantity.start)
}

export function after(place: Place): string {
  return place.text.slice(place.tail, place.nextStart)
}

export function sentenceBefore(place: Place): string {
  return place.text.slice(place.sentence.start, place.quantity.start)
}

export function sentenceAfter(place: Place): string {
  return place.text.slice(place.tail, place.sentence.end)
}

/** From the figure to the end of its clause: the next 、 or comma outside brackets that is not part of a figure. */
export function clauseAfter(place: Place): string {
  if (place !== lastPlace) {
    lastClause = /^(?:\([^()]*\)|[^、,;；])*/.exec(after(place))?.[0] ?? ''
    lastPlace = place
  }
  return lastClause
}

/** The figure that was last asked of: its rules ask over and over. */
let lastPlace: Place | null = null
let lastClause = ''

export interface CueHit<Meaning> extends Span {
  meaning: Meaning
  word: string
  score: number
}

const WEAK = 30
const WEAKEST = 50

interface Cue<Meaning> {
  meaning: Meaning
  word: string
  /** Its place in the table: of two that tell as much, the earlier is taken. */
  rank: number
  /** Taken from its score: what its stars say, less a little for a long word, which says more than a short one. */
  malus: number
}

interface CueIndex<Meaning> {
  /** Those of each first letter, by its `begins`. */
  cues: readonly (readonly Cue<Meaning>[])[]
  /** Nought for a letter that none begins with: most are such, and it is asked of every letter of every sentence. */
  begins: LetterNumbers
  /** Up to here in `cues` the letter is all of one of them. */
  wholes: number
  /** 1 where one may begin with these two letters, by `pairOf`. */
  pairs: Uint8Array
}

const PAIRS = 0x20_00

/** Two letters as an index; few of those that share one are met. */
function pairOf(first: number, second: number): number {
  return ((first * 31) ^ second) & (PAIRS - 1)
}

const indexes = new WeakMap<CueTable<unknown>, CueIndex<unknown>>()

function indexOf<Meaning>(cues: CueTable<Meaning>): CueIndex<Meaning> {
  const known = indexes.get(cues) as CueIndex<Meaning> | undefined
  if (known !== undefined) return known
  const byLetter = new Map<number, Cue<Meaning>[]>()
  let rank = 0
  for (const [meaning, words] of cues)
    for (const entry of words) {
      const word = entry.replace(/\*+$/, '').toLowerCase()
      const malus = (entry.endsWith('**') ? WEAKEST : entry.endsWith('*') ? WEAK : 0) - word.length / 10
      const same = byLetter.get(word.charCodeAt(0)) ?? []
      same.push({ meaning, word, rank: rank++, malus })
      byLetter.set(word.charCodeAt(0), same)
    }
  const begins = new Map<number, number>()
  const pairs = new Uint8Array(PAIRS)
  const isWhole = ([, same]: [number, Cue<Meaning>[]]) => same.some(({ word }) => word.length === 1)
  const ordered = [...[...byLetter].filter(isWhole), ...[...byLetter].filter((one) => !isWhole(one))]
  for (const [at, [letter, same]] of ordered.entries()) {
    begins.set(letter, at + 1)
    for (const { word } of same) pairs[pairOf(letter, word.charCodeAt(1))] = 1
  }
  const wholes = [...byLetter].filter(isWhole).length
  const index = { cues: [[], ...ordered.map(([, same]) => same)], begins: numbersOf(begins), wholes, pairs }
  indexes.set(cues, index)
  return index
}

/** The cue in `text` that tells most; `score` is told by the span of the cue in it. */
export function scoreCues<Meaning>(
  text: string,
  cues: CueTable<Meaning>,
  score: (span: Span) => number | null,
): CueHit<Meaning> | null {
  const { cues: byLetter, begins, wholes, pairs } = indexOf(cues)
  const folded = fold(text)
  let best: CueHit<Meaning> | null = null
  let bestRank = 0
  for (let start = 0; start < folded.length; start++) {
    const letter = folded.charCodeAt(start)
    const begin = numberOf(begins, letter)
    if (begin === 0) continue
    if (begin > wholes && pairs[pairOf(letter, folded.charCodeAt(start + 1))] === 0) continue
    for (const { meaning, word, rank, malus } of byLetter[begin]!) {
      if (!folded.startsWith(word, start)) continue
      const span = { start, end: start + word.length }
      const base = score(span)
      if (base === null) continue
      const total = base - malus
      if (best !== null && (total < best.score || (total === best.score && rank >= bestRank))) continue
      best = { meaning, word, score: total, ...span }
      bestRank = rank
    }
  }
  return best
}

/** The text that was last asked for: one stretch is held against several tables. */
let unfolded = ''
let lastFolded = ''

function fold(text: string): string {
  if (text === unfolded) return lastFolded
  unfolded = text
  lastFolded = MAY_HAVE_CAPITALS.test(text) ? text.toLowerCase() : text
  return lastFolded
}

/** Of any alphabet that has them. */
const MAY_HAVE_CAPITALS = /[A-Z\u00C0-\u1FFF]/

/** The meaning whose word is nearest to the figure: words behind it count a little less than words before it. */
export function nearestCue<Meaning>(
  beforeText: string,
  afterText: string,
  cues: CueTable<Meaning>,
): (CueHit<Meaning> & { distance: number }) | null {
  const left = scoreCues(beforeText, cues, ({ end }) => end - beforeText.length)
  const right = scoreCues(afterText, cues, ({ start }) => -start - 1)
  const best = right === null || (left !== null && left.score >= right.score) ? left : right
  return best === null ? null : { ...best, distance: Math.round(-best.score) }
}

export function hasAny(text: string, words: readonly string[]): string | null {
  const folded = text.toLowerCase()
  return words.find((word) => folded.includes(word.toLowerCase())) ?? null
}
