// Who says an English figure: the clause that it is said in, or the one that takes it back.
import type { Mention } from '../mentions.ts'
import { deniesWord, findDenial, isCalledFalse } from './en-denials.ts'
import type { Clause, VerbGroup } from './en-parse.ts'
import type { RoleContext } from './en-role-context.ts'
import { findAside, findSource } from './en-sources.ts'
import {
  isAnonymous,
  isAnybody,
  isOfParties,
  isOwnWords,
  isSaying,
  type Speech,
  speakerIn,
  stanceOf,
} from './en-tellers.ts'
import { DENYING, FORECASTING, readVerb, SAYING } from './en-verbs.ts'

/** Verbs whose object is what they say: reported revenue of, forecast sales of, puts the cost at. */
const WITH_OBJECT =
  /^(?:report|announce|disclose|forecast|estimate|predict|project|expect|anticipate|foresee|claim|unveil|confirm|reveal|deny|reject|dispute|dismiss|guide|declare|admit|acknowledge|mention|concede|flag|cite|reiterate|reaffirm|affirm|repeat)$/

/** Puts the cost at $1 billion; a contract that Talen values at $18 billion. */
const PUT_AT =
  /\b(?:(?:put(?:s|ting)?|values)\b[^.;]{0,60}\bat|valued\s+(?!at\b)[^.;]{1,60}\bat|g[ia]ves?\b[^.;]{1,60}\bas)\s+(?:about |some |around |roughly |an estimated |as much as |more than )?$/i

const OF_VOICES = /^(?:say|count|peg|quote|cite|show|see|tally|calculate|reckon|find)$/

export function findSpeech(context: RoleContext): Speech | null {
  if (isOfMarket(context)) return { speaker: null, saying: 'planned' }
  const own = findDenial(context) ?? findRelative(context) ?? findInChain(context)
  const outer = own === null || own.saying === 'planned' ? (findAside(context) ?? findSource(context)) : null
  const found = joinSpeech(own, outer)
  const isTold = found !== null && (found.speaker !== null || found.saying !== 'reported' || found.isOfParties === true)
  return isTold ? found : (findInserted(context) ?? found)
}

/** The company expects revenue of $12.7 billion, according to Bloomberg: what is expected is told by another. */
function joinSpeech(own: Speech | null, outer: Speech | null): Speech | null {
  if (own === null || outer?.speaker == null || own.speaker?.isVoice === true) return own ?? outer
  return outer.speaker.ref.key === own.speaker?.ref.key ? own : { ...outer, saying: 'planned' }
}

/** About 600 people, replied the project manager, Tor Lien, and 150 later: who says it in the middle of the sentence. */
function findInserted({ place: { text, sentence }, mentions }: RoleContext): Speech | null {
  const told = text.slice(sentence.start, sentence.end)
  const match = INSERTED.exec(told)
  const trailed = match === null ? TRAILED.exec(told) : null
  const from = sentence.start + ((match ?? trailed)?.index ?? told.length)
  const to = from + ((match ?? trailed)?.[0].length ?? 0)
  const inside = mentions.filter((one) => one.start > from && one.end <= to)
  const speaker = inside.find((one) => one.ref.kind === 'person') ?? inside.find((one) => one.isVoice) ?? null
  if (speaker === null) return null
  // Not: that analysts polled by LSEG had forecast.
  if (trailed !== null && !/^ (?:forecast|figure)/.test(text.slice(speaker.end, speaker.end + 9))) return null
  if (trailed !== null) return { speaker, saying: trailed[1] === 'forecast' ? 'planned' : 'hedged' }
  return { speaker, saying: stanceOf(readVerb(match?.[1] ?? '')?.lemma ?? '', speaker) }
}

