// The unit of a number: the longest word for one that stands right before or behind it.

import { DIGITS, LATIN, lettersOf, range, standsAt } from '#domain/letters.ts'
import { type Hit, isInnerSpace, type Lexicon, longestAt, longestBefore, type UnitEntry } from './lexicon.ts'

export type UnitHit = Hit<UnitEntry>

/** `$`, `US$ `, right before the number. */
export function scanUnitBefore(text: string, at: number, { unitsBefore }: Lexicon): UnitHit | null {
  const end = text[at - 1] === ' ' ? at - 1 : at
  const hit = longestBefore(
    unitsBefore,
    text,
    end,
    ({ word, start }) =>
      !(standsAt(LETTER, text, start - 1) && standsAt(LETTER, word.word, 0)) &&
      (!word.needsScale || SCALED.test(text.slice(at, at + 28))),
  )
  return hit === null ? null : { ...hit, end: at }
}

const SCALED = /^\d[\d,]*(?:\.\d+)?[ -]?(?:(?:thousand|[mbtr]+illion|[mb]l?n|tr?n|crore|lakh)\b|[mbMB]\b)/

/** The longest unit word after the number; spaces, and in Japanese a の, may stand between. */
export function scanUnitAfter(text: string, at: number, lexicon: Lexicon): UnitHit | null {
  const hit = unitAt(text, at, lexicon)
  if (hit !== null || !standsAt(BEGIN_GAPS, text, at)) return hit
  for (const start of startsAfter(text, at)) {
    const behind = unitAt(text, start, lexicon)
    if (behind !== null) return behind
  }
  return null
}

function unitAt(text: string, start: number, lexicon: Lexicon): UnitHit | null {
  const isParted = text[start - 1] === 'の'
  return longestAt(
    lexicon.unitsAfter,
    text,
    start,
    ({ word, end }) => isWholeWord(text, word, end, lexicon) && (!isParted || word.takesParticle),
  )
}

/** Whether the number that ends at `at` is one of metres, years of age or ranks. */
export function isRefusedUnit(text: string, at: number, lexicon: Lexicon): boolean {
  const start = skipSpaces(text, at)
  return longestAt(lexicon.refused, text, start, ({ end }) => isWordEnd(text, end)) !== null
}

/** What may stand between an English number and its unit: 900 million weekly users, 485,000 Hopper GPUs. */
const FILLER_WORD =
  "(?:its|their|the|our|weekly|monthly|daily|active|paying|paid|registered|full-time|new|more|additional|extra|corporate|global|total|other|training|Nvidia|NVIDIA|AMD|Intel|Huawei|Google|AI|Blackwell|Hopper|Ascend|custom|advanced|high-end|[A-Z]{1,3}\\d{2,4}[A-Za-z]?|Trainium\\d?|TPU v\\d\\w?)(?:'s)? "
const FILLER = new RegExp(`^(?: of (?:${FILLER_WORD}){0,3}| (?:${FILLER_WORD}){1,3})`)
/** 278万8000のH800 GPU時間. */
const CHIP = /^[のな]?(?:の)?[A-Z]{1,3}\d{2,4}[A-Za-z]? ?(?=[GT]PU)/
const MAX_GAP = 60
const BEGIN_FILLERS = lettersOf(` のな${range('A', 'Z')}`)
const BEGIN_GAPS = lettersOf(`- \t\nのな${range('A', 'Z')}`)

/** Where a unit may begin that does not touch its number. */
function startsAfter(text: string, at: number): number[] {
  const starts: number[] = []
  const space = text[at] === '-' ? at + 1 : skipSpaces(text, at)
  if (space > at) starts.push(space)
  if (text[at] === 'の') starts.push(at + 1)
  if (!standsAt(BEGIN_FILLERS, text, at)) return starts
  const gap = text.slice(at, at + MAX_GAP)
  const filler = (text[at] === ' ' ? FILLER.exec(gap) : CHIP.exec(gap))?.[0].length ?? 0
  if (filler > 0) starts.push(at + filler)
  return starts
}

const MAX_SPACES = 4

export function skipSpaces(text: string, at: number): number {
  let end = at
  while (end - at < MAX_SPACES && isInnerSpace(text, end)) end++
  return end
}

function isWholeWord(text: string, word: UnitEntry, end: number, lexicon: Lexicon): boolean {
  if (!isWordEnd(text, end)) return false
  if (word.notBefore !== '' && end < text.length && word.notBefore.includes(text[end]!)) return false
  return (
    !standsAt(lexicon.beginNotBefore, text, end) ||
    !lexicon.notBefore.some((other) => text.startsWith(other, end) && !(other === '前' && text.startsWith('前後', end)))
  )
}

const LETTER = lettersOf(LATIN)
const LETTER_OR_DIGIT = lettersOf(`${LATIN}${DIGITS}`)

/** A Latin word ends where no letter and no digit goes on. */
function isWordEnd(text: string, end: number): boolean {
  return !(standsAt(LETTER, text, end - 1) && standsAt(LETTER_OR_DIGIT, text, end))
}
