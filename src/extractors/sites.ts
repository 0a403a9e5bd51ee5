// The site that a figure is of: a named facility, or the place of one that has no other name.
import type { EntityRef, Scope } from '#domain/claim.ts'
import { COUNTRIES } from './languages/ja-name-words.ts'
import type { Mention } from './mentions.ts'
import type { Place } from './near.ts'
import type { Things } from './things.ts'

interface SiteContext {
  place: Place
  mentions: readonly Mention[]
  scope: Scope | null
  subject: EntityRef | null
  discourse: { things: Things }
}

const SITE_NOUN =
  '(?:拠点|データセンター|工場|施設|キャンパス|発電所|原発|工業団地|産業団地|団地|基地|クラスター|スーパーコンピューター|スパコン|設備|研究所|跡地|用地|敷地|棟|変電所|製造ライン|新棟)'
const SITING =
  '(?:建て|建設|新設|開設|設け|置[いくかき]|整備|構え|備え|投じ|開[いくか]|造[るりっ]|造成|立地|つく[るりっ]|増設|配備|導入し|投資)'
const IN_SITE = new RegExp(
  `^(?:の|に(?:ある|建設する|建てる|置く|開く|構える|設ける|造る|つくる)?|で(?:は|建設中の|稼働する|運営する)?)[^、。はがを]{0,14}${SITE_NOUN}`,
)
const SITED = new RegExp(`^(?:に(?!よ|つい|関|対|本社|拠点を置く)|へ|では?、?)[^。]{0,60}?${SITING}`)

/** 千葉県印西市は…データセンターが集まる. */
const HOSTS =
  /^(?:市|町|村)?(?:は|が|も)[^。は]{0,30}(?:データセンター|工場|発電所)[^。]{0,10}(?:集[まい]|並[びぶ]|建[つち]|立地|拠点)/

/** ペンシルベニア州のデータセンターに, 千葉県佐倉市に約450億円をかけて新工場を建設する. */
export function isSite({ text, sentence }: Pick<Place, 'text' | 'sentence'>, place: Mention): boolean {
  const rest = text.slice(place.end, sentence.end)
  if (COUNTRIES.test(place.ref.name) || text[place.start - 1] === '(') return false
  return IN_SITE.test(rest) || SITED.test(rest) || HOSTS.test(rest)
}

const SAME_SITE =
  /市内|町内|同市|この地域|(?:同|この)(?:拠点|工場|施設|基盤|クラスター|センター|計画|データセンター|システム|スパコン|キャンパス|発電所|事業|地域|新工場|棟|用地|装置)/
/** Words of a site, without its name. */
const OF_A_SITE =
  /受電|[棟期](?:目)?[のはを、]|第[1-9一二三]期|土地|用地|造成|建屋|敷地|施設|工場|拠点|データセンター|投資額|総?事業費|総工費|建設費|開業|着工|跡地|変電|工事|市内|冷却|補助金|助成|計算資源|計算能力|搭載|運用費|整備/
/** Words that point at the site spoken of, whoever acts. */
const DEFINITE =
  /受電|[棟期](?:目)?[のはを、]|第[1-9一二三]期|造成|建屋|敷地|跡地|同|この|別の|隣|こちら|総?事業費|総額/
/** Words of all that somebody has. */
const OF_ALL = /総数|合計|全体で|全社|世界|各地|累計|契約済み|自社の設備|国内外|グループ全体|全米|調達し|購入/

/** The nearest facility or site of the sentence; else the one that the text is about, where the sentence speaks of one. */
export function findSite({ place, mentions, scope, subject, discourse: { things } }: SiteContext): EntityRef | null {
  const { text, sentence, quantity, nextStart } = place
  const words = text.slice(sentence.start, sentence.end)
  const facilities = mentions.filter((one) => one.ref.kind === 'facility' && one.ref.key !== subject?.key)
  const facility =
    facilities.filter((one) => one.end <= quantity.start).at(-1) ??
    facilities.find((one) => one.start >= quantity.end && one.start - quantity.end <= 40 && one.start < nextStart)
  if (facility !== undefined) return facility.ref
  if (SAME_SITE.test(words) && things.facility !== null) return things.facility
  const sites = mentions.filter((one) => one.ref.kind === 'place' && isSite(place, one))
  const site =
    sites.filter((one) => one.end <= quantity.start).at(-1) ??
    sites.find((one) => one.start >= quantity.end && one.start < place.nextStart)
  if (site !== undefined) return site.ref
  if (scope === 'purchase' || OF_ALL.test(words) || !OF_A_SITE.test(words)) return null
  const isDefinite = DEFINITE.test(words)
  const isSameOwner = things.siteOwner === null || things.siteOwner === subject?.key
  return isDefinite || isSameOwner ? (things.site ?? things.mainSite) : null
}
