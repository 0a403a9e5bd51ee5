// Names in Japanese that the catalogue lacks: which part of a run of letters is one, and of what kind.
import { placeKey } from '#catalog/places.ts'
import type { EntityKind, EntityRef } from '#domain/claim.ts'
import { DIGITS, endsWithOne, hasOne, LATIN, lettersOf, range, standsAt } from '#domain/letters.ts'
import { beginsOf } from '#domain/pattern-letters.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Token } from '#domain/token.ts'
import { LAST_OF_FIRMS } from './ja-firms.ts'
import { isPublicBody } from './ja-grammar.ts'
import { isOddWord, kindOf } from './ja-name-kinds.ts'
import {
  BEGIN_COUNTRIES,
  BEGINS_WITH_COUNTRY,
  BEHIND_NAME,
  COMMON_HEAD,
  COUNTRIES,
  COUNTRY,
  INTRODUCES,
  IS_PERSON,
  LAST_OF_SURE_ENDS,
  NEVER,
  ORGANISATION_END,
  PERSON_END,
  SAID_OF_FIRMS,
  STANDS_BEFORE,
  TERMS,
  TRADE_BEFORE,
  TRADES,
} from './ja-name-words.ts'
import { isAllOf, isKanji, isKatakana } from './ja-scripts.ts'

/** Behind the name of a place: に…拠点を建てる, では第5工場, の工業団地. */
export const IS_BUILT_ON =
  /^に[\d約計最大兆億万千百〜.]+(?:ドル|ユーロ|円|ポンド|元|ウォン)[^、。]{0,4}を(?:投じ|かけ|投資し)て?、[^。]{0,40}(?:データセンター|工場|拠点|発電所|キャンパス|クラスター|施設)を?[^。]{0,8}(?:建|置|設け|開|築|造|つく|整備|新設|構え)|^(?:の|にある)(?:新|旧|第[1-9一二三四五])?(?:データセンター|工場|拠点|半導体クラスター|発電所|キャンパス|工業団地)|^(?:に|では?|にも|でも)(?:[^、。はがを]{0,16}(?:データセンター|工場|拠点|発電所|キャンパス|クラスター|工業団地|施設)を?[^。]{0,6}(?:建|置|設け|開|築|造|つく|整備|新設|計画|稼働|構え|動か)|(?:新|第[1-9一二三四五])[^、。はがを]{0,3}工場)/

export const BEGIN_BUILT_ON = lettersOf('にので')

/** A name inside a run; offsets are those of the run. */
export interface Naming extends Span {
  name: string
  kind: EntityKind
}

/** Whether the words around say that a name stands here, so that a common word may be one; or give its other form too. */
export type Certainty = 'none' | 'introduced' | 'alias'

/**
 * The name that ends a run: without the country and the trade before it (新興企業バーシャAI → バーシャAI), and what is
 * merely about it behind (エヌビディア製 → エヌビディア). Null where the run names nobody.
 * @param from where the run begins, as the places of the tokens are counted
 */
