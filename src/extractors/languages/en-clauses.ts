// The clauses of an English sentence: who does what in each, and which clause each word belongs to.
import type { Mention } from '../mentions.ts'
import { DENYING, ESTIMATING, FINDING, FORECASTING, SAYING } from './en-verbs.ts'
import type { Word } from './en-words.ts'

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

const CONTROL =
  /^(?:want|expect|allow|ask|tell|force|require|help|enable|get|invite|urge|order|let|need|permit|commit|oblige|lead|cause|persuade|authori[sz]e|direct|push|see|like|estimate|believe|report|know|say|value)$/
const MOTION =
  /^(?:rise|fall|grow|increase|expand|drop|shrink|decline|climb|jump|surge|cut|reduce|raise|double|triple|plunge|exceed)$/
const REPORT_NOUN =
  /^(?:reports?|claims?|story|stories|news|estimates?|evidence|fact|statement|suggestions?|rumou?rs?|allegations?|view|forecast|prediction|belief|warning|notion|idea|speculation|message|sign|hint)$/

export function isSpeech(lemma: string): boolean {
  return (
    SAYING.has(lemma) || ESTIMATING.has(lemma) || FORECASTING.has(lemma) || DENYING.has(lemma) || FINDING.has(lemma)
  )
}

interface State {
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
    if (state.depth === 0) step(state, word, index)
    else if (word.tag === 'actor' || word.tag === 'figure') closePhrase(state)
    if (word.tag === 'close') state.depth = Math.max(0, state.depth - 1)
    state.clauseOf[index] = state.current
  }
  closePhrase(state)
  for (const clause of state.clauses) completeSubject(clause)
  return { words, clauses: state.clauses, phrases: state.phrases, clauseOf: state.clauseOf }
}

function newClause(kind: ClauseKind, parent: Clause | null, governor: string | null, start: number): Clause {
  return { kind, parent, governor, start, subject: null, verb: null, after: null }
}

/** What opened a sentence without a subject (Founded in 2021, …) has that of the clause behind it. */
function completeSubject(clause: Clause): void {
  if (clause.subject !== null || clause.parent === null) return
  if (clause.kind === 'infinitive' || clause.kind === 'participial') clause.subject = clause.parent.subject
}

