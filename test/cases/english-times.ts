// When the figures of English articles hold, and what they are sums over. Told on 13 November 2025.
import type { Row } from './english-rows.ts'

/** Whose a date is among several clauses. */
export const moments = [
  ['', 'The sales of Orchid fall to $20 million.', 'Orchid: revenue, 20000000 USD, stated'],
  ['', 'Orchid raised $55 million last autumn.', 'Orchid: funding, 55000000 USD, in 2024, stated'],
  ['', 'Orchid raised $55 million last spring.', 'Orchid: funding, 55000000 USD, in 2025, stated'],
  ['', 'Orchid will hire 40 people next summer.', 'Orchid: hiring, 40 person, in 2026, planned'],
  [
    '',
    'By spring Orchid will have 400 H100s.',
    'Orchid: accelerator_count, planned, 400 GPU, on H100, in 2026, planned',
  ],
  ['', 'Orchid will hire 40 people before the year is out.', 'Orchid: hiring, 40 person, in 2025, planned'],
  [
    '',
    'In May it fined Orchid €15 million, and in 2022 it imposed a fine of €20 million on Delmar.',
    'Orchid: penalty, 15000000 EUR, in 2025-05, stated',
    'Delmar: penalty, 20000000 EUR, in 2022, stated',
  ],
  [
    '',
    'When the pair first met, in March 2024, the deal was for 960MW, and Orchid paid $650 million for a campus.',
    'nobody: power, 960000000 W, in 2024-03, stated',
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
    'Orchid: hiring, 100 person, of Paris, in 2026, planned',
    'Orchid: hiring, 300 person, a year, in 2024, stated',
  ],
  [
    '',
    'Cerium earned $40 million in January to June. A year earlier it had lost $20 million. It expects full-year sales of $300 million.',
    'Cerium: profit, 40000000 USD, in 2025-06, stated',
    'Cerium: profit, -20000000 USD, in 2024-06, stated',
    'Cerium: revenue, 300000000 USD, a year, in 2025, by Cerium, planned',
  ],
  [
    '',
    "Cerium's fiscal 2026, which ends in May, began well. Capital spending will be around $3 billion this fiscal year; the plan three months ago was for $2 billion.",
    'Cerium: capex, 3000000000 USD, about, a year, in 2026, planned',
    'Cerium: capex, 2000000000 USD, a year, in 2026, planned',
  ],
  [
    '',
    'Cerium ended August with $82 million of debt and burned $6 million of cash in the 12 months to that date.',
    'Cerium: money_other, 82000000 USD, in 2025-08, stated',
    'Cerium: money_other, 6000000 USD, a year, in 2025-08, stated',
  ],
  [
    '',
    'Cerium had 10 million users at the end of 2024, it said, and about 250,000 of them were paying.',
    'Cerium: users, 10000000 person, in 2024-12, by Cerium, stated',
    'Cerium: subscribers, 250000 person, about, in 2024-12, by Cerium, stated',
  ],
  [
    '',
    'Cerium withdrew its listing on Friday, days after it raised $90 million.',
    'Cerium: funding, 90000000 USD, stated',
  ],
  [
    '',
    'Cerium had 13,000 employees at the end of June, having hired 500 people in the quarter.',
    'Cerium: headcount, 13000 person, in 2025-06, stated',
    'Cerium: hiring, 500 person, a quarter, in 2025-06, stated',
  ],
  [
    '',
    'Last week Cerium bought Delmar for $197 million.',
    'Cerium: acquisition, 197000000 USD, of Delmar, in 2025-11, stated',
  ],
  [
    '',
    'In August Cerium opened an office in Dresden, where a plant will cost more than €10 billion.',
    'Cerium: capex, 10000000000 EUR, more_than, of Dresden, planned',
  ],
  [
    '',
    'Revenue reached $70 million in October, The Information reported this month, after $22 million a year earlier.',
    'nobody: revenue, 70000000 USD, a month, in 2025-10, by The Information, reported',
    'nobody: revenue, 22000000 USD, a month, in 2024-10, by The Information, reported',
  ],
  [
    '',
    'Cerium aims for 2 gigawatts by 2030 and 6 gigawatts four years after that.',
    'Cerium: power, 2000000000 W, in 2030, planned',
    'Cerium: power, 6000000000 W, in 2034, planned',
  ],
  ['', 'A jury told Cerium in September to pay $425 million.', 'Cerium: penalty, 425000000 USD, in 2025-09, stated'],
  [
    '',
    "In fiscal 2025 Orchid's sales were $90 million; the year before they were $60 million.",
    'Orchid: revenue, 90000000 USD, a year, in 2025, stated',
    'Orchid: revenue, 60000000 USD, a year, in 2024, stated',
  ],
  [
    '',
    'Orchid will spend $90 million on servers in 2026 and $120 million the year after.',
    'Orchid: capex, 90000000 USD, a year, in 2026, planned',
    'Orchid: capex, 120000000 USD, a year, in 2027, planned',
  ],
] satisfies Row[]

/** Rates and sums. */
export const periods = [
  [
    '',
    'Cerium charges $2.99 an hour for an H100. At Orchid the same card starts at $2.39. Delmar asks $24,000 for one, and $3 a month for support.',
    'Cerium: price, 2.99 USD, of H100, a hour, stated',
    'Orchid: price, 2.39 USD, of H100, a hour, stated',
    'Delmar: price, 24000 USD, of H100, stated',
    'Delmar: price, 3 USD, of H100, a month, stated',
  ],
  [
    '',
    'Cerium charges $2.49 an hour for an H100, or $1.85 if you commit for a year; Orchid needed less than a day to answer with $1.99.',
    'Cerium: price, 2.49 USD, of H100, a hour, stated',
    'Cerium: price, 1.85 USD, of H100, a hour, stated',
    'Orchid: price, 1.99 USD, of H100, a hour, stated',
  ],
  [
    '',
    'An H100 costs $2.50 an hour at Cerium. Its model costs $3 per million tokens.',
    'Cerium: price, 2.5 USD, of H100, a hour, stated',
    'Cerium: price, 3 USD, of H100, stated',
  ],
  [
    '',
    'Cerium will spend $15 billion on data centres by 2028 and bought land for $9 million in 2024.',
    'Cerium: capex, 15000000000 USD, in 2028, planned',
    'Cerium: capex, 9000000 USD, in 2024, stated',
  ],
  [
    '',
    'Orchid had planned to pay Cerium about $200 million this year.',
    'Orchid: contract, 200000000 USD, about, of Cerium, a year, in 2025, planned',
  ],
  [
    '',
    'Three years ago Kestrel had 40 employees; today it has 900 employees.',
    'Kestrel: headcount, 40 person, in 2022, stated',
    'Kestrel: headcount, 900 person, stated',
  ],
  [
    '',
    'Kestrel spent $40 million on servers in the first quarter and $60 million in the second.',
    'Kestrel: capex, 40000000 USD, a quarter, in 2025-03, stated',
    'Kestrel: capex, 60000000 USD, a quarter, in 2025-06, stated',
  ],
  [
    '',
    'Kestrel rents out H200s at $3.20 per GPU-hour and sells them for $31,000 apiece.',
    'Kestrel: price, 3.2 USD, of H200, a hour, stated',
    'Kestrel: price, 31000 USD, of H200, stated',
  ],
] satisfies Row[]
