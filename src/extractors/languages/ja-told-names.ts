// Companies told by what stands right beside them, whatever letters make them up: of whose president somebody is, what they are in law, where they sit.
import type { Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import { endList } from '../word-tests.ts'
import { COUNTRIES, COUNTRY, INTRODUCES, NEVER, ORGANISATION_END, TERMS } from './ja-name-words.ts'

/** More than any name has, and what stands before it. */
const LONGEST = 30

/** みのり気象, 越中ばね工業: with hiragana that no particle or verb ends, up to where the words end. */
const WITH_HIRAGANA =
  /(?:^|[\n、。「『( 　・■●◆□▼▽▲△◇○◎*」』】:]|[一-龠ァ-ヴー]の|[はがもを])((?:[一-龠]{1,4}(?![のはがをにもとでへや]))?[ぁ-ん]{2,5}(?<![るたすくぐむうつぬぶいてでっをはがにのへもとなだ])[一-龠ァ-ヴー]{2,8})$/
const OF_LETTERS = /[一-龠々ァ-ヴーA-Za-z][一-龠々ァ-ヴー・A-Za-z0-9]{1,17}$/
const IN_WORD = /[一-龠々ァ-ヴーA-Za-z0-9]$/
/** アマゾン ウェブ サービス ジャパン合同会社: words before the last one. */
const IS_LAST_OF_MORE = /[ァ-ヴーA-Za-z] $/

/** の三枝真理子社長, のマリア・ロペスCEO: an officer by the whole name. */
const OFFICER =
  /の(?:[一-龠々]{3,6}|[一-龠々]{1,3}[ぁ-んァ-ヴー]{1,5}[一-龠]{0,2}|[ァ-ヴー]{2,}・[ァ-ヴー・]{2,14})(?<!副|前|元|兼|務|代表取締役)(?:社長|会長|CEO|CTO|CFO|COO|代表|頭取)(?!的|者|作|例|団|格|選)/g
/** のCEO、早見薫氏, の社長を務める: an officer by the office. */
const OFFICE =
  /の(?:CEO|CTO|CFO|COO|最高経営責任者|最高財務責任者|社長|会長)(?:\([^()]{1,12}\))?(?:、[一-龠ァ-ヴー・]{2,14}(?:氏|さん)|を務め|に就[任い])/g
/** 早見薫氏が率いる白樺計算は: what somebody leads or has founded. */
const LED =
  /(?:氏|さん|CEO|社長|会長)が(?:\d{4}年に?)?(?:率い|創業し|設立し|起こし|興し|立ち上げ|営み|経営す)[たるむ](?:[米英仏独]|新興企業の?|新興の?|会社の?|企業の?)?/g
/** 湧水電算、白樺計算、北見データの3社は: each of them is a company. */
const LISTED =
  /((?:[一-龠々ァ-ヴーA-Za-z・]{3,18}(?:\([^()]{2,16}\))?[、と]){1,5}[一-龠々ァ-ヴーA-Za-z・]{3,18})の[2-9]社(?=[はがのもで])/g
const IN_LAW = /(?:株式|合同|有限)会社(?!化|制|形)/g
const CALLED =
  /(?:社名|会社の名|会社名|屋号|法人名|社の名前|会社の名前)は「?([一-龠々ァ-ヴーA-Za-z][一-龠々ァ-ヴー・A-Za-z0-9]{2,17})(?=」?(?:。|、|だ|で(?:す|、|ある)))/g
/** (富山市), (東京・港), (つくば市、社員20人): where a company sits. */
const SEAT =
  /\((?:本社[:・は]?)?(?:[一-龠ぁ-んヶケ]{1,4}[都道府県])?(?:[一-龠ぁ-んァ-ヴー]{1,6}[市町村区](?=[)、])|(?:東京|大阪|京都|名古屋|横浜|神戸|福岡|札幌|仙台)(?:・[一-龠]{1,4})?(?=[)、]))/g

/** What many have, and no name is. */
export const IS_COMMON = endList(
  '会社|企業|大手|法人|各社|同社|当社|弊社|両社|他社|自社|メーカー|業者|事業者|新興|部門|本部|支部|部|課|局|支社|本社|支店|本店|事業|業界|組合|都|市|県|町|村|区|州|国|省|庁|政府|手|中堅|老舗|ファンド|スタートアップ|ベンチャー|陣営|専業|代理店|工場|農園|旅館|店|家|者|員|人|団体|機関|連合|拠点|センター|発電所|変電所|倉庫|跡地?|団地|会場|大会|展|駅|空港|港|施設|建屋|棟|館|病院|事務所|営業所|校|キャンパス|パーク|ホテル|会|計画|事業所|学部|学科|公園|以下|運営|親会社|子会社|経営陣|先|側|系|業|製|用|型|版|地|政権|内閣|党|チーム|研究室|派|軍|当時|次期|歴代|初代|先代|以前|時代|各地|計|同|陣|団',
)

export function toldNames(text: string): string[] {
  const found: string[] = []
  const keep = (name: string | undefined) => {
    if (name !== undefined) found.push(name)
  }
  for (const { index } of findMatches(text, OFFICER)) keep(nameBefore(text, index)?.name)
  for (const { index } of findMatches(text, OFFICE)) keep(nameBefore(text, index)?.name)
  for (const { index, 0: words } of findMatches(text, LED)) keep(nameBehind(text, index + words.length))
  for (const { 1: names = '' } of /の[2-9]社/.test(text) ? findMatches(text, LISTED) : [])
    for (const name of names.replace(/\([^()]*\)/g, '').split(/[、と]/)) keep(own(name))
  if (text.includes('会社'))
    for (const { index, 0: form } of findMatches(text, IN_LAW)) {
      keep(nameBefore(text, index)?.name)
      keep(nameBehind(text, index + form.length))
    }
  for (const { 1: name = '' } of text.includes('名は') ? findMatches(text, CALLED) : []) keep(own(name))
  if (text.includes('X') && /SNSの「?X(?![A-Za-z])|(?<![A-Za-z])X[」』]?\(旧(?:ツイッター|Twitter)/.test(text))
    found.push('X')
  for (const { index } of text.includes('(') ? findMatches(text, SEAT) : []) {
    const one = nameBefore(text, index)
    if (one !== null && isSeated(text, one)) keep(one.name)
  }
  return found
}

interface Told extends Span {
  name: string
}

function nameBefore(text: string, end: number): Told | null {
  const before = text.slice(Math.max(0, end - LONGEST), end)
  const words = WITH_HIRAGANA.exec(before)?.[1] ?? OF_LETTERS.exec(before)?.[0] ?? ''
  const rest = before.slice(0, before.length - words.length)
  const name = own(words)
  if (name === undefined || IS_LAST_OF_MORE.test(rest) || IN_WORD.test(rest)) return null
  return { name, start: end - name.length, end }
}

function nameBehind(text: string, start: number): string | undefined {
  const words = /^[一-龠々ァ-ヴーA-Za-z][一-龠々ァ-ヴー・A-Za-z]{1,17}/.exec(text.slice(start, start + LONGEST))?.[0]
  return words === undefined ? undefined : own(words)
}

/** 中堅の北斗共済(盛岡市): who is said to be somebody, by its end, or who has hiragana in it. */
function isSeated(text: string, { name, start, end }: Told): boolean {
  if (text.startsWith('(本社', end)) return true
  const before = text.slice(Math.max(0, start - 12), start)
  if (/[ぁ-ん]/.test(name)) return true
  return name.length > 2 && INTRODUCES.test(before.replace(/(?:の|、)$/, ''))
}

/** 検索大手, 調査会社, 韓国: what stands in one word with the name. */
const BEFORE_IT = /^(?:.*(?:会社|大手|企業|新興))(?=..)/

/** The words without the country and the trade before them, where they are no common ones. */
function own(words: string): string | undefined {
  const bare = words
    .replace(/(?:株式|合同|有限)会社$/, '')
    .replace(BEFORE_IT, '')
    .replace(/^・/, '')
  const country = /^[一-龠]/.test(bare) ? (COUNTRY.exec(bare)?.[0] ?? '') : ''
  const name = bare.slice(/^[ァ-ヴーA-Z]/.test(bare.slice(country.length)) ? country.length : 0)
  if (/\d[^\dA-Z]|\d$/.test(name)) return undefined
  if (name.length < 3 || NEVER.test(name) || TERMS.test(name) || COUNTRIES.has(name)) return undefined
  return IS_COMMON.test(name) && !ORGANISATION_END.test(name) ? undefined : name
}
