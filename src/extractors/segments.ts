// The part of an organisation that a figure is of: a trade, a segment, a department.
import type { EntityRef } from '#domain/claim.ts'
import { findMatches } from './matches.ts'
import type { Place } from './near.ts'
import { type ObjectContext, other } from './object-context.ts'

const SEGMENT =
  /(?:^|[、。「はがの 　])([^、。はがの「」\s]{2,18}(?:部門|事業|分野|セグメント|向け))(?:\([A-Z&]{2,6}\))?(?:の|では|は|が|で|に|　| )/g
/** 半導体を担うDS部門, このうちゲーム部門: what is no part of the segment's name. */
const BEFORE_SEGMENT = /^(?:・|このうち|うち|内訳は|.*[をにで](?:[^をにで]*[うくすつぶむるた])?(?=[^ぁ-ん]))/

/** ブロードコムのAI半導体の売上高: of one of its trades. */
const TRADE =
  /(?:^|[のは、]|うち)((?:AI|生成AI|クラウド|広告|ゲーム|データセンター|サーバー|ロボット|メモリー|HBM|自動車|スマホ|半導体|検査装置|ネットワーク|検索|通信|電池|ソフト)[^、。のはがを\d]{0,8})(?:の(?!活用|利用|導入|普及|効果|需要|追い風)(?:[^、。のはがを\d]{0,6})?(?:売上高|売上収益|売り上げ|収入|営業利益|受注[額高]|収益|注文|事業利益)|(?<=うち\S*)[がは](?:約|およそ)?$)/g
/** AIサーバーは受注額が123億ドル、売上高が56億ドルで. */
const TRADE_AS_TOPIC =
  /(?:^|[、。])((?:AI|生成AI|クラウド|広告|ゲーム|データセンター|サーバー|ロボット|メモリー|HBM|自動車|車載|スマホ|半導体|検査装置|ネットワーク|電池|ソフト)[^、。のはがを\d]{0,8})は[^。]{0,30}(?:売上高|売り上げ|受注[額高残]|利益|収入|収益)[はがも][^、。はが]{0,12}$/
/** サーバー事業は受注額が50億円. */
const BUSINESS_AS_TOPIC =
  /(?:^|[、。のは])([^、。はがの「」\s]{2,18}(?:部門|事業|セグメント))(?:は|では)[^。]{0,30}(?:受注[額高残]|契約額)[はがも][^、。はが]{0,12}$/
/** エナジー部門は…1兆8000億円の注文を受けた. */
const BUSINESS_ORDERED = /(?:^|[、。のは])([^、。はがの「」\s]{2,18}(?:部門|事業|セグメント))[はがも][^。]{0,30}$/
const IS_ORDERED = /^(?:強|弱|超|余り|規模|相当)?(?:の|を)(?:注文|受注|発注)を?(?:受け|獲得|得)?/
/** 事業別では、クラウドが400億円、広告が90億円: each by what it is of. */
const BY_PARTS =
  /(?:部門|事業|セグメント|分野|製品|用途|地域|国|サービス|品目|顧客|業種|商品|区分)別(?:に|で|の|は)|内訳は/
const PART_OF_LIST =
  /(?:[、をるは円ルロ元]|[「『])([^、。はがの「」『』\d]{2,20})[」』]?(?:事業)?(?:が|は)(?:[\d.]+%[増減]の)?(?:約|およそ)?$/
const MEASURE = /売上|利益|収益|収入|損益|金額|合計|全体|受注/
const SEGMENT_BEHIND =
  /^(?:が|は|を)、?(?:([^、。はが\d]{2,12}(?:部門|事業|向け|分野|製品))|([^、。はがを\d()]{2,14})(?:\([^()]*\)[^、。はがを\d()]{0,8})?(?:[がで](?:占め|稼|生み|構成|あげ|上げ)|によるもの|(?:関連|分)(?:だ|で|。)))/
const IS_PART = /(?:うち|内訳は)[^、。]{0,8}$/
const LONGEST_PART = 11

/** このうち車載が10億ドル、IoTが18億ドル. */
const SHARE = /うち、?(?:[^。]*[、円ルロ元])?([^、。はがの「」『』\d\s]{2,14})[がは](?:約|およそ)?$/

/** 「X」事業が88億円: by the name of a segment in quotation marks. */
const QUOTED_SEGMENT =
  /[「『]([^「」『』、。]{2,30})[」』](?:事業|部門|セグメント|分野)(?:が|は|の(?:売上|営業|受注|利益|収)[^、。]{0,8}(?:が|は))[^、。はが]{0,12}$/

