// Which date of an English sentence is a figure's own: by its clause, by what stands between, by what it is a date of.
import type { Dated } from '../dating.ts'
import type { Place } from '../near.ts'
import { DATED_SUMS } from '../time.ts'
import { datelineLength } from './en-datelines.ts'
import { scanEnglishDates } from './en-dates.ts'
import {
  type Bound,
  type EnglishTimingContext,
  EVENTS,
  isAhead,
  isDayOf,
  isNowadays,
  isOfOtherTense,
  isOfPlanning,
  isOfStart,
  OF_BIRTH,
  OF_DOCUMENT,
  OF_PLAN,
  pledgesThere,
  saysThere,
} from './en-other-dates.ts'
import type { Clause, Parse } from './en-parse.ts'
import { isSaying } from './en-tellers.ts'

/** The date behind the figure in its clause, else the nearest before it that its clause goes by. */
export function findDate(context: EnglishTimingContext): Dated | null {
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
        !(
          start - previousEnd <= 2 &&
          start >= previousEnd &&
          text[previousEnd] !== ';' &&
          text[start - 1] !== '(' &&
          /\b(?:earlier|ago|before|prior)\b/.test(words)
        ) || previousEnd === sentence.start,
    )
    .filter((date) => isSum || previousEnd === sentence.start || !isBesideLast(date, place))
    .filter((date) => date.stop <= quantity.start && date.start >= previousEnd)
    .filter(
      (date) =>
        previousEnd === sentence.start ||
        opensWhen(date, text, quantity.start) ||
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
    (metric === 'accelerator_count' ||
      /^\s*,? (?:(?:and|or|with|plus) (?:(?:an? )?(?:net |operating )?(?:loss|profit|income|sales|revenue) of )?|on (?:sales|revenues?|turnover|income) of )$/.test(
        text.slice(quantity.end, nextStart),
      ))
  return isShared ? behind : null
}

function clauseAt({ words, clauseOf }: Parse, start: number): Clause | null {
  const index = words.findIndex((word) => word.end > start)
  return index < 0 ? null : (clauseOf[index] ?? null)
}

/** 20% more than a year earlier, twice as many as in June: dates that another figure is compared by. */
const COMPARED =
  /\d%|\bper ?cent\b|\btwice\b|\btimes\b|fold\b|\bhalf\b|\bthan\b|\bas (?:much|many|in)\b|\b(?:against|versus|up|down) /

/** In France, Portugal and Greece: places or wares that a figure is of part nothing. */
const LISTED = /\b[A-Z][\w.-]*(?: [A-Z][\w.-]*)?(?:, [A-Z][\w.-]*(?: [A-Z][\w.-]*)?){1,6},? (?:and|or) [A-Z][\w.-]*/

/** What parts a figure from a date behind it. */
const PARTED =
  /, (?!in |on |at |by |during |as of |for |to be )|\b(?:after|from) (?=[\d$€£¥₹]|a year|the year)|,? and (?:in|on|by|at|for|since) |,? and [A-Z][\w.]+ (?:will|would|has|had|have|is|was|are|were|[a-z]+ed|[a-z]+s)\b/

