// The lines of a text: a heading or a label says whom what stands under it is about.
import type { EntityRef, Metric } from '#domain/claim.ts'
import { DIGITS, lettersOf, standsAt } from '#domain/letters.ts'
import { foldName, type Span } from '#domain/text.ts'
import { type Discourse, SPEAKS_OF_CHIPS } from './discourse.ts'
import { findAuthorities, isListLine, scanLabel } from './languages/ja-grammar.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import type { Mention } from './mentions.ts'
import { actorOf } from './owners.ts'
import { enterLine, enterParagraph, isCompany } from './things.ts'

/**
 * Before a sentence: a new paragraph returns to what the article is about; a heading's company is the topic of all that
 * stands under it, a label's company that of its line.
 */
export function enterSentence(discourse: Discourse, text: string, sentence: Span, mentions: readonly Mention[]): void {
  const line = text.slice(sentence.start, sentence.end)
  const { asked } = discourse
  discourse.asked = hasSign(text, sentence, SIGN.howMany) ? askedFor(line) : null
  discourse.sentence = line
  discourse.owner = null
  if (hasSign(text, sentence, SIGN.authority)) rememberAuthorities(discourse, text, sentence)
  if (isParagraphStart(text, sentence.start)) {
    discourse.heading = null
    discourse.reported = null
    discourse.countsChips &&= /^[^。]{0,12}内訳は/.test(line)
    discourse.speaksOfChips = discourse.isOnChips
    if (discourse.staff !== null && !isStaffList(text, sentence.start)) discourse.staff = null
    discourse.lastMetric = null
    if (!isAnswer(text, sentence.start)) enterParagraph(discourse.things)
  }
  discourse.staff = asked ?? discourse.staff
  discourse.speaksOfChips ||=
    (hasSign(text, sentence, SIGN.chips) && SPEAKS_OF_CHIPS.test(line)) ||
    mentions.some(({ ref }) => ref.kind === 'chip')
  if (!isLineStart(text, sentence.start)) return
  const isListed = isListLine(line.slice(0, 4))
  discourse.topic = discourse.passedBy ?? discourse.topic
  discourse.passedBy = null
  // What a headline names is gone back to; what merely came first is not.
  discourse.topic = discourse.heading ?? (discourse.hasLead ? discourse.main : discourse.topic) ?? discourse.topic
  discourse.recent = discourse.topic ?? discourse.recent
  discourse.label = null
  if (isListed) discourse.defendant = null
  discourse.lineTeller = isListed ? tellerOfLine(line, sentence, mentions) : null
  if (!isListed) {
    if (!isAnswer(text, sentence.start)) enterLine(discourse.things)
    discourse.speaker = null
    discourse.metric = null
    discourse.listed = null
  }
  if (isHeading(line)) enterHeading(discourse, line, mentions)
  else enterLabel(discourse, line, sentence, mentions)
}

function rememberAuthorities({ authorities }: Discourse, text: string, sentence: Span): void {
  const line = text.slice(sentence.start, sentence.end)
  const words = hasSign(text, sentence, SIGN.brackets) ? line.replace(/\([^()]*\)/g, '') : line
  for (const name of findAuthorities(words)) authorities.set(name.endsWith('政府') ? '政府' : name.slice(-1), name)
}

/** ――社員は何人ですか。: what the answer counts. */
function askedFor(question: string): Metric | null {
  if (!/(?:何人|何名|人数|(?:社員|従業員|職員)数は)[^。]{0,16}[。?？」]?$/.test(question)) return null
  if (/採用|雇/.test(question)) return 'hiring'
  return /社員|従業員|職員|人員|体制|チーム|メンバー|スタッフ/.test(question) ? 'headcount' : null
}

/** ■リベリオン（韓国）, ■テンセント「Hunyuan-A13B」: whose block begins. */
function enterHeading(discourse: Discourse, line: string, mentions: readonly Mention[]): void {
  const owner = mentions.find(canOwn) ?? mentions.find((one) => isCompany(one))
  if (owner === undefined) return
  discourse.heading = owner.ref.kind === 'organisation' ? owner.ref : actorOf(owner, discourse.catalog)
  discourse.topic = discourse.heading
  discourse.recent = discourse.heading
  discourse.things.model = null
  const named = scanLabel(line)
  if (named !== null && /部門|事業|セグメント/.test(line)) discourse.label = line.slice(named.start, named.end)
}

