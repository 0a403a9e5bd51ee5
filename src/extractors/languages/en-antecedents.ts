// Whom the words of an English sentence that stand for names stand for.
import type { EntityRef } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import { type Mention, toRef } from '../mentions.ts'
import { type EnglishAnaphor, findEnglishAnaphors } from './en-anaphors.ts'
import { companyBefore, companyMeant } from './en-companies.ts'
import { byKnownTrade, isTelling } from './en-known-trades.ts'
import { asMention, pronounOf } from './en-pronouns.ts'
import { type EnglishState, ownerOf } from './en-state.ts'
import { byPlace } from './en-trades.ts'

/** The words that stand for names, as mentions of those names; those that stand for nothing known are left out. */
export function resolveEnglishAnaphors(
  state: EnglishState,
  text: string,
  sentence: Span,
  named: readonly Mention[],
): Mention[] {
  const found: Mention[] = []
  for (const anaphor of findEnglishAnaphors(text, sentence)) {
    if (describes(anaphor, text, named)) continue
    const inside = named.find((one) => one.start >= anaphor.start && one.end <= anaphor.end)
    // The Wyoming campus is where it says.
    if (anaphor.kind === 'site' && (inside?.ref.kind === 'place' || inside?.ref.kind === 'facility')) continue
    // The Allen Institute for AI is no institute spoken of before.
    if (
      anaphor.kind !== 'body' &&
      anaphor.kind !== 'owner' &&
      named.some((one) => one.start > anaphor.start && one.start < anaphor.end && one.end >= anaphor.end)
    )
      continue
    const apposed = inside === undefined ? apposedTo(anaphor, text, named) : undefined
    if (apposed !== undefined) {
      found.push({ ...apposed, start: anaphor.start, end: anaphor.end })
      continue
    }
    const mention = antecedentOf(
      state,
      anaphor,
      text,
      sentence,
      [...named, ...found].sort((a, b) => a.start - b.start),
      inside,
    )
    if (mention !== null) found.push({ ...mention, start: anaphor.start, end: anaphor.end })
  }
  return found
}

/** The utility, Hoosier Electric, says: whom it names itself. */
function apposedTo({ kind, end }: EnglishAnaphor, text: string, named: readonly Mention[]): Mention | undefined {
  if (!['company', 'house', 'press', 'site', 'model', 'product'].includes(kind)) return undefined
  return named.find(
    (one) =>
      one.start > end &&
      (/^,? (?:called |named )?$/.test(text.slice(end, one.start)) ||
        (/^ (?:that|which|who) [^,.;]{2,60}, $/.test(text.slice(end, one.start)) &&
          /^, /.test(text.slice(one.end, one.end + 2)))) &&
      (text[end] !== ',' || /^,(?! (?:[A-Z]|and )[^,]*,? and )/.test(text.slice(one.end, one.end + 60))) &&
      one.ref.kind !== 'person' &&
      one.ref.kind !== 'place',
  )
}

/** Vast.ai, the marketplace where people rent out machines: what a name is followed by stands for nobody else. */
function describes({ kind, start, end }: EnglishAnaphor, text: string, named: readonly Mention[]): boolean {
  return (
    ['company', 'house', 'product', 'model'].includes(kind) &&
    /^(?:,| (?:that|which|who|whose|where|behind)\b)/.test(text.slice(end, end + 9)) &&
    named.some((one) => text.slice(one.end, start) === ', ' && one.ref.kind !== 'place' && one.ref.kind !== 'person')
  )
}

