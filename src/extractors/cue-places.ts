// Where a text has the words of a table of cues: all of a text at once, letter by letter.
import { type LetterNumbers, numberOf, numbersOf } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import type { CueTable } from './languages/cues.ts'

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

export interface CuePlace<Meaning> extends Span {
  cue: Cue<Meaning>
}

/** The cues that are read up to a letter, and how they go on. */
interface Branch<Meaning> {
  cues: Cue<Meaning>[]
  next: Map<number, Branch<Meaning>>
}

interface CueIndex<Meaning> {
  /** By the number of the first letter; most letters have none, and it is asked of every letter of every sentence. */
  begins: LetterNumbers
  branches: readonly (Branch<Meaning> | undefined)[]
}

const indexes = new WeakMap<CueTable<unknown>, CueIndex<unknown>>()

function indexOf<Meaning>(cues: CueTable<Meaning>): CueIndex<Meaning> {
  const known = indexes.get(cues) as CueIndex<Meaning> | undefined
  if (known !== undefined) return known
  const root: Branch<Meaning> = { cues: [], next: new Map() }
  let rank = 0
  for (const [meaning, words] of cues)
    for (const entry of words) {
      const word = entry.replace(/\*+$/, '').toLowerCase()
      const malus = (entry.endsWith('**') ? WEAKEST : entry.endsWith('*') ? WEAK : 0) - word.length / 10
      branchOf(root, word).cues.push({ meaning, word, rank: rank++, malus })
    }
  const begins = numbersOf(new Map([...root.next.keys()].map((letter, at) => [letter, at + 1])))
  const index = { begins, branches: [undefined, ...root.next.values()] }
  indexes.set(cues, index)
  return index
}

function branchOf<Meaning>(root: Branch<Meaning>, word: string): Branch<Meaning> {
  let branch = root
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at)
    const next = branch.next.get(letter) ?? { cues: [], next: new Map() }
    branch.next.set(letter, next)
    branch = next
  }
  return branch
}

/** Every cue in a text, in the order of their starts. */
export function findCues<Meaning>(text: string, cues: CueTable<Meaning>): CuePlace<Meaning>[] {
  const { begins, branches } = indexOf(cues)
  const folded = MAY_HAVE_CAPITALS.test(text) ? text.toLowerCase() : text
  const found: CuePlace<Meaning>[] = []
  for (let start = 0; start < folded.length; start++) {
    let branch = branches[numberOf(begins, folded.charCodeAt(start))]
    for (let end = start + 1; branch !== undefined; end++) {
      for (const cue of branch.cues) found.push({ cue, start, end })
      branch = branch.next.size === 0 ? undefined : branch.next.get(folded.charCodeAt(end))
    }
  }
  return found
}

/** Of any alphabet that has them. */
const MAY_HAVE_CAPITALS = /[A-Z\u00C0-\u1FFF]/

export interface CueHit<Meaning> extends Span {
  meaning: Meaning
  word: string
  score: number
}

/** The cue that tells most; `score` is told by its place, null where it does not count. */
export function bestCue<Meaning>(
  places: readonly CuePlace<Meaning>[],
  score: (span: Span) => number | null,
): CueHit<Meaning> | null {
  let best: CuePlace<Meaning> | null = null
  let most = 0
  for (const place of places) {
    const base = score(place)
    if (base === null) continue
    const total = base - place.cue.malus
    if (best !== null && (total < most || (total === most && place.cue.rank >= best.cue.rank))) continue
    best = place
    most = total
  }
  if (best === null) return null
  return { meaning: best.cue.meaning, word: best.cue.word, score: most, start: best.start, end: best.end }
}
