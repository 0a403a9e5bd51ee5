// The figures of a Japanese sentence by its words alone: where they stand, and what is told of those of money.
import { isCurrency } from '#domain/quantity.ts'
import { isShare } from '../counted.ts'
import { isInBrackets, placeOf, type SentenceFigures } from '../figure-places.ts'
import { amountOf, type MoneyTold, tellMoney } from '../money-told.ts'
import type { Place } from '../near.ts'
import { japaneseCues } from './ja-cues.ts'

export interface Figure {
  place: Place
  /** Null where it has yet to be worked out: few amounts in brackets are of their own. */
  money: MoneyTold | null
}

/** Null for those that are hardly read. */
export function tellFigures(figures: SentenceFigures): (Figure | null)[] {
  return figures.inside.map((quantity, index) => {
    if ((quantity.unit === null && quantity.unitWord === null) || isShare(quantity)) return null
    const place = placeOf(figures, index)
    const isTold = isCurrency(quantity.unit) && !isInBrackets(place)
    return { place, money: isTold ? tellMoney(place, japaneseCues, amountOf(quantity)) : null }
  })
}
