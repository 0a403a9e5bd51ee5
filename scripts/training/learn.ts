// Learns tables of weights from examples: logits over metrics and over the names of a text, by stochastic gradient descent
// with AdaGrad's rates. The same examples give the same weights.
import type { WeightTables } from '../../src/domain/weights.ts'
import {
  CLOSED_TASKS,
  type ClosedTask,
  columnsOf,
  isClosed,
  MOST,
  OPEN_TASKS,
  type OpenTask,
  placesOf,
  START,
  STEPS,
  type Task,
} from '../../src/extractors/weighing/weights.ts'
import { type ClosedExample, type Examples, examplesFor, type OpenExample } from './examples.ts'

interface Settings {
  epochs: number
  rate: number
  decay: number
}

const CLOSED: Settings = { epochs: 8, rate: 0.1, decay: 3e-4 }
const OPEN: Settings = { epochs: 6, rate: 0.05, decay: 1e-3 }
/** Clues of fewer figures weigh nothing. */
const LEAST_FIGURES = 3
/** What the squares of slopes begin with: the first steps are not the greatest. */
const FIRST_SQUARE = 1e-2

interface Learnt {
  weights: Float64Array
  squares: Float64Array
  isUsed: Uint8Array
}

/**
 * Tables of weights of each task from the examples of many articles.
 * @param runs how many runs over them, each in an order of its own, are averaged: what chance adds falls away
 */
export function learn(all: readonly Examples[], runs: number): WeightTables {
  const learnOne = (task: Task): Int8Array => {
    const length = placesOf(task) * columnsOf(task)
    const sums = new Float64Array(length)
    for (let run = 0; run < runs; run++) {
      const learnt: Learnt = {
        weights: new Float64Array(length),
        squares: new Float64Array(length).fill(FIRST_SQUARE),
        isUsed: new Uint8Array(placesOf(task)),
      }
      if (isClosed(task)) learnClosed(examplesFor(task, all), task, run, learnt)
      else learnOpen(examplesFor(task, all), task, run, learnt)
      for (let at = 0; at < length; at++) sums[at]! += learnt.weights[at]!
    }
    return Int8Array.from(sums, (sum) => Math.round(STEPS * Math.max(-MOST, Math.min(MOST, sum / runs))))
  }
  return Object.fromEntries([...CLOSED_TASKS, ...OPEN_TASKS].map((task) => [task, learnOne(task)]))
}

function learnClosed(examples: readonly ClosedExample[], task: ClosedTask, run: number, learnt: Learnt): void {
  const { weights, isUsed } = learnt
  const columns = columnsOf(task)
  markUsed(
    examples.map(({ places }) => [places]),
    isUsed,
  )
  const sums = new Float64Array(columns)
  for (let epoch = 0; epoch < CLOSED.epochs; epoch++)
    for (const { places, right, ruled, allowed, weight } of shuffled(examples, epoch + 100 * run)) {
      sums.fill(0)
      sums[ruled]! += START[task]
      for (let at = 0; at < places.length; at++)
        if (isUsed[places[at]!] === 1)
          for (let column = allowed.from, from = places[at]! * columns; column < allowed.to; column++)
            sums[column]! += weights[from + column]!
      const chances = sums.subarray(allowed.from, allowed.to)
      toChances(chances)
      for (let column = allowed.from; column < allowed.to; column++) {
        const slope = (sums[column]! - (column === right ? 1 : 0)) * weight
        if (Math.abs(slope) >= LEAST_SLOPE) descend(learnt, places, { columns, column }, slope, CLOSED)
      }
    }
}

function learnOpen(examples: readonly OpenExample[], task: OpenTask, run: number, learnt: Learnt): void {
  const { weights, isUsed } = learnt
  markUsed(
    examples.map(({ options }) => options),
    isUsed,
  )
  const room = new Float64Array(examples.reduce((most, { options }) => Math.max(most, options.length), 0))
  for (let epoch = 0; epoch < OPEN.epochs; epoch++)
    for (const { options, isRight, ruled, weight } of shuffled(examples, epoch + 100 * run)) {
      const chances = room.subarray(0, options.length)
      for (const [k, places] of options.entries()) {
        let sum = k === ruled ? START[task] : 0
        for (let at = 0; at < places.length; at++) if (isUsed[places[at]!] === 1) sum += weights[places[at]!]!
        chances[k] = sum
      }
      toChances(chances)
      const right = chances.reduce((sum, chance, k) => sum + (isRight[k] ? chance : 0), 0)
      for (const [k, places] of options.entries()) {
        const slope = (chances[k]! - (isRight[k] ? chances[k]! / Math.max(right, 1e-12) : 0)) * weight
        if (Math.abs(slope) >= LEAST_SLOPE) descend(learnt, places, ONE_COLUMN, slope, OPEN)
      }
    }
}

/** Less moves nothing that is kept. */
const LEAST_SLOPE = 1e-5
const ONE_COLUMN = { columns: 1, column: 0 }

/** One step down the slope for the weights of all places in a column. */
function descend(
  { weights, squares, isUsed }: Learnt,
  places: Int32Array,
  { columns, column }: { columns: number; column: number },
  slope: number,
  { rate, decay }: Settings,
): void {
  for (let index = 0; index < places.length; index++) {
    if (isUsed[places[index]!] !== 1) continue
    const at = places[index]! * columns + column
    const step = slope + decay * weights[at]!
    squares[at]! += step * step
    weights[at]! -= (rate * step) / Math.sqrt(squares[at]!)
  }
}

/** Marks the places that enough figures have. */
function markUsed(examples: readonly (readonly Int32Array[])[], isUsed: Uint8Array): void {
  const counts = new Int32Array(isUsed.length)
  const lastOf = new Int32Array(isUsed.length).fill(-1)
  for (const [example, lists] of examples.entries())
    for (const places of lists)
      for (let at = 0; at < places.length; at++) {
        const place = places[at]!
        if (lastOf[place] === example) continue
        lastOf[place] = example
        counts[place]!++
      }
  for (const [place, count] of counts.entries()) isUsed[place] = count >= LEAST_FIGURES ? 1 : 0
}

/** Logits into chances, in their place. */
function toChances(sums: Float64Array): void {
  const most = Math.max(...sums)
  let all = 0
  for (let at = 0; at < sums.length; at++) all += sums[at] = Math.exp(sums[at]! - most)
  for (let at = 0; at < sums.length; at++) sums[at]! /= all
}

/** In an order that is another for each seed and the same at each run. */
function shuffled<T>(all: readonly T[], seed: number): T[] {
  const rank = (at: number) => Math.sin((at + 1) * 12.9898 + seed * 78.233) * 43758.5453
  return all
    .map((one, at) => [rank(at) - Math.floor(rank(at)), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
}
