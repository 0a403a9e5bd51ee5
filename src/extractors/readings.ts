// A figure as it is read: a claim but for the words of the original, and what a conversion in brackets makes of it.
import type { ArticleText } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import type { RawQuantity } from './quantities.ts'

export type Reading = Omit<Claim, 'quote' | 'sentence'>

/** An amount and its conversion are two claims that differ in nothing but the amount. */
export function convert(reading: Reading, quantity: RawQuantity): Reading {
  const { start, end, value, low, high, comparator, unit } = quantity
  return {
    ...reading,
    start,
    end,
    value,
    low,
    high,
    comparator,
    unit: unit ?? reading.unit,
    rules: [...quantity.rules, 'conversion'],
  }
}

/** Offsets of the original, and the words that stand there. */
export function toOriginal(reading: Reading, article: ArticleText, sentence: Span, back: (span: Span) => Span): Claim {
  const span = back({ start: reading.start, end: reading.end })
  return { ...reading, ...span, quote: article.text.slice(span.start, span.end), sentence: back(sentence) }
}
