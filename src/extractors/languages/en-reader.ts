// English sentences: who is named in each, its clauses, and everything that is said of each figure.

import type { EntityRef, Scope, Stance } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import { dayOf } from '../dating.ts'
import type { MetricReading } from '../metric.ts'
import type { Place } from '../near.ts'
import type { RawQuantity } from '../quantities.ts'
import type { Reading } from '../readings.ts'
import type { Timing } from '../time.ts'
import { aheadTiming, comparedTiming, isFactBehindPlan, passBooks, rememberAhead } from './en-accounts.ts'
import { objectOfLast, objectOfWhole } from './en-carried-objects.ts'
import { goOn, passAccounts } from './en-carried-times.ts'
import { eventTiming, rememberEvent } from './en-events.ts'
import { hardwareOf } from './en-hardware.ts'
import { isListLine } from './en-lines.ts'
import { COUNTRIES } from './en-name-words.ts'
import { findEnglishObject } from './en-objects.ts'
import type { EnglishTimingContext } from './en-other-dates.ts'
import { isQuoted } from './en-passing.ts'
import type { Owner, RoleContext } from './en-role-context.ts'
import { findOwner } from './en-roles.ts'
import { findEnglishScope } from './en-scope.ts'
import { type EnglishSentence, indexOfFigure } from './en-sentence.ts'
import { findSpeech } from './en-speech.ts'
import { findEnglishStance } from './en-stance.ts'
import { type EnglishState, ownerOf } from './en-state.ts'
import {
  asModel,
  asWare,
  attributionOf,
  isOfficer,
  isUnnamed,
  marketOf,
  OF_NOBODY,
  ofModel,
  subjectOf,
} from './en-subjects.ts'
import type { Speech } from './en-tellers.ts'
import { findEnglishTiming } from './en-time.ts'

/** Who gives money where others raise it. */
const GRANTS =
  /\b(?:[Gg]overnment|state|[Mm]inistry|[Dd]epartment|[Cc]ommission|[Cc]ouncil|[Aa]uthority|Mission|Programme|Agency|Office|Treasury|Research Council|Innovation Fund|Wealth Fund)\b/

export function readEnglishClaim(
  context: EnglishSentence,
  place: Place,
  quantity: RawQuantity,
  metric: MetricReading,
  previous: Reading | null,
): Reading {
  const { state, parse } = context
  const roles = readRoles(context, place, quantity, metric)
  const { subject, attribution, owner, at } = roles
  const isModel = owner.mention?.ref.kind === 'model'
  const timed = { place, parse, at, metric: metric.metric, state }
  const [stance, words] = stanceByTime(roles, timed, metric, previous)
  const scope = scopeOf(roles.context, stance, isModel, previous)
  const about = { ...roles.context, scope, subject, owner: owner.mention, speaker: attribution, state }
  const ownObject = findEnglishObject(about)
  const object =
    ownObject?.ref ?? objectOfLast(metric, subject, state) ?? objectOfWhole(place, metric, subject, previous)
  const { rules: timingRules, ...timing } = readTiming({ ...timed, scope, stance }, metric, previous)
  rememberSite(state, metric, object, subject)
  const hardware = hardwareOf(metric, place, context, quantity, previous)
  if (metric.unit === 'GPU') state.hardware = hardware
  state.last = { metric: metric.metric, subject, object, stance, ...timing }
  return {
    ...amountOf(quantity, metric),
    unit: metric.unit,
    metric: metric.metric,
    subject: sellerOf(
      owner.rule === 'omitted' && previous !== null && previous.unit === metric.unit
        ? (previous.subject ?? subject)
        : subject,
      object,
      owner,
      metric,
      state,
      context,
    ),
    object,
    scope,
    hardware,
    ...timing,
    attribution,
    stance,
    rules: [
      ...quantity.rules,
      ...metric.rules,
      `subject:${owner.rule}`,
      ...(attribution === null ? [] : ['attribution:named']),
      `stance:${words}`,
      ...(object === null ? [] : [ownObject?.rule ?? 'object:previous']),
      ...timingRules,
    ],
  }
}

