// What the clauses of a Japanese sentence say of its figures and of their dates: how they end, and what lies between.
import type { Token } from '#domain/token.ts'
import { type ClueList, grade, numberOf, numbersOf } from '../weighing/clue-list.ts'
import type { Figure } from '../weighing/figure.ts'
import type { AddDateClues } from '../weighing/weigher.ts'
import type { JapaneseTold } from './ja-weighing.ts'

/** Of how many tokens the end of a clause is. */
const END = 4

const K = numbersOf(
  'end metric', 'last', 'last metric', 'last three', 'break',
  'date breaks', 'date breaks side', 'date break', 'date end',
) // biome-ignore format: a table

/** The ends of the figure's clause and of its sentence. */
export function addClause(
  list: ClueList,
  { sentence, tokens, breaks }: JapaneseTold,
  { reading, metric }: Figure,
): void {
  if (tokens === null) return
  const from = reading.end - sentence.start
  const first = breaks.findIndex(({ at }) => at > from)
  const next = first < 0 ? undefined : breaks[first]!
  list.add(K.break, numberOf(next?.kind ?? ''), grade(first < 0 ? 0 : breaks.length - first))
  const last = endOfSentence(tokens)
  const end = next === undefined ? last[0] : endOf(tokens, next.at, 1)[0]
  if (end !== undefined) list.add(K['end metric'], end, metric)
  if (last[0] !== undefined) list.add(K['last metric'], last[0], metric)
  for (const word of last) list.add(K.last, word)
  list.add(K['last three'], last[0] ?? 0, last[1] ?? 0, last[2] ?? 0)
}

/** Asked of each figure of the sentence. */
function endOfSentence(tokens: readonly Token[]): readonly number[] {
  if (tokens !== lastTokens) {
    lastEnd = endOf(tokens, Number.POSITIVE_INFINITY)
    lastTokens = tokens
  }
  return lastEnd
}

let lastTokens: readonly Token[] = []
let lastEnd: readonly number[] = []

/** The last words up to an offset, the last one first. */
function endOf(tokens: readonly Token[], before: number, most = END): number[] {
  let at = tokens.length - 1
  while (at >= 0 && tokens[at]!.end > before) at--
  const end: number[] = []
  for (; at >= 0 && end.length < most; at--) {
    const { surface, lemma } = tokens[at]!
    if (surface !== '、' && surface !== '。') end.push(numberOf(lemma))
  }
  return end
}

/** How many clauses lie between a date and the figure, and how the date's own ends. */
export function openDates({ sentence, tokens, breaks }: JapaneseTold, { reading, metric }: Figure): AddDateClues {
  return (list, start) => {
    if (tokens === null) return
    const side = start < reading.start ? 0 : 1
    const [from, to] = side === 0 ? [start, reading.start] : [reading.end, start]
    const between = breaks.filter(({ at }) => at > from - sentence.start && at <= to - sentence.start)
    list.both(K['date breaks'], grade(between.length))
    list.add(K['date breaks side'], grade(between.length), side, metric)
    if (between.length === 0) return
    list.both(K['date break'], numberOf(between[0]!.kind), side)
    if (side === 0) for (const word of endOf(tokens, between[0]!.at, 2)) list.both(K['date end'], word)
  }
}
