// Learns whom of a text's names, or which of its dates, a figure is of: logits over the options, of the weights of their
// clues and of a hidden layer over the frequent ones.
import { MOST_OF_UNIT, UNIT_STEPS, UNITS } from '../../src/extractors/weighing/hidden-units.ts'
import { MOST, type OpenTask, PLACES, START, STEPS } from '../../src/extractors/weighing/weights.ts'
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
import type { OpenExample } from './examples.ts'

const WEIGHTS: Settings = { epochs: 4, rate: 0.05, decay: 1e-3 }
const NUMBERS: Settings = { ...WEIGHTS, rate: 0.02 }
/** Clues of so many figures have numbers for the hidden units: those of rarer ones change nothing that can be measured. */
const FREQUENT = 1_000
/** Numbers begin between half of it on either side of nought: units that begin alike stay alike. */
const SPREAD = 0.1

interface Layers {
  weights: Learnt
  isUsed: Uint8Array
  /** Of each row the numbers of all units. */
  numbers: Learnt
  /** Where in `numbers` those of a place begin; -1 where it has none. */
  rowOf: Int32Array
}

export function learnOpen(examples: readonly OpenExample[], task: OpenTask): { weights: Int8Array; units: Int8Array } {
  const layers = openLayers(examples)
  const most = examples.reduce((last, { options }) => Math.max(last, options.length), 0)
  const room = new Float64Array(most)
  const hidden = new Float64Array(most * UNITS)
  for (let epoch = 0; epoch < WEIGHTS.epochs; epoch++)
    for (const example of shuffled(examples, epoch)) {
      const { options, isRight, ruled, weight } = example
      const chances = room.subarray(0, options.length)
      for (const [k, places] of options.entries())
        chances[k] = (k === ruled ? START[task] : 0) + sumUp(places, layers, hidden, k * UNITS)
      toChances(chances)
      const right = chances.reduce((sum, chance, k) => sum + (isRight[k] ? chance : 0), 0)
      for (const [k, places] of options.entries()) {
        const slope = (chances[k]! - (isRight[k] ? chances[k]! / Math.max(right, 1e-12) : 0)) * weight
        if (Math.abs(slope) >= LEAST_SLOPE) step(places, slope, layers, hidden, k * UNITS)
      }
    }
  return {
    weights: Int8Array.from(layers.weights.numbers, (weight) => inSteps(weight, MOST, STEPS)),
    units: unitsOf(layers),
  }
}

function unitsOf({ numbers, rowOf }: Layers): Int8Array {
  const units = new Int8Array(PLACES * UNITS)
  for (const [place, row] of rowOf.entries())
    for (let unit = 0; unit < UNITS && row >= 0; unit++)
      units[place * UNITS + unit] = inSteps(numbers.numbers[row + unit]!, MOST_OF_UNIT, UNIT_STEPS)
  return units
}

function inSteps(number: number, most: number, steps: number): number {
  return Math.round(steps * Math.max(-most, Math.min(most, number)))
}

function openLayers(examples: readonly OpenExample[]): Layers {
  const counts = countPlaces(
    examples.map(({ options }) => options),
    PLACES,
  )
  let rows = 0
  const rowOf = Int32Array.from(counts, (count) => (count >= FREQUENT ? UNITS * rows++ : -1))
  const numbers = openLearnt(rows * UNITS)
  for (let at = 0; at < numbers.numbers.length; at++) numbers.numbers[at] = SPREAD * (chanceAt(at) - 0.5)
  const isUsed = Uint8Array.from(counts, (count) => (count >= LEAST_FIGURES ? 1 : 0))
  return { weights: openLearnt(PLACES), isUsed, numbers, rowOf }
}

/** A number between 0 and 1 that looks like chance, and is the same at each run. */
function chanceAt(at: number): number {
  let mixed = Math.imul(at + 1, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}

/** Whether a unit speaks for an option or against it. */
const signOf = (unit: number) => (unit < UNITS / 2 ? 1 : -1)

/** The logit of an option. @param from where in `hidden` the sums of its units are put */
function sumUp(
  places: Int32Array,
  { weights, isUsed, numbers, rowOf }: Layers,
  hidden: Float64Array,
  from: number,
): number {
  let sum = 0
  hidden.fill(0, from, from + UNITS)
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!
    if (isUsed[place] === 1) sum += weights.numbers[place]!
    const row = rowOf[place]!
    for (let unit = 0; unit < UNITS && row >= 0; unit++) hidden[from + unit]! += numbers.numbers[row + unit]!
  }
  for (let unit = 0; unit < UNITS; unit++) if (hidden[from + unit]! > 0) sum += signOf(unit) * hidden[from + unit]!
  return sum
}

/** One step down the slope of an option's logit, for all that it is summed up of. */
function step(
  places: Int32Array,
  slope: number,
  { weights, isUsed, numbers, rowOf }: Layers,
  hidden: Float64Array,
  from: number,
): void {
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!
    if (isUsed[place] === 1) descend(weights, place, slope, WEIGHTS)
    const row = rowOf[place]!
    for (let unit = 0; unit < UNITS && row >= 0; unit++)
      if (hidden[from + unit]! > 0) descend(numbers, row + unit, slope * signOf(unit), NUMBERS)
  }
}
