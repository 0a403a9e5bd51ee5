// In words, why a number is no claim: what its decision said, with the words of the text that show it.
import type { ArticleText } from '#domain/article.ts'
import type { Span } from '#domain/text.ts'
import { scanEnglishDates } from './languages/en-dates.ts'
import { scanJapaneseDates } from './languages/ja-dates.ts'
import { REFUSALS, type Refusal, type Refused } from './refusals.ts'

type Dateline = Pick<ArticleText, 'language' | 'publishedAt'>

/** A refused number between the rest of its sentence. */
interface Refusing {
  left: string
  number: string
  right: string
}

/** @param text normalised, as are the offsets of `refused` and `sentence` */
export function describeRefused(
  { refusal, start, end }: Refused,
  text: string,
  sentence: Span,
  article: Dateline,
): string {
  const refusing = {
    left: text.slice(sentence.start, start),
    number: text.slice(start, end),
    right: text.slice(end, sentence.end),
  }
  if (/分の/.test(refusing.number)) return 'a fraction'
  // In 2024, July 2025: a capital letter before it makes a name of no date.
  if ((refusal === 'bare' || refusal === 'name') && isInDate(refusing, article)) return 'a date'
  if (refusal === 'bare') return describeBare(refusing)
  const [suffix] = /^(?:st|nd|rd|th)\b/.exec(refusing.right) ?? []
  if (suffix !== undefined) return `${REFUSALS.ordinal} (${refusing.number}${suffix})`
  const words = wordsOf(refusal, refusing)
  return words === null ? REFUSALS[refusal] : `${REFUSALS[refusal]} (${words})`
}

/** Dates that the reader of dates has no use for. */
const DATE_BEFORE =
  /(?:^|[^A-Za-z])(?:(?:In|By|Since|From|Until|After|Before|During|Through) (?=(?:19|20)\d\d$)|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? (?=\d{1,2}$|(?:19|20)\d\d$))/

function isInDate({ left, number, right }: Refusing, { language, publishedAt }: Dateline): boolean {
  if (DATE_BEFORE.test(`${left.slice(-12)}${number}`)) return true
  const context = { publishedAt, accounting: null, last: null, lastDay: null, lastAccounting: null, fiscalEnd: null }
  const scan = language === 'ja' ? scanJapaneseDates : scanEnglishDates
  const dates = scan(`${left}${number}${right}`, context)
  return dates.some((date) => date.at <= left.length && left.length < date.end)
}

/** What is counted, or what a name goes on with. */
const COUNTER =
  /^(?:[カかヵケヶ][一-龠]{1,2}|[一-龠]{1,3}?(?=当た|につ|[^一-龠]|$)|[一-龠]{3}|つ|[ァ-ヴー]{1,12}|\s?(?!this|does|less)[a-z]{3,20}s\b)/
/** How long something takes, or when in a day. */
const OF_TIME =
  /^(?:年|[カかヵケヶ]月|月|週|日|時|分|秒|四半期|世紀|\s?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|quarters?)\b)/
const OF_TIMES = /^(?:倍|\s?times\b|x\b)/

/** What a number without a unit is, by what stands around it. */
function describeBare({ left, right }: Refusing): string {
  if (/^[(・■]?$/.test(left) && /^[.)]/.test(right)) return 'the number of an item'
  if (/^対\d/.test(right) || /\d対$/.test(left)) return 'a ratio'
  if (OF_TIMES.test(right)) return 'a multiple'
  if (OF_TIME.test(right)) return 'a span of time, or a time of day'
  const counter = COUNTER.exec(right)?.[0].trim()
  return counter === undefined ? REFUSALS.bare : `counts nothing that is a metric (${counter})`
}

/** The words of the text that show why. */
function wordsOf(refusal: Refusal, refusing: Refusing): string | null {
  const { number, right } = refusing
  switch (refusal) {
    case 'name':
      return withName(refusing)
    case 'ordinal':
      return `第${number}${COUNTER.exec(right)?.[0] ?? ''}`
    case 'other-measure':
      return `${number}${MEASURE.exec(right)?.[0] ?? ''}`
    case 'word':
    case 'other-counter':
      return number
    default:
      return null
  }
}

/** RTX before 5090, H before 100, ファルコン before 9. */
const NAME_BEFORE = /(?:[A-Z][A-Za-z\d]{0,20} |[A-Za-z][A-Za-z\d]{0,20}[.-]?|[A-Za-z\d.-]{1,24}|[ァ-ヴー]{1,16})$/
const NAME_BEHIND = /^[A-Za-z\d]{1,12}/
const MEASURE = /^\s?(?:[ァ-ヴー]{1,12}時?|[一-龠]{1,3}|[A-Za-z]{1,12}(?:\/[a-z]{1,3})?)/

function withName({ left, number, right }: Refusing): string {
  return `${NAME_BEFORE.exec(left)?.[0] ?? ''}${number}${NAME_BEHIND.exec(right)?.[0] ?? ''}`
}
