// Numerals: digits as they are written, in Japanese and in English notation, read exactly.
import { type DecimalString, decimal, type ExactDecimal, tenTo, toDecimalString } from '#domain/decimal.ts'
import { DIGITS, LATIN, lettersOf, range, standsAt } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import { scanEnglishNumeral } from './languages/en-numerals.ts'
import { scanKanaNumeral } from './languages/ja-kana-numerals.ts'
import { type Section, scanKanjiSection, skipSpace } from './languages/ja-numerals.ts'
import { scanFormula, scanScaleWord } from './numeral-forms.ts'

export interface Numeral extends Span {
  /** The value; null for a vague numeral. */
  value: DecimalString | null
  /** A vague numeral (数千, 十数万) is a range. */
  low: DecimalString | null
  high: DecimalString | null
  /** The power of ten of its last scale word (億 → 8); 0 when it has none. A range may share it. */
  scale: number
  notation: 'digits' | 'kanji' | 'kana' | 'mixed' | 'vague' | 'words' | 'formula'
}

/** More significant digits than any figure of the news has; beyond them arithmetic would no longer be exact. */
const MAX_DIGITS = 50
const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12, 京: 16, 垓: 20 }
/** `2,048`, `.5`; the 、 of a Japanese keyboard only after a single digit: 100、200 is a list. */
const GROUPED = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|(?<!\d)\d(?:、\d{3})+(?![\d、万億兆])|\d*\.?\d+/y
/** The decimal point of vertical print, where a scale or a unit follows: 1・6億ドル. */
const POINT = /^・(\d{1,3})(?=[千万億兆%割倍ドル円]|ポイント|[キメギテ][ロガラ])/

/**
 * The longest numeral that starts at `at`, or null if none does. Mixed notations count as one: 1億2000万, 3.5万,
 * 二百三十, 1.6 billion. 数千 and 十数万 are ranges of two to nine, and of one to nine, times the scale.
 * One that cannot be kept exactly (a third, a thousand digits) has neither a value nor ends, and is not to be used.
 * @param text normalised; `at` and the returned offsets are UTF-16 offsets into it
 */
export function scanNumeral(text: string, at: number): Numeral | null {
  if (!standsAt(BEGIN_JAPANESE, text, at)) {
    if (standsAt(BEGIN_ENGLISH, text, at)) return scanEnglishNumeral(text, at)
    if (standsAt(HIRAGANA, text, at)) return scanKanaNumeral(text, at)
    const isHalfDozen = text.startsWith('半ダース', at)
    return isHalfDozen ? exactNumeral({ start: at, end: at + 4 }, decimal(6), 0, 'kanji') : null
  }
  const japanese = scanPlain(text, at) ?? scanMyriads(text, at)
  if (japanese === null) return null
  return scanScaleWord(text, japanese) ?? scanFormula(text, japanese, scanMyriads) ?? japanese
}

const BEGIN_JAPANESE = lettersOf(`${DIGITS}.数十百千〇零一二三四五六七八九`)
const BEGIN_ENGLISH = lettersOf(LATIN)
const HIRAGANA = lettersOf(range('\u3041', '\u3096'))
const BEGIN_SECTION = lettersOf(`${DIGITS}. 数十百千〇零一二三四五六七八九`)
const DIGIT = lettersOf(DIGITS)
const DIGIT_OR_POINT = lettersOf(`${DIGITS}.`)
/** What may go on with a number behind a plain one. */
const GOES_ON = lettersOf(`${DIGITS}.,、・ \n十百千万億兆京垓数〇零一二三四五六七八九`)
const SCALES = lettersOf(Object.keys(MYRIADS).join(''))
const MOST_PLAIN_DIGITS = 15
const MOST_PLAIN_DECIMALS = 4

