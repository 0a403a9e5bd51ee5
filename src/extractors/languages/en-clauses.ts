// The clauses of an English sentence: who does what in each, and which clause each word belongs to.
import type { Mention } from '../mentions.ts'
import {
  barePhrases,
  type Clause,
  isFiniteVerb,
  isSpeech,
  lackingVerb,
  newClause,
  nextWord,
  openClause,
  type Parse,
  type State,
  topOf,
} from './en-parse.ts'
import { closePhrase, extendPhrase } from './en-phrases.ts'
import { stepThat } from './en-that-clauses.ts'
import { addToGroup, stepVerb } from './en-verb-groups.ts'
import type { Tag, Word } from './en-word.ts'

const CONTROL =
  /^(?:want|expect|allow|ask|tell|force|require|help|enable|get|invite|urge|order|let|need|permit|commit|oblige|lead|cause|persuade|authori[sz]e|direct|push|see|like|estimate|believe|report|know|say|value)$/

const GIVING = /^(?:give|grant|award|issue|hand|offer|deny|promise|sell)$/

/** @param label whom a list's line is about, where its label names them */
export function parseClauses(words: Word[], label: Mention | null): Parse {
  const main = newClause('main', null, null, 0)
  if (label !== null)
    main.subject = { start: -1, end: -1, prep: null, head: '', actor: label, owner: null, isDate: false, clause: main }
  const state: State = {
    words, clauses: [main], clauseOf: [], phrases: [], current: main, back: null, open: null, prep: null, group: null,
    lastVerb: -1, lastComma: -1, lastAnd: -1, depth: 0,
  } // biome-ignore format: one line of nothing yet
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (word.tag === 'open') state.depth++
    if (state.depth === 0) STEPS[word.tag](state, word, index)
    else if (word.tag === 'actor' || word.tag === 'figure') closePhrase(state)
    if (word.tag === 'close') state.depth = Math.max(0, state.depth - 1)
    state.clauseOf[index] = state.current
  }
  closePhrase(state)
  for (const clause of state.clauses) completeSubject(clause)
  return { words, clauses: state.clauses, phrases: state.phrases, clauseOf: state.clauseOf }
}

/** What opened a sentence without a subject (Founded in 2021, …) has that of the clause behind it. */
function completeSubject(clause: Clause): void {
  if (clause.subject !== null || clause.parent === null) return
  if (clause.kind === 'infinitive' || clause.kind === 'participial') clause.subject = clause.parent.subject
}

type Step = (state: State, word: Word, index: number) => void

