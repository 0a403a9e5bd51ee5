// Dates in English text: in March 2025, the third quarter, last year.
import { type DateContext, type Dated, toDay, toMonth } from '../dating.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] // biome-ignore format: a list
const MONTH = `(${MONTHS.join('|')})`
const QUARTERS: Readonly<Record<string, number>> = { first: 3, second: 6, third: 9, fourth: 12 }

type Found = Omit<Dated, 'at' | 'end'> | null

const FORMS: readonly (readonly [pattern: RegExp, read: (match: RegExpExecArray, context: DateContext) => Found])[] = [
  [
    new RegExp(`\\bquarter (?:ended|ending|to) (?:in )?${MONTH}(?: \\d{1,2},?)?(?: (20\\d\\d))?`, 'g'),
    ([, month = '', year], context) => sum(toMonth(year ?? yearOfMonth(month, context), number(month)), 'quarter'),
  ],
  [
    /\b(first|second|third|fourth) quarter(?: of (?:fiscal )?(20\d\d))?/gi,
    ([, quarter = '', year], context) =>
      sum(toMonth(year ?? context.publishedAt.getUTCFullYear(), QUARTERS[quarter.toLowerCase()] ?? 12), 'quarter'),
  ],
  [/\b(?:fiscal(?: year)?|FY)\s?(20\d\d)\b/g, ([, year = '']) => sum(year, 'year')],
  [
    new RegExp(`\\b${MONTH} (\\d{1,2}),? (20\\d\\d)\\b`, 'g'),
    ([, month = '', day = '', year = '']) => point(toDay(year, number(month), day)),
  ],
  [
    new RegExp(`\\b(\\d{1,2}) ${MONTH} (20\\d\\d)\\b`, 'g'),
    ([, day = '', month = '', year = '']) => point(toDay(year, number(month), day)),
  ],
  [
    new RegExp(`\\b${MONTH}(?: of)? (20\\d\\d)\\b`, 'g'),
    ([, month = '', year = '']) => point(toMonth(year, number(month))),
  ],
  [/\bthe end of (20\d\d)\b/g, ([, year = '']) => point(toMonth(year, 12))],
  [
    /\b(?:in|for|during|of|by|since|through|calendar|full-year)\s+(20\d\d)\b/g,
    ([, year = '']) => ({ asOf: year, period: 'year', isAccounting: false }),
  ],
  [
    /\b(?:last|this|next) year\b/gi,
    ([word], context) => ({
      asOf: String(context.publishedAt.getUTCFullYear() + shift(word)),
      period: 'year',
      isAccounting: false,
    }),
  ],
  [
    /\ba year earlier\b/gi,
    (_, { accounting }) =>
      accounting === null
        ? null
        : { ...accounting, asOf: `${Number(accounting.asOf.slice(0, 4)) - 1}${accounting.asOf.slice(4)}` },
  ],
  [
    new RegExp(`\\b(?:in|since|by|at the end of|as of) ${MONTH}\\b`, 'g'),
    ([, month = ''], context) => point(toMonth(yearOfMonth(month, context), number(month))),
  ],
]

export function scanEnglishDates(text: string, context: DateContext): Dated[] {
  const found: Dated[] = []
  for (const [pattern, read] of FORMS)
    for (const match of text.matchAll(pattern)) {
      const at = match.index
      const end = at + match[0].length
      const date = found.some((one) => one.at < end && at < one.end) ? null : read(match, context)
      if (date !== null) found.push({ at, end, ...date })
    }
  return found
}

function number(month: string): number {
  return MONTHS.indexOf(month) + 1
}

/** A month without a year is the one nearest before publication, or the one to come within two months. */
function yearOfMonth(month: string, { publishedAt }: DateContext): number {
  return publishedAt.getUTCFullYear() - (number(month) > publishedAt.getUTCMonth() + 3 ? 1 : 0)
}

function shift(word: string): number {
  return /last/i.test(word) ? -1 : /next/i.test(word) ? 1 : 0
}

function sum(asOf: string, period: 'year' | 'quarter'): Found {
  return { asOf, period, isAccounting: true }
}

function point(asOf: string): Found {
  return { asOf, period: null, isAccounting: false }
}
