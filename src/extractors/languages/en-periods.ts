// What an English figure with a date is a sum over: a month, a quarter, a year, or nothing.
import type { Metric, Period, Scope, Stance } from '#domain/claim.ts'
import type { Dated } from '../dating.ts'
import type { Place } from '../near.ts'
import { DATED_SUMS } from '../time.ts'

export function periodOf(
  date: Dated | null,
  metric: Metric,
  scope: Scope | null,
  stance: Stance,
  { text, sentence, quantity }: Place,
): Period | null {
  if (date === null) return null
  if (metric === 'capex' && isOnce(date, text.slice(sentence.start, quantity.start))) return null
  if (metric === 'contract' && date.period === 'year' && PAID_IN.test(text.slice(sentence.start, quantity.start)))
    return 'year'
  if (
    metric === 'money_other' &&
    isHeld(text.slice(Math.max(sentence.start, quantity.start - 80), Math.min(sentence.end, quantity.end + 30)))
  )
    return null
  // Wrote down old servers by 16 billion yuan in the third quarter: once, for all that a quarter's accounts hold it.
  if (metric === 'money_other' && isWriteDown(text.slice(sentence.start, sentence.end))) return null
  // Record sales of $173 million in October: a month's.
  if (
    /^(?:revenue|profit|opex)$/.test(metric) &&
    stance !== 'planned' &&
    isWholeMonth(date, text.slice(sentence.start, sentence.end))
  )
    return 'month'
  if (DATED_SUMS.has(metric)) return date.period
  // Customers placed orders for €5.5 billion in the quarter.
  if (metric === 'contract' && date.isAccounting && ORDERED.test(text.slice(sentence.start, sentence.end)))
    return date.period
  // Hired 300 last year is a sum, 300 this year will be one; plans to hire 300 in 2027 tell when.
  if (metric === 'hiring' && (stance !== 'planned' || /^this /.test(date.words))) return date.period
  const words = text.slice(sentence.start, sentence.end)
  return (scope === 'purchase' || /\b(?:produc|ship|sell|sold|make)/i.test(words)) &&
    metric === 'accelerator_count' &&
    date.period === 'year'
    ? 'year'
    : null
}

/** In October, its October sales; not by October, nor what it sold a plant for in October. */
function isWholeMonth({ at, asOf, period, isAccounting, words }: Dated, text: string): boolean {
  if (
    asOf.length !== 7 ||
    period !== null ||
    isAccounting ||
    !/^(?:\w+ )?[A-Z][a-z]{2,8}\.?(?:,? 20\d\d)?$/.test(words)
  )
    return false
  const isIn = /\b(?:in|for|during|of)(?: [A-Z]|$)/i.test(
    `${text.slice(0, at).slice(-8).trimEnd()}${/^[a-z]/i.test(words) ? ` ${words}` : ''}`,
  )
  return isIn && !/\b(?:sold|bought|since|by|until|at the end|end of|run[- ]rate|rate)\b/.test(text)
}

function isWriteDown(words: string): boolean {
  return /\b(?:wr(?:ite|ites|ote|itten|iting)[- ]?(?:down|off)s?|wr(?:ote|ites|itten) (?:[\w'’-]+ ){1,4}(?:down|off)|impairment|(?:inventory|one-off|one-time|impairment) charges?)\b/i.test(
    words,
  )
}

const ORDERED =
  /^(?!.*\b(?:backlog|order book|unfilled|outstanding)\b).*\b(?:bookings|order intake|net orders|new orders|[Oo]rders)\b/s

/** Was to pay the firm $200 million this year. */
const PAID_IN = /\b(?:pay|pays|paying|spend|spending)\b[^,;]{0,40}$/i

/** Will spend $15 billion by 2028; bought the land for £9.5 million in 2024: no sum of a year. */
function isOnce({ words }: Dated, left: string): boolean {
  const isUntil = /^(?:by|until|till|through)\b/i.test(words)
  if (
    isUntil &&
    /\b(?:spend|invest|put|pour|commit|pledge|plough|plow|lay out|pump|deploy)\w*\b[^,;]{0,40}$/i.test(left)
  )
    return true
  return /\b(?:bought|buys?|buying|acquired|purchased|paid)\b[^;]{0,60}\bfor (?:about |some |around )?$/i.test(left)
}

/** Cash and debts are held at a time; a flow of them, a charge or a buy-back is a sum. */
function isHeld(words: string): boolean {
  return (
    /\b(?:in|of|net|gross|its|total|and) (?:cash|debt|borrowings|liquidity|reserves|liabilities|securities|assets)\b|\b(?:cash|debt|borrowings|inventor(?:y|ies)|liquidity|liabilities|assets|cash pile|reserves)\b[^.;]{0,40}\b(?:stood|was|were|totall?ed|of|at)\b/i.test(
      words,
    ) &&
    !/\b(?:cash (?:flow|burn)|burn|charges?|write|buy-?backs?|repurchas|dividends?|spent|research|cost|expens|issued|raised|sold)/i.test(
      words,
    )
  )
}