const MEASURES =
  '(?:売上高|売上収益|売り上げ|売上|営業収益|収入|収益|営業利益|営業損益|営業損失|事業利益|粗利益?|利益|損益|赤字|黒字|受注[高額]|注文|ARR|年間経常収益|年換算売上高)'
/** What a trade, a ware, a region or a kind of customer ends in: 海外ゲーム, 保守サービス, 検査装置, 北米. */
const PART_HEAD =
  '(?:サービス|部門|事業|関連|向け|製品|商品|機器|装置|機械|ソフト|ソフトウエア|ソフトウェア|ハードウエア|ゲーム|広告|クラウド|サーバー|半導体|メモリー?|販売|物販|受託|課金|サブスクリプション|サブスク|ライセンス|ロイヤルティー|保守|運用|コンサルティング|コンサル|開発|製造|物流|金融|決済|通信|検索|動画|音楽|配信|端末|スマートフォン|スマホ|パソコン|PC|EV|自動車|車載|ロボット|チップ|基板|材料|部品|電源|電池|電力|発電|AI|データセンター|ネットワーク|ストレージ|セキュリティー?|SaaS|API|EC|コマース|医療|ヘルスケア|エネルギー|インフラ|建設|不動産|エンタメ|教育|法人|個人|消費者|官公庁|公共|海外|国内|北米|南米|欧州|アジア|中東|米国|中国|日本|インド|韓国|台湾|英国|ドイツ|ソリューション|ソリューションズ|システム|プラットフォーム|エッジ|GPU|ASIC|光学|センサー|工作機械|計測|宇宙|防衛|航空)'
/** 海外ゲームの売上高, 中国での売上高; 広告収入は. */
const PART_OF_MEASURE = new RegExp(
  `(?:^|[、。「」のはがをにでと]|うち)(?!同|本|当|この|各|両|全|他)([^、。「」のはがをにでと\\d\\s()]{0,12}${PART_HEAD})(?:(?:の(?!活用|利用|導入|普及|効果|需要)|での|における|向けの?)(?:[^、。はがを\\d]{0,10})?${MEASURES}|(?:収入|売上高|売上収益|売上|売り上げ)(?=[はがもを]))`,
  'g',
)

/** A sign of every measure. */
const HAS_MEASURE = /[売収利損益赤黒受注]|ARR/

const OF_ANY_KIND = /^(?:製品|商品|サービス|事業|部門|関連|向け|機器|装置|機械|部品|材料|販売|開発|製造|運用|システム)$/

/** この3カ月に受けたAIサーバーの. */
const RELATIVE = /^.*[うくすつぶむるた](?=[^ぁ-ん])/

/** The part before the measure that stands nearest before the figure; not a name that is known. */
function partOfMeasure({
  place: { text, sentence, quantity },
  mentions,
}: Pick<ObjectContext, 'place' | 'mentions'>): RegExpExecArray | null {
  const words = text.slice(sentence.start, quantity.start)
  const found = HAS_MEASURE.test(words) ? findMatches(words, PART_OF_MEASURE).at(-1) : undefined
  if (found?.[1] === undefined) return null
  const start = sentence.start + found.index + found[0].indexOf(found[1])
  if (OF_ANY_KIND.test(found[1])) return null
  const isName = mentions.some(
    ({ ref, ...one }) =>
      ref.kind !== 'place' && one.start < start + found[1]!.length && start < one.end && one.end > start,
  )
  // 海外ゲームの売上高は…、全体の売上高は: another measure between the two has a whole of its own.
  const isPast = /[。]|全体|全社|連結|合計/.test(words.slice(found.index + found[0].length))
  return isName || isPast ? null : found
}

/** うち90億円は検査装置が占めた. */
function partBehind({ text, sentence, quantity }: Pick<Place, 'text' | 'sentence' | 'quantity'>): EntityRef | null {
  const before = text.slice(Math.max(sentence.start, quantity.start - LONGEST_PART), quantity.start)
  if (!(before.includes('うち') || before.includes('内訳は')) || !IS_PART.test(before)) return null
  const [, part, sole] = SEGMENT_BEHIND.exec(text.slice(quantity.end, sentence.end)) ?? []
  const name = part ?? sole
  return name === undefined ? null : other(name)
}

