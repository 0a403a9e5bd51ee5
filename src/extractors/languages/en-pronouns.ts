// Whom "it" and "they" stand for, and who a clause is about before them.
import type { EntityRef } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import { isPlain } from './en-agents.ts'
import type { EnglishAnaphor } from './en-anaphors.ts'
import { ownerOfDeal } from './en-centre.ts'
import { isGovernedBehind, isModifier } from './en-governed.ts'
import { isSpeech } from './en-parse.ts'
import type { EnglishState } from './en-state.ts'
import { readVerb } from './en-verbs.ts'
import { LISTED } from './en-worth.ts'

const INVESTS = /\b(?:led|leads?|leading|invest\w*|back\w*|put|putting)\b/i

/** Who leads a round; of one that is led by others, nobody before that. */
export function invests(words: string): boolean {
  return INVESTS.test(words.replaceAll(/\b(?:led|backed|anchored|financed) by\b/gi, ''))
}

export function pronounOf(
  state: EnglishState,
  { kind, start, isPossessive }: EnglishAnaphor,
  text: string,
  sentence: Span,
  before: readonly Mention[],
): Mention | null {
  const about = asMention(state.topic ?? state.main, state)
  const isOfMany =
    state.recent?.entity === null && /(?:ie|[a-z])s$/.test(state.recent.ref.name) && isPlain(state.recent.ref)
  const recent = kind === 'pronoun' && isOfMany ? about : state.recent
  const left = text.slice(sentence.start, start)
  // SemiAnalysis doubts it: it estimates …
  const voice =
    before.length === 0 ? (state.isVoiceSubject ? state.voice : null) : before[0]?.isVoice ? before[0] : null
  if (kind === 'pronoun' && !isPossessive && voice !== null && IT_SAYS.test(text.slice(start, sentence.end)))
    return voice
  // Britain will give its institute £66 million.
  const country = before[0]
  if (isPossessive && before.length === 1 && country?.ref.kind === 'place' && country.start - sentence.start < 5)
    return country
  // Universal sued it: what a verb has for its object is not its subject.
  const sayer = before.findLast((one) => SAYS_THAT.test(text.slice(one.end, start)))
  if (kind === 'pronoun' && !isPossessive && sayer !== undefined && isObject(text, sentence, start)) return sayer
  const higher =
    kind === 'pronoun' && !isPossessive && isObject(text, sentence, start)
      ? before.find((one) => isCompany(one) && HIGHER.test(text.slice(one.end, start)))
      : undefined
  if (higher !== undefined && !isGovernedBehind(text.slice(sentence.start, higher.start)) && !invests(left))
    return higher
  if (
    kind === 'pronoun' &&
    !isPossessive &&
    isObject(text, sentence, start) &&
    recent !== null &&
    state.isRecentSubject
  )
    return recent
  // Wardlock's last round valued it at …: whose round it was.
  if (/\bvalu(?:es?|ed|ing)\s+$/i.test(left)) {
    const own = before.findLast(
      (one) => one.ref.kind === 'organisation' && !one.isVoice && /^['’]s\b/.test(text.slice(one.end, one.end + 3)),
    )
    if (own !== undefined) return own
  }
  // Led a round that values it at …: not the investor.
  if (/\bvalu(?:es?|ed|ing)\s+$/i.test(left) && invests(left)) return asMention(state.main ?? state.topic, state)
  // CoreWeave's largest customer accounts for half of its revenue: not of the customer's.
  const served =
    isPossessive && /\baccount\w* for [^.;]{0,40}of $/.test(left)
      ? before.find((one) => /^['’]s?\b/.test(text.slice(one.end, one.end + 3)) && one.ref.kind === 'organisation')
      : undefined
  if (served !== undefined) return served
  const bought =
    /\bma(?:de|kes|king)\s+$/i.test(left) && PAID_FOR.test(left) ? before.findLast(isStake(text)) : undefined
  if (bought !== undefined) return bought
  const dealt = isPossessive ? undefined : ownerOfDeal(text, sentence, before)
  if (dealt !== undefined) return dealt
  if (
    kind === 'plural' &&
    before.length === 0 &&
    state.last?.subject != null &&
    FIGURES.test(text.slice(start, sentence.end))
  )
    return asMention(state.last.subject, state)
  // In June 2024 it was worth …: what is valued is not the listed company that the text is about.
  if (
    before.length === 0 &&
    !isPossessive &&
    state.last?.subject != null &&
    LISTED.test(recent?.ref.name ?? '') &&
    !LISTED.test(state.last.subject.name) &&
    isOfWorth(state.last.metric) &&
    WORTH.test(text.slice(start, start + 40))
  )
    return asMention(state.last.subject, state)
  const isKnown = kind === 'pronoun' || recent !== null || before.some((one) => one.ref.kind === 'organisation')
  return isKnown
    ? (subjectLike(text, sentence, before, isPossessive, start) ?? frontedAt(text, sentence, before) ?? recent ?? about)
    : null
}

const isCompany = ({ ref, isVoice }: Mention) => ref.kind === 'organisation' && !isVoice

/** Canva arranged a sale that values it: what does so is another thing than the one that the sentence is about. */
const HIGHER = /^(?:, [^,.;]{1,50},)? [^.,;]{3,50} (?:that|which) [a-z ]{0,20}$/

/** At VDL the mood is better; it plans to take on 250. */
function frontedAt(text: string, { start }: Span, before: readonly Mention[]): Mention | undefined {
  const first = before.find(isCompany)
  return first !== undefined &&
    /^(?:(?:And|But|Over) )?[Aa]t (?:rival |[A-Z][a-z]+['’]s )?$/.test(text.slice(start, first.start))
    ? first
    : undefined
}

/** Klarna says that AI helped it. */
const SAYS_THAT =
  /^ (?:also |now )?(?:says?|said|claims?|claimed|reckons|argue[sd]?|estimate[sd]?|announced|reported|admits|admitted) (?:that )?[^.;,]*$/

/** Paid $14 billion for 49% of the firm, which made it worth: what is bought in part. */
const PAID_FOR = /\b(?:paid|pays?|paying|bought|buys?|buying|took|takes?|acquired|acquires)\b/i
const isStake = (text: string) => (one: Mention) =>
  one.ref.kind === 'organisation' && /\b(?:of|in) (?:the )?$/i.test(text.slice(Math.max(0, one.start - 8), one.start))

/** They stood at €20 million: the revenues, which are those of the same company. */
const FIGURES =
  /^they (?:had )?(?:stood at|amounted to|totall?ed|came to|added up to|were (?:about |around |just |only )?[€$£¥\d])/i

const isOfWorth = (metric: string) => metric === 'valuation' || metric === 'funding'
const WORTH = /^it (?:was|had been|is) (?:[a-z]+ )?(?:worth|valued)\b/i

const IT_SAYS =
  /^it (?:also |now |has |had )?(?:estimates?d?|reckons?e?d?|says?|said|puts?|calculates?d?|expects?e?d?|forecasts?|predicts?e?d?|thinks?|believes?d?|counts?|found|finds|notes?d?|adds?|wrote|projects?)\b/i

export function asMention(ref: EntityRef | null, state: EnglishState): Mention | null {
  return ref === null ? null : { start: 0, end: 0, ref, entity: state.catalog.get(ref.key), isVoice: false }
}

/** The name that its clause is about, before a pronoun in the same sentence. */
export function subjectLike(
  text: string,
  sentence: Span,
  before: readonly Mention[],
  isPossessive: boolean,
  start: number,
): Mention | null {
  const fits = before.filter(
    (one) =>
      !one.isVoice &&
      ['organisation', 'product', 'model', 'facility'].includes(one.ref.kind) &&
      !/^(?:the (?:four|five|three|two))/.test(text.slice(one.start, one.end)),
  )
  const left = text.slice(sentence.start, start)
  // Will acquire Cobaltine for $2 billion, it said.
  const isBehindComma = /^[^,]*, $/.test(left) || (/, $/.test(left) && IT_SAYS.test(text.slice(start, sentence.end)))
  const governed = new Set<Mention>()
  for (const one of before.filter((other) => fits.includes(other) || other.isVoice)) {
    const index = fits.indexOf(one)
    const last = before[before.indexOf(one) - 1]
    // Including Amazon and SoftBank: both.
    const isJoined =
      last !== undefined && governed.has(last) && /^,? (?:and|or) $|^, $/.test(text.slice(last.end, one.start))
    // When Kite trained Lark-7B, it had 512 chips: who does something goes on doing.
    const isTaken = index > 0 && (isPossessive || isBehindComma) && isObject(text, sentence, one.start)
    if (
      isJoined ||
      isTaken ||
      (index > 0 && isInAside(text, sentence, one, start)) ||
      isGovernedBehind(text.slice(Math.max(sentence.start, one.start - 24), one.start))
    )
      governed.add(one)
  }
  const free = fits.filter((one) => !governed.has(one) && !isModifier(text.slice(one.end, one.end + 24)))
  const isOwner = (one: Mention) => /^['’]s?\b/.test(text.slice(one.end, one.end + 3))
  // Microsoft is Nebius's largest customer; it will pay.
  const bare =
    isPossessive || DEALT_WITH.test(left) || isObject(text, sentence, start) ? [] : free.filter((one) => !isOwner(one))
  const things = isPossessive ? free.filter((one) => one.ref.kind === 'organisation') : bare.length > 0 ? bare : free
  // Kite denies that Adobe has offered $5 billion for it: nobody does so to himself.
  const last = things.at(-1)
  const others = things.filter((one) => one.ref.key !== last?.ref.key)
  if (!isPossessive && (DEALT_WITH.test(left) || (others.length > 0 && isObject(text, sentence, start)))) {
    if (others.length > 0) return others.at(-1)!
    // Will spend $20 billion with Cerebras and draw 750 megawatts from it.
    const dealt = fits.findLast((one) => one.ref.key !== last?.ref.key && one.ref.kind === 'organisation')
    if (last !== undefined && dealt !== undefined) return dealt
  }
  return (
    (things.length > 0 ? things : free).at(-1) ??
    (isPossessive
      ? (fits.at(-1) ?? null)
      : (fits.find((one) => /^['’]s/.test(text.slice(one.end, one.end + 3))) ?? null))
  )
}

const DEALT_WITH = /\b(?:for|of|in|into|with|to|from|by|at|on)\s+$/

/** The chipmaker, whose largest customer is Nvidia, said: between commas somebody else is spoken of. */
function isInAside(text: string, sentence: Span, one: Mention, start: number): boolean {
  return (
    /\w, (?:whose|which|who|where) [^,;]*$/.test(text.slice(sentence.start, one.start)) &&
    /^[^,;]*,(?! and )/.test(text.slice(one.end, start))
  )
}

function isObject(text: string, sentence: Span, start: number): boolean {
  const verb = readVerb(/([a-z]+)\s+$/.exec(text.slice(sentence.start, start))?.[1] ?? '')
  return verb !== null && !isSpeech(verb.lemma) && !/^(?:be|have|do|mean|show)$/.test(verb.lemma)
}
