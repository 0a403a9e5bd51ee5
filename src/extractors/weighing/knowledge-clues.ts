// What is known of whoever a figure could be of: who it is, what it is in, and what its name and its introduction say of one
// whom nobody knows.
import type { Entity } from '#catalog/catalog.ts'
import { lettersOf, standsAt } from '#domain/letters.ts'
import { perName } from '#domain/per-name.ts'
import type { Span } from '#domain/text.ts'
import { hasJapanese } from '../languages/ja-scripts.ts'
import { ClueList, numberOf, numbersOf, type SharedClues, shareClues } from './clue-list.ts'
import { numberOfKey } from './figure.ts'
import { tradesOf } from './trades.ts'

/** Of words only the numbers that clues are made of. */
export interface Knowledge {
  /** Of those that the catalogue has; 0 for others. */
  who: number
  /** Its maker, parent or operator; 0 where it has none. */
  owner: number
  /** The table of the catalogue that has it, and the words that it is called by. */
  trades: readonly number[]
  /** What its name is made of. */
  name: readonly number[]
  /** What stands around it where the text names it first. */
  introduction: readonly number[]
  /** Its clues for figures of a metric: the same for each of an article. */
  cluesOf: Map<number, SharedClues>
}

const K = numbersOf('who', 'owner', 'trade', 'name', 'introduction')

/** What is known as clues for a figure of a metric, which is of `group`. */
export function knowledgeClues(knowledge: Knowledge, metric: number, group: number): SharedClues {
  const there = knowledge.cluesOf.get(metric)
  if (there !== undefined) return there
  list.clear(group)
  addAll(list, knowledge, metric)
  const clues = shareClues(list)
  knowledge.cluesOf.set(metric, clues)
  return clues
}

const list = new ClueList()

function addAll(list: ClueList, { who, owner, trades, name, introduction }: Knowledge, metric: number): void {
  if (who !== 0) {
    list.both(K.who, who)
    list.add(K.who, who, metric)
  }
  if (owner !== 0) list.add(K.owner, owner, metric)
  addEach(list, K.trade, trades)
  addEach(list, K.name, name)
  addEach(list, K.introduction, introduction)
}

/** By places: arrays that were made in many ways are slow to iterate. */
function addEach(list: ClueList, kind: number, numbers: readonly number[]): void {
  for (let at = 0; at < numbers.length; at++) list.both(kind, numbers[at]!)
}

export function knowledgeOf(name: string, entity: Entity | null, first: Span | undefined, text: string): Knowledge {
  return {
    who: entity === null ? 0 : numberOfKey(entity.key),
    owner: entity?.ownerKey == null ? 0 : numberOfKey(entity.ownerKey),
    trades: entity === null ? NOTHING : tradesOf(entity),
    name: wordsOf(name),
    introduction: first === undefined ? NOTHING : introductionOf(text, first),
    cluesOf: new Map(),
  }
}

const NOTHING: readonly number[] = []

/** The words of a name in Latin letters, with its last one apart; the ends of any other. */
const wordsOf = perName((name): readonly number[] => {
  if (!/^[ -ɏ]+$/.test(name))
    return [-3, -2].map((from) => numberOf(name.slice(from))).concat(numberOf(`^${name.slice(0, 2)}`))
  const words = name
    .toLowerCase()
    .split(/[ .&'/-]+/)
    .filter((word) => word.length > 1)
  return [...words.slice(0, 6).map(numberOf), numberOf(`${words.at(-1) ?? ''}$`)]
})

const ENDS_PHRASE = lettersOf('\n.,;:。、「」『』()')

/** AI chip start-up Corilus, which …; 推論用チップの新興企業コリルス. */
function introductionOf(text: string, { start, end }: Span): readonly number[] {
  const from = Math.max(0, start - 32)
  let begin = start
  while (begin > from && !standsAt(ENDS_PHRASE, text, begin - 1)) begin--
  const words = text.slice(begin, start)
  if (hasJapanese(text, from, start)) {
    const phrase = words.endsWith('の') || words.endsWith('・') ? words.slice(0, -1) : words
    return [numberOf(phrase.slice(-2)), numberOf(phrase.slice(-3)), numberOf(phrase.slice(-4))]
  }
  const apposition = /^, ((?:an?|the|which|whose|one of)\b[^,.;()\n]*)/.exec(text.slice(end, end + 60))?.[1] ?? ''
  return [
    ...(words.match(/[A-Za-z'-]+/g) ?? []).slice(-4).map((word) => numberOf(word.toLowerCase())),
    ...(apposition.match(/[A-Za-z'-]+/g) ?? []).slice(1, 8).map((word) => numberOf(`,${word.toLowerCase()}`)),
  ]
}
