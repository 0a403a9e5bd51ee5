// What the figures of English articles are about: counterparties, sites, models, wares. Told on 13 November 2025.
import type { Row } from './english-rows.ts'

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
  [
    '',
    'Vistra has signed a contract to sell Amazon 1,200 megawatts, the power producer said.',
    'Vistra: power, 1200000000 W, of Amazon, by Vistra, stated',
  ],
  [
    '',
    'MGX, an Abu Dhabi fund, has $7 billion in OpenAI. It is buying Aligned Data Centers for $40 billion.',
    'MGX: investment, 7000000000 USD, of OpenAI, stated',
    'MGX: acquisition, 40000000000 USD, of Aligned Data Centers, stated',
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

/** Licences, spokesmen, prices, scales, fiscal quarters. */
export const various = [
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
    'Halberd: profit, 424000000 USD, a quarter, in 2024-09, stated',
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
  ['', 'It is unclear whether Kestrel has paid the fine of $90 million.', 'Kestrel: penalty, 90000000 USD, hedged'],
  ['', 'Kestrel has committed to spending $3 billion on data centres.', 'Kestrel: capex, 3000000000 USD, planned'],
  ['', 'Kestrel is in talks with banks over a loan of $3 billion.', 'Kestrel: funding, 3000000000 USD, planned'],
  ['', 'The site could one day draw 900 megawatts.', 'nobody: power, 900000000 W, hedged'],
  [
    '',
    "Kestrel's profit came in at $30 million, well above the $24 million that analysts polled by LSEG had forecast.",
    'Kestrel: profit, 30000000 USD, stated',
    'Kestrel: profit, 24000000 USD, planned',
  ],
  [
    '',
    '"The campus will employ 90 people," an Orchid spokeswoman said by email.',
    'Orchid: headcount, 90 person, by Orchid, planned',
  ],
  [
    '',
    'Orchid told the court that it had paid $3 million for the licences.',
    'Orchid: penalty, 3000000 USD, by Orchid, stated',
  ],
] satisfies Row[]
