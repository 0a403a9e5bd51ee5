// Quantities: every numeric expression of a text, from its modifier to its unit or bound word.
import { decimal, tenTo, toDecimalString } from '#domain/decimal.ts'
import { DIGITS, LATIN, type Letters, lettersOf, range, standsAt } from '#domain/letters.ts'
import { beginsOf } from '#domain/pattern-letters.ts'
import type { Amount, Comparator, Quantity, Unit } from '#domain/quantity.ts'
import type { Language, Span } from '#domain/text.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { addModifiers, scanModifierAfter } from './modifiers.ts'
import { normalise } from './normalise.ts'
import { findRefusal, isNameNumber, type NoNumber } from './number-names.ts'
import { type Numeral, scanNumeral } from './numerals.ts'
import { scanRange } from './ranges.ts'
import type { Refusal, Trace } from './refusals.ts'
import { modifierRule, numeralRule, unitRule } from './rule-names.ts'
import { isRefusedUnit, scanUnitAfter, scanUnitBefore, type UnitHit } from './units.ts'

/** A quantity in the normalised text, with what deciding on a claim needs. */
export interface RawQuantity extends Span, Amount {
  unit: Unit | null
  /** The unit word as it stands, the counter (基, 台) where `unit` is null, or % for every share of a hundred. */
  unitWord: string | null
  /** The number alone. */
  numeral: Span
  rules: string[]
}

/** Every quantity of `text`, in order, with offsets into it; bare numbers and percentages have the unit null. */
export function findQuantities(text: string, language: Language): Quantity[] {
  const normalised = normalise(text)
  return findRawQuantities(normalised.text, language).map(({ numeral: _numeral, unitWord: _word, ...quantity }) => ({
    ...quantity,
    ...normalised.toOriginal(quantity),
  }))
}

/** Whether a claim could come of it: a year and a percentage are none, 2048 H100 may count chips. */
export function mayCount(text: string, { unit, unitWord, start, end }: RawQuantity): boolean {
  if (unit !== null || unitWord !== null) return unitWord !== '%'
  return (
    (standsAt(BEGIN_COUNTED, text, end) && COUNTED.test(text.slice(end, end + 8))) ||
    text.slice(Math.max(0, start - 10), start).includes('パラメータ')
  )
}

const COUNTED = /^(?:の|個の)?\s?[「『A-Z]|^の?(?:コンテキスト|文脈)/
const BEGIN_COUNTED = beginsOf(COUNTED)

const NUMERALS: Readonly<Record<Language, Letters>> = {
  ja: lettersOf(`${DIGITS}〇零一二三四五六七八九十百千数半`),
  en: lettersOf(DIGITS),
}
/** Where a number word or a run of hiragana may begin, and what may stand before it and behind it. */
const BEGIN_WORDS = lettersOf('adefhmnostbADEFHMNOSTB')
const IN_WORDS = lettersOf(`${LATIN}${DIGITS}`)
const SECOND_OF_WORDS = lettersOf(`${range('a', 'z')} `)
const BEGIN_KANA = lettersOf('いにさよごろなしはきじひせま')
const KANA = lettersOf(range('\u3041', '\u3096'))
const LETTER = lettersOf(LATIN)
const KANA_OR_KANJI = lettersOf(`${range('\u3041', '\u3096')}${range('\u4E00', '\u9FFF')}`)

/** What it may begin with: most signs of a text are none of them. */
const BEGIN: Readonly<Record<Language, Letters>> = {
  ja: lettersOf(`${DIGITS}〇零一二三四五六七八九十百千数半いにさよごろなしはきじひせまadefhmnostbADEFHMNOSTB.`),
  en: lettersOf(`${DIGITS}adefhmnostbADEFHMNOSTB.`),
}

/** Whether a number may begin here: a digit, a kanji numeral, a number word, a run of hiragana; or an address, to pass over. */
function mayBegin(text: string, at: number, language: Language): boolean {
  if (standsAt(NUMERALS[language], text, at)) return true
  if (language === 'ja' && standsAt(BEGIN_KANA, text, at))
    return standsAt(KANA, text, at + 1) && !standsAt(KANA_OR_KANJI, text, at - 1)
  if (standsAt(BEGIN_WORDS, text, at))
    return (
      (standsAt(SECOND_OF_WORDS, text, at + 1) && !standsAt(IN_WORDS, text, at - 1)) ||
      text.startsWith('http://', at) ||
      text.startsWith('https://', at)
    )
  return text[at] === '.' && standsAt(NUMERALS.en, text, at + 1)
}

