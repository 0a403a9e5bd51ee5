// When an English figure holds and what it is a sum over: the date of its clause, or the accounting period of the text.
import type { Metric, Period, Scope, Stance } from '#domain/claim.ts'
import type { Dated } from '../dating.ts'
import { clauseAfter, type Place } from '../near.ts'
import { DATED_SUMS, RATES, type Rate, type Timing, timingOf } from '../time.ts'
import { fiscalEndIn, scanEnglishDates } from './en-dates.ts'
import { datelineLength } from './en-names.ts'
import type { Clause, Parse } from './en-parse.ts'
import type { EnglishState } from './en-state.ts'
import { isSaying } from './en-tellers.ts'
import { ESTIMATING, FORECASTING } from './en-verbs.ts'

export interface EnglishTimingContext {
  place: Place
  parse: Parse
  at: number
  metric: Metric
  scope: Scope | null
  state: EnglishState
  stance: Stance
}

/** What happened once: the day of it is its date. */
const EVENTS: ReadonlySet<Metric> = new Set<Metric>(['funding', 'investment', 'acquisition', 'market_cap_change', 'penalty', 'layoffs', 'contract', 'market_cap', 'valuation']) // biome-ignore format: a list

const PERIODS: readonly (readonly [Period, RegExp])[] = [
  ['hour', /\b(?:an|per|each|every|a GPU|per GPU)[ -](?:GPU[ -])?hour\b|\bhourly\b/i],
  ['day', /\b(?:a|per|each|every|a given|any given) day\b(?! (?:earlier|ago|before|later|after))|(?<![A-Z][\w'’]* )\b[Dd]aily\b|\bDAUs?\b/],
  ['week', /\b(?:a|per|each|every|a given|any given) week\b(?! (?:earlier|ago|before|later|after))|\bweekly\b|\bWAUs?\b/i],
  ['month', /\b(?:a|per|each|every|a given|any given) month\b(?! (?:earlier|ago|before|later|after))|\bmonthly\b|\bMAUs?\b/i],
  ['quarter', /\b(?:a|per|each|every) quarter\b(?! (?:earlier|ago|before))|\bquarterly\b/i],
  ['year', /\b(?:a|per|each|every) year\b(?! (?:earlier|ago|before|later|prior|after|from))|\bannual(?:ly|i[sz]ed)?\b|\byearly\b|\brun[- ]rate\b|\bARR\b|\bper annum\b|\bfull[- ]year\b|\b(?:last|latest|most recent) (?:fiscal|financial) year\b/i],
] // biome-ignore format: a table
const NOT_OF_ACCOUNTS =
  /annuali[sz]ed|run[- ]rate|cumulative|accumulated|\b[Ss]ince (?:20\d\d|its|then|it)\b|\bARR\b|in total|so far|\bto date\b|recurring|\bmonthly\b/i

export function findEnglishTiming(context: EnglishTimingContext): Timing {
  const { metric, scope, place, state } = context
  const found: (Dated & { start?: number }) | null = findDate(context)
  const date =
    found !== null && isGoneBy(found, context)
      ? { ...found, asOf: `${Number(found.asOf.slice(0, 4)) - 1}${found.asOf.slice(4)}` }
      : found !== null && isStillToCome(found, context)
        ? { ...found, asOf: `${Number(found.asOf.slice(0, 4)) + 1}${found.asOf.slice(4)}` }
        : found
  const rate = findRate(place, metric)
  const isToCome =
    context.stance === 'planned' &&
    (isOfGuidance(state, metric) ||
      !/\b(?:had|have been|were) (?:been )?(?:expect|forecast|predict|pencil|anticipat|look|project|hop)\w*|\bestimates? of\b/.test(
        sentenceWords(place),
      )) &&
    !/\bquarter(?:ly)?\b/i.test(place.text.slice(place.sentence.start, place.sentence.end))
  const carried =
    date === null && rate === null && !isToCome && carries(place, metric)
      ? (accountingBefore(place, state) ?? state.dates.accounting)
      : null
  // Third-quarter highlights: the accounts of every line behind it.
  const listed =
    rate === null &&
    DATED_SUMS.has(metric) &&
    !/\b(?:authori[sz]ation|programme|program|cumulative|to date|total|full[- ]year|annual)\b/i.test(
      place.text.slice(place.sentence.start, place.sentence.end),
    )
      ? (state.list?.accounting ?? null)
      : null
  const held = date ?? listed ?? carried ?? state.list?.date ?? null
  // Up from $395 million: of an earlier time that is not told.
  const isBack =
    held !== null &&
    date !== carriedBehind(date, place) &&
    /\b(?:from|against|compared with|compared to|versus)\s+(?:about |some |just |only )?$/.test(
      place.text.slice(place.sentence.start, place.quantity.start),
    )
  // Net income fell to $168 million from $424 million: a year earlier, among the accounts of a quarter.
  const isEarlier =
    carried !== null &&
    held === carried &&
    /\b(?:from|against|compared with|compared to|versus|after)\s+(?:about |some |just |only |an? (?:net |operating |pre-?tax )?(?:loss|profit|deficit) of )?$/.test(
      place.text.slice(place.sentence.start, place.quantity.start),
    ) &&
    context.stance !== 'planned'
  if (isEarlier) return yearBefore(carried)
  const words = held === null ? '' : `${held.words}${date === null ? ', carried' : ''}`
  const timing = timingOf(held && { ...held, words }, rate, rate?.period ?? periodOf(held, metric, scope, place))
  return isBack ? { ...timing, asOf: null, rules: timing.rules.slice(1) } : timing
}

/** Could list in January, told in December: of a month without a year the next one. */
/** In December, told in November of what has happened; at year-end, told in February: the last one. */
function isGoneBy({ asOf, words }: Dated, { state, stance, parse, at }: EnglishTimingContext): boolean {
  const today = state.dates.publishedAt.toISOString().slice(0, asOf.length)
  if (asOf.length < 7 || asOf <= today || !/^(?:stated|reported|denied)$/.test(stance)) return false
  if (/20\d\d|\b(?:next|this|by|quarter|half|coming|later)\b/i.test(words)) return false
  const verb = parse.clauseOf[at]?.verb
  return (
    verb != null &&
    verb.modals.length === 0 &&
    parse.words[verb.at]?.form !== 'ing' &&
    parse.words[verb.at]?.form !== 's'
  )
}

function isStillToCome(
  { asOf, words, start }: Dated & { start?: number },
  { state, stance, parse, at, place }: EnglishTimingContext,
): boolean {
  if (start === undefined || start < place.quantity.end) return false
  const today = state.dates.publishedAt.toISOString().slice(0, asOf.length)
  if (asOf.length < 7 || asOf >= today || !/^(?:planned|hedged)$/.test(stance)) return false
  if (/20\d\d|\b(?:last|ago|earlier|since|before|previous|this|quarter)\b/i.test(words) || !/[A-Z]/.test(words))
    return false
  for (let one: Clause | null = parse.clauseOf[at] ?? null; one !== null; one = one.parent) {
    const modals = one.verb?.modals ?? []
    if (modals.some((modal) => /^(?:will|would|could|may|might|should|'ll)$/.test(modal)) || one.kind === 'infinitive')
      return true
    if (one.kind === 'complement') break
  }
  return false
}

function yearBefore({ asOf, period, words }: Dated): Timing {
  const earlier = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`
  return {
    asOf: earlier,
    period,
    rules: [`asOf:${words}, a year before`, ...(period === null ? [] : [`period:${words}`])],
  }
}

/** Whether the figure before was one to come, of the same metric. */
function isOfGuidance({ last }: EnglishState, metric: Metric): boolean {
  return last?.stance === 'planned' && last.metric === metric
}

function sentenceWords({ text, sentence }: Place): string {
  return text.slice(sentence.start, sentence.end)
}

/** The date, where it stands behind the figure and is its own. */
function carriedBehind(date: (Dated & { start?: number }) | null, { quantity, previousEnd }: Place): Dated | null {
  return date !== null && date.start !== undefined && (date.start >= quantity.end || date.start >= previousEnd)
    ? date
    : null
}

function periodOf(
  date: Dated | null,
  metric: Metric,
  scope: Scope | null,
  { text, sentence, quantity }: Place,
): Period | null {
  if (date === null) return null
  if (
    metric === 'money_other' &&
    isHeld(text.slice(Math.max(sentence.start, quantity.start - 80), Math.min(sentence.end, quantity.end + 30)))
  )
    return null
  if (DATED_SUMS.has(metric)) return date.period
  if (metric === 'hiring' && date.period === 'year') return 'year'
  const words = text.slice(sentence.start, sentence.end)
  return (scope === 'purchase' || /\b(?:produc|ship|sell|sold|make)/i.test(words)) &&
    metric === 'accelerator_count' &&
    date.period === 'year'
    ? 'year'
    : null
}

/** Cash and debts are held at a time; a flow of them, a charge or a buy-back is a sum. */
function isHeld(words: string): boolean {
  return (
    /\b(?:in|of|net|gross|its|total|and) (?:cash|debt|borrowings|liquidity|reserves|liabilities|securities|assets)\b|\b(?:cash|debt|borrowings|inventor(?:y|ies)|liquidity|liabilities|assets|cash pile|reserves)\b[^.;]{0,40}\b(?:stood|was|were|totall?ed|of|at)\b/i.test(
      words,
    ) &&
    !/\b(?:cash (?:flow|burn)|burn|charges?|write|buy-?backs?|repurchas|dividends?|spent|research|cost|expens|issued|raised|sold)/i.test(
      words,
    )
  )
}

function findRate(place: Place, metric: Metric): Rate | null {
  if (!RATES.has(metric)) return null
  const { text, previousEnd, quantity } = place
  const left = text.slice(Math.max(previousEnd, quantity.start - 64), quantity.start).replace(/^.*[,;.] /, '')
  const figure = text.slice(quantity.start, quantity.end)
  const right = clauseAfter(place).slice(0, metric === 'users' || metric === 'subscribers' ? 44 : 26)
  const near = metric === 'users' || metric === 'subscribers' ? (right.split(/ (?:and|while|but) /)[0] ?? '') : right
  // $19 or $49 a month
  const shared =
    metric === 'price'
      ? (/^ (?:or|and|to) [$€£¥₹]?[\d.,]+ (?:a|an|per) \w+/.exec(text.slice(quantity.end, quantity.end + 30))?.[0] ??
        '')
      : ''
  return rateIn([figure, shared]) ?? rateIn([near]) ?? rateIn([left]) ?? fiscalRate(clauseAfter(place).slice(0, 60))
}

function fiscalRate(right: string): Rate | null {
  const words = FISCAL_YEAR.exec(right)?.[0]
  return words === undefined ? null : { period: 'year', words }
}

/** $17 billion of Nvidia's revenue in its last fiscal year. */
const FISCAL_YEAR = /\b(?:last|latest|most recent) (?:fiscal|financial) year\b/i

function rateIn(texts: readonly string[]): Rate | null {
  for (const [period, pattern] of PERIODS)
    for (const text of texts) {
      const words = pattern.exec(text)?.[0]
      if (words !== undefined) return { period, words }
    }
  return null
}

/** Revenue in the quarter was $44.1 billion; the data-center business alone brought in …. */
function accountingBefore({ text, sentence, quantity, previousEnd }: Place, { dates }: EnglishState): Dated | null {
  if (previousEnd === sentence.start) return null
  const found = scanEnglishDates(text.slice(sentence.start, quantity.start), dates)
  return found.find((one) => one.isAccounting && one.period !== null) ?? null
}

/** Capital expenditure jumped to $955 million: among the accounts of a quarter. */
const CHANGED =
  /\b(?:capex|capital (?:expenditures?|spending|outlays?|expenses?))\b[^.;]{0,30}\b(?:rose|jumped|fell|grew|climbed|doubled|tripled|increased|surged|soared|dropped|declined|swelled|came to|was|were|totall?ed|reached|hit)\b[^.;]{0,30}$/i

function carries({ text, sentence, quantity }: Place, metric: Metric): boolean {
  const words = text.slice(sentence.start, sentence.end)
  if (NOT_OF_ACCOUNTS.test(words)) return false
  if (metric === 'revenue' || metric === 'profit') return !/\b(?:cumulative|total of|in all|ever)\b/i.test(words)
  if (metric === 'capex' && CHANGED.test(text.slice(sentence.start, quantity.start))) return true
  return (
    /\bquarter\b/i.test(text.slice(sentence.start, quantity.end)) &&
    (metric === 'capex' || metric === 'opex' || metric === 'money_other')
  )
}

interface Bound extends Dated {
  /** Offsets into the article's text. */
  start: number
  stop: number
  clause: Clause | null
}

/** The date behind the figure in its clause, else the nearest before it that its clause goes by. */
function findDate(context: EnglishTimingContext): Dated | null {
  const { place, parse, state, metric, at } = context
  const { text, sentence, quantity, nextStart, previousEnd } = place
  const dates = scanEnglishDates(text.slice(sentence.start, sentence.end), state.dates).map((date): Bound => {
    const start = sentence.start + date.at
    return { ...date, start, stop: sentence.start + date.end, clause: clauseAt(parse, start) }
  })
  const fitting = dates.filter((date) => isOfFigure(date, context))
  const behind = fitting.find((date) => date.start >= quantity.end)
  const own = parse.clauseOf[at]
  const isNear =
    behind !== undefined &&
    (behind.start < nextStart || /^ (?:[\w-]+ ){0,4}at [^,;]{1,24}$/.test(text.slice(quantity.end, behind.start))) &&
    !/[;]|\b(?:while|and (?:it|the|will|is|has))\b/.test(text.slice(quantity.end, behind.start))
  // A budget of €46 million this year and nearly 200 staff: the sum's date.
  const isSum = DATED_SUMS.has(metric) || EVENTS.has(metric)
  const nearBefore = fitting
    // $5.94 billion a year earlier and short of …: of the figure before alone.
    .filter(
      ({ start, words }) =>
        !(start - previousEnd <= 2 && start >= previousEnd && /\b(?:earlier|ago|before|prior)\b/.test(words)) ||
        previousEnd === sentence.start,
    )
    .filter((date) => isSum || previousEnd === sentence.start || !isBesideLast(date, place))
    .filter((date) => date.stop <= quantity.start && date.start >= previousEnd)
    .filter(
      (date) =>
        previousEnd === sentence.start ||
        !(COMPARED.test(text.slice(previousEnd, date.start)) || isSpent(date, context)),
    )
    .at(-1)
  if (
    nearBefore !== undefined &&
    (!isNear || /^\s*(?:was|,)?\s*(?:about |some )?$/.test(text.slice(nearBefore.stop, quantity.start)))
  )
    return nearBefore
  if (isNear) return behind
  const before = fitting
    .filter((date) => date.stop <= quantity.start && !belongsToPrevious(date, context))
    .filter((date) => date.start < previousEnd || nearBefore !== undefined || previousEnd === sentence.start)
    .at(-1)
  if (before !== undefined) return before
  const isShared =
    behind !== undefined &&
    behind.clause === own &&
    /^(?:[^.;]|\.\d){0,80}$/.test(text.slice(quantity.end, behind.start)) &&
    (metric === 'accelerator_count' || /^\s*,? (?:and|or|with|plus) $/.test(text.slice(quantity.end, nextStart)))
  return isShared ? behind : null
}

function clauseAt({ words, clauseOf }: Parse, start: number): Clause | null {
  const index = words.findIndex((word) => word.end > start)
  return index < 0 ? null : (clauseOf[index] ?? null)
}

/** 20% more than a year earlier, twice as many as in June: dates that another figure is compared by. */
const COMPARED =
  /\d%|\bper ?cent\b|\btwice\b|\btimes\b|fold\b|\bhalf\b|\bthan\b|\bas (?:much|many|in)\b|\b(?:against|versus|up|down) /
/** What parts a figure from a date behind it. */
const PARTED =
  /, (?!in |on |at |by |during |as of |for |to be )|\b(?:after|from) (?=[\d$€£¥₹]|a year|the year)|,? and (?:in|on|by|at|for|since) |,? and [A-Z][\w.]+ (?:will|would|has|had|have|is|was|are|were|[a-z]+ed|[a-z]+s)\b/

/** Dates of saying so, of who somebody is, and of other clauses are not the figure's. */
function isOfFigure(date: Bound, context: EnglishTimingContext): boolean {
  const { place, parse, at } = context
  const { text, sentence, quantity } = place
  const before = text.slice(sentence.start, date.start)
  const own = text.slice(date.start, date.stop)
  if (OF_BIRTH.test(before.slice(-24)) || OF_DOCUMENT.test(text.slice(date.stop, sentence.end))) return false
  if (date.start < sentence.start + datelineLength(text, sentence)) return false
  if (opensWhen(date, text, quantity.start)) return true
  if (/\b(?:since|until|through)\s*$/i.test(before) || /^(?:since|until|through)\b/i.test(own))
    return /^through/.test(own) && date.isAccounting
  if (/\bto be (?:spent|paid|delivered)\b(?: (?:by|over)\s*|[^,]{0,10})$/i.test(before)) return false
  const between = date.start >= quantity.end ? text.slice(quantity.end, date.start).replace(/, or [^,]{1,40},/, '') : ''
  if (COMPARED.test(between) || PARTED.test(between)) return false
  const isLeading = opensBeforeSpeaker(date, context)
  if (!date.isAccounting && !isLeading && saysThere(date, parse, at)) return false
  if (context.stance === 'planned' && date.start < quantity.start && pledgesThere(date)) return false
  if (date.asOf.length === 10 && !isDayOf(date, context, before)) return false
  return isLeading || isConnected(date, parse, at, /^\W*(?:[Oo]n|[Ii]n|[Aa]t|[Bb]y|[Ff]or)?\s*(?:the )?$/.test(before))
}

/** In November pledged $50 billion: when it was promised. */
function pledgesThere({ clause }: Bound): boolean {
  return /^(?:pledge|promise|vow|unveil|outline|approve)$/.test(clause?.verb?.lemma ?? '')
}

/** Since 2024, when Meta paid …: the date of what is told behind it. */
function opensWhen(date: Bound, text: string, figure: number): boolean {
  return date.stop < figure && /^,? when [^,;]*$/.test(text.slice(date.stop, figure))
}

/** By the end of 2026, the chief executive told analysts, the company expects …: who says so stands between. */
function opensBeforeSpeaker({ start, stop, clause }: Bound, { place, parse, at }: EnglishTimingContext): boolean {
  const { text, sentence } = place
  if (!/^(?:By|In|For|At|From|During|Over)\b[^,]{0,20}$/.test(text.slice(sentence.start, start))) return false
  const verb = clause?.verb
  if (verb == null || !isSaying(verb.lemma) || parse.clauseOf[at] === clause || text[stop] !== ',') return false
  return parse.words.slice(verb.at + 1, verb.at + 5).some((word) => word.tag === 'comma')
}

/** Founded in 2021, a January memo. */
const OF_BIRTH =
  /\b(?:founded|established|launched|opened|started|born|begun|set up|introduced|released)\s+(?:back )?(?:in |on )?$/i
const OF_DOCUMENT = /^\s*(?:interview|report|filing|memo|note|paper|letter|call|briefing|post|blog)\b/i

/** A day is that of an event, or it is named as the day of the count; that of an announcement is not. */
function isDayOf(date: Bound, { place, metric, state }: EnglishTimingContext, before: string): boolean {
  const isNamed =
    /^(?:on|as of|at)\b/i.test(place.text.slice(date.start - 3, date.stop)) || /\b(?:as of|as at) $/i.test(before)
  if (!EVENTS.has(metric) && !isNamed && metric !== 'users') return false
  const isAnnounced = /\b(?:announce|said|report)/i.test(before) && isNow(date, state)
  return !(isAnnounced && (metric === 'valuation' || metric === 'funding'))
}

function isNow({ asOf }: Dated, { dates }: EnglishState): boolean {
  return dates.publishedAt.toISOString().slice(0, 7) === asOf.slice(0, 7)
}

/** By the end of the year it expects: the date of what is to come. */
function isAhead(lemma: string): boolean {
  return FORECASTING.has(lemma) || ESTIMATING.has(lemma)
}

/** Whether the date tells when something was said. */
function saysThere(date: Bound, { clauseOf, words }: Parse, at: number): boolean {
  const { clause } = date
  if (isOfReported(date, words)) return false
  if (clause === null || clause.verb === null) return false
  if (!isSaying(clause.verb.lemma) || (isAhead(clause.verb.lemma) && date.asOf.length < 10)) return false
  const own = clauseOf[at]
  return (
    clause !== own ||
    /^(?:say|tell|announce|report|disclose|write|add|confirm|reveal|deny|reject)$/.test(clause.verb.lemma)
  )
}

/** Reported revenue of $10 million for 2024 and a loss of …: behind a figure a year is the figure's. */
function isOfReported({ clause, start, asOf, isAccounting }: Bound, words: Parse['words']): boolean {
  const verb = clause?.verb
  if (verb == null || !/^(?:report|announce|disclose|declare|reveal|publish)$/.test(verb.lemma)) return false
  if (asOf.length !== 4 && !isAccounting) return false
  return words.some((word, index) => index > verb.at && word.tag === 'figure' && word.end <= start)
}

function isConnected({ clause, start }: Bound, parse: Parse, at: number, isFrame: boolean): boolean {
  const { clauseOf } = parse
  const own = clauseOf[at] ?? null
  for (let one: Clause | null = own; one !== null; one = one.parent) {
    if (one === clause) return true
    // What goes on with the same subject shares the date that opened it, not one behind its verb.
    if (one.after === clause && clause !== null && (parse.words[clause.verb?.from ?? 0]?.start ?? 0) > start)
      return true
    if (one !== own && one.kind === 'complement' && one.parent === clause && !isAhead(clause?.verb?.lemma ?? ''))
      return false
  }
  if (clause === null || own === null) return true
  if (isFrame && own.kind === 'main') return true
  // when it went public in March; a list that goes on
  if (clause.kind === 'relative' && isOnFigure(clause, parse, at)) return true
  // Helix, spun out of DeepMind in 2021, said …: the date of what describes the subject.
  const verb = own.verb?.from ?? -1
  if (clause.kind === 'participial' && clause.start > 1 && clause.start < verb && at > verb) return false
  if (clause.parent === own)
    return clause.kind === 'adverbial' || clause.kind === 'infinitive' || clause.kind === 'participial'
  if (clause.kind === 'adverbial') return clause.parent === own.parent || own.parent === null
  return (
    clause.parent === own.parent &&
    clause.kind === own.kind &&
    clause.kind !== 'aside' &&
    clause.kind !== 'relative' &&
    own.subject === null
  )
}

/** The $3.5 billion that we raised in March: a clause about the figure itself. */
function isOnFigure({ subject, start }: Clause, { words }: Parse, at: number): boolean {
  const isAntecedent = subject !== null && at >= subject.start && at < subject.end
  return (
    isAntecedent || (start > at && start - at <= 3 && words.slice(at + 1, start).every((word) => word.tag !== 'verb'))
  )
}

/** Sold $2 billion of bonds in May and took out …: a date right behind the figure before is that one's. */
function belongsToPrevious(date: Bound, { place }: EnglishTimingContext): boolean {
  const { text, sentence, previousEnd } = place
  if (previousEnd === sentence.start || date.start >= previousEnd) return false
  // A date before the figure before is both theirs when it opens the clause.
  const before = text.slice(sentence.start, date.start)
  return (
    !/(?:^|[,;] (?:and |but )?)(?:in|for|during|by|at|on|of|over)?\s*(?:the )?(?:whole of |end of )?$/i.test(before) &&
    !date.isAccounting
  )
}

/** Whether a date stands right behind the figure before, and a conjunction behind it. */
function isBesideLast({ start, stop }: Bound, { text, previousEnd, quantity }: Place): boolean {
  return (
    start - previousEnd <= 2 && start >= previousEnd && /^,? (?:and|with|plus) /.test(text.slice(stop, quantity.start))
  )
}

/** 613,069-strong in June, shed 19,755: behind a figure and before another verb, a date is that figure's. */
function isSpent(date: Bound, { place, parse }: EnglishTimingContext): boolean {
  const { text, previousEnd, quantity } = place
  // A loss of £60 million in 2023, …, on turnover of £3 million.
  if (
    /\bon (?:sales|revenues?|turnover|income) of (?:about |just |only )?$/.test(text.slice(previousEnd, quantity.start))
  )
    return false
  const isBeside = /^[^,;]{0,24}$/.test(text.slice(previousEnd, date.start)) && /^\s*[,;]/.test(text.slice(date.stop))
  return (
    isBeside && parse.words.some((word) => word.tag === 'verb' && word.start >= date.stop && word.end <= quantity.start)
  )
}

/** Behind a sentence: the dates that later ones go by. */
export function passEnglishDates(state: EnglishState, text: string): void {
  const found = scanEnglishDates(text, state.dates)
  const today = state.dates.publishedAt.toISOString().slice(0, 10)
  const accounting = found.find((date) => date.isAccounting && date.period !== null && date.asOf <= today)
  state.dates = {
    ...state.dates,
    accounting: accounting ?? state.dates.accounting,
    fiscalEnd: fiscalEndIn(text) ?? state.dates.fiscalEnd,
    last: found.at(-1) ?? state.dates.last,
  }
}
