// Numerals: digits as they are written, in Japanese and in English notation, read exactly.
import { type DecimalString, decimal, type ExactDecimal, toDecimalString } from '#domain/decimal.ts'
import type { Span } from '#domain/text.ts'
import { scanEnglishNumeral } from './languages/en-numerals.ts'

export interface Numeral extends Span {
  /** The value; null for a vague numeral. */
  value: DecimalString | null
  /** A vague numeral (数千, 十数万) is a range. */
  low: DecimalString | null
  high: DecimalString | null
  /** The power of ten of its last scale word (億 → 8); 0 when it has none. A range may share it. */
  scale: number
  notation: 'digits' | 'kanji' | 'mixed' | 'vague' | 'words'
}

const KANJI_DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
} // biome-ignore format: a table
const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12, 京: 16 }
/** English scale words and letters. A letter must touch its digits, and no letter may follow it. */
const SCALE_WORDS: readonly (readonly [word: RegExp, exponent: number])[] = [
  [/^\s?-?(?:thousand)\b/i, 3],
  [/^\s?-?(?:million|mn)\b/i, 6],
  [/^\s?-?(?:billion|bn)\b/i, 9],
  [/^\s?-?(?:trillion|tn|trn)\b/i, 12],
  [/^[kK](?![A-Za-z0-9])/, 3],
  [/^[mM](?![A-Za-z0-9])/, 6],
  [/^[bB](?![A-Za-z0-9])/, 9],
  [/^T(?![A-Za-z0-9])/, 12],
]
const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d+(?:\.\d+)?/y
const VAGUE_FIRST = '数'

/**
 * The longest numeral that starts at `at`, or null if none does. Mixed notations count as one: 1億2000万, 3.5万,
 * 二百三十, 1.6 billion. 数千 and 十数万 are ranges of two to nine, and of one to nine, times the scale.
 * @param text normalised; `at` and the returned offsets are UTF-16 offsets into it
 */
export function scanNumeral(text: string, at: number): Numeral | null {
  const first = text[at] ?? ''
  if (/[A-Za-z]/.test(first)) return scanEnglishNumeral(text, at)
  if (!/[\d数十百千〇零一二三四五六七八九]/.test(first)) return null
  const japanese = scanMyriads(text, at)
  if (japanese === null) return null
  return scanScaleWord(text, japanese) ?? japanese
}

interface Section extends Span {
  low: ExactDecimal
  high: ExactDecimal
  isVague: boolean
  notation: 'digits' | 'kanji' | 'mixed'
  /** The power of ten of its last small scale word. */
  scale: number
}

/** Sections of falling size, each with its 万, 億 or 兆; the last may go without. */
function scanMyriads(text: string, at: number): Numeral | null {
  let low = decimal(0)
  let high = decimal(0)
  let isVague = false
  let end = at
  let last = Number.POSITIVE_INFINITY
  let scale = 0
  const notations = new Set<Section['notation']>()
  while (last > 0) {
    const section = scanSection(text, end === at ? at : skipJoint(text, end))
    if (section === null || (end !== at && section.low.gte(decimal(10).pow(last)))) break
    const myriad = scanMyriad(text, section.end, last)
    // A vague section without a scale of its own (数社) is no numeral.
    if (section.isVague && section.scale === 0 && myriad === null) break
    const exponent = myriad?.exponent ?? 0
    low = low.plus(section.low.times(decimal(10).pow(exponent)))
    high = high.plus(section.high.times(decimal(10).pow(exponent)))
    isVague ||= section.isVague
    notations.add(section.notation)
    scale = exponent + (exponent === 0 ? section.scale : 0)
    end = myriad?.end ?? section.end
    last = exponent
  }
  if (end === at) return null
  const notation = isVague ? 'vague' : notations.size === 1 ? notations.values().next().value! : 'mixed'
  return toNumeral({ start: at, end }, low, high, isVague, scale, notation)
}

function scanMyriad(text: string, at: number, below: number): { exponent: number; end: number } | null {
  const gap = text[at] === ' ' && MYRIADS[text[at + 1] ?? ''] !== undefined ? 1 : 0
  const exponent = MYRIADS[text[at + gap] ?? '']
  return exponent === undefined || exponent >= below ? null : { exponent, end: at + gap + 1 }
}

