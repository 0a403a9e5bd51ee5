// The part of an organisation that a figure is of: a trade, a segment, a department.
import type { EntityRef } from '#domain/claim.ts'
import { type ObjectContext, other } from './object-context.ts'

const SEGMENT =
  /(?:^|[、。「はがの 　])([^、。はがの「」\s]{2,18}(?:部門|事業|分野|セグメント|向け))(?:の|では|は|が|で|に|　| )/g
/** 半導体を担うDS部門, このうちゲーム部門: what is no part of the segment's name. */
const BEFORE_SEGMENT = /^(?:・|このうち|うち|内訳は|.*[をにで][^をにで]*[うくすつぶむるた](?=[^ぁ-ん]))/

/** ブロードコムのAI半導体の売上高: of one of its trades. */
const TRADE =
  /(?:^|[のは、]|うち)((?:AI|生成AI|クラウド|広告|ゲーム|データセンター|サーバー|ロボット|メモリー|HBM|自動車|スマホ|半導体|検査装置|ネットワーク|検索|通信|電池|ソフト)[^、。のはがを\d]{0,8})(?:の(?:[^、。のはがを\d]{0,6})?(?:売上高|売上収益|売り上げ|収入|営業利益|受注[額高]|収益|注文|事業利益)|(?<=うち\S*)[がは](?:約|およそ)?$)/g
/** AIサーバーは受注額が123億ドル、売上高が56億ドルで. */
const TRADE_AS_TOPIC =
  /(?:^|[、。])((?:AI|生成AI|クラウド|広告|ゲーム|データセンター|サーバー|ロボット|メモリー|HBM|自動車|車載|スマホ|半導体|検査装置|ネットワーク|電池|ソフト)[^、。のはがを\d]{0,8})は[^。]{0,30}(?:売上高|売り上げ|受注[額高残]|利益|収入|収益)[はがも][^、。はが]{0,12}$/
/** サーバー事業は受注額が50億円. */
const BUSINESS_AS_TOPIC =
  /(?:^|[、。のは])([^、。はがの「」\s]{2,18}(?:部門|事業|セグメント))(?:は|では)[^。]{0,30}(?:受注[額高残]|契約額)[はがも][^、。はが]{0,12}$/
/** 事業別では、クラウドが400億円、広告が90億円: each by what it is of. */
const BY_PARTS = /(?:部門|事業|セグメント|分野|製品|用途)別(?:に|で|の)/
const PART_OF_LIST = /[、をる円]([^、。はがの「」\d]{2,14})(?:が|は)(?:[\d.]+%[増減]の)?(?:約|およそ)?$/
const MEASURE = /売上|利益|収益|収入|損益|金額|合計|全体|受注/
const SEGMENT_BEHIND = /^(?:が|は|を)([^、。はが\d]{2,12}(?:部門|事業|向け|分野|製品))/

/** クラウド部門の売上高は: the segment; in a list of segments the line's label. */
export function findSegment({ place, mentions, discourse }: ObjectContext): EntityRef | null {
  const { text, sentence, quantity } = place
  const words = text.slice(sentence.start, quantity.start)
  const trade = [...words.matchAll(TRADE)].at(-1) ?? TRADE_AS_TOPIC.exec(words)
  const segment = [...words.matchAll(SEGMENT)].at(-1)
  // 半導体事業の売上高は…、ロボット事業は…: the last that is named.
  const isLast = segment === undefined || (trade != null && segment.index <= trade.index + trade[0].length)
  if (trade?.[1] !== undefined && isLast) return other(trade[1])
  const isPart = /(?:うち|内訳は)[^、。]{0,8}$/.test(text.slice(sentence.start, quantity.start))
  const behind = isPart ? SEGMENT_BEHIND.exec(text.slice(quantity.end, sentence.end))?.[1] : undefined
  if (behind !== undefined) return other(behind)
  if (discourse.label !== null && /売上|利益|収益|料金|価格|費用|損失|実績|予想|見通し/.test(discourse.label))
    return null
  const named = [...text.slice(sentence.start, quantity.start).matchAll(SEGMENT)].at(-1)?.[1]
  if (named?.endsWith('向け')) {
    const buyer = mentions.find((one) => one.ref.kind === 'organisation' && text.startsWith('向け', one.end))
    if (buyer !== undefined) return buyer.ref
  }
  if (named !== undefined) return other(named.replace(BEFORE_SEGMENT, ''))
  const listed = BY_PARTS.test(words) ? PART_OF_LIST.exec(words)?.[1] : undefined
  if (listed !== undefined && !MEASURE.test(listed)) return other(listed)
  return discourse.label === null ? null : other(discourse.label)
}

/** 半導体部門の設備投資, 40兆ウォンをDS部門に充てる: of what is spent. */
export function findSpender({ place: { text, sentence, previousEnd, quantity } }: ObjectContext): EntityRef | null {
  const before =
    /([^、。はがの・\s\d]{2,16}部門)(?:の|における)(?:年間)?(?:設備投資|投資)額?(?:は|が|を|に)?[^、。はが]{0,8}$/.exec(
      text.slice(Math.max(previousEnd, sentence.start), quantity.start),
    )
  const behind = /^[をは][^、。はが]{0,4}?([^、。はがの・\s\d]{2,16}部門)に(?:充て|投じ|振り向け|投資)/.exec(
    text.slice(quantity.end, sentence.end),
  )
  const name = before?.[1] ?? behind?.[1]
  return name === undefined ? null : other(name)
}

/** AI関連の受注額: of the orders of one trade. */
export function findTrade({ place: { text, sentence, previousEnd, quantity } }: ObjectContext): EntityRef | null {
  const trade = [...text.slice(previousEnd, quantity.start).matchAll(TRADE)].at(-1)?.[1]
  if (trade !== undefined) return other(trade)
  const words = text.slice(sentence.start, quantity.start)
  const topic = TRADE_AS_TOPIC.exec(words)?.[1] ?? BUSINESS_AS_TOPIC.exec(words)?.[1]
  return topic === undefined ? null : other(topic)
}

const DEPARTMENT =
  /([^、。はがの・\s]{2,16}(?:部門|部署|本部|サポート|チーム|(?<![退辞転就求離])職))(?:の(?:社員|要員|従業員|人員|職員)|の?(?:約|およそ)?$|で|を中心|に?は(?:約|およそ|計)?$)/g

export function findDepartment({ place: { text, sentence, quantity } }: ObjectContext): EntityRef | null {
  const words = text.slice(sentence.start, quantity.start)
  if (/全社|全体|合計|総勢|世界全体/.test(words.slice(-12))) return null
  // クラウド部門で900人、広告部門で300人を: the last that is named.
  const named = [...words.matchAll(DEPARTMENT)].at(-1)?.[1]
  return named === undefined ? null : other(named)
}
