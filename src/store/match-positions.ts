// Which position on file a reckoned one is: it keeps its id, and with it the conflicts and what people did about them.
import type { FiledClaim, Position } from '#domain/conflict.ts'
import { newId } from './ids.ts'

/** A position on file with the claims that it had, those of revisions that no longer count among them. */
export interface FiledPosition {
  id: string
  /** Where it stands among those on file. */
  number: number
  figureKey: string
  openingKey: string
  amount: string
  claims: readonly { id: string; articleId: string }[]
}

/**
 * A position is the same as one on file when they share a claim; else, because a new revision has claims of its own,
 * when they give the same amount for the same figure and share an article; else when they open in the same place.
 */
export function matchPositions(
  positions: readonly Position[],
  onFile: readonly FiledPosition[],
): Map<Position, string> {
  const ids = new Map<Position, string>()
  const free = new Set(onFile)
  for (const { keysOf, filedKeysOf } of LIKENESSES) {
    const rest = positions.filter((position) => !ids.has(position))
    if (rest.length === 0) break
    const known = indexBy(onFile, filedKeysOf)
    for (const position of rest) {
      const best = findBest(keysOf(position), known, free)
      if (best === null) continue
      ids.set(position, best.id)
      free.delete(best)
    }
  }
  for (const position of positions) if (!ids.has(position)) ids.set(position, newId())
  return ids
}

/** Two are the more alike, the more of these they share. */
interface Likeness {
  keysOf(position: Position): string[]
  filedKeysOf(filed: FiledPosition): string[]
}

const LIKENESSES: readonly Likeness[] = [
  {
    keysOf: ({ claims }) => claims.map(({ id }) => id),
    filedKeysOf: ({ claims }) => claims.map(({ id }) => id),
  },
  {
    keysOf: (position) => articlesOf(position.claims).map((id) => `${id} ${figureKey(position)} ${amountOf(position)}`),
    filedKeysOf: ({ claims, figureKey: key, amount }) =>
      [...new Set(claims.map(({ articleId }) => articleId))].map((id) => `${id} ${key} ${amount}`),
  },
  {
    keysOf: (position) => [`${figureKey(position)} ${position.openingKey}`],
    filedKeysOf: ({ figureKey: key, openingKey }) => [`${key} ${openingKey}`],
  },
]

function articlesOf(claims: readonly FiledClaim[]): string[] {
  return [...new Set(claims.map(({ article }) => article.id))]
}

function indexBy(
  onFile: readonly FiledPosition[],
  keysOf: Likeness['filedKeysOf'],
): ReadonlyMap<string, FiledPosition[]> {
  const index = new Map<string, FiledPosition[]>()
  for (const filed of onFile)
    for (const key of keysOf(filed)) {
      const there = index.get(key)
      if (there === undefined) index.set(key, [filed])
      else there.push(filed)
    }
  return index
}

/** The one that shares the most; of several, the one that comes first on file. */
function findBest(
  keys: readonly string[],
  known: ReadonlyMap<string, FiledPosition[]>,
  free: ReadonlySet<FiledPosition>,
): FiledPosition | null {
  const shared = new Map<FiledPosition, number>()
  for (const key of keys)
    for (const filed of known.get(key) ?? []) if (free.has(filed)) shared.set(filed, (shared.get(filed) ?? 0) + 1)
  const [best] = [...shared].sort(([a, one], [b, other]) => other - one || a.number - b.number)
  return best?.[0] ?? null
}

/** The columns of an amount in one string; what they hold in Postgres comes to the same. */
export function amountOf({ claims: [first] }: Position): string {
  const { value, low, high, comparator, unit } = first
  return [value, low, high, comparator, unit].filter((part) => part !== null).join('|')
}

export function figureKey({ figure }: Position): string {
  const { subject, metric, object, scope, period } = figure
  return JSON.stringify([subject.key, metric, object?.key ?? null, scope, period])
}
