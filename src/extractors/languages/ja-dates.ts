// Dates in Japanese text: accounting periods, months, days, and words like 昨年 and 年内.
import type { DateContext, Dated } from '../dating.ts'
import { findMatches } from '../matches.ts'
import { FORMS, NO_DATE, type Reader, type SentenceContext } from './ja-date-forms.ts'
import { hasNeeded, needsOf, signsOf } from './ja-date-signs.ts'

/** One of them is in every form. */
const IN_DATES =
  /[\d〇一二三四五六七八九十元][年月日カか]|[今昨来前翌同本去]年|おととし|FY\d|\dQ|Q\d|その(?:ころ|頃|時)|うなれば|すれば|年(?:内|中に|末|明け)|[今先来前翌]月|月末|[前翌]日|期|この(?:間|半年)|通年|[春夏秋冬][まに]|[来今昨][春夏秋冬]|同じ(?:時点|[年月日])|度/

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
  if (!IN_DATES.test(text)) return NO_FORMS
  const { whole, toOriginal } = withCenturies(withDigits(text))
  return { forms: findForms(whole), toOriginal }
}

/** The dates that stand there, as {@link scanJapaneseDates} has them. */
export function reckonDates({ forms, toOriginal }: DateForms, context: DateContext): Dated[] {
  const found: Dated[] = []
  for (const { match, read } of forms) {
    const date = read(match, withLast(context, found))
    if (date === null) continue
    const [at, end] = [toOriginal(match.index), toOriginal(match.index + match[0].length)]
    found.push({ ...date, at, end, words: match[0] })
  }
  return found.length === 0 ? found : found.filter(({ asOf }) => asOf !== NO_DATE.asOf)
}

const SIGNED_FORMS = FORMS.map(([needs, pattern, read]) => ({ needs: needsOf([needs].flat()), pattern, read }))

function findForms(digits: string): Form[] {
  const found: Form[] = []
  const isFree = (match: RegExpExecArray) =>
    found.every(
      ({ match: one }) => one.index + one[0].length <= match.index || match.index + match[0].length <= one.index,
    )
  const signs = signsOf(digits)
  for (const { needs, pattern, read } of SIGNED_FORMS)
    if (hasNeeded(signs, needs))
      for (const match of findMatches(digits, pattern)) if (isFree(match)) found.push({ match, read })
  return found.sort((a, b) => a.match.index - b.match.index)
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

/** 同年 and 翌年 look at the date named before them, 前年同期 at the account. */
function withLast(context: DateContext, earlier: readonly Dated[]): SentenceContext {
  const inSentence = earlier.findLast(({ asOf }) => asOf !== NO_DATE.asOf) ?? null
  const account = earlier.findLast(({ isAccounting }) => isAccounting)
  const { publishedAt, accounting, last, lastDay, lastAccounting, fiscalEnd, yearEnd, fiscalYear } = context
  return {
    publishedAt,
    inSentence,
    last: inSentence ?? last,
    accounting: account ?? accounting,
    lastDay,
    lastAccounting,
    fiscalEnd,
    yearEnd,
    fiscalYear,
  }
}
