// Verbs of an English sentence: groups with their auxiliaries, infinitives, participles.
import { enterFinite } from './en-finite.ts'
import {
  barePhrases,
  isFiniteVerb,
  isSpeech,
  lackingVerb,
  nextWord,
  openClause,
  type State,
  topOf,
} from './en-parse.ts'
import { closePhrase } from './en-phrases.ts'
import type { Word } from './en-word.ts'

const MOTION =
  /^(?:rise|fall|grow|increase|expand|drop|shrink|decline|climb|jump|surge|cut|reduce|raise|double|triple|plunge|exceed)$/

export function addToGroup(state: State, word: Word, index: number): void {
  if (state.group === null) {
    closePhrase(state)
    // After Google had paid.
    if (!enterTemporal(state, word, index)) enterFinite(state, index)
    state.group = { modals: [], isNegated: false, isPassive: false, from: index }
  }
  if (word.tag === 'modal') state.group.modals.push(word.lower)
  if (/n't$|cannot/.test(word.lower)) state.group.isNegated = true
}

export function stepVerb(state: State, word: Word, index: number): void {
  const lemma = word.verb?.lemma ?? ''
  const next = nextWord(state.words, index)
  const isHelping = isAuxiliary(lemma, word, next)
  const isPassive = lemma === 'be' && next?.form !== 'ing'
  if (isPerfect(state, word, index)) {
    setVerb(state, lemma, index)
    return
  }
  if (isInfinitive(state, index)) {
    if (isHelping) state.group = { modals: [], isNegated: false, isPassive, from: index }
    else setVerb(state, lemma, index)
    return
  }
  if (isHelping && word.form !== 'ing') {
    addToGroup(state, word, index)
    if (lemma === 'be' && state.group !== null) state.group.isPassive = isPassive
    return
  }
  if (state.group !== null) setVerb(state, lemma, index)
  else stepMainVerb(state, word, lemma, index)
}

/** Having raised $70 million, Kite is looking: what was done, not what is had. */
function isPerfect({ current, words }: State, { form }: Word, index: number): boolean {
  const { verb, kind } = current
  return (
    kind === 'participial' &&
    verb?.lemma === 'have' &&
    index - verb.at <= 2 &&
    words[verb.at]?.form === 'ing' &&
    (form === 'past' || form === 'participle')
  )
}

function isAuxiliary(lemma: string, word: Word, next: Word | undefined): boolean {
  if (next?.tag !== 'verb') return false
  const form = next.form ?? ''
  if (lemma === 'be') return /past|participle|ing/.test(form)
  if (lemma === 'have') return word.form !== 'ing' && /past|participle|s|ing/.test(form)
  return lemma === 'do' && form === 'base'
}

function stepMainVerb(state: State, word: Word, lemma: string, index: number): void {
  closePhrase(state)
  const isPast = word.form === 'past' || word.form === 'participle'
  if (enterTemporal(state, word, index)) setVerb(state, lemma, index)
  else if (word.form === 'ing' || (isPast && isParticiple(state, word, index))) enterParticiple(state, lemma, index)
  else if (word.form === 'base' && state.lastAnd > state.lastVerb && state.current.kind === 'infinitive')
    enterCoordinate(state, lemma, index)
  else {
    enterFinite(state, index)
    setVerb(state, lemma, index)
  }
}

/** After the miner agreed: a preposition whose noun turns out to be a subject opens a clause. */
function enterTemporal(state: State, word: Word, index: number): boolean {
  const noun = state.phrases.at(-1)
  if (noun?.end !== index || !/^(?:after|before|since|until|as|than)$/.test(noun.prep ?? '')) return false
  // The year before it was $60 million: a date, behind which a clause begins.
  const [det, year] = [state.words[noun.start - 3], state.words[noun.start - 2]]
  if (state.current.verb === null && det?.lower === 'the' && /^(?:year|quarter|month)$/.test(year?.lower ?? '')) {
    noun.prep = null
    return false
  }
  // As automated agents take over.
  const isOfMany = noun.prep === 'as' && word.form === 'base' && /[^s]s$/.test(noun.head)
  if (word.form === 'ing' || !(isFiniteVerb(word) || isOfMany) || nextWord(state.words, index)?.lower === 'by')
    return false
  openClause(state, 'adverbial', topOf(state.current), noun.prep, noun.start)
  noun.prep = null
  state.current.subject = noun
  return true
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
    // Will house 60,000 chips and employ 120 people: one modal for both.
    modals: group?.modals ?? (isBareAfter(state, index) ? (state.current.after?.verb?.modals ?? []) : []),
    isNegated: group?.isNegated ?? state.words[index - 1]?.lower === 'never',
    isPassive: group?.isPassive ?? false,
  }
  state.group = null
  state.prep = null
  state.lastVerb = index
}

