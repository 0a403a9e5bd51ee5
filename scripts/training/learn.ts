// Learns tables of weights from examples: logits over metrics and over the names of a text, by stochastic gradient descent
// with AdaGrad's rates. The same examples give the same weights.
import type { WeightTables } from '../../src/domain/weights.ts'
import { columnsOf, MOST, placesOf, START, STEPS, type Task } from '../../src/extractors/weighing/weights.ts'
import type { ChoiceExample, Examples, MetricExample } from './examples.ts'

interface Settings {
  epochs: number
  rate: number
  decay: number
}

const SETTINGS: Readonly<Record<Task, Settings>> = {
  metric: { epochs: 8, rate: 0.1, decay: 3e-4 },
  subject: { epochs: 6, rate: 0.05, decay: 1e-3 },
  object: { epochs: 6, rate: 0.05, decay: 1e-3 },
}
/** Weights of several runs over the examples, each in an order of its own, are averaged: what chance adds falls away. */
const RUNS = 4
/** Clues of fewer figures weigh nothing. */
const LEAST_FIGURES = 3
/** What the squares of slopes begin with: the first steps are not the greatest. */
const FIRST_SQUARE = 1e-2

interface Learnt {
  weights: Float64Array
  squares: Float64Array
  isUsed: Uint8Array
}

export function learn({ metrics, choices }: Examples, tasks: readonly Task[]): WeightTables {
  const learnOne = (task: Task): Int8Array => {
    const length = placesOf(task) * columnsOf(task)
    const sums = new Float64Array(length)
    for (let run = 0; run < RUNS; run++) {
      const learnt: Learnt = {
        weights: new Float64Array(length),
        squares: new Float64Array(length).fill(FIRST_SQUARE),
        isUsed: new Uint8Array(placesOf(task)),
      }
      if (task === 'metric') learnMetrics(metrics, run, learnt)
      else
        learnChoices(
          choices.filter(({ part }) => part === task),
          SETTINGS[task],
          run,
          learnt,
        )
      for (let at = 0; at < length; at++) sums[at]! += learnt.weights[at]!
    }
    return Int8Array.from(sums, (sum) => Math.round(STEPS * Math.max(-MOST, Math.min(MOST, sum / RUNS))))
  }
  return Object.fromEntries(tasks.map((task) => [task, learnOne(task)]))
}

function learnMetrics(examples: readonly MetricExample[], run: number, learnt: Learnt): void {
  const { weights, isUsed } = learnt
  const columns = columnsOf('metric')
  markUsed(
    examples.map(({ places }) => [places]),
    isUsed,
  )
  const sums = new Float64Array(columns)
  for (let epoch = 0; epoch < SETTINGS.metric.epochs; epoch++)
    for (const { places, right, ruled, allowed, weight } of shuffled(examples, epoch + 100 * run)) {
      sums.fill(0)
      sums[ruled]! += START.metric
      for (const place of places)
        if (isUsed[place]) for (const column of allowed) sums[column]! += weights[place * columns + column]!
      const chances = softmax(allowed.map((column) => sums[column]!))
      for (const [k, column] of allowed.entries()) {
        const slope = (chances[k]! - (column === right ? 1 : 0)) * weight
        if (Math.abs(slope) < LEAST_SLOPE) continue
        for (const place of places) if (isUsed[place]) descend(learnt, place * columns + column, slope, SETTINGS.metric)
      }
    }
}

function learnChoices(examples: readonly ChoiceExample[], settings: Settings, run: number, learnt: Learnt): void {
  const { weights, isUsed } = learnt
  markUsed(
    examples.map(({ options }) => options),
    isUsed,
  )
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const { options, isRight, ruled, part, weight } of shuffled(examples, epoch + 100 * run)) {
      const sums = options.map((places, k) => {
        let sum = k === ruled ? START[part] : 0
        for (const place of places) if (isUsed[place]) sum += weights[place]!
        return sum
      })
      const chances = softmax(sums)
      const right = chances.reduce((sum, chance, k) => sum + (isRight[k] ? chance : 0), 0)
      for (const [k, places] of options.entries()) {
        const slope = (chances[k]! - (isRight[k] ? chances[k]! / Math.max(right, 1e-12) : 0)) * weight
        if (Math.abs(slope) < LEAST_SLOPE) continue
        for (const place of places) if (isUsed[place]) descend(learnt, place, slope, settings)
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
