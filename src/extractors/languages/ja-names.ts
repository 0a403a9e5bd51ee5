// Names in Japanese that no catalogue has: places, quoted products, words for groups, markets.
import { endsWithOne, hasOne, lettersOf, range, standsAt } from '#domain/letters.ts'
import { signsOf } from '#domain/pattern-letters.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Token } from '#domain/token.ts'
import { findInMarks, findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import { anyTest, beginList, endList, endPattern } from '../word-tests.ts'
import { NEVER, TERMS } from './ja-name-words.ts'
import { BEGIN_BUILT_ON, IS_BUILT_ON, mayHoldPlace, placeRef, readPlace } from './ja-naming.ts'
import { findRuns } from './ja-runs.ts'
import { isAllOf, isHiragana, isKanji, isKatakana } from './ja-scripts.ts'
import { hasSign, SIGNS } from './ja-sentence-signs.ts'

const NONE: readonly Mention[] = []

/** Places by their endings alone, where nobody has looked at the words: 千葉県印西市に. */
export function findNamedPlaces(text: string, sentence: Span): readonly Mention[] {
  const named: Mention[] = []
  for (const { start, end } of findRuns(text, sentence.start, sentence.end)) {
    const name = mayHoldPlace(text, start, end) ? readPlace(text.slice(start, end)) : null
    if (name !== null) named.push(placeAs(name, start, end))
  }
  if (!hasSign(text, sentence, SIGNS.town)) return named
  const cities = findMatches(text.slice(sentence.start, sentence.end), IN_HIRAGANA).map(({ index, 0: name }) => {
    const start = sentence.start + index
    return placeAs(name, start, start + name.length)
  })
  return [...cities, ...named.filter((one) => !cities.some(({ start, end }) => one.start < end && start < one.end))]
}

function placeAs(name: string, start: number, end: number): Mention {
  return { start, end, ref: placeRef(name), entity: null, isVoice: false }
}

/** さいたま市. */
const IN_HIRAGANA =
  /(?:さいたま|いわき|つくば(?:みらい)?|かほく|ひたちなか|かすみがうら|うるま|むつ|にかほ|えびの|つがる|たつの|あわら|みやま|みよし|いすみ|いなべ|うきは|さぬき|みどり|さくら|あさぎり|おいらせ)[市町]/g

const STATE = /(?<![A-Za-zァ-ヴー])UAE(?![A-Za-zァ-ヴー]|\)?[がもは])|アラブ首長国連邦(?!(?:\(UAE\))?[がもは])/g

/** アラブ首長国連邦(UAE): of which the analyser makes three words, or none. */
export function findStates(text: string, sentence: Span): readonly Mention[] {
  if (!hasSign(text, sentence, SIGNS.state)) return NONE
  return findMatches(text.slice(sentence.start, sentence.end), STATE).map(({ index, 0: name }) => {
    const start = sentence.start + index
    return placeAs('UAE', start, start + name.length)
  })
}

/** What the analyser takes for a region and is none. */
const NO_PLACES: ReadonlySet<string> = new Set(['建屋', '社屋', '港町', '全米', '全欧', '全英', '全中', '全日本'])
const PLACE_ENDS: ReadonlySet<string> = new Set('州県府都道市郡町村区')

/** Places: proper nouns of regions, each with its 州 or 市. */
export function findPlaces(tokens: readonly Token[], offset: number): Mention[] {
  const found: Mention[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    const place = token.isKnown && token.detail !== '固有名詞' ? null : placeAt(tokens, index, token)
    if (place !== null) found.push({ ...place, start: place.start + offset, end: place.end + offset })
  }
  return found
}

function placeAt(tokens: readonly Token[], index: number, token: Token): Mention | null {
  const next = tokens[index + 1]
  const isRegion = token.detail === '固有名詞' && token.subdetail === '地域' && !NO_PLACES.has(token.surface)
  const isRare = next !== undefined && isRareRegion(token, next)
  if (!isRegion && !isRare && !isBuiltOn(tokens, index)) return null
  const end = next !== undefined && PLACE_ENDS.has(next.surface) ? next.end : token.end
  const head = headOfRun(tokens, index)
  const name = `${head}${end === token.end ? token.surface : `${token.surface}${next?.surface ?? ''}`}`
  return { start: token.start - head.length, end, ref: placeRef(name), entity: null, isVoice: false }
}

