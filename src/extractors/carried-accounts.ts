// Which figures without a date are of the account that the text is on, and of which one.
import type { Metric } from '#domain/claim.ts'
import { type Dated, dayOf } from './dating.ts'
import type { ClaimCues } from './languages/cues.ts'
import { OF_ACCOUNTS, type Timeline } from './languages/ja-timeline.ts'
import type { TimedClaim } from './languages/ja-timing.ts'
import { before, clauseAfter } from './near.ts'

/** 会社計画は…: of the period spoken of last, which may be to come. */
export function accountOf(
  { place: { text, sentence }, metric, stance }: TimedClaim,
  { accounting, lastAccounting, figure, publishedAt }: Timeline,
): Dated | null {
  const words = text.slice(sentence.start, sentence.end)
  // 10〜12月期の売上高は5000億円と予想する。営業利益は900億円。: still of what is to come.
  const isAhead = figure !== null && figure.asOf === lastAccounting?.asOf && isToCome(figure.asOf, publishedAt)
  if (isAhead && OF_ACCOUNTS.has(metric) && !/た(?:。|が、|もの)|実績/.test(words)) return lastAccounting
  const isForecast =
    (stance === 'planned' && OF_ACCOUNTS.has(metric) && lastAccounting?.period === 'year') ||
    (/(?:従来|当初)?(?:計画|予想|見通し)|引き[上下]げ/.test(words) && lastAccounting?.period === 'year') ||
    /^(?:なお、|ただ、|ただし、)?(?:会社計画|会社予想|会社見通し|従来予想|市場予想|事前の市場予想|アナリスト予想)/.test(
      words,
    )
  return isForecast ? lastAccounting : accounting
}

/** Counted at the end of the time that an account is of. */
export const AT_ITS_END: ReadonlySet<Metric> = new Set<Metric>(['users', 'subscribers'])
const GROWN = /(?:%|割|倍)(?:の)?(?:増|減|伸び|となる)|前年同期|前の四半期/

/** 利用者は36%増の5050万人, and 有料会員は1150万人 behind it: held against the last account. */
function isOfItsEnd(words: string, { figure, accounting }: Timeline): boolean {
  const isBehindOne = figure !== null && AT_ITS_END.has(figure.metric) && figure.asOf === accounting?.asOf
  return (isBehindOne || GROWN.test(words)) && !/現在|いま|今は|足元|すでに|これまで|先月|今月/.test(words)
}

function isToCome(asOf: string | null, publishedAt: Date): boolean {
  return asOf !== null && asOf > dayOf(publishedAt).slice(0, asOf.length)
}

/** Whether a figure without a date is of the account that the text is on. */
export function carries({ place, metric, stance }: TimedClaim, timeline: Timeline, cues: ClaimCues): boolean {
  const words = place.text.slice(place.sentence.start, place.sentence.end)
  return (
    mayCarry({ place, metric, stance }, words, timeline, cues) &&
    !cues.notOfAccounts.test(words) &&
    !/\d年(?:間|かけ)/.test(before(place))
  )
}

function mayCarry(
  { place, metric, stance }: Pick<TimedClaim, 'place' | 'metric' | 'stance'>,
  words: string,
  timeline: Timeline,
  cues: ClaimCues,
): boolean {
  if (OF_ACCOUNTS.has(metric)) return true
  if (AT_ITS_END.has(metric)) return timeline.isAmongAccounts && stance === 'stated' && isOfItsEnd(words, timeline)
  // 受注額は123億ドル、売上高が56億ドルで: what was ordered in that time, and not what is on order.
  if (metric === 'contract') return timeline.isAmongAccounts && /受注[額高][はがも]/.test(before(place))
  const isCost =
    (metric === 'capex' && /投資/.test(before(place))) ||
    metric === 'opex' ||
    (metric === 'money_other' && COSTS.test(`${before(place)}${clauseAfter(place)}`))
  if (!isCost) return false
  // Among the figures of an account: 売上高は…。設備投資は….
  const isTold = !/計画だ|予定|投じ|今後/.test(words) && (stance !== 'planned' || REVISED.test(words))
  return (
    cues.ofAccounts.test(words) ||
    (isTold && (timeline.isAmongAccounts || (timeline.hasAccounts && /設備投資(?:額)?[はがも]/.test(before(place)))))
  )
}

/** What an account has besides sales and profit. */
const COSTS =
  /研究開発|現金(?:流出|支出|収支)|キャッシュフロー|営業費用|株式報酬|減価償却|減損|支払利息|一時費用|特別損失|退職費用|リストラ費用|構造改革費/
const REVISED = /引き[上下]げ|[上下]方修正|従来|当初/
