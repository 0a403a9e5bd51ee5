// Amounts of money that nobody has, spends or owes: prices of shares, rates of exchange, changes.
import { DIGITS, endsWithOne, lettersOf, standsAt } from '#domain/letters.ts'
import { beginsOf } from '#domain/pattern-letters.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import { type Place, sentenceAfter, sentenceBefore } from './near.ts'

/** On the stock market a small amount is the price of a share or a level of an index. */
export function isSharePrice({ text, sentence, quantity }: Place, { amount }: { amount: number }): boolean {
  if (amount >= 1_000_000) return false
  const words = text.slice(sentence.start, sentence.end)
  return (
    /株式市場|日経平均|株価|終値|始値|安値|高値|続落|続伸|反落|反発|ストップ[高安]|前週末比|前日比|移動平均|指数|[\d.]%[安高]|銘柄/.test(
      words,
    ) || /^(?:安|高|台)/.test(text.slice(quantity.end, quantity.end + 1))
  )
}

const DIGIT = lettersOf(DIGITS)

/** 1ドル＝145円, 1ユーロは約170円. */
export function isExchangeRate(place: Place): boolean {
  const { text, sentence, quantity } = place
  return (
    (text[quantity.start] === '1' &&
      !standsAt(DIGIT, text, quantity.start + 1) &&
      /^1\D+$/.test(text.slice(quantity.start, quantity.end)) &&
      /^(?:=|分|は約?\d|当たり約?\d|\s=|約?\d+(?:\.\d+)?円)/.test(sentenceAfter(place))) ||
    (hasSign(text, sentence, SIGN.perOne) &&
      /(?<!\d)1(?:米?ドル|ユーロ|ポンド|人民元|元)(?:\s?=\s?|は|当たり|あたり)約?$/.test(sentenceBefore(place)))
  )
}

/** 前年より600億円減った: by how much, not how much. */
export function isChange(place: Place): boolean {
  if (!hasSign(place.text, place.sentence, SIGN.change)) return false
  const words = sentenceBefore(place)
  if (/(?:増[収益]|減[収益少])(?:幅|額)(?:は|が)[^、。]{0,6}$/.test(words)) return true
  const behind = sentenceAfter(place)
  if (standsAt(BEGIN_CHANGES, behind, 0) && CHANGES.test(behind) && !/時価総額|株式価値|市場価値/.test(words))
    return true
  return (
    endsWithOne(LAST_OF_BASES, words) &&
    /(?:より|と?比べて?|[年月期]比で?)も?(?:約|およそ)?$/.test(words) &&
    /^(?:ほど|余り|近く|超|強|弱)?(?:も|の)?(?:増え|増や|増加|増収|増益|減[っりらる]|減少|減収|減益|多[いくか]|少な|上回|下回|伸び)/.test(
      behind,
    )
  )
}

/** よ[り], 比[べ][て], 前年[比][で], [も], [約], およ[そ]. */
const LAST_OF_BASES = lettersOf('りべて比でも約そ')

/** 負担が60億円増えた: with no particle between. */
const CHANGES =
  /^(?:ほど|余り|近く|超|強|弱|程度|分)?(?:増え|増加し|減っ|減り|減少し|縮ん|縮小し|上振れ|下振れ|目減り|積み増し?|上積み|増やし|増やす|減らし|減らす|減らせ|圧縮|抑え|節約|浮か|引き上げ|引き下げ|上回|下回)/
const BEGIN_CHANGES = beginsOf(CHANGES)
