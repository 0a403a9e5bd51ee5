// Quarters and fiscal years of English text: by the calendar, or by the month in which the company's year ends.
import { type DateContext, type DateMeaning, toMonth } from '../dating.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] // biome-ignore format: a list
export const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)(?![a-z])'
const QUARTERS: Readonly<Record<string, number>> = { first: 3, second: 6, third: 9, fourth: 12, final: 12, '1': 3, '2': 6, '3': 9, '4': 12 } // biome-ignore format: a table

export type Found = DateMeaning | null

export function number(month: string): number {
  return MONTHS.findIndex((one) => one.slice(0, 3) === month.slice(0, 3)) + 1
}

/** A quarter by its last month; of a company whose year ends elsewhere than in December by that. */
export function quarterOf(
  quarter: string,
  year: string | undefined,
  word: string | undefined,
  context: DateContext,
): Found {
  const { publishedAt, fiscalEnd } = context
  const shiftBy = fiscalEnd === null ? 0 : fiscalEnd % 12
  const month = (((QUARTERS[quarter.toLowerCase()] ?? 12) + shiftBy - 1) % 12) + 1
  if (year !== undefined)
    return sum(toMonth(Number(year) - (fiscalEnd !== null && month > fiscalEnd ? 1 : 0), month), 'quarter')
  const current = publishedAt.getUTCFullYear()
  if (word !== undefined) return sum(toMonth(current + shift(word), month), 'quarter')
  // Without a year it is the last that had ended, or the one under way.
  const ahead = month - publishedAt.getUTCMonth() - 1
  return sum(toMonth(current + (ahead > 2 ? -1 : ahead < -9 ? 1 : 0), month), 'quarter')
}

/** The first half of a year by June, the second by December, or by the company's year: without a year of the one under way. */
export function halfOf(half: string, year: string | undefined, word: string | undefined, context: DateContext): Found {
  const { publishedAt, yearEnd = null } = context
  const fiscalEnd = context.fiscalEnd ?? yearEnd
  const isFiscal = fiscalEnd !== null && fiscalEnd !== 12
  const found = isFiscal ? quarterOf(half === '1' ? '2' : '4', year, word, { ...context, fiscalEnd }) : null
  const current = publishedAt.getUTCFullYear() + shift(word ?? '')
  return { asOf: found?.asOf ?? toMonth(year ?? current, half === '1' ? 6 : 12), period: null, isAccounting: true }
}

const FISCAL = new RegExp(
  `\\b(first|second|third|fourth|final)[ -](?:fiscal )?quarter(?: of [\\w ]{0,20})?,? (?:that |which )?(?:ended|ending|ends|closed) (?:in |on )?${MONTH}`,
)
const FISCAL_YEAR = new RegExp(
  `\\b(?:fiscal|financial)(?: year)?(?: 20\\d\\d)?,? (?:that |which )?(?:ended|ending|ends|closed) (?:in |on |at the end of )?${MONTH}`,
)

/** The month in which the company's year ends, where the text tells it: its first quarter ended in September. */
function fiscalEndIn(text: string): number | null {
  const [, quarter, month] = FISCAL.exec(text) ?? []
  if (quarter !== undefined && month !== undefined)
    return ((number(month) + 12 - (QUARTERS[quarter] ?? 12) - 1 + 12) % 12) + 1
  const [, end] = FISCAL_YEAR.exec(text) ?? []
  return end === undefined ? null : number(end)
}

/** At the end of June, having hired 500 in the quarter. */
export function quarterAt({ last }: DateContext): Found {
  const isEnd = last !== null && /^\d{4}-(?:03|06|09|12)/.test(last.asOf)
  return isEnd ? sum(last.asOf.slice(0, 7), 'quarter') : null
}

/** The fiscal year that is under way: by the calendar where the text tells no other. */
export function fiscalYearAt({ publishedAt, fiscalEnd }: DateContext): number {
  const isNext = fiscalEnd !== null && publishedAt.getUTCMonth() + 1 > fiscalEnd
  return publishedAt.getUTCFullYear() + (isNext ? 1 : 0)
}

const YEAR_TO = new RegExp(`\\b(?:the|its|a) year (?:ended|ending|to) (?:in |on |the end of )?(?:\\d{1,2} )?${MONTH}`)

/** What a sentence tells of the company's years: which month they end in, which of them is under way. */
export function learnFiscal(text: string, dates: DateContext): DateContext {
  if (!/\b(?:fiscal|financial|year (?:ended|ending|to)|quarter)\b/i.test(text)) return dates
  const fiscalEnd = fiscalEndIn(text) ?? dates.fiscalEnd
  const [, end] = YEAR_TO.exec(text) ?? []
  const yearEnd = end === undefined ? dates.yearEnd : number(end)
  const fiscalYear = end === undefined ? dates.fiscalYear : fiscalYearAt({ ...dates, fiscalEnd: number(end) })
  const isNew = fiscalEnd !== dates.fiscalEnd || fiscalYear !== dates.fiscalYear || yearEnd !== dates.yearEnd
  return isNew ? { ...dates, fiscalEnd, fiscalYear, yearEnd } : dates
}

/** This fiscal year, the next, the last: by what the text has told of the company's years. */
export function fiscalYearBy(word: string, context: DateContext): Found {
  const year = context.fiscalYear ?? (context.fiscalEnd === null ? null : fiscalYearAt(context))
  const by = /next|coming|following/i.test(word) ? 1 : /last|past|previous/i.test(word) ? -1 : 0
  // Without a fiscal year that the text has told, what has gone by is of none.
  if (year === null && by < 0) return null
  return sum((year ?? context.publishedAt.getUTCFullYear()) + by, 'year')
}

/** The quarter that the text speaks of, and those on either side of it. */
export function quarterBy(word: string, { accounting, publishedAt }: DateContext): Found {
  if (accounting === null || accounting.period !== 'quarter') return calendarQuarter(word, publishedAt)
  const by = /^(?:current|next|coming|following)$/.test(word) ? 3 : /^(?:previous|prior)$/.test(word) ? -3 : 0
  return { asOf: addMonths(accounting.asOf, by), period: 'quarter', isAccounting: by === 0 }
}

/** Last quarter, where the text has named none: by the calendar. */
function calendarQuarter(word: string, publishedAt: Date): Found {
  const by = /^(?:last|previous|prior|latest)$/.test(word)
    ? -1
    : /^(?:next|coming)$/.test(word)
      ? 1
      : /^(?:this|current)$/.test(word)
        ? 0
        : null
  if (by === null) return null
  const end = Math.floor(publishedAt.getUTCMonth() / 3) * 3 + 3
  return {
    asOf: addMonths(toMonth(publishedAt.getUTCFullYear(), end), by * 3),
    period: 'quarter',
    isAccounting: by <= 0,
  }
}

export function addMonths(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return toMonth(Math.floor(months / 12), (months % 12) + 1)
}

export function sum(asOf: string | number, period: 'year' | 'quarter'): Found {
  return { asOf: String(asOf), period, isAccounting: true }
}

export function shift(word: string): number {
  return /last/i.test(word) ? -1 : /next/i.test(word) ? 1 : 0
}
