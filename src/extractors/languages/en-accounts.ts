// The accounts that an English text tells: which quarter or year its sums are of, and what they are compared with.
import type { Metric, Period, Stance } from '#domain/claim.ts'
import { type Dated, dayOf } from '../dating.ts'
import type { Place } from '../near.ts'
import type { Timing } from '../time.ts'
import { scanEnglishDates } from './en-dates.ts'
import { addMonths } from './en-quarters.ts'
import type { EnglishState } from './en-state.ts'

/** What accounts consist of: sums over a quarter, a half or a year. */
const OF_BOOKS: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit', 'capex', 'opex', 'money_other'])

export interface Told {
  metric: Metric
  stance: Stance
  asOf: string | null
  period: Period | null
}

/** Between a sum and the one that it is compared with: down from, against. */
const LINK =
  /^[^.;()]{0,70}?\b(?:from|against|versus|vs\.?|compared (?:with|to)|after|having (?:lost|earned|made|had)) [^,;()]{0,60}$/
/** (2024: £61 million) */
const BRACKET = /^\s*\([^()]{0,40}: ?$/
const BARE_YEAR = /^\s*\((?:FY ?)?(20\d\d): ?$/
/** A year that tells how far back, rather than which year's sum it is. */
const RELATIVE = /\b(?:last|previous|prior|year (?:ago|earlier|before|prior))\b/i
/** From, or words that tell how far back. */
const BACK =
  /^[^.;]*?\b(?:from|after)\b|\b(?:last|previous|prior|preceding|year-(?:ago|earlier)|same (?:\w+ )?(?:period|quarter|months|half)|(?:ago|earlier|before)\b)/i
const QUARTER_BACK =
  /\b(?:(?:the )?(?:previous|prior|preceding|last) (?:quarter|three months)|(?:three months|a quarter) (?:ago|earlier|before)|the quarter before|sequentially)\b/i

/**
 * A sum that another is compared with, by its distance from that: a year, where no quarter is told.
 * A year alone moves the quarter or the half to that year.
 */
export function comparedTiming(own: Timing, metric: Metric, previous: Told | null, place: Place): Timing | null {
  const { text, previousEnd, quantity, sentence } = place
  if (previous?.metric !== metric || previous.asOf === null || !OF_BOOKS.has(metric)) return null
  if (
    previous.stance === 'planned' ||
    (previous.period === null && (previous.asOf.length !== 7 || metric === 'money_other'))
  )
    return null
  const link = text.slice(previousEnd, quantity.start)
  const isBracket = BRACKET.test(link)
  const year = BARE_YEAR.exec(link)?.[1]
  if (year !== undefined && previous.asOf.length === 7) return of(previous, `${year}${previous.asOf.slice(4)}`)
  if (!isBracket && !LINK.test(link)) return null
  const words = own.rules.find((rule) => rule.startsWith('asOf:')) ?? ''
  // H1 2024, of a company whose half ends in September.
  const isHalf = isBracket && own.asOf?.length === 7 && own.period === null && previous.period === null
  if (isHalf) return of(previous, `${own.asOf?.slice(0, 4)}${previous.asOf.slice(4)}`)
  const isYear = own.asOf?.length === 4 && previous.period !== 'year' && previous.asOf.length === 7
  if (isYear && (isBracket || RELATIVE.test(words))) return of(previous, `${own.asOf}${previous.asOf.slice(4)}`)
  const isOwn = own.asOf !== null && !/(?:carried|a year before)$/.test(words)
  if (isOwn || isBracket) return null
  const near = text.slice(previousEnd, Math.min(quantity.end + 50, sentence.end))
  // Cloud brought in $740 million, against $628 million for phones: at the same time.
  if (!BACK.test(near)) return null
  const isQuarterBack = previous.period === 'quarter' && QUARTER_BACK.test(near)
  return of(previous, isQuarterBack ? addMonths(previous.asOf, -3) : yearEarlier(previous.asOf))
}

function of({ period }: Told, asOf: string): Timing {
  return { asOf, period, rules: ['asOf:compared', ...(period === null ? [] : ['period:compared'])] }
}

export function yearEarlier(asOf: string): string {
  return `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`
}

/** $12 billion this year, versus $5 billion in 2024: what a plan is held against has been. */
export function isFactBehindPlan(
  own: Timing,
  metric: Metric,
  previous: Told | null,
  place: Place,
  today: Date,
): boolean {
  const { asOf } = own
  if (asOf === null || previous?.metric !== metric || previous.stance !== 'planned' || previous.asOf === null)
    return false
  if (asOf.slice(0, 4) >= previous.asOf.slice(0, 4) || asOf >= dayOf(today).slice(0, 4)) return false
  return LINK.test(place.text.slice(place.previousEnd, place.quantity.start))
}

/** What flows in the time that accounts are of, rather than once or to come. */
const FLOW =
  /\b(?:capital (?:expenditures?|spending|outlays?|investments?|expenses?)|capex|(?:operating|free|net) cash flow|cash (?:burn|outflow|flow)|burn(?:ed|t)|operating (?:expenses?|costs)|opex|(?:research|R&D|development|marketing|administrative|restructuring|impairment|stock(?:-based)?|share-based|interest|inventory|tax)\b[^.;]{0,40}\b(?:expenses?|costs?|spending|charges?|bill|outlays?|compensation|benefit)|R&D|research and development|on (?:research|marketing)|depreciation|amorti[sz]ation|cost of (?:sales|revenue|goods))\b/i

const OUTLAYS = /\b(?:outlays?|spending|spent|investments?|expenditures?)\b/i
/** A programme, a total so far. */
const NO_FLOW =
  /\b(?:authori[sz]\w+|programmes?|programs?|plans?|planned|approved|cumulative|to date|so far|in total|a total of|since|per|annual|annually|a year|a month|monthly)\b/i

/** Whether a cost or a flow of money is one of the accounts that the sentences before it tell. */
export function isAmongAccounts({ text, sentence }: Place, metric: Metric, { last, dates }: EnglishState): boolean {
  if (last === null || dates.accounting === null || last.asOf === null || !OF_BOOKS.has(last.metric)) return false
  const isOfThem = last.asOf.slice(4) === dates.accounting.asOf.slice(4) && last.stance !== 'planned'
  const words = text.slice(sentence.start, sentence.end)
  const isFlow = FLOW.test(words) || (metric === 'capex' && last.metric === metric && OUTLAYS.test(words))
  return isOfThem && isFlow && !NO_FLOW.test(words)
}

/** The sums that a text tells of a year or a quarter are its accounts, where no accounting period was named. */
export function passBooks(state: EnglishState, metric: Metric, stance: Stance, { asOf, period }: Timing): void {
  if (asOf === null || (metric !== 'revenue' && metric !== 'profit') || !/^(?:stated|reported)$/.test(stance)) return
  if (period !== 'year' && period !== 'quarter') return
  const { accounting, publishedAt } = state.dates
  if (asOf > dayOf(publishedAt) || (accounting !== null && (accounting.words !== BY_SUMS || asOf < accounting.asOf)))
    return
  if (accounting?.asOf === asOf && accounting.period === period) return
  const told: Dated = { at: 0, end: 0, words: BY_SUMS, asOf, period, isAccounting: true }
  state.dates = { ...state.dates, accounting: told }
}

/** 2024 was good to us: the sums of the passage are of that year. */
export function framePassage(state: EnglishState, year: string): void {
  const { accounting, publishedAt } = state.dates
  if (year > dayOf(publishedAt) || (accounting !== null && accounting.words !== BY_SUMS)) return
  const told: Dated = { at: 0, end: 0, words: BY_SUMS, asOf: year, period: 'year', isAccounting: true }
  state.dates = { ...state.dates, accounting: told }
}

/** Third-quarter results, as a headline: what the text is about. */
export function frameByTitle(state: EnglishState): void {
  const today = dayOf(state.dates.publishedAt)
  const found = scanEnglishDates(state.title, state.dates).find((one) => one.isAccounting && one.asOf <= today)
  if (found !== undefined) state.dates = { ...state.dates, accounting: found, last: found }
}

/** In another paragraph the sums of this one are no accounts of what is told there. */
export function leaveBooks(state: EnglishState): void {
  state.ahead = null
  if (state.dates.accounting?.words === BY_SUMS) state.dates = { ...state.dates, accounting: null }
}

const BY_SUMS = 'sums'

/** A forecast without a date goes on with the one before: the time ahead is the same. */
export function aheadTiming(
  own: Timing,
  metric: Metric,
  stance: Stance,
  told: Told | null,
  state: EnglishState,
  { text, sentence, quantity }: Place,
): Timing | null {
  const words = text.slice(sentence.start, sentence.end)
  if (own.asOf !== null || own.period !== null || stance !== 'planned' || !OF_BOOKS.has(metric)) return null
  const isOfThen = /\bhad\b(?! (?:earlier|previously|originally|initially|once))/.test(words)
  const last =
    told?.stance === 'planned' || isOfThen
      ? told
      : (state.ahead ?? aheadInSentence(words, quantity.start - sentence.start, state))
  if (last === null || last.stance !== 'planned' || !OF_BOOKS.has(last.metric) || last.asOf === null) return null
  // A plant that is to cost so much, behind the outlook for a year.
  if (metric === 'opex' || last.period === null) return null
  if (metric === 'money_other' || (metric === 'capex' && (!OUTLAY.test(words) || PROJECT.test(words)))) return null
  return { asOf: last.asOf, period: last.period, rules: [...own.rules, 'asOf:ahead', 'period:ahead'] }
}

/** What this paragraph has forecast last. */
export function rememberAhead(state: EnglishState, told: Told): void {
  if (told.stance === 'planned' && OF_BOOKS.has(told.metric) && told.asOf !== null) state.ahead = told
}

/** Both expect more next year: Alphabet is guiding for $110 billion. */
function aheadInSentence(words: string, at: number, { dates }: EnglishState): Told | null {
  const today = dayOf(dates.publishedAt)
  const date = scanEnglishDates(words, dates).findLast(
    (one) => one.end <= at && one.period !== null && one.asOf >= today.slice(0, one.asOf.length),
  )
  return date === undefined ? null : { metric: 'revenue', stance: 'planned', asOf: date.asOf, period: date.period }
}

const OUTLAY =
  /\bcapital (?:spending|expenditures?|outlays?|investments?)\b|\bcapex\b|\b(?:range|target|guidance|forecasts?|outlook|plans on|expects?|expected|plan) /i
const PROJECT =
  /\b(?:costs?|build|builds|building|construct\w*|campus|plants?|fabs?|factory|line|site|facility|cent(?:re|er)s?)\b/i

/** An accounting date that another is compared with: (six months to December 2024: £29.3m). */
export function isComparedDate(text: string, { at }: Dated): boolean {
  return /\([^()]{0,20}$|\b(?:compared (?:with|to)|against|from|than|versus|vs\.?)\b(?:[^.;,]|[.,]\d){0,40}$/.test(
    text.slice(Math.max(0, at - 60), at),
  )
}
