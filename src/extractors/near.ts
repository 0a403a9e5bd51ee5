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

/** What stands behind a figure, the bracket that follows it at once apart. */
export function withoutBracket(behind: string): string {
  return behind[0] === '(' ? behind.replace(/^\([^()]*\)/, '') : behind
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

/** The meaning whose word is nearest to the figure: words behind it count a little less than words before it. */
export function nearestCue<Meaning>(
  beforeText: string,
  afterText: string,
  cues: CueTable<Meaning>,
): (CueHit<Meaning> & { distance: number }) | null {
  const left = bestCue(findCues(beforeText, cues), ({ end }) => end - beforeText.length)
  const right = bestCue(findCues(afterText, cues), ({ start }) => -start - 1)
  const best = right === null || (left !== null && left.score >= right.score) ? left : right
  return best === null ? null : { ...best, distance: Math.round(-best.score) }
}

export function hasAny(text: string, words: readonly string[]): string | null {
  const folded = text.toLowerCase()
  return words.find((word) => folded.includes(word.toLowerCase())) ?? null
}
