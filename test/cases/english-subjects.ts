// Whose figures are that English texts tell of by other words than a name, or in a turn of their own. Told on 13 November 2025.
import type { Row } from './english-rows.ts'

/** Persons for their companies, wares for their makers, trades and countries for names, one of two for both. */
export const subjects = [
  [
    '',
    '"We have 40 engineers," said Anna Berg, chief executive of Kite Labs. "We raised $12 million last year."',
    'Kite Labs: headcount, 40 person, by Anna Berg, stated',
    'Kite Labs: funding, 12000000 USD, in 2024, by Anna Berg, stated',
  ],
  [
    'Kite Labs closes Series B',
    'Today we have closed a round of $200 million, with Orchid Compute chief Tom Hale beside us.\n\nAbout Kite Labs: We are a research company with 20 employees.',
    'Kite Labs: funding, 200000000 USD, stated',
    'Kite Labs: headcount, 20 person, stated',
  ],
  [
    '',
    '"We will need 300 megawatts," says Tom Hale of Orchid Compute.',
    'Orchid Compute: power, 300000000 W, by Tom Hale, planned',
  ],
  [
    '',
    'Bhavish Aggarwal put ₹2,000 crore into Krutrim. He pledged ₹10,000 crore by next year.',
    'Bhavish Aggarwal: investment, 20000000000 INR, of Krutrim, stated',
    'Bhavish Aggarwal: investment, 100000000000 INR, of Krutrim, in 2026, planned',
  ],
  ['', "Instagram's owner will spend $70 billion this year.", 'Meta: capex, 70000000000 USD, a year, in 2025, planned'],
  ['', "Claude's developer is worth $183 billion.", 'Anthropic: valuation, 183000000000 USD, stated'],
  ['', 'The company behind Claude is worth $183 billion.', 'Anthropic: valuation, 183000000000 USD, stated'],
  [
    'Kite Labs raises $70 million',
    'Kite Labs has raised $70 million. The Dutch firm employs 120 people.',
    'Kite Labs: funding, 70000000 USD, stated',
    'Kite Labs: headcount, 120 person, stated',
  ],
  [
    'Tessolane',
    'Tessolane raised $130 million from Nvidia and Samsung. The British chip designer has 90 employees.',
    'Tessolane: funding, 130000000 USD, stated',
    'Tessolane: headcount, 90 person, stated',
  ],
  [
    'Lightmatter grows',
    'Lightmatter employs 200 people. Celestial AI, its closest competitor, has 150. The company raised $400 million last year.',
    'Lightmatter: headcount, 200 person, stated',
    'Celestial AI: headcount, 150 person, stated',
    'Lightmatter: funding, 400000000 USD, in 2024, stated',
  ],
  [
    '',
    "Nvidia has 36,000 employees, compared with AMD's 28,000.",
    'Nvidia: headcount, 36000 person, stated',
    'AMD: headcount, 28000 person, stated',
  ],
  [
    '',
    'Revenue at Kite Labs rose to $50 million while that of Orchid Compute fell to $20 million.',
    'Kite Labs: revenue, 50000000 USD, stated',
    'Orchid Compute: revenue, 20000000 USD, stated',
  ],
  [
    '',
    "Kite Labs' losses widened to $40 million, those of Orchid Compute to $15 million.",
    'Kite Labs: profit, -40000000 USD, stated',
    'Orchid Compute: profit, -15000000 USD, stated',
  ],
  [
    '',
    'Having raised $70 million in March, Kite Labs is looking for a site.',
    'Kite Labs: funding, 70000000 USD, in 2025-03, stated',
  ],
  [
    '',
    'Meta, Microsoft and Google spent $70 billion, $80 billion and $85 billion respectively on data centres.',
    'Meta: capex, 70000000000 USD, stated',
    'Microsoft: capex, 80000000000 USD, stated',
    'Google: capex, 85000000000 USD, stated',
  ],
  [
    '',
    'The takeover of Corven Systems by Halden Group is worth $420 million.',
    'Halden Group: acquisition, 420000000 USD, of Corven Systems, stated',
  ],
  [
    '',
    'Corven Systems has sold itself to Halden Group for $420 million.',
    'Halden Group: acquisition, 420000000 USD, of Corven Systems, stated',
  ],
  [
    '',
    'Swiss start-up Lakera AG was sold to Check Point for $300 million.',
    'Check Point: acquisition, 300000000 USD, of Lakera, stated',
  ],
  ['', 'The Swedish Energy Agency approved 300 megawatts for Brookfield.', 'Brookfield: power, 300000000 W, stated'],
  ['', 'The state of Bavaria will spend €50 million on a supercomputer.', 'Bavaria: capex, 50000000 EUR, planned'],
  [
    '',
    'The canton of Zurich bought 128 GPUs for its hospitals.',
    'Zurich: accelerator_count, purchase, 128 GPU, stated',
  ],
  ['', 'Thanks to a €5 million grant from the state, Lumiq can build a plant.', 'Lumiq: funding, 5000000 EUR, stated'],
  ['', 'Documents filed by Harrow Grid show a loss of £4 million.', 'Harrow Grid: profit, -4000000 GBP, stated'],
  [
    '',
    'Arkhive, sued by Sunmill for $30 million, denies everything.',
    'Arkhive: penalty, 30000000 USD, by Arkhive, denied',
  ],
  [
    'Who cuts what',
    'Several companies are cutting jobs. At Amazon 14,000 people will go. Target is shedding 1,800. UPS has cut 48,000.',
    'Amazon: layoffs, 14000 person, planned',
    'Target: layoffs, 1800 person, planned',
    'UPS: layoffs, 48000 person, stated',
  ],
  [
    '',
    'Loomwise — 30 employees, no revenue — is worth €100 million.',
    'Loomwise: headcount, 30 person, stated',
    'Loomwise: valuation, 100000000 EUR, stated',
  ],
  [
    '',
    'Quantinel (Cambridge, UK) raised £30 million in seed funding.',
    'Quantinel: funding, 30000000 GBP, of seed, stated',
  ],
  [
    '',
    "Kappa Cloud's biggest shareholder, Northgate Partners, has lent it €15 million.",
    'Kappa Cloud: funding, 15000000 EUR, stated',
  ],
  [
    '',
    'The Danish state has ordered 1,528 H100s for its Gefion supercomputer.',
    'Danish state: accelerator_count, purchase, 1528 GPU, of Gefion, on H100, stated',
  ],
  [
    '',
    'Alibaba leads with 500,000 chips. Next come ByteDance, with 230,000, and Tencent, with 180,000.',
    'Alibaba: accelerator_count, fleet, 500000 GPU, stated',
    'ByteDance: accelerator_count, fleet, 230000 GPU, stated',
    'Tencent: accelerator_count, fleet, 180000 GPU, stated',
  ],
  ['', 'A year ago a used A100 cost $12,000.', 'A100: price, 12000 USD, in 2024, stated'],
  ['', 'Take Loomwise, a Dutch start-up with 30 employees.', 'Loomwise: headcount, 30 person, stated'],
  // Near-misses: his company's money is not his; who sues does not pay; a description is of whom it stands beside.
  [
    '',
    'Jensen Huang, the chief executive of Nvidia, said that his company was putting $500 million into Nscale.',
    'Nvidia: investment, 500000000 USD, of Nscale, by Jensen Huang, stated',
  ],
  [
    '',
    'Samsung invested in Tessolane, a British chip designer, last year. The chip designer has 90 employees.',
    'Tessolane: headcount, 90 person, stated',
  ],
] satisfies Row[]
