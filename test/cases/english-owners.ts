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

/** Heads of lines, which tell whom what stands behind them is of. */
export const heads = [
  [
    'Rounds from Oulu to Porto',
    'Rounds of the week:\n\n- Halvard Robotics (Oulu). A seed of €9 million. It has 14 employees.\n- Quillon (London). Series B, $80M.\n- Mosaic Tide, Porto — €30M Series A',
    'Halvard Robotics: funding, 9000000 EUR, of seed, stated',
    'Halvard Robotics: headcount, 14 person, stated',
    'Quillon: funding, 80000000 USD, of Series B, stated',
    'Mosaic Tide: funding, 30000000 EUR, of Series A, stated',
  ],
  [
    'New models',
    'What came out.\n\n- Corvid-2, from Brightwater AI. 40B parameters, Apache 2.0.\n- Lark 7B (Kite Labs). Trained on 3T tokens.',
    'Brightwater AI: parameter_count, 40000000000 parameter, of Corvid-2, stated',
    'Kite Labs: training_tokens, 3000000000000 token, of Lark 7B, stated',
  ],
  [
    'Around the start-ups',
    'Quillon (London). The company has 120 employees.\n\nMosaic Tide | €30M | Series A',
    'Quillon: headcount, 120 person, stated',
    'Mosaic Tide: funding, 30000000 EUR, of Series A, stated',
  ],
] satisfies Row[]

/** Where a name ends, and what only looks like one. */
export const ends = [
  [
    '',
    'The University of Leeds bought 300 H100s.',
    'University of Leeds: accelerator_count, purchase, 300 GPU, on H100, stated',
  ],
  ['', 'Quillon Systems of Leeds has 90 employees.', 'Quillon Systems: headcount, 90 person, stated'],
  ['', 'Councillors would spend $3 million on servers.', 'nobody: capex, 3000000 USD, planned'],
  [
    '',
    'OSLO, Nov. 3 (Meridian) - Shares in Halvard Robotics fell 5%, wiping out $300 million of market value.',
    'Halvard Robotics: market_cap_change, 300000000 USD, stated',
  ],
  [
    'Quillon plans ahead',
    'Quillon has 100 staff. Bret Taylor, who co-founded the company, said that he expects $40 million of revenue.',
    'Quillon: headcount, 100 person, stated',
    'Quillon: revenue, 40000000 USD, by Bret Taylor, planned',
  ],
] satisfies Row[]

/** Whose price it is, and who pays what is told of. */
export const payers = [
  [
    'GPU prices fall',
    'At Delmar Cloud an H100 costs $2.10 an hour. An H200 costs $3.20 an hour at Quillon. The average rate for a B200 is $4 an hour.',
    'Delmar Cloud: price, 2.1 USD, of H100, a hour, stated',
    'Quillon: price, 3.2 USD, of H200, a hour, stated',
    'B200: price, 4 USD, a hour, stated',
  ],
  [
    '',
    'A court told Quillon to pay $3 million, and in May it fined Delmar Power $5 million.',
    'Quillon: penalty, 3000000 USD, stated',
    'Delmar Power: penalty, 5000000 USD, stated',
  ],
  ['', 'Quillon is renting a 40MW hall from Delmar Power.', 'Quillon: power, 40000000 W, of Delmar Power, stated'],
] satisfies Row[]

/** Whom a sentence turns to, and whom it stays with. */
export const centres = [
  [
    'Quillon doubles its fleet',
    'Quillon has 16,000 GPUs. The best-known tenant will be Brightwater, picked last month. The start-up raised $54 million.',
    'Quillon: accelerator_count, fleet, 16000 GPU, stated',
    'Brightwater: funding, 54000000 USD, stated',
  ],
  [
    'Quillon buys Kite Labs',
    'Quillon is buying Kite Labs. It is Quillon’s third purchase this year. In May the company laid off 40 people.',
    'Quillon: layoffs, 40 person, in 2025-05, stated',
  ],
  [
    'Quillon pays up',
    'Quillon, the Danish maker of call-centre software, is buying Kite Labs. Kite Labs has 230 employees. The buyer raised €9 million in May.',
    'Kite Labs: headcount, 230 person, stated',
    'Quillon: funding, 9000000 EUR, in 2025-05, stated',
  ],
  [
    'Quillon’s fleet',
    'Quillon has 16,000 GPUs. The Halvard Group company raised $10 million.',
    'Quillon: accelerator_count, fleet, 16000 GPU, stated',
    'Quillon: funding, 10000000 USD, stated',
  ],
  [
    '',
    'The chipmaker Quillon, whose largest customer is Nvidia, said it would hire 300 people.',
    'Quillon: hiring, 300 person, by Quillon, planned',
  ],
  [
    '',
    'Delmar Power cut 300 jobs. Quillon says that AI helped it to shrink to 3,000 employees.',
    'Delmar Power: layoffs, 300 person, stated',
    'Quillon: headcount, 3000 person, by Quillon, stated',
  ],
  [
    '',
    'This week Kite Labs closed a round led by Quillon, a deal that values the start-up at $4 billion.',
    'Kite Labs: valuation, 4000000000 USD, in 2025-11, stated',
  ],
  [
    '',
    'Under the agreement Delmar Chips will ship 2,000 GPUs to Quillon.',
    'Delmar Chips: accelerator_count, purchase, 2000 GPU, of Quillon, planned',
  ],
  [
    '',
    'A bigger system, at the University of Leeds, will cost £750 million and draw 6 megawatts.',
    'University of Leeds: money_other, 750000000 GBP, planned',
    'University of Leeds: power, 6000000 W, planned',
  ],
  [
    '',
    'The regulator said it had fined Mirelle, the developer of the Pallas chatbot, €5 million. Pallas had 10 million users.',
    'Mirelle: penalty, 5000000 EUR, of Pallas, reported',
    'Mirelle: users, 10000000 person, of Pallas, stated',
  ],
] satisfies Row[]
