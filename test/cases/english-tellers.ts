// Who tells English figures, how firmly, and when they hold. Told on 13 November 2025.
import type { Row } from './english-rows.ts'

/** Who tells, in verbs of several words, in papers, between commas. */
export const tellers = [
  [
    '',
    'DeepSeek, claims Alexandr Wang, has 50,000 H100s.',
    'DeepSeek: accelerator_count, fleet, 50000 GPU, on H100, by Alexandr Wang, hedged',
  ],
  ['', "Cerebras wouldn't confirm that it had bought land for $30 million.", 'Cerebras: capex, 30000000 USD, stated'],
  [
    '',
    'Analysts polled by LSEG expect Microsoft to earn $28 billion this quarter.',
    'Microsoft: profit, 28000000000 USD, a quarter, in 2025-12, planned',
  ],
  [
    '',
    'As recently as January, Mistral employed fewer than 200 people.',
    'Mistral AI: headcount, 200 person, less_than, in 2025-01, stated',
  ],
  [
    '',
    'Analysts at Jefferies estimate that Cerium spent $2 billion on GPUs last year.',
    'Cerium: capex, 2000000000 USD, a year, in 2024, by Jefferies, hedged',
  ],
  [
    '',
    'Prosecutors allege that Cerium sold chips worth $120 million to a Chinese buyer.',
    'Cerium: revenue, 120000000 USD, by prosecutors, hedged',
  ],
  ['', 'Nscale has let it be known that it employs 300 people.', 'Nscale: headcount, 300 person, by Nscale, stated'],
  [
    '',
    'Speaking at a conference in Oslo, Nscale boss Josh Payne said the company would need $5 billion.',
    'Nscale: money_other, 5000000000 USD, by Josh Payne, planned',
  ],
  [
    '',
    "Nscale's annual report shows a loss of £12 million for 2024.",
    'Nscale: profit, -12000000 GBP, a year, in 2024, by Nscale, stated',
  ],
  [
    '',
    'Per Crunchbase, Nscale has raised $1.7 billion to date.',
    'Nscale: funding, 1700000000 USD, by Crunchbase, reported',
  ],
  [
    '',
    'Data compiled by PitchBook show that Nscale is worth $3.1 billion.',
    'Nscale: valuation, 3100000000 USD, by PitchBook, reported',
  ],
  [
    '',
    "Nscale's revenue may have reached $90 million last year, reckons Anna Holt, an analyst at Bernstein.",
    'Nscale: revenue, 90000000 USD, a year, in 2024, by Anna Holt, hedged',
  ],
  [
    '',
    'A survey by TrendForce found that Huawei had sold 800,000 chips last year.',
    'Huawei: accelerator_count, purchase, 800000 GPU, a year, in 2024, by TrendForce, reported',
  ],
  [
    '',
    'Mr Payne, who founded Nscale, says that it has signed contracts worth $20 billion.',
    'Nscale: contract, 20000000000 USD, by Payne, stated',
  ],
  [
    '',
    '"Our headcount has passed 500," Josh Payne, Nscale\'s founder, wrote on LinkedIn.',
    'Nscale: headcount, 500 person, more_than, by Josh Payne, stated',
  ],
  [
    '',
    'CoreWeave paid $9 billion for Core Scientific, one person briefed on the deal said.',
    'CoreWeave: acquisition, 9000000000 USD, of Core Scientific, reported',
  ],
  [
    '',
    'Asked about a report that CoreWeave was cutting 300 jobs, Intrator said it was nonsense.',
    'CoreWeave: layoffs, 300 person, by Michael Intrator, denied',
  ],
  [
    '',
    'A spokesperson for xAI said the company had 200,000 GPUs in Memphis.',
    'xAI: accelerator_count, fleet, 200000 GPU, of Memphis, by xAI, stated',
  ],
  [
    '',
    "Lambda co-founder Stephen Balaban, speaking on a podcast, put the company's fleet at 25,000 GPUs.",
    'Lambda: accelerator_count, fleet, 25000 GPU, by Stephen Balaban, stated',
  ],
  [
    '',
    'According to a lawsuit filed in California, Lambda owed its landlord $3 million.',
    'Lambda: money_other, 3000000 USD, reported',
  ],
  [
    '',
    'Lambda acknowledged having let 60 people go in April.',
    'Lambda: layoffs, 60 person, in 2025-04, by Lambda, stated',
  ],
  [
    '',
    "An internal memo puts Lambda's cash burn at $20 million a month.",
    'Lambda: money_other, 20000000 USD, a month, reported',
  ],
  [
    '',
    "A person with knowledge of Lambda's plans said it would borrow $275 million.",
    'Lambda: funding, 275000000 USD, planned',
  ],
  [
    '',
    'State media say Alibaba has ordered 22,000 chips from Pingtouge.',
    'Alibaba: accelerator_count, purchase, 22000 GPU, reported',
  ],
  ['', 'The union FNV says ASML will cut 1,700 jobs.', 'ASML: layoffs, 1700 person, by FNV, planned'],
  ['', 'OpenAI itself speaks of 4,500 employees.', 'OpenAI: headcount, 4500 person, by OpenAI, stated'],
] satisfies Row[]

