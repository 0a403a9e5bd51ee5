// Whose figures English articles tell, and who says so: what goes on from one sentence to the next. Told on 13 November 2025.
import type { Row } from './english-rows.ts'

/** Whom "it", "the company" and a sentence without an owner go back to. */
export const topics = [
  [
    'Orchid Compute to expand in Ohio',
    'Orchid Compute will build a campus in Lima, Ohio. It is to be built with Delmar Power.\n\nThe company raised $850 million in May.',
    'Orchid Compute: funding, 850000000 USD, in 2025-05, stated',
  ],
  [
    'Nscale signs Microsoft',
    'The contract with Microsoft is worth up to $6.2bn, Nscale has said. Its application says that 250 people will work there.',
    'Nscale: contract, 6200000000 USD, at_most, of Microsoft, by Nscale, stated',
    'Nscale: headcount, 250 person, by Nscale, planned',
  ],
  [
    'Brightwater raises $120 million',
    'Brightwater has raised $120 million. The round was led by Lindqvist Partners, with Dawn Capital, which put in $20 million.',
    'Brightwater: funding, 120000000 USD, stated',
    'Dawn Capital: investment, 20000000 USD, of Brightwater, stated',
  ],
  [
    'Brightwater raises $120 million',
    'Brightwater has 310 employees. Rival Clausewise, which is backed by Accel, was valued at $2.4 billion in August.',
    'Brightwater: headcount, 310 person, stated',
    'Clausewise: valuation, 2400000000 USD, in 2025-08, stated',
  ],
  [
    'Power for Tulsa',
    'Stonegate Digital wants 300 megawatts. The utility, Hoosier Electric, says it would spend $310 million on a new substation.',
    'Stonegate Digital: power, 300000000 W, planned',
    'Hoosier Electric: capex, 310000000 USD, by Hoosier Electric, planned',
  ],
] satisfies Row[]

/** What is a name, and of what kind. */
export const names = [
  [
    '',
    'The field lies on the edge of Loughton. If Nscale has its way, 23,040 GB300 chips will be humming there.',
    'Nscale: accelerator_count, planned, 23040 GPU, on GB300, planned',
  ],
  [
    '',
    'Residents of Millbrook met on Tuesday. Developer Stonegate Digital would spend $3.2 billion on the site.',
    'Stonegate Digital: capex, 3200000000 USD, planned',
  ],
  [
    'Kite raises a Series B',
    'Kite Labs raised €20 million in a Series B. The lab has 40 employees.',
    'Kite Labs: funding, 20000000 EUR, of Series B, stated',
    'Kite Labs: headcount, 40 person, stated',
  ],
  [
    '',
    'Enforcement costs money too. Scatter Lab paid a fine of $2 million in 2021.',
    'Scatter Lab: penalty, 2000000 USD, in 2021, stated',
  ],
  [
    '',
    'Yotta says that it operates 8,000 H100s at its NM1 campus.',
    'Yotta: accelerator_count, fleet, 8000 GPU, of NM1, on H100, by Yotta, stated',
  ],
  [
    'Marlin AI releases Marlin 3',
    'Marlin AI on Thursday released Marlin 3, a model with 240 billion parameters. Training it cost $11 million.',
    'Marlin AI: parameter_count, 240000000000 parameter, of Marlin 3, stated',
    'Marlin AI: training_cost, 11000000 USD, of Marlin 3, stated',
  ],
  [
    '',
    'Lumenar Health makes Lumenar Scribe, an assistant. Scribe costs $199 a month.',
    'Lumenar Health: price, 199 USD, of Lumenar Scribe, a month, stated',
  ],
  [
    '',
    'Oakfield University has 5,448 GH200 chips. Researchers at Oakfield University estimate that xAI spent $3 billion on chips.',
    'Oakfield University: accelerator_count, fleet, 5448 GPU, on GH200, stated',
    'xAI: capex, 3000000000 USD, by Oakfield University, hedged',
  ],
  [
    '',
    'United Tech Workers, a trade union, claims that Infosys has laid off 3,000 people, and that 9,000 could lose their jobs.',
    'Infosys: layoffs, 3000 person, by United Tech Workers, hedged',
  ],
  [
    '',
    'European AI start-ups raised $18 billion in 2025. In 2024 the five largest US cloud companies spent $200 billion on data centres. The report counts 54,000 job cuts by American employers.',
    'European AI start-ups: funding, 18000000000 USD, in 2025, stated',
    'five largest US cloud companies: capex, 200000000000 USD, a year, in 2024, stated',
    'American employers: layoffs, 54000 person, stated',
  ],
  [
    '',
    'Casa dos Ventos operates 2.1 gigawatts of wind farms. Brazil had 738 megawatts last year.',
    'Casa dos Ventos: power, 2100000000 W, stated',
    'Brazil: power, 738000000 W, in 2024, stated',
  ],
  [
    '',
    'Corsair AI has a new image generator. Corsair Studio costs €12 a month.',
    'Corsair AI: price, 12 EUR, of Corsair Studio, a month, stated',
  ],
] satisfies Row[]

