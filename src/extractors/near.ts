// What stands near a figure: its clause, and the cue word that tells most about it.
import type { Span } from '#domain/text.ts'
import { bestCue, type CueHit, findCues } from './cue-places.ts'
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
  return sidesOf(place).before
}

export function after(place: Place): string {
  return sidesOf(place).after
}

export function sentenceBefore(place: Place): string {
  return sidesOf(place).sentenceBefore
}

export function sentenceAfter(place: Place): string {
  return sidesOf(place).sentenceAfter
}

interface Sides {
  place: Place | null
  before: string
  after: string
  sentenceBefore: string
  sentenceAfter: string
  /** Null until it is asked for. */
  clause: string | null
}

/** Of the figure that was last asked of: its rules ask over and over. */
let last: Sides = { place: null, before: '', after: '', sentenceBefore: '', sentenceAfter: '', clause: null }

function sidesOf(place: Place): Sides {
  if (place === last.place) return last
  const { text, sentence, quantity, previousEnd, nextStart, tail } = place
  last = {
    place,
    before: text.slice(previousEnd, quantity.start),
    after: text.slice(tail, nextStart),
    sentenceBefore: text.slice(sentence.start, quantity.start),
    sentenceAfter: text.slice(tail, sentence.end),
    clause: null,
  }
  return last
}

/** What stands behind a figure, the bracket that follows it at once apart. */
export function withoutBracket(behind: string): string {
  return behind[0] === '(' ? behind.replace(/^\([^()]*\)/, '') : behind
}

/** From the figure to the end of its clause: the next 、 or comma outside brackets that is not part of a figure. */
export function clauseAfter(place: Place): string {
  const sides = sidesOf(place)
  sides.clause ??= place.text.slice(place.tail, endOfClause(place))
  return sides.clause
}

function endOfClause({ text, tail, nextStart }: Place): number {
  for (let at = tail; at < nextStart; at++) {
    const sign = text.charCodeAt(at)
    if (sign === OPEN) at = closeOf(text, at, nextStart)
    else if (sign === COMMA || sign === LATIN_COMMA || sign === SEMICOLON || sign === WIDE_SEMICOLON) return at
  }
  return nextStart
}

/** Where the bracket ends that opens at `open`; `open` itself where another opens in it, or none ends it. */
function closeOf(text: string, open: number, end: number): number {
  for (let at = open + 1; at < end; at++) {
    const sign = text.charCodeAt(at)
    if (sign === OPEN) return open
    if (sign === CLOSE) return at
  }
  return open
}

const [OPEN, CLOSE, COMMA, LATIN_COMMA, SEMICOLON, WIDE_SEMICOLON] = [0x28, 0x29, 0x3001, 0x2c, 0x3b, 0xff1b]

/** The meaning whose word is nearest to the figure: words behind it count a little less than words before it. */
export function nearestCue<Meaning>(
  beforeText: string,
  afterText: string,
  cues: CueTable<Meaning>,
): (CueHit<Meaning> & { distance: number }) | null {
  const left = bestCue(findCues(beforeText, cues), ({ end }) => end - beforeText.length)
  const right = bestCue(findCues(afterText, cues), ({ start }) => -start - 1)
  const best = nearer(left, right)
  return best === null ? null : { ...best, distance: Math.round(-best.score) }
}

/** The one that scores more; of equals the first. */
export function nearer<Meaning>(left: CueHit<Meaning> | null, right: CueHit<Meaning> | null): CueHit<Meaning> | null {
  return right === null || (left !== null && left.score >= right.score) ? left : right
}

export function hasAny(text: string, words: readonly string[]): string | null {
  const folded = text.toLowerCase()
  return words.find((word) => folded.includes(word.toLowerCase())) ?? null
}
