// What an organisation of the catalogue is in, as the numbers that clues are made of.
import { CALLINGS } from '#catalog/callings.ts'
import type { Entity } from '#catalog/catalog.ts'
import { TRADES } from '#catalog/trades.ts'
import { foldName } from '#domain/text.ts'
import { numberOf } from './clue-list.ts'

/** Their lines by their keys. */
const LINES: ReadonlyMap<string, string> = new Map(
  [...CALLINGS, ...TRADES].map((line) => [foldName(line.slice(0, line.indexOf(': '))), line] as const),
)

/** Of those that have been asked for: few of all. */
const asked = new Map<string, readonly number[]>()

export function tradesOf({ key, table }: Entity): readonly number[] {
  const known = asked.get(key)
  if (known !== undefined) return known
  const line = LINES.get(key) ?? ''
  const words = line.slice(line.indexOf(': ') + 2).split(' ')
  const trades = [...(table === null ? [] : [table]), ...(line === '' ? [] : words)].map(numberOf)
  asked.set(key, trades)
  return trades
}
