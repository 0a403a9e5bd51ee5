// Who a Japanese sentence has its figures from, where the source is no name of the text: 同センターによると, 会社によると, 訴状によると.
import type { Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'

export interface Source extends Span {
  /** Of an institution or a document. */
  name: string
  /** The company that the text is about; a paper of whoever was spoken of; nobody that is named. */
  kind: 'named' | 'own' | 'paper' | 'nobody'
}

const ACCORDING =
  /(?:^|[、「。])([^、。「」『』]{1,28}?)(?:に(?:よると|よれば)|の(?:話|調べ|説明|発表|まとめ|集計)(?:では|によると))/g

/** Whom a text calls so is the one that it is about. */
const OWN =
  /^(?:会社|同社|当社|弊社|会社側|同社側|会社の?説明|広報(?:担当者|部|室)?|担当者|同社の?(?:広報|担当者|幹部|説明|発表)[^の]*|発表(?:資料|文)?|決算(?:資料|短信)|プレスリリース|リリース|有価証券報告書|(?:同社の?)?技術(?:報告書|リポート|レポート|文書|論文)|モデルカード|届け出書?|開示(?:資料)?)$/
/** Nobody, however many. */
const NOBODY =
  /^(?!同)[^の]{0,6}(?:[紙誌]|テレビ|メディア)$|関係者|消息筋|筋$|報道|メディア$|各紙$|業界|人物|人たち|幹部|首脳$|取材|当局者|一部|複数|本紙|本誌|事情に|アナリスト$|市場$|専門家|^(?:それ|これ|計画|契約|話|案|内訳)(?:書|案)?$|(?:計画|契約|構想)書?$/
const PAPER_OF_SOMEBODY =
  /^同(?:[紙誌局]|通信|サイト)$|^(?:同|この|その)?(?:[^の]{0,8}の)?(?:試算|推計|調査|調べ|統計|データ|資料|予測|見通し|予想|報告書?|リポート|レポート|論文|発表|説明)$/
/** Papers that are quoted by their own name. */
const PAPERS = /(?:訴状|起訴状|判決文?|決定文|陳述書|目論見書|議事録|白書|声明|宣言)$/
const OF_A_PAPER =
  /の(?:最新の?|新しい|年次|四半期|月次)?(?:調査|推計|試算|統計|資料|報告書?|リポート|レポート|論文|予測|分析|集計|まとめ|データ|発表(?:資料)?|説明|開示資料|公開資料|決算資料|提出書類|目論見書|プレスリリース|リリース|声明|ブログ|投稿|届け出|有価証券報告書)[^の]{0,6}$/
const OFFICERS =
  /の[^の]{0,8}(?:広報(?:担当者?|部|室)?|担当者|幹部|経営陣|報道官|アナリスト|研究員|教授|課長|部長|局長)$/
/** What stands before a name and is none of it. */
const EPITHET =
  /^.*(?:大手|会社|企業|新興|機関|シンクタンク|団体|サービス|専門|傘下|当局|地元紙|[^の]紙|[^の]誌|放送局|通信社|メディア|財閥|証券|ファンド|調査|本拠|拠点|局|庁|省|[米英仏独韓中]国?|中国|韓国|台湾|地元|民間)の(?=.)/

export const HAS_SOURCE = /によ[るれ]|の(?:話|調べ|説明|発表|まとめ|集計)では/

/** The source named last before the figure. @param text normalised */
export function findSource(text: string, sentence: Span, quantity: Span): Source | null {
  const words = text.slice(sentence.start, quantity.start)
  if (!HAS_SOURCE.test(words)) return null
  const match = findMatches(words, ACCORDING).at(-1)
  const phrase = match?.[1]
  if (match === undefined || phrase === undefined) return null
  const start = sentence.start + match.index + match[0].indexOf(phrase)
  const span = { start, end: start + phrase.length }
  const holder = phrase.replace(/\([^()]*\)/g, '').replace(/^(?:一方|ただ|また|なお)、?/, '')
  if (OWN.test(holder)) return { ...span, name: holder, kind: 'own' }
  if (PAPER_OF_SOMEBODY.test(holder)) return { ...span, name: holder, kind: 'paper' }
  if (NOBODY.test(holder)) return { ...span, name: holder, kind: 'nobody' }
  if (PAPERS.test(holder)) return { ...span, name: holder.replace(/^同/, ''), kind: 'named' }
  const name = holder.replace(OF_A_PAPER, '').replace(OFFICERS, '').replace(EPITHET, '')
  if (name.length < 2 || /[はがをにで]$/.test(name)) return null
  const whole = name.startsWith('同') ? wholeName(text, sentence.start, name.slice(1)) : name
  return { ...span, name: whole.replace(/^[米英仏独韓](?=[ァ-ヴA-Z])/, ''), kind: 'named' }
}

const TELLERS =
  '(?:委員会|検察側?|検察官|当局|警察|警視庁|地検|特捜部|[庁省局課署]|裁判[所長]|判事|協会|連盟|団体|労組|組合|研究所|研究センター|総研|大学|弁護[団士]|原告側?|被告側?|弁護側|税務署|国税局|監視委|事務局|[教次政長副理][授官務]|大臣|長官|知事|[市町村区]長|教授|研究員|所長|理事長?|氏|さん)'
const TELLER = new RegExp(
  `(?:^|[、。」]|(?:、|^)(?:一方|また|ただ)で?、?)([^、。「」『』はがをに()]{0,22}?${TELLERS})(?:\\([^()]*\\))?(?:[はも](?!ら)|が(?![^、。]{1,10}[るた](?:$|\\d|約|[一-龠ァ-ヴ])))`,
)
const NOBODY_TELLS =
  /(?:^|[、。」])(?:[^、。「」はがを]{0,16}(?:関係者|投資家|アナリスト|専門家|識者|の(?:一人|ひとり|1人)|元[^、。はが「」]{1,6}|消息筋|経営者|社員|従業員|銀行員|当局者|情報筋)|ある[^、。はが「」]{2,12})(?:ら|たち)?[はがも](?!多|少|い[るた]|\d|約)/

/** 第三者委員会は…と認定した: who tells a figure, where it is no name of the text; `nobody` where it is somebody unnamed. */
export function findTeller(text: string, sentence: Span, quantity: Span): Source | 'nobody' | null {
  const words = text.slice(sentence.start, quantity.start)
  const match = TELLER.exec(words)
  const unnamed = words.search(NOBODY_TELLS)
  if (unnamed >= 0 && unnamed <= (match?.index ?? unnamed)) return 'nobody'
  const phrase = match?.[1]
  if (match === null || phrase === undefined) return null
  const start = sentence.start + match.index + match[0].indexOf(phrase)
  const name = phrase.replace(EPITHET, '').replace(/^.*の(?=[^の]{2,12}(?:氏|さん|教授|知事|長官|大臣|次官)$)/, '')
  const whole = name.startsWith('同') ? wholeName(text, sentence.start, name.slice(1)) : name
  return { start, end: start + phrase.length, name: whole, kind: 'named' }
}

/** 同センター: the last name before it that ends so. */
function wholeName(text: string, before: number, end: string): string {
  const from = Math.max(0, before - MAX_BACK)
  const words = text.slice(from, before)
  for (let at = words.lastIndexOf(end); at > 0; at = words.lastIndexOf(end, at - 1)) {
    const head = /[一-龠ァ-ヴーA-Za-z・]{2,20}$/.exec(words.slice(0, at))?.[0]
    if (head !== undefined && !/同$/.test(head)) return `${head}${end}`
  }
  return end
}

/** How far back a name is looked for. */
const MAX_BACK = 600
