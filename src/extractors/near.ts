// What stands near a figure: its clause, and the cue word that tells most about it.
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
  return /^(?:\([^()]*\)|[^、,;；])*/.exec(after(place))?.[0] ?? ''
}

export interface CueHit<Meaning> extends Span {
  meaning: Meaning
  word: string
  score: number
}

const WEAK = 30
const WEAKEST = 50

/** Every place of every cue in `text`; `score` is told by the span of the cue in it. */
export function scoreCues<Meaning>(
  text: string,
  cues: CueTable<Meaning>,
  score: (span: Span) => number | null,
): CueHit<Meaning> | null {
  const folded = text.toLowerCase()
  let best: CueHit<Meaning> | null = null
  for (const [meaning, words] of cues)
    for (const entry of words) {
      const malus = entry.endsWith('**') ? WEAKEST : entry.endsWith('*') ? WEAK : 0
      const word = entry.replace(/\*+$/, '').toLowerCase()
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        const span = { start: at, end: at + word.length }
        const base = score(span)
        if (base === null) continue
        // Of two words at one place the longer one says more.
        const total = base - malus + word.length / 10
        if (best === null || total > best.score) best = { meaning, word, score: total, ...span }
      }
    }
  return best
}

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
