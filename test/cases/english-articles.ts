// English sentences that go on from one another, and the claims that they make, told on 13 November 2025.

/** headline, text, and one line for each claim */
type Row = readonly [title: string, text: string, ...claims: string[]]

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
    'five largest US cloud companies: layoffs, 54000 person, stated',
  ],
] satisfies Row[]

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
    'Orchid: capex, 4500000000 USD, a year, planned',
    'Orchid: capex, 4000000000 USD, a year, planned',
    'Orchid: money_other, 14000000000 USD, in 2025-09, stated',
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
] satisfies Row[]

/** Who deals with whom. */
export const deals = [
  [
    'Saltwater Energy wins 20-year deal with Meta',
    'Saltwater Energy announced a power agreement with Meta Platforms for 1,100 megawatts from its Comanche Bend nuclear plant, which has 540 employees. Meta will pay $4.6 billion over the term.',
    'Saltwater Energy: power, 1100000000 W, of Meta, by Saltwater Energy, stated',
    'Saltwater Energy: headcount, 540 person, of Comanche Bend, stated',
    'Meta: contract, 4600000000 USD, of Saltwater Energy, planned',
  ],
  [
    '',
    'OpenAI has contracts with Oracle ($300 billion) and Microsoft ($250 billion), and has signed commitments worth $1.4 trillion.',
    'OpenAI: contract, 300000000000 USD, of Oracle, stated',
    'OpenAI: contract, 250000000000 USD, of Microsoft, stated',
    'OpenAI: contract, 1400000000000 USD, stated',
  ],
  [
    '',
    'Nvidia will invest $2 billion in the equity portion of a round at xAI.',
    'Nvidia: investment, 2000000000 USD, of xAI, planned',
  ],
  [
    '',
    'In central Ohio AEP will supply Cologix, a data-centre operator, with 17 megawatts.',
    'American Electric Power: power, 17000000 W, of Cologix, planned',
  ],
  [
    'Vantage Compute goes public',
    'Vantage Compute raised $1.5 billion in May. Vantage rents out 250,000 GPUs.',
    'Vantage Compute: funding, 1500000000 USD, in 2025-05, stated',
    'Vantage Compute: accelerator_count, fleet, 250000 GPU, stated',
  ],
] satisfies Row[]

/** Where a figure is. */
export const sites = [
  [
    'A computer in a field',
    'The field lies in Loughton. Nscale is building the data centre for Microsoft. It will begin with 50 megawatts of power.',
    'Nscale: power, 50000000 W, of Loughton, planned',
  ],
  [
    '',
    'Microsoft will spend $30 billion on AI infrastructure in Britain.',
    'Microsoft: capex, 30000000000 USD, of Britain, planned',
  ],
  [
    '',
    'Lattis opened a plant in Dresden on Monday that will employ 450 people.',
    'Lattis: headcount, 450 person, of Dresden, planned',
  ],
] satisfies Row[]

