// What the figures of English articles measure, and when they hold. Told on 13 November 2025.
import type { Row } from './english-rows.ts'

/** When a figure holds. */
export const dates = [
  [
    '',
    'Orchid reported revenue of $120 million for 2023 and an operating loss of $45 million.',
    'Orchid: revenue, 120000000 USD, a year, in 2023, by Orchid, stated',
    'Orchid: profit, -45000000 USD, a year, in 2023, by Orchid, stated',
  ],
  [
    '',
    'Orchid lost $72 million in the first nine months of 2025 on sales of $80 million.',
    'Orchid: profit, -72000000 USD, in 2025-09, stated',
    'Orchid: revenue, 80000000 USD, in 2025-09, stated',
  ],
  [
    '',
    'Orchid plans to spend $7 billion on data centres from 2026 to 2030. Between 2025 and 2028 it will spend $1 billion on land.',
    'Orchid: capex, 7000000000 USD, planned',
    'Orchid: capex, 1000000000 USD, planned',
  ],
  [
    '',
    'Orchid raised its full-year capex forecast to $4.5 billion from $4 billion and ended the third quarter with $14 billion in cash.',
    'Orchid: capex, 4500000000 USD, a year, in 2025, planned',
    'Orchid: capex, 4000000000 USD, a year, in 2025, planned',
    'Orchid: money_other, 14000000000 USD, in 2025-09, stated',
  ],
  [
    '',
    'Cerium posted revenue of $510 million in 2025 and swung to net income of $88 million from a loss of $481 million.',
    'Cerium: revenue, 510000000 USD, a year, in 2025, stated',
    'Cerium: profit, 88000000 USD, a year, in 2025, stated',
    'Cerium: profit, -481000000 USD, a year, in 2024, stated',
  ],
  [
    'Tencent spends less',
    'Tencent spent 13 billion yuan on capital expenditure in the September quarter. Sales rose to 193 billion yuan and profit to 63 billion yuan. It repurchased $2 billion of its shares.',
    'Tencent: capex, 13000000000 CNY, a quarter, in 2025-09, stated',
    'Tencent: revenue, 193000000000 CNY, a quarter, in 2025-09, stated',
    'Tencent: profit, 63000000000 CNY, a quarter, in 2025-09, stated',
    'Tencent: money_other, 2000000000 USD, stated',
  ],
  [
    '',
    'Today Cobalt is worth $14 billion. It was worth $2 billion in July, when it raised $300 million.',
    'nobody: valuation, 14000000000 USD, stated',
    'nobody: valuation, 2000000000 USD, in 2025-07, stated',
    'nobody: funding, 300000000 USD, in 2025-07, stated',
  ],
] satisfies Row[]

/** What a figure is of. */
export const metrics = [
  [
    '',
    'Kite comes in three sizes, with 8 billion, 32 billion and 70 billion parameters.',
    'Kite: parameter_count, 8000000000 parameter, stated',
    'Kite: parameter_count, 32000000000 parameter, stated',
    'Kite: parameter_count, 70000000000 parameter, stated',
  ],
  ['', 'Shares in Orchid, which makes the chip on its own process, closed up 2.1% at 860 euros.'],
  [
    '',
    "Orchid's backlog, a measure of contracted revenue, stood at $38 billion.",
    'Orchid: contract, 38000000000 USD, stated',
  ],
  [
    '',
    'Stonegate asked the county for a tax abatement worth $95 million.',
    'Stonegate: money_other, 95000000 USD, stated',
  ],
  [
    '',
    'The Department of Energy guaranteed a loan of $1.6 billion to Delmar Power.',
    'Delmar Power: funding, 1600000000 USD, stated',
  ],
  [
    '',
    'The campus in Lima will house 60,000 GB200 chips for Orchid and employ 120 people.',
    'nobody: accelerator_count, planned, 60000 GPU, of Orchid, on GB200, planned',
    'nobody: headcount, 120 person, of Lima, planned',
  ],
  [
    '',
    'Meta earned $18.6 billion in the third quarter. Its staff sold shares worth $25 million.',
    'Meta: profit, 18600000000 USD, a quarter, in 2025-09, stated',
    'Meta: money_other, 25000000 USD, stated',
  ],
  ['', 'CoreSpan is looking for €80 million.', 'CoreSpan: funding, 80000000 EUR, planned'],
  [
    '',
    'Digital Reef plans a £5.3 billion campus of 600 megawatts. It says the £1 billion scheme will bring 260 jobs.',
    'Digital Reef: capex, 5300000000 GBP, planned',
    'Digital Reef: power, 600000000 W, planned',
    'Digital Reef: capex, 1000000000 GBP, by Digital Reef, planned',
    'Digital Reef: hiring, 260 person, by Digital Reef, planned',
  ],
  [
    '',
    'Orchid raised $1.2tn. It is worth a cool $12bn and ordered a quarter of a million GPUs.',
    'Orchid: funding, 1200000000000 USD, stated',
    'Orchid: valuation, 12000000000 USD, stated',
  ],
  [
    '',
    'Orchid signed a deal for up to 1 GW of capacity, worth $5 billion.',
    'Orchid: power, 1000000000 W, at_most, stated',
    'Orchid: contract, 5000000000 USD, stated',
  ],
] satisfies Row[]

