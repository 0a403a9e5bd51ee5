// Currency rates by month, for comparing amounts in two currencies.
import { decimal, type ExactDecimal } from '#domain/decimal.ts'
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
  TWD: { 2015: '31.9', 2016: '32.3', 2017: '30.4', 2018: '30.2', 2019: '30.9', 2020: '29.6', 2021: '28.0', 2022: '29.8', 2023: '31.2', 2024: '32.1', 2025: '31.2' },
  VND: { 2015: '21700', 2025: '26000' },
} // biome-ignore format: a table

const months: readonly (readonly [month: string, rates: readonly (number | null)[]])[] = Object.entries(table.months)

export const defaultRates: Rates = {
  rateOn: (currency, day) => {
    if (currency === 'EUR') return decimal(1)
    const perDollar = PER_DOLLAR[currency]
    if (perDollar === undefined) return rateFromTable(currency, day)
    const dollar = rateFromTable('USD', day)
    return dollar === null ? null : dollar.times(nearestYear(perDollar, day.getUTCFullYear()))
  },
}

function rateFromTable(currency: Currency, day: Date): ExactDecimal | null {
  const column = table.currencies.indexOf(currency)
  if (column < 0) return null
  const wanted = monthsOf(day.toISOString().slice(0, 7))
  let best: { distance: number; rate: number } | null = null
  for (const [month, rates] of months) {
    const rate = rates[column] ?? null
    const distance = Math.abs(monthsOf(month) - wanted)
    // Of two months equally near, the earlier one.
    if (rate !== null && (best === null || distance < best.distance)) best = { distance, rate }
  }
  return best === null ? null : decimal(best.rate)
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
