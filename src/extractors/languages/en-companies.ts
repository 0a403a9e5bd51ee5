// Whom "the company", "the start-up" and "the ChatGPT maker" of an English sentence stand for.
import type { EntityRef } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import type { EnglishAnaphor } from './en-anaphors.ts'
import { isGovernedBehind } from './en-governed.ts'
import { asMention, invests, subjectLike } from './en-pronouns.ts'
import { type EnglishState, ownerOf } from './en-state.ts'
import { byTrade } from './en-trades.ts'
import { LISTED } from './en-worth.ts'

/** The company, the buyer, the ChatGPT maker: of those named before. */
export function companyMeant(
  state: EnglishState,
  anaphor: EnglishAnaphor,
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  before: readonly Mention[],
  inside: Mention | undefined,
): Mention | null {
  const { start } = anaphor
  const words = text.slice(start, anaphor.end)
  if (state.deal !== null && /\b(?:buyer|acquirer|purchaser|suitor|bidder)$/i.test(words))
    return asMention(state.deal.buyer, state)
  if (state.deal !== null && /\b(?:target|quarry)$/i.test(words)) return asMention(state.deal.target, state)
  if (inside !== undefined)
    return companyOf(
      inside,
      state,
      before.filter((one) => !isGovernedBehind(text.slice(Math.max(sentence.start, one.start - 24), one.start))),
    )
  return (
    behindAside(state, words, before) ??
    byTradeIn(state, words, before) ??
    another(state, anaphor, mentions) ??
    companyBefore(state, text, sentence, start, before)
  )
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
export function companyBefore(
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
  const isStartUp = /^(?:the|this|that) (?:[\w-]+ ){0,3}start-?up\b/i.test(text.slice(start, start + 60))
  const doneTo = companyDoneTo(state, text.slice(sentence.start, start), about, companies, isObject, isStartUp)
  if (doneTo !== null) return doneTo
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

/** The company that another put money into, gave something or values. */
function companyDoneTo(
  state: EnglishState,
  left: string,
  about: EntityRef | null,
  companies: readonly Mention[],
  isObject: boolean,
  isStartUp: boolean,
): Mention | null {
  // SoftBank had invested $2 billion in the chipmaker: in whom money was put before.
  const isPutInto = /\b(?:invest\w*|put|stake|poured?|injected)\b[^.;]{0,40} (?:in|into)\s+$/i.test(left)
  if (isPutInto && state.last?.metric === 'investment' && state.last.object?.kind === 'organisation')
    return asMention(state.last.object, state)
  if (isObject && about !== null && companies.some((one) => one.ref.key !== about.key)) return asMention(about, state)
  if (isStartUp && state.last?.metric === 'investment' && state.last.object !== null)
    return asMention(state.last.object, state)
  // Nvidia led the round, which values the lab at …
  const isValued = /\bvalu(?:es?|ed|ing)\s+$/i.test(left)
  return isValued && about !== null && invests(left) ? asMention(about, state) : null
}

const SPEAKS_FOR =
  /\b(?:spokes\w+|executives?|officials?|representatives?|chief|boss|head|founder|lawyers?) (?:for|of|at) (?:the )?$/i
