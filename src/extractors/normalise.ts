// NFKC with a way back: what is read in the normalised text is told by its place in the original.

import { lettersOf, range, standsAt } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'

export interface NormalisedText {
  text: string
  /** The span of the original that a span of `text` came from. */
  toOriginal(span: Span): Span
  /** The offset in `text` of what stands at an offset of the original. */
  toNormalised(offset: number): number
}

/** Half-width katakana, and text from a Mac, carry their voicing marks as characters of their own. */
const VOICING_MARKS = lettersOf('\uFF9E\uFF9F\u3099\u309A')
/** ASCII, kana and the common kanji: NFKC leaves them as they are. */
const UNCHANGED = lettersOf(
  `\t\n\r${range(' ', '~')}${range('\u3041', '\u3096')}${range('\u30A1', '\u30FC')}${range('\u4E00', '\u9FFF')}、。「」『』・`,
)
// The patterns of a whole text begin with the sign itself: what must stand before it is looked at where it is met.

/** ３・１ギガワット: a decimal point between figures of full width. */
const DECIMAL_DOT = /・(?<=\d・)(?=\d{1,2}(?:万|億|兆|ギガ|メガ|キロ|倍|%|GW|MW))/g
/** 5億　ドル: inside a figure a wide space is a space like another. */
const WIDE_SPACE_INSIDE = /\u3000(?<=[\d億万兆千百]\u3000)/g

/** 7─9月期, 9億―11億ドル: other strokes that join two figures. */
const JOINING_STROKE =
  /[─━ー](?<=[\d億万兆千百月年度].)(?=\d)|—(?<=[\d億万兆千百月年度].)(?=\d{1,4}[月年日億万兆千百])/g
/** Sets nothing apart: zero-width signs, the soft hyphen, marks of byte order. */
const INVISIBLE = `\u00AD${range('\u200B', '\u200D')}\u2060\uFEFF`
const CONTROLS = range('\u0000', '\u001F') + range('\u007F', '\u009F')

/** Unlike NFKC, every dash and every wave that joins two figures becomes one sign, and nothing unreadable stays. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  // ◆ミナト　AIを手がける: more than the space inside a name.
  ['\u3000', '\u3000'],
  ...[...'〜～∼'].map((wave) => [wave, '〜'] as const),
  ...[...'‐‑‒–−－'].map((dash) => [dash, '-'] as const),
  ...[...'—―'].map((dash) => [dash, '—'] as const),
  // ①テラノバ: a list's number, and none of what follows.
  ...[...range('①', '⑳')].map((number) => [number, `${number.normalize('NFKC')})`] as const),
  ...[...INVISIBLE].map((sign) => [sign, ''] as const),
  ...[...CONTROLS].map((sign) => [sign, ' '] as const),
])

export function normalise(original: string): NormalisedText {
  const shifts: Shift[] = []
  const pieces: string[] = []
  let length = 0
  let done = 0
  for (let hit = 0; hit < original.length; hit++) {
    if (standsAt(UNCHANGED, original, hit)) continue
    const at = clusterStart(original, hit, done)
    const end = clusterEnd(original, at)
    const piece = normalisePiece(original.slice(at, end))
    pieces.push(original.slice(done, at), piece)
    length += at - done
    if (piece.length !== end - at)
      shifts.push({ from: { start: at, end }, to: { start: length, end: length + piece.length } })
    length += piece.length
    done = end
    hit = end - 1
  }
  pieces.push(original.slice(done))
  return {
    text: withPlainFigures(pieces.join('')),
    toOriginal: ({ start, end }) => {
      const first = originalOf(shifts, start)
      return { start: first.start, end: end > start ? originalOf(shifts, end - 1).end : first.start }
    },
    toNormalised: (offset) => normalisedOf(shifts, offset),
  }
}

/** Most texts have no such sign between figures. */
function withPlainFigures(text: string): string {
  const dotted = text.includes('・') ? text.replace(DECIMAL_DOT, '.') : text
  const joined = dotted.replace(JOINING_STROKE, '-')
  return joined.includes('\u3000') ? joined.replace(WIDE_SPACE_INSIDE, ' ') : joined
}

/** A place at which the two texts differ in length: ㌦ became ドル, two halves of a letter became one. */
interface Shift {
  from: Span
  to: Span
}

/** A mark found by itself belongs to the letter before it. */
function clusterStart(text: string, at: number, done: number): number {
  return at > done && standsAt(VOICING_MARKS, text, at) ? at - 1 : at
}

function clusterEnd(text: string, at: number): number {
  const end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  return standsAt(VOICING_MARKS, text, end) ? end + 1 : end
}

function normalisePiece(piece: string): string {
  const known = SIGNS.get(piece) ?? normalised.get(piece)
  if (known !== undefined) return known
  const form = /^[\uD800-\uDFFF]$/.test(piece) ? '\uFFFD' : piece.normalize('NFKC')
  if (normalised.size >= MAX_KEPT) normalised.clear()
  normalised.set(piece, form)
  return form
}

/** Texts have the same few signs. */
const normalised = new Map<string, string>()
const MAX_KEPT = 5_000

function originalOf(shifts: readonly Shift[], at: number): Span {
  const shift = shifts[lastBefore(shifts, ({ to }) => to.start <= at)]
  if (shift === undefined) return { start: at, end: at + 1 }
  if (at < shift.to.end) return shift.from
  const start = shift.from.end + at - shift.to.end
  return { start, end: start + 1 }
}

function normalisedOf(shifts: readonly Shift[], offset: number): number {
  const shift = shifts[lastBefore(shifts, ({ from }) => from.start < offset)]
  if (shift === undefined) return offset
  return shift.to.end + Math.max(0, offset - shift.from.end)
}

/** The last of those that fit, given that they all come first; -1 for none. */
function lastBefore(shifts: readonly Shift[], fits: (shift: Shift) => boolean): number {
  let low = 0
  let high = shifts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(shifts[middle]!)) low = middle + 1
    else high = middle
  }
  return low - 1
}
