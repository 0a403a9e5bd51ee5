// Two numbers that are the ends of one quantity: 5〜6億, 50億ドルから60億ドル, $5-6 billion.
import { decimal, tenTo, toDecimalString } from '#domain/decimal.ts'
import { lettersOf, standsAt } from '#domain/letters.ts'
import type { Lexicon, UnitEntry } from './lexicon.ts'
import { type Numeral, scanNumeral } from './numerals.ts'
import type { RawQuantity } from './quantities.ts'
import { unitRule } from './rule-names.ts'
import { scanUnitAfter, type UnitHit } from './units.ts'

const MAX_LEFT = 24
const BETWEEN = /between\s*(\S{1,3}\s?)?$/i
/** From one to the other is a change, unless the words say that it is a span. */
const FROM = /\bfrom\s*(?:about |around |roughly )?(\S{1,3}\s?)?$/i
/** Rose by one to the other. */
const BY = /\bby\s*(?:about |around |roughly |some |nearly )?(\S{1,3}\s?)?$/i
const RANGING = /\b(?:rang\w{1,4}|anywhere|anything|varying) from/i

/** @param before the unit that stands before the lower end; @param lowUnit that or the one behind it */
export function scanRange(
  text: string,
  low: Numeral,
  before: UnitHit | null,
  lowUnit: UnitHit | null,
  lexicon: Lexicon,
): RawQuantity | null {
  const lowEnd = Math.max(low.end, lowUnit?.end ?? 0)
  const joint = scanJoint(text, lowEnd, lexicon)
  if (joint === null) return null
  const left = text.slice(Math.max(0, low.start - MAX_LEFT), low.start)
  const between = joint.word === ' and ' ? BETWEEN.exec(left) : null
  if (joint.word === ' and ' && between === null) return null
  if (joint.word === ' to ' && BY.test(left)) return null
  if (joint.word === ' to ' && FROM.test(left) && !RANGING.test(left)) return null
  const sign = scanSignOfHigh(text, joint.end, lexicon)
  const high = scanNumeral(text, sign.end)
  if (high === null || !hasAmount(high)) return null
  if (sign.word !== null && sign.word.unit !== lowUnit?.word.unit) return null
  const highUnit = before ?? scanUnitAfter(text, high.end, lexicon)
  const end = Math.max(high.end, before === null ? (highUnit?.end ?? 0) : 0)
  if (!isRange(text, { joint: joint.word, low, high, end, lowUnit, highUnit })) return null
  const ends = shareScale(low, high, lowUnit !== null && before === null, lowUnit ?? highUnit, highUnit ?? lowUnit)
  if (ends === null) return null
  const unit = highUnit ?? lowUnit
  return {
    start: between === null ? (before?.start ?? low.start) : low.start - between[0].length,
    end,
    value: null,
    low: ends.low,
    high: ends.high,
    comparator: 'range',
    unit: unit?.word.unit ?? null,
    unitWord: unit === null ? null : unit.word.isShare ? '%' : unit.word.word,
    numeral: { start: low.start, end: high.end },
    rules: [`range:${joint.word.trim()}`, ...(unit === null ? [] : [unitRule(unit.word.word)])],
  }
}

function hasAmount(numeral: Numeral): boolean {
  return numeral.value !== null || numeral.low !== null
}

interface Ends {
  joint: string
  low: Numeral
  high: Numeral
  end: number
  lowUnit: UnitHit | null
  highUnit: UnitHit | null
}

function isRange(text: string, { joint, low, high, end, lowUnit, highUnit }: Ends): boolean {
  if (lowUnit !== null && highUnit !== null && lowUnit.word.unit !== highUnit.word.unit) return false
  const hasUnit = lowUnit !== null || highUnit !== null
  // Bare numbers are joined by a dash in scores and dates as well.
  if (
    !hasUnit &&
    joint !== '〜' &&
    high.scale === 0 &&
    !isGrouped(text, joint, low, high) &&
    !isSpan(text, joint, low, high)
  )
    return false
  // から…に is a change from one to the other.
  if (joint === 'から' && /^(?:強|弱|超|余り|近く|前後|程度)?(?:に|へ|まで)/.test(text.slice(end, end + 5)))
    return false
  // 1200人から2030年度に: a year, by which it is to be another.
  if (joint === 'から' && highUnit === null && /^年/.test(text.slice(end, end + 1))) return false
  // 850億ドルから910億〜930億ドルに: from one to the other, which is the range.
  if (joint === 'から' && /^[〜-]約?\d/.test(text.slice(end, end + 3))) return false
  return joint !== '、' || (hasUnit && lowUnit === highUnit ? false : isNextDigit(text, low, high))
}

