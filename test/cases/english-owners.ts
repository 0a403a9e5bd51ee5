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
  [
    '',
    "OpenEvidence, whose chatbot answers doctors' questions, has raised $250 million in a Series D round co-led by Thrive Capital.",
    'OpenEvidence: funding, 250000000 USD, of Series D, stated',
  ],
  [
    '',
    'SoftBank has arranged a bridge loan of $8.5 billion, and one of $6.5 billion to buy Ampere Computing.',
    'SoftBank Group: funding, 8500000000 USD, stated',
    'SoftBank Group: funding, 6500000000 USD, stated',
  ],
  [
    '',
    'Britain will give its AI Security Institute £66 million a year.',
    'AI Security Institute: funding, 66000000 GBP, planned',
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
  ['', 'Orchid and Delmar will each get 5,000 GPUs.', 'Orchid: accelerator_count, purchase, 5000 GPU, planned'],
  [
    '',
    'Orchid may yet test its backers: a draft prospectus that found its way to us shows revenue of $61 million.',
    'Orchid: revenue, 61000000 USD, stated',
  ],
  [
    '',
    'Guidance for fiscal 2026 calls for revenue of $8.8 billion.',
    'nobody: revenue, 8800000000 USD, a year, in 2026, planned',
  ],
  ['', 'Orchid is seeking loans of up to $400 million.', 'Orchid: funding, 400000000 USD, at_most, planned'],
  ['', 'The target employs roughly 230 people.', 'nobody: headcount, 230 person, about, stated'],
  ['', 'The state has budgeted $2 billion for the programme.', 'nobody: money_other, 2000000000 USD, stated'],
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
  [
    '',
    'Elena Rossi told the same conference that Orchid would build a campus of 300 megawatts.',
    'Orchid: power, 300000000 W, by Elena Rossi, planned',
  ],
  [
    '',
    'Orchid will add 4,000 GPUs to the pool that it lends to universities, Energy Minister Anna Berg said on Friday.',
    'Orchid: accelerator_count, planned, 4000 GPU, by Anna Berg, planned',
  ],
  [
    '',
    "The engineers' union TECHNA claims that 900 people were dismissed.",
    'nobody: layoffs, 900 person, by TECHNA, hedged',
  ],
  [
    '',
    'Orchid has paid a fine of €3 million, the finance ministry announced on Monday.',
    'Orchid: penalty, 3000000 EUR, by finance ministry, reported',
  ],
  [
    '',
    "Germany's cartel authority said it had fined Orchid €3 million.",
    "Orchid: penalty, 3000000 EUR, by Germany's cartel authority, reported",
  ],
  [
    '',
    "The city's utility says that Orchid draws 150 megawatts.",
    "Orchid: power, 150000000 W, by the city's utility, reported",
  ],
  [
    '',
    'Orchid raised $40 million in May 2024, PitchBook data show.',
    'Orchid: funding, 40000000 USD, in 2024-05, by PitchBook, reported',
  ],
  ['', "Orchid hasn't raised $300 million.", 'Orchid: funding, 300000000 USD, denied'],
  [
    '',
    'Orchid is small. The company behind Duet said on Thursday that it has raised $90 million.',
    'Orchid: funding, 90000000 USD, by Orchid, stated',
  ],
  [
    '',
    "Orchid is in trouble. Finland's biggest chipmaker said it would cut 300 jobs.",
    'Orchid: layoffs, 300 person, by Orchid, planned',
  ],
  [
    '',
    'Orchid had sales of $136 million and a net loss of $66 million in 2024, according to its prospectus.',
    'Orchid: revenue, 136000000 USD, a year, in 2024, by Orchid, stated',
    'Orchid: profit, -66000000 USD, a year, in 2024, by Orchid, stated',
  ],
  [
    '',
    'Orchid sees revenue of $3 billion, Chief Financial Officer Wanda Hill told investors Thursday.',
    'Orchid: revenue, 3000000000 USD, by Wanda Hill, planned',
  ],
  ['', 'Orchid had revenue of $60 million, according to one investor.', 'Orchid: revenue, 60000000 USD, reported'],
  [
    '',
    'Orchid raised $155 million in May and now plans to raise $300 million, according to two people close to it.',
    'Orchid: funding, 155000000 USD, in 2025-05, stated',
    'Orchid: funding, 300000000 USD, planned',
  ],
  [
    '',
    'Orchid Pro costs $20 a month, and only about 260,000 people were paying for it, according to The Information.',
    'nobody: price, 20 USD, of Pro, a month, stated',
    'nobody: subscribers, 260000 person, about, by The Information, reported',
  ],
  [
    '',
    'Kestrel Energy, citing its own engineers, said the campus draws 90 megawatts.',
    'Kestrel Energy: power, 90000000 W, by Kestrel Energy, stated',
  ],
  [
    '',
    '"We have 30,000 GPUs," Elena Rossi, the chief executive of Kestrel, said. "By March we will have 50,000 GPUs."',
    'Kestrel: accelerator_count, fleet, 30000 GPU, by Elena Rossi, stated',
    'Kestrel: accelerator_count, planned, 50000 GPU, in 2026-03, by Elena Rossi, planned',
  ],
  [
    '',
    'Kestrel, the newspaper said, had lost $90 million in 2024.',
    'Kestrel: profit, -90000000 USD, a year, in 2024, reported',
  ],
  [
    '',
    'By the count of Epoch AI, Kestrel used 12,000 H100s.',
    'Kestrel: accelerator_count, fleet, 12000 GPU, on H100, by Epoch AI, reported',
  ],
  [
    '',
    'Kestrel declined to comment on a report that it had raised $300 million.',
    'Kestrel: funding, 300000000 USD, reported',
  ],
  [
    '',
    'The chief analyst, Tom Hale, expects that Kestrel will have sales of $3 billion.',
    'Kestrel: revenue, 3000000000 USD, by Tom Hale, planned',
  ],
  [
    '',
    'The utility has been asked for 300 megawatts, according to planning documents.',
    'nobody: power, 300000000 W, reported',
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
