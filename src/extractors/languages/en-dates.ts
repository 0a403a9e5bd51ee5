// Dates in English text: in March 2025, the third quarter, last year, five months earlier.
import { type DateContext, type Dated, type DateMeaning, dayOf, toDay, toMonth } from '../dating.ts'
import { findMatches } from '../matches.ts'
import {
  addMonths,
  type Found,
  fiscalYearBy,
  halfOf,
  MONTH,
  number,
  quarterAt,
  quarterBy,
  quarterOf,
  shift,
  sum,
} from './en-quarters.ts'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 } // biome-ignore format: a table
const COUNT = '(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})'

/** `sign` is in whatever the pattern fits, in small letters: most forms are told apart by it before they are tried. */
type Form = readonly [pattern: RegExp, read: (match: RegExpExecArray, context: DateContext) => Found, sign?: string]

const ACCOUNTING: readonly Form[] = [
  [
    new RegExp(`\\b(?:quarter|three months),? (?:that |which )?(?:ended|ending|ends|to|through|until) (?:in |on |the end of |end-|late |early )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \\d{1,2}\\b,?)?(?: (20\\d\\d))?`, 'g'),
    ([, month = '', year], context) => sum(toMonth(year ?? yearOfMonth(month, context), number(month)), 'quarter'),
  ],
  [
    new RegExp(`\\b(?:from |between )?${MONTH}(?: to | through | and | - |-to-|-|–)${MONTH}(?: (20\\d\\d))?(?:,? (?:quarter|period)(?: of (20\\d\\d))?)?`, 'g'),
    ([, from = '', to = '', year, other], context) => ofSpan(number(from), toMonth(year ?? other ?? yearAhead(to, context), number(to))),
  ],
  [
    new RegExp(`\\b(?:(?:six|nine|6|9) months|half[- ]year|half) (?:(?:that|which) )?(?:ended|ending|to|through) (?:in |on |the end of |end-)?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \\d{1,2}\\b,?)?(?: (20\\d\\d))?`, 'g'),
    ([, month = '', year], context) => ({ asOf: toMonth(year ?? yearOfMonth(month, context), number(month)), period: null, isAccounting: true }),
  ],
  [
    new RegExp(`\\b(?:year|twelve months|12 months) (?:(?:that|which) )?(?:ended|ending|to) (?:in |on |the end of |end-)?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \\d{1,2}\\b,?)?(?: (20\\d\\d))?`, 'g'),
    ([, month = '', year], context) => sum(String(year ?? yearOfMonth(month, context)), 'year'),
  ],
  [
    /\b(first|second|third|fourth|final)[ -](?:fiscal[ -])?quarter(?: (?:of (?:its |the )?)?(?:fiscal )?(?:year )?(20\d\d)| of (last|next|this) year)?/gi,
    ([, quarter = '', year, word], context) => quarterOf(quarter, year, word, context),
    'quarter',
  ],
  [
    /\bQ([1-4])(?:[ -]?(?:of )?(?:FY|fiscal )?['’]?(20\d\d|\d\d)\b)?/g,
    ([, quarter = '', year], context) => quarterOf(quarter, year === undefined ? undefined : longYear(year), undefined, context),
  ],
  [
    /\b([1-4])Q(?:[ -]?(?:FY)?['’]?(20\d\d|\d\d)\b)?/g,
    ([, quarter = '', year], context) => quarterOf(quarter, year === undefined ? undefined : longYear(year), undefined, context),
  ],
  [/\b(March|June|September|December|Mar|Jun|Sept?|Dec) quarter(?: of (20\d\d)| (20\d\d))?/g, ([, month = '', year, other], context) => sum(toMonth(year ?? other ?? yearOfMonth(month, context), number(month)), 'quarter'), 'quarter'],
  [/\b(20\d\d)[ -](?:financial|fiscal|business|accounting) year\b|\b(?:financial|business|accounting) year (20\d\d)\b/gi, ([, before, behind]) => sum(before ?? behind ?? '', 'year'), 'year'],
  [/\b(?:holiday|Christmas|year-end) quarter\b/gi, (_, { publishedAt }) => sum(toMonth(publishedAt.getUTCFullYear() - (publishedAt.getUTCMonth() < 6 ? 1 : 0), 12), 'quarter'), 'quarter'],
  [/\b(this|the current|its current|the present|next|the next|the coming|the following|last|the last|its last|the previous|the past) (?:fiscal|financial|business) (?:year|one)\b/gi, ([, word = ''], context) => fiscalYearBy(word, context)],
  [/(?<=\b(?:this|current) (?:fiscal |financial )?year\b.{0,60})\bin the (?:next|following)(?: (?:one|year))?(?=[,.;]| and |$)/g, (_, { last }) => (last?.period === 'year' ? sum(Number(last.asOf.slice(0, 4)) + 1, 'year') : null)],
  [/\b(?:the )?(previous|preceding|prior|following|next) three months\b/gi, ([, word = ''], context) => quarterBy(/follow|next/i.test(word) ? 'next' : 'previous', context), 'month'],
  [
    /\b(?:the )?(?:final|last) three months of (?:the year|(20\d\d))\b/gi,
    ([, year], context) => sum(toMonth(year ?? context.publishedAt.getUTCFullYear(), 12), 'quarter'),
    'month',
  ],
  [
    /\b(first|second)[ -]half(?: (?:of )?(?:the year|(?:its |the )?(?:fiscal |financial |calendar )?(?:year )?(20\d\d)|(last|next|this) year))?/gi,
    ([, half = '', year, word], context) => halfOf(/first/i.test(half) ? '1' : '2', year, word, context),
    'half',
  ],
  [/(?<![\w-])(?:H([12])(?![\w-])(?: (?:of )?(?:FY|fiscal )?['’]?(20\d\d|\d\d)\b(?!,?\d))?|([12])H(?:[ -]?(?:of )?(?:FY|fiscal )?['’]?(20\d\d|\d\d))?\b(?!-))/g, ([, half, year, other, behind], context) => halfOf(half ?? other ?? '', longYearOr(year ?? behind), undefined, context)],
  [/\b(?:fiscal(?: year)?|financial year|FY)[ -]?['’]?(20\d\d|\d\d)(?:[-–/](20\d\d|\d\d))?\b/g, ([, year = '', next]) => sum(longYear(next ?? year), 'year')],
  [/(?<=\b(?:in|for|during|of) )(20\d\d)[-–/](\d\d)\b(?!-)/g, ([, year = '', next = '']) => (Number(next) === (Number(year) + 1) % 100 ? sum(longYear(next), 'year') : null), '20'],
  [
    /\b(?:the |its |this |that |same |current |latest |most recent |recent )?(current|latest|previous|prior|next|coming|following|same|last|that|this|the) quarter\b(?!,? (?:of (?:20\d\d|the (?:previous|prior|preceding) year)|in 20\d\d|last year|a year (?:ago|earlier|before)))/gi,
    ([, word = ''], context) => quarterBy(word.toLowerCase(), context),
    'quarter',
  ],
] // biome-ignore format: a table

const POINTS: readonly Form[] = [
  [/\b(?:in |of |for |during |over )?(?:the |its )?(?:same|corresponding|comparable|equivalent|year-ago|year-earlier|prior-year|previous-year)(?: (?:three|six|nine|\d{1,2}))?[ -](?:months|period|quarter|half(?:[- ]year)?|stretch|span|time)(?:,? (?:of |in |from |during )?(?:last year|a year (?:ago|earlier|before|prior)|the (?:year before|previous year|prior year|preceding year|year earlier)|(20\d\d)))/gi, ([, year], context) => yearEarlier(context, year)],
  [/(?<![\d$€£¥.,-])\b(?:(?:from|between|over|in|during|of|for|through(?:out)?) )?(?:fiscal |calendar )?20\d\d(?: to | and | until | through |[–-])(?:the end of |fiscal |calendar )?(?:20\d\d|\d\d)\b(?=[^,.\d]|[,.](?!\d)|$)/gi, ([words = '']) => (/ and /.test(words) && !/between/i.test(words) ? null : NO_POINT), '20'],
  [/\b(?:the |its )?(?:first|opening) (two|three|four|five|six|seven|eight|nine|ten|eleven|[2-9]|1[01]) months(?: of (?:the (?:current )?year|(20\d\d)|(last|this|next) year|(?:its )?fiscal (20\d\d)))?/gi, ([, count = '', year, word, fiscal], context) => ofMonths(toNumber(count), year ?? fiscal ?? context.publishedAt.getUTCFullYear() + shift(word ?? '')), 'month'],
  [new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)\\b`, 'g'), ([, month = '', day = '', year = '']) => point(toDay(year, number(month), day)), '20'],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (20\\d\\d)\\b`, 'g'), ([, day = '', month = '', year = '']) => point(toDay(year, number(month), day)), '20'],
  [new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?![,.]?\\d)`, 'g'), ([, month = '', day = ''], context) => point(toDay(yearOfMonth(month, context), number(month), day))],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}`, 'g'), ([, day = '', month = ''], context) => (Number(day) < 32 ? point(toDay(yearOfMonth(month, context), number(month), day)) : null)],
  [new RegExp(`\\b(?:the end of |end-|late |early |mid-)?${MONTH}(?: of|,)? (20\\d\\d)\\b`, 'g'), ([, month = '', year = '']) => point(toMonth(year, number(month))), '20'],
  [new RegExp(`\\b${MONTH} (?:of )?(last|this|next) year\\b`, 'g'), ([, month = '', word = ''], context) => point(toMonth(context.publishedAt.getUTCFullYear() + shift(word), number(month))), 'year'],
  [/\b(?:(?:the )?end of|end-|year-end|(?:the )?close of) (20\d\d)\b/g, ([, year = '']) => point(toMonth(year, 12)), '20'],
  [/\b(?:the )?(?:end of|close of) (?:the|this) (?:calendar )?year\b|\byear[- ]end\b|\bend of the year\b/gi, (_, context) => point(toMonth(context.publishedAt.getUTCFullYear(), 12)), 'year'],
  [/\b(?:the )?end of (?:that|the same) (?:year|(quarter|month))\b/gi, ([, unit], { last }) => (last === null ? null : unit === undefined ? point(toMonth(last.asOf.slice(0, 4), 12)) : last.asOf.length < 7 ? null : point(last.asOf.slice(0, 7))), 'end of'],
  [/\bat (?:(?:the )?year[- ]end|(?:the )?year['’]s end|the end of the year)\b/gi, (_, { accounting, publishedAt }) => point(toMonth(accounting?.period === 'year' ? accounting.asOf.slice(0, 4) : publishedAt.getUTCFullYear(), 12)), 'year'],
  [/\b(?:the )?end of (last|next) year\b/gi, ([, word = ''], context) => point(toMonth(context.publishedAt.getUTCFullYear() + shift(word), 12)), 'end of'],
  [/\b(?:quarter|period|half)[- ]end\b/gi, (_, { accounting }) => (accounting === null ? null : point(accounting.asOf)), 'end'],
  [/\b(?:the )?end of (?:the|this|last) (month|quarter|half|period)\b/gi, ([, unit = ''], context) => (unit === 'month' ? point(monthsAgo(context, 0)) : held(context.accounting)), 'end of'],
  [/\b(?:by|before|until|at) Christmas\b(?! Eve)/gi, (_, { publishedAt }) => point(toMonth(publishedAt.getUTCFullYear(), 12)), 'christmas'],
  [/\bChristmas Eve\b/g, (_, { publishedAt }) => point(`${publishedAt.getUTCFullYear() - (publishedAt.getUTCMonth() < 11 ? 1 : 0)}-12-24`), 'christmas'],
  [/\b(?:by|until|before|from) (?:mid[- ]|the middle of )(20\d\d)\b/gi, ([, year = '']) => point(toMonth(year, 6)), '20'],
  [/\b(?:spring|summer|autumn|fall|winter)(?: of)? (20\d\d)\b/gi, ([, year = '']) => point(year), '20'],
  [/\b(this|last|next|(?:by|before|until|from)(?: the)?|in|in the) (?:early |late |coming |past )?(spring|summer|autumn|winter|(?<=(?:this|last|next|the) )fall)\b(?! of| 20)/gi, ([, word = '', season = ''], context) => point(String(yearOfSeason(word.toLowerCase(), season.toLowerCase(), context)))],
  [/\bbefore (?:the|this) year (?:is|was) out\b/gi, (_, { publishedAt }) => point(String(publishedAt.getUTCFullYear())), 'year'],
  [/\b(?:finish|end|clos|exit)(?:e|es|s|ed|ing)? (?:fiscal |calendar )?(20\d\d)(?= (?:with|at|on|having)\b)/gi, ([, year = '']) => point(toMonth(year, 12)), '20'],
  [/\b(finish|end|clos|exit)(e|es|s|ed|ing)? (?:the|this|last) year(?= (?:with|at|on|having)\b)/gi, ([words = '', , form = ''], context) => point(toMonth(yearThatEnds(/ last /.test(words) || form === 'ed', context), 12)), 'year'],
  [/\b(?:early|mid|late|mid-|early in|late in|the (?:start|beginning|middle) of)[ -](20\d\d)\b/g, ([, year = '']) => wholeYear(year), '20'],
  [/(?<![\d$€£¥.,-])\b(?:in|for|during|of|by|since|through|until|till|calendar|full-year|over|from|than|to|before|after|year|between|around|of all|and)\s+(20\d\d)\b(?![-–]\d|[,.]\d)/gi, ([, year = '']) => wholeYear(year), '20'],
  [/(?<![\d$€£¥.,-])\b(20\d\d)(?=['’]s\b|[ -](?:revenue|sales|profit|capex|capital|earnings|budget|spending|guidance|forecast|outlook|target|total|figure|plan|net))/g, ([, year = '']) => wholeYear(year), '20'],
  [/(?<=\b(?:its|their|his|her|the|a) )(20\d\d)(?= [a-z])/g, ([, year = '']) => point(year), '20'],
  [/\b(?:last|this|next) year\b|\bthe current year\b|\bthe coming year\b|\b(?:in|for) the year\b(?!-)|\bthe year ahead\b/gi, ([word = ''], context) => wholeYear(context.publishedAt.getUTCFullYear() + shift(word.replace(/coming|ahead/, 'this'))), 'year'],
  [/\b(?:a|one) year ago\b/gi, (_, context) => yearAgo(context), 'ago'],
  [new RegExp(`\\b${COUNT} years? ago\\b`, 'gi'), ([, count = ''], context) => ({ asOf: String(context.publishedAt.getUTCFullYear() - toNumber(count)), period: null, isAccounting: false }), 'ago'],
  [new RegExp(`\\b${COUNT} (months?|quarters?) (?:ago)\\b`, 'gi'), ([, count = '', unit = ''], context) => point(monthsAgo(context, toNumber(count) * (/quarter/i.test(unit) ? 3 : 1))), 'ago'],
  [/\b(last|this|next) month\b/gi, ([, word = ''], context) => point(monthsAgo(context, -shift(word))), 'month'],
  [/\b(?:this week|earlier this week)\b/gi, (_, context) => point(monthsAgo(context, 0)), 'week'],
  [/\blast week\b/gi, (_, context) => point(dayAgo(context, 7).slice(0, 7)), 'week'],
  [new RegExp(`\\b(?:on |last |this |until |since )?(${WEEKDAYS.join('|')})\\b`, 'g'), ([, day = ''], context) => point(lastWeekday(day, context)), 'day'],
  [/\b(yesterday|today)\b/gi, ([word = ''], context) => point(dayAgo(context, /yes/i.test(word) ? 1 : 0)), 'day'],
  [new RegExp(`\\b[Bb]y (?:late |early |mid-|the end of |end[ -](?:of )?|the start of |the middle of )?${MONTH}`, 'g'), ([, month = ''], context) => point(toMonth(yearToCome(month, context), number(month)))],
  [new RegExp(`\\b[Ll]ast ${MONTH}`, 'g'), ([, month = ''], { publishedAt }) => point(toMonth(publishedAt.getUTCFullYear() - (number(month) > publishedAt.getUTCMonth() ? 1 : 0), number(month))), 'last'],
  [new RegExp(`\\b[Tt]his (?:coming |past )?${MONTH}`, 'g'), ([, month = ''], { publishedAt }) => point(toMonth(publishedAt.getUTCFullYear(), number(month))), 'this'],
  [new RegExp(`\\b[Nn]ext ${MONTH}`, 'g'), ([, month = ''], { publishedAt }) => point(toMonth(publishedAt.getUTCFullYear() + (number(month) <= publishedAt.getUTCMonth() + 1 ? 1 : 0), number(month))), 'next'],
  [new RegExp(`\\b(?:[Ii]n|[Ss]ince|[Bb]y|until|till|[Dd]uring|[Ff]rom|of|[Ff]or|[Aa]t|[Ee]arly|[Ll]ate|mid|as|[Aa]s of|to|through|[Ll]ast|[Bb]efore|[Aa]fter|ended|ending)[ -](?:late |early |mid-|the end of |end[ -](?:of )?|the month of |the start of |the beginning of |the middle of )?${MONTH}`, 'g'), ([, month = ''], context) => point(toMonth(yearOfMonth(month, context), number(month)))],
  [new RegExp(`\\b${MONTH}(?=['’]s\\b)`, 'g'), ([, month = ''], context) => point(toMonth(yearOfMonth(month, context), number(month)))],
  [/\b(?:a year earlier|a year before|the year before|a year prior|the previous year|the prior year|the preceding year|twelve months earlier|(?:in )?the (?:same|year-earlier|year-ago|prior-year) (?:period|quarter)(?: (?:a year earlier|of the previous year|last year))?)\b/gi, (_, context) => yearEarlier(context)],
  [new RegExp(`\\b${COUNT} (months?|quarters?) (?:earlier|before)\\b`, 'gi'), ([, count = '', unit = ''], context) => earlier(context, toNumber(count) * (/quarter/i.test(unit) ? 3 : 1))],
  [new RegExp(`\\b${COUNT} years? (?:earlier|before)\\b`, 'gi'), ([, count = ''], { last }) => (last === null ? null : point(String(Number(last.asOf.slice(0, 4)) - toNumber(count)))), 'year'],
  [/\b(?:in |of |for |during )?(?:the same|that) (year|quarter|month|period)\b/gi, ([, unit = ''], { last }) => (unit.toLowerCase() === 'year' ? yearOf(last) : held(last))],
  [new RegExp(`\\b${COUNT} (days?|weeks?) (?:ago|earlier|before(?=[,.;]|$))`, 'gi'), ([, count = '', unit = ''], context) => point(dayAgo(context, toNumber(count) * (/week/i.test(unit) ? 7 : 1)).slice(0, 7))],
  [/\bthe (?:year after|following year)(?=[,.;]|$)/gi, (_, { last }) => (last === null ? null : wholeYear(Number(last.asOf.slice(0, 4)) + 1)), 'year'],
  [/\b[Ii]n the (second|third|fourth|final)(?=[.,;]| and | to | (?:it|they|we)\b|$)/g, ([, quarter = ''], context) => (context.last?.period === 'quarter' ? quarterOf(quarter, context.last.asOf.slice(0, 4), undefined, context) : null)],
  [/\bthe (current|present|last|previous|prior|preceding|next|following) one\b/gi, ([, word = ''], { last }) => (last?.period === 'quarter' ? sum(addMonths(last.asOf, /next|following/i.test(word) || (/current|present/i.test(word)) ? 3 : -3), 'quarter') : null), ' one'],
  [/\b(?:in|during|over|for) the (?:half(?:-year)?|(?:six|nine)(?:-| )months?(?: period)?|(?:reporting |half-year )?period)\b(?! (?:to|ended|ending|of|from|since|before|after|between))/gi, ({ 0: words }, { accounting }) => (accounting?.period === (/period/i.test(words) ? accounting?.period : null) ? held(accounting) : null)],
  [/\b(?:in|during|over) the quarter\b/gi, (_, context) => quarterAt(context), 'quarter'],
  [/\b(?:12|twelve) months to (?:that date|that day|then)\b/gi, (_, { last }) => (last === null ? null : sum(last.asOf, 'year')), 'month'],
  [new RegExp(`\\b${COUNT} (years?|months?) (?:later|after (?:that|then))\\b`, 'gi'), ([, count = '', unit = ''], context) => later(context, toNumber(count), /year/i.test(unit))],
] // biome-ignore format: a table

const FORMS = [...ACCOUNTING, ...POINTS]
const NAMES_MONTH = new RegExp(MONTH)
const FORMS_WITHOUT_MONTH = FORMS.filter(([pattern]) => !pattern.source.includes(MONTH))

/** Words that every date has one of. */
const ANY_DATE =
  /\d{2}|quarter|half|month|year|week|yesterday|today|\bQ[1-4]|\b[1-4]Q|\bH[12]\b|\b[12]H\b|Christmas|spring|summer|autumn|fall\b|winter|day\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/

/** What was scanned already, by what the dates before it were: each figure of a sentence asks for the same. */
const scanned = new WeakMap<DateContext, Map<string, Dated[]>>()

/** The dates of a text, in their order. */
export function scanEnglishDates(text: string, context: DateContext): Dated[] {
  if (!ANY_DATE.test(text)) return []
  const known = scanned.get(context) ?? new Map<string, Dated[]>()
  scanned.set(context, known)
  const dates = known.get(text) ?? scanDates(text, context)
  known.set(text, dates)
  return dates
}

function scanDates(text: string, context: DateContext): Dated[] {
  const found: Dated[] = []
  const lower = text.toLowerCase()
  let here = context
  for (const [pattern, read, sign] of NAMES_MONTH.test(text) ? FORMS : FORMS_WITHOUT_MONTH) {
    if (sign !== undefined && !lower.includes(sign)) continue
    for (const match of findMatches(text, pattern)) {
      const at = match.index
      const end = at + match[0].length
      if (found.some((one) => one.at < end && at < one.end)) continue
      const last = found
        .filter((one) => one.end <= at && !SAID.test(text.slice(Math.max(0, one.at - 40), one.at)))
        .sort((a, b) => a.at - b.at)
        .at(-1)
      here = {
        ...context,
        last: last ?? context.last,
        accounting: found.find((one) => one.isAccounting && one.end <= at) ?? context.accounting,
      }
      const date = read(match, here)
      if (date !== null) found.push({ at, end, ...date, words: match[0] })
    }
  }
  return found.filter((one) => one.asOf !== '').sort((a, b) => a.at - b.at)
}

/** The Information reported this month: no date that others are reckoned from. */
const SAID =
  /\b(?:said|says|told|reported|announced|wrote|disclosed|revealed|confirmed)(?: [a-z]+)?(?: (?:on|in|earlier|late))? $/

/** Ended the year with 90 people, told in February: the last year. */
function yearThatEnds(isPast: boolean, { publishedAt }: DateContext): number {
  return publishedAt.getUTCFullYear() - (isPast && publishedAt.getUTCMonth() < 8 ? 1 : 0)
}

/** The month that a season ends in. */
const SEASON_ENDS: Readonly<Record<string, number>> = { winter: 2, spring: 5, summer: 8, autumn: 11, fall: 11 }

/** Last spring, told in September: of this year; by spring, told then: of the next. */
function yearOfSeason(word: string, season: string, { publishedAt }: DateContext): number {
  const isPast = publishedAt.getUTCMonth() + 1 > (SEASON_ENDS[season] ?? 12)
  const year = publishedAt.getUTCFullYear()
  if (word === 'next') return year + 1
  if (word === 'last') return season === 'spring' && isPast ? year : year - 1
  return /^(?:by|before|until|from)/.test(word) && isPast ? year + 1 : year
}

/** A stretch of several years is no point in time. */
const NO_POINT: DateMeaning = { asOf: '', period: null, isAccounting: false }

/** April to June is a quarter, January to June half a year, January to September three quarters of one. */
function ofSpan(from: number, to: string): Found {
  const months = Number(to.slice(5)) - from + 1
  if (months === 3) return sum(to, 'quarter')
  const isPart = months === 6 || months === 9 || (from === 1 && months > 3 && months < 12)
  return isPart ? { asOf: to, period: null, isAccounting: true } : null
}

/** The first nine months of a year. */
function ofMonths(count: number, year: number | string): Found {
  return { asOf: toMonth(year, count), period: count === 3 ? 'quarter' : null, isAccounting: true }
}

function toNumber(count: string): number {
  return NUMBERS[count.toLowerCase()] ?? Number(count)
}

function longYearOr(year: string | undefined): string | undefined {
  return year === undefined ? undefined : longYear(year)
}

function longYear(year: string): string {
  return year.length === 2 ? `20${year}` : year
}

/** A month without a year is the one nearest before publication, or the one to come within two months. */
function yearOfMonth(month: string, { publishedAt }: DateContext): number {
  return publishedAt.getUTCFullYear() - (number(month) > publishedAt.getUTCMonth() + 3 ? 1 : 0)
}

/** By March: the next one. */
function yearToCome(month: string, { publishedAt }: DateContext): number {
  const isPast = number(month) < publishedAt.getUTCMonth() - 2
  return publishedAt.getUTCFullYear() + (isPast ? 1 : 0)
}

/** August to October, told in August: of this year. */
function yearAhead(month: string, { publishedAt }: DateContext): number {
  return publishedAt.getUTCFullYear() - (number(month) > publishedAt.getUTCMonth() + 5 ? 1 : 0)
}

function monthsAgo({ publishedAt }: DateContext, count: number): string {
  return addMonths(dayOf(publishedAt).slice(0, 7), -count)
}

/** Three months earlier: than the date named before. */
function earlier(context: DateContext, count: number): Found {
  const from = context.last?.asOf ?? dayOf(context.publishedAt).slice(0, 7)
  return from.length < 7 ? null : { asOf: addMonths(from.slice(0, 7), -count), period: null, isAccounting: false }
}

/** A year later: than the date named before. */
function later({ last }: DateContext, count: number, isYears: boolean): Found {
  if (last === null || (!isYears && last.asOf.length < 7)) return null
  const asOf = isYears
    ? `${Number(last.asOf.slice(0, 4)) + count}${last.asOf.slice(4, 7)}`
    : addMonths(last.asOf.slice(0, 7), count)
  return { asOf, period: last.period, isAccounting: false }
}

function yearEarlier({ accounting, last }: DateContext, year?: string): Found {
  const base = accounting ?? last
  return base === null
    ? null
    : {
        asOf: `${year ?? Number(base.asOf.slice(0, 4)) - 1}${base.asOf.slice(4)}`,
        period: base.period,
        isAccounting: false,
      }
}

/** A year ago: among accounts the same time of the year before, else that year. */
function yearAgo(context: DateContext): Found {
  return context.accounting === null ? wholeYearAgo(context, 1) : yearEarlier(context)
}

function wholeYearAgo({ publishedAt }: DateContext, count: number): Found {
  return { asOf: String(publishedAt.getUTCFullYear() - count), period: null, isAccounting: false }
}

function dayAgo({ publishedAt }: DateContext, count: number): string {
  return new Date(publishedAt.getTime() - count * 86_400_000).toISOString().slice(0, 10)
}

function lastWeekday(day: string, context: DateContext): string {
  return dayAgo(context, (context.publishedAt.getUTCDay() - WEEKDAYS.indexOf(day) + 7) % 7)
}

function held(date: Dated | null): Found {
  return date === null ? null : { asOf: date.asOf, period: date.period, isAccounting: date.isAccounting }
}

function yearOf(date: Dated | null): Found {
  return date === null ? null : wholeYear(date.asOf.slice(0, 4))
}

function wholeYear(year: string | number): Found {
  return { asOf: String(year), period: 'year', isAccounting: false }
}

function point(asOf: string): Found {
  return { asOf, period: null, isAccounting: false }
}
