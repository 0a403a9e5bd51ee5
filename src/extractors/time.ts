// When a figure holds and what it is a sum over: the date of its clause, or the accounting period that the text is in.
import type { Metric, Period } from '#domain/claim.ts'
import { anyOf } from './any-of.ts'
import { AT_ITS_END, accountOf, carries } from './carried-accounts.ts'
import type { Dated } from './dating.ts'
import type { ClaimCues } from './languages/cues.ts'
import { japaneseCues } from './languages/ja-cues.ts'
import { isListLine } from './languages/ja-grammar.ts'
import type { TimedFigure, Timeline } from './languages/ja-timeline.ts'
import { findJapaneseDate, type TimedClaim } from './languages/ja-timing.ts'
import { before, clauseAfter, type Place } from './near.ts'
import { innerPattern } from './word-tests.ts'

export interface Timing {
  asOf: string | null
  period: Period | null
  rules: string[]
}

/** What something has or costs to make, whenever that was: a date near it is of something else. */
export const UNDATED: ReadonlySet<Metric> = new Set<Metric>([
  'parameter_count',
  'training_tokens',
  'context_window',
  'gpu_hours',
  'training_cost',
])
/** Metrics whose dated figures are sums over that year or quarter. */
export const DATED_SUMS: ReadonlySet<Metric> = new Set<Metric>([
  'revenue',
  'profit',
  'capex',
  'opex',
  'market_size',
  'money_other',
])
/** Metrics that can be a rate: 月間利用者, 年間コスト, 1時間2ドル. */
export const RATES: ReadonlySet<Metric> = new Set<Metric>([
  'revenue', 'profit', 'capex', 'opex', 'market_size', 'money_other', 'users', 'subscribers', 'price', 'hiring',
  'accelerator_count', 'contract',
]) // biome-ignore format: a list

export function findTiming(claim: TimedClaim, timeline: Timeline, cues: ClaimCues): Timing {
  const { place, metric } = claim
  const date = UNDATED.has(metric) ? null : findJapaneseDate(claim, timeline)
  const rate = findRate(place, metric, cues) ?? rateOfList(claim, timeline)
  const { figure } = timeline
  const ofDate = rate?.period ?? periodOf(date, claim)
  const shared = ofDate === null ? sharedPeriod(claim, date, figure) : null
  const dated = timingOf(date, rate, ofDate)
  const own = shared === null ? dated : { ...dated, period: shared, rules: [...dated.rules, 'period:previous'] }
  if (date !== null || UNDATED.has(metric)) return own
  return (
    ofCoordinate(claim, own, figure) ??
    ofSumSoFar(claim, own, figure) ??
    ofFigureBefore(claim, figure) ??
    ofEvent(claim, own, timeline.event ?? listingOf(claim, timeline)) ??
    ofList(claim, own, timeline) ??
    ofBudget(claim, own, timeline) ??
    ofAccount(claim, own, timeline, cues) ??
    own
  )
}

/** 年換算売上高は10億ドルから、8月には50億ドルを超えた: the rate, or the sum, that the figure before was. */
function sharedPeriod(claim: TimedClaim, date: Dated | null, figure: TimedFigure | null): Period | null {
  const { place, metric, isElliptic } = claim
  if (!isElliptic || figure?.metric !== metric || figure.period === null || OF_ITSELF.test(before(place))) return null
  if (date !== null && OF_HALVES.test(date.words)) return null
  if (DATED_SUMS.has(metric)) return figure.period
  if (RATES.has(metric) && figure.start >= place.sentence.start && figure.period !== 'year') return figure.period
  return date?.period === figure.period ? figure.period : null
}

const OF_ITSELF = /まで|累計|総額|合計/

/** 1〜6月, 上期: sums of their own that are of no period. */
const OF_HALVES = /[〜-]\d{1,2}月|[上下](?:半)?期|半年/

/** What a figure is a rate over, and the words that say so. */
export interface Rate {
  period: Period
  words: string
}

/** By its date and its rate, with the words that gave them. */
export function timingOf(date: Pick<Dated, 'asOf' | 'words'> | null, rate: Rate | null, period: Period | null): Timing {
  const periodWords = rate?.words ?? date?.words
  return {
    asOf: date?.asOf ?? null,
    period,
    rules: [
      ...(date === null ? [] : [`asOf:${date.words}`]),
      ...(period === null || periodWords === undefined ? [] : [`period:${periodWords}`]),
    ],
  }
}

/** 前者が88億円、後者が41億円: of one date, where no clause ends between the two. */
function ofCoordinate(
  { place, metric, isElliptic }: TimedClaim,
  own: Timing,
  figure: TimedFigure | null,
): Timing | null {
  const { text, quantity, sentence, breaks } = place
  if (!isElliptic || figure?.metric !== metric || figure.asOf === null || figure.start < sentence.start) return null
  const isParted = breaks.some(({ at }) => at > figure.start && at <= quantity.start)
  const isChange = /^(?:\([^()]*\))?(?:から|に対し|より|[^、]*だった)/.test(
    text.slice(place.previousEnd, quantity.start),
  )
  return isParted || isChange || OTHER_TIME.test(before(place))
    ? null
    : { ...own, asOf: figure.asOf, rules: [...own.rules, 'asOf:previous'] }
}

