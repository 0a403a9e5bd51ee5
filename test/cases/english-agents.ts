// Whose figures English articles tell: who acts, who only plays a part, what else the words around a figure tell.
import type { Row } from './english-rows.ts'

/** Who acts without a name of its own: capitals for governments, ministries, companies. */
export const unnamedAgents = [
  [
    'Why everybody wants a piece of Corvane',
    'Berlin put €200 million into Corvane last spring, and Paris has promised a further €80 million.',
    'Berlin: investment, 200000000 EUR, of Corvane, in 2025, stated',
    'Paris: investment, 80000000 EUR, of Corvane, planned',
  ],
  [
    'Why everybody wants a piece of Corvane',
    'London is to spend £500 million on a supercomputer in Edinburgh. It has already paid £90 million for the site.',
    'London: capex, 500000000 GBP, of Edinburgh, planned',
    'London: capex, 90000000 GBP, of Edinburgh, stated',
  ],
  [
    'Grants for chips',
    'The economy ministry has set aside €1.2 billion for chip plants.',
    'economy ministry: capex, 1200000000 EUR, stated',
  ],
  [
    'Chip plants in Saxony',
    'The defence department bought 2,000 H100s for its own cluster last year.',
    'defence department: accelerator_count, purchase, 2000 GPU, on H100, a year, in 2024, stated',
  ],
  [
    'Corvane sale',
    'A Japanese fund offered Corvane $700 million for its cloud unit.',
    'Japanese fund: acquisition, 700000000 USD, of Corvane, stated',
  ],
  [
    'A bet on Texas',
    'Investors have put $3 billion into Corvane since 2021.',
    'Corvane: funding, 3000000000 USD, stated',
  ],
  [
    'The state as customer',
    'The French government has ordered 10,000 GPUs. The armed forces ministry will get a further 2,000.',
    'French government: accelerator_count, purchase, 10000 GPU, stated',
    'armed forces ministry: accelerator_count, purchase, 2000 GPU, planned',
  ],
] satisfies Row[]

/** Whoever only plays a part in the affairs of the company is not what the text turns to. */
export const playersOfParts = [
  [
    'Helvance raises $90 million',
    'Helvance, a Zurich maker of inference chips, has raised $90 million. Index Ventures and Balderton led. It employs 140 people.',
    'Helvance: funding, 90000000 USD, stated',
    'Helvance: headcount, 140 person, stated',
  ],
  [
    'Helvance raises $90 million',
    'Helvance has raised $90 million. Nvidia and Samsung were among the backers. The company had revenue of $12 million last year.',
    'Helvance: funding, 90000000 USD, stated',
    'Helvance: revenue, 12000000 USD, a year, in 2024, stated',
  ],
  [
    'Corvane wins army order',
    'Corvane is growing. Its largest customer, Lufthansa, accounts for a third of its sales. Revenue in the quarter was $31 million.',
    'Corvane: revenue, 31000000 USD, stated',
  ],
  [
    'Corvane wins army order',
    'Corvane has won a contract worth $40 million. On Tuesday Palantir said that it had a backlog of $2 billion.',
    'Corvane: contract, 40000000 USD, stated',
    'Palantir: contract, 2000000000 USD, by Palantir, stated',
  ],
  [
    'Corvane plans a campus in Saxony',
    "Microsoft is Corvane's biggest customer. Under a contract signed in May it will pay $1.4 billion over five years.\n\nThe company employs 340 people.",
    'Corvane: contract, 1400000000 USD, planned',
    'Corvane: headcount, 340 person, stated',
  ],
] satisfies Row[]

/** Whose a figure is by what stands around it rather than by its clause. */
export const around = [
  [
    'Corvane sale',
    'Corvane rejected a $3 billion bid from Qualcomm in March.',
    'Qualcomm: acquisition, 3000000000 USD, of Corvane, stated',
  ],
  [
    'Corvane sale',
    'In June Corvane turned down a takeover approach worth $3 billion from Intel.',
    'Intel: acquisition, 3000000000 USD, of Corvane, in 2025-06, stated',
  ],
  [
    'A bet on Texas',
    'Corvane had 4,000 H100s and Hexford 2,500.',
    'Corvane: accelerator_count, fleet, 4000 GPU, on H100, stated',
    'Hexford: accelerator_count, fleet, 2500 GPU, on H100, stated',
  ],
  [
    'Two of a kind',
    'Corvane and Hexford raised $100 million and $60 million respectively. Together the two employ 700 people.',
    'Corvane: funding, 100000000 USD, stated',
    'Hexford: funding, 60000000 USD, stated',
    'the two: headcount, 700 person, stated',
  ],
  [
    "Corvane's lean years",
    'The deal values Corvane at $2 billion, less than the $3 billion that Hexford fetched in May.',
    'Corvane: valuation, 2000000000 USD, stated',
    'Hexford: valuation, 3000000000 USD, in 2025-05, stated',
  ],
  [
    "Corvane's lean years",
    "Corvane's revenue rose to $90 million, from $70 million a year before. At Hexford it was $31 million.",
    'Corvane: revenue, 90000000 USD, stated',
    'Corvane: revenue, 70000000 USD, stated',
    'Hexford: revenue, 31000000 USD, stated',
  ],
  [
    'Hale leaves Pellant',
    "Tom Hale is leaving Pellant, the company he founded in 2015. Under him sales grew to £22 million. He is to be succeeded by Anna Berg, who ran Hexford's cloud business, with revenue of £300 million, until May.",
    'Pellant: revenue, 22000000 GBP, stated',
    'Hexford: revenue, 300000000 GBP, of cloud, stated',
  ],
  ['Corvane and its bank', '£75 million was lent to Corvane by Barclays.', 'Corvane: funding, 75000000 GBP, stated'],
] satisfies Row[]

/** The former and the latter; descriptions and pronouns within a sentence. */
export const formerAndLatter = [
  [
    "Corvane's lean years",
    'Neither Corvane nor Hexford would comment. The former has 400 employees, the latter 2,100.',
    'Corvane: headcount, 400 person, stated',
    'Hexford: headcount, 2100 person, stated',
  ],
  [
    'Corvane sues',
    'Corvane is suing Hexford for $80 million. The latter has set aside $12 million.',
    'Hexford: penalty, 80000000 USD, of Corvane, stated',
    'Hexford: money_other, 12000000 USD, stated',
  ],
  [
    'Corvane and its bank',
    'Barclays lent Corvane £75 million. It will use the money to buy 4,000 GB300s.',
    'Corvane: funding, 75000000 GBP, stated',
    'Corvane: accelerator_count, purchase, 4000 GPU, on GB300, planned',
  ],
  [
    'Fund closes',
    "Corvane's backers include Northlake Ventures, which manages $3 billion. Founded in 2018, the company is worth $400 million.",
    'Northlake Ventures: money_other, 3000000000 USD, stated',
    'Corvane: valuation, 400000000 USD, stated',
  ],
  [
    "Corvane's lean years",
    "Hexford, Corvane's biggest shareholder, valued it at $1.2 billion. The start-up had been worth $3 billion in 2021.",
    'Corvane: valuation, 1200000000 USD, stated',
    'Corvane: valuation, 3000000000 USD, in 2021, stated',
  ],
] satisfies Row[]
