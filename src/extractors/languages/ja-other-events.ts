// Dates in a Japanese sentence that are of something else than its figure: when that was, since when, or up to when.
import type { Metric, Stance } from '#domain/claim.ts'
import { lettersOf, standsAt } from '#domain/letters.ts'
import { anyOf } from '../any-of.ts'

/** 2028年に操業を始めた拠点で. */
const OTHER_VERB =
  /^(?:に(?!おけ|関す|対す|当た|次ぐ|予定)|から|まで|以降|ごろ)[^、。はが]{0,14}?(?:[ぁ-ん][ただ]|する|ける|える|げる|せる|める|かる|なる|く|す|う|ぐ)(?=[一-龠ァ-ヴA-Za-z「])/
/** Something else is to be then: 2028年の稼働を目指し. */
const OTHER_EVENT =
  /^に(?:予定|計画)(?:する|している|される|されている)[一-龠ァ-ヴA-Z「]|^の(?:稼働|開業|完成|上場|開始|運転|商用化|量産|操業|竣工|完工|着工|供用|実現|発売|投入|導入|設立|創業)/
const SECOND_OF_EVENTS = lettersOf('稼開完上運商量操竣着供実発投導設創')

/** Verbs before the figure's noun that are its own: 2024年に買った「ホッパー」を22万4000基, 前日に上場した智譜も43億香港ドル. */
const OWN_VERBS: readonly (readonly [metrics: readonly Metric[], pattern: RegExp])[] = [
  [
    ['accelerator_count'],
    /^に(?:[^、。はが]{0,8}[へに])?(?:購入|販売|出荷|生産|調達|納入|発注|導入|買|密輸|輸入|輸出)/,
  ],
  [['funding', 'market_cap'], /^に[^、。はが]{0,10}上場/],
  [['acquisition'], /^に[^、。はが]{0,24}(?:買収|買っ|取得し|身売りし|売却し|売られ|手に入れ|傘下に(?:入|収め))/],
  // 起訴状によると、2024年12月期に公表した売上高60億円
  [['revenue', 'profit', 'capex'], /^に[^、。はが]{0,8}(?:公表|計上|記録|開示|発表|稼い|上げ|売り上げ|得)/],
  // 7月に1億ドルを調達した際の180億ドル: as it was then.
  [
    ['funding', 'valuation', 'market_cap', 'headcount', 'revenue', 'users'],
    /^に[^、。はが]{0,24}た(?:際|時|とき|当時|時点|段階)の[^、。はが]{0,6}$/,
  ],
  [['funding', 'valuation'], /^に(?:終え|完了し|実施し|行[っい])た?[^、。はが]{0,12}(?:増資|調達|ラウンド|発行|公募)/],
  [['funding', 'market_cap', 'valuation'], /^の(?:新規)?(?:上場|株式公開|IPO|増資)[^、。]{0,4}(?:では?|に伴|時)/],
  [['contract'], /^に(?:[^、。はがを]{1,16}(?:と|から))?(?:受け|受注|結|交わ|締結|合意)/],
]

/** By the particle behind the date. */
const BEGIN_BOUNDS = lettersOf('にのかま以ご時')

/** When something else was, since when, or up to when. @param rest behind the date; @param isPoint of the date */
export function isOfOtherEvent(metric: Metric, stance: Stance, rest: string, isPoint: boolean): boolean {
  if (!standsAt(BEGIN_BOUNDS, rest, 0)) return false
  const first = rest[0]
  const isMere = first === 'の' && !standsAt(SECOND_OF_EVENTS, rest, 1)
  if (!isMere && OF_OTHER_EVENT.test(rest) && !isOwnVerb(metric, rest)) return true
  if ((first === 'に' || first === 'の') && rest.includes('、') && SINCE.test(rest)) return true
  const isOfBuilt = metric === 'power' || metric === 'accelerator_count'
  if (first === 'に') return !isOfBuilt && standsAt(SECOND_OF_STARTS, rest, 1) && STARTS.test(rest)
  // 7月時点の予想は: when it was made.
  if (first === 'の' || first === '時') return isPoint && /^(?:時点)?の(?:予想|見通し|計画)/.test(rest)
  if (!/^(?:まで|以降|から|以来)(?!の累計)/.test(rest) || rest.startsWith('までに')) return false
  const isBound = stance === 'planned' ? isOfBuilt && /^から[^、]*$/.test(rest) : /^までの\d+年間/.test(rest)
  return !isBound
}

const STARTS = /^に(?:入り|(?:稼働|開業|開設|設立|創業|完成|着工)し、)/
const SECOND_OF_STARTS = lettersOf('入稼開設創完着')

function isOwnVerb(metric: Metric, rest: string): boolean {
  return OWN_VERBS.some(([metrics, pattern]) => metrics.includes(metric) && pattern.test(rest))
}

const OF_OTHER_EVENT = anyOf(OTHER_VERB, OTHER_EVENT)

/**
 * 2022年に幼なじみ2人が創業し、; 2023年4月の提供開始以来、: since when, and not when. 2028年に操業を始め、800人を雇う: when
 * something else begins.
 */
const SINCE =
  /^に[^、。]{0,24}(?:創業|設立|発足|起業|創設)し、|^の[^、。]{0,10}(?:以来|以降|から)、|^に[^、。はが]{0,10}を(?:始め|開始し|終え|完成させ|完了し)、/
