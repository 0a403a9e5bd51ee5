// What weighing a Japanese article needs: the words of its sentences, what a name is to each, and the weights.
import { ENTITY_KINDS, type EntityKind } from '#domain/claim.ts'
import { lettersOf, standsAt } from '#domain/letters.ts'
import type { Token } from '#domain/token.ts'
import type { Mention } from '../mentions.ts'
import type { Named, SentenceWords, ToldSentence } from '../weighing/article-names.ts'
import { type ClueList, grade, numberOf, numbersOf } from '../weighing/clue-list.ts'
import type { Figure } from '../weighing/figure.ts'
import { numberOfFigure } from '../weighing/figure-clues.ts'
import type { Weigher } from '../weighing/weigher.ts'
import { addClause, openDates } from './ja-clause-clues.ts'
import type { ClauseBreak } from './ja-clauses.ts'
import { caseOf } from './ja-grammar.ts'
import { looseMentions } from './ja-loose-names.ts'
import { findThings } from './ja-things.ts'

export interface JapaneseTold extends ToldSentence {
  /** Null where the sentence holds no figure. */
  tokens: readonly Token[] | null
  breaks: readonly ClauseBreak[]
}

const NUMBER = numberOf('<number>')
const NUMBERS_OF_KINDS = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, numberOf(`<${kind}>`)])) as Readonly<
  Record<EntityKind, number>
>
const NO_WORDS: SentenceWords = { numbers: [], starts: [] }
const BEGIN_STAND_INS = lettersOf('同当弊自我私う両')

export const japaneseWeigher: Weigher<JapaneseTold> = {
  roleOf: ({ sentence }, { end }, text) => caseOf(text, end, sentence.end),
  isActing: (role) => role === 'topic' || role === 'nominative',
  isPossessor: (role) => role === 'possessive',
  isStandIn: (words) => standsAt(BEGIN_STAND_INS, words, 0) && /^(?:同|当|弊|自社|我々|私たち|うち|両)/.test(words),
  // The rules have read the sentence without those things. Of what stands far from any figure none is asked about.
  mentionsOf: (told, text, reach) => {
    const all = told.map(({ mentions }) => [...mentions])
    const near = [...told.keys()].filter((at) => isNearFigure(told, at, reach))
    const things = findThings(
      text,
      near.map((at) => told[at]!),
    )
    for (const [nth, at] of near.entries()) {
      all[at]!.push(...things[nth]!)
      all[at]!.push(...looseMentions(text, told[at]!.sentence, all[at]!))
    }
    return all
  },
  wordsOf,
  openGrammar,
  addClause,
  openDates,
  reach: 2,
  isTerse: true,
  caution: { metric: 0, stance: 2, period: 0.5, scope: 4, subject: 0.5, object: 0.5, attribution: 0.5, asOf: 0 },
}

/** Whether a figure stands in the sentence before, in this one, or in one from which it can be reached. */
function isNearFigure(told: readonly JapaneseTold[], index: number, reach: number): boolean {
  if (reach === Number.POSITIVE_INFINITY) return true
  for (let at = Math.max(0, index - 1); at <= index + reach && at < told.length; at++)
    if (told[at]!.readings.length > 0) return true
  return false
}

/** A name and a figure are one word each, whatever tokens they are of. */
function wordsOf({ sentence, tokens, readings }: JapaneseTold, mentions: readonly Mention[]): SentenceWords {
  if (tokens === null) return NO_WORDS
  const words = { numbers: [] as number[], starts: [] as number[] }
  let [mention, reading] = [0, 0]
  let end = -1
  for (const token of tokens) {
    const start = sentence.start + token.start
    if (start < end) continue
    while (mention < mentions.length && mentions[mention]!.end <= start) mention++
    while (reading < readings.length && readings[reading]!.end <= start) reading++
    const [named, read] = [mentions[mention], readings[reading]]
    end = sentence.start + token.end
    if (read !== undefined && read.start < end) {
      words.numbers.push(numberOfFigure(read.unit))
      words.starts.push(read.start)
      end = read.end
    } else if (named !== undefined && named.start < end) {
      words.numbers.push(NUMBERS_OF_KINDS[named.ref.kind])
      words.starts.push(named.start)
      end = named.end
    } else {
      words.numbers.push(isNumber(token) ? NUMBER : numberOf(token.lemma))
      words.starts.push(start)
    }
  }
  return words
}

function isNumber({ surface }: Token): boolean {
  return surface >= '0' && surface <= '9~'
}

const K = numbersOf('last predicate', 'next predicate', 'breaks', 'breaks role')

/** The predicates of the sentence and of the figure's clause, and how many clauses lie between. */
function openGrammar({ sentence, tokens, breaks }: JapaneseTold, { reading }: Figure) {
  const [last, next] = predicatesOf(tokens ?? [], reading.end - sentence.start)
  return (list: ClueList, near: Named) => {
    const side = near.end <= reading.start ? 1 : 0
    list.both(K['last predicate'] + side, near.role, last)
    list.both(K['next predicate'] + side, near.role, next)
    const from = side === 1 ? near.end : reading.end
    const between = grade(breaksBetween(breaks, from, side === 1 ? reading.start : near.start))
    list.both(K.breaks + side, between)
    list.both(K['breaks role'] + side, near.role, between)
  }
}

function breaksBetween(breaks: readonly ClauseBreak[], from: number, to: number): number {
  let count = 0
  for (const { at } of breaks) if (at > from && at <= to) count++
  return count
}

const MAX_TAIL = 7
const MAX_NEXT = 9

function predicatesOf(tokens: readonly Token[], from: number): [last: number, next: number] {
  let last = 0
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - MAX_TAIL) && last === 0; at--)
    if (isContent(tokens[at]!)) last = numberOf(tokens[at]!.lemma)
  const start = tokens.findIndex((token) => token.start >= from)
  let next = 0
  for (let at = start; start >= 0 && at < Math.min(tokens.length, start + MAX_NEXT) && next === 0; at++) {
    const token = tokens[at]!
    if (token.surface === '、' || token.surface === '。') break
    if (isContent(token)) next = numberOf(token.lemma)
  }
  return [last, next]
}

function isContent({ surface, partOfSpeech }: Token): boolean {
  return surface.length > 1 && (partOfSpeech === '動詞' || partOfSpeech === '名詞' || partOfSpeech === '形容詞')
}
