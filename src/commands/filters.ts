// Options that several queries share, and their checks.
import { InvalidArgumentError, Option } from 'commander'
import { METRICS } from '#domain/claim.ts'
import { FAULT_KINDS, type FaultKind } from '#domain/faults.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/

/** A day or an instant: `2025-02-03`, `2025-02-03T09:00:00+09:00`. */
export function parseInstant(text: string): Date {
  const instant = new Date(text)
  if (!INSTANT.test(text) || !isInCalendar(text.slice(0, 10)) || Number.isNaN(instant.getTime()))
    throw new InvalidArgumentError('expected a date like 2025-02-03, or 2025-02-03T09:00:00+09:00.')
  return instant
}

export function parseDay(text: string): string {
  if (!DAY.test(text) || !isInCalendar(text)) throw new InvalidArgumentError('expected a day like 2025-02-03.')
  return text
}

/** JavaScript takes 31 February for 3 March. */
function isInCalendar(day: string): boolean {
  const date = new Date(day)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** Words of a person, for others to read. */
export function parseText(text: string): string {
  const said = text.trim()
  if (said === '') throw new InvalidArgumentError('expected some words.')
  return said
}

export const parseLimit = parseWhole(1, 1_000_000)

export function parseWhole(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (!/^\d{1,9}$/.test(text) || number < least || number > most)
      throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}.`)
    return number
  }
}

export const parseMetric = parseOneOf(METRICS)

export function parseOneOf<Value extends string>(values: readonly Value[]): (text: string) => Value {
  return (text) => {
    const value = values.find((one) => one === text)
    if (value === undefined) throw new InvalidArgumentError(`expected one of ${values.join(', ')}.`)
    return value
  }
}

/** `--fault too_large`; the help lists the names. */
export function faultOption(): Option {
  const kinds = Object.keys(FAULT_KINDS) as FaultKind[]
  return new Option('--fault <name>', `only those with this fault: ${kinds.join(', ')}`).argParser(parseOneOf(kinds))
}
