// When an English figure holds and what it is a sum over: the date of its clause, or the accounting period of the text.
import type { Metric } from '#domain/claim.ts'
import { type Dated, dayOf } from '../dating.ts'
import { clauseAfter, type Place } from '../near.ts'
import { DATED_SUMS, type Timing, timingOf, UNDATED } from '../time.ts'
import { isAmongAccounts } from './en-accounts.ts'
import { scanEnglishDates } from './en-dates.ts'
import { findDate } from './en-figure-dates.ts'
import type { EnglishTimingContext } from './en-other-dates.ts'
import type { Clause } from './en-parse.ts'
import { periodOf } from './en-periods.ts'
import { fiscalYearAt } from './en-quarters.ts'
import { findRate, hourlyAgain, priceAt } from './en-rates.ts'
import type { EnglishState } from './en-state.ts'

const NOT_OF_ACCOUNTS =
  /annuali[sz]ed|run[- ]rate|cumulative|accumulated|\b[Ss]ince (?:20\d\d|its|then|it)\b|\bARR\b|in total|so far|\bto date\b|recurring|\bmonthly\b/i

export function findEnglishTiming(context: EnglishTimingContext): Timing {
  const { metric, scope, place, state } = context
  if (UNDATED.has(metric)) return { asOf: null, period: null, rules: [] }
  const date = dateOf(context)
  const rate =
    findRate(place, metric) ??
    hourlyAgain(place, metric, state.hourly ?? (isHourlyList(state, metric) ? priceAt(place) : null))
  if (metric === 'price' && rate?.period === 'hour') state.hourly = priceAt(place)
  const isToCome =
    context.stance === 'planned' &&
    (isOfGuidance(state, metric) ||
      !/\b(?:had|have been|were) (?:been )?(?:expect|forecast|predict|pencil|anticipat|look|project|hop)\w*|\bestimates? of\b/.test(
        sentenceWords(place),
      )) &&
    !/\bquarter(?:ly)?\b/i.test(place.text.slice(place.sentence.start, place.sentence.end))
  const carried =
    date === null && rate === null && !isToCome && (carries(place, metric) || isCarriedFlow(context))
      ? (accountingBefore(place, state) ?? state.dates.accounting)
      : null
  // Third-quarter highlights: the accounts of every line behind it.
  const listed =
    rate === null &&
    DATED_SUMS.has(metric) &&
    !/\b(?:authori[sz]ation|programme|program|cumulative|to date|total|full[- ]year|annual)\b/i.test(
      place.text.slice(place.sentence.start, place.sentence.end),
    )
      ? (state.list?.accounting ?? null)
      : null
  const forYear = guided(context)
  const held =
    (date === null || FISCAL_OR_YEAR.test(date.words) ? (date ?? listed ?? carried ?? forYear) : (forYear ?? date)) ??
    state.list?.date ??
    ((metric === 'market_cap_change' && !OTHER_MOVE.test(sentenceWords(place))) ||
    (metric === 'market_cap' && CLOSED_AT.test(sentenceWords(place)))
      ? state.move
      : null)
  // Up from $395 million: of an earlier time that is not told.
  const unnamed =
    held === null && rate === null && DATED_SUMS.has(metric)
      ? QUARTER.exec(clauseAfter(place).slice(0, 50))?.[0]
      : undefined
  if (unnamed !== undefined) return { asOf: null, period: 'quarter', rules: [`period:${unnamed}`] }
  const isBack =
    held !== null &&
    date !== carriedBehind(date, place) &&
    /\b(?:from|against|compared with|compared to|versus)\s+(?:about |some |just |only )?$/.test(
      place.text.slice(place.sentence.start, place.quantity.start),
    )
  if (carried !== null && held === carried && context.stance !== 'planned' && isOfYearBefore(place))
    return yearBefore(carried)
  const words = held === null ? '' : `${held.words}${date === null ? ', carried' : ''}`
  const timing = timingOf(
    held && { ...held, words },
    rate,
    rate?.period ?? periodOf(held, metric, scope, context.stance, place),
  )
  return isBack ? { ...timing, asOf: null, rules: timing.rules.slice(1) } : timing
}