/** シネス, of which the analyser knows but ネス: the katakana that stand right before it. */
function headOfRun(tokens: readonly Token[], index: number): string {
  if (!isAllOf(isKatakana, tokens[index]!.surface)) return ''
  let head = ''
  for (let at = index - 1; at >= 0 && /^[ァ-ヴー]{1,4}$/.test(tokens[at]!.surface); at--)
    head = `${tokens[at]!.surface}${head}`
  return head
}

/** ジャムナガルに拠点を建てる, 平沢では第5工場の工事を: a word of no dictionary, or a name, that something is put up at. */
function isBuiltOn(tokens: readonly Token[], index: number): boolean {
  const { surface, isKnown, detail } = tokens[index]!
  if (!standsAt(BEGIN_BUILT_ON, tokens[index + 1]?.surface ?? '', 0)) return false
  if (!isLikePlace(surface, isKnown, detail === '固有名詞') || NEVER.test(surface) || TERMS.test(surface)) return false
  const before = tokens[index - 1]
  if (before !== undefined && endsWithOne(GOES_ON, before.surface) && before.subdetail !== '地域') return false
  const behind = tokens.slice(index + 1, index + 16).map(({ surface }) => surface)
  return IS_BUILT_ON.test(behind.join(''))
}

const GOES_ON = lettersOf(`${range('ァ', 'ヴ')}ー${range('一', '龠')}・「『`)

function isLikePlace(surface: string, isKnown: boolean, isName: boolean): boolean {
  const { length } = surface
  if (length > 2 && (isName || !isKnown) && isAllOf(isKatakana, surface)) return true
  return isName && (length === 2 || length === 3) && isAllOf(isKanji, surface)
}

/** 坡州: a sign that no dictionary has, and the end of a region. */
function isRareRegion(token: Token, next: Token): boolean {
  return !token.isKnown && token.surface.length === 1 && PLACE_ENDS.has(next.surface) && isAllOf(isKanji, token.surface)
}

/**
 * 「みちのく計算」(仙台市、社員42人): where it sits, or who works there, says that a company stands in the marks; as does
 * 新興企業「いぶき」が.
 */
const QUOTED_COMPANY =
  /[「『](?:([ぁ-んァ-ヴー一-龠A-Za-z0-9・ ]{2,18})[」』](?=\((?:[^()、]{1,10}[市県府都区町村州]|東京|大阪|京都|本社|社員|従業員|以下|[^()]*・[一-龠]{1,3}[)、]))|(?<=(?:企業|(?<!新)会社|新興|ベンチャー|スタートアップ|メーカー|事業者)(?:の|、)?.)([ぁ-ん][ぁ-んァ-ヴー一-龠・]{2,17})[」』](?=[はがのもにを、(]))/g

export function findQuotedCompanies(text: string, sentence: Span): readonly Mention[] {
  if (!hasSign(text, sentence, SIGNS.marks)) return NONE
  const words = text.slice(sentence.start, sentence.end)
  if (!mayQuoteCompany(words)) return NONE
  return findInMarks(words, QUOTED_COMPANY).map(({ index, 1: seated, 2: called }) => {
    const start = sentence.start + index + 1
    const name = seated ?? called ?? ''
    const ref = { key: foldName(name), name, kind: 'organisation' as const }
    return { start, end: start + name.length, ref, entity: null, isVoice: false }
  })
}

/** Marks with a bracket behind them, or with hiragana at their head. */
function mayQuoteCompany(words: string): boolean {
  return words.includes('」(') || words.includes('』(') || opensHiragana(words, '「') || opensHiragana(words, '『')
}

function opensHiragana(words: string, mark: string): boolean {
  for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1))
    if (isHiragana(words.charCodeAt(at + 1))) return true
  return false
}

const QUOTED =
  /[「『]([A-Za-z][\w .+\-/]{1,30}|[A-Z]{2,5}[ァ-ヴー・]{2,14}|[ァ-ヴー・]{2,16}(?:[ -]?\d[\w.]*)?|[一-龠ァ-ヴー]{1,6}[ -]?[A-Z\d][\w.-]*)[」』](製)?/g

