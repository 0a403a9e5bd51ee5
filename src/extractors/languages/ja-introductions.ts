// What says that a name stands at a place of a Japanese text, where no catalogue has it.

import {
  endsWithOne,
  hasOne,
  hasPair,
  indexByLetter,
  lettersOf,
  range,
  standsAt,
  WHITE_SPACE,
} from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import { REGIONS, readBracket } from './ja-brackets.ts'
import { actsAsFirm, isDealtWith } from './ja-firms.ts'
import { COUNTRIES, INTRODUCES, ORGANISATION_END } from './ja-name-words.ts'
import { isOfCountry, isOfTown, OF_A_COUNTRY, OF_A_TRADE } from './ja-origins.ts'
import { isAllOf, isCapitalised, isKanji, isKatakana, isKatakanaSign, isLatin, looksNamed } from './ja-scripts.ts'

export interface Introduction {
  /** The other name in brackets behind it. */
  alias?: string
  /** It stands where a list's line says what it is about: a name, or a common word. */
  isLabel?: boolean
}

/** Verbs that tell what a company does, before its name. */
const DESCRIBES =
  /(?:上場する|手がける|運営する|開発する|展開する|提供する|販売する|製造する|設計する|つくる|作る|率いる|担う|営む|強い|受け持つ|得意とする|貸す|貸し出す|請け負う|扱う|専門とする|率い[るた]|(?:興し|設立し|創業し|創設し)た|(?:本社|本拠|拠点)を(?:置く|構える))$/

/** What says that a name stands here: brackets behind it, a word for what it is before it, the head of a list or title. */
export function introduction(text: string, { start, end }: Span): Introduction | null {
  const around: Surroundings = {
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - 18), start),
    behind: text.slice(end, end + 40),
  }
  const bracketed = isOpening(text, end) && !isTail(around) ? readBracket(around.behind) : null
  if (bracketed !== null) return bracketed
  if (isIntroduced(around)) return {}
  if (start > 0 && !standsAt(BEFORE_HEADS, text, start - 1)) return null
  if (
    isAfterBullet(around.before) &&
    /^(?:[：:]|\([^()]*\)[：:　]|[「『][^「」『』]{2,24}[」』][：:])/.test(around.behind)
  )
    return { isLabel: true }
  const isHead = start === 0 || standsAt(BEFORE_TITLES, text, start - 1)
  return isHead && standsAt(BEHIND_TITLES, text, end) && isTitle(text) ? {} : null
}

/** ・, and a space behind it. */
function isAfterBullet(before: string): boolean {
  const at = before.length - (endsWithOne(SPACES, before) ? 2 : 1)
  return standsAt(BULLETS, before, at) && (at === 0 || before[at - 1] === '\n')
}

/** The end of what stands in marks: a name of more than a run. */
function isTail({ before, behind }: Surroundings): boolean {
  return behind.startsWith('」(') && /[ぁ-んァ-ヴー一-龠A-Za-z]$/.test(before)
}

/** What can stand right before the head of a line. */
const BEFORE_HEADS = lettersOf('・* 　\n】')
const BULLETS = lettersOf('・*')
const SPACES = lettersOf(' 　')
const BEFORE_TITLES = lettersOf('\n】　')
const BEHIND_TITLES = lettersOf('、がは')

interface Surroundings {
  words: string
  before: string
  behind: string
}

function isOpening(text: string, end: number): boolean {
  return text[end] === '(' || text[end + 1] === '('
}

const IN_CASE = 'はがのも、にをと('
const BEGINS_IN_CASE = lettersOf(IN_CASE)
const END_HEADS = '■●◆□▼▽▲△◇○◎【】).'
const IS_END_OF_HEAD = lettersOf(END_HEADS)
const AFTER_HEAD = /(?:^|\n)(?:[■●◆□▼▽▲△◇○◎【]|\(?\d{1,2}[).]|【\d{1,2}】)\s?$/
/** - 2025年9月　, 4位　: when, or which of a list, before whose line it is. */
const AFTER_DATE =
  /(?:^|\n)(?:[-・*■●◆▼▽▲△◇○] ?)?(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}年|\d{1,2}日|第?\d{1,2}位|\d{1,2})[ 　:、]$/
const END_LABELS = lettersOf(`■●◆□▼▽▲△◇○◎).】の${WHITE_SPACE}`)
const AFTER_LABEL = /(?:^|\n)(?:[■●◆□▼▽▲△◇○◎]|\d{1,2}[).]|【\d{1,2}】)\s?(?:[一-龠ァ-ヴー]{2,8}の)?$/

const AFTER_WEEKDAY = /(?:^|\n)[・*■●◆□▼▽▲△◇○◎]? ?(?:\d{1,2}月)?\d{1,2}日\([月火水木金土日]\)[ 　]?$/
/** ▽仏レンヌの農業AI、: where it is from and what it does. */
const AT_HEAD_OF_LINE = new RegExp(
  `(?:^|\\n)[・*■●◆□▼▽▲△◇○◎] ?(?:${[...COUNTRIES].join('|')}|[米英仏独韓中印豪加][ァ-ヴー]{2,8})の(?:[一-龠ァ-ヴーA-Z]{2,8}、)?$`,
)

