// The parts and goods of companies that a Japanese sentence names without marks: segments, trades, branches.
import { DIGITS, endsWithOne, lettersOf, range, standsAt, WHITE_SPACE } from '#domain/letters.ts'
import { beginsOf } from '#domain/pattern-letters.ts'
import { perName } from '#domain/per-name.ts'
import type { Span } from '#domain/text.ts'
import type { Token } from '#domain/token.ts'
import { type Mention, otherAt } from '../mentions.ts'
import { endList, endPattern, wordList } from '../word-tests.ts'
import { findRuns } from './ja-runs.ts'
import { hasSign, SIGN } from './ja-signs.ts'

/** A run of nouns; offsets are those of the sentence. */
interface Phrase extends Span {
  name: string
  /** The index of the token behind it. */
  next: number
}

/**
 * Parts of companies in a sentence that holds a figure: by their last word (クラウド部門), by whose measure follows
 * (検査装置の受注額), by the figure that follows (内訳は広告が28億円).
 * @param tokens those of the sentence
 * @param mentions the names in it, none of which is a part
 */
export function findParts(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Mention[] {
  const words = text.slice(sentence.start, sentence.end)
  const parts: Mention[] = []
  for (const phrase of phrasesOf(words, tokens)) {
    const { start, end, name } = phrase
    if (name.length < 2 || !mayBePart(words, phrase) || isCutOff(words, start)) continue
    const at = { start: start + sentence.start, end: end + sentence.start }
    if (!isNamed(at, mentions) && isPart(words, phrase)) parts.push(otherAt(name, at))
  }
  return parts
}

/** Parts of companies by their last word alone, in a sentence whose words nobody has looked at. */
export function findHeadedParts(text: string, sentence: Span): Mention[] {
  if (!hasSign(text, sentence, SIGN.division)) return []
  return findRuns(text, sentence.start, sentence.end).flatMap(({ start, end }) => {
    const name = text.slice(start, end)
    return IS_HEADED.test(name) && !OF_ANYBODY.test(name) ? [otherAt(name, { start, end })] : []
  })
}

const HEADS =
  '部門|部署|事業部?|事業本部|分野|セグメント|カンパニー|本部|向け|関連|チーム|法人|支社|支店|オフィス|プラン|コース|サービス|職員?|工場|事業所|製作所|研究所|拠点|ファンド|基金|プログラム|プロジェクト|計画|構想|制度|端末|装置|機器|製品|版|席|棟|号機|センター|計算機|スパコン|クラスター|キャンパス|発電所|原発|変電所|工業団地|研究室|市場|需要|補助金'
/** `SIGN.division` has what each of them holds. */
const IS_HEADED = endPattern(
  /.{2}(?:部門|事業|セグメント|カンパニー|日本法人|現地法人|オフィス|プラン|ファンド|基金|プログラム|プロジェクト|工場|事業所|製作所|発電所|原発|キャンパス|クラスター|スパコン)$/,
)
const ENDS_IN_HEAD = new RegExp(`^.+(?:${HEADS})$`)
const IS_HEAD = wordList(HEADS)

/** What anybody has: 主力事業, 新規事業. */
const OF_ANYBODY =
  /^(?:主力|新規|自社|既存|同|各|全|他|両|本|当|その他|中核|成長|主要|基幹|本業|不採算|非中核|赤字|黒字|一部|多角化|国内外|海外|共同|国家|公共|単独|大型|巨大|関係|対象|有力|民間|官民)(?:の)?(?:部門|事業|セグメント|分野|拠点|工場|事業所|発電所|原発|キャンパス|クラスター|オフィス|プロジェクト|プログラム|計画|構想|ファンド|製品|サービス|チーム|法人)$|^(?:無料|有料|定額|月額|年額)?(?:サービス|製品|プラン)$/

/** What is measured itself, a whole, a time: no part of anybody. */
export const NO_PART = endList(
  '売上高?|収益|収入|利益|損益|損失|赤字|黒字|残高?|額|数|費|高|率|料|価|比|差|量|増|減|益|債|税|金額|合計|総計|累計|全体|全社|連結|単体|内訳|残り|通期|年|月|日|期|時|四半期|時点|現在|以上|以下|価格|単価|料金|コスト|規模|評価|時価総額|資金|負債|予算|目標|見通し|計上|実績|業績|予想|平均|社員|従業員|人員|要員|利用者|ユーザー|会員|登録者|契約者|加入者|顧客|株主|社長|会長|氏|さん|者|社|年収|給与|賃金|企業|会社|大手|各社|グループ|陣営|側|政府|市場|業界|産業|調達|買収|出資|投資|融資|契約|取引|発注|受注|支出|ドル|円|元|ユーロ|ポンド|ウォン|人|基|台|枚|個|件|倍|割|程度|前後|場合|結果|理由|背景|条件|方針|発表|報道|試算|推計|追加|対象|中心|新た|引き換え|売却|刷新|再就職|競争|償還|償却|株式|株|段階|実態|自身|口座|ごと|流出|募集|計算|メディア|当たり|在庫|発行|退職|採用|採用枠|解雇|助成|賠償|和解|制裁|費用|経費|終値|始値|見立て|中|後|済み|的|年換算|換算|換算額|借り入れ|売り上げ|落ち込み|伸び|試し|応募|提案|達成|シェア|キャッシュフロー|フロー|幅|長|力|氏ら|員ら|最初|最大|最小|最高|最低|過去|今回|当初|当時|前回|前期|今期|来期',
)

/** Each is of no part: 前年同期の売上高, 初年度の. */
const NO_WHOLE_PART =
  /^当たり|^(?:同|本|当)(?:社|拠点|製品|事業|サービス)|^(?:同|本|当|この|その|各|両|全|他|前|初|今|昨|来|翌)[一-龠]{0,3}$|^(?:AI|IT|GPU|米国?|世界|最終|[年月週日]間|[月週日]次)$/

const MEASURE =
  /^(?:での?|における|向けの?|からの|による|の)(?!活用|利用|導入|普及|効果|需要|追い風)(?:[^、。はがをのでに]{0,10}の)?(?:[^、。はがを\d]{0,8})(?:売上|売り上げ|収入|収益|利益|損益|損失|赤字|黒字|受注|注文|契約[額高残]|ARR|会員|利用者|ユーザー|登録者|契約者|加入者|従業員|社員|人員|職員|要員|担当者|技術者|エンジニア|研究者|スタッフ|料金|価格|月額|単価|相場|賃料|時給|利用料|使用料|値段|消費電力|電力|出力|設備投資|建設費|予算|運営費|開発費|買収額|投資額)/
const BEGIN_MEASURE = beginsOf(MEASURE)

/** は9億ドル, が3%増の92億ドル, を4000人: the figure follows at once. */
const FIGURE =
  /^(?:は|が|も|を|に[はも]|で(?:は)?|[:　 ])(?:、|それぞれ|前の?年(?:同期)?|比|[\d.〜~-]+(?:%|割|倍)(?:[増減][のえら]?|の|近く|超)?|過去最高の|四半期で|だけで|通期で|合計|約|およそ|最大|年間?|月額?|さらに){0,5}\d[\d.,]*[億万兆千百]*(?:ドル|円|元|ユーロ|ポンド|ウォン|ルピー|フラン|人|台湾ドル|メガワット|ギガワット|MW|GW)/

/** 第3棟に2000基. */
const HOLDS_CHIPS = /^(?:に(?:は)?|へ|向けに)[^、。はがを]{0,14}\d[\d,万千]*(?:基|台|枚|個)/
const BEGIN_CHIPS = beginsOf(HOLDS_CHIPS)

/** ワット of ギガワット. */
function isCutOff(words: string, start: number): boolean {
  return standsAt(KATAKANA, words, start - 1) && standsAt(KATAKANA, words, start)
}

const KATAKANA = lettersOf(`${range('ァ', 'ヴ')}ー`)

/** Whom the sentence is about. */
function isTopic(words: string, { start, end }: Phrase): boolean {
  return (
    (start === 0 || standsAt(ENDS_CLAUSE, words, start - 1)) &&
    TOPIC_PARTICLES.some((one) => words.startsWith(one, end))
  )
}

const ENDS_CLAUSE = lettersOf('、。\n')
const TOPIC_PARTICLES = ['は', 'が', 'では', 'には']

const END_HEADS = lettersOf(HEADS)
/** What a part stands before: は, の売上高, に2000基. */
const BEHIND_PARTS = lettersOf('でに向かのへはがもを: 　')

const BEGIN_FIGURE = lettersOf('はがもをにで: 　')
const MORE_OF_PARTICLE = lettersOf('はも')
const BEHIND_PARTICLE = lettersOf(`、そ前比〜~-過四だ通合約お最年月さ.${DIGITS}`)

/** は, には: by what stands behind it. */
function mayBeFigure(words: string, at: number): boolean {
  if (!standsAt(BEGIN_FIGURE, words, at)) return false
  return standsAt(BEHIND_PARTICLE, words, standsAt(MORE_OF_PARTICLE, words, at + 1) ? at + 2 : at + 1)
}

function mayBePart(words: string, { name, end }: Phrase): boolean {
  return endsWithOne(END_HEADS, name) || standsAt(BEHIND_PARTS, words, end)
}

function isPart(words: string, phrase: Phrase): boolean {
  const { name, end } = phrase
  const byName = asPart(name)
  if (byName !== 'maybe') return byName === 'part'
  return (
    isTopic(words, phrase) ||
    (standsAt(BEGIN_MEASURE, words, end) && MEASURE.test(words.slice(end, end + 30))) ||
    (standsAt(BEGIN_CHIPS, words, end) && HOLDS_CHIPS.test(words.slice(end, end + 24))) ||
    (mayBeFigure(words, end) && FIGURE.test(words.slice(end, end + 40)))
  )
}

/** Whether a name is that of a part, by itself. */
const asPart = perName((name): 'part' | 'none' | 'maybe' => {
  const mayEndInHead = endsWithOne(END_HEADS, name)
  if (mayEndInHead && (IS_HEAD.test(name) || OF_ANYBODY.test(name))) return 'none'
  if (NO_WHOLE_PART.test(name)) return 'none'
  if (mayEndInHead && ENDS_IN_HEAD.test(name)) return 'part'
  return NO_PART.test(name) ? 'none' : 'maybe'
})

const BEGIN_NO_NAME = lettersOf('・うこ')

/** Runs of nouns, each with the brackets that stand inside it: EUV(極端紫外線)露光装置. */
function phrasesOf(words: string, tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isNominal(tokens[at]!)) continue
    const first = at
    let name = tokens[at]!.surface
    for (at++; at < tokens.length; at++) {
      const token = tokens[at]!
      if (isNominal(token)) name += token.surface
      else {
        const closing = token.surface === '(' ? closingOf(tokens, at) : -1
        if (closing < 0 || !isNominal(tokens[closing + 1])) break
        at = closing
      }
    }
    const trimmed = standsAt(BEGIN_NO_NAME, name, 0) ? name.replace(/^(?:・|うち|このうち)+/, '') : name
    const start = tokens[first]!.start + name.length - trimmed.length
    phrases.push(joined(phrases.at(-1), words, { start, end: tokens[at - 1]!.end, name: trimmed, next: at }))
  }
  return phrases
}