const KANJI_NUMERALS = lettersOf('〇零一二三四五六七八九十百千数半')
const KANJI = lettersOf(range('\u4E00', '\u9FFF'))

/** 一部, 数字, 一方: most kanji that may be numbers are told from them by the next. */
function isInKanjiWord(text: string, at: number, { behindKanji, unitsBefore }: Lexicon): boolean {
  return (
    standsAt(KANJI_NUMERALS, text, at) &&
    standsAt(KANJI, text, at + 1) &&
    !standsAt(behindKanji, text, at + 1) &&
    text[at - 1] !== ' ' &&
    !unitsBefore.has(text.charCodeAt(at - 1))
  )
}

/**
 * @param text normalised
 * @param trace collects the numbers that are none of a quantity
 */
export function findRawQuantities(text: string, language: Language, trace?: Trace): RawQuantity[] {
  const lexicon = lexiconOf(language)
  const found: RawQuantity[] = []
  const begin = BEGIN[language]
  for (let at = 0; at < text.length; at++) {
    if (!standsAt(begin, text, at) || !mayBegin(text, at, language) || isInKanjiWord(text, at, lexicon)) continue
    const noNumber = findRefusal(text, at, lexicon)
    const { quantity, refused, end } = noNumber === null ? scanQuantity(text, at, lexicon) : none(noNumber)
    if (quantity !== null) found.push(quantity)
    if (refused !== null) trace?.refused.push({ start: at, end: refused.end, refusal: refused.why, quantity: null })
    at = Math.max(end - 1, at)
  }
  return found
}

interface Scanned {
  quantity: RawQuantity | null
  /** What is no quantity, and why. */
  refused: NoNumber | null
  /** Where to read on. */
  end: number
}

/** The quantity whose number starts at `at`. */
function scanQuantity(text: string, at: number, lexicon: Lexicon): Scanned {
  const first = scanNumeral(text, at)
  if (first === null) return { quantity: null, refused: null, end: at }
  if (first.value === null && first.low === null) return none({ why: 'inexact', end: first.end })
  const before = scanUnitBefore(text, at, lexicon)
  const unit = before ?? scanUnitAfter(text, first.end, lexicon)
  const core = scanRange(text, first, before, unit, lexicon) ?? scanSingle(text, first, before, unit, lexicon)
  // A numeral in kanji or in words; what follows its first sign may be read by itself.
  if (!isPlausible(text, first, core, lexicon))
    return { quantity: null, refused: core.unitWord === null ? null : { why: 'word', end: core.end }, end: at }
  const refusal = findUnitRefusal(text, core, lexicon)
  if (refusal !== null) return none({ why: refusal, end: core.end })
  const quantity = addModifiers(text, core, lexicon)
  return { quantity, refused: null, end: quantity.end }
}

function none(refused: NoNumber): Scanned {
  return { quantity: null, refused, end: refused.end }
}

function isDigit(sign = ''): boolean {
  return sign >= '0' && sign <= '9'
}

function scanSingle(
  text: string,
  numeral: Numeral,
  before: UnitHit | null,
  next: UnitHit | null,
  lexicon: Lexicon,
): RawQuantity {
  const inner = scanModifierAfter(text, numeral.end, lexicon)
  const unit = before ?? (inner && scanUnitAfter(text, inner.end, lexicon)) ?? next
  const isInner = inner !== null && unit !== null && unit !== before && unit.start >= inner.end
  const share = unit?.word.isShare ? scanShareRest(text, unit) : null
  const amount = scaleAmount(numeral, unit?.word.exponent ?? 0, isInner ? inner.word.comparator : 'exactly')
  const rules = [numeralRule(numeral.notation)]
  if (unit !== null) rules.push(unitRule(unit.word.word))
  if (isInner) rules.push(modifierRule(inner.word.word))
  return {
    start: before?.start ?? numeral.start,
    end: Math.max(numeral.end, unit?.end ?? 0, share?.end ?? 0),
    value: amount.value === null || share === null ? amount.value : toDecimalString(share.rest.plus(amount.value)),
    low: amount.low,
    high: amount.high,
    comparator: amount.comparator,
    unit: unit?.word.unit ?? null,
    unitWord: unit === null ? null : unit.word.isShare ? '%' : unit.word.word,
    numeral: { start: numeral.start, end: numeral.end },
    rules,
  }
}

