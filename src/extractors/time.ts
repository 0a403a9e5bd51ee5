// When a figure holds and what it is a sum over: the date of its clause, or the accounting period that the text is in.
import type { Metric, Period, Scope } from '#domain/claim.ts'
import { type DateContext, type Dated, scanDates } from './dating.ts'
import type { Discourse } from './discourse.ts'
import type { ClaimCues } from './languages/cues.ts'
import { clauseAfter, type Place, sentenceAfter } from './near.ts'

export interface Timing {
  asOf: string | null
  period: Period | null
}

/** Sums over an accounting period: without a date of their own they are of the one that the text speaks of. */
const OF_ACCOUNTS: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit'])
/** Metrics whose dated figures are sums over that year or quarter. */
const DATED_SUMS: ReadonlySet<Metric> = new Set<Metric>([
  'revenue',
  'profit',
  'capex',
  'opex',
  'market_size',
  'money_other',
])
/** Metrics that can be a rate: 月間利用者, 年間コスト, 1時間2ドル. */
const RATES: ReadonlySet<Metric> = new Set<Metric>([
  'revenue', 'profit', 'capex', 'opex', 'market_size', 'money_other', 'users', 'subscribers', 'price', 'hiring',
  'accelerator_count', 'contract',
]) // biome-ignore format: a list

export function findTiming(
  place: Place,
  metric: Metric,
  scope: Scope | null,
  discourse: Discourse,
  cues: ClaimCues,
  isSaid: boolean,
): Timing {
  const date = findDate(place, metric, discourse, isSaid)
  const rate = findRate(place, metric, cues)
  const carried = date === null && rate === null && carries(place, metric, cues) ? discourse.dates.accounting : null
  const held = date ?? carried
  return { asOf: held?.asOf ?? null, period: rate ?? periodOf(held, metric, scope) }
}

function periodOf(date: Dated | null, metric: Metric, scope: Scope | null): Period | null {
  if (date === null) return null
  if (DATED_SUMS.has(metric)) return date.period
  return scope === 'purchase' && date.period === 'year' ? 'year' : null
}

function findRate(place: Place, metric: Metric, cues: ClaimCues): Period | null {
  if (!RATES.has(metric)) return null
  const left = place.text.slice(Math.max(place.previousEnd, place.quantity.start - 40), place.quantity.start)
  const own = left.slice(left.lastIndexOf('。') + 1)
  const right = clauseAfter(place).slice(0, 14)
  return cues.rate.find(([, pattern]) => pattern.test(own) || pattern.test(right))?.[0] ?? null
}

function carries(place: Place, metric: Metric, cues: ClaimCues): boolean {
  const words = place.text.slice(place.sentence.start, place.sentence.end)
  if (cues.notOfAccounts.test(words)) return false
  return OF_ACCOUNTS.has(metric) || (metric === 'capex' && cues.ofAccounts.test(words))
}

/** The date nearest before the figure that its clause, and not another one, is dated by; else one right behind it. */
function findDate(place: Place, metric: Metric, discourse: Discourse, isSaid: boolean): Dated | null {
  const { text, sentence, quantity } = place
  const before = text.slice(sentence.start, quantity.start)
  const context = discourse.dates
  const dates = scanDates(before, discourse.language, context)
  const fits = (date: Dated) =>
    discourse.language === 'en' ? isEnglishFit(before, date, isSaid) : isFit(before, date, metric, isSaid)
  const found = dates.filter(fits).at(-1)
  if (found !== undefined) return found
  if (discourse.language === 'ja') return /当時/.test(before) ? context.last : null
  return scanDates(sentenceAfter(place).slice(0, 60), 'en', context)[0] ?? null
}

/** Dates that say when something was told, or when something else happened. */
const TOLD =
  /^(?:に|の|付の?|付け|までに|、)?[^、。]{0,6}(?:発表|公表|公開|報じ|明らかに|述べ|取材|講演|会見|番組|インタビュー|報道|開示|決算会見|説明会|リポート|設立|創業|独立|発足|創設)/
const OTHER_VERB =
  /^(?:に|から|まで|以降|ごろ)[^、。はが]{0,14}?(?:した|された|った|いた|れた|する|ける|える|げる|せる|める|かる|なる|く|す|う|ぐ)(?=[一-龠ァ-ヴA-Za-z「])/

function isFit(before: string, date: Dated, metric: Metric, isSaid: boolean): boolean {
  const rest = before.slice(date.end)
  if (TOLD.test(rest) || OTHER_VERB.test(rest)) return false
  if (/^(?:まで|以降|から|以来)(?!の累計)/.test(rest) && !/^までに/.test(rest)) return false
  const isDay = date.asOf.length === 10
  if (isDay && isSaid) return false
  if (isSaid && /^、/.test(rest) && /は$/.test(before.slice(0, date.at))) return false
  // Another topic has begun since, unless the date opened the sentence or was told of the event itself.
  const hasMovedOn = /、[^。]*?[^で]は/.test(rest)
  if (!hasMovedOn) return true
  const isFrame = /^(?:[・■◆●]\s?)?$/.test(before.slice(0, date.at)) || date.isAccounting
  return isFrame || (/^(?:で|に行い|に)、/.test(rest) && !/予定|計画|見込み/.test(rest) && metric !== 'power')
}

function isEnglishFit(before: string, date: Dated, isSaid: boolean): boolean {
  const rest = before.slice(date.end)
  if (isSaid && date.asOf.length === 10) return false
  return !/^\s*(?:interview|report|filing|memo|note|paper)/i.test(rest)
}

/** Behind a sentence: the dates that later ones go by. */
export function passDates(discourse: Discourse, text: string): void {
  const found = scanDates(text, discourse.language, discourse.dates)
  const accounting = found.find((date) => date.isAccounting && date.asOf <= toDayOf(discourse.dates))
  discourse.dates = {
    ...discourse.dates,
    accounting: accounting ?? discourse.dates.accounting,
    last: found.at(-1) ?? discourse.dates.last,
  }
}

function toDayOf({ publishedAt }: DateContext): string {
  return publishedAt.toISOString().slice(0, 10)
}
