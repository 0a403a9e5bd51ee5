// Which clause a finite verb of an English sentence is the verb of.
import {
  barePhrases,
  type Clause,
  described,
  isSpeech,
  lackingVerb,
  openClause,
  type Phrase,
  type State,
  topOf,
} from './en-parse.ts'

/** Before a finite verb: the clause that it is the verb of. */
export function enterFinite(state: State, index: number): void {
  const { current } = state
  const quoted = isInverted(state, index) ? followingPhrase(state, index) : null
  const bare = barePhrases(state, current, state.lastVerb + 1)
  const goesOn = state.lastAnd > state.lastVerb && !isAsideHere(state, index, bare.at(-1))
  const speaker = bare.at(-1)
  const described = describedSpeaker(state, index)
  const between = speakerBehind(state, index)
  if (between !== null) enterAside(state, index, between)
  else if (described !== null) enterAside(state, described.start, described)
  else if (speaker !== undefined && isSpeakingBetweenCommas(state, index, speaker))
    enterAside(state, speaker.start, speaker)
  else if (current.verb === null && current.kind !== 'infinitive') takeSubject(state, current)
  else if (quoted !== null) enterAside(state, index, quoted)
  else if (goesOn) enterAnother(state, bare.find((one) => one.start > state.lastAnd) ?? null, index)
  else if (speaker !== undefined && isSpeakingAtEnd(state, index, speaker)) enterAside(state, speaker.start, speaker)
  else if (isFoundInside(current)) enterOutside(state, index, bare.at(-1) ?? null)
  else if (current.verb !== null && isSpeech(current.verb.lemma) && bare.length > 0) enterComplement(state, bare)
  else enterOutside(state, index, bare.at(-1) ?? null)
}

/** DeepSeek, claims Alexandr Wang, has 50,000: the clause goes on behind whoever speaks. */
function speakerBehind(state: State, index: number): Phrase | null {
  const { words, current } = state
  const [before, next, behind] = [words[index - 1], words[index + 1], words[index + 2]]
  const isEnclosed = before?.tag === 'comma' && next?.actor?.ref.kind === 'person' && behind?.tag === 'comma'
  return current.verb === null && isEnclosed ? followingPhrase(state, index) : null
}

/** …," said Anna Holt; …, reckons Anna Holt: the verb before whoever speaks. */
function isInverted({ words, current, lastAnd, lastVerb }: State, index: number): boolean {
  const before = words[index - 1]?.tag
  if (before === 'quote') return true
  const next = words[index + 1]
  const isNamed =
    next !== undefined && /^(?:actor|noun|det)$/.test(next.tag) && !/^(?:it|they|we|he|she)$/.test(next.lower)
  return before === 'comma' && current.verb !== null && lastAnd < lastVerb && isNamed
}

/** A prospectus that found its way to us shows: what a clause around it still lacks its verb for. */
function isFoundInside(clause: Clause): boolean {
  return (
    clause.kind === 'relative' &&
    /^(?:find|see|give|put|count|add|show|post)$/.test(clause.verb?.lemma ?? '') &&
    lackingVerb(clause) !== null
  )
}

/** …, its chief executive, Satya Nadella, said; …, Jeffrey Kessler, who runs the bureau, told them. */
function describedSpeaker(state: State, index: number): Phrase | null {
  const { words, current, phrases, lastVerb, lastAnd } = state
  if (words[index - 1]?.tag !== 'comma' || !isSpeechAt(state, index)) return null
  if (current.kind === 'relative' && current.verb !== null)
    return current.subject?.actor != null && lackingVerb(current) === null ? current.subject : null
  const opening = words.findLastIndex((word, at) => at < index - 1 && word.tag === 'comma')
  const person = phrases.find((one) => one.end === opening && one.actor?.ref.kind === 'person')
  const isDescribed =
    (words[opening + 1]?.tag === 'det' || isOffice(words, opening + 1, index)) &&
    words.slice(opening, index).every(({ tag }) => tag !== 'verb' && tag !== 'modal')
  if (current.verb !== null && person !== undefined && isDescribed && opening > lastVerb) return person
  const last = phrases.at(-1)
  if (current.verb === null || last?.actor?.ref.kind !== 'person' || last.end !== index - 1) return null
  const before = words.findLastIndex((word, at) => at < last.start - 1 && word.tag === 'comma')
  return words[last.start - 1]?.tag === 'comma' && before > Math.max(lastVerb, lastAnd) ? last : null
}

/** Josh Payne, Nscale's founder, wrote; Anna Holt, chief executive of Kite, said. */
function isOffice(words: State['words'], from: number, to: number): boolean {
  return words.slice(from, to).some(({ lower }) => OFFICE.test(lower))
}

const OFFICE =
  /^(?:chief|chair|chairman|chairwoman|founder|co-founder|cofounder|president|director|head|boss|officer|executive|manager|partner|analyst|economist|professor|minister|secretary|commissioner|governor|mayor|lawyer|counsel|spokes(?:man|woman|person)|ceo|cfo|cto|coo|scientist|engineer|researcher|editor|treasurer|vice-president|strategist)$/

/** The reorganisation, it told the regulator, will bring charges. */
function isSpeakingBetweenCommas(state: State, index: number, speaker: Phrase): boolean {
  const { current, words, lastComma } = state
  if (current.verb !== null || speaker.start !== lastComma + 1 || !isSpeechAt(state, index)) return false
  if (barePhrases(state, current, current.start)[0] === speaker) return false
  if (isLast(state, index)) return current.kind !== 'main'
  const comma = words.findIndex((word, at) => at > index && word.tag === 'comma')
  const next = words[comma + 1]
  return comma > 0 && comma - index <= 7 && next !== undefined && (next.tag === 'modal' || next.tag === 'verb')
}

