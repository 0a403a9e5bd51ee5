// What the claims of one figure family amount to: a function of the set of claims alone, whatever their order.
import type { Rates } from '#catalog/rates.ts'
import type { Conflict, ConflictKind, FiledClaim, Position, Reckoning } from '#domain/conflict.ts'
import { explain } from './explain.ts'
import { findCurrent, groupByVersion, inOrderOfPublication, versionOf } from './order.ts'
import { type Draft, joinDraft, joins, type Measured, measure, openDraft, toPosition } from './positions.ts'
import { rank } from './rank.ts'
import { type Clash, decide, diverge, findClash } from './relate.ts'
import { openShelves } from './shelves.ts'

/** Two positions that conflict; `at` is the claim with which it came to light. */
interface Pair {
  kind: ConflictKind
  older: Draft
  newer: Draft
  at: FiledClaim
}

/** Two positions that do not go together; the older one as it stood when the newer one opened, and for good. */
interface Meeting {
  clash: Clash
  before: Draft
  older: Draft
  newer: Draft
}

interface Filing {
  drafts: readonly Draft[]
  draftOf: ReadonlyMap<FiledClaim, Draft>
  meetings: readonly Meeting[]
}

/**
 * Holds all claims of one subject and one family of metrics against one another, in order of publication.
 * @param claims of all revisions: what an article took back opens positions still, which only its correction meets
 */
export function reckon(claims: readonly FiledClaim[], given: Rates): Reckoning {
  const rates = rememberRates(given)
  const ordered = claims.toSorted(inOrderOfPublication)
  const isCurrent = findCurrent(ordered)
  const filing = file(ordered, isCurrent, rates)
  const pairs = unique([...findClashes(ordered, filing), ...findDivergences(ordered.filter(isCurrent), filing, rates)])
  const positions = new Map(filing.drafts.map((draft) => [draft, toPosition(draft)]))
  return { positions: [...positions.values()], conflicts: pairs.map((pair) => toConflict(pair, positions, rates)) }
}

/** Puts every claim in its position, and holds each position, when it opens, against those that are there. */
function file(ordered: readonly FiledClaim[], isCurrent: (claim: FiledClaim) => boolean, rates: Rates): Filing {
  const drafts: Draft[] = []
  const draftOf = new Map<FiledClaim, Draft>()
  const meetings: Meeting[] = []
  const shelves = openShelves()
  for (const claim of ordered) {
    const [near, measured] = [shelves.near(claim), measure(claim)]
    const known = near.find((draft) => joins(draft, measured, rates))
    const draft = known ?? openDraft(measured, drafts.length, isCurrent(claim))
    if (known === undefined) {
      meetings.push(...meet(near, draft, rates))
      drafts.push(draft)
    } else joinDraft(known, claim, isCurrent(claim))
    shelves.put(draft)
    draftOf.set(claim, draft)
  }
  return { drafts, draftOf, meetings }
}

function meet(near: readonly Draft[], newer: Draft, rates: Rates): Meeting[] {
  return near.flatMap((older): Meeting[] => {
    const clash = findClash(older, newer, rates)
    return clash === null ? [] : [{ clash, before: { ...older, claims: [...older.claims] }, older, newer }]
  })
}

function findClashes(ordered: readonly FiledClaim[], { draftOf, meetings }: Filing): Pair[] {
  const versions = groupByVersion(ordered)
  return meetings.flatMap(({ clash, before, older, newer }): Pair[] => {
    const at = newer.opening
    const within = versions.get(versionOf(at)) ?? []
    const [restated, own] = [older, newer].map((draft) => within.filter((claim) => draftOf.get(claim) === draft))
    const kind = decide({ clash, older: before, newer, restated: restated ?? [], own: own ?? [] })
    return kind === null ? [] : [{ kind, older, newer, at }]
  })
}

function findDivergences(current: readonly FiledClaim[], { draftOf }: Filing, rates: Rates): Pair[] {
  return [...groupByVersion(current).values()].flatMap((claims) => {
    const measured = claims.map(measure)
    return measured.flatMap((later, index) =>
      measured.slice(0, index).flatMap((earlier) => pairOff(earlier, later, draftOf, rates)),
    )
  })
}

function pairOff(earlier: Measured, later: Measured, draftOf: Filing['draftOf'], rates: Rates): Pair[] {
  const [a, b] = [draftOf.get(earlier.opening), draftOf.get(later.opening)]
  if (a === undefined || b === undefined || a === b || !diverge(earlier, later, rates)) return []
  const [older, newer] = a.number < b.number ? [a, b] : [b, a]
  return [{ kind: 'divergence', older, newer, at: later.opening }]
}

/** A pair of positions is one conflict: of two kinds the first found, and clashes come before divergences. */
function unique(pairs: readonly Pair[]): Pair[] {
  const seen = new Set<string>()
  return pairs.filter(({ older, newer }) => {
    const key = `${older.number} ${newer.number}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Its sides are the very positions of the reckoning. */
function toConflict({ kind, older, newer, at }: Pair, positions: ReadonlyMap<Draft, Position>, rates: Rates): Conflict {
  return {
    kind,
    older: positions.get(older) ?? toPosition(older),
    newer: positions.get(newer) ?? toPosition(newer),
    explanation: explain(kind, older, newer, at, rates),
    rank: rank(kind, older, newer, rates),
  }
}

/** Many claims share a day. */
function rememberRates({ rateOn }: Rates): Rates {
  const known = new Map<string, ReturnType<Rates['rateOn']>>()
  return {
    rateOn: (currency, day) => {
      const key = `${currency} ${day.getTime()}`
      const rate = known.has(key) ? (known.get(key) ?? null) : rateOn(currency, day)
      known.set(key, rate)
      return rate
    },
  }
}