function enterLabel(discourse: Discourse, line: string, sentence: Span, mentions: readonly Mention[]): void {
  const label = scanLabel(line)
  const head = mentions.find(canOwn)
  // ■テラノバ、4億ドル調達: whose line it is.
  if (
    head?.ref.kind === 'organisation' &&
    (isListLine(line) || line.startsWith('【')) &&
    isHeadOf(line, head, sentence)
  ) {
    discourse.topic = head.ref
    discourse.recent = head.ref
  }
  if (label === null) return
  const span = { start: sentence.start + label.start, end: sentence.start + label.end }
  const owner = mentions.find((one) => one.start >= span.start && one.end <= span.end + 1 && canOwn(one))
  if (owner !== undefined) {
    const isOfTopic = owner.entity === null && owner.ref.kind !== 'organisation'
    if (!isOfTopic) discourse.topic = actorOf(owner, discourse.catalog)
    discourse.recent = discourse.topic
    const { model } = discourse.things
    if (model !== null && model.owner?.key !== discourse.topic?.key) discourse.things.model = null
  } else if (isListLine(line)) discourse.label = line.slice(label.start, label.end)
}

/** ・ガートナー:…と予測, ・丸田経済研究所:…に広がる: whose figures the line gives. */
function tellerOfLine(line: string, sentence: Span, mentions: readonly Mention[]): EntityRef | null {
  const label = scanLabel(line)
  if (label === null || !/^\s*(?:\([^()]*\))?\s*[:：　]/.test(line.slice(label.end))) return null
  const name = line.slice(label.start, label.end)
  const voice = mentions.find(
    (one) => one.isVoice && one.start >= sentence.start + label.start && one.end <= sentence.start + label.end,
  )
  if (voice !== undefined) return voice.ref
  if (!/(?:総研|研究所|リサーチ|調査会社|証券|協会|連盟|工業会)$/.test(name)) return null
  return { key: foldName(name), name, kind: 'organisation' }
}

function isHeadOf(line: string, { start, end }: Span, sentence: Span): boolean {
  return (
    /^(?:[^ぁ-んァ-ヴ一-龠A-Za-z]{1,4}|【[^【】]{1,10}】\s?)$/.test(line.slice(0, start - sentence.start)) &&
    line[end - sentence.start] === '、'
  )
}

/** ■リベリオン（韓国）: a line of its own that a sign opens and no full stop ends. */
function isHeading(line: string): boolean {
  return (
    line.length <= 40 &&
    standsAt(BEGIN_HEADINGS, line, 0) &&
    /^(?:[■●◆□▼◇◎★【〈《]|\d{1,2}[).])/.test(line) &&
    !/[。:：　]/.test(line)
  )
}

const BEGIN_HEADINGS = lettersOf(`■●◆□▼◇◎★【〈《${DIGITS}`)

function canOwn({ ref, isVoice }: Mention): boolean {
  return !isVoice && (ref.kind === 'organisation' || ref.kind === 'model' || ref.kind === 'product')
}

/** Under a line of its own (ほかの会社はどうか。) a list goes on counting what the text has counted. */
function isStaffList(text: string, at: number): boolean {
  return /^[^\n]{1,40}\n[ 　]*[・●■◆▼\-*]/.test(text.slice(at, at + 60))
}

/** ――…が動き出しました。 「…」: what is answered is of what was asked about. */
function isAnswer(text: string, at: number): boolean {
  if (text[at] !== '「' && text[at] !== '『') return false
  const before = text.slice(0, at).trimEnd()
  return /^[―─—–]/.test(before.slice(before.lastIndexOf('\n') + 1))
}

export function isLineStart(text: string, at: number): boolean {
  return at === 0 || breakBefore(text, at, at - 4) >= 0
}

export function isParagraphStart(text: string, at: number): boolean {
  if (at === 0) return true
  for (let before = breakBefore(text, at, at - 6) - 1; before >= Math.max(0, at - 6); before--) {
    if (text[before] === '\n') return true
    if (text.charAt(before).trim() !== '') return false
  }
  return false
}

/** The line break behind which nothing stands but spaces; -1 where there is none from `least` on. */
function breakBefore(text: string, at: number, least: number): number {
  for (let before = at - 1; before >= Math.max(0, least); before--) {
    const sign = text[before]
    if (sign === '\n') return before
    if (sign !== ' ' && sign !== '　') return -1
  }
  return -1
}
