// The site that a figure is of: a named facility, or the place of one that has no other name.

import type { EntityRef, Metric, Scope } from '#domain/claim.ts'
import { hasOneWithin, lettersOf, standsAt } from '#domain/letters.ts'
import { foldName, type Span } from '#domain/text.ts'
import { COUNTRIES } from './languages/ja-name-words.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import { findMatches } from './matches.ts'
import type { Mention } from './mentions.ts'
import type { Place } from './near.ts'
import type { Things } from './things.ts'

interface SiteContext {
  place: Place
  mentions: readonly Mention[]
  metric: Metric
  scope: Scope | null
  subject: EntityRef | null
  discourse: { things: Things }
}

const SITE_NOUN =
  '(?:拠点|データセンター|DC|工場|施設|キャンパス|発電所|原発|団地|基地|クラスター|スーパーコンピューター|スパコン|設備|研究所|跡地?|用地|敷地|棟|変電所|工業地帯|臨海部|臨海地区|産業集積地|製造ライン|廃校|小学校|中学校|高校跡|校舎|倉庫|土地|火力|製鉄所|製油所|炭鉱|鉱山|ダム|計算センター|計算棟)'
/** A trade and no building: データセンター大手. */
const NO_TRADE =
  '(?!大手|最大手|事業者|運営|会社|企業|メーカー|各社|開発会社|関連|サービス|向け|用の|業界|需要|市場|投資|銘柄|株|長[はがの])'
const SITING =
  '(?:建て|建設|新設|開設|設け|置[いくかき]|整備|構え|備え|投じ|開[いくか]|造[るりっ]|造成|立地|つく[るりっ]|増設|配備|導入[しす]|投資|築[くきい]|計画|構想|並べ|動か|据え|着工|進出|搬入|納入)'
const IN_SITE = new RegExp(
  `^(?:の|に(?:ある|建設する|建てる|置く|開く|構える|設ける|造る|つくる)?|で(?:は、?|建設中の|稼働する|運営する)?|第?[0-9一二三]?)[^、。はがを]{0,14}${SITE_NOUN}${NO_TRADE}`,
)
const SITED = new RegExp(
  `^(?:近郊|郊外|周辺)?(?:に(?!よ|つい|関|対|本社|拠点を置く)|へ|では?(?!開かれ|開催|行われ|会見|会談|演説|講演|取材|発表|語)、?|でも、?)[^。]{0,60}?${SITING}`,
)
/** 南砺市の丘陵に、国内最大のデータセンター群の構想が: where a building is told of. */
const LOCATED = new RegExp(
  `^(?:市|町|村|州|県|郡|区)?(?:近郊|郊外|周辺|沖|[東西南北]部|の[^、。はがを「」]{1,8})?(?:(?:に(?!よ|つい|関|対|ある?本社|本社|拠点を置く|本拠|住む)|へ|では?(?!開かれ|開催|行われ|会見|会談|演説|講演|取材|発表|語|上場))、?|など(?:に|で)(?:置く|建てる|設ける|ある)?)[^。はが]{0,24}?${SITE_NOUN}${NO_TRADE}`,
)
/** ビシャカパトナムを選び. */
const CHOSEN = /^を(?:[「『]?[^、。をがは]{0,16}に(?:選|決め|指定|認定)|選|建設地|候補|予定地|計算拠点|拠点)/

/** 千葉県印西市は…データセンターが集まる. */
const HOSTS =
  /^(?:市|町|村)?(?:は|が|も)[^。は]{0,30}(?:データセンター|工場|発電所)[^。]{0,10}(?:集[まい]|並[びぶ]|建[つち]|立地|拠点)/
/** クライの丘に、…データセンター団地が広がる. */
const RISES =
  /^(?:市|町|村|州|県|郡)?(?:の[^、。はがを]{1,10}|近郊|郊外)?(?:に|では?|で)、?[^。]{0,40}(?:データセンター|DC|工場|拠点|施設|キャンパス|団地|発電所|計算センター|棟)[^、。がを]{0,6}が[^。]{0,14}(?:広が|建[つちっ]|立[つちっ]|並[びぶん]|完成|稼働|動[いき]|誕生|生まれ|できた|開業|お目見え|姿を|そび|始ま)/
