// What an article does with figures of its own that it sets against each other, in the shorthand of support/claims.ts.
// Every rule has its near-miss, which must stay quiet, before it.
type Case = readonly [title: string, articles: readonly string[], conflicts: readonly string[]]

/** Two figures of one article conflict only where it sets one against the other. */
export const contrasts: readonly Case[] = [
  ['a list', ['A 2025-02-01: 保有は{2048 GPU}、{50000 GPU}などである。'], []],
  ['two sentences', ['A 2025-02-01: 保有は{2048 GPU}である。台数は{50000 GPU}となった。'], []],
  ['but, in one voice', ['A 2025-02-01: 保有は{2048 GPU}である。しかし今年は{50000 GPU}となった。'], []],
  [
    'a contrast that is far off',
    [
      'A 2025-02-01: 保有は{2048 GPU}である。この一年、同社は人を増やし、研究所を三つ開き、論文を次々に発表し、海外の大学とも組み、利用者の声を集めて製品を改め、来年には次の世代の模型を出すと広く伝えられている。実際には{50000 GPU}を持つ。',
    ],
    [],
  ],
  ['the contrast before both', ['A 2025-02-01: 実際には、保有は{2048 GPU}、{50000 GPU}などである。'], []],
  ...['実際には', '実際は', 'に反し', 'とされるが、'].map(
    (words): Case => [
      words,
      [`A 2025-02-01: 保有は{2048 GPU}${words}{50000 GPU}である。`],
      ['contradiction 2048 / 50000'],
    ],
  ),
  ...['しかし', '一方', 'に対し', 'ところが'].map(
    (words): Case => [
      `${words}, of two voices`,
      [`A 2025-02-01: 同社は{2048 GPU by:DeepSeek}と発表した。${words}調査会社は{50000 GPU by:SemiAnalysis}とみる。`],
      ['contradiction 2048 / 50000'],
    ],
  ),
  ...['in fact', 'despite', 'contrary to', 'actually'].map(
    (words): Case => [
      words,
      [`A 2025-02-01: It claims {2048 GPU}, ${words} it has {50000 GPU}.`],
      ['contradiction 2048 / 50000'],
    ],
  ),
  [
    'however, of two voices',
    ['A 2025-02-01: It says {2048 GPU by:DeepSeek}. However, analysts count {50000 GPU by:SemiAnalysis}.'],
    ['contradiction 2048 / 50000'],
  ],
  [
    'a contrast in the next sentence',
    ['A 2025-02-01: 同社は{2048 GPU}と説明する。実際には{50000 GPU}を持つ。'],
    ['contradiction 2048 / 50000'],
  ],
  [
    'said before, set against later on',
    [
      'A 2025-02-01: 保有は{2048 GPU}である。この一年、同社は人を増やし、研究所を三つ開き、論文を次々に発表し、海外の大学とも組み、利用者の声を集めて製品を改め、来年には次の世代の模型を出すと広く伝えられている。{2048 GPU}とされるが、実際には{50000 GPU}を持つ。',
    ],
    ['contradiction 2048 / 50000'],
  ],
  [
    'both said before, set against later on',
    [
      'A 2025-02-01: 保有は{2048 GPU}、{50000 GPU}とされる。この一年、同社は人を増やし、研究所を三つ開き、論文を次々に発表し、海外の大学とも組み、利用者の声を集めて製品を改め、来年には次の世代の模型を出すと広く伝えられている。{2048 GPU}とされるが、実際には{50000 GPU}を持つ。',
    ],
    ['contradiction 2048 / 50000'],
  ],
  [
    'a figure on file and another, in one voice',
    ['A 2025-02-01: {1000 GPU}', 'B 2025-02-03: 昨年は{1000 GPU}、今年は{5000 GPU}。'],
    [],
  ],
  [
    'two voices without a contrast',
    ['A 2025-02-01: 同社は{2048 GPU by:DeepSeek}と説く。{50000 GPU by:SemiAnalysis}とみる人もいる。'],
    [],
  ],
  [
    'two voices, of which one is on file',
    [
      'A 2025-02-01: {2048 GPU}',
      'B 2025-02-03: 同社は{2048 GPU by:DeepSeek}と説く。{50000 GPU by:SemiAnalysis}とみる人もいる。',
    ],
    ['contradiction 2048 / 50000'],
  ],
  [
    'two plans, of which neither replaces the other',
    ['A 2025-02-01: {20 GPU planned}を計画中とされるが、実際には{50 GPU planned}である。'],
    ['contradiction 20 / 50'],
  ],
  ['a contrast without a conflict', ['A 2025-02-01: 約{~2000 GPU}とされるが、実際には{2048 GPU}である。'], []],
  [
    'the article repeats what two others say',
    ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {50000 GPU}', 'C 2025-02-04: {2048 GPU}、{50000 GPU}。'],
    ['contradiction 2048 / 50000'],
  ],
]