export function readName(run: string, tokens: readonly Token[], certainty: Certainty, from = 0): Naming | null {
  const placed = ownBeforeTown(run)
  if (placed !== '') return organisationAt(0, placed)
  if (NEVER.test(run)) return null
  const start = nameStart(run, tokens, from)
  // 「中国版エヌビディア」 is another.
  if (run.startsWith('版', start)) return null
  const whole = withoutForm(run.slice(start))
  const company = !whole.endsWith('社') ? undefined : /^(.*[ァ-ヴー]{3}|[A-Z][A-Za-z]{0,8})社$/.exec(whole)?.[1]
  if (company !== undefined)
    return isCommon(company) && !/^[A-Z]$/.test(company) ? null : organisationAt(start, company)
  const office = ownBeforeOfficer(whole)
  if (office !== undefined && /[ァ-ヴA-Z]/.test(office)) return organisationAt(start, office)
  if (IS_PERSON.test(whole)) return readPerson(whole, start)
  const mayBePlant = endsWithOne(LAST_OF_PLANTS, whole)
  if (mayBePlant && IS_PLANT.test(whole)) return { start, end: start + whole.length, name: whole, kind: 'facility' }
  const tail = kanjiAtEnd(whole)
  const isCut =
    tail !== '' &&
    tail !== whole &&
    (!ORGANISATION_END.test(whole) || /^(?:両|各|同)社$/.test(tail)) &&
    (BEHIND_NAME.test(tail) || isSaidOf(tail, tokens, from + start + whole.length))
  const name = isCut ? whole.slice(0, whole.length - tail.length) : whole
  const plant = !mayBePlant ? undefined : /^(.{2,})(?:原発|原子力発電所|火力発電所|発電所|ダム|鉱山)$/.exec(whole)?.[1]
  if (plant !== undefined && /[ァ-ヴー]{3}/.test(plant))
    return { start, end: start + whole.length, name: whole, kind: 'facility' }
  const last = tokens.at(-1)
  // 月間アクティブユーザー: a kind of user.
  if (certainty === 'none' && last?.isKnown === true && NEVER.test(last.surface) && last.surface.length > 2 && !isCut) {
    if (!ORGANISATION_END.test(name)) return null
  }
  if (start > 0 && name.length === 2 && /^[A-Z]{2}$/.test(name) && !TERMS.test(name)) return organisationAt(start, name)
  if (isCommon(name) && !(certainty !== 'none' && isCoined(run.slice(0, start), name, tokens))) return null
  if (hasOne(DIGIT, name) && /[一-龠]\d|\d[一-龠]/.test(name)) return null
  const place = name.startsWith('同') && /^同[市県町村州]$/.test(name) ? null : readPlace(name)
  if (place !== null) return { start, end: start + name.length, name: place, kind: 'place' }
  const first = from + start
  const rest = tokens.filter((token) => token.start >= first && token.end <= first + name.length)
  const kind = kindOf(name, rest, certainty !== 'none' || start > 0, certainty === 'alias')
  return kind === null ? null : { start, end: start + name.length, name, kind }
}

/** What plants end with, and a name with its form or 様 behind it. */
const LAST_OF_NAMES = lettersOf('発所ム山社様')

/** Whether `readName` finds nobody in a run that nothing introduces: common words in kanji, or one in katakana. */
export function isCommonWord(run: string, tokens: readonly Token[]): boolean {
  for (const { isKnown, detail } of tokens) if (!isKnown || detail === '固有名詞') return false
  if (standsAt(BEGIN_FORMS, run, 0) || standsAt(BEGIN_COUNTRIES, run, 0)) return false
  if (endsWithOne(LAST_OF_SURE_ENDS, run) || endsWithOne(LAST_OF_FIRMS, run) || endsWithOne(LAST_OF_NAMES, run))
    return false
  if (!isAllOf(isKanji, run) && !(tokens.length === 1 && isAllOf(isKatakana, run))) return false
  return !mayHoldPlace(run, 0, run.length) && !IS_PERSON.test(run)
}

/** ヒダカ計算・佐野社長: the company stands before its officer. */
function ownBeforeOfficer(whole: string): string | undefined {
  if (!hasOne(JOINT, whole)) return undefined
  return /^(.*[一-龠]{2})・[一-龠]{1,4}(?:社長|会長|CEO|代表|氏)/.exec(whole)?.[1]
}

/** ハイレゾナ・玄海町: and where it is. */
function ownBeforeTown(run: string): string {
  if (!run.endsWith('町') && !run.endsWith('市')) return ''
  const own = /^([ァ-ヴー]{3,})・[一-龠]{2,4}[市町]$/.exec(run)?.[1] ?? ''
  return COUNTRIES.has(own) || placeKey(own) !== foldName(own) || NEVER.test(own) ? '' : own
}

function withoutForm(whole: string): string {
  if (whole.endsWith('様') && ORGANISATION_END.test(whole.slice(0, -1))) return whole.slice(0, -1)
  return whole.endsWith('・') || whole.endsWith('会社') ? whole.replace(/・+$|(?:株式|合同|有限)会社$/, '') : whole
}

const JOINT = lettersOf('・')
const LAST_OF_PLANTS = lettersOf('発所ム山')

/** デュアン・アーノルド原発. */
const IS_PLANT = /^(?:[ァ-ヴー]{2,}・?[ァ-ヴー]{2,}|[一-龠]{2,6})(?:原発|原子力発電所|火力発電所|水力発電所|ダム)$/

function kanjiAtEnd(words: string): string {
  let start = words.length
  while (start > 0 && (isKanji(words.charCodeAt(start - 1)) || words[start - 1] === '々')) start--
  return words.slice(start)
}

