// Nouns that stand behind one another in an English sentence: what may be called so without being a name.
import type { Word } from './en-word.ts'

/** Word indices, without an article; `end` is behind the last. */
export interface Run {
  start: number
  end: number
}

/** Takes a span of the text as what something is called. */
export type Add = (start: number, end: number) => void

/** Longer ones are clauses that were misread. */
export const MAX_WORDS = 6

/** Words of a list with blanks between. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Nouns and names behind one another, and two such joined by "and". */
export function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = []
  for (let start = 0; start < words.length; start++) {
    if (!isNominal(words[start])) continue
    let end = start + 1
    while (isNominal(words[end]) || isPlural(words, end) || (isJoint(words[end]) && isNominal(words[end + 1]))) end++
    runs.push({ start, end })
    start = end
  }
  return runs
}

/** It, the company: what stands for a name is in no run. */
export const STANDS_FOR = /^(?:its?|they|their|he|she|his|her|we|our|the|this|that|these|those|both)\b/

function isNominal(word: Word | undefined): boolean {
  return (word?.tag === 'noun' || word?.tag === 'actor') && !STANDS_FOR.test(word.lower)
}

export function isJoint(word: Word | undefined): boolean {
  return word !== undefined && word.tag === 'and' && /^(?:and|&)$/.test(word.lower)
}

/** Cloud services came to: a plural that looks like a verb, before one. */
function isPlural(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return (
    word?.tag === 'verb' &&
    word.form === 's' &&
    !/^(?:is|was|has|does)$/.test(word.lower) &&
    (next?.tag === 'verb' || next?.tag === 'modal')
  )
}

/** Words at the beginning that tell how much, how large and when, and belong to no name. */
const DEGREE = wordSet(`
largest biggest smallest main new newer own total overall whole entire net operating gross annual annualised annualized
quarterly monthly yearly record first second third fourth first-quarter second-quarter third-quarter fourth-quarter
full-year other same current final fiscal adjusted recurring organic fast-growing booming all-important key more most
further additional many several few last next recent reported underlying pre-tax pretax after-tax attributable
consolidated firm big huge large small combined previous future rapid strong stronger weak weaker existing expected
planned remaining unsold respective much such two three four five six seven eight nine ten dozens hundreds thousands
millions billions
`)

export function isDegree(lower: string): boolean {
  return DEGREE.has(lower)
}

/** Where a run begins without such words. */
export function withoutDegree(words: readonly Word[], { start, end }: Run): number {
  let from = start
  while (from < end && (isDegree(words[from]!.lower) || isJoint(words[from]))) from++
  return from
}

/** Index of the word before `at`, articles left out; -1 where there is none. */
export function before(words: readonly Word[], at: number): number {
  let index = at - 1
  while (index >= 0 && isArticle(words[index]!)) index--
  return index
}

function isArticle({ tag, lower }: Word): boolean {
  return tag === 'det' || (tag === 'actor' && /^(?:its|their|our)$/.test(lower))
}