/** One article sets figures of one family against each other that count different things. */
export const divergences: readonly Case[] = [
  ['not set against each other', ['A 2025-02-01: 訓練に{2048 GPU training}、保有は{50000 GPU}。'], []],
  ['in two articles', ['A 2025-02-01: 実際には{2048 GPU training}。', 'B 2025-02-03: 実際には{50000 GPU}。'], []],
  ['less than ten-fold', ['A 2025-02-01: {2048 GPU training}で訓練したとされるが、実際には{20000 GPU}を持つ。'], []],
  ['of two subjects', ['A 2025-02-01: {2048 GPU}を持つとされるが、実際には{50000 GPU of:xAI}である。'], []],
  ['of two families', ['A 2025-02-01: 費用は{6 USD training_cost}とされるが、実際には{900 USD funding}を得た。'], []],
  [
    'in a version that was taken back',
    [
      'A/1 v1 2025-02-01: {2048 GPU training}で訓練したとされるが、実際には{50000 GPU}を持つ。',
      'A/1 v2 2025-02-01: {2048 GPU training}。',
    ],
    [],
  ],
  [
    'of a family of one metric',
    ['A 2025-02-01: 本社には{90 person headcount @本社}とされるが、実際には{5000 person headcount}を抱える。'],
    [],
  ],
  ['of one figure, which is a bound', ['A 2025-02-01: {≥1000 GPU}とされるが、実際には{50000 GPU}を持つ。'], []],
  [
    'of two years',
    ['A 2025-02-01: 費用は{6 USD opex as:2023}とされるが、実際には{900 USD capex as:2024}を投じた。'],
    [],
  ],
  ['of two periods', ['A 2025-02-01: 費用は{6 USD opex /month}とされるが、実際には{900 USD capex /year}である。'], []],
  ['a fact and a plan', ['A 2025-02-01: {2048 GPU training}で訓練したとされるが、実際には{50000 GPU planned}。'], []],
  ['a figure denied', ['A 2025-02-01: {2048 GPU training}で訓練したとされるが、実際には{50000 GPU denied}。'], []],
  [
    'scope',
    ['A 2025-02-01: {2048 GPU training}で訓練したとされるが、実際には{50000 GPU}を持つ。'],
    ['divergence 2048 / 50000'],
  ],
  [
    'scope, at one time',
    ['A 2025-02-01: {2048 GPU training as:2024}で訓練したとされるが、実際には{50000 GPU as:2024-12}を持つ。'],
    ['divergence 2048 / 50000'],
  ],
  [
    'ten-fold',
    ['A 2025-02-01: {2048 GPU training}で訓練したとされるが、実際には{20480 GPU}を持つ。'],
    ['divergence 2048 / 20480'],
  ],
  [
    'metric',
    ['A 2025-02-01: 訓練費用は{6 USD training_cost}とされるが、実際には{1600 USD capex}を投じた。'],
    ['divergence 6 / 1600'],
  ],
  [
    'object',
    ['A 2025-02-01: {2048 GPU training @V3}で訓練したとされるが、実際には{50000 GPU training @R1}。'],
    ['divergence 2048 / 50000'],
  ],
  [
    'hardware',
    ['A 2025-02-01: {2048 GPU #H800}を持つとされるが、実際には{50000 GPU #H100}もある。'],
    ['divergence 2048 / 50000'],
  ],
  [
    'the larger first',
    ['A 2025-02-01: {1600 USD capex}を投じたのに反し、訓練費用は{6 USD training_cost}とされる。'],
    ['divergence 1600 / 6'],
  ],
  [
    'of positions already on file',
    [
      'A 2025-02-01: {2048 GPU training}',
      'B 2025-02-03: {50000 GPU}',
      'C 2025-02-05: {2048 GPU training}とされるが、実際には{50000 GPU}。',
    ],
    ['divergence 2048 / 50000'],
  ],
]
