// Which clause a finite verb of an English sentence is the verb of.
import {
  barePhrases,
  type Clause,
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
