// What the claims of one figure family amount to: a function of the set of claims alone, whatever their order.
import type { Rates } from '#catalog/rates.ts'
import type { Conflict, ConflictKind, FiledClaim, Position, Reckoning } from '#domain/conflict.ts'
import { haveSameFigure } from './comparable.ts'
import { explain } from './explain.ts'
import { alignWith, type Draft, joinDraft, joins, openDraft, openingKeyOf, toPosition } from './positions.ts'
import { rank } from './rank.ts'
import { claimsWithin, diverge, relate } from './relate.ts'

/** Two drafts that conflict; `at` is the claim with which it came to light. */
interface Clash {
  kind: ConflictKind
  older: Draft
  newer: Draft
  at: FiledClaim
}

/**
 * Holds all claims of one subject and one family of metrics against one another, in order of publication.
 * @param claims of all revisions: what an article took back opens positions still, which only its correction meets
 */
export function reckon(claims: readonly FiledClaim[], rates: Rates): Reckoning {
  const ordered = [...claims].sort(inOrderOfPublication)
  const newest = newestRevisions(ordered)
  const isCurrent = (claim: FiledClaim) => newest.get(claim.article.id) === claim.article.revision
  const drafts: Draft[] = []
  const draftOf = new Map<FiledClaim, Draft>()
  for (const claim of ordered) {
    const known = drafts.find((draft) => joins(draft, claim, rates))
    const draft = known ?? openDraft(claim, isCurrent(claim))
    if (known === undefined) drafts.push(draft)
    else joinDraft(known, claim, isCurrent(claim))
    draftOf.set(claim, draft)
  }
  const clashes = [...findClashes(drafts, isCurrent, rates), ...findDivergences(ordered, draftOf, isCurrent, rates)]
  const positions = new Map(drafts.map((draft) => [draft, toPosition(draft)]))
  const conflicts = unique(clashes).map((clash) => toConflict(clash, positions, rates))
  return { positions: [...positions.values()], conflicts }
}

/** Every position, when it opens, against those that are older: as they stood then, without later evidence. */
function findClashes(drafts: readonly Draft[], isCurrent: (claim: FiledClaim) => boolean, rates: Rates): Clash[] {
  return drafts.flatMap((newer, index) =>
    drafts.slice(0, index).flatMap((older): Clash[] => {
      if (!haveSameFigure(older.opening, newer.opening)) return []
      const before = asOfOpening(older, newer.opening, isCurrent)
      const kind = relate(before, newer, claimsWithin(older, newer.opening), rates)
      return kind === null ? [] : [{ kind, older, newer, at: newer.opening }]
    }),
  )
}

function asOfOpening(draft: Draft, later: FiledClaim, isCurrent: (claim: FiledClaim) => boolean): Draft {
  const [opening, ...rest] = draft.claims
  const claims: Draft['claims'] = [opening, ...rest.filter((claim) => inOrderOfPublication(claim, later) < 0)]
  const asOf = claims.find((claim) => claim.asOf !== null)?.asOf ?? null
  return { ...draft, claims, asOf, isCurrent: claims.some(isCurrent) }
}

function findDivergences(
  ordered: readonly FiledClaim[],
  draftOf: ReadonlyMap<FiledClaim, Draft>,
  isCurrent: (claim: FiledClaim) => boolean,
  rates: Rates,
): Clash[] {
  const current = ordered.filter(isCurrent)
  return current.flatMap((later, index) =>
    current.slice(0, index).flatMap((earlier): Clash[] => {
      if (earlier.article.id !== later.article.id) return []
      const [a, b] = [draftOf.get(earlier), draftOf.get(later)]
      if (a === undefined || b === undefined || a === b) return []
      if (!diverge(earlier, later, alignWith(openDraft(earlier, true), later, rates))) return []
      const [older, newer] = inOrderOfPublication(a.opening, b.opening) <= 0 ? [a, b] : [b, a]
      return [{ kind: 'divergence', older, newer, at: later }]
    }),
  )
}

/** A pair of positions is one conflict: of two kinds the first found, and clashes come before divergences. */
function unique(clashes: readonly Clash[]): Clash[] {
  const seen = new Set<string>()
  return clashes.filter(({ older, newer }) => {
    const pair = `${openingKeyOf(older.opening)} ${openingKeyOf(newer.opening)}`
    if (seen.has(pair)) return false
    seen.add(pair)
    return true
  })
}

/** Its sides are the very positions of the reckoning. */
function toConflict(
  { kind, older, newer, at }: Clash,
  positions: ReadonlyMap<Draft, Position>,
  rates: Rates,
): Conflict {
  return {
    kind,
    older: positions.get(older) ?? toPosition(older),
    newer: positions.get(newer) ?? toPosition(newer),
    explanation: explain(kind, older, newer, at, rates),
    rank: rank(kind, older, newer, rates),
  }
}

function newestRevisions(claims: readonly FiledClaim[]): Map<string, number> {
  const newest = new Map<string, number>()
  for (const { article } of claims) newest.set(article.id, Math.max(newest.get(article.id) ?? 0, article.revision))
  return newest
}

function inOrderOfPublication(a: FiledClaim, b: FiledClaim): number {
  return (
    a.article.publishedAt.getTime() - b.article.publishedAt.getTime() ||
    compareText(a.article.url, b.article.url) ||
    a.article.revision - b.article.revision ||
    a.start - b.start ||
    a.end - b.end
  )
}

/** By code units: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
