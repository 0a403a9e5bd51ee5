// A quantity: a numeric expression as it stands in a text, read exactly.
import type { DecimalString } from './decimal.ts'
import type { Span } from './text.ts'

export const COMPARATORS = ['exactly', 'about', 'at_least', 'more_than', 'at_most', 'less_than', 'range'] as const
export type Comparator = (typeof COMPARATORS)[number]

/** ISO 4217 codes of the currencies that are read. */
export const CURRENCIES = [
  'USD', 'JPY', 'CNY', 'EUR', 'GBP', 'KRW', 'TWD', 'INR', 'HKD', 'SGD', 'AUD', 'CAD', 'CHF', 'AED', 'SAR', 'SEK',
  'NOK', 'DKK', 'ILS', 'BRL', 'MYR', 'THB', 'VND', 'IDR', 'PHP', 'RUB', 'TRY', 'MXN', 'ZAR', 'NZD', 'PLN', 'QAR',
  'KWD', 'BHD', 'OMR', 'EGP', 'ARS', 'CLP', 'COP', 'PEN', 'CZK', 'HUF', 'RON', 'BGN', 'ISK', 'UAH', 'KZT', 'PKR',
  'BDT', 'LKR', 'NPR', 'NGN', 'KES', 'GHS', 'MAD', 'TND', 'JOD', 'IQD', 'IRR', 'MNT', 'MMK', 'KHR', 'LAK', 'MOP',
  'BND', 'UYU', 'VES', 'RSD', 'GEL', 'AZN', 'UZS', 'ETB', 'TZS', 'UGX',
] as const // biome-ignore format: a list of codes
export type Currency = (typeof CURRENCIES)[number]

/** What a figure is counted in. `GPU` stands for every AI accelerator; `W` is watts. */
export type Unit = 'GPU' | 'GPU-hour' | 'parameter' | 'token' | 'person' | 'W' | Currency

const currencies: ReadonlySet<string> = new Set(CURRENCIES)

export function isCurrency(unit: string | null): unit is Currency {
  return unit !== null && currencies.has(unit)
}

/** The magnitude of a quantity: `value` alone, or `low` and `high` when the comparator is `range`. */
export interface Amount {
  value: DecimalString | null
  low: DecimalString | null
  high: DecimalString | null
  comparator: Comparator
}

/** A numeric expression: the span runs from its modifier (約, over) to its unit or bound word (台, 以上). */
export interface Quantity extends Span, Amount {
  /** In base units; `null` for a bare number. */
  unit: Unit | null
  /** The rules that read it, in the order in which they applied. */
  rules: readonly string[]
}
