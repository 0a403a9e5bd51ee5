// The named round or fund that an English sum of money is of.
import type { EntityRef } from '#domain/claim.ts'
import { type EnglishObjectContext, other } from './en-object-context.ts'

export function findRound({ place, cue }: EnglishObjectContext): EntityRef | null {
  const { text, sentence, quantity, previousEnd, nextStart } = place
  const from = Math.max(previousEnd, sentence.start)
  // Has raised €1.4 billion so far; the last round, a Series D, was another.
  const stop = text.indexOf(';', quantity.end)
  const near = text.slice(from, Math.min(nextStart, sentence.end, stop < 0 ? sentence.end : stop))
  const match =
    /\b(?:Series ([A-K])(?:[-–]?\d)?|(seed|pre-seed|angel|bridge(?= (?:round|financing|funding))|Series Seed))(?![A-Za-z])(?: (?:round|funding|financing|money|extension))?/i.exec(
      near,
    )
  if (match === null) return null
  const start = from + match.index
  // $155 million in a Series A round, and now plans to raise up to $2 billion.
  const isOfOther =
    start < quantity.start &&
    previousEnd > sentence.start &&
    /^[^,;]{0,20}\b(?:in|as|for|from) (?:an?|its|the|that) (?:[\w-]+ ){0,2}$/.test(text.slice(previousEnd, start)) &&
    !/^[^,;]{0,20}\b(?:at|to|for|of) $/.test(text.slice(start + match[0].length, quantity.start))
  if (isOfOther) return null
  const isFar =
    cue !== null && (cue.end < previousEnd || cue.start > nextStart) && quantity.start > previousEnd + near.length
  return isFar ? null : other(match[1] !== undefined ? `Series ${match[1].toUpperCase()}` : (match[2] ?? 'seed'))
}

const FUND =
  /^ (?:(?:for|in|into) (?:an?|its|the|a new) )?((?:venture|venture capital|growth|climate|innovation|start-?up|sovereign|seed|investment)[ -]fund)\b/

/** A $10 billion venture fund. */
export function findFund({ place: { text, quantity, nextStart } }: EnglishObjectContext): EntityRef | null {
  const fund = FUND.exec(text.slice(quantity.end, nextStart))?.[1]
  return fund === undefined ? null : other(fund)
}
