// What a language gives the reader of quantities: tables of words, nothing else.
import type { Comparator, Unit } from '#domain/quantity.ts'

export interface UnitWord {
  word: string
  /** Null for a counter that counts many kinds of things: what it counts is decided by the words around it. */
  unit: Unit | null
  /** Power of ten that the word carries: ギガワット → 9. */
  exponent?: number
}

export interface QuantityWords {
  /** Stand before the number, with or without a space: `$`, `US$`. */
  unitsBefore: readonly UnitWord[]
  /** Stand after it. The longest that fits is taken. */
  unitsAfter: readonly UnitWord[]
  /** What may follow a unit word directly and makes it another word: ワット時 is no ワット. */
  notBefore: readonly string[]
  modifiersBefore: readonly (readonly [word: string, comparator: Comparator])[]
  modifiersAfter: readonly (readonly [word: string, comparator: Comparator])[]
  /** Between the two ends of a range. */
  joints: readonly string[]
}

/** Where two apply, the earlier in this list wins: a bound says more than an approximation. */
export const COMPARATOR_ORDER: readonly Comparator[] = [
  'range',
  'more_than',
  'less_than',
  'at_least',
  'at_most',
  'about',
  'exactly',
]

export function strongest(a: Comparator, b: Comparator): Comparator {
  return COMPARATOR_ORDER.indexOf(a) <= COMPARATOR_ORDER.indexOf(b) ? a : b
}
