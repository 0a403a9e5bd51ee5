// What somebody a sentence names is to whom the text is about: one who tells of others, serves, or is held against them.
import { endsWithOne, lettersOf, standsAt } from '#domain/letters.ts'
import { beginsOf } from '#domain/pattern-letters.ts'
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import { endList, endPattern } from '../word-tests.ts'
import { skipBelongings } from './ja-grammar.ts'
import { hasSign, SIGN } from './ja-signs.ts'

/** Who tells of others by trade, by the word before the name: シンクタンクの, 不動産サービスの. */
const TELLS_BEFORE =
  /(?:シンクタンク|コンサルティング|コンサル|調査(?:会社|機関|企業|団体)|研究機関|不動産(?:サービス|仲介)|仲介|格付け(?:会社|機関)?|法律事務所|弁護士事務所|監査法人|弁護士法人|税理士法人|会計事務所|業界団体|市民団体|環境団体|消費者団体|人権団体|監視団体|経済団体|労働組合|労組|NPO|非営利(?:団体|組織)|投資銀行|助言会社|信用調査|データ分析|分析会社|市場調査|(?:人材|転職)(?:紹介|サービス)|統計サイト|専門サイト|比較サイト|調査サイト|データベース|アナリスト集団)(?:大手|会社)?(?:の|、|「|である)?(?:[米英仏独韓中豪加])?$/
/** 大手の米: what may stand between the word and the name. */
const COUNTRIES = lettersOf('米英仏独韓中豪加')
const PARTICLES = lettersOf('の、「')
const LAST_OF_TELLERS = lettersOf('Oけクグストル人介体合団所手析査業社組織行関')

function tellsBefore(before: string): boolean {
  const trade = endsWithOne(COUNTRIES, before) ? before.length - 1 : before.length
  const end = standsAt(PARTICLES, before, trade - 1) ? trade - 1 : before.endsWith('である', trade) ? trade - 3 : trade
  return standsAt(LAST_OF_TELLERS, before, end - 1) && TELLS_BEFORE.test(before)
}

/** By its own end: アシュリー法律事務所, 電子工業会. */
const TELLS_BY_NAME = endList(
  '法律事務所|弁護士法人|監査法人|会計事務所|工業会|協議会|連盟|連合会|労働組合|労組|オブザーバトリー|トラッカー|ウォッチ|アドバイザーズ|アドバイザリー|コンサルタンツ|コンサルティング',
)

/** @param before what stands before the name */
export function tellsByTrade(before: string, name: string): boolean {
  return TELLS_BY_NAME.test(name) || tellsBefore(before)
}

const IS_PRESS = endPattern(
  /(?:紙|誌|通信社|テレビ|メディア|サイト|調査会社|調査機関|シンクタンク|証券会社)(?:の|、)?$/,
)

/** 地元紙ミント, 調査会社のテラリサーチ. */
export function isPress(text: string, run: Span, naming: Span): boolean {
  const before = text.slice(Math.max(0, run.start - 14), run.start + naming.start)
  if (tellsByTrade(before, text.slice(run.start + naming.start, run.start + naming.end))) return true
  return IS_PRESS.test(before)
}

const RELATED =
  '(?:主幹事|幹事|代理人|仲介役|助言役|顧問|監査|引受先|顧客|大口顧客|取引先|納入先|供給元|調達先|提携先|施工|借り手|貸し手|入居者|テナント|出資者|株主|大株主|筆頭株主|スポンサー|後ろ盾)'

const ADVISES = '(?:助言し|助言す|助言役|仲介し|仲介す|代理し|代理す|監査し|監査す|幹事[^、。]{0,4}を?務め)'
const SERVES = new RegExp(
  `^(?:[はも](?:[^。はが]{0,24}${ADVISES}|[^。はが]{0,12}${RELATED}(?:だ|である|です)。)|が[^。はが]{0,24}(?:${ADVISES}|納め|納入|供給す|供給し|受け持|請け負|協力|支え|手伝|担[うい]|担当|施工|運営|保守|${RELATED}(?:だ|である|です|と|に)))`,
)
const BEGIN_SERVES = beginsOf(SERVES)

/** 協業先の米サンディスクも: who has a part in what the text is about. */
const IS_PARTNER =
  /(?:(?:協業|提携|取引|納入|調達|委託|出資|供給|貸出|発注|投資)[先元]|親会社|(?:大)?株主|顧客|引受先|買い手|借り手|貸し手|スポンサー)(?:の|である|、)(?:[米英仏独韓中]|[一-龠ァ-ヴー]{2,6}の)?[「『]?$/

/** 三井住友銀行が助言した, 鹿島が施工を請け負う, 米オープンAIが主要な顧客だ: who works for, or deals with, whom the text is about. */
export function serves(text: string, { start, end }: Span, limit: number): boolean {
  const isAlso = text[end] === 'も' || text[end] === 'が'
  if (isAlso && IS_PARTNER.test(text.slice(Math.max(0, start - 12), start))) return true
  const rest = skipBelongings(text, end, limit)
  return standsAt(BEGIN_SERVES, rest, 0) && SERVES.test(rest)
}

const RIVAL =
  /(?:競合|同業|ライバル|競争相手|先行|首位|好敵手|宿敵|対抗馬|業界首位|業界最大手)(?:の|する|である|、)?(?:[米英仏独韓中豪加])?[「『]?$/

/** 差は縮まる, 及ばない: two are held against each other. */
const HOLDS_AGAINST =
  /(?:との|その|なお)?(?:差|開き|隔たり)(?:は|が|を)[^。]{0,12}|の[はと]とは?対照的|とは対照的|には?(?:遠く)?(?:及ば|届か|かなわ)ない|(?:及ば|届か)ず|引き離|見劣り|桁が(?:違|異)|水をあけ|[にと]比べ(?:ると|れば|て)|の(?:半分|倍|数分の1|\d+分の1)(?:だ|に|ほど|程度)|と肩を並べ|競争[はが]激し|しのぎを削|追い上げ|激戦|に迫[るり]|に次ぐ/

/** A figure that nothing is done with: 5000億ドルで, 2000基にとどまる. */
const STATES_ONLY =
  /\d[\d.,]*[億万兆千]*(?:円|ドル|ユーロ|元|ウォン|人|基|台|枚|個)(?:台|ほど|程度|強|弱|前後|超|余り)?(?:だ|である|です|で|に(?:とどまる|達する|なる|過ぎない|すぎない)|を持つ|。)/

/** オープンAIの企業価値は5000億ドルで、差は縮まる: what another is held against goes on being what the text is about. */
export function isHeldAgainst(text: string, sentence: Span, { start }: Mention): boolean {
  if (!hasSign(text, sentence, SIGN.rivals)) return false
  const words = text.slice(sentence.start, sentence.end)
  if (!/\d/.test(words)) return false
  if (HOLDS_AGAINST.test(words)) return true
  return RIVAL.test(text.slice(Math.max(sentence.start, start - 12), start)) && STATES_ONLY.test(words)
}
