// What can stand behind the digits of a numeral and belongs to it: 1.6 billion, 128K, 2e5, 10^26, 五分の一, 十ダース.
import { decimal, type ExactDecimal, tenTo, toDecimalString } from '#domain/decimal.ts'
import { LATIN, lettersOf, standsAt, WHITE_SPACE } from '#domain/letters.ts'
import type { Numeral } from './numerals.ts'

/** English scale words and letters. A letter must touch its digits, and no letter may follow it. */
const SCALE_WORDS: readonly (readonly [word: RegExp, exponent: number])[] = [
  [/^\s?-?(?:thousand)\b/i, 3],
  [/^\s?-?lakh[ -]crores?\b/i, 12],
  [/^\s?-?(?:lakhs?|lacs?)\b/i, 5],
  [/^\s?-?(?:million|mn|mln|mil)\b/i, 6],
  [/^\s?-?(?:crores?|cr)\b/i, 7],
  [/^\s?-?(?:billion|bn|bln)\b/i, 9],
  [/^\s?-?(?:trillion|tn|trn|trln)\b/i, 12],
  [/^\s?-?(?:quadrillion)\b/i, 15],
  [/^MM(?![A-Za-z0-9])/, 6],
  [/^[kK](?![A-Za-z0-9])/, 3],
  [/^[mM](?![A-Za-z0-9])/, 6],
  [/^[bB](?![A-Za-z0-9])/, 9],
  [/^T(?![A-Za-z0-9])/, 12],
]
/** Behind a fraction a space may stand before the letter: 2.5 M; behind a whole number it would be a name: Model 3 M. */
const SPACED_LETTER = /^ (?=[kKMBT](?![A-Za-z0-9]))/

/** 45 M euros. */
const LETTER_OF_MONEY = /^ [MB] (?:euros?|dollars?|EUR|USD|€|\$)/

const BEGIN_SCALES = lettersOf(`${WHITE_SPACE}-${LATIN}`)
const SPACES = lettersOf(WHITE_SPACE)
/** The first letters of scale words, behind a space or a dash or not. */
const FIRST_OF_SCALES = lettersOf('bBcCkKlLmMqQtT')

/** `1.6 billion`, `128K`; of letters, only those that end the word. Null when no scale follows. */
export function scanScaleWord(text: string, numeral: Numeral): Numeral | null {
  if (numeral.notation !== 'digits' || numeral.value === null || !standsAt(BEGIN_SCALES, text, numeral.end)) return null
  let letter = standsAt(SPACES, text, numeral.end) ? numeral.end + 1 : numeral.end
  if (text[letter] === '-') letter++
  if (!standsAt(FIRST_OF_SCALES, text, letter)) return null
  const gap = text[numeral.end] === ' ' && isSpacedLetter(text, numeral) ? 1 : 0
  const rest = text.slice(numeral.end + gap, numeral.end + gap + 14)
  for (const [word, exponent] of SCALE_WORDS) {
    const match = word.exec(rest)
    if (match === null) continue
    const value = toDecimalString(decimal(numeral.value).times(tenTo(exponent)))
    return { ...numeral, value, end: numeral.end + gap + match[0].length, scale: exponent, notation: 'mixed' }
  }
  return null
}

function isSpacedLetter(text: string, numeral: Numeral): boolean {
  return (
    (text.slice(numeral.start, numeral.end).includes('.') &&
      SPACED_LETTER.test(text.slice(numeral.end, numeral.end + 3))) ||
    LETTER_OF_MONEY.test(text.slice(numeral.end, numeral.end + 10)) ||
    (/^ [mMB](?![A-Za-z0-9])/.test(text.slice(numeral.end, numeral.end + 3)) &&
      /(?:\b[A-Z]{3}|[$€£]) ?$/.test(text.slice(Math.max(0, numeral.start - 5), numeral.start)))
  )
}

/** A numeral of plain digits or kanji at an offset. */
type Scan = (text: string, at: number) => Numeral | null

const BEGIN_FORMULAS = lettersOf('eE^のダ分と ')

/** A numeral that is reckoned out; without a value where the result cannot be written exactly (三分の一). */
export function scanFormula(text: string, numeral: Numeral, scan: Scan): Numeral | null {
  if (numeral.value === null || !standsAt(BEGIN_FORMULAS, text, numeral.end)) return null
  return scanPower(text, numeral) ?? scanDozen(text, numeral) ?? scanFraction(text, numeral, scan)
}

const EXPONENT = /^[eE]([+-]?\d{1,3})(?![A-Za-z0-9.])/
const POWER = /^(?:\^([+-]{0,2})(\d{1,3})(?![A-Za-z0-9.])|の(\d{1,3})乗)/
/** Beyond it a power of a number of several digits would have to be rounded. */
const MAX_RESULT_DIGITS = 60

/** `2e5`, `10^26`, `10の26乗`. */
function scanPower(text: string, numeral: Numeral): Numeral | null {
  if (numeral.notation !== 'digits') return null
  const rest = text.slice(numeral.end, numeral.end + 8)
  const base = decimal(numeral.value ?? '0')
  const [scientific, tens] = EXPONENT.exec(rest) ?? []
  if (scientific !== undefined)
    return formula(numeral, numeral.end + scientific.length, base.times(decimal(10).pow(Number(tens))), 0)
  const [power, signs = '', raised, named] = POWER.exec(rest) ?? []
  if (power === undefined) return null
  const isInverse = signs === '-' || signs === '+-' || signs === '-+'
  const exponent = Number(raised ?? named)
  const result = base.precision() * exponent > MAX_RESULT_DIGITS ? null : base.pow(isInverse ? -exponent : exponent)
  return formula(numeral, numeral.end + power.length, result, 0)
}

function scanDozen(text: string, numeral: Numeral): Numeral | null {
  const match = /^ ?ダース/.exec(text.slice(numeral.end, numeral.end + 4))
  return match === null
    ? null
    : formula(numeral, numeral.end + match[0].length, decimal(numeral.value ?? '0').times(12), 0)
}

/** `五分の一`, `16分の5`, `一と二分の一`. */
function scanFraction(text: string, numeral: Numeral, scan: Scan): Numeral | null {
  const mixed = /^ ?と ?(?=[\d一二三四五六七八九十百])/.exec(text.slice(numeral.end, numeral.end + 4))
  const below = mixed === null ? numeral : scan(text, numeral.end + mixed[0].length)
  if (below === null || below.value === null) return null
  const joint = /^ ?分の ?/.exec(text.slice(below.end, below.end + 4))
  const above = joint === null ? null : scan(text, below.end + joint[0].length)
  if (above === null || above.value === null) return null
  const quotient = decimal(below.value).isZero() ? null : decimal(above.value).div(below.value)
  const whole = decimal(mixed === null ? '0' : (numeral.value ?? '0'))
  return formula(numeral, above.end, quotient?.plus(whole) ?? null, 0)
}

/** Without a value where the result has been rounded. */
function formula(numeral: Numeral, end: number, result: ExactDecimal | null, scale: number): Numeral {
  const exact = result?.isFinite() && result.precision() <= MAX_RESULT_DIGITS ? toDecimalString(result) : null
  return { ...numeral, end, value: exact, scale, notation: 'formula' }
}
