// What is asked of a word over and over: told by a set of words, or by its last letter, before a pattern is tried.
import { endsWithOne, hasOne, indexByLetter, lettersOf, standsAt } from '#domain/letters.ts'
import { beginsOf, endsOf, signsOf } from '#domain/pattern-letters.ts'

export interface WordTest {
  test(word: string): boolean
}

/** @param words separated by `|`, a `?` behind a last letter that may be missing; @param forms what no list can hold */
export function wordList(words: string, forms: WordTest = NO_FORMS): WordTest {
  const listed = new Set(listOf(words))
  const firsts = lettersOf([...listed].map((word) => word.charAt(0)).join(''))
  return { test: (word) => (standsAt(firsts, word, 0) && listed.has(word)) || forms.test(word) }
}

/** A pattern that begins with ^. @param signs letters of which each of its words holds one, where that tells more */
export function beginPattern(pattern: RegExp, signs?: string): WordTest {
  const letters = beginsOf(pattern)
  const test = signs === undefined ? pattern : innerPattern(signs, pattern)
  return { test: (word) => standsAt(letters, word, 0) && test.test(word) }
}

/** A pattern that begins with ^, of words that are short. @param longest how short */
export function shortPattern(longest: number, pattern: RegExp): WordTest {
  const letters = beginsOf(pattern)
  return { test: (word) => word.length <= longest && standsAt(letters, word, 0) && pattern.test(word) }
}

/** A pattern that ends with $. */
export function endPattern(pattern: RegExp): WordTest {
  const letters = endsOf(pattern)
  return { test: (word) => endsWithOne(letters, word) && pattern.test(word) }
}

/** A pattern that needs one of these letters, wherever it stands. @throws where it can do without */
export function innerPattern(signs: string, pattern: RegExp): WordTest {
  const letters = signsOf(signs, pattern)
  return { test: (word) => hasOne(letters, word) && pattern.test(word) }
}

/** What ends in one of these words. @param words as those of `wordList`; @param forms what no list can hold */
export function endList(words: string, forms: WordTest = NO_FORMS): WordTest {
  const byLast = indexByLetter(listOf(words).map((word) => [word.slice(-1), word] as const))
  const isListed = (word: string) => {
    for (const end of byLast.get(word.charCodeAt(word.length - 1)) ?? NONE) if (word.endsWith(end)) return true
    return false
  }
  return { test: (word) => isListed(word) || forms.test(word) }
}

/** What begins with one of these words. */
export function beginList(words: string): WordTest {
  const byFirst = indexByLetter(listOf(words).map((word) => [word.charAt(0), word] as const))
  const test = (word: string) => {
    for (const begin of byFirst.get(word.charCodeAt(0)) ?? NONE) if (word.startsWith(begin)) return true
    return false
  }
  return { test }
}

/** What one of them fits. */
export function anyTest(...tests: readonly WordTest[]): WordTest {
  const test = (word: string) => {
    for (const one of tests) if (one.test(word)) return true
    return false
  }
  return { test }
}

const NONE: readonly string[] = []
const NO_FORMS: WordTest = { test: () => false }

function listOf(words: string): string[] {
  return words.split('|').flatMap((word) => (word.endsWith('?') ? [word.slice(0, -2), word.slice(0, -1)] : [word]))
}