/** 次の舞台は北海道の苫小牧市だ, 窓のない建物が並ぶ千葉県印西市。 */
const STAGE =
  /(?:(?:舞台|建設地|場所|立地|候補地|受け皿|選んだの|拠点)は|(?:並ぶ|建つ|集まる|進む|広がる))[^、。]{0,10}$/
const IS_STAGE = /^(?:の[^、。は]{0,10})?(?:だ|で|。|に(?:決|なる)|$)/

/** Of a country only what is put up or spent there: インドのデータセンターに投じる, 台湾で…拠点を動かす. */
const IN_COUNTRY =
  /^への(?:投資|進出)|^での[^、。はが]{0,8}(?:増産|生産|建設|整備|事業|投資|工場|拠点)[にへ]|^(?:国内)?の(?:AI)?(?:新)?(?:データセンター|計算拠点|設備|施設|拠点|工場|計算基盤|クラウド基盤|AI基盤|インフラ)(?:など|整備)?[にへで]|^(?:で|に)(?:新たに)?(?:[^、。はが]{0,16}(?:を|に))?[^、。はが]{0,16}(?:拠点|データセンター|工場|計算基盤)を?(?:動か|建|設け|整備|築|開|新設|造|つく|置|計画)/

/** UAEにGPUを置く, 拠点をインドに計画する, マレーシアに20億ドルを投資する. */
const TO_COUNTRY =
  /^(?:に|で)も?(?:[^、。はが]{0,24}(?:GPU|チップ|半導体|サーバー)[^、。はが]{0,4}を?[^、。はが]{0,6}(?:置|配備|据え|並べ|導入)|(?:(?:新たな|新しい)?(?:拠点|データセンター|工場|施設)[をの])?(?:計画|建て|建設|設け|整備|新設))|^に[^、。はが\d]{0,8}(?:投資|投じ|つぎ込)|^に[^、。はが]{0,16}(?:ドル|円|ユーロ|ポンド|元|ウォン|ルピー)[^、。はが]{0,6}を?(?:投資|投じ)/

/** UAEに「H200」を4万基置く, 大阪にある「B200」: chips, by the name of the place that they stand at. */
const HOUSES =
  /^(?:市|町|村|州|県)?(?:に|で)も?(?:ある[「『][A-Z]|[「『][A-Z][^「」『』]{1,16}[」』][^、。はが]{0,14}[基個枚](?:相当)?を?[^、。はが]{0,10}(?:置|配備|据え|並べ|導入|動か))/

/** シャープの旧工場(堺市)を改装して. */
const IS_BRACKETED_SITE = new RegExp(`${SITE_NOUN}[」』]?\\($`)

/** ペンシルベニア州のデータセンターに, 千葉県佐倉市に約450億円をかけて新工場を建設する. */
export function isSite({ text, sentence }: Pick<Place, 'text' | 'sentence'>, place: Mention): boolean {
  // アラブ首長国連邦(UAE)への投資.
  const behind = text.slice(place.end, sentence.end)
  const rest = behind.startsWith('(') ? behind.replace(/^\([A-Za-z]{2,6}\)/, '') : behind
  if (text[place.start - 1] === '(') return IS_BRACKETED_SITE.test(text.slice(sentence.start, place.start))
  if (NO_SITE.has(place.ref.name)) return false
  if (isCountry(place.ref)) return SITED_IN_COUNTRY.test(rest) && !isHome(text, sentence, place)
  const lead = text.slice(sentence.start, place.start)
  // 北九州市若松区。: a place alone opens what is told of it.
  const isAlone = rest === '。' && !/[はがをも]/.test(lead)
  const isStage = isAlone || (STAGE.test(lead) && IS_STAGE.test(rest))
  return isStage || IS_SITE.test(rest)
}

const IS_SITE = anyOf(IN_SITE, SITED, LOCATED, CHOSEN, HOSTS, RISES, HOUSES)
const SITED_IN_COUNTRY = anyOf(IN_COUNTRY, TO_COUNTRY, HOUSES)

function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'))
}

