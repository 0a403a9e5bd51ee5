// Which conflict on file a reckoned one is: a conflict that a person has settled is not to come back as a new one.
import type { ConflictSide } from '#domain/alert.ts'
import type { Conflict, Position } from '#domain/conflict.ts'

export interface Pair {
  /** The family and the opening keys of both positions. */
  key: string
  olderPositionId: string
  newerPositionId: string
}

export interface Found {
  conflict: Conflict
  pair: Pair
}

interface Filed {
  id: string
  pairKey: string
  olderPositionId: string | null
  newerPositionId: string | null
}

export interface FiledSides {
  id: string
  olderSide: ConflictSide
  newerSide: ConflictSide
}

/**
 * Every found conflict that is on file, with its row. The surest likeness goes first: the two positions; the claims that
 * opened them; and, where another reading has moved those, the same two figures in the same articles.
 * @param loadSides of rows that neither of the first two has matched
 */
export async function matchConflicts<F extends Filed>(
  found: readonly Found[],
  onFile: readonly F[],
  loadSides: (ids: readonly string[]) => Promise<FiledSides[]>,
): Promise<Map<Found, F>> {
  const matches = new Map<Found, F>()
  const free = new Set(onFile)
  const match = (one: Found, filed: F | undefined) => {
    if (filed === undefined || !free.has(filed) || matches.has(one)) return
    matches.set(one, filed)
    free.delete(filed)
  }
  const byPositions = new Map(onFile.map((one) => [twoOf(one), one]))
  for (const one of found) match(one, byPositions.get(twoOf(one.pair)))
  const byKey = new Map(onFile.map((one) => [one.pairKey, one]))
  for (const one of found) match(one, byKey.get(one.pair.key))
  const left = found.filter((one) => !matches.has(one))
  if (left.length === 0 || free.size === 0) return matches
  const rows = new Map([...free].map((filed) => [filed.id, filed]))
  const sides = await loadSides([...rows.keys()])
  for (const one of left) for (const filed of sides) if (hasSides(one.conflict, filed)) match(one, rows.get(filed.id))
  return matches
}

/** Both positions, whichever is the older. */
function twoOf({ olderPositionId, newerPositionId }: Pick<Filed, 'olderPositionId' | 'newerPositionId'>): string {
  return [olderPositionId, newerPositionId].sort().join(' ')
}

function hasSides({ older, newer }: Conflict, { olderSide: one, newerSide: other }: FiledSides): boolean {
  return (isSide(older, one) && isSide(newer, other)) || (isSide(older, other) && isSide(newer, one))
}

/** The article of the side states the position's amount; whether as `about` or `exactly` is a matter of reading. */
function isSide({ claims }: Position, side: ConflictSide): boolean {
  return claims.some(
    ({ article, unit, value, low, high }) =>
      article.url === side.url && unit === side.unit && value === side.value && low === side.low && high === side.high,
  )
}
