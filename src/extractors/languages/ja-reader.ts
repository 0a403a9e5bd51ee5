import { METRIC_UNITS } from '#catalog/metrics.ts'
import type { ArticleText } from '#domain/article.ts'
import type { Metric, Scope, Stance } from '#domain/claim.ts'
import { isCurrency, type Unit } from '#domain/quantity.ts'
import type { Span } from '#domain/text.ts'
import { isMereNumber, isShare } from '../counted.ts'
import type { Discourse } from '../discourse.ts'
import { isInBrackets, placeOf } from '../figure-places.ts'
import type { Mention } from '../mentions.ts'
import { decideMetric, headlineMetric, type MetricReading } from '../metric.ts'
import { isExchangeRate } from '../money-refusals.ts'
import { before, clauseAfter, type Place } from '../near.ts'
import { findObject } from '../objects.ts'
import { findHardware, findScope, findStance, isOfUnfinishedYear, withFuture } from '../qualifiers.ts'
import type { RawQuantity } from '../quantities.ts'
import { convert, type Reading } from '../readings.ts'
import type { Refusal, Trace } from '../refusals.ts'
import { resolveRoles } from '../roles.ts'
import { rememberFigure } from '../things.ts'
import { findTiming } from '../time.ts'
import type { ClaimCues } from './cues.ts'
import type { ClauseBreak } from './ja-clauses.ts'
import { japaneseCues } from './ja-cues.ts'
import type { Figure } from './ja-figures.ts'
import { isListLine } from './ja-grammar.ts'
import { hasSign, SIGN } from './ja-signs.ts'
import { passFigure } from './ja-timeline.ts'

export interface SentenceContext {
  article: ArticleText
  text: string
  sentence: Span
  mentions: readonly Mention[]
  /** Those that figures can be of. */
  things: readonly Mention[]
  inside: readonly RawQuantity[]
  /** What is known of each. */
  figures: readonly (Figure | null)[]
  breaks: readonly ClauseBreak[]
  discourse: Discourse
  trace: Trace | undefined
}

export function readSentence(context: SentenceContext): Reading[] {
  const readings: Reading[] = []
  let previous: MetricReading | null = null
  let previousReading: Reading | null = null
  const opening = openingOf(context)
  for (const [index, quantity] of context.inside.entries()) {
    if (isShare(quantity)) {
      refuse(context, quantity, 'percentage')
      continue
    }
    if (isMereNumber(context, quantity, previous)) {
      refuse(context, quantity, 'bare')
      continue
    }
    const figure = context.figures[index]!
    const place = figure === null ? placeOf(context, index) : figure.place
    const isConversion =
      previousReading !== null &&
      isInBrackets(place) &&
      isCurrency(quantity.unit) &&
      isCurrency(previousReading.unit) &&
      !isExchangeRate(place)
    if (isConversion && previousReading !== null) {
      previousReading = convert(previousReading, quantity)
      readings.push(previousReading)
      continue
    }
    const cues = japaneseCues
    const inherited = inheritedMetric(context, opening, cues)
    const { countsChips, speaksOfChips, staff, lastMetric, isOnCuts } = context.discourse
    const metric = decideMetric(
      {
        place,
        money: figure === null ? null : figure.money,
        cues,
        mentions: context.mentions,
        previous,
        inherited,
        countsChips,
        speaksOfChips,
        staff,
        lastMetric,
        isOnCuts,
      },
      quantity,
    )
    if (typeof metric === 'string') {
      refuse(context, quantity, metric)
      continue
    }
    if (metric.metric === 'accelerator_count') context.discourse.countsChips = true
    previous = metric
    // An aside on something else (its cash flow, its debts) leaves what the paragraph is about.
    if (isCurrency(metric.unit) && metric.cue !== null && metric.metric !== 'money_other') {
      context.discourse.metric = metric.metric
      if (readings.length === 0 && opening.isListed) context.discourse.listed ??= metric.metric
      context.discourse.lastMoney = metric.metric
    }
    if (metric.unit === 'person') context.discourse.staff = metric.metric
    context.discourse.lastMetric = metric.metric
    const reading = inheritTiming(readClaim(context, place, quantity, metric), previousReading, place)
    // What a model was trained with is followed by what that cost.
    if (reading.scope === 'training') context.discourse.lastMetric = 'gpu_hours'
    previousReading = reading
    readings.push(reading)
    context.discourse.dates = passFigure(context.discourse.dates, reading)
  }
  return readings
}

function refuse({ trace }: SentenceContext, quantity: RawQuantity, refusal: Refusal): void {
  trace?.refused.push({ start: quantity.start, end: quantity.end, refusal, quantity })
}

/** What the sentence's own opening says of the figures of money in it. */
interface Opening {
  isListed: boolean
  /** 金額は1億ドルとみられる: of the deal that was just told of. */
  isOfDeal: boolean
}

