// An English sentence: who is named in it, and its clauses.
import { foldName, type Span } from '#domain/text.ts'
import { type Mention, toRef } from '../mentions.ts'
import type { RawQuantity } from '../quantities.ts'
import { asGovernment, findAgents } from './en-agents.ts'
import { resolveEnglishAnaphors } from './en-antecedents.ts'
import { rememberMaker } from './en-centre.ts'
import { parseClauses } from './en-clauses.ts'
import { datelineLength } from './en-datelines.ts'
import { findGroups } from './en-groups.ts'
import { enterEnglishSentence } from './en-lines.ts'
import { findEnglishNames, rememberName } from './en-names.ts'
import { rememberOffices } from './en-offices.ts'
import type { Parse } from './en-parse.ts'
import type { EnglishState } from './en-state.ts'
import { readWords } from './en-words.ts'

export interface EnglishSentence {
  state: EnglishState
  text: string
  sentence: Span
  mentions: readonly Mention[]
  parse: Parse
}

export function enterEnglish(
  state: EnglishState,
  text: string,
  sentence: Span,
  known: readonly Mention[],
  figures: readonly RawQuantity[],
): EnglishSentence {
  const filed = datelineLength(text, sentence)
  const here = known
    .filter((one) => one.start >= sentence.start + filed && one.end <= sentence.end && !isPartOfWord(one, text))
    .map((one) => asGovernment(namesakeOf(wareOf(one, state), state, text), text, sentence))
  for (const one of here) rememberName(state.names, one)
  const isCounted = (one: Mention) =>
    figures.some(
      (other) => other.unit !== null && other.start < one.end && one.start < other.end && one.start >= other.start - 3,
    )
  const names = findEnglishNames(text, sentence, here, state.names)
    .filter((one) => !isCounted(one))
    .map((one) => asGovernment(siblingOf(one, state), text, sentence))
  // A longer name (Mistral Large 2) takes the place of a shorter one at its start.
  const proper = [
    ...here.filter((one) => !names.some((other) => other.start < one.end && one.start < other.end)),
    ...names,
  ]
  const groups = [...proper, ...findGroups(text, sentence, proper)]
  const named = [...groups, ...findAgents(text, sentence, groups)].sort((a, b) => a.start - b.start)
  rememberShort(state, text, named)
  rememberMaker(state, text, named)
  rememberOffices(state, text, sentence, named)
  enterEnglishSentence(state, text, sentence, named)
  const anaphors = resolveEnglishAnaphors(state, text, sentence, named)
  const mentions = [...named, ...anaphors]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => !all.slice(0, index).some((other) => other.end > one.start))
  for (const one of mentions) if (isOutsider(text, sentence, one, mentions)) state.outsiders.add(one.ref.key)
  const from = { start: Math.max(sentence.start + filed, Math.min(state.labelEnd, sentence.end)), end: sentence.end }
  const behind = mentions.filter((one) => one.start >= from.start)
  // 365 of Microsoft 365 Copilot is a part of the name.
  const counted = figures.filter(
    (one) =>
      one.start >= from.start &&
      (one.unit !== null || !mentions.some((other) => other.start <= one.start && one.end <= other.end)),
  )
  const parse = parseClauses(readWords(text, from, behind, counted), state.labelOwner)
  return { state, text, sentence, mentions, parse }
}

/** Tenaga Nasional (TNB): what it is called from there on. */
function rememberShort({ names }: EnglishState, text: string, named: readonly Mention[]): void {
  for (const one of named) {
    const short = /^ \((?:["“])?([A-Z]{2,6})(?:["”])?\)/.exec(text.slice(one.end, one.end + 12))?.[1]
    if (short !== undefined && one.ref.kind === 'organisation') names.set(foldName(short), one)
  }
}

/** Tom Akers is no Aker: of chips there are several, of a company there is one. */
function isPartOfWord({ end, ref }: Mention, text: string): boolean {
  if (ref.kind === 'facility') return /^-[A-Z\d]/.test(text.slice(end, end + 2))
  return (ref.kind === 'organisation' || ref.kind === 'person') && /^s\b/.test(text.slice(end, end + 2))
}

/** What this text has told to be somebody's ware is no company in it. */
function wareOf(known: Mention, { names }: EnglishState): Mention {
  const told = names.get(known.ref.key)
  return told?.ref.kind === 'product' && told.entity === null && known.ref.kind === 'organisation'
    ? { ...told, start: known.start, end: known.end }
    : known
}

/** Vantage, in an article about Vantage Compute, is no other company of that name. */
function namesakeOf(known: Mention, { names }: EnglishState, text: string): Mention {
  const word = text.slice(known.start, known.end)
  if (/ /.test(word) || known.ref.name === word) return known
  const own = names.get(`~${foldName(word)}`)
  const isOwn =
    own !== undefined && own.entity === null && own.ref.kind === 'organisation' && !text.includes(known.ref.name)
  return isOwn ? { ...own, start: known.start, end: known.end } : known
}

/** Its sibling Scout, behind Llama 4 Maverick: a model of the family spoken of. */
function siblingOf(name: Mention, { model, catalog }: EnglishState): Mention {
  const whole = model?.ref.name
  const family = whole?.replace(/[ -][^ -]+$/, '')
  const entity =
    whole === undefined
      ? null
      : (catalog.find(`${whole} ${name.ref.name}`) ?? catalog.find(`${family} ${name.ref.name}`))
  return entity === null ? name : { ...name, entity, ref: toRef(entity), isVoice: false }
}

const OUTSIDE =
  /\b(?:analyst|economist|professor|minister|secretary|senator|official|judge|lawyer|researcher|commissioner|mayor|governor|lawmaker|regulator|attorney|historian|critic)s?\b/i

/** Jeffrey Kessler, the under-secretary of commerce; Bernstein analyst Stacy Rasgon. */
function isOutsider(text: string, sentence: Span, { ref, start, end }: Mention, all: readonly Mention[]): boolean {
  if (ref.kind !== 'person') return false
  // Omdia's Maria Lopez, Maria Lopez of Omdia.
  const isOfVoice = all.some(
    (one) =>
      one.isVoice &&
      (/^['’]s (?:[a-z-]+ ){0,3}$/.test(text.slice(one.end, start)) ||
        /^,? (?:of|at|from|with) (?:the )?$/.test(text.slice(end, one.start))),
  )
  if (isOfVoice) return true
  const before = text.slice(Math.max(sentence.start, start - 24), start)
  const after = /^,[^,.;]{0,60}/.exec(text.slice(end, sentence.end))?.[0] ?? ''
  return OUTSIDE.test(before) || OUTSIDE.test(after)
}

export function indexOfFigure({ words }: Parse, { start, end }: Span): number {
  const index = words.findIndex((word) => word.tag !== 'verb' && word.start < end && start < word.end)
  return index < 0 ? words.length - 1 : index
}