/** On demand, per GPU and hour: what every line of the list is the price of. */
function isHourlyList({ list, lead }: EnglishState, metric: Metric): boolean {
  return (
    metric === 'price' &&
    list !== null &&
    /\b(?:per|an|each|every|by the) (?:(?:GPU|card|chip|accelerator)[ -]?(?:and |an )?)?hour\b|\bhourly\b|\bGPU-hours?\b/i.test(
      lead,
    )
  )
}

/** Shed $115 billion on one afternoon; since January: no move of that day. */
const OTHER_MOVE =
  /\b(?:on one|in one|in a single|in (?:two|three|four|five) (?:days|sessions)|over (?:two|three|four|five|the)|since|this (?:year|week|month)|last (?:week|month|year)|so far|a (?:week|month|year)|from (?:its|their) (?:peak|high)|record|ever|biggest|would|could)\b/i
const CLOSED_AT = /\b(?:closed|ended (?:the day|trading|the session)|finished (?:the day|trading)|at the close)\b/

/** In the quarter, where the text has not told which. */
const QUARTER = /^[^.;]*?\b(?:in|for|during|over) the (?:three months|quarter)\b/i

/** The date of its clause; a month without a year is by what is told of it the last one or the next. */
function dateOf(context: EnglishTimingContext): (Dated & { start?: number }) | null {
  const found: (Dated & { start?: number }) | null = findDate(context)
  if (found === null) return null
  const by = isGoneBy(found, context) ? -1 : isStillToCome(found, context) ? 1 : 0
  return by === 0 ? found : { ...found, asOf: `${Number(found.asOf.slice(0, 4)) + by}${found.asOf.slice(4)}` }
}

/** Net income fell to $168 million from $424 million: a year earlier, among the accounts of a quarter. */
function isOfYearBefore({ text, sentence, quantity }: Place): boolean {
  return /\b(?:from|against|compared with|compared to|versus|after|turned)\s+(?:about |some |just |only |an? (?:net |operating |pre-?tax )?(?:loss|profit|deficit) of )?$/.test(
    text.slice(sentence.start, quantity.start),
  )
}

/** In December, told in November of what has happened; at year-end, told in February: the last one. */
function isGoneBy({ asOf, words }: Dated, { state, stance, parse, at }: EnglishTimingContext): boolean {
  const today = dayOf(state.dates.publishedAt).slice(0, asOf.length)
  if (asOf.length < 7 || asOf <= today || !/^(?:stated|reported|denied)$/.test(stance)) return false
  if (/20\d\d|\b(?:next|this|quarter|half|H[12]|[12]H\d*|coming|later)\b/i.test(words)) return false
  const verb = parse.clauseOf[at]?.verb
  // Had grown to €146 billion by the end of December: it has been.
  const isHad = verb != null && parse.words[verb.from]?.lower === 'had' && verb.from < verb.at
  if (/\bby\b/i.test(words) && !isHad) return false
  return (
    verb != null &&
    verb.modals.length === 0 &&
    parse.words[verb.at]?.form !== 'ing' &&
    parse.words[verb.at]?.form !== 's'
  )
}

