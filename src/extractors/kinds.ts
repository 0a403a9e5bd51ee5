// Which kinds of things a sentence names: most steps ask for one or two of them, which most sentences are without.
import type { EntityKind } from '#domain/claim.ts'
import type { Mention } from './mentions.ts'

/** A bit for each. */
export const KIND: Readonly<Record<EntityKind, number>> = {
  organisation: 1,
  person: 2,
  place: 4,
  facility: 8,
  model: 16,
  product: 32,
  chip: 64,
  market: 128,
  other: 256,
}

export function kindsOf(mentions: readonly Mention[]): number {
  let kinds = 0
  for (const { ref } of mentions) kinds |= KIND[ref.kind]
  return kinds
}
