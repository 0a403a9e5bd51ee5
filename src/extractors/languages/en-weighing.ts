// What weighing an English article needs: the words of its sentences, what a name is to each, and the weights.
import type { SentenceWords, ToldSentence } from '../weighing/article-names.ts'
import { numberOf } from '../weighing/clue-list.ts'
import { numberOfFigure } from '../weighing/figure-clues.ts'
import type { Weigher } from '../weighing/weigher.ts'
import { addClause, openDates } from './en-clause-clues.ts'
import { looseMentions } from './en-loose-names.ts'
import { openGrammar, roleOf } from './en-owner-clues.ts'
import type { Parse } from './en-parse.ts'
import type { Word } from './en-word.ts'

export interface EnglishTold extends ToldSentence {
  parse: Parse
}

const [DATE, NUMBER] = [numberOf('<date>'), numberOf('<number>')]

export const englishWeigher: Weigher<EnglishTold> = {
  roleOf: ({ parse }, mention) => roleOf(parse, mention),
  isActing: (role) => role.endsWith('subj'),
  isPossessor: (role) => role === 'poss',
  isStandIn: (words) => /^(?:it|its|the|they|their|he|she|his|her)\b/i.test(words) && !/^The [A-Z]/.test(words),
  // The rules have read the sentence without those that merely look like names.
  mentionsOf: (told, text) =>
    told.map(({ sentence, mentions }) => [...mentions, ...looseMentions(text, sentence, mentions)]),
  wordsOf,
  openGrammar: ({ parse }, figure) => openGrammar(parse, figure),
  addClause: (list, { parse }, figure) => addClause(list, parse, figure),
  openDates: ({ parse }, figure) => openDates(parse, figure),
  reach: Number.POSITIVE_INFINITY,
  isTerse: false,
  caution: { metric: 0, stance: 1, period: 0.5, scope: 1, subject: 0, object: 0, attribution: 0.5, asOf: 0 },
}

function wordsOf({ parse, readings }: EnglishTold): SentenceWords {
  return {
    starts: parse.words.map(({ start }) => start),
    numbers: parse.words.map((word) => {
      if (word.tag === 'figure') {
        const reading = readings.find(({ start, end }) => word.start < end && start < word.end)
        return reading === undefined ? NUMBER : numberOfFigure(reading.unit)
      }
      return numberOfWord(word)
    }),
  }
}

function numberOfWord({ tag, lower, actor }: Word): number {
  if (actor !== null) return numberOf(`<${actor.ref.kind}>`)
  return tag === 'date' ? DATE : numberOf(stemOf(lower))
}

/** A word without what it is inflected with, roughly. */
function stemOf(lower: string): string {
  const { length } = lower
  if (length <= 4) return lower
  if (lower.endsWith('ing') && length > 5) return lower.slice(0, -3)
  if (lower.endsWith('ies') || lower.endsWith('ied')) return `${lower.slice(0, -3)}y`
  if (lower.endsWith('ed') || lower.endsWith('es')) return lower.slice(0, -2)
  return lower.endsWith('s') || lower.endsWith('e') ? lower.slice(0, -1) : lower
}
