// From words to an interval: the values that a figure's wording allows.
import type { Rates } from '#catalog/rates.ts'
import { decimal, type ExactDecimal } from '#domain/decimal.ts'
import { type Amount, isCurrency, type Unit } from '#domain/quantity.ts'

/** Closed at both ends; an end is null where there is none, which is on one side at most. */
export interface Interval {
  low: ExactDecimal | null
  high: ExactDecimal | null
}

const EXACT_TOLERANCE = '0.1'
const ABOUT_TOLERANCE = '0.2'
/** What rates, fees and rounding may do to an amount on its way into another currency. */
const CONVERSION_TOLERANCE = '0.15'

/**
 * `2,048` → [2047.5, 2048.5]; `5万` → [45,000, 55,000]; about is twice as wide; bounds have no other end, but an upper
 * bound starts at zero. A loss is a negative figure whose bounds speak of its size: at least 5 means −5 and all below.
 */
export function intervalOf({ value, low, high, comparator }: Amount): Interval {
  if (comparator === 'range') return ordered(decimal(low ?? '0'), decimal(high ?? '0'))
  const middle = decimal(value ?? '0')
  switch (comparator) {
    case 'exactly':
      return around(middle, lesser(halfOfLastDigit(middle), middle.abs().times(EXACT_TOLERANCE)))
    case 'about':
      return around(middle, lesser(halfOfLastDigit(middle).times(2), middle.abs().times(ABOUT_TOLERANCE)))
    case 'at_least':
    case 'more_than':
      return middle.isNegative() ? { low: null, high: middle } : { low: middle, high: null }
    case 'at_most':
    case 'less_than':
      return ordered(decimal(0), middle)
  }
}

/** Whether two closed intervals share a value; ends that touch do. */
export function meet(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a)
}

/** Whether every value of `a` is less than every value of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.high !== null && b.low !== null && a.high.lt(b.low)
}

/**
 * Two intervals in one unit: those of two currencies are both put into euros, at the rates of their articles' days, and
 * widened. Null when the units differ in kind or a rate is missing.
 */
export function alignUnits(
  a: { interval: Interval; unit: Unit; day: Date },
  b: { interval: Interval; unit: Unit; day: Date },
  rates: Rates,
): [Interval, Interval] | null {
  if (a.unit === b.unit) return [a.interval, b.interval]
  if (!isCurrency(a.unit) || !isCurrency(b.unit)) return null
  const rateOfA = rates.rateOn(a.unit, a.day)
  const rateOfB = rates.rateOn(b.unit, b.day)
  if (rateOfA === null || rateOfB === null) return null
  return [convert(a.interval, rateOfA), convert(b.interval, rateOfB)]
}

function convert({ low, high }: Interval, perEuro: ExactDecimal): Interval {
  const widened = (end: ExactDecimal | null, outwards: -1 | 1) =>
    end === null ? null : end.plus(end.abs().times(CONVERSION_TOLERANCE).times(outwards)).div(perEuro)
  return { low: widened(low, -1), high: widened(high, 1) }
}

/** Trailing zeros are not significant: half of 1 for 2,048, half of 10,000 for 50,000. */
function halfOfLastDigit(value: ExactDecimal): ExactDecimal {
  if (value.isZero()) return decimal(0)
  const digits = value.abs().toFixed().replace('.', '')
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0
  return decimal(10)
    .pow(zeros - value.decimalPlaces())
    .div(2)
}

function around(middle: ExactDecimal, reach: ExactDecimal): Interval {
  return { low: middle.minus(reach), high: middle.plus(reach) }
}

function ordered(a: ExactDecimal, b: ExactDecimal): Interval {
  return a.lte(b) ? { low: a, high: b } : { low: b, high: a }
}

function lesser(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  return a.lte(b) ? a : b
}
