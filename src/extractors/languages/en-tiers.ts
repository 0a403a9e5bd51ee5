// What an English text calls by a word or two that are no name elsewhere: a round of funding, a plan that is subscribed to.

import type { Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import type { Add } from './en-runs.ts'

const SERIES = /\b(?:pre-)?Series [A-K](?![A-Za-z])/gi
const NAMED_ROUND =
  /\b(pre-seed|angel|bridge|seed|growth|extension)( round)?(?<=round|(?= (?:financing|funding|extension|money|fund|cheque|check)\b))(?!\w)/gi

/** A Series C, the pre-seed round, a bridge round. */
export function findRounds(text: string, { start, end }: Span, add: Add): void {
  const words = text.slice(start, end)
  if (!/series|seed|bridge|angel|growth|extension/i.test(words)) return
  for (const { 0: name, index } of findMatches(words, SERIES)) add(start + index, start + index + name.length)
  for (const { 0: whole, 1: kind = '', index } of findMatches(words, NAMED_ROUND)) {
    add(start + index, start + index + kind.length)
    add(start + index, start + index + whole.length)
  }
}

const CAPITAL = '[A-Z]\\w*(?:\\.[a-z]+)?\\+?'
const TIER =
  'Pro|Plus|Max|Go|Teams?|Business|Enterprise|Ultra|Basic|Premium|Lite|Starter|Edu|Free|Standard|Advanced|Personal|Family|Individual|Unlimited'
const PLAN = new RegExp(
  `(?<![\\w.@/-])(?:(?:${CAPITAL} ){0,3}(?:${TIER})(?:\\+|(?![\\w'’-]))|${CAPITAL}(?: ${CAPITAL}){0,2}(?= (?:plan|tier|subscription|package|membership|edition)s?\\b)|[a-z][\\w.]*\\+(?!\\w))`,
  'g',
)
const NO_PLAN = /^(?:(?:A|An|The|Its|Their|Each|Every|One|Such|Another|This|That)(?: |$))/

/** Max, AI Pro, the Scholar plan, in a sentence of what is paid. */
export function findPlans(text: string, { start, end }: Span, add: Add): void {
  for (const { 0: whole, index } of findMatches(text.slice(start, end), PLAN)) {
    const name = whole.replace(NO_PLAN, '')
    const from = start + index + whole.length - name.length
    if (name !== '') add(from, from + name.trimEnd().length)
  }
}
