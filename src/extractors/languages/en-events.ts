// What happens on a day in English text: the figures of one round, purchase or fine share its date.

import type { Metric, Stance } from '#domain/claim.ts'
import { dayOf } from '../dating.ts'
import type { Place } from '../near.ts'
import type { Timing } from '../time.ts'
import { scanEnglishDates } from './en-dates.ts'
import type { Parse } from './en-parse.ts'
import type { EnglishState } from './en-state.ts'

type Family = 'round' | 'purchase' | 'penalty' | 'cuts'

const FAMILIES: Readonly<Partial<Record<Metric, Family>>> = {
  funding: 'round',
  investment: 'round',
  valuation: 'round',
  acquisition: 'purchase',
  penalty: 'penalty',
  layoffs: 'cuts',
}

/** What a sentence without a figure tells of. */
const TELLS: readonly (readonly [Family, RegExp])[] = [
  ['round', /\b(?:closed|completed|raised|secured|landed|announced) (?:[\w'’-]+ ){0,5}(?:round|Series [A-K]|financing|funding|raise|fundraising|bonds?)\b|\b(?:went public|listed|floated|debuted)\b/i],
  ['purchase', /\b(?:bought|acquired|snapped up|took over|swallowed|purchased)\b|\b(?:closed|completed|sealed) (?:[\w'’-]+ ){0,4}(?:acquisition|takeover|purchase|merger)\b/i],
  ['cuts', /\b(?:laid off|let go|dismissed|sacked|fired|made redundant|(?:cut|shed|axed) (?:[\w'’-]+ ){0,3}(?:jobs|staff|posts|positions|roles))\b/i],
] // biome-ignore format: a table

export interface DatedEvent {
  asOf: string
  family: Family
  /** Where the sentence that told it begins, and the one behind it. */
  start: number
  end: number
}

/** Words of another time than that of the event. */
const OTHER_TIME =
  /\b(?:earlier|previous(?:ly)?|before|since|so far|to date|in total|in all|altogether|already|last|again|now|currently|today|once|prior|ever|until|years?|total|overall|history|later|next|still|appeal|overturned|reduced)\b/i
/** Of another time, unless the same sentence adds it. */
const MORE = /\b(?:another|also|further|more)\b/i

/** It raised $300 million in May, with Blackstone putting in $90 million: all of that day. */
export function eventTiming(
  own: Timing,
  metric: Metric,
  stance: Stance,
  { text, sentence, quantity, previousEnd }: Place,
  { parse, at, state: { event } }: { parse: Parse; at: number; state: EnglishState },
): Timing | null {
  if (event === null || own.asOf !== null || FAMILIES[metric] !== event.family) return null
  if (stance !== 'stated' && stance !== 'reported') return null
  const isNext =
    /^\s*$/.test(text.slice(event.end, sentence.start)) && !text.slice(event.end, sentence.start).includes('\n')
  if (event.start !== sentence.start && !isNext) return null
  const from = event.start === sentence.start ? previousEnd : sentence.start
  const verb = parse.clauseOf[at]?.verb
  const isPresent = verb != null && (verb.modals.length > 0 || parse.words[verb.from]?.form === 's')
  const isHad = verb != null && verb.from < verb.at && /^(?:had|has|have)$/.test(parse.words[verb.from]?.lower ?? '')
  const words = text.slice(from, Math.min(quantity.end + 40, sentence.end))
  if (isPresent || isHad || OTHER_TIME.test(words) || (isNext && MORE.test(words))) return null
  return { ...own, asOf: event.asOf, rules: [...own.rules, 'asOf:event'] }
}

/** Behind a figure with a date: what happened then. */
export function rememberEvent(
  state: EnglishState,
  metric: Metric,
  stance: Stance,
  asOf: string | null,
  { sentence }: Place,
): void {
  const family = FAMILIES[metric]
  if (asOf === null || family === undefined || !/^(?:stated|reported)$/.test(stance)) return
  if (asOf > dayOf(state.dates.publishedAt)) return
  state.event = { asOf, family, start: sentence.start, end: sentence.end }
}

const ANNOUNCED = /\b(?:said|says|told|reported|announced|wrote|disclosed|revealed|confirmed)\b[^.;,]{0,40}$/i

/** Behind a sentence: an event of it that has a date but no figure. */
export function passEvent(state: EnglishState, text: string, sentence: { start: number; end: number }): void {
  if (state.event !== null && state.event.start === sentence.start) return
  const words = text.slice(sentence.start, sentence.end)
  const today = dayOf(state.dates.publishedAt)
  const dates = scanEnglishDates(words, state.dates).filter((one) => !one.isAccounting && one.asOf <= today)
  if (dates.length !== 1) return
  const family = TELLS.find(([, pattern]) => pattern.test(words))?.[0]
  const [date] = dates
  if (family === undefined || date === undefined || ANNOUNCED.test(words.slice(0, date.at))) return
  state.event = { asOf: date.asOf, family, ...sentence }
}
