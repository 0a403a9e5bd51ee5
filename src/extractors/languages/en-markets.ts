// The market that an English text gives the size of: by the goods that are sold in it.

import type { Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import type { Add } from './en-runs.ts'

/** Words that end what stands behind "for" and before "market". */
const NO_GOODS =
  'an?|the|its?|this|that|which|in|to|at|by|from|for|of|on|with|over|across|as|and|will|would|could|should|may|might|be|was|is|has|grew|worth|reached|rose|fell|last|next'
const capital = (word: string) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`
const GOODS = `\\b(?!(?:${NO_GOODS.split('|').map(capital).join('|')})\\b)[A-Za-z][\\w-]*`

/** Whose a market is, or how far it goes. */
const WIDE = "[A-Z]\\w+['’]s|[Gg]lobal|[Ww]orld(?:wide)?|[Dd]omestic|[Tt]otal|[A-Z][a-z]+(?:n|ese)"
const NOUN = 'markets?|spending|demand|sales|business|outlays?|investments?'
const PLACE = ' in (?:the )?[A-Z]\\w+(?: [A-Z]\\w+)?'

/** The Chinese market for AI servers; of sales of chips in India the place may be left out. */
const MARKET_FOR = new RegExp(
  `\\b((?:(?:${WIDE}) )*)((?:${NOUN.split('|').map(capital).join('|')}) (?:for|in|of|on) (?:the )?)(${GOODS}(?: (?:and )?${GOODS}){0,4})(${PLACE})?`,
  'g',
)
/** The global AI server market. */
const MARKET = new RegExp(
  `(?<!['’])((?:[A-Z]\\w+['’]s )?(?:${GOODS} ){1,6})(?:market|spending|business|industry)\\b`,
  'g',
)

/** With their place and their noun, and without. */
export function findMarkets(text: string, { start, end }: Span, add: Add): void {
  const words = text.slice(start, end)
  if (!/market|spending|demand|sales|business|outlay|invest|industry/i.test(words)) return
  for (const { 0: whole, 1: wide = '', 2: noun = '', 4: place = '', index } of findMatches(words, MARKET_FOR)) {
    const from = start + index
    for (const first of new Set([from, from + wide.length, from + wide.length + noun.length]))
      for (const last of new Set([whole.length, whole.length - place.length])) add(first, from + last)
  }
  for (const { 0: whole, 1: kind = '', index } of findMatches(words, MARKET))
    addKinds(kind, start + index, start + index + whole.length, add)
}

const FIRST = /^(?:[A-Z]\w+['’]s|[\w-]+) /
const ONLY_WIDE = new RegExp(`^(?:${WIDE}) $`)

/** Global AI server, AI server: `kind` stands before the market's noun, which ends at `end`. */
function addKinds(kind: string, start: number, end: number, add: Add): void {
  let at = start
  for (let rest = kind; rest !== ''; rest = kind.slice(at - start)) {
    add(at, end)
    if (ONLY_WIDE.test(rest)) return
    add(at, start + kind.trimEnd().length)
    const first = FIRST.exec(rest)?.[0] ?? ''
    if (first === '') return
    at += first.length
  }
}