/** What a count of accelerators counts. */
function scopeOf(context: RoleContext, stance: Stance, isModel: boolean, previous: Reading | null): Scope | null {
  if (context.metric !== 'accelerator_count') return null
  const { text, previousEnd, quantity } = context.place
  const counted = findEnglishScope(context, stance, isModel)
  // 18,693 GPUs, among them 12,896 H100s: a part of what was bought is bought.
  const isPart =
    previous?.scope === 'purchase' &&
    /\b(?:among them|of which|of them|including|of these)\b/i.test(text.slice(previousEnd, quantity.start))
  return counted === 'fleet' && isPart ? 'purchase' : counted
}

/** The time of a figure, by its own words or by what was told before; what is told behind it may go on with it. */
function readTiming(context: EnglishTimingContext, metric: MetricReading, previous: Reading | null): Timing {
  const { place, state, stance } = context
  const ownTiming = findEnglishTiming(context)
  const compared = comparedTiming(ownTiming, metric.metric, previous, place)
  const ahead = aheadTiming(ownTiming, metric.metric, stance, previous ?? state.last, state, place)
  const timing = goOn(
    compared ?? ahead ?? eventTiming(ownTiming, metric.metric, stance, place, context) ?? ownTiming,
    metric,
    stance,
    previous,
    state,
    place,
  )
  passAccounts(state, metric.metric, stance, timing)
  rememberAhead(state, { metric: metric.metric, stance, asOf: timing.asOf, period: timing.period })
  rememberEvent(state, metric.metric, stance, timing.asOf, place)
  if (compared === null) passBooks(state, metric.metric, stance, timing)
  return timing
}

/** The stance that its words give a figure, and what its date adds: to come, or gone by. */
function stanceByTime(
  { stance, words }: { stance: Stance; words: string },
  timed: Omit<EnglishTimingContext, 'scope' | 'stance'>,
  { metric }: MetricReading,
  previous: Reading | null,
): readonly [Stance, string] {
  const timing = findEnglishTiming({ ...timed, scope: null, stance })
  if (isYetToCome(timing, timed, stance)) return ['planned', 'to-come']
  const isFact =
    stance === 'planned' && isFactBehindPlan(timing, metric, previous, timed.place, timed.state.dates.publishedAt)
  return isFact ? ['stated', 'gone-by'] : [stance, words]
}

/** 150 staff by the end of 2026: what holds at a time to come is not there yet, unless it is told of as done. */
function isYetToCome(
  { asOf, rules }: Timing,
  { parse, at, state }: Pick<EnglishTimingContext, 'parse' | 'at' | 'state'>,
  stance: Stance,
): boolean {
  if (asOf === null || !/^(?:stated|reported)$/.test(stance)) return false
  if (rules.some((rule) => /fiscal|financial|FY|carried|quarter/i.test(rule))) return false
  const today = dayOf(state.dates.publishedAt)
  const isAhead = asOf.length === 4 ? asOf > today.slice(0, 4) : asOf > today.slice(0, asOf.length)
  const verb = parse.clauseOf[at]?.verb
  const isDecided = /^(?:approve|authori[sz]e|allocate|announce|unveil|agree|clear|propose|set)$/.test(
    verb?.lemma ?? '',
  )
  return isAhead && (verb == null || parse.words[verb.at]?.form !== 'past' || verb.isPassive || isDecided)
}