/** クラウド部門の売上高は: the segment; in a list of segments the line's label. */
export function findSegment({ place, mentions, discourse }: ObjectContext): EntityRef | null {
  const { text, sentence, quantity } = place
  const words = text.slice(sentence.start, quantity.start)
  const trade = findMatches(words, TRADE).at(-1) ?? TRADE_AS_TOPIC.exec(words)
  const segment = findMatches(words, SEGMENT).at(-1)
  // 半導体事業の売上高は…、ロボット事業は…: the last that is named.
  const isLast = segment === undefined || (trade != null && segment.index <= trade.index + trade[0].length)
  if (trade?.[1] !== undefined && isLast) return other(trade[1])
  const behind = partBehind({ text, sentence, quantity })
  if (behind !== null) return behind
  if (discourse.label !== null && /売上|利益|収益|料金|価格|費用|損失|実績|予想|見通し/.test(discourse.label))
    return null
  // インフラ部門の売上高は168億ドルで、うちサーバーが129億ドル: what stands nearest.
  const share = SHARE.exec(words)?.[1]
  if (share !== undefined && !MEASURE.test(share)) return other(share)
  const named = segment?.[1]
  if (named?.endsWith('向け')) {
    const buyer = mentions.find((one) => one.ref.kind === 'organisation' && text.startsWith('向け', one.end))
    if (buyer !== undefined) return buyer.ref
  }
  if (named !== undefined) return other(named.replace(BEFORE_SEGMENT, ''))
  const measured = partOfMeasure({ place, mentions })?.[1]
  if (measured !== undefined) return other(measured.replace(RELATIVE, ''))
  const quoted = QUOTED_SEGMENT.exec(words)?.[1]
  if (quoted !== undefined) return other(quoted)
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

/** タイミング事業を約3000億円で売却する: what is sold. */
export function findSoldBusiness({ place: { text, sentence, quantity } }: ObjectContext): EntityRef | null {
  if (!/^[^、。はが]{0,6}で(?:の)?(?:売却|譲渡|手放|売[るりっ])/.test(text.slice(quantity.end, sentence.end)))
    return null
  const name = /([^、。はがのをに「」\s\d]{2,16}(?:事業|部門))を[^、。はが]{0,16}$/.exec(
    text.slice(sentence.start, quantity.start),
  )?.[1]
  return name === undefined ? null : other(name)
}

/** AI関連の受注額: of the orders of one trade. */
export function findTrade({ place, mentions }: ObjectContext): EntityRef | null {
  const { text, sentence, previousEnd, quantity } = place
  const trade = findMatches(text.slice(previousEnd, quantity.start), TRADE).at(-1)?.[1]
  if (trade !== undefined) return other(trade)
  const behind = partBehind({ text, sentence, quantity })
  if (behind !== null) return behind
  const measured = partOfMeasure({ place, mentions })?.[1]
  if (measured !== undefined) return other(measured.replace(RELATIVE, ''))
  const words = text.slice(sentence.start, quantity.start)
  const topic =
    TRADE_AS_TOPIC.exec(words)?.[1] ??
    BUSINESS_AS_TOPIC.exec(words)?.[1] ??
    (IS_ORDERED.test(text.slice(quantity.end, sentence.end)) ? BUSINESS_ORDERED.exec(words)?.[1] : undefined)
  return topic === undefined ? null : other(topic)
}

const DEPARTMENT =
  /((?:[^、。はがのに・\s]{2,16}(?:部門|部署|本部|サポート|チーム|ラボ|(?<![退辞転就求離級])職員?))|[^、。はがのに・\s]{0,12}(?:編集部|コールセンター|コンタクトセンター|窓口))[」』]?(?:の(?:社員|要員|従業員|人員|職員|担当者|スタッフ|技術者|エンジニア|研究者|人材)|の?(?:約|およそ)?$|で|を中心|に?[はが](?:約|およそ|計)?$)/g

export function findDepartment({ place: { text, sentence, quantity } }: ObjectContext): EntityRef | null {
  const words = text.slice(sentence.start, quantity.start)
  if (/全社|全体|合計|総勢|世界全体/.test(words.slice(-12))) return null
  // クラウド部門で900人、広告部門で300人を: the last that is named.
  const named = findMatches(words, DEPARTMENT).at(-1)?.[1]
  return named === undefined ? null : other(named.replace(/^(?:この)?うち/, ''))
}