type Cue = (around: Surroundings) => boolean

/** By what stands before a name, and by the letters that this ends with. */
const CUES_BEFORE: readonly (readonly [lasts: string, isCue: Cue])[] = [
  // 調査会社のテラリサーチ; 送配電子会社、日立エナジー.
  ['の、', ({ before }) => INTRODUCES.test(before.slice(0, -1))],
  ['る', ({ before }) => before.endsWith('である') && INTRODUCES.test(before.slice(0, -'である'.length))],
  [`${END_HEADS}${WHITE_SPACE}`, ({ before }) => hasOne(IS_END_OF_HEAD, before.slice(-2)) && AFTER_HEAD.test(before)],
  // - 2025年9月　ハーベイ(法務のAI): the head of a list's line.
  [' 　:、', ({ before, behind }) => behind.startsWith('(') && AFTER_DATE.test(before)],
  // ■「ことりの庭」(ミナトAI、福岡市): whose the quoted thing is.
  [
    '(',
    ({ before, behind }) =>
      before.endsWith('」(') && /^、[^()、]{1,8}(?:[市県府都区国州]|・[一-龠]{1,3})\)/.test(behind),
  ],
  // 新潟市のツバメ計算機は: of a town.
  [
    'の',
    ({ words, before, behind }) =>
      standsAt(REGIONS, before, before.length - 2) &&
      standsAt(BEGINS_IN_CASE, behind, 0) &&
      (looksNamed(words) || (words.length >= 4 && ORGANISATION_END.test(words))),
  ],
  // シンガポールのブリッジポートは, 画像生成AIのユメミは: what it does says that it is a company.
  [
    'の',
    ({ words, before, behind }) =>
      standsAt(BEGINS_DOING, behind, 0) &&
      (isLikeFirm(words)
        ? OF_A_COUNTRY.test(before) || OF_A_TRADE.test(before)
        : words.length === 3 && endsWithOne(END_SHOPS, words) && isAllOf(isKanji, words) && OF_A_TRADE.test(before)) &&
      (actsAsFirm(behind) || (isBought(behind) && OF_A_TRADE.test(before))),
  ],
  // AIをつくる潮騒ラボ（東京）に, 東証グロースに上場するクレセント・コンピュートの: what it does says that it is one.
  [
    'るうむいつすくた',
    ({ words, before, behind }) =>
      (standsAt(BEGINS_IN_CASE, behind, 0) || behind.startsWith('。') || behind.startsWith('で、')) &&
      looksNamed(words) &&
      DESCRIBES.test(before),
  ],
  // 変圧器のコルム・エレクトリックに賠償を命じた, アトランタのフロル・セーフティーで: whatever is said of it.
  [
    'の',
    ({ words, before, behind }) =>
      hasOne(JOINT, words) &&
      /^[ァ-ヴー]{2,}(?:・[ァ-ヴー]{2,})+$/.test(words) &&
      (OF_A_COUNTRY.test(before) || isOfTown(before) || (OF_A_TRADE.test(before) && isDealtWith(behind))),
  ],
  // 米データセンター建設のカルダライン、電気工を1200人募集: of a headline.
  [
    'の',
    ({ words, before, behind }) =>
      behind.startsWith('、') &&
      isKatakanaWord(words) &&
      /(?:^|[\n 　▼▽■●◆])[米英仏独韓中印豪加伊][一-龠ァ-ヴーA-Z]{2,12}の$/.test(before) &&
      /^、[^、。\n]{1,30}(?:\d[\d億万]*(?:ドル|円|ユーロ|人|基)|調達|買収|募集|提携|参入|上場)/.test(behind),
  ],
  // ■23日(金)ゼルス・ロボティクス: whose day it is.
  [')', ({ words, before, behind }) => /^[ 　\n(、]/.test(behind) && looksNamed(words) && AFTER_WEEKDAY.test(before)],
  // ・ノルウェーのフィヨルダ　水冷の監視ソフト, ▽仏レンヌの農業AI、アグリコプ　搾乳: the head of a line.
  [
    'の、',
    ({ words, before, behind }) =>
      standsAt(ENDS_HEAD, behind, 0) && isKatakanaWord(words) && AT_HEAD_OF_LINE.test(before),
  ],
]

/** 甘味堂. */
const END_SHOPS = lettersOf('堂舎')
const BEGINS_DOING = lettersOf('はがもを')
const ENDS_HEAD = lettersOf(' 　\n(')

function isLikeFirm(words: string): boolean {
  return (
    (words.length >= 3 && isKatakanaSign(words.charCodeAt(2)) && /^[ァ-ヴー・]{3,}(?:[A-Z]{2})?$/.test(words)) ||
    (words.length >= 4 && ORGANISATION_END.test(words))
  )
}

function isKatakanaWord(words: string): boolean {
  return words.length >= 4 && isAllOf(isKatakanaSign, words)
}

