// What a language gives the reader of quantities: tables of words, nothing else.
import type { Comparator, Unit } from '#domain/quantity.ts'

export interface UnitWord {
  word: string
  /** Null for a counter that counts many kinds of things: what it counts is decided by the words around it. */
  unit: Unit | null
  /** Power of ten that the word carries: ギガワット → 9, 割 → 1 per cent. */
  exponent?: number
  /** Letters that make it another word when they follow: 人 is none in 人目. */
  notBefore?: string
  /** A の may stand between the number and it: 5万のGPU, but not 5万の人. */
  takesParticle?: boolean
  /** A letter or two before the number, which only a scale behind it makes a currency: R5 billion, W3tn. */
  needsScale?: boolean
  /** Of a hundred: 25%, 三割. */
  isShare?: boolean
}

export interface ModifierWord {
  word: string
  comparator: Comparator
  /** Letters that make it another word: 強 is none in 強化 behind the number, nor 最大 in 過去最大 before it. */
  notBeside?: string
}

export interface QuantityWords {
  /** Stand before the number, with or without a space: `$`, `US$`. */
  unitsBefore: readonly UnitWord[]
  /** Stand after it. The longest that fits is taken. */
  unitsAfter: readonly UnitWord[]
  /** Stand after it too, and say that the number is of nothing that is read: メートル, 歳, GB. */
  refused: readonly string[]
  /** Letters that count things, one each: a kanji numeral before one of them is a number, 三 in 三菱 is none. */
  counters: string
  /** What may follow a unit word directly and makes it another word: ワット時 is no ワット. */
  notBefore: readonly string[]
  modifiersBefore: readonly ModifierWord[]
  modifiersAfter: readonly ModifierWord[]
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

/** Words by what they mean, several in a row: `about: "約 | およそ"`. */
export function modifiers(rows: Partial<Record<Comparator, string>>): ModifierWord[] {
  return Object.entries(rows).flatMap(([comparator, words]) =>
    words.split(' | ').map((word) => ({ word, comparator: comparator as Comparator })),
  )
}

/** Words of units, several in a row: `unit: 'name | name'`. */
export function units<Name extends Unit>(rows: Partial<Record<Name, string>>): UnitWord[] {
  return Object.entries<string | undefined>(rows).flatMap(([unit, words = '']) =>
    words.split(' | ').map((word) => ({ word, unit: unit as Name })),
  )
}
