// Sets of letters: most places of a text have none that a pattern can begin or end with, and need not be held against it.

/** One bit for each UTF-16 unit. */
export type Letters = Uint32Array

export function lettersOf(signs: string): Letters {
  const letters = new Uint32Array(0x1_00_00 / 32)
  for (let at = 0; at < signs.length; at++) letters[signs.charCodeAt(at) >> 5]! |= 1 << (signs.charCodeAt(at) & 31)
  return letters
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
  return ((letters[code >> 5]! >>> (code & 31)) & 1) === 1
}

export function endsWithOne(letters: Letters, words: string): boolean {
  return standsAt(letters, words, words.length - 1)
}

export function hasOne(letters: Letters, words: string): boolean {
  for (let at = 0; at < words.length; at++) if (standsAt(letters, words, at)) return true
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