/** …, the minister said on Friday: a time or whoever was told, and nothing else, behind the verb. */
function isLast({ words }: State, index: number): boolean {
  if (words.length - index > 11) return false
  const rest = words.slice(index + 1).filter((word) => !/^[.]$/.test(word.lower))
  return (
    rest.length <= 8 &&
    rest.every(({ tag }) => ['prep', 'det', 'noun', 'date', 'adv', 'quote', 'own', 'to', 'actor'].includes(tag))
  )
}

/** Sees sales of …, its finance chief told investors: no part of what it sees. */
function isSpeakingAtEnd(state: State, index: number, speaker: Phrase): boolean {
  const { lastComma, lastVerb } = state
  return lastComma > lastVerb && speaker.start > lastComma && isSpeechAt(state, index) && isLast(state, index)
}

/** …, and 2,400 in construction, it said. */
function isAsideHere(state: State, index: number, last: Phrase | undefined): boolean {
  const { lastComma, lastVerb, lastAnd } = state
  return (
    isSpeechAt(state, index) && last !== undefined && last.start > lastComma && lastComma > Math.max(lastVerb, lastAnd)
  )
}

/** Said (that) the company spent: what a verb of saying takes without a word between. */
function enterComplement(state: State, bare: readonly Phrase[]): void {
  const { current } = state
  const last = bare.at(-1)!
  openClause(state, 'complement', current, current.verb?.lemma ?? null, last.start)
  state.current.subject = bare.find((one) => one.start > state.lastComma) ?? last
}

function enterAside(state: State, start: number, subject: Phrase): void {
  state.back = state.current
  openClause(state, 'aside', topOf(state.current), null, start)
  state.current.subject = subject
}

/** Behind a clause that has its verb: the one around it that lacks one, an aside, or a clause of its own. */
function enterOutside(state: State, index: number, last: Phrase | null): void {
  const outer = lackingVerb(state.current)
  const isAfterComma = last !== null && last.start > state.lastComma && state.lastComma > state.lastVerb
  if (outer !== null) {
    state.current = outer
    takeSubject(state, outer)
    // At a project called Rainier the company will …
    outer.subject ??= last
  } else if (isAfterComma) enterAside(state, last.start, last)
  else if (last === null && /^(?:comma|quote)$/.test(state.words[index - 1]?.tag ?? '')) enterBehindComma(state, index)
  else {
    openClause(state, last?.actor != null ? 'relative' : 'main', state.current, null, index)
    state.current.subject = last
  }
}

/** …, said Dr Anand: the speaker stands behind the verb; else one more thing that the same subject does. */
function enterBehindComma(state: State, index: number): void {
  const sayer = followingPhrase(state, index)
  const current = outOfTold(state, index) ?? state.current
  if (sayer !== null) enterAside(state, index, sayer)
  else {
    state.back = current
    openClause(state, 'main', current.parent, null, index)
    state.current.subject = current.subject
  }
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
  const first = words.findIndex((word, other) => other > index && word.tag === 'actor')
  // Replied Aker's project manager, Tor Lien: whoever has the office, not whose it is.
  const person = words[first + 1]?.tag === 'own' ? words.findIndex(({ actor }, other) => other > first && other < first + 9 && actor?.ref.kind === 'person') : -1 // biome-ignore format: one choice
  const at = person < 0 ? first : person
  const actor = words[at]?.actor
  if (at < 0 || first > index + 5 || actor === null || actor === undefined) return null
  return { start: at, end: at + 1, prep: null, head: '', actor, owner: null, isDate: false, clause: null }
}

function takeSubject(state: State, clause: Clause): void {
  if (clause.kind === 'participial' || clause.kind === 'infinitive') return
  const all = barePhrases(state, clause, clause.start)
  // Speaking at a conference, he said.
  const isDoing = ({ start, end }: Phrase) =>
    start === 0 && end === 1 && /ing$/.test(state.words[0]?.lower ?? '') && state.words[1]?.tag === 'prep'
  const bare = all.length > 1 ? all.filter((one) => !isDoing(one)) : all
  // At Vantor, a chip designer, 75 engineers were told.
  const first = bare.find((one) => described(state, one)?.prep == null) ?? bare[0]
  if (first !== undefined) clause.subject = first
}

/** Cautioned that prices may fall, guided for revenue and denied a rumour: what a speaker says next is no part of what was said. */
function outOfTold({ words, current }: State, index: number): Clause | null {
  const { verb, parent } = current
  const outer = parent?.verb
  const next = words[index]
  if (current.kind !== 'complement' || verb === null || parent === null || outer == null || next === undefined)
    return null
  const isSpeaking = isSpeech(outer.lemma) && isSpeech(next.verb?.lemma ?? '') && parent.subject?.actor != null
  return isSpeaking && words[outer.at]?.form === next.form && current.subject?.actor == null ? parent : null
}

/** Behind a conjunction: a clause with a subject of its own, or one more thing that the same subject does. */
function enterAnother(state: State, subject: Phrase | null, index: number): void {
  let like = outOfTold(state, index) ?? state.current
  while (like.parent !== null && ['relative', 'participial', 'infinitive', 'aside'].includes(like.kind)) {
    if (like.kind === 'relative' && subject === null) break
    like = like.parent
  }
  if (like.verb === null) {
    state.current = like
    takeSubject(state, like)
    return
  }
  // And in 2022 it imposed: what stands before the subject is of the new clause.
  const start = subject !== null && subject.start > state.lastAnd ? state.lastAnd + 1 : (subject?.start ?? index)
  openClause(state, like.kind, like.parent, like.governor, start)
  state.current.subject = subject ?? like.subject
  state.current.after = subject === null ? like : null
}
