// Why a number is no claim: what each decision that drops one says of it, and who collects it.
import type { Span } from '#domain/text.ts'
import type { RawQuantity } from './quantities.ts'

/** Each by the key that the decision gives, in words for a person; the words of the text follow in brackets. */
export const REFUSALS = {
  // no quantity
  address: 'part of a web address',
  name: 'part of a name',
  ordinal: 'an ordinal',
  'dotted-number': 'a version, or an address of the network',
  'date-or-ratio': 'a date, a time or a ratio in digits',
  telephone: 'a telephone number or a postcode',
  inexact: 'a number that cannot be kept exactly',
  word: 'part of a word',
  'other-measure': 'measured in what no metric has',
  // a quantity that counts nothing
  percentage: 'a percentage',
  bare: 'a bare number',
  'other-counter': 'a counter without accelerators near by',
  // a quantity that could count
  'one-accelerator': 'one accelerator, or a part of one',
  'one-hour': 'one hour, which a price is of',
  'below-a-site': "below a site's watts",
  'token-rate': 'a price or a rate of tokens',
  'tokens-of-nothing': 'tokens of neither training nor context',
  'not-staff-or-users': 'people who are neither staff nor users',
  'people-of-nothing': 'people, and no word near by that tells which',
  margin: 'a margin of error',
  'per-share': 'a price per share or per head',
  'exchange-rate': 'a rate of exchange',
  change: 'by how much a figure changed',
  'share-price': 'the price of a share, or the level of an index',
} as const
export type Refusal = keyof typeof REFUSALS

export interface Refused extends Span {
  refusal: Refusal
  /** Null where the number was not even read as one. */
  quantity: RawQuantity | null
}

/** Collects what is left out on the way, for whoever asks why. Offsets are those of the normalised text. */
export interface Trace {
  refused: Refused[]
  sentences: Span[]
}
