// What English figures are of: sites, recipients, creditors, segments, plans and models, carried over sentences and lists.
import type { Row } from './english-rows.ts'

/** What a figure is about beside its subject. */
export const abouts = [
  [
    'Old mill to become a data centre',
    'Kolo Data has broken ground at Mo i Rana.\n\nPhase one is budgeted at NOK 2.4 billion. The tenant, Oranje Compute, intends to install 4,096 B300s in the first hall.',
    'Kolo Data: capex, 2400000000 NOK, of Mo i Rana, planned',
    'Oranje Compute: accelerator_count, planned, 4096 GPU, of Mo i Rana, on B300, planned',
  ],
  [
    'Kolo wins over Skellefteå',
    "Skellefteå's council has approved a data centre by Kolo Data.\n\nEach hall draws 30 megawatts.",
    'Kolo Data: power, 30000000 W, of Skellefteå, stated',
  ],
  [
    '',
    'Kolo Data will build a plant in Peoria, Arizona, where it intends to hire 3,000 workers.',
    'Kolo Data: hiring, 3000 person, of Peoria, planned',
  ],
  [
    '',
    'Kolo Data has 16,000 H100s at its NM1 data centre in Panvel and another 4,000 in Pune.',
    'Kolo Data: accelerator_count, fleet, 16000 GPU, of NM1, on H100, stated',
    'Kolo Data: accelerator_count, fleet, 4000 GPU, of Pune, on H100, stated',
  ],
  [
    'Sable grows',
    'Sable has 3,000 GPUs in Leipzig and will have 12,000 more in four other countries.',
    'Sable: accelerator_count, fleet, 3000 GPU, of Leipzig, stated',
    'Sable: accelerator_count, planned, 12000 GPU, planned',
  ],
  [
    'Sable grows',
    'Sable is planning a campus with 500 megawatts in Leipzig, and Marl says it will invest €7 billion in networks by 2029.',
    'Sable: power, 500000000 W, of Leipzig, planned',
    'Marl: capex, 7000000000 EUR, in 2029, by Marl, planned',
  ],
  [
    '',
    'Sable will supply OpenAI with 20,000 GB300s.',
    'Sable: accelerator_count, purchase, 20000 GPU, of OpenAI, on GB300, planned',
  ],
  [
    '',
    "Sable bought 400,000 GB200s for OpenAI's data center in Abilene.",
    'Sable: accelerator_count, purchase, 400000 GPU, of Abilene, on GB200, stated',
  ],
  [
    '',
    "OpenAI is to deploy 6 gigawatts of AMD's chips, beginning with 1 gigawatt.",
    'OpenAI: power, 6000000000 W, of AMD, planned',
    'OpenAI: power, 1000000000 W, of AMD, planned',
  ],
  ['', 'Sable owes Amazon $85 million.', 'Sable: money_other, 85000000 USD, of Amazon, stated'],
  [
    '',
    'Sable sold its entire stake in Nvidia for $5.8 billion.',
    'Sable: money_other, 5800000000 USD, of Nvidia, stated',
  ],
  [
    '',
    'The government has budgeted 20 billion rupees for the IndiaAI Mission.',
    'government: money_other, 20000000000 INR, of IndiaAI Mission, stated',
  ],
  [
    '',
    'Germany accounted for €790 million of sales, and France for €600 million.',
    'nobody: revenue, 790000000 EUR, of Germany, stated',
    'nobody: revenue, 600000000 EUR, of France, stated',
  ],
  [
    '',
    "Of Sable's sales, $740 million came from networking products.",
    'Sable: revenue, 740000000 USD, of networking products, stated',
  ],
  ['', 'Sales to Google brought Sable about $10 billion.', 'Sable: revenue, 10000000000 USD, about, of Google, stated'],
  [
    'Perplexity cuts the price of Pro',
    'Perplexity has made its Pro subscription cheaper in India.\n\nIt now costs ₹999 a month, down from ₹1,999. The top tier, Max, remains at ₹17,000.',
    'Perplexity: price, 999 INR, of Pro, a month, stated',
    'Perplexity: price, 1999 INR, of Pro, a month, stated',
    'Perplexity: price, 17000 INR, of Max, stated',
  ],
  [
    'Inside Wispr',
    "Wispr's dictation app, Flow, has 1.2 million users.\n\nA subscription costs $12 a month.",
    'Wispr: users, 1200000 person, of Flow, stated',
    'Wispr: price, 12 USD, of Flow, a month, stated',
  ],
  [
    '',
    'OpenAI has a $22.4 billion contract with CoreWeave, a $300 billion one with Oracle and a $38 billion one with Amazon.',
    'OpenAI: contract, 22400000000 USD, of CoreWeave, stated',
    'OpenAI: contract, 300000000000 USD, of Oracle, stated',
    'OpenAI: contract, 38000000000 USD, of Amazon, stated',
  ],
  [
    '',
    'Nvidia is to buy $5 billion worth of Intel shares. SoftBank had invested $2 billion in Intel in August.',
    'Nvidia: investment, 5000000000 USD, of Intel, planned',
    'SoftBank Group: investment, 2000000000 USD, of Intel, in 2025-08, stated',
  ],
  [
    'Talos signs Vattenfall',
    'Talos Compute will buy 90 megawatts of wind power from Vattenfall.\n\nThe deal, which runs for 15 years, is worth about €400 million.',
    'Talos Compute: power, 90000000 W, of Vattenfall, planned',
    'Talos Compute: contract, 400000000 EUR, about, of Vattenfall, stated',
  ],
  [
    '',
    'Mistral has released Magpie Large. It has 123 billion parameters and was trained on 14 trillion tokens.',
    'Mistral AI: parameter_count, 123000000000 parameter, of Magpie Large, stated',
    'Mistral AI: training_tokens, 14000000000000 token, of Magpie Large, stated',
  ],
  [
    "Orion's second wind",
    'Orion AI released Meteor 2 on Thursday.\n\nIt was trained on 22 trillion tokens. Its predecessor, Meteor 1, had seen only 6 trillion.',
    'Orion AI: training_tokens, 22000000000000 token, of Meteor 2, stated',
    'Orion AI: training_tokens, 6000000000000 token, of Meteor 1, stated',
  ],
  [
    '',
    'Orion AI spent $20 million on training Meteor 2, and its next model could cost $100 million to train.',
    'Orion AI: training_cost, 20000000 USD, of Meteor 2, stated',
    'Orion AI: training_cost, 100000000 USD, hedged',
  ],
  ['', 'Sable will lay off 500 people at its Folsom campus.', 'Sable: layoffs, 500 person, of Folsom, planned'],
  [
    '',
    'Sable employs 2,300 people, 300 of them in London.',
    'Sable: headcount, 2300 person, stated',
    'Sable: headcount, 300 person, of London, stated',
  ],
  ['Sable grows', 'Sable has 540 employees in Boston, Toronto and Bengaluru.', 'Sable: headcount, 540 person, stated'],
  [
    '',
    'Sable wants to hire 1,000 people at its new lab in Bengaluru.',
    'Sable: hiring, 1000 person, of Bengaluru, planned',
  ],
  [
    '',
    'Nvidia took a charge of $5.5 billion for H20 stock that it could no longer sell.',
    'Nvidia: money_other, 5500000000 USD, of H20, stated',
  ],
  ['', 'Sable spent $90 million on advertising ChatGPT.', 'Sable: money_other, 90000000 USD, of ChatGPT, stated'],
  [
    '',
    "Services made up $28.8 billion of Apple's sales, and the iPhone $49 billion.",
    'Apple: revenue, 28800000000 USD, of Services, stated',
    'Apple: revenue, 49000000000 USD, of iPhone, stated',
  ],
  [
    '',
    "Amazon's advertising sales rose to $17.7 billion, its cloud sales to $33 billion.",
    'Amazon: revenue, 17700000000 USD, of advertising, stated',
    'Amazon: revenue, 33000000000 USD, of cloud, stated',
  ],
  [
    '',
    "OpenAI's deal with AMD is for 6 gigawatts; that with Broadcom, for 10 gigawatts.",
    'OpenAI: power, 6000000000 W, of AMD, stated',
    'OpenAI: power, 10000000000 W, of Broadcom, stated',
  ],
  [
    '',
    'Sable is to install 12,600 GB300s in Portugal and 23,000 in Loughton.',
    'Sable: accelerator_count, planned, 12600 GPU, on GB300, planned',
    'Sable: accelerator_count, planned, 23000 GPU, of Loughton, on GB300, planned',
  ],
] satisfies Row[]

