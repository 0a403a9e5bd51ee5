// When the figures of English articles hold, and what they are sums over. Told on 13 November 2025.
import type { Row } from './english-rows.ts'

/** Whose a date is among several clauses. */
export const moments = [
  [
    '',
    'In May it fined Orchid €15 million, and in 2022 it imposed a fine of €20 million on Delmar.',
    'Orchid: penalty, 15000000 EUR, in 2025-05, stated',
    'Delmar: penalty, 20000000 EUR, in 2022, stated',
  ],
  [
    '',
    'When the pair first met, in March 2024, the deal was for 960MW, and Orchid paid $650 million for a campus.',
    'the pair: power, 960000000 W, in 2024-03, stated',
    'Orchid: capex, 650000000 USD, in 2024-03, stated',
  ],
  [
    '',
    'Orchid last raised money in October 2024, when it raised $55 million at a valuation of $500 million.',
    'nobody: funding, 55000000 USD, in 2024-10, stated',
    'nobody: valuation, 500000000 USD, in 2024-10, stated',
  ],
  [
    '',
    "Orchid's shares closed at $52 on Wednesday, which gave the company a market value of $35 billion.",
    'Orchid: market_cap, 35000000000 USD, in 2025-11-12, stated',
  ],
  [
    '',
    'Orchid will add another 100 people in Paris next year and hired 300 people in 2024.',
    'Orchid: hiring, 100 person, in 2026, planned',
    'Orchid: hiring, 300 person, a year, in 2024, stated',
  ],
] satisfies Row[]
