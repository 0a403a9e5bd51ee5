// By which date of its sentence a Japanese figure holds.
import type { EntityRef, Metric, Scope, Stance } from '#domain/claim.ts'
import { DIGITS, hasOne, hasOneWithin, lettersOf, standsAt } from '#domain/letters.ts'
import { beginsOf, signsOf } from '#domain/pattern-letters.ts'
import { anyOf } from '../any-of.ts'
import { type Dated, dayOf } from '../dating.ts'
import type { Place } from '../near.ts'
import { shiftYear } from './ja-calendar.ts'
import { scanJapaneseDates } from './ja-dates.ts'
import { isOfOtherEvent } from './ja-other-events.ts'
import type { Timeline } from './ja-timeline.ts'

export interface TimedClaim {
  place: Place
  metric: Metric
  scope: Scope | null
  object: EntityRef | null
  stance: Stance
  /** Somebody says so: a day is then that of the saying. */
  isSaid: boolean
  /** No word of the sentence names the metric: it is that of the figure before. */
  isElliptic: boolean
}

/** Dates that say when something was told, or when something else happened. */
const TOLD =
  /^(?:に|の|付の?|付け|までに|、)?[^、。]{0,6}(?:発表|公表|(?<!株式)公開|報じ|明らかに|述べ|取材|講演|会見|番組|インタビュー|報道(?!機関|各社|陣|官)|開示|決算会見|説明会|リポート|設立|創業|独立|発足|創設)|^の[^、。はが\d]{0,8}(?:報告書|報告|リポート|レポート|論文|会見|講演|ブログ|投稿|書簡|声明)(?:で|によ|の中)/
/** 発[表], [公]開, [明]らかに, 取[材], 会[見], イン[タ]ビュー, リ[ポ]ート, 設[立], [創]業, 発[足], 論[文]: how far behind the date at most. */
const IN_TOLD = signsOf('表公報明述材演見組タ示ポ立創足文ブ稿簡', TOLD)

const REACH_OF_TOLD = 13
/** A base of comparison: 前年同期の14倍, 昨年の2倍に当たる. */
const COMPARED =
  /^(?:実績|同期|同月)?(?:比|に比べ|と比べ|より|を(?:上回|下回)|(?:の|から)(?:約|およそ|ほぼ)?[\d.]+(?:万|億)?(?:倍|割|%|ポイント))/

/** Metrics of what happens on a day: their figures are dated by it. */
const OF_A_DAY: ReadonlySet<Metric> = new Set<Metric>([
  'market_cap', 'market_cap_change', 'funding', 'penalty', 'acquisition', 'contract', 'investment', 'valuation',
]) // biome-ignore format: a list
/** What follows from an event that the same sentence dates. */
const OF_THE_EVENT: ReadonlySet<Metric> = new Set<Metric>(['valuation', 'market_cap', 'market_cap_change'])

/** Behind a date: what follows is of another time. */
const ANOTHER_TIME = /(?<=.)(?:いまや|今や|いまは|現在|足元|これまで|今後|将来は|直近|その後)/

export function findJapaneseDate(claim: TimedClaim, context: Timeline): Dated | null {
  const { text, sentence, quantity } = claim.place
  const before = text.slice(sentence.start, quantity.start)
  const behind = findBehind(claim, context) ?? findOperating(claim, context)
  if (behind !== null) return behind
  let found: Dated | undefined
  for (const read of scanJapaneseDates(before, context).reverse()) {
    const date = inTense(claim, before, read, context)
    if (isOfAnother(claim, before, date, context) || !isFit(claim, before, date)) continue
    found = date
    break
  }
  if (found === undefined) return context.last !== null && before.includes('当時') ? context.last : null
  if (found.period === null || SUMS.has(claim.metric)) return found
  // 2030年までに, 年内に, 2026年末までの累計: a deadline, and the sum up to it.
  const isDeadline =
    (standsAt(BEGIN_DEADLINE, before, found.end) && IS_DEADLINE.test(before.slice(found.end))) ||
    (standsAt(END_DEADLINE, before, found.end - 1) && /[内中]に?$/.test(before.slice(found.at, found.end)))
  return isDeadline ? { ...found, period: null } : found
}

