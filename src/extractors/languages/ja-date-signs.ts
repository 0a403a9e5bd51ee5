// The letters of a text that tell which forms of dates it can hold.
import { DIGITS, type Letters, lettersOf, numberOf, numbersOf, standsAt } from '#domain/letters.ts'

/** Stand for numbers: a year in four figures, the month behind a year, a month and a day by themselves. */
const [FULL_YEAR, MONTH_OF_YEAR, MONTH, DAY] = ['0', '1', '2', '3'] as const

/** The letters of a group count as one. */
const GROUPS = [
  FULL_YEAR, MONTH_OF_YEAR, MONTH, DAY,
  '年', '月', '日', '期', '度', '令会', '同', '四', '間', '前', '通', '初', '末終', '半', '翌', '上下', '内中', 'こ', 'そす',
  'ろ頃', '春夏秋冬', '昨去今本来先当次', 'お明暮', '時ば', 'FQ', '〜-',
] // biome-ignore format: a list

/** Groups whose letters tell a date only before one of these: 同[年], but not 同社; 今[月], [お]ととし, 7〜[9]月. */
const BEFORE = new Map<string, string>([
  ['同', '年期じ四'],
  ['四', '半'],
  ['こ', 'の'],
  ['そす', 'のうれ'],
  ['昨去今本来先当次', '年月期の春夏秋冬'],
  ['お明暮', 'とけれ'],
  ['〜-', DIGITS],
])
/** By the group's bit; none for those that tell it wherever they stand. */
const NEXT: readonly (Letters | null)[] = [
  null,
  ...GROUPS.map((letters) => (BEFORE.has(letters) ? lettersOf(BEFORE.get(letters)!) : null)),
]

/** The bit of each letter's group; nought for a letter of none. */
const BITS = numbersOf(
  new Map(GROUPS.flatMap((letters, index) => [...letters].map((letter) => [letter.charCodeAt(0), index + 1] as const))),
)

const OF_NO_GROUP = 1
const [OF_FULL_YEAR, OF_MONTH_OF_YEAR, OF_MONTH, OF_DAY] = [FULL_YEAR, MONTH_OF_YEAR, MONTH, DAY].map(signsIn) as [
  number,
  number,
  number,
  number,
]
/** A number is written in kanji, or a year in two figures. */
export const OTHERWISE_WRITTEN = 1 << 31

const [CODE_0, CODE_9] = ['0'.charCodeAt(0), '9'.charCodeAt(0)]
const [CODE_OF_YEARS, CODE_OF_MONTHS] = ['年'.charCodeAt(0), '月'.charCodeAt(0)]
const KANJI_DIGITS = lettersOf('〇一二三四五六七八九十')

function signsIn(words: string): number {
  let signs = 0
  for (let at = 0; at < words.length; at++) signs |= 1 << numberOf(BITS, words.charCodeAt(at))
  return signs & ~OF_NO_GROUP
}

/** The signs of a text, a bit for each. */
export function signsOf(words: string): number {
  let signs = 0
  let digits = 0
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    if (code >= CODE_0! && code <= CODE_9!) {
      digits++
      continue
    }
    const group = numberOf(BITS, code)
    if (group > 0 && (NEXT[group] === null || standsAt(NEXT[group]!, words, at + 1))) signs |= 1 << group
    if (digits > 0) signs |= signsOfNumber(words, at, digits)
    else if (code === CODE_OF_YEARS || code === CODE_OF_MONTHS)
      signs |= standsAt(KANJI_DIGITS, words, at - 1) ? OTHERWISE_WRITTEN : 0
    digits = 0
  }
  return signs
}

/** Of a number and what it counts. @param at behind the number; @param digits of it */
function signsOfNumber(words: string, at: number, digits: number): number {
  const before = words[at - digits - 1]
  switch (words[at]) {
    case '年':
      if (digits >= 4) return OF_FULL_YEAR
      return digits === 2 && (words[at - 2] === '2' || words[at - 2] === '3') ? OTHERWISE_WRITTEN : 0
    case '月':
      return digits > 2 ? 0 : before === '年' ? OF_MONTH_OF_YEAR : OF_MONTH
    case '日':
      return digits > 2 || before === '月' ? 0 : OF_DAY
    default:
      return 0
  }
}

/** What a form needs: the signs of one of these words. */
export function needsOf(words: readonly string[]): readonly number[] {
  return words.map(signsIn)
}
