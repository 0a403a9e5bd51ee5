// Whom English articles turn to: heads of lines, descriptions, payers, several in one sentence. Told on 13 November 2025.
import type { Row } from './english-rows.ts'

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
    'Delmar Power: penalty, 5000000 USD, in 2025-05, stated',
  ],
  ['', 'Quillon is renting a 40MW hall from Delmar Power.', 'Quillon: power, 40000000 W, of Delmar Power, stated'],
] satisfies Row[]

/** What a headline and a price by the hour leave to the text. */
export const left = [
  [
    'Delmar Cloud opens a hall',
    'Delmar Cloud has 8,000 GPUs. Customers pay $5 an hour for each H100.',
    'Delmar Cloud: accelerator_count, fleet, 8000 GPU, stated',
    'Delmar Cloud: price, 5 USD, of H100, a hour, stated',
  ],
  [
    'Court orders music start-up to pay damages to Wexford',
    'A court ordered Klangwerk to pay Wexford €18 million in damages. The company has 60 employees.',
    'Klangwerk: penalty, 18000000 EUR, of Wexford, stated',
    'Klangwerk: headcount, 60 person, stated',
  ],
  [
    'Numbers from the Figure AI round',
    'What we know.\n\n1. 360 people work there.',
    'Figure AI: headcount, 360 person, stated',
  ],
  [
    '',
    'Quillon raised $100 million from the Bank of Korea and Dawn Capital, lifting its valuation to $7 billion.',
    'Quillon: funding, 100000000 USD, stated',
    'Quillon: valuation, 7000000000 USD, stated',
  ],
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
    'Mirelle: penalty, 5000000 EUR, by regulator, reported',
    'Mirelle: users, 10000000 person, of Pallas, stated',
  ],
] satisfies Row[]

/** Who is meant of several that a sentence or a paragraph names. */
export const several = [
  [
    '',
    'And at Vantor, a chip designer, 75 engineers lost their jobs. The company has raised $210 million.',
    'Vantor: layoffs, 75 person, stated',
    'Vantor: funding, 210000000 USD, stated',
  ],
  [
    '',
    'The cabinet approved a subsidy for Brightline, a maker of power chips, whose new plant will cost €1.2 billion.',
    'Brightline: capex, 1200000000 EUR, planned',
  ],
  [
    'Marlow and Tessera sign',
    'Tessera has 22,000 GPUs. The contract with Marlow Capital is worth $410 million to Marlow.',
    'Tessera: accelerator_count, fleet, 22000 GPU, stated',
    'Marlow Capital: contract, 410000000 USD, of Tessera, stated',
  ],
  [
    'Spending',
    'Capital expenditure this quarter:\n\nGoogle parent Alphabet: $85 billion of capital spending.',
    'Alphabet: capex, 85000000000 USD, stated',
  ],
  [
    'Ofcom fines a site',
    'Ofcom has fined Corvane £50,000. The company must pay a further £5,000 in fines.',
    'Corvane: penalty, 50000 GBP, stated',
    'Corvane: penalty, 5000 GBP, stated',
  ],
  [
    'A campus for Beale',
    'Beale Infrastructure wants a campus. Halden Power has signed a contract. The utility has 900 employees.\n\nHalden Power bought land. The developer promises to hire 180 people.',
    'Halden Power: headcount, 900 person, stated',
    'Beale Infrastructure: hiring, 180 person, planned',
  ],
  [
    '',
    'QUILLON REPORTS RESULTS\n\nQuillon Inc. today reported revenue of $612 million.',
    'Quillon: revenue, 612000000 USD, by Quillon, stated',
  ],
  [
    '',
    'Quillon’s net loss came to $275 million, against $345 million at Mosaic Tide.',
    'Quillon: profit, -275000000 USD, stated',
    'Mosaic Tide: profit, -345000000 USD, stated',
  ],
  [
    '',
    'The state has promised Quillon $6 million and Mosaic Tide $250 million in subsidies.',
    'Quillon: funding, 6000000 USD, planned',
    'Mosaic Tide: funding, 250000000 USD, planned',
  ],
  [
    'Harbourlight buys Cobaltine',
    'Harbourlight will acquire Cobaltine, a San Diego maker of software. Harbourlight has 900 employees. The San Diego firm was last valued at $1.3 billion.',
    'Harbourlight: headcount, 900 person, stated',
    'Cobaltine: valuation, 1300000000 USD, stated',
  ],
  [
    '',
    'Harbourlight will acquire Cobaltine, a maker of software, for $2.1 billion in cash, it said.',
    'Harbourlight: acquisition, 2100000000 USD, of Cobaltine, by Harbourlight, planned',
  ],
  ['', 'Tom Akers said that Quillon has 340 employees.', 'Quillon: headcount, 340 person, by Tom Akers, stated'],
] satisfies Row[]
