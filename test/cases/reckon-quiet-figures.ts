// Stories over several articles, in the shorthand of support/claims.ts, that must stay quiet: figures of other things,
// other times, other units or other chips, and figures that agree. Where the rules are silent, a row says what a careful
// analyst would make of it.
type Case = readonly [title: string, articles: readonly string[], conflicts: readonly string[]]

export const quietFigures: readonly Case[] = [
  [
    'a company that grows, told twice a year',
    [
      'A 2024-01-10: {120 person headcount by:Cohere of:Cohere}',
      'B 2024-05-20: {250 person headcount of:Cohere}',
      'C 2024-09-30: {400 person headcount of:Cohere}',
    ],
    [],
  ],
  [
    'users on two dates, both in one week’s news',
    [
      'A 2025-04-01: {~400000000 person users /week as:2025-02 of:OpenAI @ChatGPT}',
      'B 2025-04-03: {500000000 person users /week as:2025-03 of:OpenAI @ChatGPT}',
    ],
    [],
  ],
  [
    'weekly and monthly users',
    [
      'A 2025-04-01: {400000000 person users /week of:OpenAI}',
      'B 2025-04-03: {600000000 person users /month of:OpenAI}',
    ],
    [],
  ],
  [
    'a quarter’s revenue and the year’s, both by the month in which they end',
    [
      'A 2025-02-01: {39300000000 USD revenue /quarter as:2025-01 of:Nvidia}',
      'B 2025-02-03: {130500000000 USD revenue /year as:2025 of:Nvidia}',
    ],
    [],
  ],
  [
    'one quarter of two segments and of the whole',
    [
      'A 2025-02-01: {35600000000 USD revenue /quarter @Data_Center of:Nvidia}、{2500000000 USD revenue /quarter @Gaming of:Nvidia}。',
      'B 2025-02-03: {39300000000 USD revenue /quarter of:Nvidia}',
    ],
    [],
  ],
  [
    'a year’s revenue, and what a year would bring at the present pace',
    [
      'A 2026-01-20: 2025年の売上高は{4500000000 USD revenue /year as:2025 of:Anthropic}だった。',
      'B 2026-01-25: 年換算の売上高は{9000000000 USD revenue /year of:Anthropic}に達し、2025年の{4500000000 USD revenue /year as:2025 of:Anthropic}の2倍だ。',
      'C 2026-01-27: Revenue of {4500000000 USD revenue /year as:2025 of:Anthropic} last year has become an annualized {9000000000 USD revenue /year of:Anthropic}.',
      'D 2026-01-28: It now makes {9000000000 USD revenue /year of:Anthropic} in annual recurring revenue.',
    ],
    [],
  ],
  [
    'revenue and profit',
    ['A 2025-02-01: {39300 USD revenue of:Nvidia}', 'B 2025-02-03: {22000 USD profit of:Nvidia}'],
    [],
  ],
  [
    'a parent and its subsidiary',
    [
      'A 2025-05-09: {6544300000000 JPY revenue /year as:2025 of:SoftBank_Corp.}',
      'B 2025-05-14: {7243800000000 JPY revenue /year as:2025 of:SoftBank_Group}',
    ],
    [],
  ],
  [
    'what was bought and what is run',
    ['A 2025-02-01: {100000 GPU purchase #H100 of:Meta}', 'B 2025-02-03: {350000 GPU #H100 of:Meta}'],
    [],
  ],
  [
    'one model’s training and another’s, and the maker’s whole fleet',
    [
      'A 2025-01-10: {2048 GPU training @V3 #H800}',
      'B 2025-02-01: {512 GPU training @R1 #H800}',
      'C 2025-02-03: {50000 GPU #Hopper}',
    ],
    [],
  ],
  [
    'a site, a second site and all sites',
    [
      'A 2025-02-01: {200000 GPU @Colossus of:xAI}',
      'B 2025-02-02: {110000 GPU @Colossus_2 of:xAI}',
      'C 2025-02-03: {450000 GPU of:xAI}',
    ],
    [],
  ],
  [
    'parts that add up to the whole',
    [
      'A 2025-02-01: {50000 GPU #Hopper}',
      'B 2025-02-05: {10000 GPU #H800}、{10000 GPU #H100}、{30000 GPU #H20}。',
      'C 2025-02-09: {60000 GPU}',
    ],
    [],
  ],
  [
    'a fleet of GPUs and one of TPUs',
    ['A 2025-02-01: {26000 GPU #H100 of:Google}', 'B 2025-02-03: {900000 GPU #TPU of:Google}'],
    [],
  ],
  ['a chip that nobody knows', ['A 2025-02-01: {5000 GPU #X9000 of:Google}', 'B 2025-02-03: {900 GPU of:Google}'], []],
  [
    'at least so many, then so many',
    [
      'A 2025-01-09: {≥120000 GPU @Colossus of:xAI}',
      'B 2025-02-18: {200000 GPU @Colossus of:xAI}',
      'C 2025-03-03: {>150000 GPU @Colossus of:xAI}',
    ],
    [],
  ],
  [
    'as many as so many, and fewer',
    ['A 2025-02-01: {≤1500 person layoffs of:Intel}', 'B 2025-02-20: {1100 person layoffs of:Intel}'],
    [],
  ],
  [
    'ranges that touch',
    [
      'A 2025-02-01: {10000000..12000000 USD training_cost @GPT-3 of:OpenAI}',
      'B 2025-02-03: {12000000..15000000 USD training_cost @GPT-3 of:OpenAI}',
    ],
    [],
  ],
  [
    'tens of thousands, and one of them',
    ['A 2025-02-01: {20000..90000 GPU #H100 of:Meta}', 'B 2025-02-03: {49152 GPU #H100 of:Meta}'],
    [],
  ],
  [
    'roundings of one figure',
    [
      'A 2024-03-13: {49152 GPU #H100 of:Meta}',
      'B 2024-03-18: {~50000 GPU #H100 of:Meta}',
      'C 2024-03-25: {50000 GPU #H100 of:Meta}',
      'D 2024-04-01: {>49000 GPU #H100 of:Meta}',
    ],
    [],
  ],
  [
    'one sum in dollars, yen and euros',
    [
      'A 2024-10-03: {6600000000 USD funding of:OpenAI}（{~960000000000 JPY funding of:OpenAI}）',
      'B 2024-10-04: {6000000000 EUR funding of:OpenAI}',
      'C 2024-10-05: {1000000000000 JPY funding of:OpenAI}',
    ],
    [],
  ],
  [
    'an article whose own conversion is wrong, and an outlet that gives the sum in yen',
    [
      'A 2024-10-03: {6600000000 USD funding of:OpenAI}（{~96000000000 JPY funding of:OpenAI}）',
      'B 2024-10-05: {~960000000000 JPY funding of:OpenAI}',
    ],
    [],
  ],
  [
    'yen at the rate of another year',
    ['A 2020-07-01: {10700000000 JPY acquisition of:NTT}', 'B 2024-07-01: {100000000 USD acquisition of:NTT}'],
    [],
  ],
  [
    'a year that was told long ago, and today’s figure without a year',
    ['A 2024-01-01: {2048 GPU as:2023}', 'C 2025-02-01: {50000 GPU}'],
    [],
  ],
  [
    'a month of one year and of another, told long after',
    ['A 2024-01-01: {2048 GPU as:2023-06}', 'B 2025-01-01: {50000 GPU as:2024-06}'],
    [],
  ],
]
