// Pesos, crowns, dinars: names that several currencies share, told apart by the countries that the text names.
import { perName } from '#domain/per-name.ts'
import type { Currency } from '#domain/quantity.ts'
import type { RawQuantity } from '../quantities.ts'

type Choice = readonly [unit: Currency, countries: RegExp]

const NORDIC: readonly Choice[] = [
  ['SEK', /\b(?:Swed\w+|Stockholm|Gothenburg|Malmö|Luleå)\b/g],
  ['NOK', /\b(?:Norw\w+|Oslo|Bergen|Stavanger|Trondheim|Narvik)\b/g],
  ['DKK', /\b(?:Denmark|Danish|Danes|Copenhagen|Aarhus)\b/g],
  ['ISK', /\b(?:Iceland\w*|Reykjavik)\b/g],
]

const SHARED: readonly (readonly [words: RegExp, choices: readonly Choice[]])[] = [
  [
    /^pesos?$/,
    [
      ['MXN', /\b(?:Mexic\w+|Monterrey|Querétaro|Guadalajara)\b/g],
      ['PHP', /\b(?:Philippine\w*|Filipino|Manila|Cebu)\b/g],
      ['ARS', /\b(?:Argentin\w+|Buenos Aires)\b/g],
      ['CLP', /\b(?:Chile\w*|Santiago)\b/g],
      ['COP', /\b(?:Colombia\w*|Bogotá|Bogota|Medellín)\b/g],
      ['UYU', /\b(?:Uruguay\w*|Montevideo)\b/g],
    ],
  ],
  [/^(?:crowns?|koruna)$/, [['CZK', /\b(?:Czech\w*|Prague|Brno)\b/g], ...NORDIC]],
  [/^(?:kroner?|kronor|krona|kr|kr\.)$/, NORDIC],
  [
    /^(?:dinars?)$/,
    [
      ['KWD', /\bKuwait\w*/g],
      ['BHD', /\bBahrain\w*/g],
      ['JOD', /\b(?:Jordan\w*|Amman)\b/g],
      ['RSD', /\b(?:Serbia\w*|Belgrade)\b/g],
      ['IQD', /\b(?:Iraqi?|Baghdad)\b/g],
      ['TND', /\b(?:Tunisia\w*|Tunis)\b/g],
    ],
  ],
  [
    /^riy?als?$/,
    [
      ['SAR', /\b(?:Saudi\w*|Riyadh|Jeddah)\b/g],
      ['QAR', /\b(?:Qatar\w*|Doha)\b/g],
      ['OMR', /\b(?:Omani?|Muscat)\b/g],
      ['IRR', /\b(?:Iran\w*|Tehran)\b/g],
    ],
  ],
  [
    /^dirhams?$/,
    [
      ['AED', /\b(?:Emirat\w+|UAE|Abu Dhabi|Dubai)\b/g],
      ['MAD', /\b(?:Morocc\w+|Casablanca|Rabat)\b/g],
    ],
  ],
  [
    /^(?:rupees?|Rs\.?|₨)$/,
    [
      ['INR', /\b(?:India\w*|Mumbai|Delhi|Bengaluru|Bangalore|Hyderabad|Chennai)\b/g],
      ['PKR', /\b(?:Pakistan\w*|Karachi|Lahore|Islamabad)\b/g],
      ['LKR', /\b(?:Sri Lanka\w*|Colombo)\b/g],
      ['NPR', /\b(?:Nepal\w*|Kathmandu)\b/g],
    ],
  ],
  [
    /^shillings?$/,
    [
      ['KES', /\b(?:Kenya\w*|Nairobi)\b/g],
      ['TZS', /\b(?:Tanzania\w*|Dar es Salaam)\b/g],
      ['UGX', /\b(?:Uganda\w*|Kampala)\b/g],
    ],
  ],
  [
    /^¥$/,
    [
      ['JPY', /\b(?:Japan\w*|Tokyo|Osaka|Kyoto|yen|Hokkaido|Nikkei|SoftBank|Sony|NTT)\b/g],
      ['CNY', /\b(?:yuan|renminbi|RMB|Shanghai|Shenzhen|Hangzhou|Beijing|STAR Market)\b/g],
    ],
  ],
]

/** $45 million Canadian. */
const DOLLARS_OF: readonly Choice[] = [
  ['CAD', /^ \(?Canadian\b/],
  ['AUD', /^ \(?Australian\b/],
  ['SGD', /^ \(?Singapore\b/],
]

/** The same quantities, those of a shared name with the currency of the country that the text speaks of most. */
export function settleCurrencies(text: string, quantities: readonly RawQuantity[]): RawQuantity[] {
  const chosen = new Map<RegExp, Currency | null>()
  return quantities.map((one) => {
    const word = one.unitWord ?? ''
    if (word === '$') {
      const dollar = DOLLARS_OF.find(([, pattern]) => pattern.test(text.slice(one.end, one.end + 14)))?.[0]
      return dollar === undefined ? one : { ...one, unit: dollar }
    }
    const shared = sharedBy(word)
    if (shared === null) return one
    const [words, choices] = shared
    if (!chosen.has(words)) chosen.set(words, mostNamed(text, choices))
    return { ...one, unit: chosen.get(words) ?? one.unit }
  })
}

/** Whose choice it is between, by the word for a currency or what else is counted. */
const sharedBy = perName((word) => SHARED.find(([words]) => words.test(word)) ?? null)

function mostNamed(text: string, choices: readonly Choice[]): Currency | null {
  let best: Currency | null = null
  let most = 0
  for (const [unit, countries] of choices) {
    const count = [...text.matchAll(countries)].length
    if (count > most) [best, most] = [unit, count]
  }
  return best
}