/** `2025`, `5万`, `1.5億`, `1兆2000億`: most numbers are short sections of digits, for which the point only has to be moved. */
function scanPlain(text: string, at: number): Numeral | null {
  const whole = endOfDigits(text, at)
  if (whole === at || whole - at > MOST_PLAIN_DIGITS) return null
  const fraction = text[whole] === '.' ? endOfDigits(text, whole + 1) : whole
  const scale = standsAt(SCALES, text, fraction) ? (MYRIADS[text[fraction] ?? ''] ?? 0) : 0
  const end = scale > 0 && scale <= MYRIADS.兆! ? fraction + 1 : fraction
  if (standsAt(GOES_ON, text, end))
    return fraction === whole && end > whole ? scanPlainSections(text, at, text.slice(at, whole), end, scale) : null
  if (fraction === whole) return plainNumeral(at, end, text.slice(at, whole), end === whole ? 0 : scale)
  const decimals = fraction - whole - 1
  if (decimals === 0 || decimals > MOST_PLAIN_DECIMALS) return null
  if (end > fraction)
    return plainNumeral(at, end, text.slice(at, whole) + text.slice(whole + 1, fraction), scale, decimals)
  return text[fraction - 1] === '0' ? null : plainNumeral(at, end, text.slice(at, fraction), 0)
}

/** Goes on with sections that have no point: the digits of the first one, where it ends, its scale. */
function scanPlainSections(text: string, at: number, first: string, from: number, scale: number): Numeral | null {
  let [digits, end, last] = [first, from, scale]
  while (last > 0 && standsAt(DIGIT, text, end)) {
    const whole = endOfDigits(text, end)
    const next = standsAt(SCALES, text, whole) ? MYRIADS[text[whole] ?? '']! : 0
    if (whole - end > last - next) return null
    digits += text.slice(end, whole).padStart(last - next, '0')
    end = next > 0 ? whole + 1 : whole
    last = next
  }
  return standsAt(GOES_ON, text, end) ? null : plainNumeral(at, end, digits, last)
}

/** @param decimals how many of the digits stand behind the point */
function plainNumeral(start: number, end: number, digits: string, scale: number, decimals = 0): Numeral {
  const moved = scale > decimals ? digits + '0'.repeat(scale - decimals) : digits
  const value = moved[0] === '0' ? moved.replace(/^0+(?=\d)/, '') : moved
  return { start, end, value, low: null, high: null, scale, notation: 'digits' }
}

export function endOfDigits(text: string, at: number): number {
  let end = at
  while (standsAt(DIGIT, text, end)) end++
  return end
}

export function exactNumeral(span: Span, value: ExactDecimal, scale: number, notation: Numeral['notation']): Numeral {
  return { start: span.start, end: span.end, value: toDecimalString(value), low: null, high: null, scale, notation }
}

interface Sum {
  low: ExactDecimal
  high: ExactDecimal
  isVague: boolean
  end: number
  /** The power of ten of the last myriad: what follows must be smaller. */
  last: number
  scale: number
  notations: Set<Section['notation']>
}

const NOTHING = decimal(0)

/** Sections of falling size, each with its 万, 億 or 兆; the last may go without. */
function scanMyriads(text: string, at: number): Numeral | null {
  const sum: Sum = {
    low: NOTHING,
    high: NOTHING,
    isVague: false,
    end: at,
    last: Number.POSITIVE_INFINITY,
    scale: 0,
    notations: new Set(),
  }
  while (sum.last > 0) {
    const section = scanSection(text, sum.end === at ? at : skipJoint(text, sum.end))
    if (section === 'too long') return unusable(text, at)
    if (section === null || !addSection(text, sum, section, sum.end === at)) break
  }
  if (sum.end === at) return null
  const { low, high, isVague, notations } = sum
  const span = { start: at, end: sum.end }
  const notation = isVague ? 'vague' : notations.size === 1 ? notations.values().next().value! : 'mixed'
  if (!isVague) return exactNumeral(span, low, sum.scale, notation)
  return {
    start: at,
    end: sum.end,
    value: null,
    low: toDecimalString(low),
    high: toDecimalString(high),
    scale: sum.scale,
    notation,
  }
}