/** アイレン急伸, ルミナス人員整理: what a headline says of a name, all of it in the dictionary. */
function isSaidOf(tail: string, tokens: readonly Token[], end: number): boolean {
  const own = tokens.filter((one) => one.start >= end - tail.length && one.end <= end)
  const last = own.at(-1)
  if (own[0]?.start !== end - tail.length || last?.end !== end || own.some((one) => !one.isKnown)) return false
  const isNamed = tokens.some(
    ({ surface, isKnown, detail, end: at }) =>
      at <= end - tail.length && !TERMS.test(surface) && (detail === '固有名詞' || (!isKnown && surface.length > 2)),
  )
  const head = own[0].start
  const isOdd = isOddWord(
    tokens
      .filter((one) => one.end <= head)
      .map(({ surface }) => surface)
      .join(''),
    tokens.filter((one) => one.end <= head),
  )
  return (isNamed || isOdd) && (SAID_OF_FIRMS.test(tail) || (last.detail === 'サ変接続' && !TRADES.test(tail)))
}

function organisationAt(start: number, name: string): Naming {
  return { start, end: start + name.length, name, kind: 'organisation' }
}

const DIGIT = lettersOf(DIGITS)
const BEGIN_TERMS = lettersOf(`${LATIN}&`)
const LAST_OF_TRADES = lettersOf('設発営造売計')

/** データセンター, HBM, シリーズB, GPUクラウド. */
function isCommon(name: string): boolean {
  if (name.length < 2 || NEVER.test(name) || TERMS.test(name)) return true
  // ユーリッヒ計算センター.
  if (COMMON_HEAD.test(name) && !(name.endsWith('センター') && ORGANISATION_END.test(name))) return true
  // データセンター建設.
  const trade = endsWithOne(LAST_OF_TRADES, name) ? /(?:建設|開発|運営|製造|販売|設計)$/.exec(name) : null
  if (trade !== null && NEVER.test(name.slice(0, trade.index))) return true
  if (!standsAt(BEGIN_TERMS, name, 0)) return false
  const [, term = '', rest = ''] = /^([A-Za-z&]{2,})(.*)$/.exec(name) ?? []
  return TERMS.test(term) && NEVER.test(rest)
}

/** 調査会社パワーライン: one word that no dictionary has, right behind the word for a company, however it ends. */
function isCoined(before: string, name: string, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  const isWord = last !== undefined && last.surface === name && !last.isKnown
  if (!isWord || !/^[ァ-ヴー]{5,}$/.test(name) || NEVER.test(name)) return false
  // デルタグラム, which is no weight.
  return /(?:会社|企業|新興|大手|メーカー)$/.test(before) || /(?:グラム|ライン|ゾーン|コラム|シード)$/.test(name)
}

const BEGIN_OWN_NAMES = lettersOf(`${range('ァ', 'ヴ')}${range('A', 'Z')}`)

/** 株式会社, 有限会社, 合同会社. */
const IN_LAW = /^(?:株式|有限|合同)会社(?=..)/
const BEGIN_FORMS = beginsOf(IN_LAW)

/** Behind the last word for what somebody is, and behind the country. */
function nameStart(run: string, tokens: readonly Token[], from: number): number {
  // 株式会社北斗電算: what it is in law is no part of the name.
  let start = standsAt(BEGIN_FORMS, run, 0) ? (IN_LAW.exec(run)?.[0].length ?? 0) : 0
  // What follows must look like a name of its own: katakana or Latin letters.
  for (const token of tokens) {
    const end = token.end - from
    if (
      standsAt(BEGIN_OWN_NAMES, run, end) &&
      isIntroduction(run.slice(start, end), run.slice(end)) &&
      !IS_PERSON.test(run.slice(end, end + 4))
    )
      start = end
  }
  // (日本・志野言語機構).
  const country = countryBefore(run.slice(start))
  if (country !== '') return start + country.length + 1
  const own = run.slice(start)
  if (!BEGINS_WITH_COUNTRY.test(own) || COUNTRIES.has(own)) return start
  const origin = COUNTRY.exec(own)?.[0] ?? ''
  const behind = run.slice(start + origin.length)
  // スイスAIイニシアチブ: of a country, and named after it.
  if (origin.length > 1 && /^AI[ァ-ヴー]+$/.test(behind)) return start
  return origin !== '' && !isPublicBody(own) && !/^(?:政府|企業|勢|系|の|人|市場)/.test(behind)
    ? start + origin.length
    : start
}

function countryBefore(words: string): string {
  if (!hasOne(JOINT, words)) return ''
  const [head = '', rest = ''] = words.split('・')
  return rest.length > 3 && COUNTRIES.has(head) && ORGANISATION_END.test(rest) && /[一-龠]$/.test(rest) ? head : ''
}

