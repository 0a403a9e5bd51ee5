// English sentences: who is named in each, its clauses, and everything that is said of each figure.
import type { Claim, EntityRef, Stance } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import type { MetricReading } from '../metric.ts'
import type { Place } from '../near.ts'
import type { RawQuantity } from '../quantities.ts'
import type { Timing } from '../time.ts'
import { aheadTiming, comparedTiming, isFactBehindPlan, passBooks, rememberAhead } from './en-accounts.ts'
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

type Reading = Omit<Claim, 'quote' | 'sentence'>

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
  const counted = metric.metric === 'accelerator_count' ? findEnglishScope(roles.context, stance, isModel) : null
  // 18,693 GPUs, among them 12,896 H100s: a part of what was bought is bought.
  const isPart =
    previous?.scope === 'purchase' &&
    /\b(?:among them|of which|of them|including|of these)\b/i.test(
      place.text.slice(place.previousEnd, place.quantity.start),
    )
  const scope = counted === 'fleet' && isPart ? 'purchase' : counted
  const about = { ...roles.context, scope, subject, owner: owner.mention, speaker: attribution, state }
  const ownObject = findEnglishObject(about)
  const object =
    ownObject?.ref ?? objectOfLast(metric, subject, state) ?? objectOfWhole(place, metric, subject, previous)
  const ownTiming = findEnglishTiming({ ...timed, scope, stance })
  const compared = comparedTiming(ownTiming, metric.metric, previous, place)
  const ahead = aheadTiming(ownTiming, metric.metric, stance, previous ?? state.last, state, place)
  const { rules: timingRules, ...timing } = goOn(
    compared ?? ahead ?? eventTiming(ownTiming, metric.metric, stance, place, timed) ?? ownTiming,
    metric,
    stance,
    previous,
    state,
    isStep(place),
    place.text.slice(place.previousEnd, place.sentence.end),
    linkOf(place),
    /\bof (?:them|whom|which|these|those)\b|^ of (?:that|it|this)\b/.test(
      place.text.slice(place.previousEnd, place.quantity.end + 9),
    ),
  )
  passAccounts(state, metric.metric, stance, timing)
  rememberAhead(state, { metric: metric.metric, stance, ...timing })
  rememberEvent(state, metric.metric, stance, timing.asOf, place)
  if (compared === null) passBooks(state, metric.metric, stance, { ...timing, rules: [] })
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
  const today = state.dates.publishedAt.toISOString()
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

/** One more sum of the deal told of last. */
function objectOfLast(metric: MetricReading, subject: EntityRef | null, { last }: EnglishState): EntityRef | null {
  const isSame = isInherited(metric) && last?.metric === metric.metric && DEALS.has(metric.metric)
  return isSame && last.object?.key !== subject?.key ? last.object : null
}