const IS_DEADLINE = /^(?:中|内|末)?(?:まで|内に)|^中に/
const BEGIN_DEADLINE = beginsOf(IS_DEADLINE)

const END_DEADLINE = lettersOf('内中に')

/** Sums of a year even where they are to be reached by its end. */
const SUMS: ReadonlySet<Metric> = new Set<Metric>(['profit', 'market_size'])

/** 474億円の市場予想に届かず: of a time that is over. */
const HELD_AGAINST = /^の[^、。はが]{0,8}(?:予想|予測|見通し|目標)(?:に|を)/

/** 4〜12月期の純利益は1200億円になる見通しだ: of a time that is to come. */
const FORECAST =
  /^(?:\([^()]*\))?[^、。はが]{0,12}(?:(?:見通し|見込み|計画|予定)(?:だ|です|である|で、|を示|。|$|という)|を見込む|[とを]予想する)/

/** Of a date by its month or its day, behind one or two digits. */
const BEHIND_MONTH = lettersOf('月日〜-')

/** 3月の増資 told in January is last year's; 17日に上場する計画 is to come. */
function inTense(
  { stance, metric, isSaid, place: { text, quantity, sentence } }: TimedClaim,
  before: string,
  date: Dated,
  { publishedAt, accounting }: Timeline,
): Dated {
  if (!standsAt(BEHIND_MONTH, before, date.at + 1) && !standsAt(BEHIND_MONTH, before, date.at + 2)) return date
  const words = before.slice(date.at, date.end)
  if (!/^\d{1,2}[月日〜-]/.test(words)) return date
  if (date.isAccounting && HELD_AGAINST.test(text.slice(quantity.end, sentence.end))) return date
  const today = dayOf(publishedAt).slice(0, date.asOf.length)
  const isForecast = stance === 'planned' && FORECAST.test(text.slice(quantity.end, sentence.end))
  if (date.isAccounting && isForecast && date.asOf <= today) return { ...date, asOf: shiftYear(date.asOf, 1) }
  if (date.isAccounting)
    return (stance === 'planned' || (stance === 'hedged' && isSaid && OWN_ACCOUNTS.has(metric))) &&
      date.asOf < (accounting?.asOf ?? '')
      ? { ...date, asOf: shiftYear(date.asOf, 1) }
      : date
  const isToCome =
    stance === 'planned' && (/月/.test(words) ? /^末?まで/ : /^に(?!は)|^まで/).test(before.slice(date.end))
  if (!isToCome && stance !== 'planned' && stance !== 'hedged' && date.asOf > today && /月/.test(words))
    return { ...date, asOf: shiftYear(date.asOf, -1) }
  if (!isToCome || date.asOf >= today) return date
  return { ...date, asOf: /月/.test(words) ? shiftYear(date.asOf, 1) : nextMonth(date.asOf) }
}

/** What a company reckons its next quarter at. */
const OWN_ACCOUNTS: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit', 'capex'])

/** It is the date of something else than the figure. */
function isOfAnother({ metric, stance }: TimedClaim, before: string, date: Dated, { publishedAt }: Timeline): boolean {
  const rest = before.slice(date.end)
  const isParted = standsAt(BEGIN_COMPARED, rest, 0) && (rest[0] !== 'に' || rest[1] === '比')
  if ((isParted || hasOne(IN_OTHER_TIMES, rest)) && OF_ANOTHER.test(rest)) return true
  if (stance !== 'planned') return false
  // What is still to be done was not done then: 2023年6月、認定を受け、2000基を入れる計画を始めた.
  const isPast = date.asOf < dayOf(publishedAt).slice(0, date.asOf.length)
  const isBound = standsAt(BEGIN_BOUND, rest, 0) && /^(?:末|末時点|時点)?の|^末?まで/.test(rest)
  return (
    isPast &&
    !isBound &&
    !date.isAccounting &&
    (date.period === null || metric === 'layoffs' || metric === 'hiring') &&
    metric !== 'revenue'
  )
}

