// What tables of weights hold: for each field what every place of clues speaks for.
import { METRICS, PERIODS, SCOPES, STANCES } from '#domain/claim.ts'
import type { WeightTables } from '#domain/weights.ts'
import { type ClueList, MAX_CLUES, PLACES } from './clue-list.ts'

/** The fields of few values, each with what it can be. */
export const VALUES = { metric: METRICS, stance: STANCES, period: [null, ...PERIODS], scope: SCOPES } as const
export type ClosedTask = keyof typeof VALUES
export const CLOSED_TASKS = Object.keys(VALUES) as ClosedTask[]

/** The fields that are one of the names of the text, or one of its dates. */
export const OPEN_TASKS = ['subject', 'object', 'attribution', 'asOf'] as const
export type OpenTask = (typeof OPEN_TASKS)[number]

export type Task = ClosedTask | OpenTask

/** How much more the clues must say for another value than for the one that the rules have read. */
export const START: Readonly<Record<Task, number>> = {
  metric: 3,
  stance: 3,
  period: 3,
  scope: 3,
  subject: 1,
  object: 1,
  attribution: 1,
  asOf: 1,
}
/** Nothing more than that. What is learnt does not depend on how cautious the reading is. */
export const NO_CAUTION: Readonly<Record<Task, number>> = {
  metric: 0,
  stance: 0,
  period: 0,
  scope: 0,
  subject: 0,
  object: 0,
  attribution: 0,
  asOf: 0,
}
/** The greatest weight; a byte holds it in 127 steps. */
export const MOST = 4
export const STEPS = 127 / MOST

/** The table of a field of few values has a column for each, and fewer places: so many bits of a place are left out. */
export const CLOSED_SHIFT = 2

export function isClosed(task: Task): task is ClosedTask {
  return task in VALUES
}

export function columnsOf(task: Task): number {
  return isClosed(task) ? VALUES[task].length : 1
}

export function placesOf(task: Task): number {
  return isClosed(task) ? PLACES >> CLOSED_SHIFT : PLACES
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

/** What clues sum up to. @param offset to what lies so far behind the places of the clues */
export function sumOf(table: Int8Array, places: Int32Array, length: number, offset = 0): number {
  let sum = 0
  for (let at = 0; at < length; at++) sum += table[places[at]! + offset]!
  return sum
}

/** Places in VALUES, from the first to before the last. */
export interface Places {
  from: number
  to: number
}

const rows = new Int32Array(MAX_CLUES)

/** Sums up the columns of a table that are `allowed`, each by itself; it has `columns` of them. */
export function sumColumns(
  table: Int8Array,
  { places, length }: ClueList,
  sums: Int32Array,
  columns: number,
  { from, to }: Places,
): void {
  for (let at = 0; at < length; at++) rows[at] = (places[at]! >> CLOSED_SHIFT) * columns
  for (let column = from; column < to; column++) sums[column] = sumOf(table, rows, length, column)
}
