// Quantities: every numeric expression of a text, from its modifier to its unit or bound word.
import { decimal, toDecimalString } from '#domain/decimal.ts'
import type { Amount, Comparator, Quantity, Unit } from '#domain/quantity.ts'
import type { Language, Span } from '#domain/text.ts'
import { englishQuantities } from './languages/en-quantities.ts'
import { japaneseQuantities } from './languages/ja-quantities.ts'
import { type QuantityWords, strongest, type UnitWord } from './languages/words.ts'
import { normalise } from './normalise.ts'
import { type Numeral, scanNumeral } from './numerals.ts'

/** A quantity in the normalised text, with what deciding on a claim needs. */
export interface RawQuantity extends Span, Amount {
  unit: Unit | null
  /** The unit word as it stands, or the counter (基, 台) where `unit` is null. */
  unitWord: string | null
  /** The number alone. */
  numeral: Span
  rules: string[]
}

/** Every quantity of `text`, in order, with offsets into it; bare numbers have the unit null. */
export function findQuantities(text: string, language: Language): Quantity[] {
  const normalised = normalise(text)
  return findRawQuantities(normalised.text, language).map(({ numeral: _numeral, unitWord: _word, ...quantity }) => ({
    ...quantity,
    ...normalised.toOriginal(quantity),
  }))
}

/** @param text normalised */
export function findRawQuantities(text: string, language: Language): RawQuantity[] {
  const tables = language === 'ja' ? [japaneseQuantities, englishQuantities] : [englishQuantities]
  const found: RawQuantity[] = []
  let at = 0
  while (at < text.length) {
    const quantity = startsNumber(text, at) ? scanQuantity(text, at, tables) : null
    if (quantity === null) at = skip(text, at)
    else {
      found.push(quantity)
      at = Math.max(quantity.end, at + 1)
    }
  }
  return found
}

/** A digit that belongs to a name (H100, GPT-4, v3.1) or to a longer numeral starts none. */
function startsNumber(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  if (/\d/.test(text[at] ?? ''))
    return !/[A-Za-z\d_]/.test(before) && !(/[-.]/.test(before) && /[A-Za-z\d]/.test(text[at - 2] ?? ''))
  // A kanji numeral inside a word (三菱, 西九条, 統一) is none; what may stand before one is tested when its unit is known.
  return true
}

/** Passes over the rest of a number that starts none, so that 3.1 of Llama-3.1 is not read as 1. */
function skip(text: string, at: number): number {
  if (!/\d/.test(text[at] ?? '')) return at + 1
  let end = at + 1
  while (/[\d.,]/.test(text[end] ?? '') && /\d/.test(text[end] ?? text[end + 1] ?? '')) end++
  return end
}

function scanQuantity(text: string, at: number, tables: readonly QuantityWords[]): RawQuantity | null {
  const first = scanNumeral(text, at)
  if (first === null) return null
  const before = scanUnitBefore(text, at, tables)
  const range = scanRange(text, first, before, tables)
  const core = range ?? scanSingle(text, first, before, tables)
  if (core === null || !isPlausible(text, first, core)) return null
  return addModifiers(text, core, tables)
}

function scanSingle(
  text: string,
  numeral: Numeral,
  before: UnitHit | null,
  tables: readonly QuantityWords[],
): RawQuantity {
  const inner = scanAfter(text, numeral.end, tables)
  const unit =
    before ??
    scanUnitAfter(text, inner?.end ?? numeral.end, tables) ??
    (inner && scanUnitAfter(text, numeral.end, tables))
  const isInner = inner !== null && unit !== null && unit !== before && unit.start >= inner.end
  const end = Math.max(numeral.end, unit?.end ?? 0)
  return {
    start: Math.min(at0(before, numeral), numeral.start),
    end,
    ...scaleAmount(numeral, unit?.word.exponent ?? 0, isInner ? inner.comparator : 'exactly'),
    unit: unit?.word.unit ?? null,
    unitWord: unit?.word.word ?? null,
    numeral: { start: numeral.start, end: numeral.end },
    rules: [
      `numeral:${numeral.notation}`,
      ...(unit ? [`unit:${unit.word.word}`] : []),
      ...(isInner ? [`modifier:${inner.word}`] : []),
    ],
  }
}

function at0(before: UnitHit | null, numeral: Numeral): number {
  return before?.start ?? numeral.start
}

interface UnitHit extends Span {
  word: UnitWord
}

/** `$`, `US$ `, right before the number. */
function scanUnitBefore(text: string, at: number, tables: readonly QuantityWords[]): UnitHit | null {
  const gap = text[at - 1] === ' ' ? 1 : 0
  let best: UnitHit | null = null
  for (const word of tables.flatMap((table) => table.unitsBefore)) {
    const start = at - gap - word.word.length
    const isThere = start >= 0 && text.startsWith(word.word, start)
    const isWhole = !/[A-Za-z]/.test(word.word[0] ?? '') || !/[A-Za-z]/.test(text[start - 1] ?? '')
    if (isThere && isWhole && (best === null || start < best.start)) best = { word, start, end: at }
  }
  return best
}