/** Words of a building, of its place, its power, or of chips put side by side: テキサス州の「ヘリオス」. */
const BEFORE_A_FACILITY =
  /(?:(?:工場|拠点|データセンター|クラスター|スーパーコンピューター?|スパコン|基盤|計算機)[^、。]{0,6}|(?:州|県)[ァ-ヴー一-龠]{2,12}の|[一-龠ァ-ヴ](?:州|県|市)(?:[にで](?:ある|建設中の|建てる|建設する|設ける|置く|開く|構える|造る))?の?|(?:建設中の|(?:に|で)(?:建てる|建設する|設ける|構える))|(?:GPU|製|チップ|半導体|基)を[^、。]{0,6}(?:並べ|つない|つなげ|束ね|集め)た|(?:メガワット|ギガワット|MW|GW)(?:級|規模)?の)$/
/** Letters of theirs: one each of them has. */
const OF_FACILITIES = signsOf('場点ン機盤クータ州県市設建構並つ束集トW', BEFORE_A_FACILITY)

function isBeforeFacility(before: string): boolean {
  return !endsWithOne(ENDS_CLAUSE, before) && hasOne(OF_FACILITIES, before) && BEFORE_A_FACILITY.test(before)
}

const ENDS_CLAUSE = lettersOf('、。')

/** More than such words have. */
const LONGEST_BEFORE = 32

/** 「プロジェクト・サウスゲート」, 「AIメガファクトリー」. */
const NAMES_A_FACILITY = anyTest(
  beginList('プロジェクト・|Project '),
  endList(
    'キャンパス|ファクトリー|データセンター|計算センター|クラスター|パーク|計算棟|発電所|変電所|工業団地|Campus|Factory|Cluster|Data Center|Datacenter',
    endPattern(/[1-9一二三四五]号?棟$/),
  ),
)
/** 「P5」棟, 「ヘリオス」の着工: what is said of buildings alone. */
const BEHIND_A_FACILITY =
  /^(?:と(?:いう|呼ぶ|名付けた)|の)?(?:新?棟|データセンター|DC(?![A-Za-z])|キャンパス|新?工場|計算拠点|発電所|クラスター|スーパーコンピューター?|スパコン|団地)/

const BEGIN_FACILITIES = lettersOf('と新棟デDキ工計発クス団')

/** @param behind the marks */
function isBehindFacility(behind: string): boolean {
  return standsAt(BEGIN_FACILITIES, behind, behind[0] === 'の' ? 1 : 0) && BEHIND_A_FACILITY.test(behind)
}

/** 「Sarashina mini」, 『M15X』: a quoted name in Latin letters or katakana is a product or a model. */
export function findQuoted(text: string, sentence: Span): readonly Mention[] {
  if (!hasSign(text, sentence, SIGNS.marks)) return NONE
  const words = text.slice(sentence.start, sentence.end)
  const formed = findInMarks(words, QUOTED).map((match) => {
    const start = sentence.start + match.index + 1
    const name = match[1] ?? ''
    const isFacility =
      NAMES_A_FACILITY.test(name) ||
      isBeforeFacility(text.slice(Math.max(sentence.start, start - LONGEST_BEFORE), start - 1)) ||
      isBehindFacility(words.slice(match.index + name.length + 2, match.index + name.length + 20))
    return quotedAs(name, start, isFacility ? 'facility' : 'product')
  })
  const called = findInMarks(words, ANY_QUOTED).flatMap((match) => {
    const name = match[1] ?? ''
    const start = sentence.start + match.index + 1
    if (formed.some((one) => one.start === start) || NO_PRODUCT.test(name)) return []
    const before = words.slice(Math.max(0, match.index - 16), match.index)
    const behind = words.slice(match.index + name.length + 2, match.index + name.length + 18)
    if (ENDS_FACILITY.test(name)) return [quotedAs(name, start, 'facility')]
    return isProduct(before, behind) ? [quotedAs(name, start, 'product')] : []
  })
  return [...formed, ...called]
}

const ENDS_FACILITY = endList('棟|発電所|変電所')

function quotedAs(name: string, start: number, kind: 'facility' | 'product'): Mention {
  return { start, end: start + name.length, ref: { key: foldName(name), name, kind }, entity: null, isVoice: false }
}

/** Of any letters: 「ことのは帳」. */
const ANY_QUOTED = /[「『]([^「」『』。、!?をが\d ][^「」『』。、!?をが]{1,15})[」』]/g
/** A plan, a law, a state of things, or what somebody says. */
const NO_PRODUCT =
  /(?:計画|構想|戦略|法|案|声明|宣言|指針|報告書|基金|プロジェクト|政策|協定|白書|大賞|賞|展|会議|大会|問題|革命|元年|時代|現象|効果|主義|競争|社|銀行|大学|です|ます|した|ない|だ|よう|という|べき|から|まで|など|ため|こと)$/
