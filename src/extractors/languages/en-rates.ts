// What an English figure is a rate of: a month, a year, an hour.
import type { Metric, Period } from '#domain/claim.ts'
import { clauseAfter, type Place } from '../near.ts'
import { RATES, type Rate } from '../time.ts'

const PERIODS: readonly (readonly [Period, RegExp])[] = [
  ['hour', /\b(?:an|per|each|every|a GPU|per GPU)[ -](?:GPU[ -])?hour\b|\bhourly\b/i],
  ['day', /\b(?:(?<!\b(?:than|for|within|inside|under|after) )a|per|each|every|a given|any given) day\b(?! (?:earlier|ago|before|later|after))|(?<![A-Z][\w'’]* )\b[Dd]aily\b|\bDAUs?\b/],
  ['week', /\b(?:(?<!\b(?:than|for|within|inside|under|after) )a|per|each|every|a given|any given) week\b(?! (?:earlier|ago|before|later|after))|\bweekly\b|\bWAUs?\b/i],
  ['month', /\b(?:(?<!\b(?:than|for|within|inside|under|after) )a|per|each|every|a given|any given) month\b(?! (?:earlier|ago|before|later|after))|\bmonthly\b|\bMAUs?\b/i],
  ['quarter', /\b(?:(?<!\b(?:than|for|within|inside|under|after) )a|per|each|every) quarter\b(?! (?:earlier|ago|before))|\bquarterly\b/i],
  ['year', /\b(?:(?<!\b(?:than|for|within|inside|under|after) )a|per|each|every) year\b(?! (?:earlier|ago|before|later|prior|after|from))|\bannual(?:ly|i[sz]ed)?\b|\byearly\b|\brun[- ]rate\b|\bARR\b|\bper annum\b|\bfull[- ]year\b|\b(?:last|latest|most recent|this|its current|the current) (?:fiscal|financial) year\b|\b(?:over|in|during) the (?:past|last|previous|preceding) (?:12|twelve) months\b|\b(?:over|in|during) the (?:past|last) year\b/i],
] // biome-ignore format: a table

export function findRate(place: Place, metric: Metric): Rate | null {
  if (!RATES.has(metric)) return null
  const { text, previousEnd, quantity, sentence } = place
  const left = text.slice(Math.max(previousEnd, quantity.start - 64), quantity.start)
  // At $3.20 per GPU-hour, and sells them for $31,000: an hour of the price before.
  const own = (metric === 'price' ? left.replace(/^\s*(?:per|an?|each|every)\s+[\w-]+/, '') : left).replace(
    /^.*[,;.] /,
    '',
  )
  const figure = text.slice(quantity.start, quantity.end)
  const right = clauseAfter(place).slice(0, metric === 'users' || metric === 'subscribers' ? 44 : 26)
  const near = metric === 'users' || metric === 'subscribers' ? (right.split(/ (?:and|while|but) /)[0] ?? '') : right
  // $19 or $49 a month
  const shared =
    metric === 'price'
      ? (/^ (?:or|and|to) [$€£¥₹]?[\d.,]+ (?:a|an|per) \w+/.exec(text.slice(quantity.end, quantity.end + 30))?.[0] ??
        '')
      : ''
  return (
    rateIn([figure, shared]) ??
    rateIn([near]) ??
    rateIn([own]) ??
    fiscalRate(clauseAfter(place).slice(0, 60)) ??
    (metric === 'revenue' ? runRate(text.slice(sentence.start, quantity.start)) : null)
  )
}

/** Its run rate, which was $1 billion in January, hit $7 billion: a year's, however far the word. */
function runRate(left: string): Rate | null {
  const words = /\b(?:run[- ]rate|annuali[sz]ed (?:revenue|sales)|annual recurring revenue|ARR)\b(?=[^.;]*$)/i.exec(
    left,
  )?.[0]
  const isOther =
    words !== undefined && /\b(?:quarter(?:ly)?|monthly|month)\b|\b(?:net income|profit|loss)\b/i.test(left)
  return words === undefined || isOther ? null : { period: 'year', words }
}

function fiscalRate(right: string): Rate | null {
  const words = FISCAL_YEAR.exec(right)?.[0]
  return words === undefined ? null : { period: 'year', words }
}

/** $17 billion of Nvidia's revenue in its last fiscal year. */
const FISCAL_YEAR =
  /\b(?:over|in|during) the (?:past|last|previous|preceding) (?:12|twelve) months\b|\b(?:last|latest|most recent|this|its current|the current) (?:fiscal|financial) year\b/i

/** What any of PERIODS has in it. */
const ANY_PERIOD = /hour|da(?:y|ily)|DAU|week|WAU|month|MAU|quarter|year|annual|run[- ]rate|ARR|annum/i

function rateIn(texts: readonly string[]): Rate | null {
  if (!texts.some((text) => ANY_PERIOD.test(text))) return null
  for (const [period, pattern] of PERIODS)
    for (const text of texts) {
      const words = pattern.exec(text)?.[0]
      if (words !== undefined) return { period, words }
    }
  return null
}

/** What else a price is paid for: a million tokens, a month, a seat, the card itself. */
const OTHER_WARE =
  /\btokens?\b|\b(?:monthly|annual(?:ly)?|yearly|subscri\w+|licen[cs]e\w*|apiece|outright)\b|(?<!\b(?:for|than|within|inside|under|after) )\b(?:an?|per|each|every) (?:month|year|seat|user|day|week|minute|query|image|card|chip|unit|server|share|head)\b|\b(?:buy|buys|bought|buying|shares?|stock)\b/i

/** Lambda charges $2.99 an hour; at RunPod the same card starts at $2.39: an hour again, where the price is of that size. */
export function hourlyAgain({ text, sentence, quantity }: Place, metric: Metric, hourly: number | null): Rate | null {
  const price = priceAt({ text, quantity })
  if (metric !== 'price' || hourly === null || price === null) return null
  const left = text.slice(Math.max(sentence.start, quantity.start - 60), quantity.start).replace(/^.*[,;.] /, '')
  const right = /^[^,;]{0,60}/.exec(text.slice(quantity.end, sentence.end))?.[0] ?? ''
  const near = `${left} ${right}`
  return price < hourly * 12 && price > hourly / 12 && !OTHER_WARE.test(near)
    ? { period: 'hour', words: 'previous' }
    : null
}

/** A price as a number; null for millions. */
export function priceAt({ text, quantity }: Pick<Place, 'text' | 'quantity'>): number | null {
  const figure = text.slice(quantity.start, quantity.end)
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(figure)?.[0]
  return digits === undefined || /\d ?(?:k|m|bn|million|billion|thousand)\b/i.test(figure)
    ? null
    : Number(digits.replaceAll(',', ''))
}
