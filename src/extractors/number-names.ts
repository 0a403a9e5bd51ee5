// Digits that are no number: of names, versions, telephone numbers, times, ratios, addresses.

import { DIGITS, LATIN, lettersOf, range, standsAt } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import type { Lexicon } from './lexicon.ts'
import { endOfDigits } from './numerals.ts'
import type { Refusal } from './refusals.ts'
import { scanUnitBefore } from './units.ts'

const ADDRESS = /https?:\/\/[\x21-\x7e]*/y
const NO_NUMBERS: readonly (readonly [why: Refusal, pattern: RegExp])[] = [
  // 3.1.2, 192.168.0.1
  ['dotted-number', /\d+(?:\.\d+){2,}/y],
  // 2025-02-03, 2025/2/3, 10:30, 3:1, 1/2
  ['date-or-ratio', /\d{4}-\d{2}-\d{2}|\d+(?:\.\d+)?(?:[:/]\d+(?:\.\d+)?)+/y],
  // 03-1234-5678, 0120(123)456, 100-0001
  ['telephone', /0\d{1,4}[-(]\d{1,4}[-)]\d{3,4}|\d{3}-0\d{3}(?!\d)|\d{2,5}-\d{3,4}-\d{4}/y],
]

export interface NoNumber {
  end: number
  why: Refusal
}

/** Where the sign at `at` starts no number but such a thing: its end, and what it is. */
export function findRefusal(text: string, at: number, lexicon: Lexicon): NoNumber | null {
  if (text[at] === 'h') return refuse('address', endOf(ADDRESS, text, at))
  if (!standsAt(DIGIT_OR_POINT, text, at)) return null
  if (text[at] === '.') return /[\dA-Za-z.]/.test(text[at - 1] ?? '') ? { why: 'name', end: at + 1 } : null
  if (isInName(text, at) && scanUnitBefore(text, at, lexicon) === null) return refuse('name', endOfName(text, at))
  if (text[at - 1] === '第') return refuse('ordinal', endOfName(text, at))
  const end = endOfDigits(text, at)
  if (!standsAt(JOINING, text, text[end] === '.' ? endOfDigits(text, end + 1) : end)) return null
  for (const [why, pattern] of NO_NUMBERS) {
    const end = endOf(pattern, text, at)
    if (end !== null) return { why, end }
  }
  return null
}

const DIGIT_OR_POINT = lettersOf(`${DIGITS}.`)
/** What joins two numbers of such a thing. */
const JOINING = lettersOf('.-:/(')

function refuse(why: Refusal, end: number | null): NoNumber | null {
  return end === null ? null : { why, end }
}

const ENDS_MEASURED = lettersOf('RVOFA')
const LETTER_OR_DIGIT = lettersOf(`${LATIN}${DIGITS}`)
const BEFORE_REST_OF_NAME = lettersOf(`${DIGITS}${LATIN}_-.`)

/** H100, GPT-4, v3.1: letters, with or without a sign between, make the digits part of a name. */
function isInName(text: string, at: number): boolean {
  if (!standsAt(BEFORE_REST_OF_NAME, text, at - 1)) return false
  const before = text[at - 1] ?? ''
  // GPU1万枚: what is counted stands right before how many.
  const isCount =
    before === 'U' &&
    /(?<![A-Za-z])[GTN]PU$/.test(text.slice(Math.max(0, at - 4), at)) &&
    COUNT.test(text.slice(at, at + 16))
  if (isCount) return false
  // ARR30億円, ROE5億円: what is measured stands right before how much.
  if (
    standsAt(ENDS_MEASURED, text, at - 1) &&
    /(?<![A-Za-z])(?:ARR|MRR|GMV|RPO|FCF|EBITDA)$/.test(text.slice(Math.max(0, at - 6), at)) &&
    AMOUNT.test(text.slice(at, at + 16))
  )
    return false
  return (before !== '-' && before !== '.') || standsAt(LETTER_OR_DIGIT, text, at - 2)
}

const AMOUNT = /^\d[\d,.]*(?:[万億兆]\d*千?)*(?:円|ドル|ユーロ|元|ウォン|ポンド)/
const COUNT = /^\d[\d,.]*(?:[万億千]\d*千?)?(?:[基枚個]|台(?!湾))/

/** H100, 5.6-9: letters and digits, and digits that a sign joins to them. */
function endOfName(text: string, at: number): number {
  let end = at
  while (standsAt(LETTER_OR_DIGIT, text, end)) end++
  while (standsAt(JOINS_DIGITS, text, end) && standsAt(DIGIT, text, end + 1)) end = endOfDigits(text, end + 1)
  return end
}

const JOINS_DIGITS = lettersOf('-.')
const DIGIT = lettersOf(DIGITS)

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  const length = pattern.exec(text)?.[0].length ?? 0
  return length === 0 ? null : at + length
}

/** The 118, Another 93: capitals of a sentence's first word. */
const OPENING =
  /(?:^|[.!?:;”"'’)] |\n)(?:The|A|An|Whose|Another|Some|About|Around|Roughly|Nearly|Almost|Over|Under|Only|Just|Those|These|All|Its|Their|Our|His|Her|Of|With|And|But|At|By|For|From|Up to|More than|Fewer than|Less than|At least|An estimated|A further|As many as|The other|The remaining|Among|Meanwhile|Then|Now|So|Still|While|Where|When) $/

const BEFORE_NAME_NUMBER = lettersOf(` ー${range('\u30A1', '\u30FA')}`)

/** RTX 5090, Llama 3.1 405B, ファルコン9: a bare number behind a name, unless a chip's name shows that it counts. */
export function isNameNumber(text: string, { start, end }: Span): boolean {
  if (!standsAt(BEFORE_NAME_NUMBER, text, start - 1)) return false
  const digits = text.slice(start, end)
  if (!/^\d+(?:\.\d+)?[BKM]?$/.test(digits) || /^\s?[A-Z]+\d/.test(text.slice(end, end + 8))) return false
  const before = text.slice(Math.max(0, start - 24), start)
  if (OPENING.test(before)) return false
  return (
    /(?:^|[^A-Za-z])[a-z]?[A-Z][A-Za-z\d]*(?: \d+(?:\.\d+)*[A-Z]?)? $/.test(before) ||
    /(?<!マイナ)[\u30A1-\u30FA]ー?$/.test(before)
  )
}