/** 2030年までに2ギガワット、いずれは5ギガワットへ: no date that is told. */
const SOME_DAY = /(?:いずれ|ゆくゆく|将来(?:的に)?|最終的に|長期的に|やがて|その後|ひいては)は?[^、。]*$/

/** 前の期の2億ドルから: the date of what there was before, and of that alone. */
const USED_UP =
  /^(?:末|時点|実績)*の[^、。\dはが]{0,4}[\d億万兆〜]+[^、。\d]{1,8}(?:\([^()]*\))?(?:から|に対し|より|と比べ)/

const OF_ANOTHER = anyOf(COMPARED, ANOTHER_TIME, SOME_DAY, USED_UP)
/** Of what is compared, and used up, but for の, behind which an amount stands. */
const BEGIN_COMPARED = lettersOf('実同比にとよをか末時')
/** の[2]倍, の[2億]から; い[ま]や, [現]在, [足]元, これ[ま]で, [今]後, [将]来, 直[近], その[後]; い[ず]れ, [ゆ]くゆく, 最終[的], 長期[的], [や]がて, [ひ]いては. */
const IN_OTHER_TIMES = lettersOf(`${DIGITS}.億万兆〜ま現足今将近後ずゆ的やひ`)
const BEGIN_BOUND = lettersOf('末時のま')

/** 2万3040基を備える拠点を2027年に開く, 4000人を2028年10月末までに減らす: the date of the figure's own predicate. */
function findBehind({ place }: TimedClaim, context: Timeline): Dated | null {
  const { text, sentence, quantity, nextStart, breaks } = place
  const limit = Math.min(nextStart, breaks.find((one) => one.at > quantity.end + 1)?.at ?? sentence.end)
  const rest = text.slice(quantity.end, limit)
  const date = scanJapaneseDates(rest, context)[0]
  if (date === undefined || date.asOf.length === 10) return null
  const between = rest.slice(0, date.at)
  const behind = rest.slice(date.end)
  if (TOLD_THEN.test(behind)) return null
  // 200人の社員を2025年中に400人へ: the date of what it becomes.
  if (limit === nextStart && /^(?:中|内|末)?(?:に|までに)(?:は)?(?:約|およそ|計)?$/.test(behind)) return null
  // 49億ドルで買収したのは3月のことだ.
  const isClefted = /^[」』]?[^、。は]{1,24}[ただるくうすむ]のは$/.test(between)
  if (isClefted && /^(?:の(?:こと|話)|だ|である|です|。|、)/.test(behind)) return date
  // 社員が50人に満たない4月の時点で.
  if (between === '' && /^の?時点[でのにだ]/.test(behind)) return date
  if (!isOwnOf(between)) return null
  const isAdverb =
    /^(?:中|内|末)?(?:に(?!発表|公表|報じ|設立|開示)|まで|、)/.test(behind) ||
    /(?:中|内|末)$/.test(rest.slice(date.at, date.end))
  if (!isAdverb) return null
  return /^(?:中|内|末)?まで|^(?:中|内)に/.test(behind) ? { ...date, period: null } : date
}

/** 容量は120メガワットで、2026年後半の稼働を目指す: when what is counted will run. */
function findOperating({ place, metric, stance }: TimedClaim, context: Timeline): Dated | null {
  const { text, sentence, quantity, breaks } = place
  if (stance !== 'planned' || (metric !== 'power' && metric !== 'accelerator_count')) return null
  const end = breaks.find(({ at }) => at > quantity.end)
  if (end?.kind !== 'copula' || /\d/.test(text.slice(quantity.end, end.at).replace(/「[^「」]*」/g, ''))) return null
  const rest = text.slice(end.at, sentence.end)
  const date = scanJapaneseDates(rest, context)[0]
  if (date === undefined || date.at > 4 || date.asOf.length === 10) return null
  return OPERATES.test(rest.slice(date.end)) ? { ...date, period: null } : null
}

const OPERATES =
  /^(?:中|内|末|ごろ)?(?:の(?:稼働|運転|運用|開業|完成|供用|操業)|(?:に|まで|までに)[^、。]{0,6}(?:動か|稼働|開業|運転|運用|完成|開く|立ち上げ))/

