// Whom the words of an English sentence that stand for names stand for.
import type { EntityRef } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import { type EnglishAnaphor, findEnglishAnaphors } from './en-anaphors.ts'
import { isGovernedBehind } from './en-governed.ts'
import { byKnownTrade, isTelling } from './en-known-trades.ts'
import { asMention, invests, pronounOf, subjectLike } from './en-pronouns.ts'
import { type EnglishState, ownerOf } from './en-state.ts'
import { byPlace, byTrade } from './en-trades.ts'
import { LISTED } from './en-worth.ts'

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
      if (PUBLIC.test(text.slice(start, anaphor.end)))
        return state.voice ?? asMention(isPlace(state.main) ? state.main : null, state)
      if (state.voice !== null && (isSpeaking(text, sentence, start) || state.recent?.isVoice === true))
        return state.voice
      return companyBefore(state, text, sentence, start, before)
    case 'company':
      if (state.deal !== null && /\b(?:buyer|acquirer|purchaser|suitor|bidder)$/i.test(text.slice(start, anaphor.end)))
        return asMention(state.deal.buyer, state)
      if (state.deal !== null && /\b(?:target|quarry)$/i.test(text.slice(start, anaphor.end)))
        return asMention(state.deal.target, state)
      if (inside !== undefined)
        return companyOf(
          inside,
          state,
          before.filter((one) => !isGovernedBehind(text.slice(Math.max(sentence.start, one.start - 24), one.start))),
        )
      return (
        behindAside(state, text.slice(start, anaphor.end), before) ??
        byTradeIn(state, text.slice(start, anaphor.end), before) ??
        another(state, anaphor, mentions) ??
        companyBefore(state, text, sentence, start, before)
      )
  }
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

/** The ChatGPT maker is OpenAI; Nvidia's rival is nobody that the text names. */
function companyOf(inside: Mention, state: EnglishState, before: readonly Mention[]): Mention | null {
  const { ref, entity } = inside
  const here = before.findLast((one) => one.ref.kind === 'organisation' && !one.isVoice)
  if (ref.kind === 'place')
    return (
      here ??
      asMention(state.recent?.ref.kind === 'organisation' ? state.recent.ref : (state.topic ?? state.main), state)
    )
  // The Hiranandani Group company: the one that the text is about, which belongs to it.
  if (ref.kind === 'organisation')
    return (
      [state.recent, asMention(state.topic, state), asMention(state.main, state)].find(
        (one) => one != null && !one.isVoice && one.ref.kind === 'organisation' && one.ref.key !== ref.key,
      ) ?? null
    )
  const owner = ownerOf(entity, state.catalog)
  return owner === null ? null : asMention(owner, state)
}

