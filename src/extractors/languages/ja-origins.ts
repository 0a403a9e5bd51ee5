// Where somebody is from, and what for he is known, in words right before a Japanese name or at its head.
import { placeKey } from '#catalog/places.ts'
import { hasOne, lettersOf, standsAt } from '#domain/letters.ts'
import { foldName } from '#domain/text.ts'
import { BEGIN_ANY_COUNTRY, BEGINS_WITH_COUNTRY, COUNTRIES, COUNTRY, ORGANISATION_END } from './ja-name-words.ts'
import { looksNamed } from './ja-scripts.ts'

export const OF_A_COUNTRY =
  /(?:米国|英国|中国|韓国|台湾|欧州|カナダ|インド|イスラエル|スイス|オランダ|シンガポール|スウェーデン|フランス|ドイツ|サウジアラビア|サウジ|UAE|フィンランド|ノルウェー|デンマーク|イタリア|スペイン|アイルランド|ベルギー|ベトナム|タイ|マレーシア|インドネシア|フィリピン|オーストラリア|豪州|ブラジル|香港|上海|北京|深圳|杭州|東京|大阪|京都|札幌|福岡|仙台|名古屋|横浜|神戸)の$/
/** 画像生成AIの, 物流ロボットの: what it is known for. */
export const OF_A_TRADE =
  /(?:AI|ロボット|クラウド|半導体|チップ|ソフト|アプリ|サービス|開発|運営|設計|製造|販売|支援|作成|生成|分析|診断|管理|制作|翻訳|検索|創薬|材料|装置|基板|電源|冷却|電池|通信|衛星|量子|計算|自動運転|ドローン|教育|医療|金融|法務|会計|物流|配送|警備|広告|決済|ゲーム|動画|音声|音楽|紹介|仲介|派遣|[^一-龠ァ-ヴー]?[一-龠ァ-ヴー]{2,4}[器機])の$/

/** 米デンバーの: a town of the list. */
export function isOfTown(before: string): boolean {
  const town = /(?:^|[^ァ-ヴー・])([ァ-ヴー]{3,})の$/.exec(before)?.[1]
  return town !== undefined && placeKey(town) !== foldName(town)
}

/** (日本・志野言語機構): of a country, and what ends as they do. 米ルマAI: of a country. */
export function isOfCountry(words: string): boolean {
  if (!standsAt(BEGIN_ANY_COUNTRY, words, 0)) return false
  if (hasOne(JOINT, words) && COUNTRIES.has(words.split('・')[0]!) && ORGANISATION_END.test(words)) return true
  return BEGINS_WITH_COUNTRY.test(words) && looksNamed(words) && COUNTRY.test(words) && !COUNTRIES.has(words)
}

const JOINT = lettersOf('・')
