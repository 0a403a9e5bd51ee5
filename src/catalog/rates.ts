// Currency rates by month, for comparing amounts in two currencies.
import { type DecimalString, decimal, type ExactDecimal } from '#domain/decimal.ts'
import type { Currency } from '#domain/quantity.ts'
import table from './rates-eur-monthly.json' with { type: 'json' }

export interface Rates {
  /**
   * Units of `currency` for one euro on `day`, by the nearest month that the table has; null for a currency that it
   * lacks altogether.
   */
  rateOn(currency: Currency, day: Date): ExactDecimal | null
}

/** Currencies that the bank does not list: so many for one US dollar. Pegs are exact, the others yearly means. */
const PER_DOLLAR: Partial<Record<Currency, Record<number, string>>> = {
  AED: { 2015: '3.6725' },
  SAR: { 2015: '3.75' },
  QAR: { 2015: '3.64' },
  OMR: { 2015: '0.384497' },
  BHD: { 2015: '0.376' },
  JOD: { 2015: '0.709' },
  TWD: { 2015: '31.9', 2016: '32.3', 2017: '30.4', 2018: '30.2', 2019: '30.9', 2020: '29.6', 2021: '28.0', 2022: '29.8', 2023: '31.2', 2024: '32.1', 2025: '31.2' },
  VND: { 2015: '21700', 2025: '26000' },
} // biome-ignore format: a table

export interface MonthlyRate {
  /** `2025-02`. */
  month: string
  currency: Currency
  /** Units for one euro: the mean of the month's days. */
  perEuro: DecimalString
}

/** The table that comes with the project: the European Central Bank's reference rates. */
export const shippedRates: readonly MonthlyRate[] = Object.entries(table.months).flatMap(([month, rates]) =>
  table.currencies.flatMap((currency, column) => {
    const rate = rates[column] ?? null
    return rate === null ? [] : [{ month, currency: currency as Currency, perEuro: String(rate) }]
  }),
)

/** @param monthly of two rates of one month and currency the later counts */
export function ratesOf(monthly: readonly MonthlyRate[]): Rates {
  const byCurrency = new Map<Currency, Map<number, ExactDecimal>>()
  for (const { month, currency, perEuro } of monthly) {
    const rates = byCurrency.get(currency) ?? new Map<number, ExactDecimal>()
    byCurrency.set(currency, rates.set(monthsOf(month), decimal(perEuro)))
  }
  const nearest = (currency: Currency, day: Date) =>
    nearestMonth(byCurrency.get(currency), monthsOf(day.toISOString().slice(0, 7)))
  return {
    rateOn: (currency, day) => {
      if (currency === 'EUR') return decimal(1)
      const perDollar = PER_DOLLAR[currency]
      if (perDollar === undefined) return nearest(currency, day)
      const dollar = nearest('USD', day)
      return dollar === null ? null : dollar.times(nearestYear(perDollar, day.getUTCFullYear()))
    },
  }
}

export const defaultRates: Rates = ratesOf(shippedRates)

function nearestMonth(rates: ReadonlyMap<number, ExactDecimal> | undefined, wanted: number): ExactDecimal | null {
  const exact = rates?.get(wanted)
  if (rates === undefined || exact !== undefined) return exact ?? null
  let best: { distance: number; month: number; rate: ExactDecimal } | null = null
  for (const [month, rate] of rates) {
    const distance = Math.abs(month - wanted)
    // Of two months equally near, the earlier one.
    const isNearer = best === null || distance < best.distance || (distance === best.distance && month < best.month)
    if (isNearer) best = { distance, month, rate }
  }
  return best?.rate ?? null
}

function nearestYear(values: Record<number, string>, year: number): ExactDecimal {
  const years = Object.keys(values).map(Number)
  const nearest = years.reduce((best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best))
  return decimal(values[nearest] ?? '1')
}

/** `2025-02` as a count of months. */
function monthsOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return year * 12 + number
}