/** `1億 2000万` and `1億\n2000万` are one numeral. */
function skipJoint(text: string, at: number): number {
  return /\s/.test(text[at] ?? '') && /[\d]/.test(text[at + 1] ?? '') ? at + 1 : at
}

function scanSection(text: string, at: number): Section | null {
  return scanDigits(text, at) ?? scanPositional(text, at) ?? scanKanji(text, at)
}

/** `2,048`, `3.5`, `5千`, `3千5百`. */
function scanDigits(text: string, at: number): Section | null {
  DIGITS.lastIndex = at
  const match = DIGITS.exec(text)
  if (match === null) return null
  const value = decimal(match[0].replaceAll(',', ''))
  const end = at + match[0].length
  const scale = SMALL_SCALES[text[end] ?? '']
  if (scale === undefined)
    return { start: at, end, low: value, high: value, isVague: false, notation: 'digits', scale: 0 }
  const scaled = value.times(decimal(10).pow(scale))
  const rest = scale > 1 ? scanDigits(text, end + 1) : null
  const more = rest?.low.lt(decimal(10).pow(scale)) ? rest : null
  const total = scaled.plus(more?.low ?? 0)
  return { start: at, end: more?.end ?? end + 1, low: total, high: total, isVague: false, notation: 'mixed', scale }
}

/** `二〇四八`: kanji digits in places, two or more of them. */
function scanPositional(text: string, at: number): Section | null {
  let end = at
  let digits = ''
  while (KANJI_DIGITS[text[end] ?? ''] !== undefined) digits += KANJI_DIGITS[text[end++] ?? '']
  if (digits.length < 2 || SMALL_SCALES[text[end] ?? ''] !== undefined) return null
  const value = decimal(digits)
  return { start: at, end, low: value, high: value, isVague: false, notation: 'kanji', scale: 0 }
}

/** `二千四十八`, `五`, `数千`, `十数`, `百数十`. */
function scanKanji(text: string, at: number): Section | null {
  let low = decimal(0)
  let high = decimal(0)
  let isVague = false
  let end = at
  let last = 4
  let scale = 0
  for (;;) {
    const isVagueDigit = text[end] === VAGUE_FIRST
    const digit = KANJI_DIGITS[text[end] ?? '']
    const afterDigit = end + (isVagueDigit || digit !== undefined ? 1 : 0)
    const power = SMALL_SCALES[text[afterDigit] ?? '']
    if (power === undefined || power >= last) {
      if (afterDigit === end || last === 0) break
      if (isVagueDigit && end !== at && last > 1) break
      low = low.plus(isVagueDigit ? (end === at ? 2 : 1) : (digit ?? 0))
      high = high.plus(isVagueDigit ? 9 : (digit ?? 0))
      isVague ||= isVagueDigit
      end = afterDigit
      break
    }
    const unit = decimal(10).pow(power)
    low = low.plus(unit.times(isVagueDigit ? 2 : (digit ?? 1)))
    high = high.plus(unit.times(isVagueDigit ? 9 : (digit ?? 1)))
    isVague ||= isVagueDigit
    end = afterDigit + 1
    last = power
    scale = power
  }
  return end === at ? null : { start: at, end, low, high, isVague, notation: 'kanji', scale }
}

/** `1.6 billion`, `128K`; of letters, only those that end the word. */
function scanScaleWord(text: string, numeral: Numeral): Numeral | null {
  if (numeral.notation !== 'digits' || numeral.value === null) return null
  const rest = text.slice(numeral.end, numeral.end + 12)
  for (const [word, exponent] of SCALE_WORDS) {
    const match = word.exec(rest)
    if (match === null) continue
    const value = toDecimalString(decimal(numeral.value).times(decimal(10).pow(exponent)))
    return { ...numeral, value, end: numeral.end + match[0].length, scale: exponent, notation: 'mixed' }
  }
  return null
}

function toNumeral(
  span: Span,
  low: ExactDecimal,
  high: ExactDecimal,
  isVague: boolean,
  scale: number,
  notation: Numeral['notation'],
): Numeral {
  if (!isVague) return { ...span, value: toDecimalString(low), low: null, high: null, scale, notation }
  return { ...span, value: null, low: toDecimalString(low), high: toDecimalString(high), scale, notation }
}