/** Could list in January, told in December: of a month without a year the next one. */
function isStillToCome(
  { asOf, words, start }: Dated & { start?: number },
  { state, stance, parse, at, place }: EnglishTimingContext,
): boolean {
  const opens = start !== undefined && /^From (?:the )?$/.test(place.text.slice(place.sentence.start, start))
  if (start === undefined || (start < place.quantity.end && !opens)) return false
  const today = dayOf(state.dates.publishedAt).slice(0, asOf.length)
  if (asOf.length < 7 || asOf >= today || !/^(?:planned|hedged)$/.test(stance)) return false
  if (/20\d\d|\b(?:last|ago|earlier|since|before|previous|this|quarter)\b/i.test(words) || !/[A-Z]/.test(words))
    return false
  for (let one: Clause | null = parse.clauseOf[at] ?? null; one !== null; one = one.parent) {
    const modals = one.verb?.modals ?? []
    if (modals.some((modal) => /^(?:will|would|could|may|might|should|'ll)$/.test(modal)) || one.kind === 'infinitive')
      return true
    if (one.kind === 'complement') break
  }
  return false
}

const FISCAL_OR_YEAR = /20\d\d|year|\bFY/i

/** Expects full-year revenue of …: of the year under way. */
function guided({ stance, metric, place, state }: EnglishTimingContext): Dated | null {
  const { text, sentence, quantity } = place
  const words =
    /\bfull[- ]year\b(?=[^.;,]{0,60}$)/i.exec(text.slice(sentence.start, quantity.start))?.[0] ??
    /^[^.;,]{0,40}\bfor the (?:full|whole) year\b/i.exec(text.slice(quantity.end, sentence.end))?.[0]
  if (words === undefined || stance !== 'planned' || !DATED_SUMS.has(metric)) return null
  const at = sentence.start
  return { at, end: at, words, asOf: String(fiscalYearAt(state.dates)), period: 'year', isAccounting: true }
}

function yearBefore({ asOf, period, words }: Dated): Timing {
  const earlier = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`
  return {
    asOf: earlier,
    period,
    rules: [`asOf:${words}, a year before`, ...(period === null ? [] : [`period:${words}`])],
  }
}

/** Whether the figure before was one to come, of the same metric. */
function isOfGuidance({ last }: EnglishState, metric: Metric): boolean {
  return last?.stance === 'planned' && last.metric === metric
}

function sentenceWords({ text, sentence }: Place): string {
  return text.slice(sentence.start, sentence.end)
}

/** The date, where it stands behind the figure and is its own. */
function carriedBehind(date: (Dated & { start?: number }) | null, { quantity, previousEnd }: Place): Dated | null {
  return date !== null && date.start !== undefined && (date.start >= quantity.end || date.start >= previousEnd)
    ? date
    : null
}

/** Revenue in the quarter was $44.1 billion; the data-center business alone brought in …. */
function accountingBefore({ text, sentence, quantity, previousEnd }: Place, { dates }: EnglishState): Dated | null {
  if (previousEnd === sentence.start) return null
  const found = scanEnglishDates(text.slice(sentence.start, quantity.start), dates)
  const today = dayOf(dates.publishedAt)
  return found.find((one) => one.isAccounting && (one.period !== null || one.asOf <= today)) ?? null
}

/** Capital expenditure jumped to $955 million: among the accounts of a quarter. */
const CHANGED =
  /\b(?:capex|capital (?:expenditures?|spending|outlays?|expenses?))\b[^.;]{0,30}\b(?:rose|jumped|fell|grew|climbed|doubled|tripled|increased|surged|soared|dropped|declined|swelled|came to|was|were|totall?ed|reached|hit)\b[^.;]{0,30}$/i

function carries({ text, sentence, quantity }: Place, metric: Metric): boolean {
  const words = text.slice(sentence.start, sentence.end)
  if (NOT_OF_ACCOUNTS.test(words)) return false
  if (metric === 'revenue' || metric === 'profit') return !/\b(?:cumulative|total of|in all|ever)\b/i.test(words)
  if (metric === 'capex' && CHANGED.test(text.slice(sentence.start, quantity.start))) return true
  return (
    /\bquarter\b/i.test(text.slice(sentence.start, quantity.end)) &&
    (metric === 'capex' || metric === 'opex' || metric === 'money_other')
  )
}

/** R&D, cash flow, capital spending: among the accounts of the sentences before. */
function isCarriedFlow({ place, metric, state }: EnglishTimingContext): boolean {
  return /^(?:capex|opex|money_other)$/.test(metric) && isAmongAccounts(place, metric, state)
}