/** 6 gigawatts of AMD's GPUs, beginning with 1 gigawatt: a part, a step or another amount of the same. */
function objectOfWhole(
  { text, previousEnd, quantity }: Place,
  { metric }: MetricReading,
  subject: EntityRef | null,
  previous: Reading | null,
): EntityRef | null {
  if (previous === null || previous.metric !== metric || previous.object === null) return null
  const left = text.slice(previousEnd, quantity.start)
  // With European sales of €290 million, ahead of Orchid (€120 million): a list of the same.
  if (metric === 'revenue' && /^[^.;]*[A-Za-z] \($/.test(left) && previous.object.key !== subject?.key)
    return previous.object
  const isSame = previous.subject?.key === subject?.key && previous.object.key !== subject?.key
  const goesOn = (GOES_ON.has(metric) && AGAIN.test(left)) || (OF_ACCOUNTS.has(metric) && NEXT_TIME.test(left))
  const isPart = goesOn || PART_OF.test(left) || IS_PART.test(text.slice(quantity.end, quantity.end + 10))
  return isSame && isPart ? previous.object : null
}

/** $9.6 billion of it in loans. */
const IS_PART = /^ of (?:it|which|that|this|them|these|those)\b/
/** Budgeted 20 billion for the mission; in fiscal 2025 it got through only 1.73 billion. */
const AGAIN =
  /[;,] (?:and |but |while )?(?:(?:in|for|by|last|this|the) [\w ]{2,24}?,? )?(?:it|they|he|she|we) [a-z]+(?: [a-z]+){0,3} $/
/** $1.5 billion this fiscal year and $2.5 billion in the next. */
const NEXT_TIME = /^ (?:this|last|next|the current) (?:[a-z]+ ){1,2}and $/
const GOES_ON: ReadonlySet<string> = new Set(['money_other', 'users', 'subscribers', 'accelerator_count', 'power'])

const PART_OF =
  /^(?:[^.;]{0,60}[ ,(])?(?:beginning with|starting with|rising to|growing to|climbing to|falling to|and later|and eventually|and ultimately|of which|of it|of them|including|instead of|rather than|up from|down from|compared with|against|with an option (?:for|on)|and (?:then )?(?:up )?to|to|from|and as much as|with a further|plus another|plus a further) (?:about |some |roughly |the first |an initial |a first |as much as |up to )?$/

const DEALS: ReadonlySet<string> = new Set(['contract', 'acquisition', 'investment'])

/** Whether a figure has no word of its own that tells what it is of. */
function isInherited({ rules }: MetricReading): boolean {
  return rules[0] === 'metric:previous' || rules[0] === 'metric:inherited'
}

/** A figure without a time of its own goes on with that of the one before: a plan that was raised, a list of prices. */
function goOn(
  timing: Timing,
  metric: MetricReading,
  stance: Stance,
  previous: Reading | null,
  state: EnglishState,
  isStepOf: boolean,
  behind: string,
  link: 'from' | null,
  isPart: boolean,
): Timing {
  const isAgain = isInherited(metric)
  const last = previous ?? state.last
  // Raised its forecast to $4.5 billion from $4 billion: of the same time.
  if (
    previous?.metric === metric.metric &&
    previous.stance === 'planned' &&
    stance === 'planned' &&
    isStepOf &&
    !isDated(timing, behind)
  )
    return goOnWith({ asOf: null, period: null, rules: [] }, previous)
  const { accounts } = state
  if (accounts !== null && timing.asOf === null && timing.period === null && isOfSameAccounts(accounts, metric, stance))
    return goOnWith(timing, link === 'from' ? yearBefore(accounts) : accounts)
  // Had 10 million users at the end of 2022, and 250,000 of them were paying: of the same time.
  if (isPart && previous !== null && previous.unit === metric.unit && timing.asOf === null && previous.asOf !== null)
    return goOnWith(timing, { asOf: previous.asOf, period: previous.metric === metric.metric ? previous.period : null })
  if (/^(?:price|users)$/.test(metric.metric) && previous?.metric === metric.metric && previous.period !== 'hour')
    return goOnWith(timing, { asOf: null, period: previous.period })
  if (!isAgain || last === null || last.metric !== metric.metric) return timing
  if (timing.asOf === null && timing.period === null && last.stance === 'planned' && stance === 'planned')
    return goOnWith(timing, last)
  // Sales in October were …; for January to October they came to …: no month's. Burned …, and had … at its end.
  const isOther = metric.metric === 'money_other' || (last.period === 'month' && metric.metric === 'revenue')
  if (isOther && timing.asOf !== null && !timing.rules.some((rule) => /\byear\b/.test(rule))) return timing
  const isRate = metric.metric === 'price' ? last.period !== 'hour' : (last.asOf?.length ?? 0) !== 4
  const period = isRate && (previous !== null || metric.metric === 'revenue') ? last.period : null
  return goOnWith(timing, { asOf: null, period })
}

/** Revenue of $510 million in 2025, and a profit of …: what was earned in the same time. */
function isOfSameAccounts(accounts: Accounts, { metric, rules }: MetricReading, stance: Stance): boolean {
  return (
    OF_ACCOUNTS.has(metric) &&
    accounts.stance === stance &&
    !rules.some((rule) => /run[- ]rate|arr$|recurring|annuali/.test(rule))
  )
}

type Accounts = NonNullable<EnglishState['accounts']>

const OF_ACCOUNTS: ReadonlySet<string> = new Set(['revenue', 'profit'])

/** A year's or a quarter's accounts that the sentence has told; of several the latest. */
function passAccounts(
  state: EnglishState,
  metric: string,
  stance: Stance,
  { asOf, period }: Pick<Timing, 'asOf' | 'period'>,
): void {
  const isWhole = (period === 'year' && asOf?.length === 4) || (period === 'quarter' && asOf?.length === 7)
  if (!OF_ACCOUNTS.has(metric) || !isWhole || asOf === null || period === null) return
  if (state.accounts === null || asOf > state.accounts.asOf) state.accounts = { asOf, period, stance }
}

function yearBefore({ asOf, period }: Accounts): Pick<Timing, 'asOf' | 'period'> {
  return { asOf: `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`, period }
}

/** From a loss of $481 million; turned a loss of … into a profit of. */
function linkOf({ text, previousEnd, quantity, sentence }: Place): 'from' | null {
  const near = text.slice(Math.max(previousEnd, sentence.start), quantity.start)
  return /\b(?:from|against|after|compared with|compared to|versus|turned) (?:an? )?(?:[a-z-]+ ){0,2}?(?:(?:loss|profit|income|deficit|sales|revenue) of )?(?:about |some )?$/.test(
    near,
  )
    ? 'from'
    : null
}

/** Whether the figure has a date of its own, rather than that of the accounts that the text is about. */
function isDated({ asOf, rules }: Timing, behind: string): boolean {
  // Last week it had lifted its outlook for 2026 to $4 billion from $3 billion.
  const words = /^asOf:(.*)$/.exec(rules.find((rule) => rule.startsWith('asOf:')) ?? '')?.[1]
  if (words !== undefined && !behind.includes(words)) return false
  return asOf !== null && !rules.some((rule) => rule.includes('carried'))
}

/** From one sum to another, and nothing but that between the two. */
function isStep({ text, previousEnd, quantity }: Place): boolean {
  return /^,? (?:(?:up|down) )?(?:from|to|instead of|rather than|versus)(?: (?:an?|its|the)(?: [a-z-]+){1,3} of)? (?:about |some )?$/.test(
    text.slice(previousEnd, quantity.start),
  )
}

function goOnWith({ asOf, period, rules }: Timing, last: Pick<Timing, 'asOf' | 'period'>): Timing {
  return {
    asOf: asOf ?? last.asOf,
    period: period ?? last.period,
    rules: [
      ...rules,
      ...(asOf === null && last.asOf !== null ? ['asOf:previous'] : []),
      ...(period === null && last.period !== null ? ['period:previous'] : []),
    ],
  }
}

/** What a quotation or a list goes on saying. */
function carriedSpeech({ state, text, sentence }: EnglishSentence, quantity: Span): Speech | null {
  const { speech, list } = state
  if (speech === null) return null
  // What a line of a list says is told by whoever opened the list, not by whom another line quoted.
  const isListed = isListLine(text.slice(sentence.start, sentence.end)) && list?.start === speech.start
  return isListed || isQuoted(text, quantity.start) ? speech : null
}
