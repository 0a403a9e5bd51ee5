// What a Japanese article has said of dates so far: accounts, days, events, and the figure before this one.
import type { Metric, Period } from '#domain/claim.ts'
import { lettersOf, standsAt } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import { anyOf } from '../any-of.ts'
import { type DateContext, type Dated, dayOf } from '../dating.ts'
import { innerPattern } from '../word-tests.ts'
import { scanJapaneseDates } from './ja-dates.ts'
import { isListLine } from './ja-grammar.ts'
import { hasSign, SIGN } from './ja-signs.ts'

export interface Timeline extends DateContext {
  /** What this paragraph told of with its date, and the metrics that follow from it. */
  event: Event | null
  /** Of a report on the stock market, the day that it opens with. */
  session: Event | null
  /** The going public that was told last with its date. */
  listing: Event | null
  /** The year whose public budget the text is on. */
  budget: Dated | null
  /** What the prices of a list are per, as the line above it says. */
  listRate: Period | null
  /** The day that the figures of a list are of, as the line above it says. */
  listDate: Dated | null
  /** The paragraph's last figure. */
  figure: TimedFigure | null
  /** The text tells of a company's accounts; this paragraph has told of one's sales or profit. */
  hasAccounts: boolean
  isAmongAccounts: boolean
}

interface Event {
  asOf: string
  metrics: ReadonlySet<Metric>
}

export interface TimedFigure {
  /** Offsets into the text. */
  start: number
  end: number
  metric: Metric
  asOf: string | null
  period: Period | null
}

/** Events whose date is that of figures told behind them without one. */
const EVENTS: readonly (readonly [words: RegExp, metrics: ReadonlySet<Metric>])[] = [
  [/上場|IPO|新規株式公開|(?:科創板|創業板|ナスダック|NASDAQ|取引所|市場|東証|プライム|グロース|スタンダード)(?:に)?(?:入り|登場|デビュー)/, new Set<Metric>(['funding', 'market_cap', 'market_cap_change'])],
  [/(?:シリーズ|ラウンド)[^、。]{0,14}(?:終え|完了|実施|成立)/, new Set<Metric>(['funding', 'valuation'])],
  [/(?:株価?[はがも]|株式市場|市場で|終値|[安高]と|[安高]で|急落|急騰|急伸|時価総額)/, new Set<Metric>(['market_cap', 'market_cap_change'])],
] // biome-ignore format: a table
/** The day of a court's ruling or of an order is that of what it makes somebody pay. */
const JUDGED = innerPattern(
  '決裁令解',
  /(?:判決|評決|裁定|裁決|決定|命令)(?:が|は|を)[^。]{0,24}(?:あった|言い渡し|下[しさ]|出[たし])|和解(?:が成立|に達し)/,
)
const OF_A_JUDGEMENT: ReadonlySet<Metric> = new Set<Metric>(['penalty'])
/** 通期 and 今期 say which year by what was named before; they name none. */
const NAMELESS: ReadonlySet<string> = new Set([
  '前年同期', '前の四半期', '直前の四半期', '前四半期', '前期', '前の期', '今期', '当期', '通期', '通年', '来期', '次の期',
]) // biome-ignore format: a list

export function openTimeline(publishedAt: Date, title: string): Timeline {
  const empty = { accounting: null, last: null, lastAccounting: null, lastDay: null, fiscalEnd: null }
  return pass(
    {
      publishedAt,
      ...empty,
      event: null,
      session: null,
      listing: null,
      listRate: null,
      listDate: null,
      budget: null,
      figure: null,
      hasAccounts: false,
      isAmongAccounts: false,
    },
    title,
    scanJapaneseDates(title, { publishedAt, ...empty }),
  )
}

/** Behind a sentence: the dates that later ones go by. @param dates those of the sentence, as the timeline has them */
export function passDates(timeline: Timeline, text: string, sentence: Span, dates: readonly Dated[]): Timeline {
  const words = text.slice(sentence.start, sentence.end)
  const isOnLists = hasSign(text, sentence, SIGN.lists)
  const passed = passList(pass(timeline, words, dates), words, dates, isOnLists)
  const isOpening = sentence.start === 0 && OF_THE_MARKET.test(words)
  const next = isOpening ? { ...passed, session: passed.event } : passed
  return endsParagraph(text, words, sentence.end)
    ? { ...next, event: next.session, figure: null, isAmongAccounts: false }
    : next
}

/** What a line says of the list that follows it. */
function passList(timeline: Timeline, words: string, dates: readonly Dated[], isOnLists: boolean): Timeline {
  const { listRate: lastRate, listDate: lastDate } = timeline
  if ((!isOnLists && lastRate === null && lastDate === null) || isListLine(words)) return timeline
  const listRate = isOnLists && BY_THE_HOUR.test(words) ? 'hour' : null
  const listDate = isOnLists || lastDate !== null ? listDateOf(lastDate, words, dates) : null
  return listRate === lastRate && listDate === lastDate ? timeline : { ...timeline, listRate, listDate }
}

/** 11月20日時点の料金は次の通り: of the list that follows. */
function listDateOf(last: Dated | null, words: string, dates: readonly Dated[]): Dated | null {
  const date = DATES_LISTS.test(words)
    ? dates.findLast(({ at, end }) => /時点|現在/.test(words.slice(at, end + 3)) || LISTS.test(words.slice(end)))
    : undefined
  return date ?? (last === null || /\d[^、。]*(?:円|ドル|ユーロ|元|人)/.test(words) ? null : last)
}

const LISTS = /(?:次の|以下の)(?:とおり|通り)|一覧/
const DATES_LISTS = /時点|現在|次の|以下の|一覧/