/** What is taken back. */
export const denials = [
  [
    '',
    'A Cerium spokeswoman called reports of 600 job cuts "nonsense".',
    'Cerium: layoffs, 600 person, by Cerium, denied',
  ],
  [
    '',
    'Cerium was not valued at $10 billion in the round, Chief Financial Officer Mark Ruiz said.',
    'Cerium: valuation, 10000000000 USD, by Mark Ruiz, denied',
  ],
  [
    '',
    'Nscale never paid $40 million for the site, the company insisted.',
    'Nscale: capex, 40000000 USD, by Nscale, denied',
  ],
  [
    '',
    'Nscale has no plans to spend $10 billion on chips, its spokesman said.',
    'Nscale: capex, 10000000000 USD, by Nscale, denied',
  ],
  ['', 'It is not true that Nscale has borrowed $800 million.', 'Nscale: funding, 800000000 USD, denied'],
  [
    '',
    'Nscale will need 90 megawatts, not 180 megawatts.',
    'Nscale: power, 90000000 W, planned',
    'Nscale: power, 180000000 W, denied',
  ],
  [
    '',
    'Correction: an earlier version of this article said that OpenAI had 5,000 employees. It has 4,000.',
    'OpenAI: headcount, 5000 person, denied',
    'OpenAI: headcount, 4000 person, stated',
  ],
  [
    '',
    'Talk of a $5 billion takeover was dismissed by Lambda as speculation.',
    'Lambda: acquisition, 5000000000 USD, by Lambda, denied',
  ],
  [
    '',
    'Rumours that OpenAI would buy Pinterest for $17 billion turned out to be false.',
    'OpenAI: acquisition, 17000000000 USD, of Pinterest, denied',
  ],
  [
    '',
    'Contrary to what we reported, OpenAI will not hire 500 people in London.',
    'OpenAI: hiring, 500 person, of London, denied',
  ],
  ['', 'OpenAI never had 10,000 staff.', 'OpenAI: headcount, 10000 person, denied'],
] satisfies Row[]

