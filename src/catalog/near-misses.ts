// What keeps a name from being taken for another thing that is written alike.
import type { EntityKind } from '#domain/claim.ts'
import { standsAt } from '#domain/letters.ts'
import { beginsOf } from '#domain/pattern-letters.ts'

const KANJI = /[\u3400-\u9FFF々]/
const KATAKANA = /[\u30A1-\u30FA\u30FC]/
const LATIN = /[A-Za-z]/
const DIGIT = /[0-9]/

/** What makes another organisation of the name before it (日立建機, みずほ証券, 東芝テック), or a river of アマゾン. */
const OTHER_ORGANISATION =
  /^(?:証券|銀行|信託|生命|損保|火災|総研|研究所|化学|化成|建機|造船|金属|硝子|製鋼|車体|物流|倉庫|ゼネラル|ソリューション|システムズ|デジタルソリューション|情報システム|産業|産機|コミュニケーション|キャピタル|ベンチャーズ|フィナンシャル|ファイナンス|エナジー|モバイル|テクノロジーズ|テクノサービス|セキュリティ|エンジニアリング|マテリアルズ|インフォテック|都市開発|不動産|エレクトロニクス|エレベータ|出版社?|ペイメント|川|流域|熱帯|盆地)/
const BEGIN_OTHERS = beginsOf(OTHER_ORGANISATION)
const TWO_KANJI = /^[\u3400-\u9FFF々]{2}$/
/** Kanji that may stand before a name of two kanji without being a part of it: 米日立, 検索大手百度, 子会社東芝. */
const BEFORE_SHORT = /[米英独仏中韓台日印欧国手社業下元前現旧同兼]/
/** Kanji that may follow one: 日立製, 東大発, 百度側, 小米会長. */
const AFTER_SHORT = /[製側系社株発版内等傘会副広首自独連陣経買提共創担元前現向以子教医出工卒病法投運主智]/

/**
 * Whether the name from `at` to `end` is a piece of something else: a longer name of an organisation, a longer word of
 * kanji (東大阪, 数百度, 日産化学), a version (GPT-4 in GPT-4.7).
 */
export function isOtherWord(text: string, at: number, end: number, kind: EntityKind): boolean {
  if (text[end] === '.' && /[0-9]\.[0-9]/.test(text.slice(end - 1, end + 2))) return true
  // ex-Google is Google; K-EXAONE is not EXAONE, nor XR-R1 R1.
  const isMade = kind !== 'organisation'
  if (
    isMade &&
    (text[at - 1] === '-' || text[at - 1] === '.') &&
    /[A-Za-z0-9][-.][A-Za-z]$/.test(text.slice(Math.max(0, at - 2), at + 1))
  )
    return true
  if (kind === 'model' && / \d{1,2}$/.test(text.slice(end - 3, end)) && isFigureEnd(text, end)) return true
  if (text[end] === '-' && /[A-Za-z]-[0-9]/.test(text.slice(end - 1, end + 2))) return true
  if (standsAt(BEGIN_OTHERS, text, end) && OTHER_ORGANISATION.test(text.slice(end, end + 12))) return true
  return end - at === 2 && TWO_KANJI.test(text.slice(at, end)) && isInsideKanji(text, at, end)
}

/** What shows a number to be a figure, and no version: Claude 3億人, DeepSeek 2,048基, Gemini 4 million. */
const FIGURE_END =
  /^(?:[,.]\d|[万億兆千百十人件社台基枚個回倍円年月日時分秒位割%％]|ドル|ユーザ| ?(?:million|billion|trillion|percent)\b)/

/** Whether the number that ends at `end` goes on as a figure does. */
export function isFigureEnd(text: string, end: number): boolean {
  return FIGURE_END.test(text.slice(end, end + 9))
}

function isInsideKanji(text: string, at: number, end: number): boolean {
  const [before = '', after = ''] = [text[at - 1], text[end]]
  if (KANJI.test(before) && !BEFORE_SHORT.test(before)) return true
  return DIGIT.test(after) || (KANJI.test(after) && !AFTER_SHORT.test(after))
}

/** Words behind a name at the start of an English sentence that show it to be one: Figure raised, Cognition (San Francisco). */
const ACTS = new RegExp(
  `^(?:['’]s |,? (?:${[
    'said|says|told|announced|reported|disclosed|declined|denied|claims|claimed|confirmed',
    'raised|raises|bought|buys|acquired|sold|sells|paid|pays|spent|spends|earned|booked|lost|closed|filed|sued',
    'plans|planned|expects|expected|aims|hopes|wants|seeks|agreed|signed|will|would|has|had',
    'employs|hired|cut|cuts|laid|makes|made|uses|used|operates|runs|ran|builds|built|offers|launched|released|unveiled',
    'grew|reached|passed|topped|doubled|tripled|counts|charges|valued|co-founder|founder|CEO|CFO|chief|and|which|whose',
    '(?:is|was) (?:valued|worth|in|building|raising|planning|expected|spending|paying|hiring|cutting|developing|preparing|seeking|buying|selling|backed|led|run|based|set|now|also|said|near|close|after|seeking|looking|trying)',
  ].join(
    '|',
  )})\\b|,? of [A-Z]|, (?:in|from) [A-Z]|, (?:the|an?) [a-z][^,.;]{0,28}\\b(?:maker|start-?up|company|firm|lab|developer|group)\\b| \\([A-Z][^()]{2,40}\\)|, with (?:over |about )?[$€£\\d])`,
)
/** Kanji that may stand right behind a word that is a name: Figure社, アポロ側. */
const AFTER_WORD =
  /^(?:社|氏|株|製|側|傘下|系|陣営|自身|最高|会長|社長|幹部|本社|日本|広報|独自|両社|首脳|創業|共同|出身|以外|向け|等|版|初|元|前)/
