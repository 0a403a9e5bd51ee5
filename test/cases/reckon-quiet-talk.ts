// Stories over several articles, in the shorthand of support/claims.ts, that must stay quiet: rounds and plans that
// follow one another, denials, repetitions, lists, and corrections of something else.
type Case = readonly [title: string, articles: readonly string[], conflicts: readonly string[]]

export const quietTalk: readonly Case[] = [
  [
    'two rounds half a year apart',
    [
      'A 2025-03-04: {3500000000 USD funding of:Anthropic}、{61500000000 USD valuation of:Anthropic}。',
      'B 2025-09-03: {13000000000 USD funding @Series_F of:Anthropic}、{183000000000 USD valuation of:Anthropic}。',
    ],
    [],
  ],
  [
    'two named rounds in one month',
    [
      'A 2025-03-04: {1000000000 USD funding @Series_A of:SSI}',
      'B 2025-03-20: {2000000000 USD funding @Series_B of:SSI}',
    ],
    [],
  ],
  [
    'a plan, and what has become of it',
    [
      'A 2025-05-21: {1000000 GPU build planned @Colossus of:xAI}',
      'B 2025-06-10: {350000 GPU @Colossus of:xAI}',
      'C 2025-06-12: {350000 GPU purchase @Colossus of:xAI}',
    ],
    [],
  ],
  [
    'a budget raised quarter by quarter',
    [
      'A 2025-01-29: {60000000000..65000000000 USD capex /year as:2025 planned by:Meta of:Meta}',
      'B 2025-04-30: {64000000000..72000000000 USD capex /year as:2025 planned by:Meta of:Meta}',
      'C 2025-10-29: {70000000000..72000000000 USD capex /year as:2025 planned by:Meta of:Meta}',
    ],
    [],
  ],
  [
    'the same voice thinks better of it within a week',
    [
      'A 2025-02-01: {80000000000 USD capex planned by:Microsoft of:Microsoft}',
      'B 2025-02-06: {60000000000 USD capex planned by:Microsoft of:Microsoft}',
    ],
    [],
  ],
  [
    'a forecast, and the result',
    [
      'A 2025-02-01: {38000000000 USD revenue /quarter as:2025-01 planned of:Nvidia}',
      'B 2025-02-27: {39300000000 USD revenue /quarter as:2025-01 of:Nvidia}',
    ],
    [],
  ],
  [
    'a denial of what nobody has said',
    ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {50000 GPU by:DeepSeek denied}'],
    [],
  ],
  [
    'a denial repeated',
    [
      'A 2025-02-03: {50000 GPU by:DeepSeek denied}',
      'B 2025-02-04: {~50000 GPU by:DeepSeek denied}',
      'C 2025-02-05: {2048 GPU}',
    ],
    [],
  ],
  [
    'a denial of a part, when the whole was said',
    ['A 2025-02-01: {50000 GPU}', 'B 2025-02-03: {50000 GPU #H100 by:DeepSeek denied}'],
    [],
  ],
  [
    'a denial that comes after the figure has aged',
    ['A 2025-01-01: {50000 GPU}', 'B 2025-05-03: {50000 GPU by:DeepSeek denied}'],
    [],
  ],
  [
    'five wordings from five outlets, one of them twice',
    [
      'A/1 2025-02-01: {50000 GPU #Hopper}',
      'B 2025-02-01: {50000 GPU #Hopper by:SemiAnalysis}',
      'C 2025-02-03: {~50000 GPU #Hopper by:SemiAnalysis hedged}',
      'D 2025-02-04: {48500 GPU #Hopper}',
      'A/2 2025-02-07: {40000..60000 GPU #Hopper}。',
    ],
    [],
  ],
  [
    'the same text under another address',
    ['A/1 2025-02-01: 保有は{2048 GPU}である。', 'A/2 2025-02-02: 保有は{2048 GPU}である。'],
    [],
  ],
  [
    'a list of years',
    [
      'A 2025-02-01: {1000 GPU as:2022}、{2000 GPU as:2023}、{5000 GPU as:2024}。',
      'B 2025-02-03: 実際には{5000 GPU as:2024}、{2000 GPU as:2023}。',
    ],
    [],
  ],
  [
    'a year’s growth in one voice, the first of it on file',
    [
      'A 2025-02-01: {1000 GPU of:xAI}',
      'B 2025-02-10: {1000 GPU by:xAI of:xAI}だったが、今では{5000 GPU by:xAI of:xAI}。',
    ],
    [],
  ],
  [
    'two buyers in one sentence, in both orders',
    [
      'A 2024-12-18: {485000 GPU purchase of:Microsoft by:Omdia}で、{224000 GPU purchase of:Meta by:Omdia}を引き離した。',
      'B 2024-12-20: {224000 GPU purchase of:Meta by:Omdia}に対し、{485000 GPU purchase of:Microsoft by:Omdia}。',
    ],
    [],
  ],
  [
    'amounts that are compared with nothing',
    [
      'A 2025-02-01: {5000000000 USD money_other of:Meta}、{100 USD market_cap_change of:Nvidia}。',
      'B 2025-02-03: {9000000000 USD money_other of:Meta}、{600 USD market_cap_change of:Nvidia}。',
    ],
    [],
  ],
  [
    'a unit that does not fit the metric',
    ['A 2025-02-01: {50 GPU revenue of:Nvidia}', 'B 2025-02-03: {9000 GPU revenue of:Nvidia}'],
    [],
  ],
  [
    'a loss of more than so much, and so much',
    [
      'A 2025-02-01: {>-5000000000 USD profit /year as:2024 of:OpenAI}',
      'B 2025-02-03: {-8000000000 USD profit /year as:2024 of:OpenAI}',
    ],
    [],
  ],
  [
    'a version that gives the figure another year',
    ['A/1 v1 2025-02-01: {660 USD revenue as:2023}', 'A/1 v2 2025-02-01: {940 USD revenue as:2024}'],
    [],
  ],
  [
    'a version that turns the fact into a plan',
    ['A/1 v1 2025-02-01: {5000 GPU}', 'A/1 v2 2025-02-01: {9000 GPU planned}'],
    [],
  ],
  [
    'a correction of something else, with last year’s figure',
    ['A/1 2025-02-01: {660 USD revenue as:2024}', 'A/2 correction 2025-02-03: {900 USD revenue as:2023}'],
    [],
  ],
]