/** Words too wide for a site, and one that is none. */
const NO_SITE: ReadonlySet<string> = new Set(
  '東米|西米|南米|北米|中南米|欧米|欧|米|英|仏|独|韓|台|印|欧州|アジア|中東|アフリカ|建屋|社屋'.split('|'),
)

export function isCountry({ name }: EntityRef): boolean {
  return COUNTRIES.has(name)
}

const SHORT_COUNTRIES: Readonly<Record<string, string>> = {
  米国: '米',
  英国: '英',
  韓国: '韓',
  フランス: '仏',
  ドイツ: '独',
}

/** 米アンソロピックは…米国に: at home it is all that it has. */
function isHome(text: string, sentence: Span, { start, ref }: Mention): boolean {
  const short = SHORT_COUNTRIES[ref.name] ?? ref.name
  const lead = text.slice(sentence.start, start)
  return new RegExp(`${short}(?:国の)?[A-Zァ-ヴ一-龠][^、。のに]{0,20}(?:は|が|も)`).test(lead)
}

const SAME_SITE =
  /市内|町内|同(?:市|町|村|県|州|地|所)|この地域|(?:同|この)(?:拠点|工場|施設|基盤|クラスター|センター|計画|データセンター|システム|スパコン|キャンパス|発電所|事業|地域|新工場|棟|用地|装置)|同じ(?:工場|拠点|施設|場所|敷地)|(?<![一-龠ぁ-ん])ここ[にでのはへ]|当地|(?:本|当)(?:拠点|工場|施設|データセンター|センター|棟|計画)/
/** Words of a site, without its name. */
const OF_A_SITE =
  /受電|棟(?:目)?[のはを、]|(?<![\d月半])[1-9一二三]期(?:目|分|工事)?[のはを、]|第[1-9一二三]期|土地|用地|造成|建屋|敷地|施設|工場|拠点|データセンター|投資額|総?事業費|総工費|建設費|再稼働|開業|着工|跡地|変電|工事|市内|冷却|補助|助成|計算資源|計算能力|搭載|運用費|整備|消費電力|出力|最終的/
/** Words that point at the site spoken of, whoever acts. */
const DEFINITE =
  /受電|消費電力|再稼働|(?<!\d)1カ所(?:に|当たり|あたり|の)|棟(?:目)?[のはを、]|(?<![\d月半])[1-9一二三]期(?:目|分|工事)?[のはを、]|第[1-9一二三]期|造成|建屋|敷地|跡地|(?:^|[、。「])(?:校舎|倉庫|建物|工場|施設|拠点|構内|場内|館内|サーバー室|機械室|新棟)(?:で|に|を|の|は)|(?:同|この|別の)(?:棟|拠点|工場|施設|計画|敷地|用地)|第[1-9一二三四五六七八九]+(?:工場|製造棟|期棟|棟)|隣の[棟土敷]|こちら|総?事業費|総工費|建設費|総額/
/** Words of all that somebody has. */
const OF_ALL =
  /総数|合計|全体で|全社|世界|各地|累計|自社の設備|国内外|グループ全体|グループで|グループとして|全米|全国|(?:[2-9]|\d{2,})(?:カ所|都市|カ国)|合弁|保有(?:する)?(?:GPU|チップ|基数|数)/
const OF_ALL_SITES = /総(?:受電)?容量|総出力|総電力|(?:拠点|施設|データセンター)を合わせ/
const IN_ALL_SITES = lettersOf('総合')
/** Of all that is bought, but for what a building draws or takes in. */
const OF_TRADE = /契約済み|調達し|押さえ|購入|設備投資|資本支出|年度末?まで/
const OF_A_BUILDING = /受電|消費電力|造成|建屋|敷地|第[1-9一二三]期|棟(?:目)?[のはを、]|校舎|隣の/