/** What is still to come, and what only seems to be. */
export const ahead = [
  ['', 'Debt of $900 million will fall due in 2028.', 'nobody: money_other, 900000000 USD, in 2028, planned'],
  [
    '',
    "Cerium's guidance for the current quarter is $900 million in revenue.",
    'Cerium: revenue, 900000000 USD, a quarter, in 2025-12, planned',
  ],
  [
    '',
    'Last week, Cerium raised $40 million from Sequoia Capital.',
    'Cerium: funding, 40000000 USD, in 2025-11, stated',
  ],
  [
    '',
    'Before the end of next year, Orchid must repay $200 million.',
    'Orchid: money_other, 200000000 USD, in 2026-12, planned',
  ],
  [
    '',
    'Nscale is on track to book $500 million in revenue this year.',
    'Nscale: revenue, 500000000 USD, a year, in 2025, planned',
  ],
  ['', 'Nscale stands to receive $150 million in subsidies.', 'Nscale: funding, 150000000 USD, planned'],
  [
    '',
    'Nscale is in line for a $1 billion order from Microsoft.',
    'Nscale: contract, 1000000000 USD, of Microsoft, planned',
  ],
  [
    '',
    'Wall Street expects Oracle to spend $50 billion next year.',
    'Oracle: capex, 50000000000 USD, a year, in 2026, planned',
  ],
  [
    '',
    'Oracle earned $3.7 billion in the quarter, more than the $3.4 billion analysts had expected.',
    'Oracle: profit, 3700000000 USD, a quarter, stated',
    'Oracle: profit, 3400000000 USD, a quarter, planned',
  ],
  [
    '',
    'CoreWeave expects revenue of $5 billion to $5.2 billion this year. It had previously guided to $4.9 billion.',
    'CoreWeave: revenue, 5000000000..5200000000 USD, a year, in 2025, by CoreWeave, planned',
    'CoreWeave: revenue, 4900000000 USD, a year, in 2025, by CoreWeave, planned',
  ],
  [
    '',
    "The company's board has approved capital spending of $1.1 billion for 2026.",
    'nobody: capex, 1100000000 USD, a year, in 2026, planned',
  ],
  ['', 'Construction costs are put at €90 million.', 'nobody: capex, 90000000 EUR, hedged'],
  [
    '',
    'Baidu spent an estimated $300 million on chips in the first half.',
    'Baidu: capex, 300000000 USD, in 2025-06, hedged',
  ],
  [
    '',
    'SK hynix will have invested 20 trillion won in the plant by the end of 2026.',
    'SK hynix: capex, 20000000000000 KRW, in 2026-12, planned',
  ],
] satisfies Row[]

/** When, in dates of every kind. */
export const dated = [
  [
    '',
    'By mid-2027 Cerium wants to operate 600 megawatts of capacity.',
    'Cerium: power, 600000000 W, in 2027-06, planned',
  ],
  [
    '',
    'Cerium expects to have 1,000 employees by Christmas.',
    'Cerium: headcount, 1000 person, in 2025-12, by Cerium, planned',
  ],
  ['', 'Late last year Orchid raised $60 million.', 'Orchid: funding, 60000000 USD, in 2024, stated'],
  [
    '',
    "In the year to March 31, Orchid's turnover was £38 million.",
    'Orchid: revenue, 38000000 GBP, a year, in 2025, stated',
  ],
  [
    '',
    'Orchid booked a profit of $12 million in the September quarter.',
    'Orchid: profit, 12000000 USD, a quarter, in 2025-09, stated',
  ],
  ['', 'Between 2026 and 2030 Orchid will spend €9 billion on data centres.', 'Orchid: capex, 9000000000 EUR, planned'],
  ['', 'The price rises to $30 a month on 1 December.', 'nobody: price, 30 USD, a month, in 2025-12-01, planned'],
  [
    '',
    'Orchid spent $90 million on research in the past 12 months.',
    'Orchid: money_other, 90000000 USD, a year, stated',
  ],
  [
    '',
    "Anthropic's run rate, which was $1 billion at the start of the year, hit $7 billion in October.",
    'Anthropic: revenue, 1000000000 USD, a year, stated',
    'Anthropic: revenue, 7000000000 USD, a year, in 2025-10, stated',
  ],
  [
    '',
    'ASML took orders of €5.5 billion in the second quarter.',
    'ASML: contract, 5500000000 EUR, a quarter, in 2025-06, stated',
  ],
  [
    '',
    'ASML wrote down €150 million of stock in the third quarter.',
    'ASML: money_other, 150000000 EUR, in 2025-09, stated',
  ],
  [
    '',
    'ASML closed on Friday with a market value of €340 billion.',
    'ASML: market_cap, 340000000000 EUR, in 2025-11-07, stated',
  ],
  ['', 'Yotta made a loss of ₹90 crore in FY25.', 'Yotta: profit, -900000000 INR, a year, in 2025, stated'],
  [
    '',
    'In the April-June quarter of 2025, Yotta spent ₹400 crore on equipment.',
    'Yotta: capex, 4000000000 INR, a quarter, in 2025-06, stated',
  ],
] satisfies Row[]
