// Stochastic gradient descent with AdaGrad's rates, over numbers that examples have at many places.

export interface Settings {
  epochs: number
  rate: number
  decay: number
}

/** Clues of fewer figures weigh nothing. */
export const LEAST_FIGURES = 3
/** What the squares of slopes begin with: the first steps are not the greatest. */
const FIRST_SQUARE = 1e-2
/** Less moves nothing that is kept. */
export const LEAST_SLOPE = 1e-5

/** Numbers that are learnt, and the sums of the squares of their slopes. */
export interface Learnt {
  numbers: Float64Array
  squares: Float64Array
}

export function openLearnt(length: number): Learnt {
  return { numbers: new Float64Array(length), squares: new Float64Array(length).fill(FIRST_SQUARE) }
}

/** One step of one number down its slope. */
export function descend({ numbers, squares }: Learnt, at: number, slope: number, { rate, decay }: Settings): void {
  const step = slope + decay * numbers[at]!
  squares[at]! += step * step
  numbers[at]! -= (rate * step) / Math.sqrt(squares[at]!)
}

/** How many examples have each place, each of its lists counted once. */
export function countPlaces(examples: readonly (readonly Int32Array[])[], length: number): Int32Array {
  const counts = new Int32Array(length)
  const lastOf = new Int32Array(length).fill(-1)
  for (const [example, lists] of examples.entries())
    for (const places of lists)
      for (let at = 0; at < places.length; at++) {
        const place = places[at]!
        if (lastOf[place] === example) continue
        lastOf[place] = example
        counts[place]!++
      }
  return counts
}

/** Logits into chances, in their place. */
export function toChances(sums: Float64Array): void {
  const most = Math.max(...sums)
  let all = 0
  for (let at = 0; at < sums.length; at++) all += sums[at] = Math.exp(sums[at]! - most)
  for (let at = 0; at < sums.length; at++) sums[at]! /= all
}

/** In an order that is another for each seed and the same at each run. */
export function shuffled<T>(all: readonly T[], seed: number): T[] {
  const rank = (at: number) => Math.sin((at + 1) * 12.9898 + seed * 78.233) * 43758.5453
  return all
    .map((one, at) => [rank(at) - Math.floor(rank(at)), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
}