/** What goes on behind 割: 五割半, 3割8分7厘. */
function scanShareRest(text: string, { word, end }: UnitHit) {
  if (word.word !== '割') return null
  const [half] = /^半(?=[^年期分額数]|$)/.exec(text.slice(end, end + 2)) ?? []
  if (half !== undefined) return { rest: decimal(5), end: end + half.length }
  const parts = /^(\d)分(?:(\d)厘)?/.exec(text.slice(end, end + 4))
  if (parts === null) return null
  return { rest: decimal(`${parts[1]}.${parts[2] ?? 0}`), end: end + parts[0].length }
}

function scaleAmount(numeral: Numeral, exponent: number, comparator: Comparator): Amount {
  const { value, low, high } = numeral
  const told = value === null ? 'range' : comparator
  if (exponent === 0) return { value, low, high, comparator: told }
  return { value: scaled(value, exponent), low: scaled(low, exponent), high: scaled(high, exponent), comparator: told }
}

const CODE_0 = '0'.charCodeAt(0)

function scaled(value: string | null, exponent: number): string | null {
  if (value === null) return null
  const isWhole = exponent > 0 && value.charCodeAt(0) > CODE_0 && !value.includes('.')
  return isWhole ? value + '0'.repeat(exponent) : toDecimalString(decimal(value).times(tenTo(exponent)))
}

const HAN = /\p{Script=Han}/u
/** Kanji that end a word and stand before an amount: 売上高二億円, 社員百人. */
const BEFORE_AMOUNT = /[約計数総最大低上限下基台枚人円員者高額費資金価比同各全年月日満延]/

/** A kanji numeral counts with a unit, before a counter, or where no kanji touches it; 三菱 and 西九条 are names. */
function isPlausible(text: string, numeral: Numeral, quantity: RawQuantity, lexicon: Lexicon): boolean {
  const first = text[numeral.start] ?? ''
  if (isDigit(first) || first === '.') return true
  if (/[A-Za-z]/.test(first))
    return (
      quantity.unitWord !== null ||
      (numeral.notation === 'words' && numeral.scale >= 3) ||
      (numeral.notation === 'vague' && numeral.scale >= 2) ||
      /^ (?:of )?[A-Z]|^ of us\b/.test(text.slice(quantity.end, quantity.end + 7))
    )
  const before = text[numeral.start - 1] ?? ''
  if (text.startsWith('万が', numeral.start - 2)) return false
  if (quantity.unitWord !== null) return !HAN.test(before) || BEFORE_AMOUNT.test(before)
  const after = text[quantity.end] ?? ''
  if (HAN.test(after) && scanModifierAfter(text, quantity.end, lexicon) === null)
    return isCounted(text, quantity.end, lexicon) && before !== '第'
  if (HAN.test(before) && !/[年月日]/.test(before)) return false
  const isInWord = /[\u30A1-\u30FA]/.test(before) && !text.startsWith('マイナス', numeral.start - 4)
  return !isInWord && (numeral.notation === 'formula' || !/[つりし]/.test(after))
}

/** 一匹, 二年前; not the 六本 of 六本木. */
function isCounted(text: string, at: number, { counters }: Lexicon): boolean {
  const counter = text[at] ?? ''
  return counters.includes(counter) && (/[年月日]/.test(counter) || !HAN.test(text[at + 1] ?? ''))
}

/** A number of metres or years of age, of a name, or the start of a word (5G, 4o). */
function findUnitRefusal(text: string, quantity: RawQuantity, lexicon: Lexicon): Refusal | null {
  const { end } = quantity.numeral
  if (isRefusedUnit(text, end, lexicon))
    return quantity.unitWord === null || quantity.end <= end + 1 ? 'other-measure' : null
  if (quantity.unitWord !== null) return null
  return standsAt(LETTER, text, quantity.end) || isNameNumber(text, quantity.numeral) ? 'name' : null
}