/** パソコンとスマホの部門: where the word for a part stands alone, what it is of is its name. */
function joined(last: Phrase | undefined, words: string, phrase: Phrase): Phrase {
  if (last === undefined || phrase.start !== last.end + 1 || words[last.end] !== 'の') return phrase
  if (!IS_HEAD.test(phrase.name)) return phrase
  const before = /(?:^|[^一-龠ァ-ヴーA-Za-z])([一-龠ァ-ヴーA-Z]{2,10}[とや])$/.exec(
    words.slice(Math.max(0, last.start - 14), last.start),
  )
  const start = last.start - (before?.[1]?.length ?? 0)
  return { ...phrase, start, name: words.slice(start, phrase.end) }
}

/** The index of the token that closes the bracket at `at`, or -1. */
function closingOf(tokens: readonly Token[], at: number): number {
  const closing = tokens.slice(at, at + 10).findIndex(({ surface }) => surface === ')')
  return closing < 0 ? -1 : at + closing
}

const NO_NAME_SIGNS = lettersOf(`()「」『』,.:;%/〜~…-–—■●◆▼▽〇○◇□△▲★☆*※→=+&!?"'${WHITE_SPACE}`)

const NO_NAMES: ReadonlySet<string> = new Set(['数', '非自立', '代名詞', '副詞可能', '接続詞的', '特殊'])

function isNominal(token: Token | undefined): boolean {
  if (token === undefined) return false
  const { surface, partOfSpeech, detail, subdetail } = token
  if (surface === '・') return partOfSpeech !== '接頭詞' || detail === '名詞接続'
  const isNoun = partOfSpeech === '名詞' && !NO_NAMES.has(detail) && subdetail !== '助数詞'
  return (isNoun || (partOfSpeech === '接頭詞' && detail === '名詞接続')) && !isOfSigns(surface)
}

function isOfSigns(surface: string): boolean {
  for (let at = 0; at < surface.length; at++) if (!standsAt(NO_NAME_SIGNS, surface, at)) return false
  return surface !== ''
}

/** A name stands there already, or ends there. */
export function isNamed({ start, end }: Span, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (one) =>
      one.start < end &&
      start < one.end &&
      (one.end >= end || (one.ref.kind !== 'place' && one.end - one.start >= end - start)),
  )
}