const IS_CALLED =
  /(?:アプリ|サービス|ソフト|ソフトウエア|ソフトウェア|モデル|LLM|AI|ロボット|端末|ツール|システム|エンジン|チップ|半導体|プラットフォーム|プラン|ブラウザー?|アシスタント|エージェント|スマホ|スピーカー|EV|ゲーム|クラウド|シリーズ|製品|商品|装置|ドローン|グラス|眼鏡|サーバー|チャット|ボット)(?:の|である)?$/
const IS_HANDLED =
  /^(?:を(?:提供|運営|開発|公開|発売|投入|展開|販売|手がけ|配信|リリース|搭載|使った)|の(?:月間|週間|利用|ユーザー|料金|価格|単価|月額|契約者|会員|登録者|有料|開発費|パラメーター?|学習|訓練|後継|提供|販売|出荷|最新版|新版)|は(?:\d[\d,万]*(?:基|台|個|枚)の|月間|週間|利用者|料金|価格|月額|\d+億パラメ))/

/** 翻訳アプリ「ことのは帳」, 「ことのは帳」を運営する: by what it is called, or by what is done with it. */
function isProduct(before: string, behind: string): boolean {
  return (IS_CALLED.test(before) && !/AIの$/.test(before)) || IS_HANDLED.test(behind)
}

const GROUPS =
  /(?:[一-龠]{0,3}政府|[ァ-ヴー]{2,10}政府)(?=[はがのもとにをへか、])|(?:民間企業|民間|国内スタートアップ|(?:国内外|内外|海外)の企業|国内の?スタートアップ企業|外部投資家|機関投資家|(?:米国?|日本|国内|中国)の?企業|(?:[米英仏独日中韓]|米国の|日本の|中国の|韓国の|欧州の)?(?:(?:IT|テック|テクノロジー|クラウド|通信|電力|半導体|メモリー?|SNS|ネット)?(?:大手|巨大)|(?:大手|巨大)(?:IT|テック|テクノロジー|クラウド)?)(?:企業)?\d+社|(?:米国|英国|日本|中国|韓国|台湾|欧州|インド|国内|世界)の(?:大手)?[一-龠ァ-ヴー]{2,6}(?:会社|大手|各社|企業)|(?<!ほかの|他の|残る|うち)(?:[2-9]|\d{2,})社|(?<![一-龠ァ-ヴーA-Za-z])(?:米国?の?|国内の?|世界の|中国の|日本の)?(?:ハイパースケーラー|ベンチャーキャピタル|メガバンク|(?:IT|テック|クラウド|半導体|通信|ネット)大手(?:各社)?)(?=[はが]|の(?:設備|投資|売上|支出|合計)))(?=[はがのも]|による)/g

const ENDS_A_GROUP = /(?:[府社業家間手]|アップ|ーラー|タル|バンク)[はがのもとにをへか、]/

/** Groups without a name of their own, where they act: 外部投資家が, 大手4社の. */
export function findGroups(text: string, sentence: Span): readonly Mention[] {
  if (!hasSign(text, sentence, SIGNS.group)) return NONE
  const words = text.slice(sentence.start, sentence.end)
  if (!ENDS_A_GROUP.test(words)) return NONE
  return findMatches(words, GROUPS).map((match) => {
    const start = sentence.start + match.index
    const name = match[0]
    return {
      start,
      end: start + name.length,
      ref: { key: foldName(name), name, kind: 'organisation' as const },
      entity: null,
      isVoice: false,
    }
  })
}

/** 世界の生成AI市場は: a market is the subject of its size. */
export function findMarket(before: string): string | null {
  const match =
    /(?:^|[、。「」・　 はがで])((?:[^、。「」はがでを\s]{1,20}の)?[^、。「」はがのでを\s]{0,16}(?:\([^()]{1,12}\))?の?(?:市場|需要|支出|販売額|出荷額|出荷金額))(?:規模)?(?:の規模)?(?:は|が|も|を|の|については|に関しては|:)[^。]*$/.exec(
      before,
    )
  const name = match?.[1]?.replace(/^(?:[・*■●◆▼] ?[^:]{2,20}:)?(?:\d{4}年度?の)?/, '')
  return name === undefined || /^の?(?:市場|需要|支出|販売額|出荷額)$/.test(name) ? null : name
}
