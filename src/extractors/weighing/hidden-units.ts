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

/** Bytes of a row. */
const ROW = OPEN_TASKS.length * UNITS

/**
 * Lays the tables beside one another, without the places that no task has numbers for.
 * @throws where a table is of another length, or more places have numbers than rows can be told apart
 */
export function packUnits(tables: UnitTables): PackedUnits {
  const rows = new Uint16Array(PLACES)
  if (Object.keys(tables).length === 0) return { rows, units: new Int8Array(0) }
  const told = OPEN_TASKS.map((task) => tables[task] ?? new Int8Array(PLACES * UNITS))
  for (const [nth, { length }] of told.entries())
    if (length !== PLACES * UNITS)
      throw new Error(`units of ${OPEN_TASKS[nth]}: expected ${PLACES * UNITS}, found ${length}; run npm run train`)
  const numbersAt = (place: number) => told.flatMap((table) => [...table.subarray(place * UNITS, (place + 1) * UNITS)])
  const used = Array.from({ length: PLACES }, (_, place) => place).filter((place) => numbersAt(place).some(Boolean))
  if (used.length > MOST_ROWS)
    throw new Error(`hidden units: expected at most ${MOST_ROWS} places with numbers, found ${used.length}`)
  // The first row is of those that have none.
  const units = new Int8Array((1 + used.length) * ROW)
  for (const [index, place] of used.entries()) {
    rows[place] = 1 + index
    units.set(numbersAt(place), (1 + index) * ROW)
  }
  return { rows, units }
}

const MOST_ROWS = 0xffff

/** @throws where they are laid out otherwise than they are read here: those of an earlier version */
export function checkUnits({ rows, units }: PackedUnits): void {
  const most = rows.reduce((last, row) => Math.max(last, row), 0)
  if (rows.length !== PLACES || (units.length > 0 && units.length !== (1 + most) * ROW))
    throw new Error(
      `weights: expected ${PLACES} rows of hidden units of ${ROW} bytes each, ` +
        `found ${rows.length}, and ${units.length} bytes for ${1 + most} of them; run npm run train`,
    )
}

const sums = new Int32Array(UNITS)

/** What the units of the open task at `nth` say of a list, in steps of weights. */
export function sumHidden({ rows, units }: PackedUnits, { places, length, shared }: ClueList, nth: number): number {
  if (units.length === 0) return 0
  sums.fill(0)
  addUnits(rows, units, places, 0, length, nth * UNITS)
  if (shared !== null) addUnits(rows, units, shared.room, shared.from, shared.to, nth * UNITS)
  let all = 0
  for (let unit = 0; unit < UNITS; unit++) if (sums[unit]! > 0) all += unit < UNITS / 2 ? sums[unit]! : -sums[unit]!
  return all * (STEPS / UNIT_STEPS)
}

/** @param first where in a row the units of the task begin */
function addUnits(
  rows: Uint16Array,
  units: Int8Array,
  places: Int32Array,
  from: number,
  end: number,
  first: number,
): void {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let at = from; at < end; at++) {
    const row = rows[places[at]!]!
    if (row === 0) continue
    const own = row * ROW + first
    a += units[own]!
    b += units[own + 1]!
    c += units[own + 2]!
    d += units[own + 3]!
    e += units[own + 4]!
    f += units[own + 5]!
    g += units[own + 6]!
    h += units[own + 7]!
  }
  sums[0]! += a
  sums[1]! += b
  sums[2]! += c
  sums[3]! += d
  sums[4]! += e
  sums[5]! += f
  sums[6]! += g
  sums[7]! += h
}
