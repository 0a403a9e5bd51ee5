// Learns tables of weights from examples: logits over the values of a field and over the names and dates of a text. The same
// examples give the same weights.
import type { WeightTables } from '../../src/domain/weights.ts'
import type { UnitTables } from '../../src/extractors/weighing/hidden-units.ts'
import {
  CLOSED_TASKS,
  type ClosedTask,
  columnsOf,
  MOST,
  OPEN_TASKS,
  placesOf,
  START,
  STEPS,
} from '../../src/extractors/weighing/weights.ts'
import {
  countPlaces,
  descend,
  LEAST_FIGURES,
  LEAST_SLOPE,
  type Learnt,
  openLearnt,
  type Settings,
  shuffled,
  toChances,
} from './descent.ts'
import { type ClosedExample, type Examples, examplesFor } from './examples.ts'
import { learnOpen } from './learn-open.ts'

const METRIC: Settings = { epochs: 8, rate: 0.1, decay: 3e-4 }
/** What hangs on few words of the text is soon learnt by heart. */
const QUALIFIER: Settings = { epochs: 5, rate: 0.05, decay: 1e-3 }
const SETTINGS: Readonly<Record<ClosedTask, Settings>> = {
  metric: METRIC,
  stance: QUALIFIER,
  period: QUALIFIER,
  scope: QUALIFIER,
}

/**
 * Tables of weights of each task from the examples of many articles, and of the hidden units of the open ones.
 * @param runs how many runs over those of few values, each in an order of its own, are averaged: what chance adds falls away
 */
export function learn(all: readonly Examples[], runs: number): [tables: WeightTables, units: UnitTables] {
  const closed = CLOSED_TASKS.map((task) => [task, learnClosed(examplesFor(task, all), task, runs)] as const)
  const open = OPEN_TASKS.map((task) => [task, learnOpen(examplesFor(task, all), task)] as const)
  return [
    Object.fromEntries([...closed, ...open.map(([task, { weights }]) => [task, weights] as const)]),
    Object.fromEntries(open.map(([task, { units }]) => [task, units] as const)),
  ]
}

function learnClosed(all: readonly ClosedExample[], task: ClosedTask, runs: number): Int8Array {
  const length = placesOf(task) * columnsOf(task)
  const examples = withUsed(all, placesOf(task))
  const sums = new Float64Array(length)
  for (let run = 0; run < runs; run++) {
    const learnt = openLearnt(length)
    for (let epoch = 0; epoch < SETTINGS[task].epochs; epoch++)
      for (const example of shuffled(examples, epoch + 100 * run)) learnFrom(example, task, learnt)
    for (let at = 0; at < length; at++) sums[at]! += learnt.numbers[at]!
  }
  return Int8Array.from(sums, (sum) => Math.round(STEPS * Math.max(-MOST, Math.min(MOST, sum / runs))))
}

/** The examples without the clues that weigh nothing. */
function withUsed(examples: readonly ClosedExample[], length: number): ClosedExample[] {
  const counts = countPlaces(
    examples.map(({ places }) => [places]),
    length,
  )
  return examples.map((one) => ({ ...one, places: one.places.filter((place) => counts[place]! >= LEAST_FIGURES) }))
}

function learnFrom({ places, right, ruled, allowed, weight }: ClosedExample, task: ClosedTask, learnt: Learnt): void {
  const columns = columnsOf(task)
  const sums = new Float64Array(columns)
  sums[ruled]! += START[task]
  for (let at = 0; at < places.length; at++)
    for (let column = allowed.from, from = places[at]! * columns; column < allowed.to; column++)
      sums[column]! += learnt.numbers[from + column]!
  toChances(sums.subarray(allowed.from, allowed.to))
  for (let column = allowed.from; column < allowed.to; column++) {
    const slope = (sums[column]! - (column === right ? 1 : 0)) * weight
    if (Math.abs(slope) < LEAST_SLOPE) continue
    for (let at = 0; at < places.length; at++) descend(learnt, places[at]! * columns + column, slope, SETTINGS[task])
  }
}