/** 600,000 to 700,000 H20s: numbers that only counts are written as. */
function isGrouped(text: string, joint: string, low: Numeral, high: Numeral): boolean {
  const isThousands = ({ start, end }: Numeral) => /^\d{1,3}(?:,\d{3})+$/.test(text.slice(start, end))
  return (
    joint === ' to ' &&
    isThousands(low) &&
    isThousands(high) &&
    !/\bby\s*$/i.test(text.slice(Math.max(0, low.start - 4), low.start))
  )
}

/** Between 120 and 150, 300 to 400: neither years nor a score. */
function isSpan(text: string, joint: string, { start, end, value }: Numeral, high: Numeral): boolean {
  if (joint !== ' and ' && joint !== ' to ') return false
  const [from, to] = [text.slice(start, end), text.slice(high.start, high.end)]
  if (!/^\d{2,3}$/.test(from) || !/^\d{2,3}$/.test(to) || Number(value) < (joint === ' to ' ? 50 : 20)) return false
  return (
    Number(to) > Number(from) &&
    Number(to) <= 4 * Number(from) &&
    !/^[.:]?\d|^ ?%/.test(text.slice(high.end, high.end + 2))
  )
}

/** 五、六億 and 2、3万台 are five to six and two to three; 5、8億 is a list. */
function isNextDigit(text: string, low: Numeral, high: Numeral): boolean {
  if (low.value === null || high.value === null || low.end - low.start !== 1) return false
  const mantissa = decimal(high.value).div(tenTo(high.scale))
  return low.scale === 0 && mantissa.equals(decimal(low.value).plus(1)) && !/[\d.]/.test(text[low.start - 1] ?? '')
}

const BEGIN_JOINTS = lettersOf('〜-—─から、な ')

function scanJoint(text: string, at: number, { joints }: Lexicon): { word: string; end: number } | null {
  if (!standsAt(BEGIN_JOINTS, text, at)) return null
  const gap = text[at] === ' ' ? 1 : 0
  for (const word of joints) {
    if (text.startsWith(word, at)) return { word, end: at + word.length + (text[at + word.length] === ' ' ? 1 : 0) }
    const end = at + gap + word.length
    if (gap === 1 && !/^[ -]/.test(word) && text.startsWith(word, at + 1))
      return { word, end: end + (text[end] === ' ' ? 1 : 0) }
  }
  return null
}

/** A second 約 or currency sign before the upper end. */
function scanSignOfHigh(text: string, at: number, { signs }: Lexicon): { word: UnitEntry | null; end: number } {
  const start = text[at] === '約' ? at + 1 : at
  const word = signs.get(text.charCodeAt(start))?.find((one) => text.startsWith(one.word, start)) ?? null
  return { word, end: start + (word?.word.length ?? 0) }
}

/** The lower end takes the scale of the upper one where it has neither scale nor unit: 5〜6億. Null when it is no range. */
function shareScale(
  low: Numeral,
  high: Numeral,
  lowHasUnit: boolean,
  lowUnit: UnitHit | null,
  highUnit: UnitHit | null,
): { low: string; high: string } | null {
  const shared = low.scale === 0 && !lowHasUnit && high.scale > 0 && high.value !== null
  // The year to March 2026 to 374 billion yen.
  if (shared && /^(?:19|20)\d\d$/.test(low.value ?? '') && decimal(high.value ?? '0').gt(tenTo(6))) return null
  const mantissa = shared ? decimal(high.value ?? '0').div(tenTo(high.scale)) : null
  const isShared = mantissa !== null && decimal(low.value ?? low.low ?? '0').lt(mantissa)
  const lowEnd = decimal(low.value ?? low.low ?? '0').times(
    tenTo((isShared ? high.scale : 0) + (lowUnit?.word.exponent ?? 0)),
  )
  const highEnd = decimal(high.value ?? high.high ?? '0').times(tenTo(highUnit?.word.exponent ?? 0))
  return lowEnd.lt(highEnd) ? { low: toDecimalString(lowEnd), high: toDecimalString(highEnd) } : null
}