/** The longest unit word after the number; a space, and in Japanese a の, may stand between. */
function scanUnitAfter(text: string, at: number, tables: readonly QuantityWords[]): UnitHit | null {
  for (const gap of gapsAt(text, at)) {
    const start = at + gap
    let best: UnitHit | null = null
    for (const table of tables)
      for (const word of table.unitsAfter) {
        const end = start + word.word.length
        if (!text.startsWith(word.word, start) || !isWholeWord(text, word.word, end, table)) continue
        // After の only what names the thing itself: 5万のGPU, but not 5万の人.
        if (gap > 0 && text[start - 1] === 'の' && word.unit !== 'GPU' && word.unit !== 'parameter') continue
        if (best === null || end > best.end) best = { word, start, end }
      }
    if (best !== null) return best
  }
  return null
}

/** What may stand between an English number and its unit: 900 million weekly users, 485,000 Hopper GPUs. */
const FILLER_WORD =
  "(?:its|their|the|our|weekly|monthly|daily|active|paying|paid|registered|full-time|new|more|additional|extra|corporate|global|total|other|training|Nvidia|NVIDIA|AMD|Google|AI|Blackwell|Hopper|custom|[A-Z]{1,3}\\d{2,4}[A-Za-z]?|Trainium\\d?|TPU v\\d\\w?)(?:'s)? "
const FILLER = new RegExp(`^(?: of (?:${FILLER_WORD}){0,3}| (?:${FILLER_WORD}){1,3})`)

function gapsAt(text: string, at: number): number[] {
  const space = /^\s/.test(text[at] ?? '') ? 1 : text[at] === '-' ? 1 : 0
  const particle = text[at] === 'の' ? 1 : 0
  const filler = FILLER.exec(text.slice(at, at + 60))?.[0].length ?? 0
  return [0, ...(space > 0 ? [space] : []), ...(particle > 0 ? [particle] : []), ...(filler > 0 ? [filler] : [])]
}

function isWholeWord(text: string, word: string, end: number, table: QuantityWords): boolean {
  const next = text[end] ?? ''
  if (/[A-Za-z]$/.test(word) && /[A-Za-z0-9]/.test(next)) return false
  return !table.notBefore.some(
    (other) => text.startsWith(other, end) && !(other === '前' && text.startsWith('前後', end)),
  )
}

interface ModifierHit extends Span {
  word: string
  comparator: Comparator
}

function scanAfter(text: string, at: number, tables: readonly QuantityWords[]): ModifierHit | null {
  const start = text[at] === ' ' ? at + 1 : at
  let best: ModifierHit | null = null
  for (const [word, comparator] of tables.flatMap((table) => table.modifiersAfter)) {
    const end = start + word.length
    if (text.startsWith(word, start) && (best === null || end > best.end)) best = { word, comparator, start, end }
  }
  return best
}

/** 5〜6億, 50億ドルから60億ドル, $5-6 billion, between $5 and $6 billion. */
function scanRange(
  text: string,
  low: Numeral,
  before: UnitHit | null,
  tables: readonly QuantityWords[],
): RawQuantity | null {
  const lowUnit = before ?? scanUnitAfter(text, low.end, tables)
  const lowEnd = Math.max(low.end, lowUnit?.end ?? 0)
  const joint = tables.flatMap((table) => table.joints).find((one) => text.startsWith(one, lowEnd))
  if (joint === undefined) return null
  if (joint === ' and ' && !/between\s*(\S{1,3}\s?)?$/i.test(text.slice(0, low.start))) return null
  const highAt = skipBeforeHigh(text, lowEnd + joint.length, tables)
  const high = scanNumeral(text, highAt)
  if (high === null) return null
  const highUnit = before ? lowUnit : scanUnitAfter(text, high.end, tables)
  if (highUnit === null || (lowUnit !== null && lowUnit.word.unit !== highUnit.word.unit)) return null
  const end = Math.max(high.end, highUnit === before ? 0 : highUnit.end)
  if (joint === 'から' && /^(に|へ|まで)/.test(text.slice(end, end + 2))) return null
  const ends = shareScale(low, high, lowUnit !== null && lowUnit !== before, lowUnit ?? highUnit, highUnit)
  if (ends === null) return null
  return {
    start: at0(before, low),
    end,
    value: null,
    ...ends,
    comparator: 'range',
    unit: highUnit.word.unit,
    unitWord: highUnit.word.word,
    numeral: { start: low.start, end: high.end },
    rules: [`range:${joint.trim()}`, `unit:${highUnit.word.word}`],
  }
}