/** The site that the sentence names for the figure; else the one that the text speaks of, where the figure can be of it. */
export function findSite(context: SiteContext): EntityRef | null {
  const bracketed = findBracketed(context)
  if (bracketed !== null) return bracketed
  const { place, discourse } = context
  if (isOfAllSites(place)) return null
  const named = namedFacility(context)
  if (named !== null) return named
  const words = place.text.slice(place.sentence.start, place.sentence.end)
  const { facility, country } = discourse.things
  // 同センターを増やし、シドニーにも置く: what is named for the figure itself.
  const same = facility === null ? null : SAME_SITE.exec(words)
  if (same !== null) return namedPlace(context, place.sentence.start + same.index + same[0].length) ?? facility
  if (country !== null && words.includes('同国') && /同国(?!の企業|政府)/.test(words)) return country
  return namedPlace(context) ?? (isOfAll(context, words) ? null : carriedSite(context, words))
}

function isOfAllSites({ text, previousEnd, quantity }: Place): boolean {
  const mayBe = hasOneWithin(IN_ALL_SITES, text, previousEnd, quantity.start)
  return mayBe && OF_ALL_SITES.test(text.slice(previousEnd, quantity.start))
}

/** The figure is of the subject as a whole; what is drawn, built and dug up is of a site all the same. */
function isOfAll({ scope }: SiteContext, words: string): boolean {
  return OF_ALL.test(words) || ((scope === 'purchase' || OF_TRADE.test(words)) && !OF_A_BUILDING.test(words))
}