const TOLD_THEN = /^(?:中|内|末)?(?:に|までに|、)?(?:発表|公表|公開|報じ|明らかに|述べ|開示|設立|創業)/

/** Between a figure and the date: one phrase, and no bracket that the figure alone stands in. */
function isOwnOf(between: string): boolean {
  return (
    /^[」』]?(?:\([^()]*\))?(?:[^、。は()]{0,30}(?:を|へ|に|が|で)|は|を|が|も)$/.test(between) &&
    !/[るたい](?:と|の)/.test(between)
  )
}

function isFit({ place, metric, isSaid, stance }: TimedClaim, before: string, date: Dated): boolean {
  const rest = before.slice(date.end)
  const isDay = date.asOf.length === 10
  const isBare = isDay && !/[年月]/.test(before.slice(date.at, date.end))
  if (isBare && !(OF_A_DAY.has(metric) && !isSaid)) return false
  if (isDay && isSaid) return false
  if (!date.isAccounting && hasOneWithin(IN_TOLD, rest, 0, REACH_OF_TOLD) && TOLD.test(rest)) return false
  const isPoint = date.asOf.length >= 7 && !date.isAccounting
  if (isOfOtherEvent(metric, stance, rest, isPoint)) return false
  if (isSaid && isOfTelling(before, date, rest, isPoint)) return false
  return stillHolds(place, metric, before, date)
}

/** 9月には米コアウィーブが…と公表している: when it was told. */
function isOfTelling(before: string, date: Dated, rest: string, isPoint: boolean): boolean {
  const opens = isPoint && !/^(?:そ|実現|完成|達成)/.test(date.words) && OPENS.test(before.slice(0, date.at))
  if (opens && /^(?:には|に)?、?(?!に?は)[^。、]{1,20}(?:は|が|も)/.test(rest)) return true
  return (rest[0] === '、' || rest.startsWith('に、')) && standsAt(END_TOPICS, before, date.at - 1)
}

const END_TOPICS = lettersOf('はも')

/** Up to the sentence's first word, or that of a list's line. */
const OPENS = /^(?:[・■◆●]\s?)?$/

const MOVES_ON = /、(?!(?:金額|総額|契約額|調達額|規模)は)[^。]*?[^で]は/

/** No clause has ended and no other topic begun since, unless the date opened the sentence or was told of the event itself. */
function stillHolds(place: Place, metric: Metric, before: string, date: Dated): boolean {
  const rest = before.slice(date.end)
  const isOver = hasEnded(place, date)
  const comma = rest.indexOf('、')
  const hasMovedOn = comma >= 0 && rest.includes('は', comma) && MOVES_ON.test(rest)
  if ((!isOver && !hasMovedOn) || OF_THE_EVENT.has(metric)) return true
  const opening = before.slice(0, date.at)
  const isDayOfCount =
    metric !== 'price' && /(?:末|時点|現在)$/.test(date.words) && /^[^、。はが]{1,16}は、?$/.test(opening)
  if (date.isAccounting || isDayOfCount || OPENS.test(opening)) return true
  // 2024年の売上高は…、最終損益は…: one year for both.
  if (/^の[^、。はが]{1,16}(?:は|が)/.test(rest) && isNoPlan(rest)) return true
  // 案件は6月末で42件、投資額は: both are of that day.
  return (
    !isOver &&
    metric !== 'price' &&
    metric !== 'power' &&
    /^(?:で|に行い|に|(?:末|時点)?で[^、。はが]{1,8})、/.test(rest) &&
    isNoPlan(rest)
  )
}

function isNoPlan(words: string): boolean {
  return !/予定|計画|見込み/.test(words)
}

/** A clause with its own predicate, and a figure in it, stands between the date and the figure. */
function hasEnded({ sentence, quantity, previousEnd, breaks }: Place, date: Dated): boolean {
  const dateEnd = sentence.start + date.end
  return (
    previousEnd > dateEnd && breaks.some(({ at, kind }) => kind !== 'copula' && at > dateEnd && at <= quantity.start)
  )
}

function nextMonth(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toISOString().slice(0, 10)
}
