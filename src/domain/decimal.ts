// Exact decimal arithmetic on figures. A figure is kept as a plain decimal string ("-1250000.5"), never as a float.
import { Decimal } from 'decimal.js'

/** Digits, an optional sign and an optional fraction; no exponent, no grouping: `"2048"`, `"-0.5"`. */
export type DecimalString = string

const Exact = Decimal.clone({ precision: 80, toExpNeg: -9e15, toExpPos: 9e15 })

export type ExactDecimal = Decimal

/** @throws when `value` is not a number */
export function decimal(value: DecimalString | number): ExactDecimal {
  return new Exact(value)
}

const powers: ExactDecimal[] = []

/** A power of ten: of the exponents that scales have, made once. */
export function tenTo(exponent: number): ExactDecimal {
  powers[exponent] ??= new Exact(10).pow(exponent)
  return powers[exponent]
}

/** The plain notation of a decimal, without exponent and without trailing zeros. */
export function toDecimalString(value: ExactDecimal): DecimalString {
  return value.toFixed()
}

export function compareDecimals(a: DecimalString, b: DecimalString): number {
  return decimal(a).comparedTo(decimal(b))
}