function antecedentOf(
  state: EnglishState,
  anaphor: EnglishAnaphor,
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  inside: Mention | undefined,
): Mention | null {
  const { kind, start } = anaphor
  const before = mentions.filter((one) => one.end <= start && one.start >= sentence.start)
  const hailing = kind === 'company' || kind === 'house' ? byPlace(state, text.slice(start, anaphor.end)) : null
  if (hailing !== null) return asMention(hailing, state)
  const known =
    kind === 'company' || kind === 'house' ? byKnownTrade(state, text.slice(start, anaphor.end), before) : null
  if (known !== null && (inside?.ref.kind !== 'organisation' || isTelling(inside.ref.name)))
    return asMention(known, state)
  switch (kind) {
    case 'pronoun':
    case 'plural':
      return pronounOf(state, anaphor, text, sentence, before)
    case 'self':
      if (!state.isQuoting && !/["“”]/.test(text.slice(sentence.start, sentence.end)))
        return asMention(publisherOf(state, text) ?? state.main ?? state.topic, state)
      return (
        spokenFor(state, mentions) ??
        (state.isQuoting && state.speech?.speaker != null
          ? officeOf(state.speech.speaker, state)
          : asMention(state.main ?? state.topic, state))
      )
    case 'person':
      return before.filter((one) => one.ref.kind === 'person').at(-1) ?? state.person
    case 'press':
      return state.voice
    case 'paper':
      return before.length === 0 || before.some((one) => one.isVoice) ? state.voice : null
    case 'government':
      return governmentAt(text, start, anaphor.end)
    case 'body':
      return bodyAt(state, text, anaphor)
    case 'owner':
      return inside === undefined ? null : asMention(makerOf(inside, state), state)
    case 'pair':
      return asMention(state.pair, state)
    case 'latter':
      return asMention(lastTwo(state, text, before)[1] ?? null, state)
    case 'former':
      return asMention(lastTwo(state, text, before)[0] ?? null, state)
    case 'group':
      return { start, end: start, ref: group(text.slice(start, start + 40)), entity: null, isVoice: false }
    case 'model':
      return state.model === null ? null : asMention(state.model.ref, state)
    case 'product':
      return state.product === null ? null : asMention(state.product.ref, state)
    case 'site':
      return asMention(state.isSiteArticle ? (state.mainSite ?? state.site) : state.site, state)
    case 'house':
      return houseMeant(state, anaphor, text, sentence, before)
    case 'company':
      return companyMeant(state, anaphor, text, sentence, mentions, before, inside)
  }
}

/** The watchdog, the research firm: who tells, or a company. */
function houseMeant(
  state: EnglishState,
  { start, end }: EnglishAnaphor,
  text: string,
  sentence: Span,
  before: readonly Mention[],
): Mention | null {
  const { voice, main, recent } = state
  if (PUBLIC.test(text.slice(start, end))) return voice ?? asMention(isPlace(main) ? main : null, state)
  if (voice !== null && (isSpeaking(text, sentence, start) || recent?.isVoice === true)) return voice
  return companyBefore(state, text, sentence, start, before)
}

/** The former and the latter: of those named last. */
function lastTwo({ companies }: EnglishState, text: string, before: readonly Mention[]): EntityRef[] {
  const here = before
    .filter(
      ({ ref, isVoice, start }) =>
        ref.kind === 'organisation' && !isVoice && !/^the /i.test(text.slice(start, start + 4)),
    )
    .map((one) => one.ref)
  const keys = new Set(here.map(({ key }) => key))
  return [...[...companies.values()].filter(({ key }) => !keys.has(key)), ...here].slice(-2)
}

/** The ministry, the watchdog: no company. */
const PUBLIC = /\b(?:watchdog|regulator|authority|ministry|commission|agency)$/i

function isPlace(ref: EntityRef | null): boolean {
  return ref?.kind === 'place'
}

const KINGDOM: EntityRef = { key: foldName('Saudi Arabia'), name: 'Saudi Arabia', kind: 'organisation' }

/** The city of Lyon, for what it does; the municipality, the one spoken of. */
function bodyAt(state: EnglishState, text: string, { start, end }: EnglishAnaphor): Mention | null {
  const words = text.slice(start, end)
  const school = /^the university of (.+)$/i.exec(words)?.[1]
  const name = school !== undefined ? `University of ${school}` : /^the (?:[a-z]+ of )?([A-Z].+)$/i.exec(words)?.[1]
  if (name !== undefined && /^[A-Z]/.test(name)) state.body = { key: foldName(name), name, kind: 'organisation' }
  if (/kingdom$/i.test(words) && state.body === null) return asMention(KINGDOM, state)
  const unnamed = words.toLowerCase()
  return asMention(state.body ?? { key: foldName(unnamed), name: unnamed, kind: 'organisation' }, state)
}

function governmentAt(text: string, start: number, end: number): Mention {
  const name = text.slice(start, end).replace(/^the /i, '')
  const isVoice = !/(?:government|state|armed forces|army|military|navy)$/i.test(name)
  return { start, end: start, ref: { key: foldName(name), name, kind: 'organisation' }, entity: null, isVoice }
}

function group(words: string): EntityRef {
  const name = /^the (?:big )?\w+(?: (?:companies|firms|groups|giants|hyperscalers))?/i.exec(words)?.[0] ?? words
  return { key: foldName(name), name: name.toLowerCase(), kind: 'organisation' }
}

/** Of a ware, by the catalogue or by what the text tells. */
function makerOf({ ref, entity }: Mention, { catalog, product, model }: EnglishState): EntityRef | null {
  const told = [product, model].find((one) => one?.ref.key === ref.key)
  return ownerOf(entity, catalog) ?? told?.owner ?? null
}

function isSpeaking(text: string, sentence: Span, start: number): boolean {
  return (
    /\b(?:according to|by|of) $/i.test(text.slice(sentence.start, start)) ||
    /^the (?:[\w-]+ ){0,2}\w+(?:['’]s)? (?:says?|said|estimates?d?|reckons?|found|finds|puts?|calculates?d?|wrote|writes|expects?|forecasts?|predicts?|thinks|believes|count|tally)\b/i.test(
      text.slice(start, sentence.end),
    )
  )
}

/** An officer as the company that the text is about. */
function officeOf(speaker: Mention, state: EnglishState): Mention | null {
  if (speaker.ref.kind !== 'person') return speaker
  return asMention(state.offices.get(speaker.ref.key) ?? state.main ?? state.topic, state)
}

/** About Kite Labs: the company that a release is of says so at its end. */
function publisherOf({ catalog }: EnglishState, text: string): EntityRef | null {
  const name = /\nAbout ([A-Z\d][\w.&'’ -]{1,40}?)(?::|\n|$)/.exec(text)?.[1]
  if (name === undefined) return null
  const known = catalog.find(name)
  return known === null ? { key: foldName(name), name, kind: 'organisation' } : toRef(known)
}

/** "We have 40 engineers," said Anna Berg, who leads Kite Labs: the company of whoever speaks in the sentence. */
function spokenFor({ offices, catalog }: EnglishState, mentions: readonly Mention[]): Mention | null {
  const speaker = mentions.find((one) => one.ref.kind === 'person')
  const office = speaker === undefined ? undefined : offices.get(speaker.ref.key)
  return office === undefined
    ? null
    : { start: 0, end: 0, ref: office, entity: catalog.get(office.key), isVoice: false }
}
