// Whose an English figure is, weighed: which rules are open to it, and which sentences say themselves whose they are.
import type { ToldSentence } from '../text-names.ts'
import type { Weigher } from '../weighing.ts'
import { isListLine } from './en-lines.ts'
import { COUNTRIES } from './en-name-words.ts'
import { cluesInSentence, roleOf } from './en-owner-clues.ts'
import { OWNER_WEIGHTS } from './en-owner-weights.ts'
import type { Parse } from './en-parse.ts'

export interface EnglishTold extends ToldSentence {
  parse: Parse
}

export const englishWeigher: Weigher<EnglishTold> = {
  roleOf: ({ parse }, mention) => roleOf(parse, mention),
  isActing: (role) => role.endsWith('subj'),
  cluesInSentence,
  weights: OWNER_WEIGHTS,
  starts: new Map([
    ['subject:omitted', 0.5],
    ['subject:left', 3.5],
    ['subject:possessive', 3.5],
    ['subject:speaker', 3.5],
    ['subject:subject', 3.5],
  ]),
  // The line of a list and a country say themselves whose it is.
  stands: ({ subject }, { sentence }, text) =>
    COUNTRIES.has(subject?.name ?? '') ||
    isListLine(text.slice(text.lastIndexOf('\n', sentence.start - 1) + 1, sentence.end)),
}
