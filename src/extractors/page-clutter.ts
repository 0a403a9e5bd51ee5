// What stands on a page beside the article: removed as elements where they say what they are, and as paragraphs where
// only their words tell.
import { isMostlyDate } from './dates.ts'
import type { DomElement } from './dom.ts'
import type { Paragraph } from './page-text.ts'

/** Words in a class or id that name what is not the article. */
const CLUTTER_NAMES =
  /(?:^|[\s_-])(?:related|recommend\w*|newsletters?|shar(?:e|ing)|social|captions?|credits?|breadcrumbs?|promo\w*|sidebar|comments?|read-?more|outbrain|taboola|tags|copyright|subscri\w+|sign-?up|adverts?|advertisement|sponsor\w*|popular|ranking|trending|most-?read|kanren|osusume)(?:[\s_-]|$)/i
/** What holds more of the page's words than this is the article, whatever it is called. */
const MAX_CLUTTER_SHARE = 0.3
/** Fewer characters in `<p>` than this: the page does not use it for its article. */
const LEAST_PROSE = 500

/** Removes the elements whose class or id says that they are not the article. */
export function removeClutter(body: DomElement): void {
  const lengthOf = proseLength(body) >= LEAST_PROSE ? proseLength : textLength
  const whole = lengthOf(body)
  for (const element of body.querySelectorAll('[class], [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    if (!CLUTTER_NAMES.test(names) || element.localName === 'body' || element.querySelector('h1')) continue
    if (lengthOf(element) <= whole * MAX_CLUTTER_SHARE) element.remove()
  }
}

/** Characters in paragraphs, which is where articles stand on all but old pages. */
function proseLength(element: DomElement): number {
  const paragraphs = element.localName === 'p' ? [element] : [...element.querySelectorAll('p')]
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.textContent.length, 0)
}

function textLength(element: DomElement): number {
  return element.textContent.length
}

/**
 * Paragraphs that are labels, calls to the reader or pointers to other articles. None of them may match the beginning
 * of a sentence that could state a figure: "Related spending reached $5 billion", "関連会社は5万台を持つ".
 */
const LABELS: readonly RegExp[] = [
  /^(?:related|recommended|more|top|latest)(?: (?:stories|news|articles|coverage|topics|content|links|reading))?\s*(?::|$)/i,
  /^(?:read|see|watch|listen|find out|learn)\s+(?:more|next|also)\b/i,
  /^(?:more (?:from|on)|also on|don['’]t miss|you may also like|continue reading|want more|how to listen)\b/i,
  /^(?:click here|tap here|sign up|subscribe|follow (?:us|him|her|me|them|@)|like this story|get the latest|join our|download our)\b/i,
  /^(?:advert(?:isement)?|sponsored|share(?: this)?|tags?|topics?|comments?|photos?|caption|close|breaking news|skip to content)\s*:?$/i,
  /^(?:image|photo|picture|credit|source|tags?|topics?|filed under|by)s?(?: credit)?\s*:/i,
  /^image \d+ of \d+/i,
  /\b(?:contributed to this (?:report|story)|(?:can|may) be reached at|all rights reserved|free (?:daily )?newsletter)\b/i,
  /\bfollow .{1,40} on (?:twitter|facebook|instagram|linkedin|x)\b/i,
  /(?:getty images|\/\s?(?:ap|afp|reuters))\)?$/i,
  /^https?:\/\/\S+$/,
  /^[■▼●▶◆【]?(?:関連(?:記事|ニュース|リンク|キーワード|トピックス|動画)|(?:あわ|合わ)せて読みたい|おすすめ(?:の?記事)?[】:：]|こちらも(?:おすすめ|読|チェック))/,
  /^[■▼●▶◆【]?(?:続きを読む|もっと(?:見る|読む)|(?:次|前)の?ページ|スポンサー(?:ド)?リンク|アクセスランキング|この記事を(?:シェア|共有|印刷|保存|書いた))/,
  /^(?:広告|シェア(?:する)?|ツイート(?:する)?|ブックマーク|印刷|コメント(?:する)?|画像|写真|目次|ログイン|会員登録)$/,
  /^(?:写真|画像|図|提供|出典|出所|撮影|タグ|キーワード|カテゴリー?|文|取材|編集)\s*[=＝:：]/,
  /^[([（【]?(?:PR|AD)[)\]）】]?$|^(?:©|\(c\)\s)/i,
]
/** What follows these to the end is about the writer or other articles, when most of the text stands before them. */
const END_LABELS =
  /^[■▼●▶◆【]?(?:about the authors?|more great .{1,20}stories|(?:read|up) next|related (?:stories|articles|news)|関連(?:記事|ニュース)|この記事を書いた人|(?:著者|筆者)(?:紹介|プロフィール|について)|(?:あわ|合わ)せて読みたい)[】:：]?$/i
const LEAST_SHARE_BEFORE_END = 0.5
const SENTENCE_END = /[.!?。．！？」』”"’)）:：]$/
const [SHORT, LONG] = [20, 80]
/** Less than this is never left of a page. */
const LEAST_KEPT_SHARE = 0.3
const LONGEST_LABEL = 160
/** A paragraph of which links make up more than this is a pointer. */
const POINTER_LINK_SHARE = 0.9
const LONGEST_POINTER = 300

/** The paragraphs that are the writer's own words, in their order. */
export function withoutClutter(paragraphs: readonly Paragraph[], title: string | null): Paragraph[] {
  const unlabelled = beforeEnd(paragraphs).filter((paragraph) => !isLabel(paragraph, title))
  const first = unlabelled.findIndex(isProse)
  const head = unlabelled.slice(0, Math.max(0, first))
  const kept = [...head.filter(isHeading), ...unlabelled.slice(head.length)]
  // Where the rules would leave little, the page is of a kind that they were not made for.
  const isEnough = charactersOf(kept) >= LEAST_KEPT_SHARE * charactersOf(paragraphs)
  return isEnough || !paragraphs.some(isProse) ? kept : [...paragraphs]
}

function beforeEnd(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const end = paragraphs.findIndex(({ text }) => END_LABELS.test(text))
  const before = paragraphs.slice(0, Math.max(0, end))
  return charactersOf(before) >= LEAST_SHARE_BEFORE_END * charactersOf(paragraphs) ? before : paragraphs
}

function charactersOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0)
}

function isLabel({ text, linkShare }: Paragraph, title: string | null): boolean {
  if (text === title || isMostlyDate(text)) return true
  if (linkShare >= POINTER_LINK_SHARE && text.length <= LONGEST_POINTER) return true
  return text.length <= LONGEST_LABEL && LABELS.some((label) => label.test(text))
}

/** Whole sentences; before the first of them stand menus, dates and names. */
function isProse({ text }: Paragraph): boolean {
  return text.length >= LONG || (text.length >= SHORT && SENTENCE_END.test(text))
}

function isHeading({ block }: Paragraph): boolean {
  return /^h[2-6]$/.test(block.localName)
}
