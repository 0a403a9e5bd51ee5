// What "that", "which" and "whose" open in an English sentence: what is said, what a name or a noun is told of, or no clause.
import { type Clause, described, isSpeech, nextWord, openClause, type Phrase, type State } from './en-parse.ts'
import { closePhrase, extendPhrase } from './en-phrases.ts'
import type { Word } from './en-word.ts'

const REPORT_NOUN =
  /^(?:reports?|claims?|story|stories|news|estimates?|evidence|fact|statement|suggestions?|rumou?rs?|allegations?|view|forecast|prediction|belief|warning|notion|idea|speculation|message|sign|hint)$/

export function stepThat(state: State, word: Word, index: number): void {
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
  if (word.lower === 'whose') state.current.possessor = antecedent?.actor ?? null
}

/** That puts the group ahead; raising that to 480 billion: a pronoun, which opens no clause. */
function standsAlone(before: Word | undefined, next: Word | undefined, index: number): boolean {
  if (next === undefined || /^(?:to|prep|comma|and|stop)$/.test(next.tag)) return true
  const opens = index === 0 || (before !== undefined && /^(?:comma|and|prep|stop)$/.test(before.tag))
  return opens && (next.tag === 'verb' || next.tag === 'modal')
}

/** What a relative clause is about: the last phrase, or without a comma what that one belongs to: turbines from GE that. */
function antecedentOf(state: State, noun: Phrase | null, word: Word, index: number): Phrase | null {
  const phrases = state.phrases.filter((one) => one.end <= index)
  const nearest = describedBefore(state, index) ?? noun ?? phrases.at(-1) ?? null
  // Opened a plant on Monday that will employ 450 people.
  const last =
    nearest?.isDate === true && nearest.prep !== null ? (phrases.findLast((one) => !one.isDate) ?? nearest) : nearest
  if (last === null) return null
  const head = state.phrases.filter((one) => one.end <= last.start && one.start >= state.current.start).at(-1)
  const isInside = last.prep !== null && head !== undefined && head.end === last.start - 1
  if (!isInside) return last
  if (last.prep === 'of') return head.actor !== null || head.owner !== null ? head : last
  return word.tag === 'that' ? head : last
}

/** Brightline, a maker of power chips, whose plant: not the chips, but who makes them. */
function describedBefore(state: State, index: number): Phrase | null {
  if (state.words[index - 1]?.tag !== 'comma') return null
  const comma = state.words.findLastIndex((word, at) => at < index - 1 && word.tag === 'comma')
  const opening = state.phrases.find((one) => one.start === comma + 1)
  return comma < 0 || opening === undefined ? null : described(state, opening)
}

/** …, a contract that Talen values at: a noun behind a comma is what the clause is about. */
function isApposed({ words, lastComma }: State, { start, prep, head, actor }: Phrase): boolean {
  return (
    prep === null && actor === null && start === lastComma + 1 && words[start]?.tag === 'det' && !REPORT_NOUN.test(head)
  )
}

/** The clause whose verb or noun takes what follows "that" as its complement; null where it begins a relative clause. */
function takerOf(state: State, noun: Phrase | null): { clause: Clause; governor: string } | null {
  // The $8.74 billion that analysts had expected.
  if (noun !== null && (state.words[noun.end - 1]?.tag === 'figure' || isApposed(state, noun))) return null
  for (let one: Clause | null = state.current; one !== null; one = one.parent) {
    if (one.verb === null) continue
    // Told the same summit that: whoever is told takes no clause of its own.
    const isTold = noun !== null && one.verb.lemma === 'tell' && noun.prep === null && noun.start > one.verb.at
    const isDirect = isTold || noun === null || noun.actor !== null || noun.isDate || (noun.prep !== null && !REPORT_NOUN.test(noun.head)) || /^(?:analysts|investors|reporters|lawmakers|employees|staff|shareholders|court|conference|listeners|clients|customers|users|workers|journalists|podcast|senators|week|month|year)$/.test(noun.head) // biome-ignore format: one list
    if (isSpeech(one.verb.lemma) && (isDirect || state.lastAnd > one.verb.at || state.lastComma > one.verb.at))
      return { clause: one, governor: one.verb.lemma }
    if (noun !== null && REPORT_NOUN.test(noun.head)) return { clause: one, governor: noun.head }
  }
  if (noun !== null && REPORT_NOUN.test(noun.head)) return { clause: state.current, governor: noun.head }
  return null
}
