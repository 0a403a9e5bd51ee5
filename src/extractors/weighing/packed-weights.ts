// Tables of weights laid beside one another: a clue is looked up for all fields at one place of memory, not in a table for
// each of them far from the others.
import type { PackedWeights, WeightTables } from '#domain/weights.ts'
import type { ClueList } from './clue-list.ts'
import { checkUnits, packUnits, type UnitTables } from './hidden-units.ts'
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

/** Weights in a word of memory, one in each of its bytes. */
const IN_WORD = 4
/** Words of a row of the fields of few values, as many as memory hands over at once; their columns are fewer. */
const ROW = 16
/** In which word of a row the columns of each of those fields begin. */
const FIRST_WORD = firstWords()

function firstWords(): Readonly<Record<ClosedTask, number>> {
  let next = 0
  const from = (task: ClosedTask) => {
    const first = next
    next += Math.ceil(columnsOf(task) / IN_WORD)
    return first
  }
  const first = Object.fromEntries(CLOSED_TASKS.map((task) => [task, from(task)])) as Record<ClosedTask, number>
  if (next > ROW) throw new Error(`a row of weights: expected at most ${ROW} words, found ${next}; make ROW greater`)
  return first
}

const FIELDS = (PLACES >> CLOSED_SHIFT) * ROW

/** @throws where weights are laid out otherwise than they are read here: those of an earlier version */
export function checkLayout(weights: PackedWeights): void {
  const { names, fields } = weights
  if (names.length !== PLACES || fields.length !== FIELDS)
    throw new Error(
      `weights: expected ${PLACES} words of names and ${FIELDS} of fields, ` +
        `found ${names.length} and ${fields.length}; run npm run train`,
    )
  checkUnits(weights)
}

/**
 * What has no table weighs nothing.
 * @throws where a table is of another length
 */
export function packWeights(tables: WeightTables, units: UnitTables = {}): PackedWeights {
  const names = new Int32Array(PLACES)
  for (const [nth, task] of OPEN_TASKS.entries()) lay(tables, task, names, IN_WORD, nth)
  const fields = new Int32Array(FIELDS)
  for (const task of CLOSED_TASKS) lay(tables, task, fields, ROW * IN_WORD, FIRST_WORD[task] * IN_WORD)
  return { tasks: Object.keys(tables), names, fields, ...packUnits(units) }
}

/** @param row bytes from one place to the next; @param first where in them those of the task begin */
function lay(tables: WeightTables, task: Task, words: Int32Array, row: number, first: number): void {
  const table = tables[task]
  if (table === undefined) return
  const into = new Int8Array(words.buffer)
  const columns = columnsOf(task)
  const length = placesOf(task) * columns
  if (table.length !== length)
    throw new Error(`weights of ${task}: expected ${length}, found ${table.length}; run npm run train`)
  for (let from = 0, to = first; from < length; from += columns, to += row)
    for (let column = 0; column < columns; column++) into[to + column] = table[from + column]!
}

/** Sums of so many weights and fewer, each taken as 0 to 255, fit into half a word. */
const MOST_AT_ONCE = 256
const HALVES = 0x00ff00ff
/** Turns weights of -128 to 127 into 0 to 255. */
const RAISED = 0x80808080
const RAISED_BY = 128

/**
 * What the places of a list, between two of them, sum up to for each open task: two sums at once, in the halves of a word.
 * @param into where in `sums` the first of the four is put
 */
export function sumNames(
  names: Int32Array,
  places: Int32Array,
  first: number,
  end: number,
  sums: Int32Array,
  into: number,
): void {
  let [subject, object, attribution, asOf] = [0, 0, 0, 0]
  for (let from = first; from < end; from += MOST_AT_ONCE) {
    const to = Math.min(end, from + MOST_AT_ONCE)
    let even = 0
    let odd = 0
    for (let at = from; at < to; at++) {
      const word = names[places[at]!]! ^ RAISED
      even = (even + (word & HALVES)) | 0
      odd = (odd + ((word >>> 8) & HALVES)) | 0
    }
    const raised = (to - from) * RAISED_BY
    subject += (even & 0xffff) - raised
    object += (odd & 0xffff) - raised
    attribution += (even >>> 16) - raised
    asOf += (odd >>> 16) - raised
  }
  sums[into] = subject
  sums[into + 1] = object
  sums[into + 2] = attribution
  sums[into + 3] = asOf
}

/** What clues sum up to for the open task at `nth`, from one of a list to its end. */
export function sumFrom(names: Int32Array, { places, length }: ClueList, from: number, nth: number): number {
  const shift = 24 - 8 * nth
  let sum = 0
  for (let at = from; at < length; at++) sum += (names[places[at]!]! << shift) >> 24
  return sum
}

/** Room for the columns of any closed task. */
export function columnSums(): Int32Array {
  return new Int32Array(ROW * IN_WORD)
}

/** Sums up the columns of a closed task that are `allowed`, each by itself; others beside them are summed up too. */
export function sumColumns(
  fields: Int32Array,
  { places, length }: ClueList,
  sums: Int32Array,
  task: ClosedTask,
  { from, to }: Places,
): void {
  const first = FIRST_WORD[task]
  for (let word = Math.floor(from / IN_WORD); word * IN_WORD < to; word += 2)
    sumPair(fields, places, length, first + word, sums, word * IN_WORD)
}

/**
 * Sums up two words of each row, one beside the other: their eight columns.
 * @param offset of the first of them in a row; @param into where in `sums` the first of the eight is put
 */
function sumPair(
  fields: Int32Array,
  places: Int32Array,
  length: number,
  offset: number,
  sums: Int32Array,
  into: number,
): void {
  sums.fill(0, into, into + 8)
  for (let from = 0; from < length; from += MOST_AT_ONCE) {
    const to = Math.min(length, from + MOST_AT_ONCE)
    let even = 0
    let odd = 0
    let even2 = 0
    let odd2 = 0
    for (let at = from; at < to; at++) {
      const row = (places[at]! >> CLOSED_SHIFT) * ROW + offset
      const word = fields[row]! ^ RAISED
      const word2 = fields[row + 1]! ^ RAISED
      even = (even + (word & HALVES)) | 0
      odd = (odd + ((word >>> 8) & HALVES)) | 0
      even2 = (even2 + (word2 & HALVES)) | 0
      odd2 = (odd2 + ((word2 >>> 8) & HALVES)) | 0
    }
    const raised = (to - from) * RAISED_BY
    sums[into]! += (even & 0xffff) - raised
    sums[into + 1]! += (odd & 0xffff) - raised
    sums[into + 2]! += (even >>> 16) - raised
    sums[into + 3]! += (odd >>> 16) - raised
    sums[into + 4]! += (even2 & 0xffff) - raised
    sums[into + 5]! += (odd2 & 0xffff) - raised
    sums[into + 6]! += (even2 >>> 16) - raised
    sums[into + 7]! += (odd2 >>> 16) - raised
  }
}
