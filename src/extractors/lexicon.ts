// The words of quantities, found by the letter that they begin or end with.

import { type Letters, lettersOf, range, standsAt } from '#domain/letters.ts'
import type { Language, Span } from '#domain/text.ts'
import { englishQuantities } from './languages/en-quantities.ts'
import { japaneseQuantities } from './languages/ja-quantities.ts'
import type { ModifierWord, QuantityWords, UnitWord } from './languages/words.ts'

/** Words with all of their fields: those of a table have one shape. */
export type UnitEntry = Required<UnitWord>
export type ModifierEntry = Required<ModifierWord>

export interface Lexicon {
  unitsBefore: WordIndex<UnitEntry>
  /** The same by their first letter. */
  signs: WordIndex<UnitEntry>
  unitsAfter: WordIndex<UnitEntry>
  refused: WordIndex<{ word: string }>
  modifiersBefore: WordIndex<ModifierEntry>
  modifiersAfter: WordIndex<ModifierEntry>
  /** What may stand behind a kanji that is a number: the first letters of units and modifiers, counters, numerals. */
  behindKanji: Letters
  notBefore: readonly string[]
  /** The first letters of those. */
  beginNotBefore: Letters
  counters: string
  joints: readonly string[]
}

/** By the first letter, or the last, in either case, for words that stand before a number; longest first. */
export type WordIndex<Word extends { word: string }> = ReadonlyMap<number, readonly Word[]>

/** With the 分 of 三分の一. */
const IN_NUMERALS = '〇零一二三四五六七八九十百千万億兆京垓数分'

const lexicons: Record<Language, Lexicon> = {
  ja: buildLexicon([japaneseQuantities, englishQuantities]),
  en: buildLexicon([englishQuantities]),
}

export function lexiconOf(language: Language): Lexicon {
  return lexicons[language]
}

function buildLexicon(tables: readonly QuantityWords[]): Lexicon {
  const refused = tables.flatMap((table) => table.refused)
  const unitsBefore = tables.flatMap((table) => table.unitsBefore).map(wholeUnit)
  const notBefore = tables.flatMap((table) => table.notBefore)
  const unitsAfter = tables.flatMap((table) => table.unitsAfter).map(wholeUnit)
  const modifiersAfter = tables.flatMap((table) => table.modifiersAfter).map(wholeModifier)
  const counters = tables.map((table) => table.counters).join('')
  return {
    unitsBefore: indexWords(unitsBefore, -1),
    signs: indexWords(unitsBefore, 0),
    unitsAfter: indexWords(unitsAfter, 0),
    refused: indexWords(
      refused.map((word) => ({ word })),
      0,
    ),
    modifiersBefore: indexWords(tables.flatMap((table) => table.modifiersBefore).map(wholeModifier), -1),
    modifiersAfter: indexWords(modifiersAfter, 0),
    behindKanji: lettersOf(
      [...unitsAfter, ...modifiersAfter].map(({ word }) => word[0] ?? '').join('') + counters + IN_NUMERALS,
    ),
    notBefore,
    beginNotBefore: lettersOf(notBefore.map(([first = '']) => first).join('')),
    counters,
    joints: tables.flatMap((table) => table.joints),
  }
}

function wholeUnit(row: UnitWord): UnitEntry {
  const { word, unit, exponent = 0, notBefore = '' } = row
  const { takesParticle = false, needsScale = false, isShare = false } = row
  return { word, unit, exponent, notBefore, takesParticle, needsScale, isShare }
}

function wholeModifier({ word, comparator, notBeside = '' }: ModifierWord): ModifierEntry {
  return { word, comparator, notBeside }
}

function indexWords<Word extends { word: string }>(words: readonly Word[], letter: 0 | -1): WordIndex<Word> {
  const index = new Map<number, Word[]>()
  for (const word of words) {
    const key = word.word.charCodeAt(letter === 0 ? 0 : word.word.length - 1)
    const same = index.get(key) ?? []
    same.push(word)
    index.set(key, same)
  }
  for (const same of index.values()) same.sort((a, b) => b.word.length - a.word.length)
  if (letter === -1)
    for (const [key, same] of [...index]) {
      const capital = String.fromCharCode(key).toUpperCase().charCodeAt(0)
      if (!index.has(capital)) index.set(capital, same)
    }
  return index
}

export interface Hit<Word> extends Span {
  word: Word
}

const SPACE = 0x20
/** Words that begin with one stand in either case. */
export const SMALL = lettersOf(range('a', 'z'))

/** The longest word that starts at `at` and that `fits`; words of kana and kanji may have spaces inside: ド ル. */
export function longestAt<Word extends { word: string }>(
  index: WordIndex<Word>,
  text: string,
  at: number,
  fits: (hit: Hit<Word>) => boolean,
): Hit<Word> | null {
  const words = index.get(text.charCodeAt(at))
  if (words === undefined) return null
  const second = text.charCodeAt(at + 1)
  for (const word of words) {
    if (second > SPACE && word.word.length > 1 && word.word.charCodeAt(1) !== second) continue
    const end = endOfWord(text, at, word.word)
    if (end !== null && fits({ word, start: at, end })) return { word, start: at, end }
  }
  return null
}

/** The longest word that ends at `end` and that `fits`; Latin letters in either case. */
export function longestBefore<Word extends { word: string }>(
  index: WordIndex<Word>,
  text: string,
  end: number,
  fits: (hit: Hit<Word>) => boolean,
): Hit<Word> | null {
  const words = index.get(text.charCodeAt(end - 1))
  if (words === undefined) return null
  for (const word of words) {
    const start = end - word.word.length
    const isThere =
      text.startsWith(word.word, start) ||
      (standsAt(SMALL, word.word, 0) && text.slice(Math.max(0, start), end).toLowerCase() === word.word)
    if (start >= 0 && isThere && fits({ word, start, end })) return { word, start, end }
  }
  return null
}

const MAX_INNER_SPACES = 24

/** Null where the word does not stand at `at`. */
function endOfWord(text: string, at: number, word: string): number | null {
  if (text.startsWith(word, at)) return at + word.length
  if (word.length < 2 || word.charCodeAt(0) < 0x80) return null
  if (text.charCodeAt(at + 1) !== word.charCodeAt(1) && !isInnerSpace(text, at + 1)) return null
  let end = at
  let spaces = 0
  for (const letter of word) {
    while (end > at && isInnerSpace(text, end) && spaces++ < MAX_INNER_SPACES) end++
    if (text[end] !== letter) return null
    end++
  }
  return end
}

/** A space, or the end of a line that is not also the end of a paragraph. */
export function isInnerSpace(text: string, at: number): boolean {
  const sign = text[at]
  return sign === ' ' || sign === '\t' || (sign === '\n' && text[at + 1] !== '\n' && text[at - 1] !== '\n')
}
