// The judge that reads: whatever the clues speak for most.
import type { PackedWeights } from '#domain/weights.ts'
import type { Reading } from '../readings.ts'
import type { ToldSentence } from './article-names.ts'
import type { ClueList } from './clue-list.ts'
import { sumHidden } from './hidden-units.ts'
import type { Judge, Option } from './judge.ts'
import { checkLayout, columnSums, sumColumns, sumFrom, sumNames } from './packed-weights.ts'
import { type WeighedText, weighArticle } from './weigh.ts'
import type { Weigher } from './weigher.ts'
import { type ClosedTask, OPEN_TASKS, type Places, START, STEPS, type Task, VALUES } from './weights.ts'

/**
 * How far behind the first, by the clues for all tasks alike, an option is that those for one task cannot save. Of 228,000 that
 * were chosen in annotated articles one in a thousand was 74 behind; of all options nearly three in five are beyond.
 */
const BEYOND_HOPE = 96
/** The same by all clues, of what hidden units cannot save: of those that were chosen one in a thousand was 64 behind. */
const BEYOND_UNITS = 64

/** The judge of a language's articles; what has no table stays as the rules have read it. */
export function judgeBy(weights: PackedWeights, caution: Readonly<Record<Task, number>>): Judge {
  checkLayout(weights)
  const { tasks, names, fields } = weights
  const sums = columnSums()
  const asked = new Set(tasks)
  const startOf = (task: Task) => (START[task] + caution[task]) * STEPS
  return {
    isAsked: (task) => asked.has(task),
    pick: <Field extends ClosedTask>(task: Field, clues: ClueList, reading: Reading, allowed: Places) => {
      const ruled = reading[task]
      if (!asked.has(task)) return ruled
      const values: readonly Reading[Field][] = VALUES[task] as never
      sumColumns(fields, clues, sums, task, allowed)
      sums[values.indexOf(ruled)]! += startOf(task)
      let best = ruled
      let most = Number.NEGATIVE_INFINITY
      for (let at = allowed.from; at < allowed.to; at++) {
        if (sums[at]! <= most) continue
        most = sums[at]!
        best = values[at]!
      }
      return best
    },
    choose: (task, options, ruled, _reading, complete) => {
      if (!asked.has(task)) return ruled
      const nth = OPEN_TASKS.indexOf(task)
      const most = castVotes(options, names, nth, { at: ruled, start: startOf(task) }, complete)
      return bestOf(options, most, ruled, (clues) => sumHidden(weights, clues, nth))
    },
  }
}

/** What speaks for each option, as far as it has been asked. */
const votes: number[] = []

/**
 * Asks the clues of the options for the open task at `nth`.
 * @param ruled which of them the rules have read, and what speaks for it by that
 * @returns the most that speaks for one
 */
function castVotes(
  options: readonly Option<unknown>[],
  names: Int32Array,
  nth: number,
  ruled: { at: number; start: number },
  complete?: (at: number) => void,
): number {
  let lead = Number.NEGATIVE_INFINITY
  for (let at = 0; at < options.length; at++) {
    votes[at] = (at === ruled.at ? ruled.start : 0) + commonSum(options[at]!.clues, names, nth)
    lead = Math.max(lead, votes[at]!)
  }
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < options.length; at++) {
    if (votes[at]! < lead - BEYOND_HOPE) votes[at] = Number.NEGATIVE_INFINITY
    else {
      complete?.(at)
      const { clues } = options[at]!
      votes[at]! += sumFrom(names, clues, clues.common, nth)
    }
    most = Math.max(most, votes[at]!)
  }
  return most
}

/** The option that most speaks for, hidden units among it where others are near; `ruled` where there is none. */
function bestOf(
  options: readonly Option<unknown>[],
  most: number,
  ruled: number,
  hiddenOf: (clues: ClueList) => number,
): number {
  let near = 0
  for (let at = 0; at < options.length; at++) if (votes[at]! >= most - BEYOND_UNITS) near++
  let best = ruled
  let bestVote = Number.NEGATIVE_INFINITY
  for (let at = 0; at < options.length; at++) {
    if (votes[at]! < most - BEYOND_UNITS) continue
    const vote = votes[at]! + (near > 1 ? hiddenOf(options[at]!.clues) : 0)
    if (vote <= bestVote) continue
    bestVote = vote
    best = at
  }
  return best
}

/** What a list has for all tasks, summed up for the open one at `nth`. */
function commonSum(clues: ClueList, names: Int32Array, nth: number): number {
  if (!clues.isSummed) sumCommon(clues, names)
  return clues.sums[nth]!
}

function sumCommon(clues: ClueList, names: Int32Array): void {
  const { sums, places, common, shared } = clues
  sumNames(names, places, 0, common, sums, 0)
  clues.isSummed = true
  if (shared === null) return
  const { room, from, to } = shared
  const sumsOf = from - OPEN_TASKS.length
  if (!shared.isSummed) sumNames(names, room, from, to, room, sumsOf)
  shared.isSummed = true
  for (let nth = 0; nth < sums.length; nth++) sums[nth]! += room[sumsOf + nth]!
}

const judges = new WeakMap<PackedWeights, Judge>()

/** An article weighed by a language's weights; as the rules have read it where there are none. */
export function weighBy<Told extends ToldSentence>(
  weights: PackedWeights | undefined,
  told: Told[],
  around: WeighedText,
  weigher: Weigher<Told>,
): Told[] {
  if (weights === undefined) return told
  const judge = judges.get(weights) ?? judgeBy(weights, weigher.caution)
  judges.set(weights, judge)
  return weighArticle(told, around, weigher, judge)
}
