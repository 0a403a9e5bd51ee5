// What tables of weights hold: for each field what every place of clues speaks for.
import { METRICS, PERIODS, SCOPES, STANCES } from '#domain/claim.ts'

export const PLACE_BITS = 18
/** Places in a table of weights. */
export const PLACES = 1 << PLACE_BITS

/** The fields of few values, each with what it can be. */
export const VALUES = { metric: METRICS, stance: STANCES, period: [null, ...PERIODS], scope: SCOPES } as const
export type ClosedTask = keyof typeof VALUES
export const CLOSED_TASKS = Object.keys(VALUES) as ClosedTask[]

/** What a name can be to a figure: the fields that are one of the names of the text. Each may depend on those before it. */
export const PARTS = ['subject', 'object', 'attribution'] as const
export type Part = (typeof PARTS)[number]

/** The fields that are one of the names of the text, or one of its dates. */
export const OPEN_TASKS = [...PARTS, 'asOf'] as const
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

/** Places in VALUES, from the first to before the last. */
export interface Places {
  from: number
  to: number
}