/** Who is counted. */
export const persons = [
  [
    '',
    'Agility will let go 60 of its 240 staff.',
    'Agility: layoffs, 60 person, planned',
    'Agility: headcount, 240 person, stated',
  ],
  [
    '',
    'In San Francisco, 262 workers will lose their jobs. Another 93 were let go.',
    'nobody: layoffs, 262 person, planned',
    'nobody: layoffs, 93 person, stated',
  ],
  [
    'Layoffs of the week',
    '- Scale AI: 200 employees and 500 contractors',
    'Scale AI: layoffs, 200 person, stated',
    'Scale AI: layoffs, 500 person, stated',
  ],
  ['', 'The app has been downloaded by 60 million people.', 'nobody: users, 60000000 person, stated'],
] satisfies Row[]

/** Press releases: datelines, lists under a heading, compounds. */
export const releases = [
  [
    'Zenith Reports Third Quarter Results',
    "SANTA CLARA, Calif., Nov. 20, 2025 (NEWSWIRE) -- Zenith Corporation today reported revenue for the third quarter ended October 26, 2025, of $57.0 billion.\n\nThird quarter highlights:\n\n- Data center revenue of $51.2 billion\n- Free cash flow of $22.1 billion\n\nZenith's outlook for the fourth quarter of fiscal 2026 is as follows:\n\n- Revenue is expected to be $65.0 billion, plus or minus 2%.\n\nAs of October 26, 2025, cash and marketable securities were $60.6 billion.",
    'Zenith Corporation: revenue, 57000000000 USD, a quarter, in 2025-10, by Zenith Corporation, stated',
    'Zenith Corporation: revenue, 51200000000 USD, of Data center, a quarter, in 2025-10, stated',
    'Zenith Corporation: money_other, 22100000000 USD, a quarter, in 2025-10, stated',
    'Zenith Corporation: revenue, 65000000000 USD, a quarter, in 2026-01, planned',
    'Zenith Corporation: money_other, 60600000000 USD, in 2025-10-26, stated',
  ],
  [
    '',
    'Halyard announced the closing of a $2.9 billion construction loan. Ridgeway has committed $1.2 billion in equity.',
    'Halyard: funding, 2900000000 USD, by Halyard, stated',
    'Ridgeway: investment, 1200000000 USD, of Halyard, stated',
  ],
  [
    '',
    'Halyard expects to create 1,400 jobs, and more than 120 people will work at the site.',
    'Halyard: hiring, 1400 person, by Halyard, planned',
    'Halyard: headcount, 120 person, more_than, planned',
  ],
  [
    '',
    "China accounted for $17 billion of Nvidia's revenue in its last fiscal year.",
    'Nvidia: revenue, 17000000000 USD, of China, a year, stated',
  ],
] satisfies Row[]

