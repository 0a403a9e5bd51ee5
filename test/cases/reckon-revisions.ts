// Figures that are corrected and figures that are repeated, in the shorthand of support/claims.ts. Every rule has its
// near-miss, which must stay quiet, before it.
type Case = readonly [title: string, articles: readonly string[], conflicts: readonly string[]]

/** Who corrects himself, and whom it silences. */
export const revisions: readonly Case[] = [
  [
    'a newer version that says the same',
    ['A/1 v1 2025-02-01: {660 USD funding}', 'A/1 v2 2025-02-01: {660 USD funding}'],
    [],
  ],
  [
    'a newer version that says it otherwise',
    ['A/1 v1 2025-02-01: {660 USD funding}', 'A/1 v2 2025-02-01: {~660 USD funding}'],
    [],
  ],
  ['a newer version that drops it', ['A/1 v1 2025-02-01: {660 USD funding}', 'A/1 v2 2025-02-01: {9 USD opex}'], []],
  [
    'a newer version that adds to a list',
    ['A/1 v1 2025-02-01: {2048 GPU}、{50000 GPU}。', 'A/1 v2 2025-02-01: {70000 GPU}、{50000 GPU}、{2048 GPU}。'],
    [],
  ],
  [
    'a newer version of the article',
    ['A/1 v1 2025-02-01: {660 USD funding}', 'A/1 v2 2025-02-01: {6600 USD funding}'],
    ['revision 660 / 6600'],
  ],
  [
    'a newer version that says what it said before',
    [
      'A/1 v1 2025-02-01: {660 USD funding}',
      'A/1 v2 correction 2025-02-01: 当初は{660 USD funding}とした。{6600 USD funding}である。',
    ],
    ['revision 660 / 6600'],
  ],
  [
    'another article of the publisher',
    ['A/1 2025-02-01: {660 USD funding}', 'A/2 2025-02-03: {6600 USD funding}'],
    ['contradiction 660 / 6600'],
  ],
  [
    'which says that it corrects',
    ['A/1 2025-02-01: {660 USD funding}', 'A/2 correction 2025-02-03: {6600 USD funding}'],
    ['revision 660 / 6600'],
  ],
  [
    'which denies the former figure',
    [
      'A/1 2025-02-01: {660 USD funding}',
      'A/2 correction 2025-02-03: {660 USD funding denied}。正しくは{6600 USD funding}。',
    ],
    ['revision 660 / 6600'],
  ],
  [
    'another publisher that corrects is no correction',
    ['A/1 2025-02-01: {660 USD funding}', 'B/2 correction 2025-02-03: {6600 USD funding}'],
    ['contradiction 660 / 6600'],
  ],
  [
    'a correction that speaks of another round, a year on',
    ['A/1 2024-02-01: {660 USD funding}', 'A/2 correction 2025-02-03: {6600 USD funding}'],
    [],
  ],
  [
    'of what is settled, after any time',
    ['A/1 2024-02-01: {660 USD training_cost}', 'A/2 correction 2025-02-03: {6600 USD training_cost}'],
    ['revision 660 / 6600'],
  ],
  ['a correction that gives a list', ['A/2 correction 2025-02-03: 調達は{660 USD funding}、{6600 USD funding}。'], []],
  [
    'a correction that gives both figures itself',
    ['A/2 correction 2025-02-03: {660 USD funding}とあるのは誤りで、正しくは{6600 USD funding}。'],
    ['revision 660 / 6600'],
  ],
  [
    'what was taken back is held against nobody',
    [
      'A/1 v1 2025-02-01: {660 USD funding}',
      'A/1 v2 2025-02-01: {6600 USD funding}',
      'B 2025-02-03: {9900 USD funding}',
    ],
    ['revision 660 / 6600', 'contradiction 6600 / 9900'],
  ],
  [
    'unless somebody else says it still',
    [
      'A/1 v1 2025-02-01: {660 USD funding}',
      'A/1 v2 2025-02-01: {6600 USD funding}',
      'B 2025-02-03: {660 USD funding}',
      'C 2025-02-04: {9900 USD funding}',
    ],
    ['revision 660 / 6600', 'contradiction 660 / 9900', 'contradiction 6600 / 9900'],
  ],
  [
    'what was taken back conflicts with nothing older',
    ['C 2025-02-01: {2048 GPU}', 'A/1 v1 2025-02-03: {50000 GPU}', 'A/1 v2 2025-02-03: {9 GPU training}'],
    [],
  ],
  [
    'unless somebody else says it later',
    [
      'C 2025-02-01: {2048 GPU}',
      'A/1 v1 2025-02-03: {50000 GPU}',
      'A/1 v2 2025-02-03: {9 GPU training}',
      'B 2025-02-05: {50000 GPU}',
    ],
    ['contradiction 2048 / 50000'],
  ],
  [
    'the corrected figure, repeated',
    [
      'A/1 v1 2025-02-01: {660 USD funding}',
      'A/1 v2 2025-02-01: {6600 USD funding}',
      'B 2025-02-03: {6600 USD funding}',
    ],
    ['revision 660 / 6600'],
  ],
  [
    'what somebody else had said too',
    [
      'A/1 v1 2025-02-01: {660 USD funding}',
      'A/1 v2 2025-02-01: {6600 USD funding}',
      'B 2025-01-30: {660 USD funding}',
    ],
    ['revision 660 / 6600'],
  ],
  [
    'a plan corrected',
    ['A/1 2025-02-01: {20 GPU planned}', 'A/2 correction 2025-02-03: {50 GPU planned}'],
    ['revision 20 / 50'],
  ],
]

