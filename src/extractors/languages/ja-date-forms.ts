// The forms that dates have in Japanese text, and how each is reckoned: 7〜9月期, 昨年末, 3カ月前.
import { type DateContext, type Dated, type DateMeaning, dayOf, toDay, toMonth } from '../dating.ts'
import { lastDay, point, relativeYear, shift, shiftDay, shiftMonth, shiftYear, yearOfMonth } from './ja-calendar.ts'
import { accounting, currentFiscalYear, fiscalYear, readFiscal, readFiscalHalf, readHalf, yearOf } from './ja-fiscal.ts'

export interface SentenceContext extends DateContext {
  /** The date named before it in the same sentence. */
  inSentence: Dated | null
}

export type Reader = (match: RegExpExecArray, context: SentenceContext) => DateMeaning | null

/** The month, counted from nought, in which a season is over. */
const SEASON_ENDS: Readonly<Record<string, number>> = { 春: 5, 夏: 8, 秋: 11, 冬: 12 }

/** Reads as words of time, and tells no date. */
export const NO_DATE = { asOf: '', period: null, isAccounting: false }

/**
 * The first that fits at a place is taken: the more telling forms come first. The letters of `needs`, or of one of them,
 * stand in whatever fits, as signs of dates (ja-date-signs.ts): 0 is a year in four figures, 1 the month behind a year,
 * 2 and 3 a month and a day by themselves.
 */