function isBareAfter({ words, current }: State, index: number): boolean {
  return current.kind !== 'infinitive' && words[index]?.form === 'base'
}

/** Of -ed and its like, whether it is no past tense: led by, called Rainier, compared with. */
function isParticiple(state: State, word: Word, index: number): boolean {
  const { current, words } = state
  const next = nextWord(words, index)
  const lemma = word.verb?.lemma ?? ''
  const before = words[index - 1]
  if (before?.tag === 'quote' && isSpeech(lemma)) return false
  const isByMail = /^(?:e-?mail|phone|telephone|text|message|letter|post)$/.test(words[index + 2]?.lower ?? '')
  if (next?.lower === 'by' && !MOTION.test(lemma) && !isByMail) return true
  // A spokeswoman called reports of cuts nonsense.
  if (lemma === 'call' && /^(?:reports?|claims?|rumou?rs?|talk|suggestions?|speculation)$/.test(next?.lower ?? ''))
    return false
  if (/^(?:call|name|dub|base|compare|know)$/.test(lemma) && before?.tag !== 'actor' && current.verb === null && next?.tag !== 'that') return lemma !== 'name' || before?.tag === 'noun' // biome-ignore format: one test
  if (word.form === 'participle' && !word.verb?.forms.includes('past')) return true
  if (before?.tag === 'comma' && current.verb === null && isBetweenCommas(state, index)) return true
  // Helix, the company spun out of DeepMind in 2021, said: inside a description.
  const isInDescription =
    state.lastComma > 0 &&
    state.lastComma > state.lastVerb &&
    /^(?:an?|the|its|their|one)\b/.test(words[state.lastComma + 1]?.lower ?? '')
  const isToldHere = isSpeech(lemma) && next?.tag === 'comma'
  if (current.verb === null && isInDescription && !isToldHere && isBetweenCommas(state, index)) return true
  if (current.verb === null) return current.subject === null && barePhrases(state, current, 0).length === 0
  if (before?.tag === 'comma' || before?.tag === 'and') return next === undefined ? !isSpeech(lemma) : !(/^(?:figure|det|actor|noun|to|prep|that|pron)$/.test(next.tag) || next.form === 'ing') || lemma === 'compare' // biome-ignore format: one test
  const bare = barePhrases(state, current, state.lastVerb + 1)
  const isComplement = isSpeech(current.verb.lemma) && bare.length > 0
  const isContact = before?.tag === 'actor' && /^(?:it|they|we)$/.test(before.lower)
  const startsOver = state.lastAnd > state.lastVerb && bare.some((one) => one.start > state.lastAnd)
  const isSubjectOfOuter = lackingVerb(current) !== null
  const isAside = isSpeech(lemma) && state.lastComma > state.lastVerb && bare.some((one) => one.start > state.lastComma)
  if (isAside) return false
  return !isComplement && !isContact && !startsOver && !isSubjectOfOuter
}

/** The group, cut off from TSMC since 2020, shipped: another verb stands behind the next comma. */
function isBetweenCommas({ words }: State, index: number): boolean {
  const comma = words.findIndex((word, at) => at > index && word.tag === 'comma')
  const next = comma < 0 ? undefined : nextWord(words, comma)
  return next !== undefined && (next.tag === 'modal' || isFiniteVerb(next))
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
