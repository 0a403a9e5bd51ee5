// The letters of a text that tell which forms of dates it can hold.
import { numberOf, numbersOf } from '#domain/letters.ts'

/** Stands for a year in four figures, which most sentences have none of. */
const WRITTEN_YEAR = '0'

/** The letters of a group count as one. */
const GROUPS = [
  WRITTEN_YEAR, '年', '月', '日', '期', '度', '令', '会', '同', '四', '間', '前', '通', '初', '末終', '半', '翌', '上下', '内中',
  'こ', 'そす', 'ろ頃', '春夏秋冬', '昨去今本来先', 'お', '明暮', 'F', 'Q',
] // biome-ignore format: a list

/** The bit of each letter's group; nought for a letter of none. */
const BITS = numbersOf(
  new Map(GROUPS.flatMap((letters, index) => [...letters].map((letter) => [letter.charCodeAt(0), index + 1] as const))),
)

const OF_NO_GROUP = 1
const OF_YEAR = signsIn(WRITTEN_YEAR)

function signsIn(words: string): number {
  let signs = 0
  for (let at = 0; at < words.length; at++) signs |= 1 << numberOf(BITS, words.charCodeAt(at))
  return signs & ~OF_NO_GROUP
}

/** The signs of a text, a bit for each. */
export function signsOf(words: string): number {
  const signs = signsIn(words) & ~OF_YEAR
  return /\d{4}年/.test(words) ? signs | OF_YEAR : signs
}

/** What a form needs: the signs of one of these words. */
export function needsOf(words: readonly string[]): readonly number[] {
  return words.map(signsIn)
}

export function hasNeeded(signs: number, needs: readonly number[]): boolean {
  for (const one of needs) if ((signs & one) === one) return true
  return false
}
