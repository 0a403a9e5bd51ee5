// Runs of kanji, katakana and Latin letters: whatever in a Japanese text could hold a name.

import { DIGITS, LATIN, type Letters, lettersOf, range, standsAt } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import { firstFrom } from '../spans.ts'
import { isHiragana, isKanji, isKatakanaSign, isLatin } from './ja-scripts.ts'

/** The runs between two places. Offsets are those of `text`. */
export function findRuns(text: string, from: number, to: number): readonly Span[] {
  const runs = runsOf(text)
  const inside = runs.slice(firstFrom(runs, from), firstFrom(runs, to))
  if ((inside.at(-1)?.end ?? 0) > to) inside.pop()
  return inside
}

/** The runs of the last text and of the title before it: each sentence asks for its own. */
const kept: { text: string; readonly runs: readonly Span[] }[] = []
const MOST_KEPT = 2

function runsOf(text: string): readonly Span[] {
  const known = kept.find((one) => one.text === text)
  if (known !== undefined) {
    // Of equal texts too: the same string is told to be equal at once, another one letter by letter.
    known.text = text
    return known.runs
  }
  const runs = scanRuns(text)
  kept.unshift({ text, runs })
  if (kept.length > MOST_KEPT) kept.pop()
  return runs
}

/** More words than a name has. */
const MOST_PIECES = 6
/** Words behind the first of a Latin name. */
const MOST_MORE_WORDS = 3

const CAPITALS = range('A', 'Z')
const DIGIT = lettersOf(DIGITS)
const IN_WORD = lettersOf(`${LATIN}${DIGITS}.&'+-`)
const BEGINS_NEXT_WORD = lettersOf(`${CAPITALS}${DIGITS}`)

function scanRuns(text: string): Span[] {
  const runs: Span[] = []
  for (let at = 0; at < text.length; ) {
    if (isHiragana(text.charCodeAt(at))) {
      at++
      continue
    }
    let end = at
    for (let left = MOST_PIECES; left > 0; left--) {
      const next = endOfPiece(text, end)
      if (next === end) break
      end = next
    }
    if (end === at) {
      at++
      continue
    }
    // ・ before a name is the sign of a list.
    while (at < end && text[at] === '・') at++
    runs.push({ start: at, end })
    at = end
  }
  return runs
}

/** Where the piece of one script ends that starts at `at`; `at` itself where none does. */
function endOfPiece(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (isHiragana(code)) return at
  if (isKanjiSign(code)) return endOfKanji(text, at)
  if (isKatakanaSign(code)) return endOfKatakana(text, at)
  const start = code < 0x80 ? startOfLatin(text, at) : null
  return start === null ? at : endOfLatin(text, start)
}

function isKanjiSign(code: number): boolean {
  return isKanji(code) || code === ITERATION
}

const ITERATION = '々'.charCodeAt(0)

function skip(letters: Letters, text: string, at: number): number {
  let end = at
  while (standsAt(letters, text, end)) end++
  return end
}

function endOfKanji(text: string, at: number): number {
  let end = at + 1
  while (isKanjiSign(text.charCodeAt(end))) end++
  return end
}

/** カタカナ=カタカナ. */
function endOfKatakana(text: string, at: number): number {
  let end = at + 1
  while (isKatakanaSign(text.charCodeAt(end)) || (text[end] === '=' && isKatakanaSign(text.charCodeAt(end + 1)))) end++
  return end
}

/** Where the letters begin of a Latin name at `at`: 3M and 01AI begin with one or two digits, but not with those of 2.5B. */
function startOfLatin(text: string, at: number): number | null {
  if (isLatin(text.charCodeAt(at))) return at
  if (!standsAt(DIGIT, text, at) || standsAt(DIGIT, text, at - 1) || text[at - 1] === '.') return null
  const start = standsAt(DIGIT, text, at + 1) ? at + 2 : at + 1
  return isLatin(text.charCodeAt(start)) ? start : null
}

function endOfLatin(text: string, start: number): number {
  let end = skip(IN_WORD, text, start)
  for (let left = MOST_MORE_WORDS; left > 0; left--) {
    if (text[end] !== ' ' || !standsAt(BEGINS_NEXT_WORD, text, end + 1)) break
    end = skip(IN_WORD, text, end + 1)
  }
  return end
}
