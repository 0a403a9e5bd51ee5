// The object that an English figure has from the one before: another sum of the same deal, a part or a step of the same.
import type { EntityRef } from '#domain/claim.ts'
import type { MetricReading } from '../metric.ts'
import type { Place } from '../near.ts'
import type { Reading } from '../readings.ts'
import { isInherited, OF_ACCOUNTS } from './en-carried-times.ts'
import type { EnglishState } from './en-state.ts'

/** One more sum of the deal told of last. */
export function objectOfLast(
  metric: MetricReading,
  subject: EntityRef | null,
  { last }: EnglishState,
): EntityRef | null {
  const isSame = isInherited(metric) && last?.metric === metric.metric && DEALS.has(metric.metric)
  return isSame && last.object?.key !== subject?.key ? last.object : null
}

const DEALS: ReadonlySet<string> = new Set(['contract', 'acquisition', 'investment'])

/** 6 gigawatts of AMD's GPUs, beginning with 1 gigawatt: a part, a step or another amount of the same. */
export function objectOfWhole(
  { text, previousEnd, quantity }: Place,
  { metric }: MetricReading,
  subject: EntityRef | null,
  previous: Reading | null,
): EntityRef | null {
  if (previous === null || previous.metric !== metric || previous.object === null) return null
  const left = text.slice(previousEnd, quantity.start)
  // With European sales of €290 million, ahead of Orchid (€120 million): a list of the same.
  if (metric === 'revenue' && /^[^.;]*[A-Za-z] \($/.test(left) && previous.object.key !== subject?.key)
    return previous.object
  const isSame = previous.subject?.key === subject?.key && previous.object.key !== subject?.key
  const goesOn = (GOES_ON.has(metric) && AGAIN.test(left)) || (OF_ACCOUNTS.has(metric) && NEXT_TIME.test(left))
  const isPart = goesOn || PART_OF.test(left) || IS_PART.test(text.slice(quantity.end, quantity.end + 10))
  return isSame && isPart ? previous.object : null
}

/** $9.6 billion of it in loans. */
const IS_PART = /^ of (?:it|which|that|this|them|these|those)\b/
/** Budgeted 20 billion for the mission; in fiscal 2025 it got through only 1.73 billion. */
const AGAIN =
  /[;,] (?:and |but |while )?(?:(?:in|for|by|last|this|the) [\w ]{2,24}?,? )?(?:it|they|he|she|we) [a-z]+(?: [a-z]+){0,3} $/
/** $1.5 billion this fiscal year and $2.5 billion in the next. */
const NEXT_TIME = /^ (?:this|last|next|the current) (?:[a-z]+ ){1,2}and $/
const GOES_ON: ReadonlySet<string> = new Set(['money_other', 'users', 'subscribers', 'accelerator_count', 'power'])

const PART_OF =
  /^(?:[^.;]{0,60}[ ,(])?(?:beginning with|starting with|rising to|growing to|climbing to|falling to|and later|and eventually|and ultimately|of which|of it|of them|including|instead of|rather than|up from|down from|compared with|against|with an option (?:for|on)|and (?:then )?(?:up )?to|to|from|and as much as|with a further|plus another|plus a further) (?:about |some |roughly |the first |an initial |a first |as much as |up to )?$/
