// What brackets right behind a Japanese name say: its other name, or where the company sits that has it.
import { placeKey } from '#catalog/places.ts'
import { endsWithOne, hasOne, LATIN, lettersOf, range } from '#domain/letters.ts'
import { foldName } from '#domain/text.ts'
import { beginList } from '../word-tests.ts'
import { COUNTRIES, NEVER, TERMS } from './ja-name-words.ts'
import { isAllOf, isDigit, isKatakana } from './ja-scripts.ts'

const ALIAS = /^(?:[A-Z][\w.&' -]{1,28}|[ァ-ヴー・]{2,16}(?:AI|[一-龠]{2,4})?|[一-龠]{2,8})$/

/** What a notice calls whoever writes it, and whoever it is about. */
const NO_ALIAS = /^(?:当社|弊社|同社|本件|本取引|本契約|対象会社|対象者|本社債|当行|当グループ)$/

/** Towns that stand in brackets behind a company without their 市. */
const TOWNS = beginList(
  '東京|大阪|京都|名古屋|福岡|札幌|仙台|神戸|横浜|川崎|千葉|さいたま|つくば|広島|岡山|金沢|新潟|静岡|浜松|那覇|熊本|鹿児島|長野|松本|盛岡|高松|松山|ソウル|深圳|北京|上海|杭州|台北|ロンドン|パリ|ベルリン|トロント|ニューヨーク|サンフランシスコ',
)

/** The other name that they hold; null where they say nothing of one. */
export function readBracket(behind: string): { alias?: string } | null {
  const bracket = /^[」』]?[(]([^()\n]{2,30})[)]/.exec(behind)?.[1]
  if (bracket === undefined || !hasOne(IN_NAMES, bracket)) return null
  // (本社:福岡市、以下「ハルカゼ」).
  const called = bracket.includes('以下')
    ? /以下、?[「『]?([^「」『』、。]{2,20}?)[」』]?$/.exec(bracket)?.[1]
    : undefined
  if (called !== undefined) return ALIAS.test(called) && !NO_ALIAS.test(called) ? { alias: called } : {}
  const first = bracket.split('、')[0] ?? ''
  // (アイントホーフェン): a town of the list.
  if (first.length >= 3 && isAllOf(isKatakana, first) && placeKey(first) !== foldName(first)) return {}
  if (COUNTRIES.has(first) || TOWNS.test(first) || endsWithOne(REGIONS, first)) return {}
  if (first.length === 4 && isAllOf(isDigit, first)) return {}
  const isName = ALIAS.test(first) && !TERMS.test(first) && (!NEVER.test(first) || /^[A-Z]{2}$/.test(first))
  return isName ? { alias: first } : null
}

const IN_NAMES = lettersOf(`${range('ァ', 'ヴ')}${LATIN}${range('一', '龠')}`)
/** What regions end with. */
export const REGIONS = lettersOf('市県区町村州都府')