function openingOf({ text, sentence, discourse }: SentenceContext): Opening {
  return {
    isListed: isListLine(text.slice(sentence.start, sentence.start + 4)),
    isOfDeal:
      discourse.deal !== null &&
      hasSign(text, sentence, SIGN.sum) &&
      /^(?:[^、。はがを]{0,14}(?:によると|によれば)、?)?(?:金額|条件|規模|総額|取引額|対価|値段|価格|提示額|提案額|買い取り額|売り値|売値)は/.test(
        text.slice(sentence.start, sentence.end),
      ),
  }
}

/** 年換算売上高は140億ドルに達し、このうち25億ドル超を…: a part is of the same time as the whole. */
function inheritTiming(reading: Reading, whole: Reading | null, place: Place): Reading {
  const isOfUsers = reading.metric === 'subscribers' && whole?.metric === 'users'
  if (whole === null || (whole.metric !== reading.metric && !isOfUsers)) return reading
  if (!hasSign(place.text, place.sentence, SIGN.part)) return reading
  const words = before(place)
  // このうち稼働しているのは, うち…がこれまでに: of a time of its own.
  if (!/うち|残/.test(words) || /これまで|現在|すでに|既に|[いる]のは/.test(words)) return reading
  if (/^[はが]?[^、。]{0,8}(?:済み|稼働中|稼働して|動いて|すでに|既に|終え)/.test(clauseAfter(place))) return reading
  const period = isOfUsers ? reading.period : (reading.period ?? whole.period)
  return { ...reading, period, asOf: reading.asOf ?? whole.asOf }
}

/** What a figure of money is without a word of its own: as the paragraph's last one, the headline's, the last of all. */
function inheritedMetric(
  { discourse, article }: SentenceContext,
  { isListed, isOfDeal }: Opening,
  cues: ClaimCues,
): Metric | null {
  if (isOfDeal) return discourse.deal
  const headline = headlineMetric(article.title, cues)
  return (
    (isListed ? discourse.listed : null) ??
    discourse.metric ??
    (!isListed && (headline === 'penalty' || headline === 'acquisition') ? null : headline) ??
    discourse.lastMoney
  )
}

function readClaim(context: SentenceContext, place: Place, quantity: RawQuantity, metric: MetricReading): Reading {
  const { article, mentions, discourse } = context
  const cues = japaneseCues
  const roles = resolveRoles(discourse, place, mentions, metric.metric, metric.cue)
  const told = findStance(place, metric.metric, roles)
  const scopeIn = (stance: Stance) => (metric.metric === 'accelerator_count' ? findScope(place, cues, stance) : null)
  const objectIn = (scope: Scope | null) =>
    roles.unit === null
      ? findObject({ metric: metric.metric, place, mentions: context.things, subject: roles.subject, discourse, scope })
      : { ref: roles.unit, rule: 'object:unit' }
  const provisional = scopeIn(told.stance)?.scope ?? null
  const provisionalObject = objectIn(provisional)
  const timing = findTiming(
    {
      place,
      metric: metric.metric,
      scope: provisional,
      object: provisionalObject?.ref ?? null,
      stance: told.stance,
      isSaid: roles.attribution !== null,
      isElliptic: metric.cue === null || metric.cue.end <= place.previousEnd,
    },
    discourse.dates,
    cues,
  )
  const isAhead =
    (told.stance === 'stated' || told.stance === 'reported') &&
    isOfUnfinishedYear(metric.metric, timing, article.publishedAt, place)
  const stance = isAhead ? 'planned' : withFuture(told.stance, timing.asOf, article.publishedAt, place)
  const scope = scopeIn(stance)
  const object = (scope?.scope ?? null) === provisional ? provisionalObject : objectIn(scope?.scope ?? null)
  const hardware = takesHardware(metric.unit) ? findHardware(place, mentions, discourse.things) : null
  rememberFigure(discourse.things, metric.metric, object?.ref ?? null, roles.subject)
  const { start, end, value, low, high, comparator } = quantity
  const isLoss = metric.isLoss && !(value ?? low ?? '').startsWith('-')
  const rules = [...quantity.rules, ...metric.rules]
  if (isLoss) rules.push('metric:loss')
  rules.push(...roles.rules, stance === told.stance ? told.rule : 'stance:to-come')
  for (const found of [object, scope, hardware]) if (found !== null) rules.push(found.rule)
  rules.push(...timing.rules)
  return {
    start,
    end,
    value: isLoss ? negative(value) : value,
    low: isLoss ? negative(high) : low,
    high: isLoss ? negative(low) : high,
    comparator,
    unit: metric.unit,
    metric: metric.metric,
    subject: roles.subject,
    object: object?.ref ?? null,
    scope: scope?.scope ?? null,
    hardware: hardware?.ref ?? null,
    asOf: timing.asOf,
    period: timing.period,
    attribution: roles.attribution,
    stance,
    rules,
  }
}

function negative(figure: string | null): string | null {
  return figure === null ? null : `-${figure}`
}

function takesHardware(unit: Unit): boolean {
  return unit === METRIC_UNITS.accelerator_count || unit === METRIC_UNITS.gpu_hours
}
