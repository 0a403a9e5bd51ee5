// A hidden layer over the clues: what several of them say together and none says alone. Each open task has a few rectified
// units. A unit sums up a number of each clue that is frequent; what is above nought speaks for the option, or against it.
import type { PackedWeights } from '#domain/weights.ts'
import type { ClueList } from './clue-list.ts'
import { OPEN_TASKS, type OpenTask, PLACES, STEPS } from './weights.ts'

/** Units of a task: the first half speaks for an option, the second against it. */
export const UNITS = 8
/** The greatest number of a unit; a byte holds it in 127 steps. */
export const MOST_OF_UNIT = 1
export const UNIT_STEPS = 127 / MOST_OF_UNIT

/** By the task, a byte for each unit of each place of clues. */
export type UnitTables = Readonly<Partial<Record<OpenTask, Int8Array>>>
/** Which numbers a place has, and those numbers, of all tasks beside one another. */
export type PackedUnits = Pick<PackedWeights, 'rows' | 'units'>

/** Numbers in a word of memory, one in each of its bytes. */
const IN_WORD = 4
/** Words of a task in a row: two. */
const OWN = UNITS / IN_WORD
/** Words of a row. */
const ROW = OPEN_TASKS.length * OWN

/**
 * Lays the tables beside one another, without the places that no task has numbers for.
 * @throws where a table is of another length, or more places have numbers than rows can be told apart
 */
export function packUnits(tables: UnitTables): PackedUnits {
  const rows = new Uint16Array(PLACES)
  if (Object.keys(tables).length === 0) return { rows, units: new Int32Array(0) }
  const told = OPEN_TASKS.map((task) => tables[task] ?? new Int8Array(PLACES * UNITS))
  for (const [nth, { length }] of told.entries())
    if (length !== PLACES * UNITS)
      throw new Error(`units of ${OPEN_TASKS[nth]}: expected ${PLACES * UNITS}, found ${length}; run npm run train`)
  const numbersAt = (place: number) => told.flatMap((table) => [...table.subarray(place * UNITS, (place + 1) * UNITS)])
  const used = Array.from({ length: PLACES }, (_, place) => place).filter((place) => numbersAt(place).some(Boolean))
  if (used.length > MOST_ROWS)
    throw new Error(`hidden units: expected at most ${MOST_ROWS} places with numbers, found ${used.length}`)
  // The first row is of those that have none.
  const bytes = new Int8Array((1 + used.length) * ROW * IN_WORD)
  for (const [index, place] of used.entries()) {
    rows[place] = 1 + index
    bytes.set(numbersAt(place), (1 + index) * ROW * IN_WORD)
  }
  return { rows, units: new Int32Array(bytes.buffer) }
}

const MOST_ROWS = 0xffff

/** @throws where they are laid out otherwise than they are read here: those of an earlier version */
export function checkUnits({ rows, units }: PackedUnits): void {
  const most = rows.reduce((last, row) => Math.max(last, row), 0)
  if (rows.length !== PLACES || (units.length > 0 && units.length !== (1 + most) * ROW))
    throw new Error(
      `weights: expected ${PLACES} rows of hidden units of ${ROW} words each, ` +
        `found ${rows.length}, and ${units.length} words for ${1 + most} of them; run npm run train`,
    )
}

const sums = new Int32Array(UNITS)

/** What the units of the open task at `nth` say of a list, in steps of weights. */
export function sumHidden({ rows, units }: PackedUnits, { places, length, shared }: ClueList, nth: number): number {
  if (units.length === 0) return 0
  sums.fill(0)
  addUnits(rows, units, places, 0, length, nth * OWN)
  if (shared !== null) addUnits(rows, units, shared.room, shared.from, shared.to, nth * OWN)
  let all = 0
  for (let unit = 0; unit < UNITS; unit++) if (sums[unit]! > 0) all += unit < UNITS / 2 ? sums[unit]! : -sums[unit]!
  return all * (STEPS / UNIT_STEPS)
}

/** Sums of so many numbers and fewer, each taken as 0 to 255, fit into half a word. */
const MOST_AT_ONCE = 256
const HALVES = 0x00ff00ff
/** Turns numbers of -128 to 127 into 0 to 255. */
const RAISED = 0x80808080
const RAISED_BY = 128

/** Adds to the sums: two at once, in the halves of a word. @param first where in a row the words of the task begin */
function addUnits(
  rows: Uint16Array,
  units: Int32Array,
  places: Int32Array,
  start: number,
  end: number,
  first: number,
): void {
  for (let from = start; from < end; from += MOST_AT_ONCE) {
    const to = Math.min(end, from + MOST_AT_ONCE)
    let [even, odd, even2, odd2] = [0, 0, 0, 0]
    let raised = 0
    for (let at = from; at < to; at++) {
      const row = rows[places[at]!]!
      if (row === 0) continue
      const word = units[row * ROW + first]! ^ RAISED
      const word2 = units[row * ROW + first + 1]! ^ RAISED
      even = (even + (word & HALVES)) | 0
      odd = (odd + ((word >>> 8) & HALVES)) | 0
      even2 = (even2 + (word2 & HALVES)) | 0
      odd2 = (odd2 + ((word2 >>> 8) & HALVES)) | 0
      raised += RAISED_BY
    }
    sums[0]! += (even & 0xffff) - raised
    sums[1]! += (odd & 0xffff) - raised
    sums[2]! += (even >>> 16) - raised
    sums[3]! += (odd >>> 16) - raised
    sums[4]! += (even2 & 0xffff) - raised
    sums[5]! += (odd2 & 0xffff) - raised
    sums[6]! += (even2 >>> 16) - raised
    sums[7]! += (odd2 >>> 16) - raised
  }
}
