// What an organisation of the catalogue is in, as the numbers that clues are made of.
import type { Entity } from '#catalog/catalog.ts'
import { tradeWordsOf } from '#catalog/packed.ts'
import { numberOf } from './clue-list.ts'

/** Of those that have been asked for: few of all. */
const asked = new Map<string, readonly number[]>()

export function tradesOf(entity: Entity): readonly number[] {
  const { key, table } = entity
  const known = asked.get(key)
  if (known !== undefined) return known
  const trades = [...(table === null ? [] : [table]), ...tradeWordsOf(entity)].map(numberOf)
  asked.set(key, trades)
  return trades
}
