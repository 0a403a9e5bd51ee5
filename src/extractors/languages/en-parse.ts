// Clauses and phrases: what reading an English sentence from left to right keeps.
import type { Mention } from '../mentions.ts'
import { DENYING, ESTIMATING, FINDING, FORECASTING, SAYING } from './en-verbs.ts'
import type { Word } from './en-word.ts'

/** A noun phrase: word indices, the preposition before it, and the names in it. */
export interface Phrase {
  start: number
  end: number
  prep: string | null
  /** Its last noun. */
  head: string
  /** The name that it ends in: chief executive Andy Jassy. */
  actor: Mention | null
  /** Whose it is: Nvidia's revenue, AMD shares, revenue at AMD. */
  owner: Mention | null
  isDate: boolean
  /** The clause that was open where it stands. */
  clause: Clause | null
}

export interface VerbGroup {
  lemma: string
  /** Index of its main word. */
  at: number
  /** Index of its first word, auxiliaries and all. */
  from: number
  modals: readonly string[]
  isNegated: boolean
  isPassive: boolean
}

export type ClauseKind = 'main' | 'complement' | 'relative' | 'adverbial' | 'infinitive' | 'participial' | 'aside'

export interface Clause {
  kind: ClauseKind
  parent: Clause | null
  /** The word that takes it: a verb's lemma (plan), a noun (talks), a conjunction (if). */
  governor: string | null
  /** Index of its first word. */
  start: number
  subject: Phrase | null
  verb: VerbGroup | null
  /** Whose the subject of a clause with "whose" is. */
  possessor: Mention | null
  /** The clause that it goes on from with the same subject. */
  after: Clause | null
}

export interface Parse {
  words: readonly Word[]
  clauses: readonly Clause[]
  phrases: readonly Phrase[]
  /** For each word. */
  clauseOf: readonly Clause[]
}

export function isSpeech(lemma: string): boolean {
  return (
    SAYING.has(lemma) || ESTIMATING.has(lemma) || FORECASTING.has(lemma) || DENYING.has(lemma) || FINDING.has(lemma)
  )
}

export interface State {
  words: Word[]
  clauses: Clause[]
  clauseOf: Clause[]
  phrases: Phrase[]
  current: Clause
  /** Where an aside returns to. */
  back: Clause | null
  open: Phrase | null
  prep: string | null
  group: { modals: string[]; isNegated: boolean; isPassive: boolean; from: number } | null
  /** Index of the last verb, comma and conjunction. */
  lastVerb: number
  lastComma: number
  lastAnd: number
  depth: number
}

export function newClause(kind: ClauseKind, parent: Clause | null, governor: string | null, start: number): Clause {
  return { kind, parent, governor, start, subject: null, verb: null, possessor: null, after: null }
}

/** The phrases that no preposition governs, from word `from` on, inside the clause. */
export function barePhrases({ phrases, words }: State, clause: Clause, from: number): Phrase[] {
  const bare = phrases.filter(
    (one) => one.start >= Math.max(from, clause.start) && one.prep === null && one.clause === clause,
  )
  const named = bare.filter((one) => !one.isDate && words[one.start] !== undefined)
  return named.length > 0 ? named : bare
}

export function openClause(
  state: State,
  kind: ClauseKind,
  parent: Clause | null,
  governor: string | null,
  start: number,
): void {
  const clause = newClause(kind, parent, governor, start)
  state.clauses.push(clause)
  state.current = clause
  // Its subject stood before anything told that a clause begins.
  for (let at = start; at < state.clauseOf.length; at++) state.clauseOf[at] = clause
  for (const phrase of state.phrases) if (phrase.start >= start) phrase.clause = clause
}

/** Vantor, a chip designer, …: the name that a phrase between commas describes; null where it describes none. */
export function described({ words, phrases }: State, { start, prep, actor }: Phrase): Phrase | null {
  if (prep !== null || actor !== null || words[start]?.tag !== 'det' || words[start - 1]?.tag !== 'comma') return null
  const named = phrases.find((one) => one.end === start - 1)
  return named?.actor?.ref.kind === 'organisation' ? named : null
}

/** The clause that an adverbial or a coordinate one hangs on. */
export function topOf(clause: Clause): Clause {
  let top = clause
  while (top.parent !== null && ['relative', 'participial', 'infinitive', 'aside'].includes(top.kind)) top = top.parent
  return top
}

export function nextWord(words: readonly Word[], index: number): Word | undefined {
  let at = index + 1
  while (words[at]?.tag === 'adv') at++
  return words[at]
}

export function isFiniteVerb(word: Word): boolean {
  return word.tag === 'verb' && (word.form === 'past' || word.form === 's')
}

export function lackingVerb(clause: Clause): Clause | null {
  for (let one = clause.parent; one !== null; one = one.parent) if (one.verb === null) return one
  return null
}