/** 7月に1700億ウォンを集め、累計の調達額は2億ドルになった: the sum as that raised it. */
function ofSumSoFar({ place, metric }: TimedClaim, own: Timing, figure: TimedFigure | null): Timing | null {
  if (metric !== 'funding' || figure?.metric !== 'funding' || figure.asOf === null) return null
  const { text, sentence } = place
  if (figure.start < sentence.start || /うち/.test(text.slice(sentence.start, figure.start))) return null
  if (!/^[^、。]*、[^、。]{0,8}(?:累計|合計|総額)/.test(text.slice(figure.end, place.quantity.start))) return null
  return { ...own, asOf: figure.asOf, rules: [...own.rules, 'asOf:sum'] }
}

/** 従来予想は660億ドルだった, 最も多いのは…の2000億ドルである: of the time of the figure before. */
function ofFigureBefore({ place, metric, isElliptic }: TimedClaim, figure: TimedFigure | null): Timing | null {
  const isSum = DATED_SUMS.has(metric) || metric === 'contract'
  if (figure === null || figure.metric !== metric || !isSum || figure.period === null) return null
  const words = place.text.slice(place.sentence.start, place.quantity.start)
  if (figure?.metric === metric && /^(?:(?:この|その)?うち|[^、。はが]{1,8}のうち)/.test(words)) return asFigure(figure)
  const isRevision =
    /従来|当初|時点の(?:予想|見通し|計画)|に示した|計画額|予想額|(?:市場|事前|アナリスト)の?(?:予想|予測|見通し)/.test(
      words,
    )
  if ((!isRevision && !isElliptic) || /足元|現在|いまや?|今は/.test(words)) return null
  if (/^[^、。]{0,16}に達するまで/.test(place.text.slice(place.quantity.end, place.quantity.end + 28))) return null
  return asFigure(figure)
}

function asFigure({ asOf, period }: TimedFigure): Timing {
  return {
    asOf,
    period,
    rules: [...(asOf === null ? [] : ['asOf:previous']), ...(period === null ? [] : ['period:previous'])],
  }
}

/** 5日、上海に上場した。調達額は80億元: of the day of the event. */
function ofEvent({ place, metric, stance }: TimedClaim, own: Timing, event: Timeline['event']): Timing | null {
  if (event === null || !event.metrics.has(metric) || stance === 'planned' || stance === 'hedged') return null
  // 3兆ドルから2兆ドルへ縮んだ: what it was before.
  if (/^(?:\([^()]*\))?(?:から|[^、。(]{0,8}\))/.test(place.text.slice(place.quantity.end, place.quantity.end + 40)))
    return null
  const words = `${before(place).replace(/^.*。/, '')}${clauseAfter(place)}`
  return OTHER_TIME.test(words) ? null : { ...own, asOf: event.asOf, rules: [...own.rules, 'asOf:event'] }
}

/** 上場に伴う公募増資では: of the day that another paragraph has told. */
function listingOf({ place: { text, sentence, quantity } }: TimedClaim, { listing }: Timeline): Timeline['event'] {
  if (listing === null) return null
  const words = text.slice(sentence.start, quantity.start)
  return /^(?:今回の|この)?(?:新規)?(?:上場|IPO|新規株式公開|株式公開)(?:に伴[うい]|では?|に際し|時の)/.test(words)
    ? listing
    : null
}

/** ・ラムダ:2ドル, under 11月20日時点の料金. */
function ofList({ place: { text, sentence }, metric }: TimedClaim, own: Timing, { listDate }: Timeline): Timing | null {
  if (listDate === null || metric !== 'price' || !isListLine(text.slice(sentence.start, sentence.start + 4)))
    return null
  return { ...own, asOf: listDate.asOf, rules: [...own.rules, 'asOf:list'] }
}

const OTHER_TIME =
  /ところ(?:だ|です)|いずれ|ゆくゆく|将来|最終的|累計|これまで|いま|今は|現在|足元|直近|前回|一時|事前|とみられ/

/** 総務省は245億円を求めた, in a text on the budget of a year. */
function ofBudget({ place, metric }: TimedClaim, own: Timing, { budget }: Timeline): Timing | null {
  if (budget === null || own.period !== null || (metric !== 'money_other' && metric !== 'opex')) return null
  const isOfIt = /計上|要求|求め|盛り込|充て|配分|予算|要望/.test(`${before(place)}${clauseAfter(place)}`)
  return isOfIt && !/\d年間|累計|これまで/.test(before(place))
    ? timingOf({ ...budget, words: 'budget' }, null, 'year')
    : null
}