/** What each kind of word does to the clause that is open. */
const STEPS: Record<Tag, Step> = {
  noun: extendPhrase,
  figure: extendPhrase,
  date: extendPhrase,
  actor: extendPhrase,
  det: extendPhrase,
  own: extendPhrase,
  pron: extendPhrase,
  prep(state, word) {
    closePhrase(state)
    state.prep = word.lower
  },
  to: (state, _word, index) => stepTo(state, index),
  comma(state, _word, index) {
    endPhrase(state)
    stepComma(state, index)
  },
  and(state, _word, index) {
    closePhrase(state)
    // In Portugal and Greece by the end of the year: no clause begins there.
    if (!joinsNames(state, index)) state.lastAnd = index
  },
  that: stepThat,
  rel: stepThat,
  sub(state, word, index) {
    endPhrase(state)
    openClause(state, 'adverbial', topOf(state.current), word.lower, index + 1)
  },
  modal: addToGroup,
  verb: stepVerb,
  stop(state, _word, index) {
    endPhrase(state)
    stepStop(state, index)
  },
  quote: endPhrase,
  adv(state, word) {
    if (/^(?:not|never|n['’]t)$/.test(word.lower) && state.group !== null) state.group.isNegated = true
  },
  open: () => {},
  close: () => {},
}

function joinsNames({ words, phrases }: State, index: number): boolean {
  const [before, next, behind] = [words[index - 1], words[index + 1], words[index + 2]]
  const isOfPlaces = before?.actor?.ref.kind === 'place' && next?.actor?.ref.kind === 'place'
  return isOfPlaces && phrases.at(-1)?.end === index && !/^(?:verb|modal|adv|rel|own)$/.test(behind?.tag ?? '')
}

function endPhrase(state: State): void {
  closePhrase(state)
  state.prep = null
}

function stepTo(state: State, index: number): void {
  const next = nextWord(state.words, index)
  if (next?.tag !== 'verb' || next.form !== 'base') {
    closePhrase(state)
    state.prep = 'to'
    return
  }
  const hadNoun = state.open !== null && state.prep === null
  const noun = state.open
  closePhrase(state)
  const { current } = state
  const isOfNoun =
    hadNoun && noun !== null && noun.actor === null && noun.start > (current.verb?.at ?? -1) && noun.head !== ''
  const bare = current.verb === null ? [] : barePhrases(state, current, current.verb.at + 1)
  const controlled = noun?.prep === 'for' ? noun : CONTROL.test(current.verb?.lemma ?? '') ? bare.at(-1) : undefined
  // Has given Torrent a licence to ship: who gets it will do so.
  const isGiven = isOfNoun && GIVING.test(current.verb?.lemma ?? '') && current.verb?.isPassive === false
  const receiver = isGiven ? bare.find((one) => one !== noun && one.actor !== null) : undefined
  const head =
    noun?.isDate === true
      ? state.phrases.filter((one) => !one.isDate && one.end <= noun.start).at(-1)?.head
      : noun?.head
  const governor =
    isOfNoun || (noun?.isDate === true && head !== undefined && head !== '')
      ? (head ?? null)
      : (current.verb?.lemma ?? null)
  openClause(state, 'infinitive', current, governor, index)
  state.current.subject =
    receiver ??
    controlled ??
    current.subject ??
    (current.verb === null ? (barePhrases(state, current, 0)[0] ?? null) : null)
}

/** Is buying Sana, which makes agents, for $1.1 billion: what is paid belongs to the buying. */
function isPaidFor({ words, current }: State, index: number): boolean {
  return (
    current.kind === 'relative' &&
    /^(?:rel|that)$/.test(words[current.start - 1]?.tag ?? '') &&
    current.verb !== null &&
    current.parent?.verb != null &&
    words[index + 1]?.lower === 'for' &&
    words[index + 2]?.tag === 'figure'
  )
}

function stepComma(state: State, index: number): void {
  state.lastComma = index
  const { current, back } = state
  if (back !== null) {
    state.current = back
    state.back = null
    return
  }
  const next = nextWord(state.words, index)
  if (next === undefined) return
  // Kite, whose chatbot does whatever it does, has raised: a description ends where a verb goes on behind its comma.
  const isDescription =
    current.kind === 'relative' && current.verb === null && state.words[current.start - 2]?.tag === 'comma'
  if (
    isDescription &&
    (next.tag === 'modal' || (next.tag === 'verb' && /^(?:have|be)$/.test(next.verb?.lemma ?? '')))
  ) {
    state.current = lackingVerb(current) ?? current
    return
  }
  if (isPaidFor(state, index) && current.parent !== null) state.current = current.parent
  else if (
    current.kind === 'adverbial' &&
    current.verb !== null &&
    current.parent !== null &&
    current.parent.verb === null
  )
    state.current = current.parent
  else if (current.kind !== 'main' && current.verb !== null && (isFiniteVerb(next) || next.tag === 'modal'))
    state.current = lackingVerb(current) ?? state.current
  else if (current.kind === 'participial' && current.verb !== null && current.start <= 1 && current.parent !== null)
    state.current = current.parent
  // Buys Cobalt, a firm that makes chips, for $1 billion.
  else if (relativeOf(current) !== null && isForFigure(state, index))
    state.current = relativeOf(current)?.parent ?? current
}

/** The relative clause that is open, or that an infinitive hangs on: which is to have 70 billion parameters. */
function relativeOf(current: Clause): Clause | null {
  const clause = current.kind === 'infinitive' ? current.parent : current
  return clause?.kind === 'relative' && clause.verb !== null ? clause : null
}

function isForFigure({ words, current: own }: State, comma: number): boolean {
  const current = relativeOf(own) ?? own
  // Not where no pronoun opened the clause, which may be none.
  if (!/^(?:rel|that)$/.test(words[current.start - 1]?.tag ?? '')) return false
  const [prep, figure] = [words[comma + 1], words[comma + 2]]
  return prep?.tag === 'prep' && /^(?:for|on|at)$/.test(prep.lower) && figure?.tag === 'figure'
}

/** A semicolon or a colon: what stands behind it is on its own, but still what a speaker before a colon says. */
function stepStop(state: State, index: number): void {
  state.back = null
  state.group = null
  const { current } = state
  openClause(state, 'main', null, null, index + 1)
  const told = state.words[index]?.lower === ':' ? saying(current) : null
  const said = told?.subject?.actor != null ? told : null
  if (said !== null) {
    state.current.parent = said
    state.current.kind = 'complement'
    state.current.governor = said.verb?.lemma ?? null
  }
}

function saying(clause: Clause): Clause | null {
  for (let one: Clause | null = clause; one !== null; one = one.parent)
    if (one.verb !== null && !one.verb.isPassive && isSpeech(one.verb.lemma)) return one
  return null
}
