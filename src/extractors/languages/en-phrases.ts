// Noun phrases of an English sentence, and whose they are.
import type { Phrase, State } from './en-parse.ts'
import type { Word } from './en-word.ts'

export function extendPhrase(state: State, word: Word, index: number): void {
  if (state.open !== null && startsAnew(state, word, state.open, index)) closePhrase(state)
  state.open ??= openPhrase(state, index)
  const phrase = state.open
  phrase.end = index + 1
  if (word.tag === 'own') {
    phrase.owner = phrase.actor ?? phrase.owner
    phrase.actor = null
  } else if (word.tag === 'pron') {
    phrase.head = word.lower
    phrase.isDate = false
  } else if (word.tag !== 'det') addToPhrase(phrase, word)
}

function openPhrase(state: State, start: number): Phrase {
  const { prep, current } = state
  state.prep = null
  return { start, end: start + 1, prep, head: '', actor: null, owner: null, isDate: true, clause: current }
}

/** Words that dates are made of beside their names. */
const IN_DATE =
  /^(?:last|next|past|fiscal|first|second|third|fourth|final|later|early|late|mid|full|same|few|three|two|six|nine|calendar|about|recent|earlier|previous|coming)$/

function addToPhrase(phrase: Phrase, word: Word): void {
  if (word.tag !== 'date') phrase.isDate &&= IN_DATE.test(word.lower)
  const { actor } = word
  if (actor !== null) {
    phrase.head = ''
    if (/^(?:its|their|our|his|her)$/.test(word.lower)) phrase.owner = actor
    else {
      phrase.owner ??= phrase.actor
      phrase.actor = actor
    }
    return
  }
  if (word.tag === 'noun' && phrase.actor !== null) {
    phrase.owner ??= phrase.actor
    phrase.actor = null
  }
  phrase.head = word.lower
}

function startsAnew(state: State, word: Word, open: Phrase, index: number): boolean {
  const { words } = state
  const last = words[open.end - 1]!
  // In India alone ChatGPT has …
  if (word.tag === 'actor' && last.tag === 'actor' && open.end < index) return true
  if (word.tag === 'actor' && isFronted(state, open) && isFollowedByVerb(state, index)) return true
  // In central Ohio AEP will supply …
  if (word.actor != null && word.actor.ref.kind !== 'place' && last.actor?.ref.kind === 'place' && open.prep !== null)
    return true
  if (word.tag === 'pron' || (word.tag === 'actor' && /^(?:its|their|our|it|they|we|the|this|that)\b/.test(word.lower)))
    return open.head !== '' || open.actor !== null || open.isDate
  if (word.tag === 'det') return last.tag !== 'det' && !/^(?:all|both|such)$/.test(last.lower)
  if (open.isDate && last.tag === 'date') return word.tag !== 'date' && word.tag !== 'own'
  if (last.tag === 'figure' || word.tag === 'figure')
    return word.tag !== 'own' && word.tag !== 'noun' && last.tag !== 'det' && last.tag !== 'own'
  return last.tag === 'pron'
}

/** Under the agreement Furiosa will ship: what a preposition before the subject governs ends before it. */
function isFronted({ current }: State, { prep, head, actor, start }: Phrase): boolean {
  const isThing = actor === null ? head !== '' : actor.ref.kind === 'chip'
  return prep !== null && start === 1 && isThing && current.verb === null
}

function isFollowedByVerb({ words }: State, index: number): boolean {
  const next = words[index + 1]
  return next !== undefined && (next.tag === 'modal' || (next.tag === 'verb' && next.form !== 'ing'))
}

export function closePhrase(state: State): void {
  const phrase = state.open
  if (phrase === null) return
  state.open = null
  phrase.isDate &&= state.words.slice(phrase.start, phrase.end).some((word) => word.tag === 'date')
  const previous = state.phrases.at(-1)
  // Revenue at AMD, shares of Nvidia, shares in Arm
  const isOwn =
    /^(?:of|at|by)$/.test(phrase.prep ?? '') || (phrase.prep === 'in' && /^shares?$/.test(previous?.head ?? ''))
  if (previous !== undefined && previous.end === phrase.start - 1 && isOwn)
    if (previous.actor === null && previous.owner === null) previous.owner = phrase.actor ?? phrase.owner
  state.phrases.push(phrase)
}
