// What the words around an amount of money tell of it, whatever the text is about.
import type { ClaimCues } from './languages/cues.ts'
import { type Predicate, predicateOf } from './languages/ja-arguments.ts'
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
  /** A noun right by it names it, whatever is done with it. */
  isNamed: boolean
  /** The verb that takes it, where no noun names it. */
  predicate: Predicate | null
}

export function tellMoney(place: Place, cues: ClaimCues, amount: number): MoneyTold {
  const refusal = refuseMoney(place, cues, amount)
  if (refusal !== null) return { refusal, cue: null, isNamed: false, predicate: null }
  const cue = findMoneyCue(place, cues)
  const isNamed = cue?.isNoun === true && cue.score >= NAMES && !BLANK.has(cue.word)
  return { refusal, cue, isNamed, predicate: isNamed ? null : predicateOf(place) }
}

/** A noun as near as this names the amount. */
const NAMES = 98
/** A noun that says no more than that it is an amount. */
const BLANK: ReadonlySet<string> = new Set(
  '値段|価格|費用|コスト|支払額|支払う額|資金|取引額|取引総額|取引規模'.split('|'),
)

function refuseMoney(place: Place, cues: ClaimCues, amount: number): Refusal | null {
  if (hasSign(place.text, place.sentence, SIGN.perOne) && cues.perShare.test(sentenceBefore(place))) return 'per-share'
  if (isChange(place)) return 'change'
  if (isExchangeRate(place)) return 'exchange-rate'
  return isSharePrice(place, { amount }) ? 'share-price' : null
}

export function amountOf({ value, high }: RawQuantity): number {
  return Math.abs(Number(value ?? high))
}
