// Where a figure stands in its sentence, and which figures behind it share its verb.

import { isCurrency } from '#domain/quantity.ts'
import type { Span } from '#domain/text.ts'
import type { ClauseBreak } from './languages/ja-clauses.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import type { Place } from './near.ts'
import type { RawQuantity } from './quantities.ts'

export interface SentenceFigures {
  text: string
  sentence: Span
  /** All quantities of the sentence. */
  inside: readonly RawQuantity[]
  breaks: readonly ClauseBreak[]
}

/** @param index of the figure among the sentence's */
export function placeOf({ text, sentence, inside, breaks }: SentenceFigures, index: number): Place {
  const quantity = inside[index]!
  let previousEnd = sentence.start
  for (let at = 0; at < index; at++) if (parts(quantity, inside[at]!)) previousEnd = inside[at]!.end
  let tail = quantity.end
  let nextStart = sentence.end
  for (let at = index + 1; at < inside.length; at++) {
    const next = inside[at]!
    if (!parts(quantity, next) || isConversionOf(text, quantity, next)) continue
    if (!sharesVerb(text, tail, quantity, next)) {
      nextStart = next.start
      break
    }
    tail = next.end
  }
  const share = shareOf(text, sentence, inside, quantity)
  return { text, sentence, quantity, previousEnd, nextStart, tail, share, breaks }
}

/** Rates of growth and bare numbers do not part a figure from its words. */
function parts(quantity: RawQuantity, other: RawQuantity): boolean {
  return other.unit !== null || (quantity.unit === null && other.unitWord !== null)
}

function shareOf(text: string, sentence: Span, inside: readonly RawQuantity[], quantity: RawQuantity): Place['share'] {
  if (inside.length < 2 || !hasSign(text, sentence, SIGN.each)) return null
  const each = text.slice(sentence.start, quantity.start).lastIndexOf('それぞれ')
  if (each < 0) return null
  const start = sentence.start + each
  const shares = inside.filter((one) => one.start >= start && one.unit === quantity.unit && text[one.start - 1] !== '(')
  const isList = shares.every(
    (one, at) => at === 0 || /^(?:\([^()]*\))?[、と]約?$/.test(text.slice(shares[at - 1]!.end, one.start)),
  )
  return shares.length > 1 && isList ? { index: shares.indexOf(quantity), of: shares.length, start } : null
}

function isConversionOf(text: string, quantity: RawQuantity, other: RawQuantity): boolean {
  return (
    isCurrency(quantity.unit) &&
    isCurrency(other.unit) &&
    other.start - quantity.end < 10 &&
    /^[^、。(]{0,4}\([^()、。]{0,4}$/.test(text.slice(quantity.end, other.start))
  )
}

/** 売上高が13億ドル、最終損益が1億ドル are of one company. */
const MEASURES =
  /売上|利益|損益|収益|収入|資産|費用|[費額人数量]|投資|価値|総額|受注|容量|パラメータ|トークン|データ|GPU|電力|残高/

/** エヌビディアは最大100億ドル、マイクロソフトは最大50億ドルを投じる: the last one's verb governs the first too. */
function sharesVerb(text: string, end: number, quantity: RawQuantity, next: RawQuantity): boolean {
  if (next.unit !== quantity.unit || (text[end] !== '、' && text[end] !== '(')) return false
  const gap = text.slice(end, next.start)
  return (
    /^(?:\([^()]*\))?、[^、。はがを]{1,24}(?:は|が)[^、。はがを]{0,12}$/.test(gap) &&
    !MEASURES.test(gap) &&
    !/、(?:通期|今期|来期|翌期|次の?四半期|(?:20)?\d{2}年(?:度|\d{1,2}月期)?(?:は|では|には))/.test(gap)
  )
}

/** 16億ドル（約2500億円）: nothing but the bracket stands between the two. */
export function isInBrackets({ text, previousEnd, quantity }: Place): boolean {
  return text[quantity.start - 1] === '(' && /^[^、。]{0,4}\($/.test(text.slice(previousEnd, quantity.start))
}
