// Articles in the shorthand of support/claims.ts, and what comes of them: conflicts as `kind older / newer`. Every rule
// has its near-miss, which must stay quiet, before it.
type Case = readonly [title: string, articles: readonly string[], conflicts: readonly string[]]

/** Which claims are about the same figure. */
export const comparable: readonly Case[] = [
  ['one outlet, one figure', ['A 2025-02-01: {2048 GPU}'], []],
  [
    'two outlets, two figures',
    ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {50000 GPU}'],
    ['contradiction 2048 / 50000'],
  ],
  ['two outlets, one figure in two wordings', ['A 2025-02-01: {50000 GPU}', 'B 2025-02-03: {~48000 GPU}'], []],
  ['another subject', ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {50000 GPU of:xAI}'], []],
  [
    'a subject under two spellings',
    ['A 2025-02-01: {2048 GPU of:Deep_Seek}', 'B 2025-02-03: {50000 GPU}'],
    ['contradiction 2048 / 50000'],
  ],
  ['another metric', ['A 2025-02-01: {500 person headcount}', 'B 2025-02-03: {9000 person users}'], []],
  ['another metric of one family', ['A 2025-02-01: {40 USD capex}', 'B 2025-02-03: {90 USD opex}'], []],
  ['a training run and a fleet', ['A 2025-02-01: {2048 GPU training}', 'B 2025-02-03: {50000 GPU fleet}'], []],
  ['a plan to build and a purchase', ['A 2025-02-01: {2048 GPU build}', 'B 2025-02-03: {50000 GPU purchase}'], []],
  [
    'two purchases',
    ['A 2025-02-01: {2048 GPU purchase}', 'B 2025-02-03: {50000 GPU purchase}'],
    ['contradiction 2048 / 50000'],
  ],
  ['two models', ['A 2025-02-01: {2048 GPU training @R1}', 'B 2025-02-03: {50000 GPU training @V3}'], []],
  ['a site and the whole', ['A 2025-02-01: {2048 GPU @Hangzhou}', 'B 2025-02-03: {50000 GPU}'], []],
  [
    'one model',
    ['A 2025-02-01: {2048 GPU training @V3}', 'B 2025-02-03: {50000 GPU training @V3}'],
    ['contradiction 2048 / 50000'],
  ],
  ['a year and a quarter', ['A 2025-02-01: {40 USD revenue /year}', 'B 2025-02-03: {10 USD revenue /quarter}'], []],
  ['a year and no period', ['A 2025-02-01: {40 USD revenue /year}', 'B 2025-02-03: {10 USD revenue}'], []],
  [
    'two years’ sums',
    ['A 2025-02-01: {40 USD revenue /year}', 'B 2025-02-03: {10 USD revenue /year}'],
    ['contradiction 40 / 10'],
  ],
  ['two currencies that agree', ['A 2025-02-01: {1600000000 USD capex}', 'B 2025-02-03: {250000000000 JPY capex}'], []],
  [
    'two currencies that do not',
    ['A 2025-02-01: {1600000000 USD capex}', 'B 2025-02-03: {400000000000 JPY capex}'],
    ['contradiction 1600000000 / 400000000000'],
  ],
]

/** When claims are about the same time. */
export const times: readonly Case[] = [
  ['another year', ['A 2025-02-01: {40 USD revenue as:2023}', 'B 2025-02-03: {90 USD revenue as:2024}'], []],
  ['another month', ['A 2025-02-01: {40 USD revenue as:2024-06}', 'B 2025-02-03: {90 USD revenue as:2024-07}'], []],
  [
    'one year',
    ['A 2025-02-01: {40 USD revenue as:2024}', 'B 2025-02-03: {90 USD revenue as:2024}'],
    ['contradiction 40 / 90'],
  ],
  [
    'a month of that year',
    ['A 2025-02-01: {40 USD revenue as:2024}', 'B 2025-02-03: {90 USD revenue as:2024-12}'],
    ['contradiction 40 / 90'],
  ],
  [
    'a day of that month',
    ['A 2025-02-01: {40 USD revenue as:2024-12-31}', 'B 2025-02-03: {90 USD revenue as:2024-12}'],
    ['contradiction 40 / 90'],
  ],
  [
    'one year, told long after',
    ['A 2023-02-01: {40 USD revenue as:2022}', 'B 2025-02-03: {90 USD revenue as:2022}'],
    ['contradiction 40 / 90'],
  ],
  ['an update after 91 days', ['A 2025-01-01: {2048 GPU}', 'B 2025-04-02: {50000 GPU}'], []],
  ['within 90 days', ['A 2025-01-01: {2048 GPU}', 'B 2025-04-01: {50000 GPU}'], ['contradiction 2048 / 50000']],
  ['a side without a time, 91 days on', ['A 2025-01-01: {2048 GPU as:2024}', 'B 2025-04-02: {50000 GPU}'], []],
  [
    'a side without a time, within 90 days',
    ['A 2025-01-01: {2048 GPU as:2024}', 'B 2025-04-01: {50000 GPU}'],
    ['contradiction 2048 / 50000'],
  ],
  ['what happens more than once, a year on', ['A 2024-02-01: {40 USD funding}', 'B 2025-02-03: {90 USD funding}'], []],
  ...['training_cost', 'acquisition'].map(
    (metric): Case => [
      `${metric} is settled once`,
      [`A 2023-02-01: {40 USD ${metric} as:2022}`, `B 2025-02-03: {90 USD ${metric} as:2024}`],
      ['contradiction 40 / 90'],
    ],
  ),
  ...['token', 'parameter', 'GPU-hour', 'token context_window', 'GPU training'].map(
    (unit): Case => [
      `${unit} is settled once`,
      [`A 2023-02-01: {40 ${unit}}`, `B 2025-02-03: {90 ${unit}}`],
      ['contradiction 40 / 90'],
    ],
  ),
]

/** Plans and denials. */
export const stances: readonly Case[] = [
  ['a plan and a fact', ['A 2025-02-01: {2048 GPU planned}', 'B 2025-02-03: {50000 GPU}'], []],
  ['a fact and a plan', ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {50000 GPU planned}'], []],
  ['a later plan of the same publisher', ['A 2025-02-01: {20 GPU planned}', 'A 2025-02-03: {50 GPU planned}'], []],
  [
    'a later plan of the same voice elsewhere',
    ['A 2025-02-01: {20 GPU planned by:Liang}', 'B 2025-02-03: {50 GPU planned by:Liang}'],
    [],
  ],
  ['a plan 15 days younger', ['A 2025-02-01: {20 GPU planned}', 'B 2025-02-16: {50 GPU planned}'], []],
  [
    'a plan 14 days younger',
    ['A 2025-02-01: {20 GPU planned}', 'B 2025-02-15: {50 GPU planned}'],
    ['contradiction 20 / 50'],
  ],
  [
    'two voices in one publisher’s articles',
    ['A 2025-02-01: {20 GPU planned by:Liang}', 'A 2025-02-03: {50 GPU planned by:SemiAnalysis}'],
    ['contradiction 20 / 50'],
  ],
  [
    'an estimate and a report are facts',
    ['A 2025-02-01: {20 GPU hedged}', 'B 2025-02-03: {50 GPU reported}'],
    ['contradiction 20 / 50'],
  ],
  ['a denial of another figure', ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {50000 GPU denied}'], []],
  ['two denials', ['A 2025-02-01: {50000 GPU denied}', 'B 2025-02-03: {50000 GPU denied}'], []],
  ['two denials of two figures', ['A 2025-02-01: {50000 GPU denied}', 'B 2025-02-03: {9000 GPU denied}'], []],
  ['a denial long after', ['A 2025-01-01: {50000 GPU}', 'B 2025-04-02: {50000 GPU denied}'], []],
  ['a figure denied', ['A 2025-02-01: {50000 GPU}', 'B 2025-02-03: {50000 GPU denied}'], ['denial 50000 / 50000']],
  ['denied first', ['A 2025-02-01: {50000 GPU denied}', 'B 2025-02-03: {50000 GPU}'], ['denial 50000 / 50000']],
  ['about that figure', ['A 2025-02-01: {~50000 GPU}', 'B 2025-02-03: {48000 GPU denied}'], ['denial 50000 / 48000']],
  ['denied of another branch', ['A 2025-02-01: {50000 GPU #H100}', 'B 2025-02-03: {50000 GPU #TPU denied}'], []],
  [
    'denied of other chips, which a denial may name more loosely',
    ['A 2025-02-01: {50000 GPU #Hopper}', 'B 2025-02-03: {50000 GPU denied}'],
    ['denial 50000 / 50000'],
  ],
  [
    'a plan denied',
    ['A 2025-02-01: {50000 GPU planned}', 'B 2025-02-03: {50000 GPU denied}'],
    ['denial 50000 / 50000'],
  ],
]

/** Bounds and ranges. */
export const bounds: readonly Case[] = [
  ['a figure above a lower bound', ['A 2025-02-01: {≥1000 GPU}', 'B 2025-02-03: {50000 GPU}'], []],
  ['a figure below an upper bound', ['A 2025-02-01: {≤5000 GPU}', 'B 2025-02-03: {2048 GPU}'], []],
  ['two lower bounds', ['A 2025-02-01: {>1000 GPU}', 'B 2025-02-03: {>50000 GPU}'], []],
  ['a figure within a range', ['A 2025-02-01: {20000..90000 GPU}', 'B 2025-02-03: {50000 GPU}'], []],
  ['above an upper bound', ['A 2025-02-01: {≤5000 GPU}', 'B 2025-02-03: {30000 GPU}'], ['contradiction 5000 / 30000']],
  ['below a lower bound', ['A 2025-02-01: {>9000 GPU}', 'B 2025-02-03: {2048 GPU}'], ['contradiction 9000 / 2048']],
  ['outside a range', ['A 2025-02-01: {20000..90000 GPU}', 'B 2025-02-03: {2048 GPU}'], ['contradiction 20000 / 2048']],
  ['two bounds with nothing between', ['A 2025-02-01: {<5 GPU}', 'B 2025-02-03: {>9 GPU}'], ['contradiction 5 / 9']],
]

/** Chips and families. */
export const hardware: readonly Case[] = [
  ['a part within the whole', ['A 2025-02-01: {50000 GPU #Hopper}', 'B 2025-02-03: {10000 GPU #H100}'], []],
  ['a part as large as the whole', ['A 2025-02-01: {50000 GPU #Hopper}', 'B 2025-02-03: {55000 GPU #H100}'], []],
  ['a part of at least so many', ['A 2025-02-01: {≥50000 GPU #Hopper}', 'B 2025-02-03: {90000 GPU #H100}'], []],
  ['a part that may be the whole', ['A 2025-02-01: {50000 GPU}', 'B 2025-02-03: {55000..60000 GPU #H100}'], []],
  ['two branches', ['A 2025-02-01: {50000 GPU #H100}', 'B 2025-02-03: {2048 GPU #H200}'], []],
  ['GPUs and TPUs', ['A 2025-02-01: {50000 GPU}', 'B 2025-02-03: {90000 GPU #TPU}'], []],
  ['a denied part', ['A 2025-02-01: {50000 GPU #Hopper}', 'B 2025-02-03: {90000 GPU #H100 denied}'], []],
  [
    'a part larger than the whole',
    ['A 2025-02-01: {50000 GPU #Hopper}', 'B 2025-02-03: {90000 GPU #H100}'],
    ['contradiction 50000 / 90000'],
  ],
  [
    'a whole smaller than its part',
    ['A 2025-02-01: {90000 GPU #H100}', 'B 2025-02-03: {50000 GPU}'],
    ['contradiction 90000 / 50000'],
  ],
  ['a part over a bound', ['A 2025-02-01: {<5 GPU}', 'B 2025-02-03: {9 GPU #H100}'], ['contradiction 5 / 9']],
  ['one chip', ['A 2025-02-01: {50000 GPU #H100}', 'B 2025-02-03: {2048 GPU #H100}'], ['contradiction 50000 / 2048']],
  ['accelerators and GPUs', ['A 2025-02-01: {9 GPU #accelerator}', 'B 2025-02-03: {20 GPU}'], ['contradiction 9 / 20']],
]
