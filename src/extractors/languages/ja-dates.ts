// Dates in Japanese text: accounting periods, months, days, and words like 昨年 and 年内.
import type { DateContext, Dated } from '../dating.ts'
import { findMatches } from '../matches.ts'
import { FORMS, NO_DATE, type Reader, type SentenceContext } from './ja-date-forms.ts'
import { needsOf, OTHERWISE_WRITTEN, signsOf } from './ja-date-signs.ts'

/** All dates of a text, in order; relative words are reckoned from those before them, or from the day of publication. */
export function scanJapaneseDates(text: string, context: DateContext): Dated[] {
  return reckonDates(findDateForms(text), context)
}

/** Where dates stand in a text, whatever was named before it. */
export interface DateForms {
  forms: readonly Form[]
  /** From an offset into what was looked through to the one of the text. */
  toOriginal: (at: number) => number
}

interface Form {
  match: RegExpExecArray
  read: Reader
}

const sameOffset = (at: number) => at
const NO_FORMS: DateForms = { forms: [], toOriginal: sameOffset }

export function findDateForms(text: string): DateForms {
  const signs = signsOf(text)
  if ((signs & OTHERWISE_WRITTEN) === 0) {
    const forms = findForms(text, signs)
    return forms.length === 0 ? NO_FORMS : { forms, toOriginal: sameOffset }
  }
  const { whole, toOriginal } = withCenturies(withDigits(text))
  return { forms: findForms(whole, signsOf(whole)), toOriginal }
}

/** The dates that stand there, as {@link scanJapaneseDates} has them. */
export function reckonDates({ forms, toOriginal }: DateForms, context: DateContext): Dated[] {
  const found: Dated[] = []
  if (forms.length === 0) return found
  const here = inSentence(context)
  for (const { match, read } of forms) {
    const date = read(match, here)
    if (date === null) continue
    const { asOf, period, isAccounting } = date
    const [at, end] = [toOriginal(match.index), toOriginal(match.index + match[0].length)]
    const dated = { asOf, period, isAccounting, at, end, words: match[0] }
    found.push(dated)
    // 同年 and 翌年 look at the date named before them, 前年同期 at the account.
    if (asOf !== NO_DATE.asOf) {
      here.inSentence = dated
      here.last = dated
    }
    if (isAccounting) here.accounting = dated
  }
  return found.filter(({ asOf }) => asOf !== NO_DATE.asOf)
}

/** As the text before it leaves the sentence. */
function inSentence(context: DateContext): SentenceContext {
  const { publishedAt, accounting, last, lastDay, lastAccounting, fiscalEnd, yearEnd, fiscalYear } = context
  return { publishedAt, inSentence: null, last, accounting, lastDay, lastAccounting, fiscalEnd, yearEnd, fiscalYear }
}

/** What fits needs the signs of one of its words: those of all forms in their order, and which form each is of. */
const NEEDS = Int32Array.from(FORMS.flatMap(([words]) => needsOf([words].flat())))
const FORM_OF_NEED = Uint8Array.from(FORMS.flatMap(([words], form) => [words].flat().map(() => form)))

function findForms(digits: string, signs: number): Form[] {
  const found: Form[] = []
  let last = -1
  for (let at = 0; at < NEEDS.length; at++) {
    const form = FORM_OF_NEED[at]!
    if ((signs & NEEDS[at]!) !== NEEDS[at] || form === last) continue
    last = form
    const [needs, pattern, read] = FORMS[form]!
    pattern.lastIndex = 0
    for (let match = pattern.exec(digits); match !== null; match = nextOf(digits, pattern, needs))
      if (isFree(match, found)) found.push({ match, read })
  }
  return found.length < 2 ? found : found.sort((a, b) => a.match.index - b.match.index)
}

/** Behind the one that was found. */
function nextOf(digits: string, pattern: RegExp, needs: string | readonly string[]): RegExpExecArray | null {
  const sign = typeof needs === 'string' ? SIGN_OF_NUMBER[needs[0]!] : undefined
  return sign === undefined || digits.includes(sign, pattern.lastIndex) ? pattern.exec(digits) : null
}

/** What stands in every form that needs a number of these first. */
const SIGN_OF_NUMBER: Readonly<Record<string, string>> = { 0: '年', 1: '月', 2: '月', 3: '日', 月: '月', 年: '年' }

function isFree({ index, 0: words }: RegExpExecArray, found: readonly Form[]): boolean {
  for (const { match } of found)
    if (match.index < index + words.length && index < match.index + match[0].length) return false
  return true
}

/** 26年1月期, 28年度, 25年の実績: years by their last two digits; 20年間 and 25年前 are spans. */
const SHORT_YEAR =
  /(?<![\d.]|\d[〜-])(?=[23]\d年(?:\d{1,2}(?:月|[〜-]\d{1,2}月)|度|末|初め|通期|通年|実績|計画|予想|[前後]半|[上下]期|の(?:実績|[^、。はがを\d]{0,12}(?:売上|設備投資|純利益|営業利益|出荷|生産|投資|予算|市場|評価額|企業価値|ARR|時価総額|従業員|社員|利用者|受注|損失|赤字|稼働|開業|完成|量産)|世界)|(?:まで|には|は)|[春夏秋冬](?![期季闘])|[中内](?=に|の|、|まで)|ごろ|頃|半ば|時点|に(?!わた|及|かけ|[1一]度)))/g

interface WholeYears {
  whole: string
  /** From an offset into `whole` to the one of the text. */
  toOriginal: (at: number) => number
}

function withCenturies(text: string): WholeYears {
  if (!/[23]\d年/.test(text)) return { whole: text, toOriginal: sameOffset }
  const short = findMatches(text, SHORT_YEAR).map(({ index }, before) => index + 2 * before)
  if (short.length === 0) return { whole: text, toOriginal: sameOffset }
  return {
    whole: text.replace(SHORT_YEAR, '20'),
    toOriginal: (at) => at - 2 * short.filter((start) => start < at).length,
  }
}

const KANJI_DIGITS = '〇一二三四五六七八九'

/** 二〇二四年九月 with digits of the same length: 2024年9月. */
function withDigits(text: string): string {
  if (!/[〇一二三四五六七八九]年|年[一二三四五六七八九十]|[一二三四五六七八九]月/.test(text)) return text
  const read = (kanji: string) => kanji.replace(/[〇一二三四五六七八九]/g, (sign) => String(KANJI_DIGITS.indexOf(sign)))
  return text
    .replace(/[〇一二三四五六七八九]{4}(?=年)/g, read)
    .replace(/(?<![〇一二三四五六七八九十\d数])[一二三四五六七八九](?=月)/g, read)
    .replace(/(?<![〇一二三四五六七八九十\d数])十([一二])(?=月)/g, (_, last: string) => `1${read(last)}`)
}
