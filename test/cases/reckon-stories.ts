// Stories over several articles, in the shorthand of support/claims.ts, and the conflicts that they come to. What must
// stay quiet comes first; where the rules are silent, a row says what a careful analyst would make of it.
type Case = readonly [title: string, articles: readonly string[], conflicts: readonly string[]]

/** Each would be a false alarm. */
export const quiet: readonly Case[] = [
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

/** Each would be missed. */
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
]
