// What an English figure is a rate of: a month, a year, an hour.
import type { Metric, Period } from '#domain/claim.ts'
import { clauseAfter, type Place } from '../near.ts'
import { RATES, type Rate } from '../time.ts'

const PERIODS: readonly (readonly [Period, RegExp])[] = [
  ['hour', /\b(?:an|per|each|every|a GPU|per GPU)[ -](?:GPU[ -])?hour\b|\bhourly\b/i],
  ['day', /\b(?:a|per|each|every|a given|any given) day\b(?! (?:earlier|ago|before|later|after))|(?<![A-Z][\w'’]* )\b[Dd]aily\b|\bDAUs?\b/],
  ['week', /\b(?:a|per|each|every|a given|any given) week\b(?! (?:earlier|ago|before|later|after))|\bweekly\b|\bWAUs?\b/i],
  ['month', /\b(?:a|per|each|every|a given|any given) month\b(?! (?:earlier|ago|before|later|after))|\bmonthly\b|\bMAUs?\b/i],
  ['quarter', /\b(?:a|per|each|every) quarter\b(?! (?:earlier|ago|before))|\bquarterly\b/i],
  ['year', /\b(?:a|per|each|every) year\b(?! (?:earlier|ago|before|later|prior|after|from))|\bannual(?:ly|i[sz]ed)?\b|\byearly\b|\brun[- ]rate\b|\bARR\b|\bper annum\b|\bfull[- ]year\b|\b(?:last|latest|most recent) (?:fiscal|financial) year\b/i],
] // biome-ignore format: a table

export function findRate(place: Place, metric: Metric): Rate | null {
  if (!RATES.has(metric)) return null
  const { text, previousEnd, quantity } = place
  const left = text.slice(Math.max(previousEnd, quantity.start - 64), quantity.start).replace(/^.*[,;.] /, '')
  const figure = text.slice(quantity.start, quantity.end)
  const right = clauseAfter(place).slice(0, metric === 'users' || metric === 'subscribers' ? 44 : 26)
  const near = metric === 'users' || metric === 'subscribers' ? (right.split(/ (?:and|while|but) /)[0] ?? '') : right
  // $19 or $49 a month
  const shared =
    metric === 'price'
      ? (/^ (?:or|and|to) [$€£¥₹]?[\d.,]+ (?:a|an|per) \w+/.exec(text.slice(quantity.end, quantity.end + 30))?.[0] ??
        '')
      : ''
  return rateIn([figure, shared]) ?? rateIn([near]) ?? rateIn([left]) ?? fiscalRate(clauseAfter(place).slice(0, 60))
}

function fiscalRate(right: string): Rate | null {
  const words = FISCAL_YEAR.exec(right)?.[0]
  return words === undefined ? null : { period: 'year', words }
}

/** $17 billion of Nvidia's revenue in its last fiscal year. */
const FISCAL_YEAR = /\b(?:last|latest|most recent) (?:fiscal|financial) year\b/i

function rateIn(texts: readonly string[]): Rate | null {
  for (const [period, pattern] of PERIODS)
    for (const text of texts) {
      const words = pattern.exec(text)?.[0]
      if (words !== undefined) return { period, words }
    }
  return null
}
