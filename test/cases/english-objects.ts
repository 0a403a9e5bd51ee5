// What English figures are about, and of what sums are, by more than the words beside them. Told on 13 November 2025.
import type { Row } from './english-rows.ts'

/** Sites, models, counterparties, funds, units: what a figure is of. */
export const objects = [
  [
    'Larkfield data centre wins approval',
    "Tern Digital wants to build one of Kent's largest data centres at Larkfield.\n\nThe company, set up in Leeds, will spend £900 million on two halls. The first is to open in 2028 with 8,000 GPUs. It would employ 120 people and hire 300 builders. It bought the land for £12 million. Keeping the halls running will cost £30 million a year.",
    'Tern Digital: capex, 900000000 GBP, of Larkfield, planned',
    'Tern Digital: accelerator_count, planned, 8000 GPU, of Larkfield, in 2028, planned',
    'Tern Digital: headcount, 120 person, of Larkfield, planned',
    'Tern Digital: hiring, 300 person, of Larkfield, planned',
    'Tern Digital: capex, 12000000 GBP, of Larkfield, stated',
    'Tern Digital: opex, 30000000 GBP, of Larkfield, a year, planned',
  ],
  [
    'Brightmoor plans campus in Saxony',
    'Brightmoor plans a data centre campus in Saxony.\n\nIt will draw 300 megawatts. Some 200 people will work there.',
    'Brightmoor: power, 300000000 W, of Saxony, planned',
    'Brightmoor: headcount, 200 person, about, of Saxony, planned',
  ],
  [
    'Brightmoor grows',
    'In Dallas alone Brightmoor intends to spend $450 million on two halls, where at least 1,500 people are to work.',
    'Brightmoor: capex, 450000000 USD, of Dallas, planned',
    'Brightmoor: headcount, 1500 person, at_least, of Dallas, planned',
  ],
  [
    'Brightmoor grows',
    'Last week Brightmoor bought a plot in Ohio for $90 million. It is to invest $5 billion in the state.',
    'Brightmoor: capex, 90000000 USD, of Ohio, stated',
    'Brightmoor: capex, 5000000000 USD, of Ohio, planned',
  ],
  [
    'Brightmoor grows',
    'Half of it is bound for Texas, where Brightmoor is leasing a 240MW campus.',
    'Brightmoor: power, 240000000 W, of Texas, stated',
  ],
  [
    'Brightmoor grows',
    'Brightmoor has raised $8 billion. It will hire 40 people in Lyon next year and 50 in Turin and Genoa.',
    'Brightmoor: funding, 8000000000 USD, stated',
    'Brightmoor: hiring, 40 person, of Lyon, a year, in 2026, planned',
    'Brightmoor: hiring, 50 person, a year, in 2026, planned',
  ],
  [
    'Brightmoor grows',
    'The campus near Tulsa cost Brightmoor $2 billion. It has 30,000 GPUs.',
    'Brightmoor: capex, 2000000000 USD, of Tulsa, stated',
    'Brightmoor: accelerator_count, fleet, 30000 GPU, of Tulsa, stated',
  ],
  [
    '',
    'Tern Digital put the weights of Osprey 3 on Hugging Face under the Apache 2.0 licence. The model has 90 billion parameters.',
    'Tern Digital: parameter_count, 90000000000 parameter, of Osprey 3, stated',
  ],
  [
    'Open weights',
    'Here they are:\n\n- Osprey-12B, from Tern. It has 80B parameters, trained on 20T tokens.',
    'Tern: parameter_count, 80000000000 parameter, of Osprey-12B, stated',
    'Tern: training_tokens, 20000000000000 token, of Osprey-12B, stated',
  ],
  [
    '',
    'Tern will train its Osprey model, which is to have 70 billion parameters, on 4,096 H100 chips.',
    'Tern: parameter_count, 70000000000 parameter, of Osprey, planned',
    'Tern: accelerator_count, training, 4096 GPU, of Osprey, on H100, planned',
  ],
  [
    '',
    'Tern has widened its agreement with Brightmoor and will deploy 20,000 GB300s for the company across Europe.',
    'Tern: accelerator_count, planned, 20000 GPU, of Brightmoor, on GB300, planned',
  ],
  [
    '',
    'Tern is buying Brightmoor, a Swedish startup that makes training software, for $1.1 billion in cash.',
    'Tern: acquisition, 1100000000 USD, of Brightmoor, stated',
  ],
  [
    '',
    'Tern raised $155 million in a Series A round in December and now plans to raise up to $2 billion this year.',
    'Tern: funding, 155000000 USD, of Series A, in 2024-12, stated',
    'Tern: funding, 2000000000 USD, at_most, in 2025, planned',
  ],
  [
    '',
    'Tern plans to launch a $10 billion venture fund.',
    'Tern: investment, 10000000000 USD, of venture fund, planned',
  ],
  [
    '',
    'Brightmoor cut 300 jobs at Tandem and Loopside in May.',
    'Brightmoor: layoffs, 300 person, of Tandem, in 2025-05, stated',
  ],
  [
    '',
    'The annualized revenue of the Reno company climbed from $3 million to $150 million.',
    'nobody: revenue, 3000000 USD, a year, stated',
    'nobody: revenue, 150000000 USD, a year, stated',
  ],
  [
    '',
    'Brightmoor plans a data center in Lowell, Essex, for 23,000 GPUs.',
    'Brightmoor: accelerator_count, planned, 23000 GPU, of Lowell, planned',
  ],
  [
    'Tern signs with Brightmoor',
    'Tern has signed a contract with Brightmoor. The contract is worth up to $14 billion to Tern.',
    'Tern: contract, 14000000000 USD, at_most, of Brightmoor, stated',
  ],
  [
    'Court orders Tern to pay',
    'A Munich court on Friday ordered Tern AI to pay Brightmoor €18m in damages, ruling that it had trained on lyrics.',
    'Tern AI: penalty, 18000000 EUR, of Brightmoor, in 2025-11-07, stated',
  ],
  [
    'Sable grows',
    'Sable wants to hire 500 engineers, 200 of them in Leipzig.',
    'Sable: hiring, 500 person, planned',
    'Sable: hiring, 200 person, of Leipzig, planned',
  ],
  [
    'Sable grows',
    'Sable will invest £2.5bn in Britain over five years, including £900m in a data centre in Slough.',
    'Sable: capex, 2500000000 GBP, of Britain, planned',
    'Sable: capex, 900000000 GBP, of Slough, planned',
  ],
  [
    'Sable grows',
    'Marl has bought the software house Kite Systems for $700 million.',
    'Marl: acquisition, 700000000 USD, of Kite Systems, stated',
  ],
  [
    '',
    "Gander, Kite's chatbot, reached 5 million users in May; 400,000 of them subscribe.",
    'Gander: users, 5000000 person, in 2025-05, stated',
    'Gander: subscribers, 400000 person, stated',
  ],
  [
    'Kite prices',
    'Kite charges $15 a month for Gander Plus and $40 for Gander Pro.',
    'Kite: price, 15 USD, of Gander Plus, a month, stated',
    'Kite: price, 40 USD, of Gander Pro, a month, stated',
  ],
  [
    '',
    'Helio has bought 12% of Lumen Works for $400 million.',
    'Helio: investment, 400000000 USD, of Lumen Works, stated',
  ],
  [
    'Sable cuts',
    'Sable is to lay off 90 people in its robotics division and 40 in sales. It will cut 1,200 of its 9,800 jobs, most of them in customer support.',
    'Sable: layoffs, 90 person, of robotics, planned',
    'Sable: layoffs, 40 person, of sales, planned',
    'Sable: layoffs, 1200 person, planned',
    'Sable: headcount, 9800 person, stated',
  ],
  [
    'Marsh Lane gets its machine',
    'Sable has switched on Holderness, a supercomputer at Marsh Lane.\n\nBuilt for £80 million, it has 2,400 H200s.',
    'Sable: capex, 80000000 GBP, of Holderness, stated',
    'Sable: accelerator_count, fleet, 2400 GPU, of Holderness, on H200, stated',
  ],
] satisfies Row[]