/** A second 約 or currency sign before the upper end. */
function skipBeforeHigh(text: string, at: number, tables: readonly QuantityWords[]): number {
  const signs = ['約', ...tables.flatMap((table) => table.unitsBefore.map((unit) => unit.word))]
  const sign = signs.filter((one) => text.startsWith(one, at)).sort((a, b) => b.length - a.length)[0]
  return at + (sign?.length ?? 0)
}

/** The lower end takes the scale of the upper one where it has neither scale nor unit: 5〜6億. Null when it is no range. */
function shareScale(
  low: Numeral,
  high: Numeral,
  lowHasUnit: boolean,
  lowUnit: UnitHit,
  highUnit: UnitHit,
): { low: string; high: string } | null {
  const shared = low.scale === 0 && !lowHasUnit && high.scale > 0 && high.value !== null
  const mantissa = shared ? decimal(high.value ?? '0').div(decimal(10).pow(high.scale)) : null
  const isShared = mantissa !== null && decimal(low.value ?? low.low ?? '0').lt(mantissa)
  const lowEnd = decimal(low.value ?? low.low ?? '0').times(
    decimal(10).pow((isShared ? high.scale : 0) + (lowUnit.word.exponent ?? 0)),
  )
  const highEnd = decimal(high.value ?? high.high ?? '0').times(decimal(10).pow(highUnit.word.exponent ?? 0))
  return lowEnd.lt(highEnd) ? { low: toDecimalString(lowEnd), high: toDecimalString(highEnd) } : null
}

function scaleAmount(numeral: Numeral, exponent: number, comparator: Comparator): Amount {
  const scaled = (value: string | null) =>
    value === null ? null : toDecimalString(decimal(value).times(decimal(10).pow(exponent)))
  const amount = { value: scaled(numeral.value), low: scaled(numeral.low), high: scaled(numeral.high) }
  return { ...amount, comparator: numeral.value === null ? 'range' : comparator }
}

/** A kanji numeral counts with a unit, or where no kanji touches it; a lone 一 or 十 inside prose never does. */
function isPlausible(text: string, numeral: Numeral, quantity: RawQuantity): boolean {
  if (/\d/.test(text[numeral.start] ?? '')) return true
  if (/[A-Za-z]/.test(text[numeral.start] ?? ''))
    return quantity.unitWord !== null || /^ (?:of )?[A-Z]/.test(text.slice(quantity.end))
  const before = text[numeral.start - 1] ?? ''
  const after = text[quantity.end] ?? ''
  if (quantity.unitWord !== null)
    return !/[\p{Script=Han}]/u.test(before) || /[約計数総最大低上限基台枚人円]/.test(before)
  return !/[\p{Script=Han}\p{Script=Katakana}]/u.test(before) && !/[\p{Script=Han}つりし]/u.test(after)
}

/** Widens a quantity by its modifiers, stacked or not, on both sides. */
function addModifiers(text: string, core: RawQuantity, tables: readonly QuantityWords[]): RawQuantity {
  let quantity = core
  const after = scanAfter(text, core.end, tables)
  if (after !== null && !isBeyondTarget(text, core, after)) quantity = widen(quantity, { end: after.end }, after)
  for (let hit = scanBefore(text, quantity.start, tables); hit !== null; hit = scanBefore(text, quantity.start, tables))
    quantity = widen(quantity, { start: hit.start }, hit)
  return quantity
}

function widen(quantity: RawQuantity, span: Partial<Span>, hit: ModifierHit): RawQuantity {
  return {
    ...quantity,
    ...span,
    comparator: quantity.comparator === 'range' ? 'range' : strongest(quantity.comparator, hit.comparator),
    rules: [...quantity.rules, `modifier:${hit.word}`],
  }
}

/** 市場予想の10億ドルを上回った: the forecast itself is exact. */
function isBeyondTarget(text: string, { start }: RawQuantity, { word }: ModifierHit): boolean {
  return (
    /^を(上回|下回|超)/.test(word) &&
    /(予想|目標|見通し|計画)(の|である|は|を|（|\()?約?$/.test(text.slice(Math.max(0, start - 8), start))
  )
}

function scanBefore(text: string, at: number, tables: readonly QuantityWords[]): ModifierHit | null {
  const end = /\s/.test(text[at - 1] ?? '') ? at - 1 : at
  let best: ModifierHit | null = null
  for (const [word, comparator] of tables.flatMap((table) => table.modifiersBefore)) {
    const start = end - word.length
    if (start < 0 || text.slice(start, end).toLowerCase() !== word) continue
    if (/^[a-z]/.test(word) && /[A-Za-z]/.test(text[start - 1] ?? '')) continue
    if (best === null || start < best.start) best = { word, comparator, start, end }
  }
  return best
}
