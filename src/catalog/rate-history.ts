// The European Central Bank's history of its daily reference rates, read into monthly means.
import { decimal, type ExactDecimal, toDecimalString } from '#domain/decimal.ts'
import { PermanentError } from '#domain/errors.ts'
import { CURRENCIES, type Currency } from '#domain/quantity.ts'
import type { MonthlyRate } from './rates.ts'

export interface RateHistory {
  /** By month and currency. */
  rates: MonthlyRate[]
  firstDay: string
  lastDay: string
}

/** As the bank gives its rates. */
const DIGITS = 6
/** A mean of the same month may differ a little where one was taken in its course. */
const DEVIATION = '0.1'
/** So many months of a known currency tell that it is the bank's history. */
const LEAST_MONTHS_KNOWN = 12

/**
 * @param csv `Date,USD,JPY,…` and a line for every day; `N/A` or nothing where there is no rate
 * @param known months to hold it against: a column that has slipped must not come in
 * @throws PermanentError that names the line and what is wrong with it
 */
export function readRateHistory(csv: string, known: readonly MonthlyRate[]): RateHistory {
  const [header = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)
  const columns = readHeader(header)
  const sums = new Map<string, { sum: ExactDecimal; days: number }>()
  const days = new Set<string>()
  for (const [index, line] of lines.entries()) addDay(line, index + 2, columns, days, sums)
  const sorted = [...days].sort()
  const [firstDay, lastDay] = [sorted[0], sorted.at(-1)]
  if (firstDay === undefined || lastDay === undefined)
    throw new PermanentError('the bank’s rates: expected a line for every day, found none')
  const rates = [...sums.entries()].map(([key, { sum, days: count }]) => toMonthlyRate(key, sum.div(count)))
  holdAgainst(rates, known)
  return { rates, firstDay, lastDay }
}

function readHeader(header: string): (Currency | null)[] {
  const [first, ...names] = header.split(',').map((name) => name.trim())
  const columns = names.map((name) => CURRENCIES.find((currency) => currency === name) ?? null)
  if (first !== 'Date' || !columns.includes('USD'))
    throw new PermanentError(
      `the bank’s rates, line 1: expected "Date,USD,JPY,…", found ${JSON.stringify(header.slice(0, 40))}; is it eurofxref-hist?`,
    )
  return columns
}

function addDay(
  line: string,
  number: number,
  columns: readonly (Currency | null)[],
  days: Set<string>,
  sums: Map<string, { sum: ExactDecimal; days: number }>,
): void {
  const [day = '', ...cells] = line.split(',').map((cell) => cell.trim())
  if (!isDay(day)) throw badLine(number, 'a day like 2025-02-03', day)
  if (days.has(day)) throw badLine(number, 'every day once', `${day} again`)
  days.add(day)
  for (const [index, currency] of columns.entries()) {
    const cell = cells[index] ?? ''
    if (currency === null || cell === '' || cell === 'N/A') continue
    if (!/^\d{1,9}(\.\d{1,9})?$/.test(cell) || decimal(cell).isZero())
      throw badLine(number, `a rate of ${currency}`, cell)
    const key = `${day.slice(0, 7)} ${currency}`
    const { sum, days: count } = sums.get(key) ?? { sum: decimal(0), days: 0 }
    sums.set(key, { sum: sum.plus(cell), days: count + 1 })
  }
}

function isDay(text: string): boolean {
  const date = new Date(text)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function badLine(number: number, expected: string, found: string): PermanentError {
  return new PermanentError(`the bank’s rates, line ${number}: expected ${expected}, found ${JSON.stringify(found)}`)
}

function toMonthlyRate(key: string, mean: ExactDecimal): MonthlyRate {
  const [month = '', currency] = key.split(' ')
  return { month, currency: currency as Currency, perEuro: toDecimalString(mean.toSignificantDigits(DIGITS)) }
}

function holdAgainst(rates: readonly MonthlyRate[], known: readonly MonthlyRate[]): void {
  const byKey = new Map(known.map((rate) => [`${rate.month} ${rate.currency}`, rate.perEuro]))
  let dollarMonths = 0
  for (const { month, currency, perEuro } of rates) {
    const before = byKey.get(`${month} ${currency}`)
    if (before === undefined) continue
    if (currency === 'USD') dollarMonths++
    if (decimal(perEuro).minus(before).abs().gt(decimal(before).times(DEVIATION)))
      throw new PermanentError(
        `the bank’s rates: expected about ${before} ${currency} a euro in ${month}, as is on file, found ${perEuro}; nothing was changed`,
      )
  }
  if (dollarMonths < LEAST_MONTHS_KNOWN)
    throw new PermanentError(
      `the bank’s rates: expected the whole history, found ${dollarMonths} months of those on file; take eurofxref-hist, not the rates of a day or of 90 days`,
    )
}