export const FORMS: readonly (readonly [needs: string | readonly string[], pattern: RegExp, read: Reader])[] = [
  // 2025年7〜9月期, 2025年11月〜2026年1月期
  [
    '0月期〜',
    /(\d{4})年(\d{1,2})(?:月)?[〜-](?:(\d{4})年)?(\d{1,2})月期/g,
    ([, year = '', from = '', toYear, to = '']) => span(Number(toYear ?? year), from, to),
  ],
  // 11月〜2026年1月期
  [
    '0月期〜',
    /(?<![\d〜])(\d{1,2})月?[〜-](\d{4})年(\d{1,2})月期/g,
    ([, from = '', year = '', to = '']) => span(Number(year), from, to),
  ],
  // 7〜9月期: of the year spoken of, else the last one that is over
  [
    '月期〜',
    /(?<![\d年])(\d{1,2})(?:月)?[〜-](\d{1,2})月期/g,
    ([, from = '', to = ''], context) => span(yearOfMonth(Number(to), context), from, to),
  ],
  // 2025年1〜10月: no accounting period of three months
  [
    '0月〜',
    /(\d{4})年(\d{1,2})[〜-](\d{1,2})月(?!期)/g,
    ([, year = '', from = '', to = '']) => span(Number(year), from, to),
  ],
  // 同年1〜9月, 昨年10〜12月期
  [
    '年月〜',
    /(一昨年|昨年|去年|前年|今年|本年|来年|翌年|同年)の?(\d{1,2})月?[〜-](\d{1,2})月期?(?!間)/g,
    ([, word = '', from = '', to = ''], context) => span(relativeYear(word, context), from, to),
  ],
  // 1〜9月の
  [
    '月〜',
    /(?<![\d年])(\d{1,2})月?[〜-](\d{1,2})月(?!期)/g,
    ([, from = '', to = ''], context) => ({
      ...span(yearOfMonth(Number(to), context), from, to),
      isAccounting: false,
    }),
  ],
  ['1期', /(\d{4})年(\d{1,2})月期/g, ([, year = '']) => accounting(year, 'year')],
  [
    '月期',
    /(\d{1,2})月期(?!間)/g,
    ([, month = ''], context) => accounting(String(fiscalYear(Number(month), context)), 'year'),
  ],
  // 2026〜27年度: two years, and none of them
  ['年〜', /\d{4}[〜-]\d{2,4}年度?/g, () => NO_DATE],
  // 令和7年度, 令和7年4月
  [
    '令年',
    /令和(\d{1,2}|元)年(?:(度)|(\d{1,2})月)?/g,
    ([, count = '', fiscal, month]) => {
      const year = String(2018 + (count === '元' ? 1 : Number(count)))
      if (fiscal !== undefined) return accounting(year, 'year')
      return month === undefined ? { asOf: year, period: 'year', isAccounting: false } : point(toMonth(year, month))
    },
  ],
  ['会度', /(\d{4})会計年度/g, ([, year = '']) => accounting(year, 'year')],
  ['0度', /(\d{4})年度(?:(上期|上半期|前半)|(下期|下半期|後半))?/g, readFiscalHalf],
  [
    ['こ月', 'こ期', 'こ半', 'こ間', '同期', '同月', '期間'],
    /この(?:3[カか]月|四半期|半年|間|期間|時期)|同(?:四半期|期間)(?!比)|同じ期(?!間|待)|同じ(?:四半期|期間|3[カか]月)|期間中/g,
    (_, { accounting: known, last }) => (last?.isAccounting === true ? last : known),
  ],
  // FY2025, FY25; 2025年Q3, 3Q
  ['F', /FY(?:20)?(\d{2})(?!\d)/g, ([, year = '']) => accounting(`20${year}`, 'year')],
  [
    'Q',
    /(?:(\d{4})年(?:の)?)?(?:Q([1-4])|(?<!\d)([1-4])Q)(?![\dA-Za-z])/g,
    ([, year, before, behind], context) =>
      accounting(toMonth(year ?? yearOf(context), Number(before ?? behind) * 3), 'quarter'),
  ],
  // そのころには800メガワットを
  [
    ['そろ', 'そ時', 'そば'],
    /その(?:ころ|頃|時点|時期)|(?<=^|[。「])(?:そうなれば|実現すれば|完成すれば|達成すれば)/g,
    (_, { last }) => (last === null ? null : { ...last, period: null }),
  ],
  [['同時', '同年', '同月', '同日'], /同じ(時期|時点|年|月|日)(?!\d)/g, readSame],
  [
    '年度',
    /(今年度|本年度|前年度|昨年度|来年度|次年度)/g,
    ([, word = ''], context) =>
      accounting(String(currentFiscalYear(context) + (/今|本/.test(word) ? 0 : /前|昨/.test(word) ? -1 : 1)), 'year'),
  ],
  [
    '四期',
    /(?<!期\()(?:(\d{4})年)?第([1-4])四半期/g,
    ([, year, quarter = ''], context) => accounting(toMonth(year ?? yearOf(context), Number(quarter) * 3), 'quarter'),
  ],
  [
    ['前期', '今期', '通'],
    /(?<![四半年])(前期|前の期|今期|当期|通期|通年|来期|次の期)(?!比|間|純)/g,
    ([, word = ''], context) => readFiscal(word, context),
  ],
  [
    '前四',
    /(?:前の|直前の|前)四半期(?!比|に比|と比)/g,
    (_, { accounting: known }) => (known?.period === 'quarter' ? { ...known, asOf: shift(known.asOf, -3) } : null),
  ],
  [
    '前同期',
    /前年同期(?!比)/g,
    (_, { accounting: known }) => (known === null ? null : { ...known, asOf: shiftYear(known.asOf, -1) }),
  ],
  [
    '1日',
    /(\d{4})年(\d{1,2})月(\d{1,2})日/g,
    ([, year = '', month = '', date = '']) => point(toDay(year, month, date)),
  ],
  ['1', /(\d{4})年(\d{1,2})月(?:末|時点|中|以降)?/g, ([, year = '', month = '']) => point(toMonth(year, month))],
  ['0初', /(\d{4})年(?:の)?(?:初め|初頭|年初)/g, ([, year = '']) => point(toMonth(year, 1))],
  ['0末', /(\d{4})年(?:末|終わり)/g, ([, year = '']) => point(toMonth(year, 12))],
  [
    ['0半', '0上期'],
    /(\d{4})年(?:の)?(前半|上半期|上期|後半|下半期|下期)/g,
    ([, year = '', half = '']) => point(toMonth(year, /前|上/.test(half) ? 6 : 12)),
  ],
  ['0通', /(\d{4})年(?:の)?(?:通期|通年)/g, ([, year = '']) => accounting(year, 'year')],
  // 2027年春, 2030年ごろ: of that year
  [
    ['0春', '0頃', '0半'],
    /(?<!\d)(\d{4})年(?:の)?(?:[春夏秋冬]|ごろ|頃|半ば)(?![期季闘])/g,
    ([, year = '']) => point(year),
  ],
  [
    '今春',
    /(?<![年\d])([来今昨])[春夏秋冬](?![期季闘])/g,
    ([, word = ''], context) => point(String(yearOf(context) + (/来/.test(word) ? 1 : /昨/.test(word) ? -1 : 0))),
  ],
  // 夏までに, 秋には: the next one
  [
    '春',
    /(?<![一-龠ァ-ヴー])([春夏秋冬])(?=まで|には|に[、は])/g,
    ([, season = ''], context) =>
      point(String(yearOf(context) + (SEASON_ENDS[season]! <= context.publishedAt.getUTCMonth() ? 1 : 0))),
  ],
  [
    '年前',
    /(?<![\d.万億])(\d{1,2})年前(?=[にはの])(?!後)/g,
    ([, years = ''], context) => yearsBefore(Number(years), context),
  ],
  [
    '0',
    /(?<!\d)(\d{4})年(?!代|前|間|ぶり|物|版|型|半ば|ごろ|春|夏|秋|冬|度)(?:中|内|通期)?/g,
    ([, year = '']) => ({ asOf: year, period: 'year', isAccounting: false }),
  ],
  [
    ['今年', '前年', '翌年', '同年', 'お'],
    /(一昨年|おととし|昨年|去年|前年|今年|本年|再来年|来年|翌年|同年)(?!度|同|並|比|末の発表|暮れ)(?:の?(\d{1,2})月(?:末)?(?:(\d{1,2})日)?|(末)|の?(前半|上半期|上期|後半|下半期|下期|初め|初頭|年初))?/g,
    readRelative,
  ],
  [
    '今月',
    /(今月|先月|来月)(?:末)?/g,
    ([, word = ''], context) => point(shiftMonth(context, word === '今月' ? 0 : word === '先月' ? -1 : 1)),
  ],
  ['月前', /(\d{1,2})[カか]月前/g, ([, months = ''], context) => point(monthsBefore(context, Number(months)))],
  ['月末', /(?<![\d今先来前同翌毎年])月末(?!時点)/g, (_, context) => point(shiftMonth(context, 0))],
  [
    '年明',
    /(?<!\d年の?)年明け/g,
    (_, context) => point(toMonth(yearOf(context) + (context.publishedAt.getUTCMonth() > 5 ? 1 : 0), 1)),
  ],
  ['昨暮', /昨年暮れ/g, (_, context) => point(toMonth(yearOf(context) - 1, 12))],
  [
    ['前日', '翌日'],
    /(?<![\d年])(前日|翌日)(?!比)(?:の?\d{1,2}日)?/g,
    ([, word = ''], { inSentence, lastDay }) => {
      const day = inSentence?.asOf.length === 10 ? inSentence : lastDay
      return day === null ? null : point(shiftDay(day.asOf, word === '前日' ? -1 : 1))
    },
  ],
  // 出資を受けた翌月: of an event that has no date
  ['翌', /(?<=[ただるう])翌[月年日]/g, () => NO_DATE],
  [['月前', '月翌'], /(?<![\d年月])(?:前月|翌月)(?!比)/g, readMonthBeside],
  // 下期: of the fiscal year, which ends in March where nothing else is known
  ['上期', /(?<![年度\d])(上期|下期|上半期|下半期)(?!比)/g, readHalf],
  ['年内', /年内|年中に/g, (_, context) => ({ asOf: String(yearOf(context)), period: 'year', isAccounting: false })],
  ['年末', /(?<![\d前今来昨同])年末/g, (_, context) => point(toMonth(yearOf(context), 12))],
  [
    '2',
    /(?<![\d〜年カか-])(\d{1,2})月(?!期|間|[〜-])(?:末|時点)?(?:(\d{1,2})日)?/g,
    ([, month = '', date], context) => (Number(month) > 12 ? null : readMonth(Number(month), date, context)),
  ],
  [
    '3',
    /(?<![\d月〜.])(\d{1,2})日(?!間|本|系|当|目|後|前|分|ごと|以内|程度|だけで|で(?:\D{0,2}約?\d|約?$))/g,
    ([, day = ''], context) => (Number(day) > 31 ? null : point(lastDay(Number(day), context))),
  ],
]

function readRelative([, word = '', month, date, end, part]: RegExpExecArray, context: DateContext): DateMeaning {
  const year = relativeYear(word, context)
  if (end !== undefined) return point(toMonth(year, 12))
  if (part !== undefined) return point(toMonth(year, /初/.test(part) ? 1 : /前|上/.test(part) ? 6 : 12))
  if (month === undefined) return { asOf: String(year), period: 'year', isAccounting: false }
  return point(date === undefined ? toMonth(year, month) : toDay(year, month, date))
}

/** A month without a year is the one nearest before publication, or the one to come within two months. */
function readMonth(month: number, date: string | undefined, context: DateContext): DateMeaning {
  const published = context.publishedAt.getUTCMonth() + 1
  const year = yearOf(context) - (month > published + 2 ? 1 : 0)
  return point(date === undefined ? toMonth(year, month) : toDay(year, month, date))
}

function span(year: number, from: string, to: string): DateMeaning {
  const months = ((Number(to) - Number(from) + 12) % 12) + 1
  // Half-years and nine months are sums of neither kind.
  return {
    asOf: toMonth(year, to),
    period: months === 12 ? 'year' : months === 3 ? 'quarter' : null,
    isAccounting: true,
  }
}

function readSame([, word = '']: RegExpExecArray, { last, lastDay }: DateContext): DateMeaning | null {
  if (word === '日') return lastDay
  if (word === '年' && last !== null) return { asOf: last.asOf.slice(0, 4), period: 'year', isAccounting: false }
  return word === '月' && last !== null ? point(last.asOf.slice(0, 7)) : last
}

/** 前月 is the one before the month named last, or before publication. */
function readMonthBeside([word = '']: RegExpExecArray, context: DateContext): DateMeaning {
  const today = dayOf(context.publishedAt).slice(0, 7)
  const known = context.last !== null && context.last.asOf.length >= 7 && context.last.asOf.slice(0, 7) <= today
  return point(shift(known ? context.last!.asOf.slice(0, 7) : today, word === '前月' ? -1 : 1))
}

/** 9月末は500人と、1年前の300人から: a year before the month named beside it, else before publication. */
function yearsBefore(years: number, context: SentenceContext): DateMeaning {
  const { inSentence, last } = context
  if (inSentence?.asOf.length === 7) return point(shiftYear(inSentence.asOf, -years))
  if (years === 1 && last?.isAccounting === true) return { ...last, asOf: shiftYear(last.asOf, -1) }
  return point(String(yearOf(context) - years))
}

/** 10月末は260億ドルと、3カ月前の…: reckoned from the month that was named beside it, else from publication. */
function monthsBefore(context: SentenceContext, months: number): string {
  const { inSentence } = context
  return inSentence?.asOf.length === 7 ? shift(inSentence.asOf, -months) : shiftMonth(context, -months)
}
