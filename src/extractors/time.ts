// When a figure holds and what it is a sum over: the date of its clause, or the accounting period that the text is in.
import type { EntityRef, Metric, Period, Scope } from '#domain/claim.ts'
import { type DateContext, type Dated, scanDates } from './dating.ts'
import type { Discourse } from './discourse.ts'
import type { ClaimCues } from './languages/cues.ts'
import { findJapaneseDate } from './languages/ja-timing.ts'
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
  object: EntityRef | null,
): Timing {
  const date = findDate(place, metric, discourse, isSaid)
  const rate = findRate(place, metric, cues)
  const isCarried = date === null && (rate === null || rate === 'quarter') && carries(place, metric, discourse, cues)
  const carried = isCarried ? carriedPeriod(place, discourse) : null
  const held = date ?? carried
  return {
    asOf: held?.asOf ?? null,
    period: rate ?? periodOf(held, { metric, scope, object, isYearly: isYearly(place, metric, held) }),
  }
}

interface PeriodContext {
  metric: Metric
  scope: Scope | null
  object: EntityRef | null
  /** The figure is the sum of a year by its nature: hires of a year, orders booked in one. */
  isYearly: boolean
}

/** 2025年度は約4000人を採用した, 2025年の受注額: of that year, and not by its end. */
function isYearly({ text, sentence, quantity }: Place, metric: Metric, date: Dated | null): boolean {
  if (date === null || date.period !== 'year') return false
  const words = text.slice(sentence.start, quantity.start)
  if (metric === 'contract') return /受注(?:額|高|総額)/.test(words)
  return metric === 'hiring' && !/まで|[中内]に|年内/.test(text.slice(sentence.start, sentence.end))
}

function periodOf(date: Dated | null, { metric, scope, object, isYearly }: PeriodContext): Period | null {
  if (date === null) return null
  if (metric === 'capex' && object !== null) return null
  if (DATED_SUMS.has(metric) || isYearly) return date.period
  return scope === 'purchase' && date.period === 'year' ? 'year' : null
}

function findRate(place: Place, metric: Metric, cues: ClaimCues): Period | null {
  if (!RATES.has(metric)) return null
  const left = place.text.slice(Math.max(place.previousEnd, place.quantity.start - 40), place.quantity.start)
  const own = left.slice(left.lastIndexOf('。') + 1)
  const right = clauseAfter(place).slice(0, 14)
  return cues.rate.find(([, pattern]) => pattern.test(own) || pattern.test(right))?.[0] ?? null
}

/** 会社計画は…: of the period spoken of last, which may be to come. */
function carriedPeriod({ text, sentence }: Place, { dates }: Discourse): Dated | null {
  const isForecast =
    /(?:従来|当初)?(?:計画|予想|見通し)/.test(text.slice(sentence.start, sentence.end)) &&
    dates.lastAccounting?.period === 'year'
      ? true
      : /^(?:なお、|ただ、|ただし、)?(?:会社計画|会社予想|会社見通し|従来予想|市場予想|事前の市場予想|アナリスト予想)/.test(
          text.slice(sentence.start, sentence.end),
        )
  return isForecast ? dates.lastAccounting : dates.accounting
}

function carries(place: Place, metric: Metric, discourse: Discourse, cues: ClaimCues): boolean {
  const words = place.text.slice(place.sentence.start, place.sentence.end)
  if (cues.notOfAccounts.test(words)) return false
  if (OF_ACCOUNTS.has(metric) || (metric === 'capex' && cues.ofAccounts.test(words))) return true
  // Among the figures of an account: 売上高は…。設備投資は….
  const isAmongAccounts = discourse.metric !== null && OF_ACCOUNTS.has(discourse.metric)
  return isAmongAccounts && metric === 'capex' && !/計画だ|予定|投じ|今後/.test(words)
}

/** The date by which a figure holds: one of its sentence. */
function findDate(place: Place, metric: Metric, discourse: Discourse, isSaid: boolean): Dated | null {
  if (discourse.language === 'ja') return findJapaneseDate(place, metric, discourse.dates, isSaid)
  const before = place.text.slice(place.sentence.start, place.quantity.start)
  const found = scanDates(before, 'en', discourse.dates).filter((date) => isEnglishFit(before, date, isSaid))
  return found.at(-1) ?? scanDates(sentenceAfter(place).slice(0, 60), 'en', discourse.dates)[0] ?? null
}

function isEnglishFit(before: string, date: Dated, isSaid: boolean): boolean {
  const rest = before.slice(date.end)
  if (isSaid && date.asOf.length === 10) return false
  return !/^\s*(?:interview|report|filing|memo|note|paper)/i.test(rest)
}

/** Behind a sentence: the dates that later ones go by. */
export function passDates(discourse: Discourse, text: string): void {
  const found = scanDates(text, discourse.language, discourse.dates)
  // 通期 and 今期 say which year by what was named before; they name none.
  const named = found.filter(
    (date) => !/^(?:前年同期|前期|前の期|今期|当期|通期|通年|来期|次の期)$/.test(text.slice(date.at, date.end)),
  )
  const accounting = named.find((date) => date.isAccounting && date.asOf <= toDayOf(discourse.dates))
  discourse.dates = {
    ...discourse.dates,
    accounting: accounting ?? discourse.dates.accounting,
    last: found.at(-1) ?? discourse.dates.last,
    lastAccounting: found.filter((date) => date.isAccounting).at(-1) ?? discourse.dates.lastAccounting,
    fiscalEnd: Number(/\d{4}年(\d{1,2})月期/.exec(text)?.[1] ?? discourse.dates.fiscalEnd ?? 0) || null,
  }
}

function toDayOf({ publishedAt }: DateContext): string {
  return publishedAt.toISOString().slice(0, 10)
}
