// Articles in the shorthand of support/claims.ts, and the positions that they come to: the opening amount of each, and
// how many claims state it.
type Case = readonly [title: string, articles: readonly string[], positions: readonly string[]]

export const positions: readonly Case[] = [
  ['two values', ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {50000 GPU}'], ['2048', '50000']],
  ['another fleet', ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {2048 GPU of:xAI}'], ['2048', '2048']],
  ['another scope', ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {2048 GPU training}'], ['2048', '2048']],
  ['another chip', ['A 2025-02-01: {2048 GPU #H100}', 'B 2025-02-03: {2048 GPU #H800}'], ['2048', '2048']],
  ['a part', ['A 2025-02-01: {2048 GPU #Hopper}', 'B 2025-02-03: {2048 GPU #H800}'], ['2048', '2048']],
  ['another time', ['A 2025-01-01: {2048 GPU}', 'B 2025-04-02: {2048 GPU}'], ['2048', '2048']],
  [
    'another time than the evidence gives',
    ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {2048 GPU as:2024}', 'C 2025-02-05: {2048 GPU as:2023}'],
    ['2048 ×2', '2048'],
  ],
  ['a plan and a fact', ['A 2025-02-01: {2048 GPU planned}', 'B 2025-02-03: {2048 GPU}'], ['2048', '2048']],
  ['a denial and a fact', ['A 2025-02-01: {2048 GPU denied}', 'B 2025-02-03: {2048 GPU}'], ['2048', '2048']],
  ['a bound and a point', ['A 2025-02-01: {≥2000 GPU}', 'B 2025-02-03: {2048 GPU}'], ['2000', '2048']],
  ['two bounds', ['A 2025-02-01: {≥2000 GPU}', 'B 2025-02-03: {≥3000 GPU}'], ['2000', '3000']],
  ['two directions', ['A 2025-02-01: {≥2000 GPU}', 'B 2025-02-03: {≤2000 GPU}'], ['2000', '2000']],
  ['nothing to compare', ['A 2025-02-01: {40 USD money_other} {90 USD market_cap_change}'], []],
  ['one value, of two outlets', ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {2048 GPU}'], ['2048 ×2']],
  [
    'five wordings',
    ['{50000 GPU}', '{~50000 GPU}', '{48500 GPU}', '{40000..60000 GPU}', '{49999 GPU}'].map(
      (claim, index) => `P${index} 2025-02-0${index + 1}: ${claim}`,
    ),
    ['50000 ×5'],
  ],
  ['whoever says it', ['A 2025-02-01: {9 GPU by:DeepSeek}', 'B 2025-02-03: {9 GPU by:SemiAnalysis hedged}'], ['9 ×2']],
  ['one bound', ['A 2025-02-01: {≥2000 GPU}', 'B 2025-02-03: {>2000 GPU}'], ['2000 ×2']],
  [
    'two currencies',
    ['A 2025-02-01: {1600000000 USD capex}', 'B 2025-02-03: {250000000000 JPY capex}'],
    ['1600000000 ×2'],
  ],
  ['twice in one article', ['A 2025-02-01: {2048 GPU}。やはり{2048 GPU}。'], ['2048 ×2']],
  [
    'what agrees with two joins the first',
    ['A 2025-02-01: {20000 GPU}', 'B 2025-02-03: {30000 GPU}', 'C 2025-02-04: {20000..30000 GPU}'],
    ['20000 ×2', '30000'],
  ],
  [
    'agreement goes by the opening claim',
    ['A 2025-02-01: {50000 GPU}', 'B 2025-02-03: {55000 GPU}', 'C 2025-02-04: {56000 GPU}'],
    ['50000 ×2', '56000'],
  ],
  ['in order of publication', ['A 2025-02-03: {50000 GPU}', 'B 2025-02-01: {2048 GPU}'], ['2048', '50000']],
]
