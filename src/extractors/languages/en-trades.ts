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
  rememberLease(state, text, mentions)
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

/** Aligned leases 100 megawatts to Lambda; Lambda rents them from Aligned: the landlord and the tenant of later sentences. */
function rememberLease({ trades }: EnglishState, text: string, mentions: readonly Mention[]): void {
  const companies = mentions.filter((one) => one.ref.kind === 'organisation' && !one.isVoice)
  for (const [index, first] of companies.entries()) {
    const second = companies[index + 1]
    if (second === undefined || second.ref.key === first.ref.key) continue
    const side = LEASES.exec(text.slice(first.end, second.start))?.[1]
    if (side === undefined) continue
    trades.set('landlord', side === 'to' ? first.ref : second.ref)
    trades.set('tenant', side === 'to' ? second.ref : first.ref)
  }
}

const LEASES =
  /^,? (?:[a-z]+ ){0,2}?(?:leas(?:e|es|ed|ing)|let|lets|letting|rent|rents|rented|renting)\b[^;]{0,70} (to|from) (?:the |its )?$/

/** Whom the words ask for by a trade; where the last one named is known to be in another, whom the article is about. */
export function byTrade({ trades, recent, main }: EnglishState, words: string): EntityRef | null {
  const trade = ASKS_FOR.exec(words)?.[1]?.toLowerCase()
  if (trade === undefined) return null
  const known = trades.get(trade)
  if (known !== undefined) return known
  const isOther = [...trades].some(([, ref]) => ref.key === recent?.ref.key)
  return isOther && main?.kind === 'organisation' && main.key !== recent?.ref.key ? main : null
}
