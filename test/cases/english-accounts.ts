// The accounts that English articles tell, what is ahead, and what happened on a day. Told on 13 November 2025.
import type { Row } from './english-rows.ts'

/** Sums of a quarter, a half or a year, and those that they are compared with. */
export const accounts = [
  [
    'Qorvane profit triples',
    'Qorvane said on Wednesday that third-quarter revenue rose 34% to $4.2 billion. Net income was $610 million, compared with $198 million a year ago. Capital expenditures came to $1.1 billion, up from $640 million. Research and development expenses were $410 million.',
    'Qorvane: revenue, 4200000000 USD, a quarter, in 2025-09, by Qorvane, stated',
    'Qorvane: profit, 610000000 USD, a quarter, in 2025-09, stated',
    'Qorvane: profit, 198000000 USD, a quarter, in 2024-09, stated',
    'Qorvane: capex, 1100000000 USD, a quarter, in 2025-09, stated',
    'Qorvane: capex, 640000000 USD, a quarter, in 2024-09, stated',
    'Qorvane: opex, 410000000 USD, a quarter, in 2025-09, stated',
  ],
  [
    '',
    "Talvex's revenue in the three months to September was $890 million, against $720 million in the same period last year. The loss narrowed to $33 million from $91 million.",
    'Talvex: revenue, 890000000 USD, a quarter, in 2025-09, stated',
    'Talvex: revenue, 720000000 USD, a quarter, in 2024-09, stated',
    'Talvex: profit, -33000000 USD, a quarter, in 2025-09, stated',
    'Talvex: profit, -91000000 USD, a quarter, in 2024-09, stated',
  ],
  [
    'Northlake half-year results',
    "Northlake's revenue for the six months to 30 June rose to £88 million (2024: £61 million). Operating profit was £12 million, compared with £7 million a year earlier.",
    'Northlake: revenue, 88000000 GBP, in 2025-06, stated',
    'Northlake: revenue, 61000000 GBP, in 2024-06, stated',
    'Northlake: profit, 12000000 GBP, in 2025-06, stated',
    'Northlake: profit, 7000000 GBP, in 2024-06, stated',
  ],
  [
    '',
    'Helion lost $120 million in the second quarter. Revenue was $45 million, down from $52 million in the previous quarter.',
    'Helion: profit, -120000000 USD, a quarter, in 2025-06, stated',
    'Helion: revenue, 45000000 USD, a quarter, in 2025-06, stated',
    'Helion: revenue, 52000000 USD, a quarter, in 2025-03, stated',
  ],
  [
    'Ostara: Q3 2025 results',
    'Revenue: $412 million\n\nNet loss: $36 million, compared with $51 million in Q3 2024',
    'nobody: revenue, 412000000 USD, a quarter, in 2025-09, stated',
    'nobody: profit, -36000000 USD, a quarter, in 2025-09, stated',
    'nobody: profit, -51000000 USD, a quarter, in 2024-09, stated',
  ],
  [
    '',
    "Cerium's revenue in the quarter that ended in September was $77.7 billion:\n- Cloud: $30.9 billion (a year earlier: $24.1 billion)\n- Games: $5.5 billion",
    'Cerium: revenue, 77700000000 USD, a quarter, in 2025-09, stated',
    'Cerium: revenue, 30900000000 USD, of Cloud, a quarter, in 2025-09, stated',
    'Cerium: revenue, 24100000000 USD, of Cloud, a quarter, in 2024-09, stated',
    'Games: revenue, 5500000000 USD, a quarter, in 2025-09, stated',
  ],
  [
    '',
    '2024 was good to Cerium. It made $3.1 million in sales and a profit of $400,000.',
    'Cerium: revenue, 3100000 USD, a year, in 2024, stated',
    'Cerium: profit, 400000 USD, a year, in 2024, stated',
  ],
  [
    '',
    "Cerium's fiscal year ends in March. In its first half it had sales of £410 million.",
    'Cerium: revenue, 410000000 GBP, in 2025-09, stated',
  ],
  [
    '',
    'Orders at Cerium in the third quarter came to €5.2 billion. Its backlog at the end of September was €36 billion.',
    'Cerium: contract, 5200000000 EUR, a quarter, in 2025-09, stated',
    'Cerium: contract, 36000000000 EUR, in 2025-09, stated',
  ],
  [
    '',
    'Cerium had record sales of NT$173 billion in October.',
    'Cerium: revenue, 173000000000 TWD, a month, in 2025-10, stated',
  ],
  [
    '',
    "By October Cerium's sales had reached NT$173 billion.",
    'Cerium: revenue, 173000000000 TWD, in 2025-10, stated',
  ],
] satisfies Row[]

