// What an English sum is that was made, taken in, earned or sold for: sales, unless a round, a deal or a holding brought it.
import type { Metric } from '#domain/claim.ts'
import { before, sentenceAfter, sentenceBefore } from '../near.ts'
import type { EnglishMetricContext } from './en-context.ts'

export function refineSales(word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  if (
    /\b(?:business rates|council tax|property tax(?:es)?|taxes|tax revenue|tax income|rates income)\b/.test(
      right.slice(0, 50),
    )
  )
    return 'money_other'
  if (
    /^bring$/.test(word) &&
    /\b(?:round|financing|share sale|flotation|listing|IPO|offering|raise)\b[^.;]{0,50}$/i.test(left)
  )
    return 'funding'
  if (
    /^book$/.test(word) &&
    /\b(?:charge|loss|gain|impairment|write-?down|provision|cost)/i.test(`${left.slice(-30)}${right.slice(0, 50)}`)
  )
    return 'money_other'
  if (
    /^(?:bring|generate|yield|take|make|earn)$/.test(word) &&
    /^(?:deals?|contracts?|agreements?|orders?|pacts?|partnerships?|leases?)$/.test(
      context.parse.clauseOf[context.at]?.subject?.head ?? '',
    )
  )
    return 'contract'
  if (
    /^earn$/.test(word) &&
    !/\b(?:revenues?|sales|subscriptions?|fees|royalt|commission)/i.test(`${left.slice(-40)}${right.slice(0, 50)}`) &&
    !/^\s*(?:\([^()]*\)\s*)?from\b/.test(right)
  )
    return 'profit'
  if (/^earn$/.test(word) && /^\s*(?:\([^()]*\)\s*)?on (?:sales|revenue|turnover)/i.test(right)) return 'profit'
  if (/^(?:take|turn)$/.test(word)) return refineTaken(word, context)
  if (/^sell$/.test(word)) return refineSold(context)
  return 'revenue'
}

/** From Kestrel and others at $10 billion. */
const AT_A_WORTH = /^ from [^.;]{0,60}\bat (?:an? [^.;]{0,20}valuation|(?:about |some |around )?[$€£])/

function refineTaken(word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  // It last raised money in May, when it took in $350 million from Greenoaks and others at $10 billion.
  if (
    /^take$/.test(word) &&
    (/^(?:funding|valuation)$/.test(context.inherited ?? '') || AT_A_WORTH.test(right)) &&
    !/\b(?:revenue|sales)\b/i.test(left)
  )
    return 'funding'
  return /^\s+(?:loan|stake|charge)/.test(right) || /\btak\w+ (?:out|on)\b/.test(left.slice(-20))
    ? 'funding'
    : /\btak\w+ a\b/.test(before(place))
      ? 'investment'
      : 'revenue'
}

function refineSold(context: EnglishMetricContext): Metric {
  const { place } = context
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  if (isCompanySold(context) || /\bs(?:old|ell|elling) itself to\b/i.test(left)) return 'acquisition'
  return /^\s+(?:worth )?(?:of|in)\s+(?:[\w-]+\s+){0,3}(?:bonds?|notes?|debt|debentures?|convertibles?)/i.test(right)
    ? 'funding'
    : /^\s+(?:worth )?of\s+(?:its\s+|new\s+)?(?:[\w-]+\s+)?(?:shares|stock)/i.test(right)
      ? /\bnew\b/.test(right.slice(0, 20)) || isRaising(context, left)
        ? 'funding'
        : 'money_other'
      : 'revenue'
}

/** Groq was sold to Nvidia for $20 billion. */
function isCompanySold({ parse, at }: EnglishMetricContext): boolean {
  const clause = parse.clauseOf[at]
  return clause?.verb?.isPassive === true && clause.subject?.actor?.ref.kind === 'organisation'
}

function isRaising({ inherited }: EnglishMetricContext, left: string): boolean {
  return (
    /^(?:funding|valuation)$/.test(inherited ?? '') &&
    !/\b(?:employees|staff|insiders?|holders?|founders?|investors?|executives?|chief)\b/i.test(left)
  )
}