const BEFORE_WORD = /[米英独仏中韓台日印欧加豪伊蘭]/

/** Whether a word that is a name too (Figure, アポロ) can only be the name where it stands. */
export function isLoneName(text: string, at: number, end: number, kind: EntityKind): boolean {
  if (!LATIN.test(text[at] ?? '')) return isLoneKana(text, at, end)
  // the Citadel of Aleppo, the Nikkei fell; the Cursor editor is the product.
  const hasArticle =
    kind === 'organisation' && /\b(?:the|an?|this|that|every) $/i.test(text.slice(Math.max(0, at - 7), at))
  return !hasArticle && isLoneLatin(text, at, end)
}

function isLoneKana(text: string, at: number, end: number): boolean {
  const [before = '', after = ''] = [text[at - 1], text[end]]
  const isJoined = before === '・' && at > 1 && text[at - 2] !== '\n'
  if ((KANJI.test(before) && !BEFORE_WORD.test(before)) || isJoined) return false
  const rest = text.slice(end, end + 2)
  if (/^(?:な(?!ど)|さ)/.test(rest)) return false
  return !DIGIT.test(after) && after !== '・' && !LATIN.test(after) && (!KANJI.test(after) || AFTER_WORD.test(rest))
}

/** Neither in a longer name of capitals, nor numbered, nor merely the first word of a sentence. */
function isLoneLatin(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at)
  const after = text.slice(end, end + 48)
  if (/[A-Z][A-Za-z0-9.]*[ -]$/.test(before) && !/(?:^|[.!?] )[A-Z]\w*[ -]$/.test(before)) return false
  if (/^[ -]?(?:[A-Z0-9]|[-][a-z])/.test(after) || KATAKANA.test(after[0] ?? '')) return false
  const isNumbered = DIGIT.test(text[end - 1] ?? '')
  if (KANJI.test(after[0] ?? '') && (isNumbered || !AFTER_WORD.test(after))) return false
  const isAllCapitals = text.slice(at, end) === text.slice(at, end).toUpperCase()
  const isFirst = /(?:^|[.!?:]\s|[\n“"(]|[.!?]["”]\s)$/.test(before)
  return isAllCapitals || !isFirst || !/^[ ,][a-z]?/.test(after) || ACTS.test(after)
}

/** Words of a firm's name that the short form leaves out: 優必選科技, ネビウス・グループ. */
const FIRM_WORD =
  /^(?:科技|集団|控股|股份|有限公司|株式会社|ホールディングス|HD|グループ|・(?:グループ|ホールディングス|コーポレーション|テクノロジーズ?|システムズ|インク))(?![\u30A1-\u30FA\u30FC])/
const BEGIN_FIRM_WORDS = beginsOf(FIRM_WORD)

/** Where the words of a firm's name end that stand behind a short form of it at `end`. */
export function suffixEnd(text: string, end: number): number {
  if (!standsAt(BEGIN_FIRM_WORDS, text, end)) return end
  return end + (FIRM_WORD.exec(text.slice(end, end + 14))?.[0].length ?? 0)
}

const TITLE_WORD =
  /^(?:氏|さん|C[EFTOISPM]O|兼|グループ|代表|取締役|専務|常務|執行役員?|副|社長|会長|最高[\u3400-\u9FFF]{1,6}責任者|(?:共同)?創業者|創設者|大統領|首相|国家主席|主席|長官|次官|教授|博士|補佐官|委員長?|上級|議長|総裁|知事|アナリスト)/
const BEGIN_TITLES = beginsOf(TITLE_WORD)

/** Where the titles end that stand behind a person's name at `end`: 孫正義会長兼社長, アルトマンCEO. */
export function titleEnd(text: string, end: number): number {
  let at = end
  for (;;) {
    // What may stand between two words of a title or before the first.
    const gap = (text[at] === ' ' || text[at] === '　') && /[^\x20-\x7E]/.test(text[at - 1] ?? '') ? 1 : 0
    if (!standsAt(BEGIN_TITLES, text, at + gap)) return at
    const match = TITLE_WORD.exec(text.slice(at + gap, at + gap + 14))
    if (match === null) return at
    at += gap + match[0].length
  }
}

/** Titles before a surname in English. */
const TITLE_BEFORE = /(?:Mr|Ms|Mrs|Dr|Prof|CEO|CFO|CTO|COO|Chief|Chair|Chairman|President|Secretary|Officer)\.? $/

/**
 * Whether a name is a mere surname that nothing beside it shows to be one: アルトマン needs its 氏; 孫 its 会長; Musk must
 * not be Kimbal Musk's.
 */
export function needsTitle(text: string, at: number, end: number): boolean {
  const name = text.slice(at, end)
  if (!isSurname(name)) return false
  if (!LATIN.test(name[0] ?? '')) return text[at - 1] === '・' || titleEnd(text, end) === end
  const before = text.slice(Math.max(0, at - 20), at)
  if (/[A-Z][A-Za-z.’'-]* $/.test(before)) return !TITLE_BEFORE.test(before)
  return /^ [A-Z]/.test(text.slice(end, end + 2))
}

/** One word of katakana or Latin letters; no more than two kanji. */
export function isSurname(name: string): boolean {
  return /^[\u30A1-\u30FA\u30FC]+$|^[A-Za-z]+$|^[\u3400-\u9FFF々](?:(?!氏)[\u3400-\u9FFF々])?$/.test(name)
}