/** Shares, suits, forecasts that are revised. */
export const markets = [
  [
    'Cobalt falls',
    'Shares of Cobalt Systems plunged 17%, erasing $9 billion in market value. Rival Meridian added $14 billion in value.',
    'Cobalt Systems: market_cap_change, 9000000000 USD, stated',
    'Meridian: market_cap_change, 14000000000 USD, stated',
  ],
  [
    'Cobalt falls',
    "Cobalt Systems is small. Analyst Tom Reyes of Bernstein cut his estimate of Cobalt's 2026 profit to $1.3 billion from $1.8 billion.",
    'Cobalt Systems: profit, 1300000000 USD, a year, in 2026, by Bernstein, planned',
    'Cobalt Systems: profit, 1800000000 USD, a year, in 2026, by Bernstein, planned',
  ],
  [
    '',
    'Cobalt paid $1.1 billion in cash for Wavelet last June.',
    'Cobalt: acquisition, 1100000000 USD, of Wavelet, in 2025-06, stated',
  ],
  [
    '',
    'Texas won $1.4 billion from Meta and $1.375 billion from Google in privacy suits.',
    'Meta: penalty, 1400000000 USD, stated',
    'Google: penalty, 1375000000 USD, stated',
  ],
  [
    '',
    'The council of Tarboro voted to reject a $6.4 billion data center that Stonegate wanted to build.',
    'Stonegate: capex, 6400000000 USD, stated',
  ],
  ['', 'Investors have poured $3 billion into Parallax.', 'Parallax: funding, 3000000000 USD, stated'],
  [
    '',
    'Orchid has installed 96,000 of a planned 450,000 GB200 chips.',
    'Orchid: accelerator_count, fleet, 96000 GPU, on GB200, stated',
    'Orchid: accelerator_count, planned, 450000 GPU, on GB200, planned',
  ],
  [
    '',
    'GitHub says 26 million developers have used Copilot. Orchid had 135 million monthly users and 11.5 million subscribers in the third quarter.',
    'GitHub: users, 26000000 person, of Copilot, by GitHub, stated',
    'Orchid: users, 135000000 person, a month, in 2025-09, stated',
    'Orchid: subscribers, 11500000 person, in 2025-09, stated',
  ],
] satisfies Row[]

/** What is worth so much, and what a deal brings. */
export const worth = [
  [
    'Why I sold',
    'Palisade Analytics reported another fine quarter. At $420 billion the company is worth 85 times its sales. Its biggest deal, with Volvo, may bring in up to $10 billion.',
    'Palisade Analytics: valuation, 420000000000 USD, stated',
    'Palisade Analytics: contract, 10000000000 USD, at_most, of Volvo, hedged',
  ],
  [
    '',
    'Samsung disclosed the order, worth 22.8 trillion won. Its foundry arm lost 2 trillion won, analysts estimate.',
    'Samsung Electronics: contract, 22800000000000 KRW, by Samsung Electronics, stated',
    'Samsung Electronics: profit, -2000000000000 KRW, of foundry, hedged',
  ],
  [
    'DeepMind spin-off Helix raises $600 million',
    'Helix Labs, the drug-discovery company spun out of DeepMind in 2021, said it had raised $600 million. It signed deals with Eli Lilly and Novartis that could be worth nearly $3 billion.',
    'Helix Labs: funding, 600000000 USD, by Helix Labs, stated',
    'Helix Labs: contract, 3000000000 USD, about, of Novartis, hedged',
  ],
  ['', 'Nvidia has agreed to buy $5 billion of Intel shares.', 'Nvidia: investment, 5000000000 USD, of Intel, stated'],
  [
    '',
    'Nokia rose 21%, adding €7 billion to its market value, which now stands at €39 billion.',
    'Nokia: market_cap_change, 7000000000 EUR, stated',
    'Nokia: market_cap, 39000000000 EUR, stated',
  ],
  [
    '',
    'Zhipu sells its coding plan for 20 yuan a month; 150,000 developers have subscribed to it.',
    'Zhipu: price, 20 CNY, a month, stated',
    'Zhipu: subscribers, 150000 person, stated',
  ],
  [
    '',
    'ByteDance spends the most: 160 billion yuan in 2026.',
    'ByteDance: capex, 160000000000 CNY, a year, in 2026, planned',
  ],
  ['', 'Anthropic, valued at $183 billion, did not admit liability.', 'Anthropic: valuation, 183000000000 USD, stated'],
  ['', 'Foxglove is laying off 18% of its staff, or about 140 people.', 'Foxglove: layoffs, 140 person, about, stated'],
  [
    '',
    'Nokia sees revenue of €5 billion. Barclays, more hopeful than I am, forecasts €6 billion.',
    'Nokia: revenue, 5000000000 EUR, by Nokia, planned',
    'Nokia: revenue, 6000000000 EUR, by Barclays, planned',
  ],
  [
    '',
    "Orchid's borrowings rose to $21 billion in December.",
    'Orchid: money_other, 21000000000 USD, in 2024-12, stated',
  ],
  ['', 'Petrel is a model with a 64K context window.', 'Petrel: context_window, 64000 token, stated'],
] satisfies Row[]
