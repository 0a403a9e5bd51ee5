// Tables of weights laid beside one another: a clue is looked up for all fields at one place of memory, not in a table for
// each of them far from the others.
import type { PackedWeights, WeightTables } from '#domain/weights.ts'
import { type ClueList, MAX_CLUES } from './clue-list.ts'
import {
  CLOSED_SHIFT,
  CLOSED_TASKS,
  type ClosedTask,
  columnsOf,
  OPEN_TASKS,
  PLACES,
  type Places,
  placesOf,
  type Task,
} from './weights.ts'

/** Bytes of a row of the fields of few values, as many as memory hands over at once; their columns are fewer. */
const ROW = 64
/** Where the columns of each of those fields begin in a row. */
const FIRST_COLUMN = firstColumns()

function firstColumns(): Readonly<Record<ClosedTask, number>> {
  let next = 0
  const from = (task: ClosedTask) => {
    const first = next
    next += columnsOf(task)
    return first
  }
  const first = Object.fromEntries(CLOSED_TASKS.map((task) => [task, from(task)])) as Record<ClosedTask, number>
  if (next > ROW) throw new Error(`a row of weights: expected at most ${ROW} columns, found ${next}; make ROW greater`)
  return first
}

const ALL_FIELDS = (PLACES >> CLOSED_SHIFT) * ROW

/** @throws where weights are laid out otherwise than they are read here: those of an earlier version */
export function checkLayout({ names, fields }: PackedWeights): void {
  if (names.length !== PLACES || fields.length !== ALL_FIELDS)
    throw new Error(
      `weights: expected ${PLACES} places of names and ${ALL_FIELDS} bytes of fields, ` +
        `found ${names.length} and ${fields.length}; run npm run train`,
    )
}

/**
 * What has no table weighs nothing.
 * @throws where a table is of another length
 */
export function packWeights(tables: WeightTables): PackedWeights {
  const names = new Int8Array(PLACES * OPEN_TASKS.length)
  for (const [nth, task] of OPEN_TASKS.entries()) lay(tables, task, names, OPEN_TASKS.length, nth)
  const fields = new Int8Array(ALL_FIELDS)
  for (const task of CLOSED_TASKS) lay(tables, task, fields, ROW, FIRST_COLUMN[task])
  return { tasks: Object.keys(tables), names: new Int32Array(names.buffer), fields }
}

function lay(tables: WeightTables, task: Task, into: Int8Array, row: number, first: number): void {
  const table = tables[task]
  if (table === undefined) return
  const columns = columnsOf(task)
  const length = placesOf(task) * columns
  if (table.length !== length)
    throw new Error(`weights of ${task}: expected ${length}, found ${table.length}; run npm run train`)
  for (let from = 0, to = first; from < length; from += columns, to += row)
    for (let column = 0; column < columns; column++) into[to + column] = table[from + column]!
}

/** Adds what the first so many of some places sum up to for each open task. */
export function addSums(names: Int32Array, places: ArrayLike<number>, length: number, sums: Int32Array): void {
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let at = 0; at < length; at++) {
    const weights = names[places[at]!]!
    first += (weights << 24) >> 24
    second += (weights << 16) >> 24
    third += (weights << 8) >> 24
    fourth += weights >> 24
  }
  sums[0]! += first
  sums[1]! += second
  sums[2]! += third
  sums[3]! += fourth
}

/** What clues sum up to for the open task at `nth`, from one of a list to its end. */
export function sumFrom(names: Int32Array, { places, length }: ClueList, from: number, nth: number): number {
  const shift = 24 - 8 * nth
  let sum = 0
  for (let at = from; at < length; at++) sum += (names[places[at]!]! << shift) >> 24
  return sum
}

const rows = new Int32Array(MAX_CLUES)

/** Sums up the columns of a closed task that are `allowed`, each by itself. */
export function sumColumns(
  fields: Int8Array,
  { places, length }: ClueList,
  sums: Int32Array,
  task: ClosedTask,
  { from, to }: Places,
): void {
  const first = FIRST_COLUMN[task]
  for (let at = 0; at < length; at++) rows[at] = (places[at]! >> CLOSED_SHIFT) * ROW + first
  for (let column = from; column < to; column++) {
    let sum = 0
    for (let at = 0; at < length; at++) sum += fields[rows[at]! + column]!
    sums[column] = sum
  }
}