function isSpeaking(text: string, sentence: Span, start: number): boolean {
  return (
    /\b(?:according to|by|of) $/i.test(text.slice(sentence.start, start)) ||
    /^the (?:[\w-]+ ){0,2}\w+(?:['’]s)? (?:says?|said|estimates?d?|reckons?|found|finds|puts?|calculates?d?|wrote|writes|expects?|forecasts?|predicts?|thinks|believes|count|tally)\b/i.test(
      text.slice(start, sentence.end),
    )
  )
}

const SPEAKS_FOR =
  /\b(?:spokes\w+|executives?|officials?|representatives?|chief|boss|head|founder|lawyers?) (?:for|of|at) (?:the )?$/i

function byTradeIn(state: EnglishState, words: string, before: readonly Mention[]): Mention | null {
  return before.length > 0 ? null : asMention(byTrade(state, words), state)
}

/** The company, behind a rival told of in passing: whom the text is about. */
function behindAside(
  { aside, recent, main, ...state }: EnglishState,
  words: string,
  before: readonly Mention[],
): Mention | null {
  const isBack =
    aside !== null && recent?.ref.key === aside.key && main?.kind === 'organisation' && main.key !== aside.key
  return isBack && before.length === 0 && /^the (?:company|group|firm|start-?up|lab)$/i.test(words)
    ? asMention(main, { ...state, aside, recent, main })
    : null
}

/** The Dutch maker will put money into Mistral: it is not who is named behind it, but the other of the two. */
function another(state: EnglishState, { start, end }: EnglishAnaphor, mentions: readonly Mention[]): Mention | null {
  const about = state.recent?.ref ?? state.topic
  const isNamed = mentions.some((one) => one.start > end + 1 && one.ref.key === about?.key)
  const isFirst = !mentions.some((one) => one.end <= start)
  return isNamed && isFirst && state.partner !== null && state.partner.key !== about?.key
    ? asMention(state.partner, state)
    : null
}

/** A subsidy that gives the company the use of chips: another than who gives. */
const GIVES =
  /\b(?:giv(?:es?|ing)|gave|grant(?:s|ed|ing)?|lend(?:s|ing)?|lent|offer(?:s|ed|ing)?|award(?:s|ed|ing)?|pay(?:s|ing)?|paid|fin(?:es|ed|ing)|sue[sd]?|ow(?:es|ed|ing)|help(?:s|ed|ing)?|let(?:s|ting)?|allow(?:s|ed|ing)?)\s+$/i

const GENERIC = /^(?:the|this|that) (?:company|group|firm|start-?up|lab)\b/i

/** Funds and banks are no start-ups. */
const isBacker = (name: string): boolean =>
  /\b(?:Capital|Ventures?|Partners|Fund|Authority|Bank|Investments?|Management|Council|Ministry|University|Government|Mission|Agency)$/.test(
    name,
  )
const IS_BACKED = /^(?:the|this|that) (?:[\w-]+ ){0,2}(?:start-?up|lab|company|chipmaker|maker|developer)\b/i

/** The company, behind a preposition, is another than the one that its clause is about. */
function companyBefore(
  state: EnglishState,
  text: string,
  sentence: Span,
  start: number,
  before: readonly Mention[],
): Mention | null {
  const isObject =
    (GIVES.test(text.slice(sentence.start, start)) && GENERIC.test(text.slice(start, start + 30))) ||
    (isGovernedBehind(text.slice(Math.max(sentence.start, start - 20), start)) &&
      !/\baccording to\s+$/i.test(text.slice(sentence.start, start)))
  // It overtook Moutai, and the company is worth …: whom the sentence is about from its start.
  const centre = before[0]
  const isCentred =
    centre?.ref.kind === 'organisation' && !centre.isVoice && /^it$/i.test(text.slice(centre.start, centre.end))
  if (isCentred && !isObject && GENERIC.test(text.slice(start, start + 30))) return centre
  const companies = before.filter((one) => one.ref.kind === 'organisation' && !one.isVoice)
  const about = state.topic ?? state.main
  // SoftBank had invested $2 billion in the chipmaker: in whom money was put before.
  const isPutInto = /\b(?:invest\w*|put|stake|poured?|injected)\b[^.;]{0,40} (?:in|into)\s+$/i.test(
    text.slice(sentence.start, start),
  )
  if (isPutInto && state.last?.metric === 'investment' && state.last.object?.kind === 'organisation')
    return asMention(state.last.object, state)
  if (isObject && about !== null && companies.some((one) => one.ref.key !== about.key)) return asMention(about, state)
  const isStartUp = /^(?:the|this|that) (?:[\w-]+ ){0,3}start-?up\b/i.test(text.slice(start, start + 60))
  if (isStartUp && state.last?.metric === 'investment' && state.last.object !== null)
    return asMention(state.last.object, state)
  // Nvidia led the round, which values the lab at …
  const isValued = /\bvalu(?:es?|ed|ing)\s+$/i.test(text.slice(sentence.start, start))
  if (isValued && about !== null && invests(text.slice(sentence.start, start))) return asMention(about, state)
  const isOfIts = (one: Mention) =>
    /^, (?:its|one of its|the (?:company|firm)['’]s) [^,;]{3,40},/.test(text.slice(one.end, one.end + 60))
  const own = subjectLike(
    text,
    sentence,
    companies.filter((one) => !isOfIts(one)),
    false,
    sentence.start,
  )
  // Marvell will buy Celestial; the price rises if the start-up …: who is bought.
  if (isStartUp && own === null && state.deal !== null && LISTED.test((state.recent?.ref ?? about)?.name ?? ''))
    return asMention(state.deal.target, state)
  // Google is no start-up.
  if (isStartUp && own !== null && LISTED.test(own.ref.name) && about !== null) return asMention(about, state)
  if (
    own !== null &&
    about !== null &&
    !isObject &&
    isBacker(text.slice(own.start, own.end)) &&
    IS_BACKED.test(text.slice(start, start + 40))
  )
    return asMention(about, state)
  if (own !== null && !isObject) return own
  // A spokesman for Lufthansa said that the airline …
  const speaking = companies.findLast((one) => SPEAKS_FOR.test(text.slice(sentence.start, one.start)))
  if (speaking !== undefined && !isObject) return speaking
  // The municipality has approved a campus by Orchid; the company: not the one that approved it.
  const isBody = state.recent !== null && state.recent.ref.key === state.body?.key
  const recent = isBody ? asMention(state.partner, state) : state.recent
  if (recent !== null && recent.ref.kind === 'organisation' && !recent.isVoice) return recent
  const owner = recent === null ? null : ownerOf(recent.entity, state.catalog)
  return asMention(owner ?? about, state) ?? companies.at(-1) ?? null
}

/** An officer as the company that the text is about. */
function officeOf(speaker: Mention, state: EnglishState): Mention | null {
  if (speaker.ref.kind !== 'person') return speaker
  return asMention(state.offices.get(speaker.ref.key) ?? state.main ?? state.topic, state)
}

/** "We have 40 engineers," said Anna Berg, who leads Kite Labs: the company of whoever speaks in the sentence. */
function spokenFor({ offices, catalog }: EnglishState, mentions: readonly Mention[]): Mention | null {
  const speaker = mentions.find((one) => one.ref.kind === 'person')
  const office = speaker === undefined ? undefined : offices.get(speaker.ref.key)
  return office === undefined
    ? null
    : { start: 0, end: 0, ref: office, entity: catalog.get(office.key), isVoice: false }
}
