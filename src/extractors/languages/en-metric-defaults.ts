// What an English sum is of by what the text tells beside it: hours of chips, a forecast without a noun, a small firm's books.
import type { Metric } from '#domain/claim.ts'
import { sentenceAfter, sentenceBefore } from '../near.ts'
import type { EnglishMetricContext } from './en-context.ts'
import { isTiny } from './en-spending.ts'

/** 6 million GPU hours; at list prices that comes to $12 million; at $2 an H100 hour I get $2 million. */
export function isOfChipTime(context: EnglishMetricContext): boolean {
  const { place, previous, before: last } = context
  const left = sentenceBefore(place)
  const isOfHours =
    (previous ?? last)?.unit === 'GPU-hour' ||
    PER_CHIP_HOUR.test(left) ||
    (previous?.unit === 'GPU' && AT_RATES.test(left))
  return isOfHours && COMES_TO.test(left) && !isTiny(context)
}

const PER_CHIP_HOUR = /\b(?:per|an?) (?:(?:GPU|TPU|chip|accelerator|card|[A-Z]{1,3}\d{2,4}[A-Za-z]?)[- ])hour\b/
/** 512 chips for three weeks, and at list prices that makes $500,000. */
const AT_RATES = /\b(?:weeks|days|hours|months)\b[^;]{0,40}\bat (?:list|rental|market|spot|cloud) (?:prices|rates)\b/
const COMES_TO =
  /\b(?:comes?|came|works?|worked|adds?|amounts?|makes?|made|get|gets|got|gives?|equals?|is|was|arrive|invoices|say|roughly|or|cost|costs|done|for) (?:to|out at|up to|at|you )?\s*(?:about |some |around |roughly |just |under |over |something like |nearly )*$/

/** Is forecasting between €14 billion and €15 billion for 2026: what a company foresees without a word for it are its sales. */
export function forecastsOnly({ parse, at, place }: EnglishMetricContext, goesOn: Metric | null): boolean {
  const verb = parse.clauseOf[at]?.verb
  if (verb == null || !/^(?:forecast|guide|project|predict)$/.test(verb.lemma) || verb.isPassive) return false
  if (goesOn !== null && goesOn !== 'contract' && goesOn !== 'money_other') return false
  return (
    verb.at < at &&
    at - verb.at <= 2 &&
    !/^ (?:of|in) (?!(?:its|the)? ?(?:first|second|third|fourth|current|\d))/.test(sentenceAfter(place))
  )
}

/** A small firm takes in, spends and trains for thousands. */
export function isOfBooks(metric: Metric, { place: { text, quantity } }: EnglishMetricContext): boolean {
  return (
    /^(?:opex|revenue|training_cost)$/.test(metric) &&
    /\d,\d{3}|\d{4}|\d ?[kK]\b|thousand/.test(text.slice(quantity.start, quantity.end))
  )
}
