// The positions of each figure, kept so that a claim meets those alone that its time allows.
import type { FiledClaim } from '#domain/conflict.ts'
import { isOfPace } from './basis.ts'
import { isSettled, SAME_TIME_MS } from './comparable.ts'
import type { Draft } from './positions.ts'

/** Claims come in order of publication. */
export interface Shelves {
  /** The positions of the claim's figure that may be of its time, in order of opening. */
  near(claim: FiledClaim): Draft[]
  /** Puts a position in its place, when it opens and whenever a claim has joined it. */
  put(draft: Draft): void
}

interface Shelf {
  /** Those that a claim has stated of late, and some that have aged since the last look. */
  recent: Set<Draft>
  /** Those that give a point in time, by its year; a year is the coarsest precision that there is. */
  byYear: Map<string, Set<Draft>>
}

export function openShelves(): Shelves {
  const shelves = new Map<string, Shelf>()
  const shelfOf = (claim: FiledClaim): Shelf => {
    const key = figureKeyOf(claim)
    const shelf = shelves.get(key) ?? { recent: new Set(), byYear: new Map() }
    shelves.set(key, shelf)
    return shelf
  }
  return {
    near: (claim) => findNear(shelfOf(claim), claim),
    put: (draft) => put(shelfOf(draft.opening), draft),
  }
}

/** What haveSameFigure compares, in one string. */
function figureKeyOf(claim: FiledClaim): string {
  const { subject, metric, scope, period, object } = claim
  return JSON.stringify([subject.key, metric, scope, period, object?.key ?? null, isOfPace(claim)])
}

function findNear({ recent, byYear }: Shelf, claim: FiledClaim): Draft[] {
  if (!isSettled(claim)) dropAged(recent, claim.article.publishedAt.getTime() - SAME_TIME_MS)
  const dated = claim.asOf === null ? undefined : byYear.get(yearOf(claim.asOf))
  const near = dated === undefined ? [...recent] : [...new Set([...recent, ...dated])]
  return near.sort((a, b) => a.number - b.number)
}

/** Later claims are later still: what has aged stays so until a claim joins it. */
function dropAged(recent: Set<Draft>, sinceMs: number): void {
  for (const draft of recent) if (draft.lastStatedMs < sinceMs) recent.delete(draft)
}

function put({ recent, byYear }: Shelf, draft: Draft): void {
  recent.add(draft)
  if (draft.asOf === null) return
  const year = yearOf(draft.asOf)
  byYear.set(year, (byYear.get(year) ?? new Set()).add(draft))
}

function yearOf(asOf: string): string {
  return asOf.slice(0, 4)
}