/** A pair of positions raises one alert, when the later of the two opens; what repeats either side is evidence. */
export const repetitions: readonly Case[] = [
  ['six outlets with one figure', [1, 2, 3, 4, 5, 6].map((day) => `P${day} 2025-02-0${day}: {50000 GPU}`), []],
  [
    'five more repeat one side',
    ['A 2025-01-31: {2048 GPU}', ...[1, 2, 3, 4, 5, 6].map((day) => `P${day} 2025-02-0${day}: {50000 GPU}`)],
    ['contradiction 2048 / 50000'],
  ],
  [
    'both sides are repeated in turn',
    ['A 2025-02-01: {2048 GPU}', 'B 2025-02-02: {50000 GPU}', 'C 2025-02-03: {2048 GPU}', 'D 2025-02-04: {50000 GPU}'],
    ['contradiction 2048 / 50000'],
  ],
  [
    'three values, each pair once',
    [
      'A 2025-02-01: {100 USD training_cost}',
      'B 2025-02-02: {78 USD training_cost}',
      'C 2025-02-03: {40 USD training_cost}',
    ],
    ['contradiction 100 / 78', 'contradiction 100 / 40', 'contradiction 78 / 40'],
  ],
  [
    'the older is the one published first, whichever arrived first',
    ['B 2025-02-03: {50000 GPU}', 'A 2025-02-01: {2048 GPU}'],
    ['contradiction 2048 / 50000'],
  ],
  [
    'a position lives as long as it is repeated',
    ['A 2025-01-01: {2048 GPU}', 'B 2025-03-01: {2048 GPU}', 'C 2025-05-01: {50000 GPU}'],
    ['contradiction 2048 / 50000'],
  ],
  [
    'the old figure said anew is news',
    ['A 2025-01-01: {2048 GPU}', 'B 2025-04-05: {50000 GPU}', 'C 2025-04-20: {2048 GPU}'],
    ['contradiction 50000 / 2048'],
  ],
  [
    'evidence that gives another time comes too late',
    ['A 2025-01-01: {2048 GPU}', 'B 2025-02-01: {50000 GPU as:2024}', 'C 2025-03-01: {2048 GPU as:2025}'],
    ['contradiction 2048 / 50000'],
  ],
]
