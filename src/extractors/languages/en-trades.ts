// What trade a text tells that somebody is in: the utility, the developer, the landlord of later sentences.
import type { EntityRef } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import type { EnglishState } from './en-state.ts'

const TRADE =
  'utility|developer|landlord|operator|chipmaker|carmaker|automaker|retailer|lender|airline|insurer|miner|neocloud|hyperscaler|publisher|foundry|broadcaster|marketplace|grid operator|drugmaker|tenant|contractor|supplier|lab'

const IS_ONE = new RegExp(`^, (?:an?|the) (?:[\\w’'-]+ ){0,4}?(${TRADE})\\b`)
const CALLED = new RegExp(`\\b(${TRADE}) $`, 'i')
const ASKS_FOR = new RegExp(`\\b(${TRADE})$`, 'i')
const UTILITY = / (?:Energy|Power|Electric|Edison|Utilities|Grid)$/

const FROM = /^, (?:an?|the) (?:[a-z-]+ )?([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:-based)? [a-z]/
const BASED = /(?:^|[ (])([A-Z][a-z]+(?: [A-Z][a-z]+)?)-based (?:[a-z-]+ )?$/
const HAILS = /^the ([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:-based)? [a-z]/i

/** The San Diego firm, the Norwegian company: whom the text has told to be from there. */
export function byPlace({ trades }: EnglishState, words: string): EntityRef | null {
  const place = HAILS.exec(words)?.[1]
  return place === undefined || !/^[A-Z]/.test(place) ? null : (trades.get(`from ${place}`) ?? null)
}

/** Tucson Electric Power; Stonegate, a developer of warehouses; the landlord Prologis. */
export function rememberTrades(state: EnglishState, text: string, mentions: readonly Mention[]): void {
  for (const { ref, start, end, isVoice } of mentions) {
    if (ref.kind !== 'organisation' || isVoice || !/^[A-Z\d]/.test(text[start] ?? '')) continue
    const place =
      FROM.exec(text.slice(end, end + 70))?.[1] ?? BASED.exec(text.slice(Math.max(0, start - 40), start))?.[1]
    if (place !== undefined) state.trades.set(`from ${place}`, ref)
    const told =
      IS_ONE.exec(text.slice(end, end + 70))?.[1] ?? CALLED.exec(text.slice(Math.max(0, start - 20), start))?.[1]
    const trade = told?.toLowerCase() ?? (UTILITY.test(ref.name) ? 'utility' : undefined)
    if (trade !== undefined) state.trades.set(trade, ref)
  }
}

/** Whom the words ask for by a trade; where the last one named is known to be in another, whom the article is about. */
export function byTrade({ trades, recent, main }: EnglishState, words: string): EntityRef | null {
  const trade = ASKS_FOR.exec(words)?.[1]?.toLowerCase()
  if (trade === undefined) return null
  const known = trades.get(trade)
  if (known !== undefined) return known
  const isOther = [...trades].some(([, ref]) => ref.key === recent?.ref.key)
  return isOther && main?.kind === 'organisation' && main.key !== recent?.ref.key ? main : null
}
