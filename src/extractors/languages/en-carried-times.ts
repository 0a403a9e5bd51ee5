// The time that an English figure has from the one before: of a plan that was raised, of a list, of the same accounts.
import type { Stance } from '#domain/claim.ts'
import type { MetricReading } from '../metric.ts'
import type { Place } from '../near.ts'
import type { Reading } from '../readings.ts'
import type { Timing } from '../time.ts'
import type { EnglishState } from './en-state.ts'

/** A figure without a time of its own goes on with that of the one before: a plan that was raised, a list of prices. */
export function goOn(
  timing: Timing,
  metric: MetricReading,
  stance: Stance,
  previous: Reading | null,
  state: EnglishState,
  place: Place,
): Timing {
  const isAgain = isInherited(metric)
  const last = previous ?? state.last
  // Raised its forecast to $4.5 billion from $4 billion: of the same time.
  if (
    previous?.metric === metric.metric &&
    previous.stance === 'planned' &&
    stance === 'planned' &&
    isStep(place) &&
    !isDated(timing, place)
  )
    return goOnWith({ asOf: null, period: null, rules: [] }, previous)
  const { accounts } = state
  if (accounts !== null && timing.asOf === null && timing.period === null && isOfSameAccounts(accounts, metric, stance))
    return goOnWith(timing, isFromBefore(place) ? yearBefore(accounts) : accounts)
  // Had 10 million users at the end of 2022, and 250,000 of them were paying: of the same time.
  if (
    isPartOf(place) &&
    previous !== null &&
    previous.unit === metric.unit &&
    timing.asOf === null &&
    previous.asOf !== null
  )
    return goOnWith(timing, { asOf: previous.asOf, period: previous.metric === metric.metric ? previous.period : null })
  if (/^(?:price|users)$/.test(metric.metric) && previous?.metric === metric.metric && previous.period !== 'hour')
    return goOnWith(timing, { asOf: null, period: previous.period })
  if (!isAgain || last === null || last.metric !== metric.metric) return timing
  if (timing.asOf === null && timing.period === null && last.stance === 'planned' && stance === 'planned')
    return goOnWith(timing, last)
  // Sales in October were …; for January to October they came to …: no month's. Burned …, and had … at its end.
  const isOther = metric.metric === 'money_other' || (last.period === 'month' && metric.metric === 'revenue')
  if (isOther && timing.asOf !== null && !timing.rules.some((rule) => /\byear\b/.test(rule))) return timing
  const isRate = metric.metric === 'price' ? last.period !== 'hour' : (last.asOf?.length ?? 0) !== 4
  const period = isRate && (previous !== null || metric.metric === 'revenue') ? last.period : null
  return goOnWith(timing, { asOf: null, period })
}

/** Whether a figure has no word of its own that tells what it is of. */
export function isInherited({ rules }: MetricReading): boolean {
  return rules[0] === 'metric:previous' || rules[0] === 'metric:inherited'
}

/** Revenue of $510 million in 2025, and a profit of …: what was earned in the same time. */
function isOfSameAccounts(accounts: Accounts, { metric, rules }: MetricReading, stance: Stance): boolean {
  return (
    OF_ACCOUNTS.has(metric) &&
    accounts.stance === stance &&
    !rules.some((rule) => /run[- ]rate|arr$|recurring|annuali/.test(rule))
  )
}

type Accounts = NonNullable<EnglishState['accounts']>

export const OF_ACCOUNTS: ReadonlySet<string> = new Set(['revenue', 'profit'])

/** A year's or a quarter's accounts that the sentence has told; of several the latest. */
export function passAccounts(
  state: EnglishState,
  metric: string,
  stance: Stance,
  { asOf, period }: Pick<Timing, 'asOf' | 'period'>,
): void {
  const isWhole = (period === 'year' && asOf?.length === 4) || (period === 'quarter' && asOf?.length === 7)
  if (!OF_ACCOUNTS.has(metric) || !isWhole || asOf === null || period === null) return
  if (state.accounts === null || asOf > state.accounts.asOf) state.accounts = { asOf, period, stance }
}

function yearBefore({ asOf, period }: Accounts): Pick<Timing, 'asOf' | 'period'> {
  return { asOf: `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`, period }
}

/** From a loss of $481 million; turned a loss of … into a profit of. */
function isFromBefore({ text, previousEnd, quantity, sentence }: Place): boolean {
  const near = text.slice(Math.max(previousEnd, sentence.start), quantity.start)
  return /\b(?:from|against|after|compared with|compared to|versus|turned) (?:an? )?(?:[a-z-]+ ){0,2}?(?:(?:loss|profit|income|deficit|sales|revenue) of )?(?:about |some )?$/.test(
    near,
  )
}

/** Whether the figure has a date of its own, rather than that of the accounts that the text is about. */
function isDated({ asOf, rules }: Timing, { text, previousEnd, sentence }: Place): boolean {
  // Last week it had lifted its outlook for 2026 to $4 billion from $3 billion.
  const words = /^asOf:(.*)$/.exec(rules.find((rule) => rule.startsWith('asOf:')) ?? '')?.[1]
  if (words !== undefined && !text.slice(previousEnd, sentence.end).includes(words)) return false
  return asOf !== null && !rules.some((rule) => rule.includes('carried'))
}

/** 250,000 of them; of whom 30. */
function isPartOf({ text, previousEnd, quantity }: Place): boolean {
  return /\bof (?:them|whom|which|these|those)\b|^ of (?:that|it|this)\b/.test(
    text.slice(previousEnd, quantity.end + 9),
  )
}

/** From one sum to another, and nothing but that between the two. */
function isStep({ text, previousEnd, quantity }: Place): boolean {
  return /^,? (?:(?:up|down) )?(?:from|to|instead of|rather than|versus)(?: (?:an?|its|the)(?: [a-z-]+){1,3} of)? (?:about |some )?$/.test(
    text.slice(previousEnd, quantity.start),
  )
}

function goOnWith({ asOf, period, rules }: Timing, last: Pick<Timing, 'asOf' | 'period'>): Timing {
  return {
    asOf: asOf ?? last.asOf,
    period: period ?? last.period,
    rules: [
      ...rules,
      ...(asOf === null && last.asOf !== null ? ['asOf:previous'] : []),
      ...(period === null && last.period !== null ? ['period:previous'] : []),
    ],
  }
}
