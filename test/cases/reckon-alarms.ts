// Stories over several articles, in the shorthand of support/claims.ts, and the conflicts that they come to: each would
// be missed.
type Case = readonly [title: string, articles: readonly string[], conflicts: readonly string[]]

export const alarms: readonly Case[] = [
  [
    'an analyst against the company; the third article repeats both',
    [
      'A 2025-01-28: {2048 GPU by:DeepSeek}',
      'B 2025-02-03: {~50000 GPU by:SemiAnalysis hedged}',
      'C 2025-02-06: {2048 GPU by:DeepSeek}と説明するが、{~50000 GPU by:SemiAnalysis hedged}と推定する。',
    ],
    ['contradiction 2048 / 50000'],
  ],
  [
    'the analyst’s figure first, by a late arrival with an earlier date',
    ['A 2025-02-03: {2048 GPU by:DeepSeek}', 'B 2025-01-28: {~50000 GPU by:SemiAnalysis hedged}'],
    ['contradiction 50000 / 2048'],
  ],
  [
    'a late arrival that a later figure had seemed to update',
    ['A 2025-01-01: {2048 GPU}', 'C 2025-05-01: {50000 GPU}', 'B 2025-03-01: {2048 GPU}'],
    ['contradiction 2048 / 50000'],
  ],
  [
    'two counts within a week',
    ['A 2025-06-03: {1097 person headcount of:Anthropic}', 'B 2025-06-09: {2300 person headcount of:Anthropic}'],
    ['contradiction 1097 / 2300'],
  ],
  [
    'the quarter’s result in two figures, months apart',
    [
      'A 2025-02-27: {39300000000 USD revenue /quarter as:2025-01 of:Nvidia}',
      'B 2025-08-27: {33900000000 USD revenue /quarter as:2025-01 of:Nvidia}',
    ],
    ['contradiction 39300000000 / 33900000000'],
  ],
  [
    'two paces of a year within a week',
    [
      'A 2026-01-20: 年換算の売上高は{9000000000 USD revenue /year of:Anthropic}に達した。',
      'B 2026-01-25: Its annualised revenue is {5000000000 USD revenue /year of:Anthropic}.',
    ],
    ['contradiction 9000000000 / 5000000000'],
  ],
  [
    'a year and the day on which it ends',
    [
      'A 2025-02-01: {29600 person headcount as:2024-12-31 of:Nvidia}',
      'B 2025-06-01: {36000 person headcount as:2024 of:Nvidia}',
    ],
    ['contradiction 29600 / 36000'],
  ],
  [
    'a price that two outlets convert differently',
    [
      'A 2025-11-26: {6500000000 USD acquisition @Ampere of:SBG}',
      'B 2025-12-03: {400000000000 JPY acquisition @Ampere of:SBG}',
    ],
    ['contradiction 6500000000 / 400000000000'],
  ],
  [
    'no more than so many, and more',
    ['A 2025-02-10: {≤5000 GPU #H20 by:DeepSeek}', 'B 2025-02-18: {30000 GPU #H20 by:SemiAnalysis}'],
    ['contradiction 5000 / 30000'],
  ],
  [
    'more than so much, and less',
    [
      'A 2023-04-19: {>100000000 USD training_cost @GPT-4 of:OpenAI}',
      'B 2024-04-17: {78000000 USD training_cost @GPT-4 of:OpenAI hedged}',
      'C 2024-06-05: {40000000 USD training_cost @GPT-4 of:OpenAI hedged}',
      'D 2024-06-06: {78000000 USD training_cost @GPT-4 of:OpenAI}、{40000000 USD training_cost @GPT-4 of:OpenAI}。',
    ],
    ['contradiction 100000000 / 78000000', 'contradiction 100000000 / 40000000', 'contradiction 78000000 / 40000000'],
  ],
  [
    'a part larger than the whole, in either order',
    [
      'A 2024-12-18: {224000 GPU #Hopper of:Meta}',
      'B 2025-01-10: {350000 GPU #H100 of:Meta}',
      'C 2025-01-20: {300000 GPU of:Meta}',
    ],
    ['contradiction 224000 / 350000', 'contradiction 350000 / 300000'],
  ],
  [
    'a figure asserted by two and denied by the company, whose denial is repeated',
    [
      'A 2025-02-01: {50000 GPU by:SemiAnalysis}',
      'B 2025-02-02: {50000 GPU by:SemiAnalysis hedged}',
      'C 2025-02-07: {50000 GPU by:DeepSeek denied}',
      'D 2025-02-08: {50000 GPU by:DeepSeek denied}',
    ],
    ['denial 50000 / 50000'],
  ],
  [
    'a plan denied by the one who was to have it',
    [
      'A 2025-02-01: {500000000000 USD capex planned of:Stargate}',
      'B 2025-02-03: {500000000000 USD capex denied by:Musk of:Stargate}',
    ],
    ['denial 500000000000 / 500000000000'],
  ],
  [
    'one article that reports the estimate and the denial',
    ['A 2025-02-01: {50000 GPU by:SemiAnalysis}と推定する。しかし同社は{50000 GPU by:DeepSeek denied}を否定した。'],
    ['denial 50000 / 50000'],
  ],
  [
    'two plans of two voices within a fortnight',
    [
      'A 2025-02-01: {100000 GPU build planned by:xAI of:xAI}',
      'B 2025-02-10: {300000 GPU build planned by:Musk of:xAI}',
    ],
    ['contradiction 100000 / 300000'],
  ],
  [
    'the publisher’s correction, which others copy',
    [
      'A/1 2024-10-03: {660000000 USD funding of:OpenAI}',
      'A/2 correction 2024-10-03: {6600000000 USD funding of:OpenAI}',
      'B 2024-10-04: {6600000000 USD funding of:OpenAI}',
    ],
    ['revision 660000000 / 6600000000'],
  ],
  [
    'a copy of the mistake before the correction',
    [
      'A/1 2024-10-03: {660 USD funding}',
      'B 2024-10-03: {660 USD funding}',
      'A/2 correction 2024-10-04: {6600 USD funding}',
    ],
    ['revision 660 / 6600'],
  ],
  [
    'what a publisher has taken back is not held against others',
    [
      'A/1 2024-10-03: {660 USD funding}',
      'A/2 correction 2024-10-04: {6600 USD funding}',
      'B 2024-10-05: {9900 USD funding}',
    ],
    ['revision 660 / 6600', 'contradiction 6600 / 9900'],
  ],
  [
    'unless somebody else had said it too',
    [
      'A/1 2024-10-03: {660 USD funding}',
      'B 2024-10-03: {660 USD funding}',
      'A/2 correction 2024-10-04: {6600 USD funding}',
      'C 2024-10-05: {9900 USD funding}',
    ],
    ['revision 660 / 6600', 'contradiction 660 / 9900', 'contradiction 6600 / 9900'],
  ],
  [
    'a publisher that takes its figure back and gives no other',
    ['A/1 2025-02-01: {50000 GPU}', 'A/2 correction 2025-02-03: {50000 GPU denied}'],
    ['denial 50000 / 50000'],
  ],
  [
    'a corrected version of one article, against another outlet',
    [
      'A/1 v1 2025-02-01: {660 USD funding}',
      'A/1 v2 2025-02-01: {6600 USD funding}',
      'B 2025-02-02: {3300 USD funding}',
    ],
    ['revision 660 / 6600', 'contradiction 6600 / 3300'],
  ],
  [
    'a profit where another reports a loss',
    [
      'A 2025-02-01: {>-5000000000 USD profit /year as:2024 of:OpenAI}',
      'B 2025-02-03: {1000000000 USD profit /year as:2024 of:OpenAI}',
    ],
    ['contradiction -5000000000 / 1000000000'],
  ],
  [
    'six outlets against one, which comes second',
    [
      'A 2024-09-03: {100000 GPU #H100 @Colossus by:xAI of:xAI}',
      'B 2024-09-03: {32000 GPU #H100 @Colossus by:SemiAnalysis of:xAI}',
      ...[4, 5, 6, 7, 8].map((day) => `P${day} 2024-09-0${day}: {100000 GPU #H100 @Colossus by:xAI of:xAI}`),
    ],
    ['contradiction 100000 / 32000'],
  ],
  [
    'a year that is told again, and today’s figure without a year',
    ['A 2024-01-01: {2048 GPU as:2023}', 'B 2025-01-01: {2048 GPU as:2023}', 'C 2025-02-01: {50000 GPU}'],
    ['contradiction 2048 / 50000'],
  ],
  [
    'a month and its year, told long after',
    ['A 2024-01-01: {2048 GPU as:2023-06}', 'B 2025-06-01: {50000 GPU as:2023}'],
    ['contradiction 2048 / 50000'],
  ],
  [
    'a figure that a later voice gives its year, and another of that year long after',
    ['A 2024-01-01: {2048 GPU}', 'B 2024-01-05: {2048 GPU as:2023}', 'C 2025-06-01: {50000 GPU as:2023}'],
    ['contradiction 2048 / 50000'],
  ],
]
