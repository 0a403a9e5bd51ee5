// Positions as they are drawn: points and stretches on one axis, in one unit.
import type { Rates } from '#catalog/rates.ts'
import type { Stance } from '#domain/claim.ts'
import { decimal } from '#domain/decimal.ts'
import { type Amount, type Comparator, isCurrency, type Unit } from '#domain/quantity.ts'

/** A point, or a stretch; an end that is null is open. */
export interface Mark {
  low: number | null
  high: number | null
  isDenied: boolean
}

export interface Drawn extends Amount {
  unit: Unit
  stance: Stance
  openedAt: Date
}

/** In `unit`, at the rates of the day on which it was opened; null where there is no rate. */
export function markOf(position: Drawn, unit: Unit, rates: Rates): Mark | null {
  const factor = factorOf(position.unit, unit, position.openedAt, rates)
  if (factor === null) return null
  const scaled = (value: string | null) => (value === null ? null : decimal(value).times(factor).toNumber())
  const { value, low, high, comparator, stance } = position
  return stretchOf({ value: scaled(value), low: scaled(low), high: scaled(high), comparator }, stance === 'denied')
}

export function stretchOf(
  amount: { value: number | null; low: number | null; high: number | null; comparator: Comparator },
  isDenied: boolean,
): Mark {
  const { value, low, high, comparator } = amount
  if (comparator === 'range') return { low, high, isDenied }
  const isUp = comparator === 'at_least' || comparator === 'more_than'
  const isDown = comparator === 'at_most' || comparator === 'less_than'
  return { low: isDown ? null : value, high: isUp ? null : value, isDenied }
}

/** Its ends that are not open. */
export function endsOf({ low, high }: Mark): number[] {
  return [low, high].filter((end) => end !== null)
}

function factorOf(from: Unit, to: Unit, day: Date, rates: Rates): number | null {
  if (from === to) return 1
  if (!isCurrency(from) || !isCurrency(to)) return null
  const [rateFrom, rateTo] = [rates.rateOn(from, day), rates.rateOn(to, day)]
  return rateFrom === null || rateTo === null ? null : rateTo.div(rateFrom).toNumber()
}