function isIntroduction(before: string, name: string): boolean {
  if (INTRODUCES.test(before) || STANDS_BEFORE.test(before)) return true
  return hasOne(JOINT, name) && TRADE_BEFORE.test(before) && /^[ァ-ヴー]{2,}・[ァ-ヴー・]{2,}$/.test(name)
}

const LAST_OF_PLACES = lettersOf('州県郡区町村市')
const SIGNS_OF_PLACES = lettersOf('・州県都町村郡島省道部府市区')

/** Whether a stretch of the text has what a place does not go without. */
export function mayHoldPlace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (standsAt(SIGNS_OF_PLACES, text, at)) return true
  return false
}

/** テキサス州アビリーン, ノルウェー・ナルビク, 若松区: the narrowest place. */
export function readPlace(name: string): string | null {
  if (!mayHoldPlace(name, 0, name.length)) return null
  const [, last = ''] =
    /^(?:・|(?:同|.{2,}?)(?:州(?!市)|県)|(?:[一-龠]{2})?(?:都市|[町村郡島])(?=[ァ-ヴ])|[一-龠]{2,4}(?:省|[南北]道)(?=[一-龠ァ-ヴ]{1,4}[市郡県区])|京畿道|江原道|北海道・?(?=.{1,4}[市町村])|北海道・|(?:[東西南北]{1,2}|中)部(?=[ァ-ヴ])|.{2,}?(?:都|府)(?=.+市)|.{2,}?市(?=.{2,}区))([ァ-ヴー・一-龠]{2,12})$/.exec(
      name,
    ) ?? []
  if (last !== '' && !ORGANISATION_END.test(name)) return last
  // マレーシア・ジョホール州: of a country.
  const [country = '', region = ''] = hasOne(JOINT, name) ? name.split('・') : []
  if (region !== '' && COUNTRIES.has(country) && /^[ァ-ヴー一-龠]{2,12}[州県郡省市]$/.test(region)) return region
  if (region !== '' && CITY_AND_WARD.test(name)) return name
  if (!endsWithOne(LAST_OF_PLACES, name)) return null
  if (name.length === 2 && /^[^都各同全本両他諸毎][市]$/.test(name)) return name
  return /^[ァ-ヴー一-龠]{2,12}(?:[州県郡区町村]|(?<!(?<!京)都)市)$/.test(name) ? name.replace(COUNTRY_SIGN, '') : null
}

/** 英サリー州: the sign of the country is no part of the name. */
const COUNTRY_SIGN = /^[米英仏独伊加豪印韓中](?=[ァ-ヴ])/

/** 印西市 is 印西; but ニューヨーク州 is another place than ニューヨーク to the reader, and is called by its whole name. */
export function placeRef(whole: string): EntityRef {
  const name = withoutSurroundings(whole)
  const key = placeKey(name)
  const isRegion = endsWithOne(LAST_OF_REGIONS, name) && key === foldName(name)
  return { key: isRegion ? foldName(name.replace(/(?<=..)[州郡]$/, '')) : key, name, kind: 'place' }
}

const LAST_OF_REGIONS = lettersOf('州郡')
const LAST_OF_SURROUNDINGS = lettersOf('郊外辺市県')

function withoutSurroundings(whole: string): string {
  if (!endsWithOne(LAST_OF_SURROUNDINGS, whole)) return whole
  return whole.replace(/(?<=..)(?:近郊|郊外|周辺)$/, '').replace(/(?<=..)[市県]$|(?<=^[一-龠])市$/, '')
}

/** (東京・港): a ward without its 区. */
const CITY_AND_WARD = /^(?:東京|大阪|京都|名古屋|横浜|神戸|札幌|福岡|仙台|川崎|広島)・[一-龠]{1,4}$/

/** Of one sign. */
const SURNAME = /^[森林原関堀辻岸谷泉島菅柳牧峰浜旭柏椿榊梶畑畠岡沢沖李王張陳劉馬黄周孫呉徐朱梁金朴崔鄭姜趙尹]$/

function readPerson(whole: string, start: number): Naming | null {
  let name = whole
  while (IS_PERSON.test(name)) name = name.replace(PERSON_END, '').replace(/(?:最高|代表|共同|兼|元|前|副|・)$/, '')
  if (SURNAME.test(name)) return { start, end: start + whole.length, name, kind: 'person' }
  if (name.length < 2 || NEVER.test(name) || /^(?:担当|同社?|両|新|現|歴代|各|女性|男性|地元|民間|企業)$/.test(name))
    return null
  return { start, end: start + whole.length, name, kind: 'person' }
}
