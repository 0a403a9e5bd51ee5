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
      for (const place of places)
        if (isUsed[place])
          for (let column = allowed.from; column < allowed.to; column++)
            sums[column]! += weights[place * columns + column]!
      const chances = softmax([...sums.subarray(allowed.from, allowed.to)])
      for (let column = allowed.from; column < allowed.to; column++) {
        const k = column - allowed.from
        const slope = (chances[k]! - (column === right ? 1 : 0)) * weight
        if (Math.abs(slope) < LEAST_SLOPE) continue
        for (const place of places) if (isUsed[place]) descend(learnt, place * columns + column, slope, CLOSED)
      }
    }
}

function learnOpen(examples: readonly OpenExample[], task: OpenTask, run: number, learnt: Learnt): void {
  const { weights, isUsed } = learnt
  markUsed(
    examples.map(({ options }) => options),
    isUsed,
  )
  for (let epoch = 0; epoch < OPEN.epochs; epoch++)
    for (const { options, isRight, ruled, weight } of shuffled(examples, epoch + 100 * run)) {
      const sums = options.map((places, k) => {
        let sum = k === ruled ? START[task] : 0
        for (const place of places) if (isUsed[place]) sum += weights[place]!
        return sum
      })
      const chances = softmax(sums)
      const right = chances.reduce((sum, chance, k) => sum + (isRight[k] ? chance : 0), 0)
      for (const [k, places] of options.entries()) {
        const slope = (chances[k]! - (isRight[k] ? chances[k]! / Math.max(right, 1e-12) : 0)) * weight
        if (Math.abs(slope) < LEAST_SLOPE) continue
        for (const place of places) if (isUsed[place]) descend(learnt, place, slope, OPEN)
      }
    }
}

/** Less moves nothing that is kept. */
const LEAST_SLOPE = 1e-5

function descend({ weights, squares }: Learnt, at: number, slope: number, { rate, decay }: Settings): void {
  const step = slope + decay * weights[at]!
  squares[at]! += step * step
  weights[at]! -= (rate * step) / Math.sqrt(squares[at]!)
}

function markUsed(examples: readonly (readonly Int32Array[])[], isUsed: Uint8Array): void {
  const counts = new Int32Array(isUsed.length)
  for (const lists of examples) for (const place of new Set(lists.flatMap((list) => [...list]))) counts[place]!++
  for (const [place, count] of counts.entries()) isUsed[place] = count >= LEAST_FIGURES ? 1 : 0
}

function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const chances = sums.map((sum) => Math.exp(sum - most))
  const all = chances.reduce((a, b) => a + b, 0)
  return chances.map((chance) => chance / all)
}

/** In an order that is another for each seed and the same at each run. */
function shuffled<T>(all: readonly T[], seed: number): T[] {
  const rank = (at: number) => Math.sin((at + 1) * 12.9898 + seed * 78.233) * 43758.5453
  return all
    .map((one, at) => [rank(at) - Math.floor(rank(at)), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
}