/** Models and their makers. */
export const models = [
  [
    'Sunfish 2 tops the charts',
    'DeepWater released Sunfish 2, an open model. It is a tenth as dear as GPT-5. The context window is 128K tokens.',
    'DeepWater: context_window, 128000 token, of Sunfish 2, stated',
  ],
  [
    '',
    'The Technology Innovation Institute keeps adding to its Falcon family, the largest member of which has 34B parameters and takes in up to 256K tokens at a time.',
    'TII: parameter_count, 34000000000 parameter, stated',
    'TII: context_window, 256000 token, at_most, stated',
  ],
  [
    '',
    'Ai2 spent $1.2 million on computing time for OLMo 2.',
    'Allen Institute for AI: training_cost, 1200000 USD, of OLMo 2, stated',
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

/** Sites, prices, quarters, scales, parents. */
export const more = [
  [
    'Torrent wins a licence',
    'The Commerce Department has given Torrent Micro a licence to ship 70,000 of its T9 accelerators to customers in Qatar. It has a list price of $30,000.',
    'Torrent Micro: accelerator_count, purchase, 70000 GPU, of Qatar, on T9, stated',
    'Torrent Micro: price, 30000 USD, of T9, stated',
  ],
  [
    '',
    'Priya Nair told Wirefeed that revenue at Everline had passed $150 million. The company has 300 employees.',
    'Everline: revenue, 150000000 USD, more_than, by Priya Nair, stated',
    'Everline: headcount, 300 person, stated',
  ],
  [
    '',
    'Project Juniper, a campus that Google is developing near Fort Wayne, will cost $2 billion. A spokeswoman said the company had invested $5 billion in Indiana and employed 300 people there.',
    'Google: capex, 2000000000 USD, of Project Juniper, planned',
    'Google: capex, 5000000000 USD, of Indiana, by Google, stated',
    'Google: headcount, 300 person, of Indiana, by Google, stated',
  ],
  [
    '',
    "Oracle's backlog jumped to $455 billion, of which $300 billion is owed by OpenAI.",
    'Oracle: contract, 455000000000 USD, stated',
    'Oracle: contract, 300000000000 USD, of OpenAI, stated',
  ],
  [
    '',
    'Washington has cleared the sale of 35,000 GB300s to Humain.',
    'Humain: accelerator_count, purchase, 35000 GPU, on GB300, stated',
  ],
  [
    '',
    'Orchid took 6 million GPU hours on 4,096 GH200s.',
    'Orchid: gpu_hours, 6000000 GPU-hour, on GH200, stated',
    'Orchid: accelerator_count, training, 4096 GPU, on GH200, stated',
  ],
  [
    'Scribe',
    'Lumenar sells Lumenar Scribe, an app. The Premium tier, which adds billing codes, has 12,000 subscribers.',
    'Lumenar: subscribers, 12000 person, of Premium, stated',
  ],
  [
    '',
    'The ministry has a budget of €46 million this year and 200 staff.',
    'nobody: money_other, 46000000 EUR, a year, in 2025, stated',
    'nobody: headcount, 200 person, stated',
  ],
  [
    '',
    'JPMorgan forecast sales of 8 billion yuan in 2026 for Kunlunxin, its chip unit.',
    'nobody: revenue, 8000000000 CNY, of Kunlunxin, a year, in 2026, by JPMorgan, planned',
  ],
  [
    'Parley settles',
    'Parley was fined $45 million in 2023. Its parent, Quillon Group, reported a profit of $1.9 billion for 2024.',
    'Parley: penalty, 45000000 USD, in 2023, stated',
    'Quillon Group: profit, 1900000000 USD, a year, in 2024, by Quillon Group, stated',
  ],
  [
    '',
    "For Halberd's fiscal first quarter, which ended on Sept. 30, sales were $5 billion. For the second quarter it forecast $6 billion.",
    'Halberd: revenue, 5000000000 USD, a quarter, in 2025-09, stated',
    'Halberd: revenue, 6000000000 USD, a quarter, in 2025-12, by Halberd, planned',
  ],
  [
    '',
    "Halberd's net income in the third quarter fell to $168 million from $424 million.",
    'Halberd: profit, 168000000 USD, a quarter, in 2025-09, stated',
    'Halberd: profit, 424000000 USD, a quarter, stated',
  ],
  [
    '',
    'Halberd could raise $600 million in a listing in January.',
    'Halberd: funding, 600000000 USD, in 2026-01, hedged',
  ],
  [
    '',
    "The institute's three models have 1.5, 3 and 7 billion parameters. A commercial run would have cost $900,000.",
    'nobody: parameter_count, 1500000000 parameter, stated',
    'nobody: parameter_count, 3000000000 parameter, stated',
    'nobody: parameter_count, 7000000000 parameter, stated',
    'nobody: opex, 900000 USD, hedged',
  ],
  [
    '',
    'A DGX B200 system sells for $500,000. OpenAI charges $1.25 per million input tokens and $10 per million output tokens for GPT-5.',
    'Nvidia: price, 500000 USD, of DGX B200, stated',
    'OpenAI: price, 1.25 USD, of GPT-5, stated',
    'OpenAI: price, 10 USD, of GPT-5, stated',
  ],
  [
    '',
    '- GPUs bought by Yotta: 38,000\n- Staff at TCS: 593,314\n- Investment announced by Google for Visakhapatnam: $15 billion',
    'Yotta: accelerator_count, fleet, 38000 GPU, stated',
    'Tata Consultancy Services: headcount, 593314 person, stated',
    'Google: capex, 15000000000 USD, stated',
  ],
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
    'nobody: headcount, 120 person, more_than, planned',
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
    'ByteDance: capex, 160000000000 CNY, a year, in 2026, stated',
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