function step(state: State, word: Word, index: number): void {
  switch (word.tag) {
    case 'noun':
    case 'figure':
    case 'date':
    case 'actor':
    case 'det':
    case 'own':
    case 'pron': {
      extendPhrase(state, word, index)
      return
    }
    case 'prep':
      closePhrase(state)
      state.prep = word.lower
      return
    case 'to': {
      stepTo(state, index)
      return
    }
    case 'comma':
      closePhrase(state)
      state.prep = null
      {
        stepComma(state, index)
        return
      }
    case 'and':
      closePhrase(state)
      state.lastAnd = index
      return
    case 'that':
    case 'rel': {
      stepThat(state, word, index)
      return
    }
    case 'sub':
      closePhrase(state)
      state.prep = null
      {
        openClause(state, 'adverbial', topOf(state.current), word.lower, index + 1)
        return
      }
    case 'modal': {
      addToGroup(state, word, index)
      return
    }
    case 'verb': {
      stepVerb(state, word, index)
      return
    }
    case 'stop':
    case 'quote':
      closePhrase(state)
      state.prep = null
      if (word.tag === 'stop') {
        stepStop(state, index)
        return
      }
      return
    case 'adv':
      if (/^(?:not|never|n't)$/.test(word.lower) && state.group !== null) state.group.isNegated = true
      return
    default:
      return
  }
}

// ---------------------------------------------------------------- phrases

function extendPhrase(state: State, word: Word, index: number): void {
  const { open } = state
  if (open !== null && startsAnew(state, word, open)) closePhrase(state)
  if (state.open === null) {
    state.open = {
      start: index,
      end: index + 1,
      prep: state.prep,
      head: '',
      actor: null,
      owner: null,
      isDate: true,
      clause: state.current,
    }
    state.prep = null
  }
  const phrase = state.open!
  phrase.end = index + 1
  if (word.tag === 'own') {
    phrase.owner = phrase.actor ?? phrase.owner
    phrase.actor = null
    return
  }
  if (word.tag === 'det' || word.tag === 'pron') {
    if (word.tag === 'pron') {
      phrase.head = word.lower
      phrase.isDate = false
    }
    return
  }
  if (word.tag !== 'date') phrase.isDate = phrase.isDate && /^(?:last|next|past|fiscal|first|second|third|fourth|final|later|early|late|mid|full|same|few|three|two|six|nine|calendar|about|recent|earlier|previous|coming|final)$/.test(word.lower) // biome-ignore format: one test
  if (word.tag === 'actor' && word.actor !== null) {
    if (/^(?:its|their|our|his|her)$/.test(word.lower)) phrase.owner = word.actor
    else {
      phrase.owner ??= phrase.actor
      phrase.actor = word.actor
    }
    phrase.head = ''
    return
  }
  if (word.tag === 'noun' && phrase.actor !== null) {
    phrase.owner ??= phrase.actor
    phrase.actor = null
  }
  phrase.head = word.lower
}

function startsAnew({ words }: State, word: Word, open: Phrase): boolean {
  const last = words[open.end - 1]!
  if (
    word.tag === 'pron' ||
    (word.tag === 'actor' && /^(?:its|their|our|it|they|we|the |this |that )/.test(word.lower))
  )
    return open.head !== '' || open.actor !== null || open.isDate
  if (word.tag === 'det') return last.tag !== 'det' && !/^(?:all|both|such)$/.test(last.lower)
  if (open.isDate && last.tag === 'date') return word.tag !== 'date' && word.tag !== 'own'
  if (last.tag === 'figure' || word.tag === 'figure')
    return word.tag !== 'own' && word.tag !== 'noun' && last.tag !== 'det'
  return last.tag === 'pron'
}

function closePhrase(state: State): void {
  const phrase = state.open
  if (phrase === null) return
  state.open = null
  phrase.isDate &&= state.words.slice(phrase.start, phrase.end).some((word) => word.tag === 'date')
  const previous = state.phrases.at(-1)
  // Revenue at AMD, shares of Nvidia
  if (previous !== undefined && previous.end === phrase.start - 1 && /^(?:of|at|by)$/.test(phrase.prep ?? ''))
    if (previous.actor === null && previous.owner === null) previous.owner = phrase.actor ?? phrase.owner
  state.phrases.push(phrase)
}

/** The phrases that no preposition governs, from word `from` on, inside the clause. */
function barePhrases({ phrases, words }: State, clause: Clause, from: number): Phrase[] {
  const bare = phrases.filter(
    (one) => one.start >= Math.max(from, clause.start) && one.prep === null && one.clause === clause,
  )
  const named = bare.filter((one) => !one.isDate && words[one.start] !== undefined)
  return named.length > 0 ? named : bare
}

// ---------------------------------------------------------------- clauses

function openClause(
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

/** The clause that an adverbial or a coordinate one hangs on. */
function topOf(clause: Clause): Clause {
  let top = clause
  while (top.parent !== null && ['relative', 'participial', 'infinitive', 'aside'].includes(top.kind)) top = top.parent
  return top
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
    controlled ?? current.subject ?? (current.verb === null ? (barePhrases(state, current, 0)[0] ?? null) : null)
}

function nextWord(words: readonly Word[], index: number): Word | undefined {
  let at = index + 1
  while (words[at]?.tag === 'adv') at++
  return words[at]
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
  if (current.kind === 'adverbial' && current.verb !== null && current.parent !== null && current.parent.verb === null)
    state.current = current.parent
  else if (current.kind !== 'main' && current.verb !== null && (isFiniteVerb(next) || next.tag === 'modal'))
    state.current = lackingVerb(current) ?? state.current
  else if (current.kind === 'participial' && current.verb !== null && current.start <= 1 && current.parent !== null)
    state.current = current.parent
}

function isFiniteVerb(word: Word): boolean {
  return word.tag === 'verb' && (word.form === 'past' || word.form === 's')
}

function lackingVerb(clause: Clause): Clause | null {
  for (let one = clause.parent; one !== null; one = one.parent) if (one.verb === null) return one
  return null
}

/** A semicolon or a colon: what stands behind it is on its own, but still what a speaker before a colon says. */
function stepStop(state: State, index: number): void {
  state.back = null
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
    if (one.verb !== null && isSpeech(one.verb.lemma)) return one
  return null
}

function stepThat(state: State, word: Word, index: number): void {
  const noun = state.open
  const before = state.words[index - 1]
  const next = nextWord(state.words, index)
  closePhrase(state)
  const isPronoun = word.tag === 'that' && standsAlone(before, next, index)
  if (isPronoun || (word.tag === 'that' && before?.tag === 'prep')) {
    extendPhrase(state, { ...word, tag: 'pron' }, index)
    return
  }
  const complementOf = word.tag === 'that' ? takerOf(state, noun) : null
  state.prep = null
  if (complementOf !== null) {
    openClause(state, 'complement', complementOf.clause, complementOf.governor, index + 1)
    return
  }
  const antecedent = antecedentOf(state, noun, word, index)
  openClause(state, 'relative', state.current, null, index + 1)
  state.current.subject = antecedent
}

/** That puts the group ahead; raising that to 480 billion: a pronoun, which opens no clause. */
function standsAlone(before: Word | undefined, next: Word | undefined, index: number): boolean {
  if (next === undefined || /^(?:to|prep|comma|and|stop)$/.test(next.tag)) return true
  const opens = index === 0 || (before !== undefined && /^(?:comma|and|prep|stop)$/.test(before.tag))
  return opens && (next.tag === 'verb' || next.tag === 'modal')
}

/** What a relative clause is about: the last phrase, or without a comma what that one belongs to: turbines from GE that. */
function antecedentOf(state: State, noun: Phrase | null, word: Word, index: number): Phrase | null {
  const last = noun ?? state.phrases.filter((one) => one.end <= index).at(-1) ?? null
  if (last === null) return null
  const head = state.phrases.filter((one) => one.end <= last.start && one.start >= state.current.start).at(-1)
  const isInside = last.prep !== null && head !== undefined && head.end === last.start - 1
  if (!isInside) return last
  if (last.prep === 'of') return head.actor !== null || head.owner !== null ? head : last
  return word.tag === 'that' ? head : last
}

/** The clause whose verb or noun takes what follows "that" as its complement; null where it begins a relative clause. */
function takerOf(state: State, noun: Phrase | null): { clause: Clause; governor: string } | null {
  for (let one: Clause | null = state.current; one !== null; one = one.parent) {
    if (one.verb === null) continue
    const isDirect = noun === null || noun.actor !== null || noun.isDate || /^(?:analysts|investors|reporters|lawmakers|employees|staff|shareholders|court|conference|listeners|clients|customers|users|workers|journalists|podcast|senators|week|month|year)$/.test(noun.head) // biome-ignore format: one list
    if (isSpeech(one.verb.lemma) && (isDirect || state.lastAnd > one.verb.at || state.lastComma > one.verb.at))
      return { clause: one, governor: one.verb.lemma }
    if (noun !== null && REPORT_NOUN.test(noun.head)) return { clause: one, governor: noun.head }
  }
  if (noun !== null && REPORT_NOUN.test(noun.head)) return { clause: state.current, governor: noun.head }
  return null
}

// ---------------------------------------------------------------- verbs

function addToGroup(state: State, word: Word, index: number): void {
  if (state.group === null) {
    closePhrase(state)
    enterFinite(state, index)
    state.group = { modals: [], isNegated: false, isPassive: false, from: index }
  }
  if (word.tag === 'modal') state.group.modals.push(word.lower)
  if (/n't$|cannot/.test(word.lower)) state.group.isNegated = true
}

function stepVerb(state: State, word: Word, index: number): void {
  const lemma = word.verb?.lemma ?? ''
  const next = nextWord(state.words, index)
  const isAuxiliary =
    (lemma === 'be' && next?.tag === 'verb' && /past|participle|ing/.test(next.form ?? '')) ||
    (lemma === 'have' &&
      word.form !== 'ing' &&
      next?.tag === 'verb' &&
      /past|participle|s|ing/.test(next.form ?? '')) ||
    (lemma === 'do' && next?.tag === 'verb' && next.form === 'base')
  if (isAuxiliary && word.form !== 'ing' && !isInfinitive(state, index)) {
    addToGroup(state, word, index)
    if (lemma === 'be' && state.group !== null) state.group.isPassive = next?.form !== 'ing'
    return
  }
  if (isInfinitive(state, index)) {
    if (isAuxiliary) {
      state.group = { modals: [], isNegated: false, isPassive: lemma === 'be' && next?.form !== 'ing', from: index }
      return
    }
    setVerb(state, lemma, index)
    return
  }
  if (state.group !== null) {
    setVerb(state, lemma, index)
    return
  }
  closePhrase(state)
  const temporal = state.phrases.at(-1)
  if (
    temporal?.end === index &&
    /^(?:after|before|since|until|as|than)$/.test(temporal.prep ?? '') &&
    isFiniteVerb(word) &&
    nextWord(state.words, index)?.lower !== 'by'
  ) {
    openClause(state, 'adverbial', topOf(state.current), temporal.prep, temporal.start)
    temporal.prep = null
    state.current.subject = temporal
    setVerb(state, lemma, index)
    return
  }
  if (word.form === 'ing') {
    enterParticiple(state, lemma, index)
    return
  }
  if (word.form === 'base' && state.lastAnd > state.lastVerb && state.current.kind === 'infinitive') {
    enterCoordinate(state, lemma, index)
    return
  }
  if ((word.form === 'past' || word.form === 'participle') && isParticiple(state, word, index)) {
    enterParticiple(state, lemma, index)
    return
  }
  enterFinite(state, index)
  setVerb(state, lemma, index)
}

function isInfinitive({ current }: State, _index: number): boolean {
  return current.kind === 'infinitive' && current.verb === null
}

function setVerb(state: State, lemma: string, index: number): void {
  const { group } = state
  state.current.verb = {
    lemma,
    at: index,
    from: group?.from ?? index,
    modals: group?.modals ?? [],
    isNegated: group?.isNegated ?? false,
    isPassive: group?.isPassive ?? false,
  }
  state.group = null
  state.prep = null
  state.lastVerb = index
}

/** Of -ed and its like, whether it is no past tense: led by, called Rainier, compared with. */
function isParticiple(state: State, word: Word, index: number): boolean {
  const { current, words } = state
  const next = nextWord(words, index)
  const lemma = word.verb?.lemma ?? ''
  const before = words[index - 1]
  if (before?.tag === 'quote' && isSpeech(lemma)) return false
  if (next?.lower === 'by' && !MOTION.test(lemma)) return true
  if (/^(?:call|name|dub|base|compare|know)$/.test(lemma) && before?.tag !== 'actor' && current.verb === null && next?.tag !== 'that') return lemma !== 'name' || before?.tag === 'noun' // biome-ignore format: one test
  if (word.form === 'participle' && !word.verb?.forms.includes('past')) return true
  if (current.verb === null) return current.subject === null && barePhrases(state, current, 0).length === 0
  if (before?.tag === 'comma' || before?.tag === 'and') return next === undefined || !/^(?:figure|det|actor|noun|to|prep|that|pron)$/.test(next.tag) || lemma === 'compare' // biome-ignore format: one test
  const bare = barePhrases(state, current, state.lastVerb + 1)
  const isComplement = isSpeech(current.verb.lemma) && bare.length > 0
  const isContact = before?.tag === 'actor' && /^(?:it|they|we)$/.test(before.lower)
  const startsOver = state.lastAnd > state.lastVerb && bare.some((one) => one.start > state.lastAnd)
  const isSubjectOfOuter = lackingVerb(current) !== null
  const isAside = isSpeech(lemma) && state.lastComma > state.lastVerb && bare.some((one) => one.start > state.lastComma)
  if (isAside) return false
  return !isComplement && !isContact && !startsOver && !isSubjectOfOuter
}

function enterParticiple(state: State, lemma: string, index: number): void {
  const before = state.words[index - 1]
  const { current } = state
  const noun = state.phrases.at(-1)
  const isOfNoun = noun !== undefined && noun.end === index && noun.start >= current.start
  const subject = isOfNoun ? noun : (current.subject ?? (before?.tag === 'comma' ? (barePhrases(state, current, 0)[0] ?? null) : null)) // biome-ignore format: one choice
  const parent = before?.tag === 'and' && current.kind === 'participial' ? current.parent : current
  const governor = before?.tag === 'prep' ? before.lower : null
  openClause(state, 'participial', parent, governor, index)
  state.current.subject = before?.tag === 'and' && current.kind === 'participial' ? current.subject : subject
  setVerb(state, lemma, index)
  if (state.current.verb !== null && state.words[index]?.form !== 'ing') state.current.verb.isPassive = true
}

function enterCoordinate(state: State, lemma: string, index: number): void {
  const { current } = state
  openClause(state, 'infinitive', current.parent, current.governor, index)
  state.current.subject = current.subject
  state.current.after = current
  setVerb(state, lemma, index)
}

/** Before a finite verb: the clause that it is the verb of. */
function enterFinite(state: State, index: number): void {
  const { current } = state
  if (current.verb === null && current.kind !== 'infinitive') {
    takeSubject(state, current, index)
    return
  }
  const speaker = state.words[index - 1]?.tag === 'quote' ? followingPhrase(state, index) : null
  if (speaker !== null) {
    state.back = current
    openClause(state, 'aside', topOf(current), null, index)
    state.current.subject = speaker
    return
  }
  const outer = lackingVerb(current)
  const bare = barePhrases(state, current, state.lastVerb + 1)
  const last = bare.at(-1)
  const hasAnd = state.lastAnd > state.lastVerb
  const afterAnd = bare.find((one) => one.start > state.lastAnd)
  const isAside =
    isSpeechAt(state, index) &&
    last !== undefined &&
    last.start > state.lastComma &&
    state.lastComma > Math.max(state.lastVerb, state.lastAnd)
  if (hasAnd && !isAside) {
    enterAnother(state, afterAnd ?? null, index)
    return
  }
  const isTaken = current.verb !== null && isSpeech(current.verb.lemma)
  if (isTaken && last !== undefined) {
    openClause(state, 'complement', current, current.verb?.lemma ?? null, last.start)
    state.current.subject = bare.find((one) => one.start > state.lastComma) ?? last
    return
  }
  if (outer !== null) {
    state.current = outer
    takeSubject(state, outer, index)
    // At a project called Rainier the company will …
    if (outer.subject === null) outer.subject = last ?? null
    return
  }
  if (last !== undefined && last.start > state.lastComma && state.lastComma > state.lastVerb) {
    state.back = current
    openClause(state, 'aside', topOf(current), null, last.start)
    state.current.subject = last
    return
  }
  if (last === undefined && /^(?:comma|quote)$/.test(state.words[index - 1]?.tag ?? '')) {
    const sayer = followingPhrase(state, index)
    state.back = current
    openClause(state, sayer === null ? 'main' : 'aside', sayer === null ? current.parent : topOf(current), null, index)
    state.current.subject = sayer ?? current.subject
    return
  }
  openClause(state, last?.actor != null ? 'relative' : 'main', current, null, index)
  state.current.subject = last ?? null
}

/** Whether the group of verbs that begins here says something. */
function isSpeechAt({ words }: State, index: number): boolean {
  const main = words
    .slice(index, index + 4)
    .find((word) => word.tag === 'verb' && !/^(?:be|have|do)$/.test(word.verb?.lemma ?? ''))
  return main !== undefined && isSpeech(main.verb?.lemma ?? '')
}

/** …," said Dr Priya Anand: who stands behind the verb. */
function followingPhrase({ words }: State, index: number): Phrase | null {
  const lemma = words[index]?.verb?.lemma ?? ''
  if (!isSpeech(lemma)) return null
  const at = words.findIndex((word, other) => other > index && word.tag === 'actor')
  const actor = words[at]?.actor
  if (at < 0 || at > index + 5 || actor === null || actor === undefined) return null
  return { start: at, end: at + 1, prep: null, head: '', actor, owner: null, isDate: false, clause: null }
}

function takeSubject(state: State, clause: Clause, _index: number): void {
  if (clause.kind === 'participial' || clause.kind === 'infinitive') return
  const first = barePhrases(state, clause, clause.start)[0]
  if (first !== undefined) clause.subject = first
}

/** Behind a conjunction: a clause with a subject of its own, or one more thing that the same subject does. */
function enterAnother(state: State, subject: Phrase | null, index: number): void {
  let like = state.current
  while (like.parent !== null && ['relative', 'participial', 'infinitive', 'aside'].includes(like.kind)) {
    if (like.kind === 'relative' && subject === null) break
    like = like.parent
  }
  if (like.verb === null) {
    state.current = like
    takeSubject(state, like, index)
    return
  }
  openClause(state, like.kind, like.parent, like.governor, subject?.start ?? index)
  state.current.subject = subject ?? like.subject
  state.current.after = subject === null ? like : null
}
