// What an English sum is that somebody pays: taxes and wages, land, a stake, a company, a fine.
import type { Metric } from '#domain/claim.ts'
import { sentenceAfter, sentenceBefore } from '../near.ts'
import type { EnglishMetricContext } from './en-context.ts'
import { boughtFor } from './en-spending.ts'

const FOR_PREMISES =
  /^ for (?:the |an? |its |about |some )?(?:[\d.,]+[- ])?(?:[a-z-]+ ){0,2}(?:land|plots?|site|hectares?|acres?|buildings?|campus|plant|factory|warehouse|premises)\b/

/** Null where the words tell no more than that it is paid. */
export function refinePaid(context: EnglishMetricContext): Metric | null {
  const left = sentenceBefore(context.place)
  const right = sentenceAfter(context.place)
  if (
    /^ (?:(?:a|per|each|every) \w+ |annually )?in (?:[a-z]+ )?(?:tax|taxes|wages|salaries|dividends|interest|rates|bonuses|royalties|severance)\b/.test(
      right,
    )
  )
    return 'money_other'
  // Paid the city €14 million for 30 hectares.
  if (FOR_PREMISES.test(right)) return 'capex'
  // Pays its chief $3 million a year.
  if (
    /\bpa(?:y|ys|id|ying) (?:(?:its|their|the|an?|some) )?(?:[\w-]+ ){0,2}?(?:chief|boss|chief executive|chairman|staff|employees|workers|engineers|researchers|executives?|officers?|holders|shareholders|investors|taxes|tax|them)(?: executive)? $/.test(
      left,
    )
  )
    return 'money_other'
  // Slack, for which it paid $27.7 billion; paid $14.3 billion for 49% of the firm.
  if (/^ for (?:an? |its )?(?:remaining )?[\d.]+(?:%| per ?cent)/.test(right)) return 'investment'
  if (/\bfor which (?:it|he|she|they|the \w+) (?:had )?paid $/.test(left.replace(/(?:about|some|around) $/, '')))
    return /\b(?:purchase|acquisition|takeover|deal|bought|buy\w*|acquir\w+)\b/i.test(left) ||
      context.inherited === 'acquisition'
      ? 'acquisition'
      : 'contract'
  if (boughtFor(context)) return 'acquisition'
  if (
    context.inherited === 'penalty' ||
    /\b(?:order\w*|judge|court|jury|told|regulators?|commission|fine|penal\w*|sanction\w*|settle\w*)\b/i.test(
      `${left}${right}`,
    )
  )
    return 'penalty'
  return null
}