function ofAccount(claim: TimedClaim, own: Timing, timeline: Timeline, cues: ClaimCues): Timing | null {
  if (own.period !== null && own.period !== 'quarter' && !AT_ITS_END.has(claim.metric)) return null
  if (!carries(claim, timeline, cues)) return null
  const account = accountOf(claim, timeline)
  if (account === null) return null
  const words = `${account.words}, carried`
  if (own.period !== null) return { ...own, asOf: account.asOf, rules: [...own.rules, `asOf:${words}`] }
  return timingOf({ ...account, words }, null, periodOf(account, claim))
}

function periodOf(date: Dated | null, claim: TimedClaim): Period | null {
  const { metric, scope, object } = claim
  if (date === null) return null
  if (metric === 'capex' && object !== null && !/(?:部門|事業)$/.test(object.name)) return null
  if (DATED_SUMS.has(metric) && isOfMonth(claim, date)) return 'month'
  if (DATED_SUMS.has(metric) || isSum(claim, date)) return date.period
  if (metric === 'accelerator_count' && isYear(date) && isMade(claim)) return 'year'
  return scope === 'purchase' && date.period === 'year' && isTrade(claim) ? 'year' : null
}

/** 10月の売上高は: of that month; what is of the month's end is no sum. */
function isOfMonth(
  { place: { text, sentence, quantity } }: TimedClaim,
  { asOf, words, isAccounting, end }: Dated,
): boolean {
  if (isAccounting || asOf.length !== 7 || !/^(?:\d{4}年|[昨今前]年)?\d{1,2}月$/.test(words)) return false
  return /^の(?:連結|単体)?(?:月次)?(?:売上|営業収益|収入|純?利益|受注)/.test(
    text.slice(sentence.start + end, quantity.start),
  )
}

/** 2025年度は約4000人を採用した, 2025年の受注額: of that time, and not by its end. */
function isSum({ place: { text, sentence, quantity }, metric, stance }: TimedClaim, date: Dated): boolean {
  const words = text.slice(sentence.start, quantity.start)
  if (metric === 'contract') return /(?:受注|注文)(?!残)[^残]*$/.test(words)
  if (metric !== 'hiring' || /まで|[中内]に|年内/.test(text.slice(sentence.start, sentence.end))) return false
  // 来年は10人を採りたい: hopes of a year told by its name are of no sum.
  return date.period !== null && (stance !== 'planned' || /^\d/.test(date.words))
}

function isYear({ asOf }: Dated): boolean {
  return asOf.length === 4
}

/** 2026年に約60万個を生産する, 生産が2027年に500万個へ増える: made or sold in its course. */
function isMade({ place: { text, sentence, quantity } }: TimedClaim): boolean {
  return (
    /^(?:程度|規模|以上)?(?:を|の)?[^、。はが]{0,14}?(?:生産|量産|製造|出荷|販売|つくる|つくり|造る|造り|作る|作り)(?!能力)/.test(
      text.slice(quantity.end, sentence.end),
    ) ||
    /(?:生産|出荷|販売)(?:量|台数|個数|数)?(?:が|は|を)[^、。]{0,14}$/.test(text.slice(sentence.start, quantity.start))
  )
}

/** Sold, made or bought in the course of a year, and not in one purchase. */
function isTrade({ place: { text, sentence, quantity }, stance }: TimedClaim): boolean {
  if (/^[^、。]{0,14}(?:借り|割り当て)/.test(text.slice(quantity.end, sentence.end))) return false
  return (
    stance === 'hedged' ||
    /出荷|生産|販売|[売造作]|供給|納入|需要|調達量|購入量/.test(text.slice(sentence.start, sentence.end))
  )
}

/** ・ラムダ:2ドル, under 1基1時間当たり. */
function rateOfList({ place: { text, sentence }, metric }: TimedClaim, { listRate }: Timeline): Rate | null {
  if (listRate === null || metric !== 'price') return null
  return isListLine(text.slice(sentence.start, sentence.start + 4)) ? { period: listRate, words: 'list' } : null
}

function findRate(place: Place, metric: Metric, cues: ClaimCues): Rate | null {
  if (!RATES.has(metric)) return null
  const left = place.text.slice(Math.max(place.previousEnd, place.quantity.start - 40), place.quantity.start)
  const own = left.slice(left.lastIndexOf('。') + 1)
  const right = clauseAfter(place).slice(0, 14)
  const [isOwn, isRight] = [RATE.test(own), RATE.test(right)]
  if (!isOwn && !isRight) return null
  for (const [period, pattern] of cues.rate) {
    const words = ((isOwn ? pattern.exec(own) : null) ?? (isRight ? pattern.exec(right) : null))?.[0]
    if (words !== undefined) return { period, words }
  }
  return null
}

/** Most figures are no rate: a word for a span of time, DAU, WAU, MAU or ARR tells one. */
const RATE = innerPattern('時日週月期年DWMR', anyOf(...japaneseCues.rate.map(([, pattern]) => pattern)))
