// Sets of letters: most places of a text have none that a pattern can begin or end with, and need not be held against it.

/**
 * A bit for each UTF-16 unit, in pages of 256: where the page of each high byte begins, then the pages, 16 bits in one
 * element. All high bytes without a letter share the first page, which is empty.
 */
export type Letters = Uint16Array

const HIGH_BYTES = 256
const PAGE = 256 / 16

export function lettersOf(signs: string): Letters {
  const codes = Array.from({ length: signs.length }, (_, at) => signs.charCodeAt(at))
  const highBytes = [...new Set(codes.map((code) => code >> 8))]
  const letters = new Uint16Array(HIGH_BYTES + PAGE * (1 + highBytes.length)).fill(HIGH_BYTES, 0, HIGH_BYTES)
  for (const [index, high] of highBytes.entries()) letters[high] = HIGH_BYTES + PAGE * (1 + index)
  for (const code of codes) letters[letters[code >> 8]! + ((code & 255) >> 4)]! |= 1 << (code & 15)
  return letters
}

/**
 * A number for each UTF-16 unit, nought for most, in pages of 256 as those of {@link Letters}: where the page of each
 * high byte begins, then the pages.
 */
export type LetterNumbers = Uint16Array

export function numbersOf(numbers: ReadonlyMap<number, number>): LetterNumbers {
  const highBytes = [...new Set([...numbers.keys()].map((code) => code >> 8))]
  const table = new Uint16Array(HIGH_BYTES * (2 + highBytes.length)).fill(HIGH_BYTES, 0, HIGH_BYTES)
  for (const [index, high] of highBytes.entries()) table[high] = HIGH_BYTES * (2 + index)
  for (const [code, number] of numbers) table[table[code >> 8]! + (code & 255)] = number
  return table
}

export function numberOf(numbers: LetterNumbers, code: number): number {
  return numbers[numbers[code >> 8]! + (code & 255)]!
}

/** The letters from one to another. */
export function range(first: string, last: string): string {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, at) => from + at))
}

/** What a pattern calls \s. */
export const WHITE_SPACE = ` \t\n\v\f\r\u00A0\u1680${range('\u2000', '\u200A')}\u2028\u2029\u202F\u205F\u3000\uFEFF`
export const DIGITS = range('0', '9')
export const LATIN = `${range('A', 'Z')}${range('a', 'z')}`

/** Whether one of them stands at `at`; none does outside of the text. */
export function standsAt(letters: Letters, text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const code = text.charCodeAt(at)
  return ((letters[letters[code >> 8]! + ((code & 255) >> 4)]! >> (code & 15)) & 1) === 1
}

export function endsWithOne(letters: Letters, words: string): boolean {
  return standsAt(letters, words, words.length - 1)
}

export function hasOne(letters: Letters, words: string): boolean {
  return hasOneWithin(letters, words, 0, words.length)
}

/** From `from` on, before `to`; no place outside of the text has one. */
export function hasOneWithin(letters: Letters, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (standsAt(letters, text, at)) return true
  return false
}

/** Whether one of the first stands right before one of the second. */
export function hasPair(first: Letters, second: Letters, words: string): boolean {
  for (let at = 1; at < words.length; at++)
    if (standsAt(second, words, at) && standsAt(first, words, at - 1)) return true
  return false
}

/** What each letter may be the sign of; rows stay in their order. */
export function indexByLetter<Item>(
  rows: readonly (readonly [signs: string, item: Item])[],
): ReadonlyMap<number, readonly Item[]> {
  const index = new Map<number, Item[]>()
  for (const [signs, item] of rows)
    for (const sign of new Set(signs)) {
      const same = index.get(sign.charCodeAt(0)) ?? []
      same.push(item)
      index.set(sign.charCodeAt(0), same)
    }
  return index
}