function readRoles(context: EnglishSentence, place: Place, quantity: RawQuantity, { metric, cue }: MetricReading) {
  const { state, parse, mentions } = context
  const at = indexOfFigure(parse, quantity)
  const roleContext: RoleContext = { place, parse, at, mentions, metric, cue }
  const speech = findSpeech(roleContext) ?? carriedSpeech(context, quantity)
  const speaker = speech?.speaker ?? null
  const owner = asWare(
    asModel(ofModel(findOwner(roleContext, speaker), roleContext), roleContext, speaker, state),
    roleContext,
    state,
  )
  const isGrant = metric === 'funding' && owner.mention !== null && GRANTS.test(owner.mention.ref.name)
  const market = metric === 'market_size' ? marketOf(state, place) : null
  const buyer = metric === 'acquisition' && isUnnamed(owner.mention, context) ? state.deal?.buyer : null
  const funded = isUnnamed(owner.mention, context) ? receiverOfRound(metric, context) : null
  const subject =
    market ??
    buyer ??
    funded ??
    (isGrant
      ? (receiverOf(state) ?? subjectOf(owner.mention, context, metric))
      : subjectOf(owner.mention, context, metric))
  const attribution = speech?.isOfParties === true ? subject : speaker === null ? null : attributionOf(speaker, state)
  const isOwnWord =
    attribution !== null &&
    (attribution.key === subject?.key || isSameName(attribution, subject) || isOfficer(speaker, subject, state))
  if (speech !== null && /:\s*$/.test(place.text.slice(place.sentence.end - 2, place.sentence.end)))
    state.speech = { ...speech, start: place.sentence.start }
  return {
    context: roleContext,
    at,
    owner,
    subject,
    attribution,
    ...findEnglishStance(roleContext, speech, isOwnWord),
  }
}

/** ASML puts €1.3 billion into Mistral; the whole round came to €1.7 billion: that of the company invested in. */
function receiverOfRound(metric: string, { state, text, sentence }: EnglishSentence): EntityRef | null {
  const isRound =
    /^(?:funding|valuation)$/.test(metric) &&
    /\b(?:round|Series [A-K]|financing|raise)\b/.test(text.slice(sentence.start, sentence.end))
  return isRound && state.last?.metric === 'investment' ? state.last.object : null
}

/** What was found to be built somewhere is what "it" may go on about. */
function rememberSite(
  state: EnglishState,
  { metric }: MetricReading,
  object: EntityRef | null,
  owner: EntityRef | null,
): void {
  if (metric !== 'capex' || object?.kind !== 'place' || COUNTRIES.has(object.name)) return
  state.site = object
  state.siteOwner = owner
  state.isSiteParagraph = true
}

/** Tidewater is Tidewater Digital Infrastructure. */
function isSameName(one: EntityRef, other: EntityRef | null): boolean {
  if (other === null || one.kind !== 'organisation') return false
  return one.name.startsWith(`${other.name} `) || other.name.startsWith(`${one.name} `)
}

/** Whom the state has approved money for: who got it in what was told last. */
function receiverOf({ last, topic }: EnglishState): EntityRef | null {
  return last?.metric === 'funding' ? last.subject : topic
}

function amountOf({ start, end, value, low, high, comparator }: RawQuantity, { isLoss }: MetricReading) {
  const isNegative = isLoss && value !== null && !value.startsWith('-')
  return { start, end, value: isNegative ? `-${value}` : value, low, high, comparator }
}

/** A price that nobody is named for is that of whoever makes the ware. */
function sellerOf(
  subject: EntityRef | null,
  ware: EntityRef | null,
  owner: Owner,
  { metric, rules }: MetricReading,
  { catalog }: EnglishState,
  { text, sentence }: EnglishSentence,
): EntityRef | null {
  if (metric !== 'price' || owner.mention !== null || ware === null) return subject
  // What is hired by the hour is not sold by its maker: the text is about who lets it.
  if (subject !== null && ware.kind === 'chip' && rules.some((rule) => /hour/i.test(rule))) return subject
  if (ware.kind === 'chip' && OF_NOBODY.test(text.slice(sentence.start, sentence.end))) return ware
  return ownerOf(catalog.get(ware.key), catalog) ?? subject
}

/** What a quotation or a list goes on saying. */
function carriedSpeech({ state, text, sentence }: EnglishSentence, quantity: Span): Speech | null {
  const { speech, list } = state
  if (speech === null) return null
  // What a line of a list says is told by whoever opened the list, not by whom another line quoted.
  const isListed = isListLine(text.slice(sentence.start, sentence.end)) && list?.start === speech.start
  return isListed || isQuoted(text, quantity.start) ? speech : null
}
