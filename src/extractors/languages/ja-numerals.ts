// Numerals in kanji below 万: 二千四十八, 二〇四八, 数千, 十数, 百数十.
import { decimal, type ExactDecimal, tenTo } from '#domain/decimal.ts'
import type { Span } from '#domain/text.ts'

/** A part of a numeral that one 万, 億 or 兆 can follow. */
export interface Section extends Span {
  low: ExactDecimal
  high: ExactDecimal
  isVague: boolean
  notation: 'digits' | 'kanji' | 'mixed'
  /** The power of ten of its last small scale word. */
  scale: number
}

const KANJI_DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
} // biome-ignore format: a table
const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }
const VAGUE_DIGIT = '数'
const MAX_PLACES = 40
const PLACES = new RegExp(`[${Object.keys(KANJI_DIGITS).join('')}]{2,${MAX_PLACES}}`, 'y')
/** 一・六億: the point of vertical print, where a scale or a unit follows. */
const POINTED = /[〇零一二三四五六七八九]{1,4}・[〇零一二三四五六七八九]{1,3}(?=[万億兆%割倍ドル円])/y
/** 数10億, 数100人. */
const VAGUE_POWER = /数(10{1,3})(?![\d,.])/y

export function scanKanjiSection(text: string, at: number): Section | null {
  const special = text[at] === VAGUE_DIGIT ? scanVaguePower(text, at) : (scanPointed(text, at) ?? scanPlaces(text, at))
  return special ?? scanWords(text, at)
}

export function skipSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function digitsOf(kanji: string): string {
  return [...kanji].map((sign) => (sign === '・' ? '.' : KANJI_DIGITS[sign])).join('')
}

function exact(start: number, end: number, value: ExactDecimal): Section {
  return { start, end, low: value, high: value, isVague: false, notation: 'kanji', scale: 0 }
}

function scanPointed(text: string, at: number): Section | null {
  const hit = match(POINTED, text, at)
  return hit === null ? null : exact(at, at + hit[0].length, decimal(digitsOf(hit[0])))
}

/** `二〇四八`: kanji digits in places, two or more of them. */
function scanPlaces(text: string, at: number): Section | null {
  const hit = match(PLACES, text, at)
  if (hit === null || SMALL_SCALES[text[at + hit[0].length] ?? ''] !== undefined) return null
  return exact(at, at + hit[0].length, decimal(digitsOf(hit[0])))
}

function scanVaguePower(text: string, at: number): Section | null {
  const hit = match(VAGUE_POWER, text, at)
  if (hit === null) return null
  const power = decimal(hit[1] ?? '10')
  const scale = (hit[1]?.length ?? 2) - 1
  const end = at + hit[0].length
  return { start: at, end, low: power.times(2), high: power.times(9), isVague: true, notation: 'mixed', scale }
}

interface Count extends Section {
  /** The power of ten of its last scale word; what follows must be smaller. */
  last: number
}

const ZERO = decimal(0)
const ONE = decimal(1)

/** `二千四十八`, `五`, `数千`, `十数`, `百数十`; spaces may stand between its parts: 一百 五 十. */
function scanWords(text: string, at: number): Section | null {
  const count: Count = {
    start: at,
    end: at,
    low: ZERO,
    high: ZERO,
    isVague: false,
    notation: 'kanji',
    scale: 0,
    last: 4,
  }
  while (addWord(text, count));
  if (count.end === at) return null
  const { last: _last, ...section } = count
  return section
}

/** Adds the next part, 二千 or 八; false when it is the last one or none. */
function addWord(text: string, count: Count): boolean {
  const isFirst = count.end === count.start
  const from = skipZero(text, isFirst ? count.end : skipSpace(text, count.end))
  const isVague = text[from] === VAGUE_DIGIT
  const digit = KANJI_DIGITS[text[from] ?? '']
  const afterDigit = from + (isVague || digit !== undefined ? 1 : 0)
  const scaleAt =
    SMALL_SCALES[text[skipSpace(text, afterDigit)] ?? ''] === undefined ? afterDigit : skipSpace(text, afterDigit)
  const power = SMALL_SCALES[text[scaleAt] ?? '']
  if (power === undefined || power >= count.last) {
    const isNothing = afterDigit === from || count.last === 0 || (isVague && !isFirst && count.last > 1)
    if (!isNothing) add(count, ONE, isVague ? [isFirst ? 2 : 1, 9] : [digit ?? 0, digit ?? 0], afterDigit)
    return false
  }
  add(count, tenTo(power), isVague ? [2, 9] : [digit ?? 1, digit ?? 1], scaleAt + 1)
  count.isVague ||= isVague
  count.last = power
  count.scale = power
  return true
}

function add(count: Count, unit: ExactDecimal, [low, high]: [number, number], end: number): void {
  count.low = count.low.plus(unit.times(low))
  count.high = low === high && !count.isVague ? count.low : count.high.plus(unit.times(high))
  count.isVague ||= low !== high
  count.end = end
}

/** The 零 of 四千零五万, between two parts of a numeral. */
function skipZero(text: string, at: number): number {
  const isZero = text[at] === '零' || text[at] === '〇'
  return isZero && /[一二三四五六七八九十百千]/.test(text[at + 1] ?? '') ? at + 1 : at
}
