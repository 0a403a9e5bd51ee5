// What a figure's sentence says of a name in it: on which side of the figure, behind and before which words, what lies
// between.
import { lettersOf, standsAt } from '#domain/letters.ts'
import { type Named, numberAt } from './article-names.ts'
import type { Candidate } from './candidates.ts'
import { type ClueList, grade, numberOfStretch, numbersOf } from './clue-list.ts'
import type { Figure } from './figure.ts'

const K = numbersOf(
  'role', 'kind', 'word behind', 'word before', 'behind two', 'before two', 'role kind', 'own', 'stand-in', 'names between',
  'figures between', 'commas', 'gap', 'role names', 'role figures', 'role commas', 'between', 'gap words', 'behind figure',
  'before figure', 'initial', 'also', 'also side',
) // biome-ignore format: a table
const SIDES = numbersOf('before', 'behind', 'inside')

/** The name that stands nearest to the figure, or the word for it; null where its sentence has neither. */
export function nearestOf({ here, standIn }: Candidate, { reading }: Figure): Named | null {
  let before: Named | null = null
  let behind: Named | null = null
  for (const one of here) {
    if (one.end <= reading.start) before = one
    else if (one.start >= reading.end) behind ??= one
  }
  return before ?? behind ?? here[0] ?? standIn ?? null
}

const MAX_BETWEEN = 12
const SHORT_GAP = 14

export function addSentenceClues(
  list: ClueList,
  figure: Figure,
  { ref, here, kind }: Candidate,
  near: Named,
  text: string,
  sentenceStart: number,
): void {
  const { reading, words, named } = figure
  const isBefore = near.end <= reading.start
  const isBehind = near.start >= reading.end
  const side = isBefore ? SIDES.before : isBehind ? SIDES.behind : SIDES.inside
  const { numbers } = words
  const at = near.word
  const behind = numberAt(numbers, at + 1)
  const before = numberAt(numbers, at - 1)
  list.both(K.role ^ side, near.role)
  list.bothUnlessTerse(K.kind ^ side, kind)
  list.both(K['word behind'] ^ side, behind)
  list.both(K['word before'] ^ side, before)
  list.add(K['behind two'] ^ side, behind, numberAt(numbers, at + 2))
  list.add(K['before two'] ^ side, before, numberAt(numbers, at - 2))
  list.add(K['role kind'] ^ side, near.role, kind, list.group)
  list.add(K.own ^ side, near.isOwner ? 1 : 0)
  list.add(K.own ^ side, near.isOwner ? 1 : 0, kind)
  if (near.isStandIn) list.both(K['stand-in'] ^ side)
  const from = isBefore ? near.end : isBehind ? reading.end : 0
  const to = isBefore ? reading.start : isBehind ? near.start : 0
  const gap = to - from
  let same = 0
  let others = 0
  for (const one of named)
    if (!one.isOwner && !one.isLoose && one.ref.key !== ref.key && one.start >= from && one.end <= to) {
      others++
      if (one.ref.kind === ref.kind) same++
    }
  const figures = figuresBetween(figure, from, to)
  const commas = commasIn(text, from, to)
  const length = gap < 4 ? 1 : gap < 10 ? 2 : gap < 25 ? 3 : gap < 60 ? 4 : 5
  list.both(K['names between'] ^ side, grade(same))
  list.both(K['figures between'] ^ side, grade(figures))
  list.both(K.commas ^ side, grade(commas))
  list.both(K.gap ^ side, length)
  list.add(K['role names'] ^ side, near.role, grade(others))
  list.add(K['role figures'] ^ side, near.role, grade(figures))
  list.add(K['role commas'] ^ side, near.role, grade(commas))
  if (gap < SHORT_GAP) list.both(K['gap words'] ^ side, numberOfStretch(text, from, to))
  addWords(list, figure, near, side)
  if (near.start - sentenceStart <= 3) list.both(K.initial ^ side)
  for (const one of here)
    if (one !== near) {
      list.add(K.also, one.role)
      list.add(K['also side'], one.role, one.end <= reading.start ? 1 : 0)
    }
}

/** The words between name and figure, and those around the figure. */
function addWords(list: ClueList, { words: { numbers }, word }: Figure, near: Named, side: number): void {
  const at = near.word
  if (at >= 0 && word >= 0) {
    const from = Math.min(at, word) + 1
    const to = Math.max(at, word)
    for (let k = from; k < to && k < from + MAX_BETWEEN; k++) list.both(K.between ^ side, numbers[k]!)
  }
  for (let k = 1; k <= 4; k++) list.add(K['behind figure'] ^ side, near.role, numberAt(numbers, word + k))
  for (let k = 1; k <= 2; k++) list.add(K['before figure'] ^ side, near.role, numberAt(numbers, word - k), k)
}

/** How many other figures of its sentence stand between two places. */
export function figuresBetween({ reading, beside }: Figure, from: number, to: number): number {
  let figures = 0
  for (const one of beside) if (one !== reading && one.start >= from && one.end <= to) figures++
  return figures
}

const COMMAS = lettersOf(',、;')

export function commasIn(text: string, from: number, to: number): number {
  let commas = 0
  for (let at = from; at < to; at++) if (standsAt(COMMAS, text, at)) commas++
  return commas
}
