// Owners without a name of their own: a whole industry, a company that is only called one.
import { foldName, type Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import { hasSign, SIGNS } from './ja-sentence-signs.ts'

const NONE: readonly Mention[] = []

/** インドのIT業界全体の雇用が, 県内の半導体産業は: those of a whole industry. */
const INDUSTRY =
  /(?<![一-龠ァ-ヴーA-Za-z])[一-龠ァ-ヴーA-Z]{1,10}(?:業界|産業)(?:全体)?(?=(?:全体)?の(?:[^、。はがをの]{0,6}の)?(?:従業者|従業員|就業者|雇用|働き手|社員|人員|売上|売り上げ|投資|設備投資|支出|利益|赤字|調達|電力|消費電力|採用|解雇)|(?:全体)?[はがも][^。]{0,40}\d)/g

/** 近所のロボット会社は, 県内の機械メーカーが: one that the text does not name. */
const UNNAMED =
  /(?:(?<=[のるた、。\n])|^)(?!(?:同|両|各|他|親|新|当|自|元|子|同じ|別|関連|グループ|運営|合弁|事業|投資|持ち株|持株|特別目的|調査|証券|上場|未上場|日本|中国|米国|海外|外資|大手|中小|有力|主要|AI|IT|顧客|民間|国内|外国|半導体|クラウド|テック|スタートアップ)(?:会社|企業|メーカー|事業者|業者))[一-龠ァ-ヴーA-Z]{2,10}(?:会社|メーカー|事業者|業者|研究室)(?=[はが](?![^。]{0,12}(?:多|少な)))/g

const NAMES_NOBODY = /業界|産業|会社|メーカー|業者|研究室/

export function findUnnamed(text: string, sentence: Span): readonly Mention[] {
  if (!hasSign(text, sentence, SIGNS.unnamed)) return NONE
  const words = text.slice(sentence.start, sentence.end)
  if (!NAMES_NOBODY.test(words)) return NONE
  return [...findMatches(words, INDUSTRY), ...findMatches(words, UNNAMED)].map(({ 0: name, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + name.length,
    ref: { key: foldName(name), name, kind: 'organisation' as const },
    entity: null,
    isVoice: false,
  }))
}

/** 国内のAIスタートアップが, 米国の大手から, 投資家は, 受託生産上位10社の: many at once, or one whom the text does not name. */
const COLLECTIVE =
  /(?<![一-龠ァ-ヴーA-Za-z])(?:(?:世界|国内|海外|日本|米国|中国|韓国|欧州|台湾|インド|英国|外資|地元|都内|県内|[米英仏独日中韓])の?)?(?:[一-龠ァ-ヴーA-Z]{0,10}(?:スタートアップ|新興企業|新会社|経営陣|投資家|創業者|産業|業界|政府|上位\d+社|企業\d*社?)|(?<=の)大手)(?=(?:全体)?[はがのもから])/g
/** 市は, 国の投じる総額, 3社を合わせ, 業界全体で, 大手が: a body by its last sign, several by their number, all of a trade. */
const BARE =
  /(?<![一-龠ァ-ヴーA-Za-z\d])(?:[国市町村県郡州](?=[はがもの])|(?:両社|[2-9]社)(?=を(?:合わせ|足し)|合計)|(?:業界|市場|世界|国)全体(?=[はがのもで])|(?:大手行?|各[社省]|[貸借買売]り?い?手|事業者)(?=[はがのもに]))/g
/** シンガポールの業者に, 米系の投資会社が, 三井系の商社が: one of a place or of a house. */
const OF_SOMEWHERE =
  /(?<![一-龠ァ-ヴーA-Za-z])(?:[ァ-ヴー]{2,8}|[一-龠]{1,3}国|[一-龠]{1,3}系|台湾|欧州|大阪|東京|都内|市内|県内|国内|海外|地元)の(?!子会社|親会社|関連|グループ|傘下|運営)[一-龠ァ-ヴーA-Z]{0,6}(?:業者|会社|商社|企業|メーカー|事業者)(?=[はがのもにか]|\d社)/g

/** @param mentions the names in the sentence, none of which is told again */
export function findCollectives(text: string, sentence: Span, mentions: readonly Mention[]): readonly Mention[] {
  const isMany = hasSign(text, sentence, SIGNS.many)
  const isOne = hasSign(text, sentence, SIGNS.one)
  const isSomewhere = hasSign(text, sentence, SIGNS.somewhere)
  if (!(isMany || isOne || isSomewhere) || !hasSign(text, sentence, SIGNS.digits)) return NONE
  const words = text.slice(sentence.start, sentence.end)
  const many = isMany ? findMatches(words, COLLECTIVE) : []
  const bare = isOne ? findMatches(words, BARE) : []
  const ofSomewhere = isSomewhere ? findMatches(words, OF_SOMEWHERE) : []
  return [...many, ...bare, ...ofSomewhere].flatMap(({ 0: name, index }) => {
    const at = { start: sentence.start + index, end: sentence.start + index + name.length }
    const isTold = mentions.some((one) => one.start <= at.start && at.end <= one.end)
    return isTold
      ? []
      : [{ ...at, ref: { key: foldName(name), name, kind: 'organisation' as const }, entity: null, isVoice: false }]
  })
}
