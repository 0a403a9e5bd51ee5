// What the claims of one figure family amount to: a function of the set of claims alone, whatever their order.
import { unitFits } from '#catalog/metrics.ts'
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
 * @param claims of all revisions: what an article took back opens positions still, which only its correction meets.
 *   One whose unit does not fit its metric is compared with nothing.
 */
export function reckon(claims: readonly FiledClaim[], given: Rates): Reckoning {
  const rates = rememberRates(given)
  const ordered = claims.filter((claim) => unitFits(claim.metric, claim.unit)).sort(inOrderOfPublication)
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
  const takenBack = new Set<FiledClaim>()
  const pairs = meetings.flatMap(({ clash, before, older, newer }): Pair[] => {
    const at = newer.opening
    const within = versions.get(versionOf(at)) ?? []
    const [restated = [], own = []] = [older, newer].map((draft) => within.filter((one) => draftOf.get(one) === draft))
    const standing = leaveOut(before, takenBack)
    const kind = standing === null ? null : decide({ clash, older: standing, newer, restated, own })
    if (kind === null) return []
    if (kind === 'revision') for (const claim of claimsOfPublisher(before, at)) takenBack.add(claim)
    return [{ kind, older, newer, at }]
  })
  return pairs.filter((pair) => pair.kind !== 'denial' || !isRevised(pair, pairs))
}

/** The position without claims that their publisher has corrected since; null when there is no other. */
function leaveOut(draft: Draft, takenBack: ReadonlySet<FiledClaim>): Draft | null {
  if (takenBack.size === 0) return draft
  const [first, ...rest] = draft.claims.filter((claim) => !takenBack.has(claim))
  return first === undefined ? null : { ...draft, claims: [first, ...rest] }
}

function claimsOfPublisher({ claims }: Draft, { article }: FiledClaim): FiledClaim[] {
  return claims.filter((claim) => claim.article.publisher === article.publisher)
}

/** The words that deny the older figure also give the one that takes its place. */
function isRevised({ older, at }: Pair, pairs: readonly Pair[]): boolean {
  const version = versionOf(at)
  return pairs.some((one) => one.kind === 'revision' && one.older === older && versionOf(one.at) === version)
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
