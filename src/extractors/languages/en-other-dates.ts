// English dates that are no figure's: of saying so, of who somebody is, of a plan, of another time than its clause's.
import type { Metric, Scope, Stance } from '#domain/claim.ts'
import { type Dated, dayOf } from '../dating.ts'
import type { Place } from '../near.ts'
import { DATED_SUMS } from '../time.ts'
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

export interface Bound extends Dated {
  /** Offsets into the article's text. */
  start: number
  stop: number
  clause: Clause | null
}

/** What happened once: the day of it is its date. */
export const EVENTS: ReadonlySet<Metric> = new Set<Metric>(['funding', 'investment', 'acquisition', 'market_cap_change', 'penalty', 'layoffs', 'contract', 'market_cap', 'valuation']) // biome-ignore format: a list

/** In November pledged $50 billion: when it was promised. */
export function pledgesThere({ clause }: Bound): boolean {
  return /^(?:pledge|promise|vow|unveil|outline|approve)$/.test(clause?.verb?.lemma ?? '')
}

/** Today Cobalt is worth $14 billion: nowadays. */
export function isNowadays({ clause }: Bound, { words }: Parse): boolean {
  const verb = clause?.verb
  return verb != null && (words[verb.from]?.form === 's' || words[verb.at]?.form === 's')
}

/** Founded in 2021, a January memo. */
export const OF_BIRTH =
  /\b(?:founded|established|launched|opened|started|born|begun|set up|introduced|released)\s+(?:back )?(?:in |on )?$/i

/** The plan three months ago, its guidance in August: when it was made. */
export const OF_PLAN = /\b(?:plans?|guidance|forecast|outlook|projection) (?:back )?$/i

/** In August it cleared aid for a plant that will cost …; in March it gave …, for which it has budgeted …. */
export function isOfOtherTense(date: Bound, { parse, at, state }: EnglishTimingContext): boolean {
  const own = parse.clauseOf[at]
  const verb = own?.verb
  const today = dayOf(state.dates.publishedAt).slice(0, date.asOf.length)
  if (own == null || verb == null || own === date.clause || date.asOf >= today) return false
  // Three years ago it had 40 employees; today it has 900.
  const isNow = own.kind === 'main' && date.clause?.kind === 'main' && parse.words[verb.from]?.form === 's'
  if (isNow) return parse.words[date.clause?.verb?.from ?? -1]?.form === 'past'
  if (own.kind === 'main' || own.kind === 'complement' || own.kind === 'infinitive') return false
  const first = parse.words[verb.from]
  return verb.modals.includes('will') || (verb.from < verb.at && first?.verb?.lemma === 'have' && first.form === 's')
}

/** In July it had forecast $32 billion; in 2022 the talk was of one fab: what is planned does not hold at a time gone by. */
export function isOfPlanning(date: Bound, { stance, metric, parse, state, place }: EnglishTimingContext): boolean {
  if (stance !== 'planned' || date.isAccounting) return false
  const today = dayOf(state.dates.publishedAt).slice(0, date.asOf.length)
  if (date.asOf >= today) return false
  // Had been expected to earn $3 billion in 2024; was to have received 300,000 chips last year.
  if (date.asOf.length === 4 && date.period === 'year')
    return date.start < place.quantity.start && !DATED_SUMS.has(metric) && metric !== 'accelerator_count'
  const verb = date.clause?.verb
  // Signed a letter of intent in September to invest: the day of the deal.
  if (EVENTS.has(metric) && /^(?:sign|agree|win|commit|award)$/.test(verb?.lemma ?? '')) return false
  const isPast =
    verb != null &&
    verb.modals.length === 0 &&
    !/^(?:is|are|has|have)$/.test(parse.words[verb.from]?.lower ?? '') &&
    !/^(?:s|ing)$/.test(parse.words[verb.at]?.form ?? '')
  return isPast || /20\d\d|day$|\b(?:last|ago|earlier)\b/.test(date.words)
}

/** What a thing takes, however long it is there. */
const TAKES = /^(?:cost|create|employ|need|require|hold|house|draw|consume|use|support|bring)$/

/** In April we will break ground on a line, which is going to cost $40 million: no cost of April. */
export function isOfStart(date: Bound, { parse, at, metric, stance }: EnglishTimingContext): boolean {
  if (stance !== 'planned' || !UNTIMED.has(metric)) return false
  const own = parse.clauseOf[at]
  for (let one = own ?? null; one !== null; one = one.parent)
    if (one.kind === 'relative' && one !== date.clause && date.start < (parse.words[one.start]?.start ?? 0))
      return TAKES.test(own?.verb?.lemma ?? '') || TAKES.test(one.verb?.lemma ?? '')
  return false
}

const UNTIMED: ReadonlySet<Metric> = new Set<Metric>(['capex', 'money_other', 'opex', 'hiring', 'headcount', 'power', 'accelerator_count']) // biome-ignore format: a list

export const OF_DOCUMENT = /^\s*(?:interview|report|filing|memo|note|paper|letter|call|briefing|post|blog)\b/i

/** A day is that of an event, or it is named as the day of the count; that of an announcement is not. */
export function isDayOf(date: Bound, { place, metric, state }: EnglishTimingContext, before: string): boolean {
  const isNamed =
    /^(?:on|as of|at)\b/i.test(place.text.slice(date.start - 3, date.stop)) || /\b(?:as of|as at) $/i.test(before)
  // From 1 March it will cost €25.
  const isStart =
    metric === 'price' && /\b(?:from|effective|starting|beginning|until|before|after|since) (?:on )?$/i.test(before)
  if (isStart) return true
  if (!EVENTS.has(metric) && !isNamed && metric !== 'users') return false
  const isAnnounced = /\b(?:announce|said|report)/i.test(before) && isNow(date, state)
  return !(isAnnounced && (metric === 'valuation' || metric === 'funding'))
}

function isNow({ asOf }: Dated, { dates }: EnglishState): boolean {
  return dayOf(dates.publishedAt).slice(0, 7) === asOf.slice(0, 7)
}

/** By the end of the year it expects: the date of what is to come. */
export function isAhead(lemma: string): boolean {
  return FORECASTING.has(lemma) || ESTIMATING.has(lemma)
}

/** Whether the date tells when something was said. */
export function saysThere(date: Bound, { clauseOf, words }: Parse, at: number, metric: Metric): boolean {
  const { clause } = date
  if (isOfReported(date, words)) return false
  if (clause === null || clause.verb === null) return false
  // Wrote off $4.5 billion in April: no saying.
  if (clause.verb.lemma === 'write' && /^(?:off|down)$/.test(words[clause.verb.at + 1]?.lower ?? '')) return false
  // Was said in 2023 to be worth.
  if (clause.verb.isPassive && date.asOf.length < 10 && words[clause.verb.at + 1]?.tag === 'to') return false
  if (!isSaying(clause.verb.lemma) || (isAhead(clause.verb.lemma) && date.asOf.length < 10)) return false
  const own = clauseOf[at]
  // Will add another 100 next year: no saying.
  if (clause === own && clause.verb.lemma === 'add') return false
  // A jury told it in September to pay: an order.
  if (metric === 'penalty' && /^(?:tell|order)$/.test(clause.verb.lemma)) return false
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
