// What the words around an amount of money tell of it, whatever the text is about.
import type { ClaimCues } from './languages/cues.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import { findMoneyCue, type MoneyCue } from './money-cues.ts'
import { isChange, isExchangeRate, isSharePrice } from './money-refusals.ts'
import { type Place, sentenceBefore } from './near.ts'
import type { RawQuantity } from './quantities.ts'
import type { Refusal } from './refusals.ts'

export interface MoneyTold {
  /** Why nobody has, spends or owes it. */
  refusal: Refusal | null
  cue: MoneyCue | null
}

export function tellMoney(place: Place, cues: ClaimCues, amount: number): MoneyTold {
  const refusal = refuseMoney(place, cues, amount)
  return { refusal, cue: refusal === null ? findMoneyCue(place, cues) : null }
}

function refuseMoney(place: Place, cues: ClaimCues, amount: number): Refusal | null {
  if (hasSign(place.text, place.sentence, SIGN.perOne) && cues.perShare.test(sentenceBefore(place))) return 'per-share'
  if (isChange(place)) return 'change'
  if (isExchangeRate(place)) return 'exchange-rate'
  return isSharePrice(place, { amount }) ? 'share-price' : null
}

export function amountOf({ value, high }: RawQuantity): number {
  return Math.abs(Number(value ?? high))
}