/** Forecasts are of the time ahead; plans hold at no time gone by. */
export const ahead = [
  [
    '',
    "Sales of Ridgeway's modules will reach €800 million this fiscal year and €1.4 billion in the next.",
    'Ridgeway: revenue, 800000000 EUR, a year, in 2025, planned',
    'Ridgeway: revenue, 1400000000 EUR, a year, in 2026, planned',
  ],
  [
    '',
    'Palmetto will take in $350 million to $360 million in the holiday quarter.',
    'Palmetto: revenue, 350000000..360000000 USD, a quarter, in 2025-12, planned',
  ],
  [
    '',
    'Cerium expects revenue of $430 million to $440 million in the fourth quarter and $1.7 billion for the full year. Its earlier forecast was $1.6 billion.',
    'Cerium: revenue, 430000000..440000000 USD, a quarter, in 2025-12, by Cerium, planned',
    'Cerium: revenue, 1700000000 USD, a year, in 2025, by Cerium, planned',
    'Cerium: revenue, 1600000000 USD, a year, in 2025, planned',
  ],
  [
    '',
    'Ashgrove raised its capital spending plan for this year to $9 billion. The previous target had been $8 billion; in February it had forecast $7 billion.',
    'Ashgrove: capex, 9000000000 USD, a year, in 2025, planned',
    'Ashgrove: capex, 8000000000 USD, a year, in 2025, planned',
    'Ashgrove: capex, 7000000000 USD, a year, in 2025, by Ashgrove, planned',
  ],
  [
    '',
    'Cerium expects revenue of $3 billion this year, versus $2 billion in 2024. Wall Street was looking for $3.1 billion.',
    'Cerium: revenue, 3000000000 USD, a year, in 2025, by Cerium, planned',
    'Cerium: revenue, 2000000000 USD, a year, in 2024, by Cerium, stated',
    'Cerium: revenue, 3100000000 USD, a year, in 2025, planned',
  ],
  [
    '',
    'Cerium plans to invest €2.7 billion in fiscal 2026, instead of €2.2 billion.',
    'Cerium: capex, 2700000000 EUR, a year, in 2026, planned',
    'Cerium: capex, 2200000000 EUR, a year, in 2026, planned',
  ],
  [
    '',
    'In April Cerium will break ground in Penang on a line, which is going to employ 200 people.',
    'Cerium: headcount, 200 person, planned',
  ],
  [
    '',
    'Cerium will release Kite 3 in February. The model has 80 billion parameters.',
    'Cerium: parameter_count, 80000000000 parameter, of Kite 3, stated',
  ],
  [
    '',
    'Dunmore wants to be down to 9,000 employees by the end of December, which means cutting about 1,200 jobs.',
    'Dunmore: headcount, 9000 person, in 2025-12, planned',
    'Dunmore: layoffs, 1200 person, about, planned',
  ],
] satisfies Row[]

/** The figures of one event share its day. */
export const events = [
  [
    '',
    'Lumen Robotics raised $150 million in September in a round led by Sequoia, which put in $60 million. The deal valued it at $1.1 billion.',
    'Lumen Robotics: funding, 150000000 USD, in 2025-09, stated',
    'Sequoia Capital: investment, 60000000 USD, in 2025-09, stated',
    'Lumen Robotics: valuation, 1100000000 USD, in 2025-09, stated',
  ],
  [
    '',
    'Halcyon went public in April. It raised $600 million. The shares had been sold before for $90 million.',
    'Halcyon: funding, 600000000 USD, in 2025-04, stated',
    'Halcyon: funding, 90000000 USD, stated',
  ],
  [
    '',
    'Drayton laid off 300 people in August. It has laid off 900 so far.',
    'Drayton: layoffs, 300 person, in 2025-08, stated',
    'Drayton: layoffs, 900 person, stated',
  ],
  [
    '',
    "Cerium's shares fell 10% on Wednesday.\n\nSome $23 billion of Cerium's market value was lost. Since January Cerium has lost $40 billion of market value.",
    'Cerium: market_cap_change, 23000000000 USD, about, in 2025-11-12, stated',
    'Cerium: market_cap_change, 40000000000 USD, stated',
  ],
] satisfies Row[]