/** About nothing but its subject, or not about what was told of last. */
export const wholes = [
  ['', 'Sable, which is based in Leipzig, employs 400 people.', 'Sable: headcount, 400 person, stated'],
  [
    '',
    'At a conference in Lyon, Sable said that it employed 400 people.',
    'Sable: headcount, 400 person, by Sable, stated',
  ],
  ['', 'Sable raised €40 million from the European Innovation Fund and Accel.', 'Sable: funding, 40000000 EUR, stated'],
  [
    '',
    "Sable's revenue was $40 million, up from $30 million. Net income came to $4 million, operating income to $6 million.",
    'Sable: revenue, 40000000 USD, stated',
    'Sable: revenue, 30000000 USD, stated',
    'Sable: profit, 4000000 USD, stated',
    'Sable: profit, 6000000 USD, stated',
  ],
  [
    'Sable opens a campus in Dallas',
    'Sable has opened a campus in Dallas.\n\nSable, founded in 2017, raised $2 billion last year. It has 4,000 employees worldwide and had revenue of $900 million.',
    'Sable: funding, 2000000000 USD, in 2024, stated',
    'Sable: headcount, 4000 person, stated',
    'Sable: revenue, 900000000 USD, stated',
  ],
  [
    'Sable opens a campus in Dallas',
    'Sable has opened a campus in Dallas.\n\nMarl, a rival, will invest $4 billion in Tulsa. Kestrel is spending $2 billion on chips this year.',
    'Marl: capex, 4000000000 USD, of Tulsa, planned',
    'Kestrel: capex, 2000000000 USD, a year, in 2025, stated',
  ],
  [
    '',
    'Sable has signed contracts worth $4 billion with customers such as OpenAI and Meta.',
    'Sable: contract, 4000000000 USD, stated',
  ],
  [
    '',
    'Sable expects capital spending of $60 billion, most of it for data centres in Texas.',
    'Sable: capex, 60000000000 USD, by Sable, planned',
  ],
  ['', 'Sable cut 300 jobs, most of them in Berlin.', 'Sable: layoffs, 300 person, stated'],
  [
    '',
    'Sable reported revenue of $9 billion in the second quarter, with cloud services contributing $2 billion. It expects $10 billion in the third.',
    'Sable: revenue, 9000000000 USD, a quarter, in 2025-06, by Sable, stated',
    'Sable: revenue, 2000000000 USD, of cloud services, a quarter, in 2025-06, by Sable, stated',
    'Sable: revenue, 10000000000 USD, a quarter, in 2025-09, by Sable, planned',
  ],
  [
    'Pillar opens a second campus',
    'Pillar Data has opened a campus in Tulsa.\n\nThe first, in Abilene, draws 300 megawatts.',
    'Pillar Data: power, 300000000 W, of Abilene, stated',
  ],
  [
    'Skald 2 is out',
    'Nordlys AI has published Skald 2, which reads eight times as much as Skald 1 could take.\n\nThe lab trained it on 11 trillion tokens.',
    'Nordlys AI: training_tokens, 11000000000000 token, of Skald 2, stated',
  ],
  [
    '',
    "Oracle's contracts amount to $455 billion, $300 billion of it with OpenAI.",
    'Oracle: contract, 455000000000 USD, stated',
    'Oracle: contract, 300000000000 USD, of OpenAI, stated',
  ],
] satisfies Row[]