/** …, Jefferies analyst Tom Reyes forecast; …, he figures, …: verbs that are nouns as well. */
const TRAILED = /, [^;:,”"]{2,60} (forecast|figure)s?(?:[,.]|$)/
const INSERTED =
  /[,”"] ?(said|says|replied|replies|answered|answers|reckons|reckoned|explains|explained|adds|added|estimates|estimated|recalls|recalled|insists|insisted|claims|claimed|admits|admitted|thinks|believes|calculates) (?!that\b|it\b|to\b)[^;:,”"]{2,60}(?:, [A-Z][^,;.:]{2,40})?(?:[,.]|$)/

/** Ahead of the $9.15 billion that Wall Street had been looking for, above analysts' estimate of $9 billion: nobody named. */
function isOfMarket({ place: { text, sentence, quantity } }: RoleContext): boolean {
  if (/\baccording to\b/.test(text.slice(quantity.end, sentence.end))) return false
  return (
    MARKET_BEHIND.test(text.slice(quantity.end, Math.min(quantity.end + 70, sentence.end))) ||
    MARKET_BEFORE.test(text.slice(Math.max(sentence.start, quantity.start - 70), quantity.start))
  )
}

const MARKET_BEHIND =
  /^ (?:that |which )?(?:analysts|Wall Street|the (?:market|Street)|investors|economists|traders)(?: polled by [A-Z][\w ]{1,20})? (?:had |have |were |was )?(?:been )?(?:expect|forecast|predict|look|pencil|anticipat|project|hop|bank|count|model|estimat)\w*\b/

const MARKET_BEFORE =
  /\b(?:[Aa]nalysts['’]|[Cc]onsensus|Wall Street['’]s?|Street['’]s|market|average analysts?['’]?) (?:[\w-]+ ){0,3}?(?:estimates?|forecasts?|expectations?|projections?|targets?|consensus|view)(?: (?:of|for|was|were|at)\b(?: (?!and\b)[\w-]+){0,4}?)? (?:about |around |just |roughly )?$/

/** The 50,000 Hoppers that SemiAnalysis wrote about. */
function findRelative(context: RoleContext): Speech | null {
  const { parse, at } = context
  const phrase = parse.phrases.find((one) => at >= one.start && at < one.end)
  for (const clause of parse.clauses) {
    const { verb, subject } = clause
    if (
      clause.kind !== 'relative' ||
      verb === null ||
      subject === null ||
      !isSaying(verb.lemma) ||
      phrase === undefined
    )
      continue
    // Turbines with 360 MW, which it insists are there for emergencies: it says that of them.
    if (/^(?:verb|modal|actor|pron|that)$/.test(parse.words[verb.at + 1]?.tag ?? '')) continue
    if (clause.start - phrase.end > 2 || clause.start <= at || verb.modals.length > 0) continue
    const speaker = speakerIn(clause, context)
    if ((speaker !== null || isAnonymous(clause)) && subject.start >= clause.start)
      return { speaker, saying: stanceOf(verb.lemma, speaker) }
  }
  return null
}

/** The clause that the figure's own is said in, or the verb of saying that it is the object of. */
function findInChain(context: RoleContext): Speech | null {
  const { parse, at } = context
  const own = parse.clauseOf[at] ?? null
  let found: Speech | null = null
  for (let clause: Clause | null = own; clause !== null; clause = clause.parent) {
    const verb = clause.verb
    if (found === null && isOfReport(clause)) found = { speaker: null, saying: 'reported' }
    if (verb === null) continue
    const speaker = speakerIn(clause, context)
    const isOwn = clause === own
    if (
      found === null &&
      speaker !== null &&
      (speaker.isVoice || speaker.ref.kind === 'person') &&
      revises(verb, context)
    ) {
      found = { speaker, saying: 'planned' }
      continue
    }
    // Told investors to expect: who tells is who expects.
    if (clause.kind === 'infinitive' && /^(?:tell|ask|urge|lead)$/.test(clause.parent?.verb?.lemma ?? '')) continue
    // Told Google to pay: an order.
    if (context.metric === 'penalty' && /^(?:tell|ask)$/.test(verb.lemma) && own?.kind !== 'complement') continue
    // Called reports of 600 job cuts nonsense.
    if (isOwn && isCalledFalse(verb, context)) return { speaker, saying: 'denied' }
    if (DENYING.has(verb.lemma) && verb.at < at && !verb.isNegated && deniesWord(verb, context))
      return { speaker, saying: 'denied', isOfParties: speaker === null && isOfParties(clause, context) }
    if (isOfRound(clause, speaker, context)) continue
    // We are 1,400, not counting those on site.
    if (clause.kind === 'participial' && verb.lemma === 'count') continue
    const isPutByNobody =
      isOwn &&
      isAnonymous(clause) &&
      verb.lemma === 'put' &&
      !/^(?:investors|shareholders|backers)$/.test(clause.subject?.head ?? '') &&
      PUT_AT.test(context.place.text.slice(context.place.sentence.start, context.place.quantity.start))
    const says =
      isPutByNobody ||
      (isOwn
        ? clause.kind !== 'infinitive' &&
          saysDirectly(
            verb.lemma,
            speaker,
            isOfPaper(clause),
            verb.at < at,
            PUT_AT.test(context.place.text.slice(context.place.sentence.start, context.place.quantity.start)),
            context.metric,
          )
        : saysClause(verb.lemma, clause, own))
    // Would not confirm that it had bought.
    if (verb.isNegated && SAYING.has(verb.lemma) && (isOwn || own?.parent === clause)) continue
    if (!says || found !== null || isAnybody(clause) || (verb.isPassive && speaker === null)) continue
    if (isOfParties(clause, context))
      found = { speaker: null, saying: FORECASTING.has(verb.lemma) ? 'planned' : 'stated', isOfParties: true }
    else if (isOwnWords(clause)) found = { speaker: null, saying: 'stated' }
    else if (isAnonymous(clause)) found = { speaker: null, saying: stanceOf(verb.lemma, null) }
    else if (speaker !== null || clause.subject !== null)
      found = { speaker, saying: isOwn && verb.lemma === 'see' ? 'planned' : stanceOf(verb.lemma, speaker) }
  }
  return found
}

/** Its last round valued it at $180 million; a Series C that valued the company at …: a round says nothing. */
function isOfRound({ verb, subject, kind }: Clause, speaker: Mention | null, { metric }: RoleContext): boolean {
  if (!/^(?:put|value)$/.test(verb?.lemma ?? '')) return false
  if (subject?.actor == null && subject?.owner != null && DEAL.test(subject.head)) return true
  const isNamedVoice = speaker !== null && (speaker.isVoice || speaker.ref.kind === 'person')
  return verb?.lemma === 'value' && metric === 'valuation' && kind === 'relative' && !isNamedVoice
}

/** Declined to comment on a report that it had raised: nobody says so there. */
function isOfReport({ kind, governor, parent }: Clause): boolean {
  if (
    kind !== 'complement' ||
    !/^(?:reports?|rumou?rs?|stor(?:y|ies)|speculation|talk|suggestions?)$/.test(governor ?? '')
  )
    return false
  return /^(?:comment|respond|ask|discuss|address|decline|refuse)$/.test(parent?.verb?.lemma ?? '')
}

const DEAL =
  /^(?:rounds?|deals?|investment|financing|offer|bid|merger|transaction|sale|listing|ipo|flotation|raise|agreement)$/

/** Analyst Tom Reyes cut his estimate of Cobalt's profit to …. */
function revises({ lemma, at: verb }: VerbGroup, { at, place, parse }: RoleContext): boolean {
  return (
    verb < at &&
    /^(?:cut|raise|lower|lift|trim|increase|revise|reduce|upgrade|hike|boost|slash|double|bump|have|keep|maintain|reiterate)$/.test(
      lemma,
    ) &&
    /\b(?:estimates?|forecasts?|outlook|projections?|predictions?|price targets?|expectations)\b/i.test(
      place.text.slice(parse.words[verb]?.end ?? 0, place.quantity.start),
    )
  )
}

const OF_ACCOUNTS: ReadonlySet<string> = new Set(['revenue', 'profit', 'capex', 'opex'])

/** Nscale's annual report shows: what its papers say, a company says. */
function isOfPaper({ subject }: Clause): boolean {
  return /^(?:reports?|filings?|accounts|prospectus|statements?|results|documents?|papers?|letter|memo|data|figures|survey|study|analysis|research|poll|note|presentation)$/.test(subject?.head ?? '') // biome-ignore format: one test
}

function saysDirectly(
  lemma: string,
  speaker: Mention | null,
  isPaper: boolean,
  isBefore: boolean,
  isPutAt: boolean,
  metric: string,
): boolean {
  if (!isBefore) return false
  if (WITH_OBJECT.test(lemma) && !DENYING.has(lemma)) return true
  // Sees revenue of $54 billion.
  if (lemma === 'see' && OF_ACCOUNTS.has(metric)) return true
  if (/^(?:put|value|give)$/.test(lemma) && speaker !== null && isPutAt) return true
  if (lemma === 'put' && metric === 'investment') return false
  return OF_VOICES.test(lemma) && speaker !== null && (isPaper || speaker.isVoice || speaker.ref.kind === 'person')
}

function saysClause(lemma: string, clause: Clause, own: Clause | null): boolean {
  if (!isSaying(lemma)) return false
  for (let one = own; one !== null && one !== clause; one = one.parent)
    if (one.parent === clause || one.kind === 'complement')
      return (
        (FORECASTING.has(lemma) && one.kind === 'relative') ||
        one.kind === 'complement' ||
        (FORECASTING.has(lemma) && one.kind === 'infinitive') ||
        (one.kind === 'infinitive' && /^(?:claim|tell|ask|lead)$/.test(lemma)) ||
        (OF_VOICES.test(lemma) && one.kind === 'participial') ||
        // Acknowledged having let 60 people go.
        (/^(?:admit|acknowledge|mention|confirm|report|recall)$/.test(lemma) &&
          one.kind === 'participial' &&
          one.verb?.isPassive === false)
      )
  return false
}