/** What a sum or a count is of. */
export const sums = [
  [
    '',
    'That added some 27 trillion won to the market value of Orchid.',
    'Orchid: market_cap_change, 27000000000000 KRW, about, stated',
  ],
  [
    '',
    'Orchid shares gained 1.5%, for a market value of $265 billion.',
    'Orchid: market_cap, 265000000000 USD, stated',
  ],
  [
    '',
    'Orchid will need more than 7 trillion yen to begin mass production.',
    'Orchid: capex, 7000000000000 JPY, more_than, planned',
  ],
  ['', 'Orchid was to receive €9.9bn from Berlin for two factories.', 'Orchid: funding, 9900000000 EUR, planned'],
  ['', 'Orchid paid $14 billion for 49% of the firm.', 'Orchid: investment, 14000000000 USD, stated'],
  [
    '',
    'Orchid has put aside about €12m for the case and offered £750,000 for a community fund.',
    'Orchid: money_other, 12000000 EUR, about, stated',
    'Orchid: money_other, 750000 GBP, stated',
  ],
  [
    'Osprey',
    'The run took 2 million GPU hours on 2,048 H100s and cost about €4 million (NOK 46 million).',
    'nobody: gpu_hours, 2000000 GPU-hour, on H100, stated',
    'nobody: accelerator_count, training, 2048 GPU, on H100, stated',
    'nobody: training_cost, 4000000 EUR, about, stated',
    'nobody: training_cost, 46000000 NOK, stated',
  ],
  [
    '',
    'Orchid cut 9,000 jobs; roughly 6,000 have left so far, and up to 30,000 staff will have to go.',
    'Orchid: layoffs, 9000 person, stated',
    'Orchid: layoffs, 6000 person, about, stated',
    'Orchid: layoffs, 30000 person, at_most, planned',
  ],
  [
    '',
    'Orchid had 10 million users, and around 250,000 of them were paying.',
    'Orchid: users, 10000000 person, stated',
    'nobody: subscribers, 250000 person, about, stated',
  ],
  ['', 'Orchid Pro sets you back $25 a month.', 'nobody: price, 25 USD, of Pro, a month, stated'],
  [
    '',
    'The foundation gave out grants of $3 million, and Orchid pays its chief $3 million a year.',
    'nobody: money_other, 3000000 USD, stated',
    'Orchid: money_other, 3000000 USD, a year, stated',
  ],
  [
    'Five rounds',
    'Here they are:\n\n- Orchid (Tokyo). ¥20 billion (about $135 million) from MUFG and others; post-money, it is worth ¥400 billion.',
    'Orchid: funding, 20000000000 JPY, stated',
    'Orchid: funding, 135000000 USD, about, stated',
    'Orchid: valuation, 400000000000 JPY, stated',
  ],
  [
    'Sable grows',
    'Sable paid the city €14 million for 30 hectares next to the port. It pays $3 million a year in property tax.',
    'Sable: capex, 14000000 EUR, stated',
    'Sable: money_other, 3000000 USD, a year, stated',
  ],
  [
    'Sable grows',
    'Its data centres cost €90 million a year to run, and Sable has debts of $4 billion.',
    'Sable: opex, 90000000 EUR, a year, stated',
    'Sable: money_other, 4000000000 USD, stated',
  ],
  [
    'Sable grows',
    'The first hall, for which Sable has budgeted $600 million, will hold 16,000 GPUs, bought for $400 million.',
    'Sable: capex, 600000000 USD, planned',
    'Sable: accelerator_count, planned, 16000 GPU, planned',
    'Sable: capex, 400000000 USD, planned',
  ],
  [
    "Kite's model",
    'The run took 700,000 GPU hours. The bill came to about €2 million.',
    'nobody: gpu_hours, 700000 GPU-hour, stated',
    'nobody: training_cost, 2000000 EUR, about, stated',
  ],
] satisfies Row[]