/** False where the section does not go on with the sum. */
function addSection(text: string, sum: Sum, section: Section, isFirst: boolean): boolean {
  if (!isFirst && section.low.gte(tenTo(sum.last))) return false
  const myriad = scanMyriad(text, section.end, sum.last)
  // A vague section without a scale of its own (数社) is no numeral.
  if (section.isVague && section.scale === 0 && myriad === null) return false
  const exponent = myriad?.exponent ?? 0
  const isExact = sum.low === sum.high && section.low === section.high
  sum.low = sum.low.plus(section.low.times(tenTo(exponent)))
  sum.high = isExact ? sum.low : sum.high.plus(section.high.times(tenTo(exponent)))
  sum.isVague ||= section.isVague
  sum.notations.add(section.notation)
  sum.scale = exponent + (exponent === 0 ? section.scale : 0)
  sum.end = myriad?.end ?? section.end
  sum.last = exponent
  return true
}

function scanMyriad(text: string, at: number, below: number): { exponent: number; end: number } | null {
  const gap = text[at] === ' ' && MYRIADS[text[at + 1] ?? ''] !== undefined ? 1 : 0
  const exponent = MYRIADS[text[at + gap] ?? '']
  return exponent === undefined || exponent >= below ? null : { exponent, end: at + gap + 1 }
}

/** `1億 2000万`, `1億\n2000万` and `三十 万 四千` are one numeral each. */
function skipJoint(text: string, at: number): number {
  return /\s/.test(text[at] ?? '') && /[\d一二三四五六七八九十百千]/.test(text[at + 1] ?? '') ? at + 1 : at
}

function scanSection(text: string, at: number): Section | 'too long' | null {
  if (!standsAt(BEGIN_SECTION, text, at)) return null
  return scanDigits(text, at) ?? scanKanjiSection(text, at)
}

/** `2,048`, `3.5`, `5千`, `3千5百`. */
function scanDigits(text: string, at: number): Section | 'too long' | null {
  if (!standsAt(DIGIT_OR_POINT, text, at)) return null
  GROUPED.lastIndex = at
  const match = GROUPED.exec(text)
  if (match === null) return null
  const end = at + match[0].length
  const point = /^\d+$/.test(match[0]) ? POINT.exec(text.slice(end, end + 5)) : null
  const digits = match[0].replace(/[,、]/g, '') + (point === null ? '' : `.${point[1]}`)
  if (digits.length > MAX_DIGITS) return 'too long'
  return scanSmallScale(text, at, end + (point === null ? 0 : 1 + (point[1]?.length ?? 0)), decimal(digits))
}

function scanSmallScale(text: string, at: number, end: number, value: ExactDecimal): Section | 'too long' {
  const scaleAt = /^ [十百千]/.test(text.slice(end, end + 2)) ? end + 1 : end
  const scale = SMALL_SCALES[text[scaleAt] ?? '']
  if (scale === undefined)
    return { start: at, end, low: value, high: value, isVague: false, notation: 'digits', scale: 0 }
  const scaled = value.times(tenTo(scale))
  const rest = scale > 1 ? scanDigits(text, skipSpace(text, scaleAt + 1)) : null
  if (rest === 'too long') return rest
  const more = rest?.low.lt(tenTo(scale)) ? rest : null
  const total = scaled.plus(more?.low ?? 0)
  return { start: at, end: more?.end ?? scaleAt + 1, low: total, high: total, isVague: false, notation: 'mixed', scale }
}

const LONG_DIGITS = /[\d,.]*/y

function unusable(text: string, at: number): Numeral {
  LONG_DIGITS.lastIndex = at
  const end = at + (LONG_DIGITS.exec(text)?.[0].length ?? 1)
  return { start: at, end, value: null, low: null, high: null, scale: 0, notation: 'digits' }
}
