// What is asked of a word over and over: told by a set of words, or by its last letter, before a pattern is tried.
import { endsWithOne, lettersOf, standsAt } from '#domain/letters.ts'

export interface WordTest {
  test(word: string): boolean
}

/** @param words separated by `|`, a `?` behind a last letter that may be missing; @param forms what no list can hold */
export function wordList(words: string, forms: WordTest): WordTest {
  const listed = new Set(
    words.split('|').flatMap((word) => (word.endsWith('?') ? [word.slice(0, -2), word.slice(0, -1)] : [word])),
  )
  const firsts = lettersOf([...listed].map((word) => word.charAt(0)).join(''))
  return { test: (word) => (standsAt(firsts, word, 0) && listed.has(word)) || forms.test(word) }
}

/** A pattern of whole words. @param firsts the letters that it can begin with */
export function beginPattern(firsts: string, pattern: RegExp): WordTest {
  const letters = lettersOf(firsts)
  return { test: (word) => standsAt(letters, word, 0) && pattern.test(word) }
}

/** A pattern of words that are short, or that begin or end with one of these letters. @param shorterThan how short */
export function edgePattern(firsts: string, lasts: string, shorterThan: number, pattern: RegExp): WordTest {
  const [first, last] = [lettersOf(firsts), lettersOf(lasts)]
  const mayFit = (word: string) => word.length < shorterThan || standsAt(first, word, 0) || endsWithOne(last, word)
  return { test: (word) => mayFit(word) && pattern.test(word) }
}

/** A pattern of ends. @param lasts the letters that it can end with */
export function endPattern(lasts: string, pattern: RegExp): WordTest {
  const letters = lettersOf(lasts)
  return { test: (word) => endsWithOne(letters, word) && pattern.test(word) }
}