const BY_THE_HOUR = /1時間(?:当たり|あたり)|1[台基枚]1時間|時間単価|時間料金/

/** 13日の台湾株式市場では, 21日の東京株式市場で. */
const OF_THE_MARKET =
  /^(?:【[^】]*】)?(?:\d{1,2}月)?\d{1,2}日の[^、。]{0,8}(?:株式市場|株式相場|[東米台韓]京?市場)(?:で|は)/

/** Behind a figure: those of a round are dated as the money that it raised. */
export function passFigure(timeline: Timeline, figure: TimedFigure): Timeline {
  const { metric, asOf } = figure
  if (OF_ACCOUNTS.has(metric)) return { ...timeline, figure, isAmongAccounts: true }
  if (metric !== 'funding') return { ...timeline, figure }
  const isRound = timeline.event?.metrics.has(metric) !== true
  return {
    ...timeline,
    figure,
    event: isRound ? (asOf === null ? null : { asOf, metrics: OF_A_ROUND }) : timeline.event,
  }
}

/** Sums over an accounting period: without a date of their own they are of the one that the text speaks of. */
export const OF_ACCOUNTS: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit'])
const OF_A_ROUND: ReadonlySet<Metric> = new Set<Metric>(['funding', 'valuation'])

function pass(timeline: Timeline, words: string, found: readonly Dated[]): Timeline {
  if (found.length === 0) return timeline
  // 4〜9月期だけで: an aside.
  const named = found.filter(({ at, end }) => !NAMELESS.has(words.slice(at, end)) && !words.startsWith('だけで', end))
  const event = findEvent(words, found)
  const lastAccounting = found.findLast(({ isAccounting }) => isAccounting)
  const isOnAccounts = named.some(({ isAccounting }) => isAccounting) && /決算|業績/.test(words)
  const fiscalEnd = lastAccounting === undefined ? undefined : /\d{4}年(\d{1,2})月期/.exec(words)?.[1]
  return {
    ...timeline,
    accounting: lastAccounting === undefined ? timeline.accounting : accountIn(named, timeline),
    last: found.at(-1) ?? timeline.last,
    lastAccounting: lastAccounting ?? timeline.lastAccounting,
    lastDay: found.findLast(({ asOf }) => asOf.length === 10) ?? timeline.lastDay,
    fiscalEnd: fiscalEnd === undefined ? timeline.fiscalEnd : Number(fiscalEnd),
    hasAccounts: timeline.hasAccounts || isOnAccounts,
    isAmongAccounts: timeline.isAmongAccounts || isOnAccounts,
    event: event ?? timeline.event,
    listing: event !== null && /上場|IPO|株式公開/.test(words) ? event : timeline.listing,
    budget: budgetIn(words, found) ?? timeline.budget,
    figure: findPlan(words, found) ?? timeline.figure,
  }
}

/** The first that is not to come. */
function accountIn(named: readonly Dated[], { accounting, publishedAt }: Timeline): Dated | null {
  const today = dayOf(publishedAt)
  return named.find(({ isAccounting, asOf }) => isAccounting && asOf <= today) ?? accounting
}

/** 2026年度予算の概算要求に: that of a state or a town. */
function budgetIn(words: string, found: readonly Dated[]): Dated | null {
  if (!words.includes('予算')) return null
  return (
    found.find(
      ({ end, period }) => period === 'year' && /^の?(?:当初|補正|一般会計|政府)?予算/.test(words.slice(end)),
    ) ?? null
  )
}

/** 2026年の設備投資計画を引き上げた: the plan whose figures follow. */
function findPlan(words: string, found: readonly Dated[]): TimedFigure | null {
  for (const { end, asOf, period } of found) {
    if (words[end] !== 'の') continue
    if (!standsAt(BEGIN_PLANNED, words, end + 1)) continue
    const metric = PLANNED.find(([pattern]) => pattern.test(words.slice(end)))?.[1]
    if (metric !== undefined) return /\d[億兆]/.test(words) ? null : { metric, asOf, period, start: 0, end: 0 }
  }
  return null
}

const BEGIN_PLANNED = lettersOf('連設売純営経最')
const PLANNED: readonly (readonly [words: RegExp, metric: Metric])[] = [
  [/^の(?:連結)?設備投資/, 'capex'],
  [/^の(?:連結)?売上/, 'revenue'],
  [/^の(?:連結)?(?:純|営業|経常|最終)利益/, 'profit'],
]

function findEvent(words: string, found: readonly Dated[]): Event | null {
  const date = found.find(({ asOf, isAccounting }) => asOf.length >= 7 && !isAccounting)
  if (date === undefined) return null
  const metrics = JUDGED.test(words) ? OF_A_JUDGEMENT : eventIn(words.slice(date.end))
  return metrics === undefined ? null : { asOf: date.asOf, metrics }
}

function eventIn(words: string): ReadonlySet<Metric> | undefined {
  return ANY_EVENT.test(words) ? EVENTS.find(([pattern]) => pattern.test(words))?.[1] : undefined
}

const ANY_EVENT = anyOf(...EVENTS.map(([pattern]) => pattern))

const BLANKS = lettersOf(' \t　\n')
const DASHES = lettersOf('―—─-')
const PARAGRAPH_END = /^[ \t　]*\n(?:\s*\n|\s*[■◆●▽□◇○▼・])/

/** A question and its answer are of one piece. */
function endsParagraph(text: string, words: string, end: number): boolean {
  if (!standsAt(BLANKS, text, end)) return false
  const isEnd = text.startsWith('\n\n', end) || PARAGRAPH_END.test(text.slice(end, end + 8))
  return isEnd && !(standsAt(DASHES, words, 0) && standsAt(DASHES, words, 1))
}