/** Dates of saying so, of who somebody is, and of other clauses are not the figure's. */
function isOfFigure(date: Bound, context: EnglishTimingContext): boolean {
  const { place, parse, at, metric } = context
  const { text, sentence, quantity } = place
  const before = text.slice(sentence.start, date.start)
  const own = text.slice(date.start, date.stop)
  if (isOfPlanning(date, context)) return false
  if (!date.isAccounting && OF_PLAN.test(before.slice(-24)) && !/^(?:for|this|next)\b/i.test(own)) return false
  if (
    date.stop <= quantity.start &&
    text[date.start - 1] === '(' &&
    /^:?\s*$/.test(text.slice(date.stop, quantity.start))
  )
    return true
  if (isOfOtherTense(date, context) || isOfStart(date, context) || isOfBracket(date, place)) return false
  // Under last month's agreement it is to deploy; before the cut in June it was $7.
  if (
    context.stance === 'planned' &&
    /^['’]s (?:[\w-]+ )?(?:agreement|deal|pact|announcement|contract|accord)\b/.test(text.slice(date.stop))
  )
    return false
  if (/^(?:in|of|on)\b/.test(own) && /\b(?:before|since|until) (?:the|its|an?|that) [\w -]{1,30}$/i.test(before))
    return false
  if (OF_BIRTH.test(before.slice(-24)) || OF_DOCUMENT.test(text.slice(date.stop, sentence.end))) return false
  if (date.start < sentence.start + datelineLength(text, sentence)) return false
  if (opensWhen(date, text, quantity.start)) return true
  if (date.stop <= quantity.start && NOW.test(text.slice(date.stop, quantity.start))) return false
  if (/^today$/i.test(date.words) && isNowadays(date, parse)) return false
  if (/\b(?:since|until|through)\s*$/i.test(before) || /^(?:since|until|through)\b/i.test(own))
    return /^through/.test(own) && date.isAccounting
  if (/\bto be (?:spent|paid|delivered)\b(?: (?:by|over)\s*|[^,]{0,10})$/i.test(before)) return false
  const between =
    date.start >= quantity.end
      ? text
          .slice(quantity.end, date.start)
          .replace(/, or [^,]{1,40},/, '')
          .replace(LISTED, '')
      : ''
  if (COMPARED.test(between) || PARTED.test(between)) return false
  const isLeading = opensBeforeSpeaker(date, context)
  // Reported $810 million in the first quarter and $702 million a year before.
  const isBack = date.start - quantity.end <= 2 && date.start > quantity.end && /\byear\b/.test(date.words)
  if (isBack) return true
  if (!date.isAccounting && !isLeading && saysThere(date, parse, at, metric)) return false
  if (context.stance === 'planned' && date.start < quantity.start && pledgesThere(date)) return false
  if (date.asOf.length === 10 && !isDayOf(date, context, before)) return false
  return isLeading || isConnected(date, parse, at, /^\W*(?:[Oo]n|[Ii]n|[Aa]t|[Bb]y|[Ff]or)?\s*(?:the )?$/.test(before))
}

/** $30 billion (a year earlier: $24 billion): in brackets with another figure a date is that one's. */
function isOfBracket({ start }: Bound, { text, quantity, nextStart, sentence }: Place): boolean {
  if (start < quantity.end || nextStart >= sentence.end) return false
  return /^[^()]*\([^()]*$/.test(text.slice(quantity.end, start)) && /^[^()]*$/.test(text.slice(start, nextStart))
}

/** By the end of the year it will have 60,000; today it runs 22,000. */
const NOW = /[;:,] (?:but |and )?(?:today|now|currently|at present|so far)\b/

/** Since 2024, when Meta paid …: the date of what is told behind it. */
function opensWhen(date: Bound, text: string, figure: number): boolean {
  return date.stop < figure && /^,? when [^,;]*$/.test(text.slice(date.stop, figure))
}

/** By the end of 2026, the chief executive told analysts, the company expects …: who says so stands between. */
function opensBeforeSpeaker({ stop, clause }: Bound, { place, parse, at }: EnglishTimingContext): boolean {
  const { text, sentence } = place
  if (!/^(?:By|In|For|At|From|During|Over|On|Last|This|Next)\b[^,]{0,40}$/.test(text.slice(sentence.start, stop)))
    return false
  const verb = clause?.verb
  if (verb == null || !isSaying(verb.lemma) || parse.clauseOf[at] === clause || text[stop] !== ',') return false
  return parse.words.slice(verb.at + 1, verb.at + 5).some((word) => word.tag === 'comma')
}

function isConnected({ clause, start }: Bound, parse: Parse, at: number, isFrame: boolean): boolean {
  const { clauseOf } = parse
  const own = clauseOf[at] ?? null
  for (let one: Clause | null = own; one !== null; one = one.parent) {
    if (one === clause) return true
    if (isAfterwards(one, parse)) return false
    // What goes on with the same subject shares the date that opened it, not one behind its verb.
    if (clause?.after === one && isBareState(clause, one)) return true
    if (one.after === clause && clause !== null && (parse.words[clause.verb?.from ?? 0]?.start ?? 0) > start)
      return true
    if (one !== own && one.kind === 'complement' && one.parent === clause && !isAhead(clause?.verb?.lemma ?? ''))
      return false
  }
  if (clause === null || own === null) return true
  if (isFrame && own.kind === 'main') return true
  if (isFronted(start, clause, own, parse)) return true
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

/** Will hold 10,000 GPUs and be running by 2028: what it will be then, it will hold then. */
function isBareState({ verb }: Clause, { verb: first }: Clause): boolean {
  return (
    /^(?:be|run|open|start|go|come)$/.test(verb?.lemma ?? '') &&
    (first?.modals.length ?? 0) > 0 &&
    (verb?.modals.length ?? 0) > 0
  )
}

/** When they met, in March 2024, the deal was for …, and Amazon paid …: a date before the subject is that of all that happened. */
function isFronted(start: number, clause: Clause, own: Clause, { words }: Parse): boolean {
  const subject = words[clause.subject?.start ?? -1]
  const isPast = ({ verb }: Clause) => verb !== null && words[verb.at]?.form === 'past' && verb.modals.length === 0
  const isBoth = clause.kind === 'main' && own.kind === 'main' && own.start > clause.start
  return isBoth && subject !== undefined && start < subject.start && isPast(clause) && isPast(own)
}

/** Withdrew on Friday, days after it raised …: of another day. */
function isAfterwards({ kind, governor, start }: Clause, { words }: Parse): boolean {
  if (kind !== 'adverbial' || !/^(?:after|before)$/.test(governor ?? '')) return false
  const word = words[words[start - 1]?.lower === governor ? start - 2 : start - 1]
  return /^(?:hours?|days?|weeks?|months?|years?|shortly|soon|just|long)$/.test(word?.lower ?? '')
}

/** The $3.5 billion that we raised in March: a clause about the figure itself. */
function isOnFigure({ subject, start }: Clause, { words }: Parse, at: number): boolean {
  const isAntecedent = subject !== null && at >= subject.start && at < subject.end
  return (
    isAntecedent || (start > at && start - at <= 3 && words.slice(at + 1, start).every((word) => word.tag !== 'verb'))
  )
}

/** Closed at $52 on Wednesday, which gave it a market value of: worth so that day. */
function isOfMove({ parse, at, metric }: EnglishTimingContext, { clause }: Bound): boolean {
  const own = parse.clauseOf[at]
  return /^market_cap/.test(metric) && own != null && own.kind !== 'main' && own.parent === clause
}

/** Sold $2 billion of bonds in May and took out …: a date right behind the figure before is that one's. */
function belongsToPrevious(date: Bound, context: EnglishTimingContext): boolean {
  const { place } = context
  const { text, sentence, previousEnd } = place
  if (previousEnd === sentence.start || date.start >= previousEnd) return false
  if (opensWhen(date, text, place.quantity.start) || isOfMove(context, date)) return false
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
function isSpent(date: Bound, context: EnglishTimingContext): boolean {
  const { place, parse } = context
  const { text, previousEnd, quantity } = place
  if (opensWhen(date, text, quantity.start) || isOfMove(context, date)) return false
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
