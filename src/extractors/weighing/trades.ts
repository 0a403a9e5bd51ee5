// What an organisation of the catalogue is in, as the numbers that clues are made of.
import { CALLINGS } from '#catalog/callings.ts'
import type { Entity } from '#catalog/catalog.ts'
import { TRADES } from '#catalog/trades.ts'
import { foldName } from '#domain/text.ts'
import { numberOf } from './clue-list.ts'

const NOTHING: readonly number[] = []

const CALLED: ReadonlyMap<string, readonly number[]> = new Map(
  [...CALLINGS, ...TRADES].map((line) => {
    const [name = '', words = ''] = line.split(': ')
    return [foldName(name), words.split(' ').map(numberOf)] as const
  }),
)

export function tradesOf({ key, table }: Entity): readonly number[] {
  const called = CALLED.get(key) ?? NOTHING
  return table === null ? called : [numberOf(table), ...called]
}
