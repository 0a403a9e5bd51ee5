// What tables of weights hold: for each field what every place of clues speaks for.
import { METRICS } from '#domain/claim.ts'
import type { WeightTables } from '#domain/weights.ts'
import { type ClueList, PLACES } from './clue-list.ts'

/** The fields that are weighed: a metric of several, a name of those of the text. */
export type Task = 'metric' | 'subject' | 'object'

/** How much more the clues must say for another value than for the one that the rules have read. */
export const START: Readonly<Record<Task, number>> = { metric: 3, subject: 1, object: 1 }
/** The greatest weight; a byte holds it in 127 steps. */
export const MOST = 4
export const STEPS = 127 / MOST

/** The table of metrics has a column for each, and fewer places: so many bits of a place are left out. */
export const METRIC_SHIFT = 2

export function columnsOf(task: Task): number {
  return task === 'metric' ? METRICS.length : 1
}

export function placesOf(task: Task): number {
  return task === 'metric' ? PLACES >> METRIC_SHIFT : PLACES
}

/**
 * The table of a task; undefined where it is not weighed.
 * @throws where the table is of another length
 */
export function tableOf(tables: WeightTables, task: Task): Int8Array | undefined {
  const table = tables[task]
  const length = placesOf(task) * columnsOf(task)
  if (table !== undefined && table.length !== length)
    throw new Error(`weights of ${task}: expected ${length}, found ${table.length}; run npm run train`)
  return table
}

export function sumOf(table: Int8Array, { places, length }: ClueList): number {
  let sum = 0
  for (let at = 0; at < length; at++) sum += table[places[at]!]!
  return sum
}

/** Adds up the columns of a table. */
export function addColumns(table: Int8Array, { places, length }: ClueList, sums: Int32Array): void {
  const columns = sums.length
  sums.fill(0)
  for (let at = 0; at < length; at++) {
    const row = (places[at]! >> METRIC_SHIFT) * columns
    for (let column = 0; column < columns; column++) sums[column]! += table[row + column]!
  }
}