/** Who says so. */
export const speech = [
  [
    '',
    'Chief executive Dana Holt said on the call that Orchid would spend $72 billion.',
    'Orchid: capex, 72000000000 USD, by Dana Holt, planned',
  ],
  [
    '',
    'Tarn will buy Velox for $4.2 billion, the companies said. The two announced a second deal worth $1 billion.',
    'Tarn: acquisition, 4200000000 USD, of Velox, by Tarn, planned',
    'Tarn: acquisition, 1000000000 USD, of Velox, by Tarn, stated',
  ],
  [
    '',
    "Tarn's revenue was $9.8 billion, compared with analysts' estimate of $9.6 billion, according to LSEG data.",
    'Tarn: revenue, 9800000000 USD, stated',
    'Tarn: revenue, 9600000000 USD, by LSEG, reported',
  ],
  [
    '',
    'The image lab Kite denies that Adobe has offered $5 billion for it.',
    'Adobe: acquisition, 5000000000 USD, of Kite, by Kite, denied',
  ],
] satisfies Row[]

/** Research houses and authorities. */
export const voices = [
  [
    '',
    'DeepWater says it owns 2,048 H800s. SemiAnalysis, a research firm, doubts it: it estimates that DeepWater owns 50,000 Hopper GPUs.',
    'DeepWater: accelerator_count, fleet, 2048 GPU, on H800, by DeepWater, stated',
    'DeepWater: accelerator_count, fleet, 50000 GPU, on Hopper, by SemiAnalysis, hedged',
  ],
  [
    '',
    'Scatter Lab is small. The Dutch privacy authority has a budget of €46 million and 200 staff.',
    'Dutch privacy authority: money_other, 46000000 EUR, stated',
    'Dutch privacy authority: headcount, 200 person, stated',
  ],
  [
    'Delmar Power grows',
    'Delmar Power is a utility.\n\nThe Department of Energy guaranteed a loan of $1.6 billion to the company. No change in staff: 16,000 people.',
    'Delmar Power: funding, 1600000000 USD, stated',
    'Delmar Power: headcount, 16000 person, stated',
  ],
] satisfies Row[]

/** Buyers, divisions, who is described between commas. */
export const takeovers = [
  [
    'Palo Alto buys again',
    "Palo Alto Networks said it has completed its $3.35 billion acquisition of Chronosphere. It will also pay $400 million in cash for Wardlock, an Israeli start-up founded in 2023 that has 70 employees. Wardlock's last round valued it at $180 million.\n\nThe buyer, which bought CyberArk for $25 billion in July, reported revenue of $2.47 billion and raised its forecast to $10.5 billion.",
    'Palo Alto Networks: acquisition, 3350000000 USD, of Chronosphere, by Palo Alto Networks, stated',
    'Palo Alto Networks: acquisition, 400000000 USD, of Wardlock, planned',
    'Wardlock: headcount, 70 person, stated',
    'Palo Alto Networks: valuation, 180000000 USD, stated',
    'Palo Alto Networks: acquisition, 25000000000 USD, of CyberArk, in 2025-07, stated',
    'Palo Alto Networks: revenue, 2470000000 USD, by Palo Alto Networks, stated',
    'Palo Alto Networks: revenue, 10500000000 USD, planned',
  ],
  [
    "Google's cloud swells",
    "Google Cloud's revenue rose to $15 billion in the third quarter. Total revenue was $102 billion, while analysts had expected $99 billion.",
    'Google: revenue, 15000000000 USD, of Google Cloud, a quarter, in 2025-09, stated',
    'Google: revenue, 102000000000 USD, a quarter, in 2025-09, stated',
    'Google: revenue, 99000000000 USD, a quarter, in 2025-09, planned',
  ],
  [
    '',
    'Accenture let 11,000 go. Klarna says that AI does the work of 700 agents.',
    'Accenture: layoffs, 11000 person, stated',
  ],
] satisfies Row[]