/** By what stands behind a name, and by the letters that this begins with. */
const CUES_BEHIND: readonly (readonly [firsts: string, isCue: Cue])[] = [
  // ■法務のハーベイ　2025年…: the head of a list's line.
  [' 　:：(', ({ before }) => endsWithOne(END_LABELS, before) && AFTER_LABEL.test(before)],
  // コロイドテックという英新興に, サマと呼ぶ会社.
  [
    'と',
    ({ words, behind }) =>
      (behind.startsWith('という') || behind.startsWith('と呼')) &&
      looksNamed(words) &&
      /^と(?:いう|呼ばれる|呼ぶ)、?[^、。はがを]{0,12}(?:会社|企業|新興|スタートアップ|ベンチャー|メーカー|事業者|団体|組織|機関|財団|研究所)/.test(
        behind,
      ),
  ],
  // クラウド会社ハイレゾンの: the word for what it is stands in the run.
  [
    IN_CASE,
    ({ words }) =>
      hasPair(LAST_OF_TRADES, BEGIN_OWN_NAMES, words) && /(?:会社|企業|大手|新興)(?=[ァ-ヴA-Z])/.test(words),
  ],
  // アップステージの「Solar Open」は: whose product it is.
  [
    'の',
    ({ words, behind }) =>
      standsAt(MARKS, behind, 1) &&
      isLatin(behind.charCodeAt(2)) &&
      words.length >= 3 &&
      isAllOf(isKatakanaSign, words),
  ],
  // オルトグリッドの三浦社長: of whom an officer is named.
  [
    'の',
    ({ words, behind }) =>
      (isKatakanaWord(words) || isCapitalised(words)) &&
      /^の[^、。はがのを]{1,14}?(?:社長|会長|CEO|CTO|CFO|COO|代表|取締役|最高)/.test(behind),
  ],
  // オーロラ社は: a common word that 社 makes a name.
  [
    IN_CASE,
    ({ words }) =>
      words.endsWith('社') && isKatakana(words.charCodeAt(words.length - 2)) && /[ァ-ヴー]{3}社$/.test(words),
  ],
]

const LAST_OF_TRADES = lettersOf('社業手興')
const BEGIN_OWN_NAMES = lettersOf(`${range('ァ', 'ヴ')}${range('A', 'Z')}`)
const MARKS = lettersOf('「『')

/** By the name itself, and by the letters that it ends with. */
const CUES_AT_END: readonly (readonly [lasts: string, isCue: Cue])[] = [
  // 北嶺電力ホールディングスと, 西海工科大学の: by its end.
  [
    'スD学',
    ({ words }) =>
      /^(?:(?!(?:国公|[国公私]立|有力|名門|地元|海外|外国|女子|一流|主要|国内|提携|共同|総合|同|各|他|両))[一-龠]{2,6}大学|(?!持ち?株).{2,}(?:ホールディングス|(?<![A-Z])HD))$/.test(
        words,
      ),
  ],
  // 画像診断のMediArc様ほか: who is spoken of with respect.
  ['様', ({ words }) => /^[A-Za-z][A-Za-z.]{2,}様$/.test(words)],
  // ミネルバAIを: whatever follows.
  [
    'I',
    ({ words }) =>
      words.endsWith('AI') &&
      isKatakanaSign(words.charCodeAt(0)) &&
      /^[ァ-ヴー・]{2,}AI$/.test(words) &&
      !KINDS_OF_AI.test(words),
  ],
]

const JOINT = lettersOf('・')

/** を47億ドルで買収する, を完全子会社にする. */
function isBought(behind: string): boolean {
  return behind.startsWith('を') && isDealtWith(behind)
}

const beforeBy = indexByLetter(CUES_BEFORE)
const behindBy = indexByLetter(CUES_BEHIND)
const atEndBy = indexByLetter(CUES_AT_END)

function isIntroduced(around: Surroundings): boolean {
  const { words, before, behind } = around
  return (
    saysAny(beforeBy.get(before.charCodeAt(before.length - 1)), around) ||
    saysAny(behindBy.get(behind.charCodeAt(0)), around) ||
    saysAny(atEndBy.get(words.charCodeAt(words.length - 1)), around) ||
    isOfCountry(words)
  )
}

function saysAny(cues: readonly Cue[] | undefined, around: Surroundings): boolean {
  if (cues !== undefined) for (const isCue of cues) if (isCue(around)) return true
  return false
}

const KINDS_OF_AI =
  /^(?:フィジカル|エージェント|マルチモーダル|エッジ|ローカル|オンデバイス|クラウド|ソブリン|オープンソース|オープン|リスポンシブル|ハイブリッド|パーソナル|チャット|ロボット|ビジネス|アプライド|ジェネレーティブ|コンシューマー?|エンタープライズ|プライベート|サーバー|モバイル|データ|マイクロ|ゲーム|メディカル|ヘルスケア|ミニ|バイオ|スマホ|シン|テレビ|ホーム|カメラ|ウェブ|デジタル|ネット|アプリ|ソフト|データ|ペット|マルチ|ポスト|ノー)AI$/

const LONGEST_TITLE = 300

/** What has no sentence in it. */
function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !text.includes('。')
}
