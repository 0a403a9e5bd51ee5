// Why each number of a text is a claim, or none: for whoever asks, and for whoever adds a rule.
import type { ArticleText } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import type { Quantity } from '#domain/quantity.ts'
import type { Span } from '#domain/text.ts'
import type { ExtractorTools } from './claim-reader.ts'
import { extractClaims } from './claims.ts'
import { describeRefused } from './describe-refused.ts'
import { normalise } from './normalise.ts'
import type { RawQuantity } from './quantities.ts'
import type { Refused, Trace } from './refusals.ts'
import { firstFrom } from './spans.ts'

/** A number of a text, and what became of it; offsets are UTF-16 offsets into the article's text. */
export interface ExplainedNumber extends Span {
  quote: string
  /** The sentence that it stands in. */
  sentence: Span
  /** The claim, whose `rules` tell how each field was decided; null where it is none. */
  claim: Claim | null
  /** What was read of a number that is no claim; null where not even a number was. */
  quantity: Quantity | null
  /** Why it is no claim: `part of a name (H100)`; null for a claim. */
  reason: string | null
}

/** Every number of the text in order, claim or not. */
export function explainNumbers(article: ArticleText, tools: ExtractorTools): ExplainedNumber[] {
  const trace: Trace = { refused: [], sentences: [] }
  const stated = extractClaims(article, tools, trace).map(({ start, end, quote, sentence, ...rest }) => ({
    ...{ start, end, quote, sentence, quantity: null, reason: null },
    claim: { start, end, quote, sentence, ...rest },
  }))
  const { text, toOriginal } = normalise(article.text)
  const refused = withoutInner(trace.refused).map((one): ExplainedNumber => {
    const sentence = trace.sentences[firstFrom(trace.sentences, one.start + 1) - 1] ?? one
    const span = toOriginal(one)
    return {
      ...span,
      quote: article.text.slice(span.start, span.end),
      sentence: toOriginal(sentence),
      claim: null,
      quantity: one.quantity === null ? null : toQuantity(one.quantity, toOriginal),
      reason: describeRefused(one, text, sentence, article),
    }
  })
  return [...stated, ...refused].sort((a, b) => a.start - b.start)
}

/** Of a word that was tried from several of its signs (北海道三百人) only the longest. */
function withoutInner(refused: readonly Refused[]): Refused[] {
  let reached = 0
  return [...refused]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isNew = end > reached
      reached = Math.max(reached, end)
      return isNew
    })
}

function toQuantity(
  { numeral: _numeral, unitWord: _word, ...quantity }: RawQuantity,
  toOriginal: (span: Span) => Span,
): Quantity {
  return { ...quantity, ...toOriginal(quantity) }
}