/** 原発「デュアン・アーノルド」（出力615メガワット）, チルドレスの拠点（750メガワット）. */
export function findBracketed({ place: { text, quantity }, mentions }: SiteContext): EntityRef | null {
  const owner = mentions.find(
    (one) =>
      (one.ref.kind === 'facility' || one.ref.kind === 'place' || one.ref.kind === 'product') &&
      standsAt(BEGIN_BRACKETED, text, one.end) &&
      /^[」』]?(?:の[^、。()]{0,10})?\([^()]{0,12}$/.test(text.slice(one.end, quantity.start)),
  )
  return owner?.ref ?? null
}

const BEGIN_BRACKETED = lettersOf('」』の(')

function namedFacility({ place, mentions, subject }: SiteContext): EntityRef | null {
  const { text, quantity, nextStart } = place
  const facilities = mentions.filter((one) => one.ref.kind === 'facility' && one.ref.key !== subject?.key)
  if (facilities.length === 0) return null
  const facility =
    facilities.findLast((one) => one.end <= quantity.start) ??
    facilities.find(
      (one) =>
        one.start >= quantity.end &&
        one.start - quantity.end <= 40 &&
        one.start < nextStart &&
        !OTHER_CLAUSE.test(text.slice(quantity.end, one.start).replace(/^[はが]/, '')),
    )
  if (facility === undefined) return null
  // 前者は「AIキャンパス」に向かい、後者はカンブレーで: each has its own.
  const isOthers = /、[^、。]{0,16}は/.test(text.slice(facility.end, quantity.start))
  const ownPlace = mentions.some(
    (one) => one.start > facility.end && one.end <= quantity.start && one.ref.kind === 'place' && isSite(place, one),
  )
  return isOthers && ownPlace ? null : facility.ref
}

/** A new clause about something else: …を投じる方針で、栃木市では; アマゾンは60億ユーロを投じ、ミストラルは…に. */
const OTHER_CLAUSE = /は|(?:方針|計画|予定)(?:で|だ)、|ほか|一方|に対し/

/** アイダホ国立研究所に建て: on whose ground. */
function isGround({ text, sentence }: Place, { ref, end }: Mention): boolean {
  return (
    standsAt(BEGIN_GROUND, text, end) &&
    /(?:研究所|大学|空港|基地|Laboratory|University|Airport)$/.test(ref.name) &&
    /^(?:の?(?:敷地内?|構内|キャンパス|隣接地))?に[^、。はが]{0,10}(?:建[てつ]|建設|設置|設け|置[いくかき])/.test(
      text.slice(end, sentence.end),
    )
  )
}

const BEGIN_GROUND = lettersOf('の敷構キ隣に')

/** @param from where the places that count begin, which then stand before the figure */
function namedPlace({ place, mentions, subject }: SiteContext, from?: number): EntityRef | null {
  const { text, quantity, nextStart } = place
  const fits = ({ start, end }: Mention) =>
    from === undefined ? !isOfAnother({ place, mentions, subject }, end) : start >= from && end <= quantity.start
  const sites = mentions.filter(
    (one) =>
      ((one.ref.kind === 'place' && isSite(place, one)) || (one.ref.kind === 'organisation' && isGround(place, one))) &&
      fits(one),
  )
  if (sites.length === 0) return null
  const narrow = sites.filter((one) => !isCountry(one.ref))
  // 4年間で260億ドルを投じ、工場も米国に建てる: a country behind the figure is of the figure's own clause.
  const isOwn = (one: Mention) => one.start < quantity.start || !text.slice(place.tail, one.start).includes('、')
  const fitting = narrow.length > 0 ? narrow : sites.filter(isOwn)
  const site =
    fitting.findLast((one) => one.end <= quantity.start) ??
    fitting.find(
      (one) =>
        one.start >= quantity.end &&
        (one.start < nextStart || (place.tail > quantity.end && one.start >= place.tail)) &&
        !OTHER_CLAUSE.test(text.slice(place.tail, one.start).replace(/^[はが]/, '')),
    )
  return site?.ref ?? null
}

/** Xは印西市に拠点を建て、Yも50億円を投じる: where the clause before is somebody else's, so is its site. */
function isOfAnother({ place, mentions, subject }: Pick<SiteContext, 'place' | 'mentions' | 'subject'>, end: number) {
  const own = mentions.find((one) => one.ref.key === subject?.key && one.start > end && one.end <= place.quantity.start)
  if (own === undefined || !/^[」』]?(?:\([^()]{1,12}\))?(?:は|も|が)/.test(place.text.slice(own.end, own.end + 18)))
    return false
  return place.breaks.some(({ at, kind }) => kind !== 'ground' && at > end && at <= own.start)
}

/** 第5工場の総投資額は: by its number, where no place is named. */
function numberedSite({ text, sentence, quantity }: Place): EntityRef | null {
  const [first, ...rest] = findMatches(text.slice(sentence.start, sentence.end), NUMBERED)
  // 第1工場に10億円、第2工場に20億円: each has its own.
  const name = (rest.findLast(({ index }) => sentence.start + index < quantity.start) ?? first)?.[0]
  return name === undefined ? null : { key: foldName(name), name, kind: 'facility' }
}

const NUMBERED = /第[1-9一二三四五六七八九]+(?:工場|データセンター|センター|発電所|キャンパス)/g

/** スーパーコンピューター「X」, 計算拠点「X」: a site by its name in quotation marks. */
export function quotedSite(text: string, sentence: Span): EntityRef | null {
  return hasSign(text, sentence, SIGN.marks) ? siteIn(text.slice(sentence.start, sentence.end)) : null
}

/** @param words with something in quotation marks */
export function siteIn(words: string): EntityRef | null {
  const name = findMatches(words, QUOTED_SITE).at(-1)?.[1]
  return name === undefined ? null : { key: foldName(name), name, kind: 'facility' }
}

const QUOTED_SITE =
  /(?:スーパーコンピューター|スーパーコンピュータ|スパコン|計算機|計算拠点|計算基盤|クラスター|データセンター|キャンパス|発電所|原発|工場)[「『]([^「」『』]{2,20})[」』]/g

/** What is counted at a site, when the paragraph is about one. */
const AT_SITES: ReadonlySet<Metric> = new Set<Metric>(['power', 'accelerator_count', 'capex'])

const OF_ANOTHER_PLACE = /隣から|近くから|別の(?:場所|拠点|発電所|原発)/

/** ミナモ is ミナモ・インテリジェンス. */
function isSameName(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function carriedSite({ place, metric, subject, discourse: { things } }: SiteContext, words: string): EntityRef | null {
  if ((words.includes('から') || words.includes('別の')) && OF_ANOTHER_PLACE.test(words)) return null
  if (DEFINITE.test(words)) return things.site ?? things.mainSite ?? numberedSite(place)
  const isSameOwner = things.siteOwner === null || subject === null || isSameName(things.siteOwner, subject.key)
  if (!isSameOwner) return null
  if (AT_SITES.has(metric) && things.site !== null) return things.site
  return OF_A_SITE.test(words) ? (things.site ?? things.mainSite) : null
}
