// Articles in the shorthand of support/claims.ts, and the sentences that explain the conflict that comes of them.
type Case = readonly [title: string, articles: readonly string[], ja: string, en: string]

export const explanations: readonly Case[] = [
  [
    'a contradiction',
    ['東都新聞 2025-02-01: {2048 GPU}', '半導体新報 2025-02-03: {~50000 GPU by:SemiAnalysis}'],
    'DeepSeekのAI半導体の数（保有・稼働）は、2,048基（東都新聞 2025-02-01）と約5万基（SemiAnalysis、半導体新報 2025-02-03）の間に約24倍の開きがあり、両立しない。どちらも同じ主体の同じ数字を、同じ条件で述べている。',
    'DeepSeek, accelerators (in operation): 2,048 GPUs (東都新聞 2025-02-01) and about 50,000 GPUs (SemiAnalysis, in 半導体新報 2025-02-03) cannot both hold: they are about 24 times apart. Both state the same figure of the same subject under the same terms.',
  ],
  [
    'the day of Tokyo and of UTC',
    ['東都新聞 2025-01-31T22:00Z: {2048 GPU}', '半導体新報 2025-02-03T14:59Z: {50000 GPU}'],
    'DeepSeekのAI半導体の数（保有・稼働）は、2,048基（東都新聞 2025-02-01）と5万基（半導体新報 2025-02-03）の間に約24倍の開きがあり、両立しない。どちらも同じ主体の同じ数字を、同じ条件で述べている。',
    'DeepSeek, accelerators (in operation): 2,048 GPUs (東都新聞 2025-01-31) and 50,000 GPUs (半導体新報 2025-02-03) cannot both hold: they are about 24 times apart. Both state the same figure of the same subject under the same terms.',
  ],
  [
    'the qualifiers of the older side',
    [
      'A 2025-02-01: {2048 GPU training #H800 @R1 as:2024-12}',
      'B 2025-02-03: {50000 GPU training #H800 @R1 by:SemiAnalysis}',
    ],
    'DeepSeekのAI半導体の数（訓練に使用、R1、H800、2024年12月時点）は、2,048基（A 2025-02-01）と5万基（SemiAnalysis、B 2025-02-03）の間に約24倍の開きがあり、両立しない。どちらも同じ主体の同じ数字を、同じ条件で述べている。',
    'DeepSeek, accelerators (used for training, R1, H800, as of 2024-12): 2,048 GPUs (A 2025-02-01) and 50,000 GPUs (SemiAnalysis, in B 2025-02-03) cannot both hold: they are about 24 times apart. Both state the same figure of the same subject under the same terms.',
  ],
  [
    'a period',
    ['A 2025-02-01: {1600000000 USD revenue /year}', 'B 2025-02-03: {≥3200000000 USD revenue /year}'],
    'DeepSeekの売上高（年間）は、16億ドル（A 2025-02-01）と32億ドル以上（B 2025-02-03）の間に約2倍の開きがあり、両立しない。どちらも同じ主体の同じ数字を、同じ条件で述べている。',
    'DeepSeek, revenue (per year): $1.6 billion (A 2025-02-01) and at least $3.2 billion (B 2025-02-03) cannot both hold: they are about 2 times apart. Both state the same figure of the same subject under the same terms.',
  ],
  [
    'hardly apart',
    ['A 2025-02-01: {1097 person headcount}', 'B 2025-02-03: {1099 person headcount}'],
    'DeepSeekの従業員数は、1,097人（A 2025-02-01）と1,099人（B 2025-02-03）が両立しない。どちらも同じ主体の同じ数字を、同じ条件で述べている。',
    'DeepSeek, headcount: 1,097 people (A 2025-02-01) and 1,099 people (B 2025-02-03) cannot both hold. Both state the same figure of the same subject under the same terms.',
  ],
  [
    'two currencies',
    ['A 2025-12-01: {6500000000 USD acquisition @Ampere}', 'B 2025-12-03: {400000000000 JPY acquisition @Ampere}'],
    'DeepSeekの買収額（Ampere）は、65億ドル（A 2025-12-01）と4000億円（B 2025-12-03）の間に当時の為替相場で約2.5倍の開きがあり、両立しない。どちらも同じ主体の同じ数字を、同じ条件で述べている。',
    'DeepSeek, acquisition price (Ampere): $6.5 billion (A 2025-12-01) and ¥400 billion (B 2025-12-03) cannot both hold: they are about 2.5 times apart at the exchange rates of the time. Both state the same figure of the same subject under the same terms.',
  ],
  [
    'a profit and a loss',
    ['A 2025-12-01: {944000000 JPY profit}', 'B 2025-12-03: {-25500000 JPY profit}'],
    'DeepSeekの利益は、9億4400万円（A 2025-12-01）とマイナス2550万円（B 2025-12-03）が両立しない。どちらも同じ主体の同じ数字を、同じ条件で述べている。',
    'DeepSeek, profit: ¥944 million (A 2025-12-01) and -¥25.5 million (B 2025-12-03) cannot both hold. Both state the same figure of the same subject under the same terms.',
  ],
  [
    'a part larger than a plain whole',
    ['A 2025-02-01: {90000 GPU #H100}', 'B 2025-02-03: {50000 GPU}'],
    'DeepSeekのAI半導体の数（保有・稼働）は、9万基（H100、A 2025-02-01）と5万基（B 2025-02-03）の間に約1.8倍の開きがあり、両立しない。H100はGPU全体の一部であり、一部が全体を上回ることはない。',
    'DeepSeek, accelerators (in operation): 90,000 GPUs (H100, A 2025-02-01) and 50,000 GPUs (B 2025-02-03) cannot both hold: they are about 1.8 times apart. H100 is a part of all GPUs, and a part cannot be larger than the whole.',
  ],
  [
    'a part larger than the whole',
    ['A 2025-02-01: {224000 GPU #Hopper}', 'B 2025-02-03: {350000 GPU #H100}'],
    'DeepSeekのAI半導体の数（保有・稼働）は、22万4000基（Hopper、A 2025-02-01）と35万基（H100、B 2025-02-03）の間に約1.6倍の開きがあり、両立しない。H100はHopperの一部であり、一部が全体を上回ることはない。',
    'DeepSeek, accelerators (in operation): 224,000 GPUs (Hopper, A 2025-02-01) and 350,000 GPUs (H100, B 2025-02-03) cannot both hold: they are about 1.6 times apart. H100 is a part of Hopper, and a part cannot be larger than the whole.',
  ],
  [
    'a denial',
    ['A 2025-02-01: {50000 GPU}', 'B 2025-02-03: {50000 GPU denied by:DeepSeek}'],
    'DeepSeekのAI半導体の数（保有・稼働）は、5万基とされる（A 2025-02-01）が、5万基とする見方は否定されている（DeepSeek、B 2025-02-03）。',
    'DeepSeek, accelerators (in operation): said to be 50,000 GPUs (A 2025-02-01), denied to be 50,000 GPUs (DeepSeek, in B 2025-02-03).',
  ],
  [
    'denied first',
    ['A 2025-02-01: {50000 GPU denied by:DeepSeek}', 'B 2025-02-03: {50000 GPU}'],
    'DeepSeekのAI半導体の数（保有・稼働）は、5万基とされる（B 2025-02-03）が、5万基とする見方は否定されている（DeepSeek、A 2025-02-01）。',
    'DeepSeek, accelerators (in operation): said to be 50,000 GPUs (B 2025-02-03), denied to be 50,000 GPUs (DeepSeek, in A 2025-02-01).',
  ],
  [
    'denied of other chips',
    ['A 2025-02-01: {50000 GPU #Hopper}', 'B 2025-02-03: {50000 GPU denied}'],
    'DeepSeekのAI半導体の数（保有・稼働）は、5万基とされる（Hopper、A 2025-02-01）が、5万基とする見方は否定されている（B 2025-02-03）。',
    'DeepSeek, accelerators (in operation): said to be 50,000 GPUs (Hopper, A 2025-02-01), denied to be 50,000 GPUs (B 2025-02-03).',
  ],
  [
    'a correction',
    ['A/1 2025-02-01: {660000000 USD funding}', 'A/2 correction 2025-02-03: {6600000000 USD funding}'],
    'DeepSeekの資金調達額は、6億6000万ドル（A 2025-02-01）から66億ドル（A 2025-02-03）へ、発表元が自ら訂正した（約10倍の開き）。',
    'DeepSeek, funding: $660 million (A 2025-02-01) was corrected by its own publisher to $6.6 billion (A 2025-02-03), about 10 times apart.',
  ],
  [
    'a newer version',
    ['A/1 v1 2025-02-01: {660000000 USD funding}', 'A/1 v2 2025-02-01: {6600000000 USD funding}'],
    'DeepSeekの資金調達額は、6億6000万ドル（A 2025-02-01）から66億ドル（A 2025-02-01）へ、発表元が自ら訂正した（約10倍の開き）。',
    'DeepSeek, funding: $660 million (A 2025-02-01) was corrected by its own publisher to $6.6 billion (A 2025-02-01), about 10 times apart.',
  ],
  [
    'a divergence',
    ['A 2025-02-01: 訓練費用は{5576000 USD training_cost @V3}とされるが、実際には{1600000000 USD capex}を投じた。'],
    'AはDeepSeekについて、訓練費用（V3）の557万6000ドル（A 2025-02-01）と、設備投資の16億ドル（A 2025-02-01）を対比した。約290倍の開きがあるが、数えているものが異なるため、矛盾とは限らない。',
    'A sets two figures of DeepSeek against each other: training cost (V3), $5.576 million (A 2025-02-01); and capital expenditure, $1.6 billion (A 2025-02-01). They are about 290 times apart, but count different things, so both may hold.',
  ],
  [
    'a divergence of chips',
    ['A 2025-02-01: {2048 GPU #H800}を持つとされるが、実際には{50000 GPU #H100}もある。'],
    'AはDeepSeekについて、AI半導体の数（保有・稼働）の2,048基（H800、A 2025-02-01）と、AI半導体の数（保有・稼働）の5万基（H100、A 2025-02-01）を対比した。約24倍の開きがあるが、数えているものが異なるため、矛盾とは限らない。',
    'A sets two figures of DeepSeek against each other: accelerators (in operation), 2,048 GPUs (H800, A 2025-02-01); and accelerators (in operation), 50,000 GPUs (H100, A 2025-02-01). They are about 24 times apart, but count different things, so both may hold.',
  ],
  [
    'a divergence, told by whoever sets both',
    [
      'A 2025-02-01: {2048 GPU training}',
      'B 2025-02-02: {50000 GPU}',
      'C 2025-02-03: {2048 GPU training}とされるが、実際には{50000 GPU}。',
    ],
    'CはDeepSeekについて、AI半導体の数（訓練に使用）の2,048基（A 2025-02-01）と、AI半導体の数（保有・稼働）の5万基（B 2025-02-02）を対比した。約24倍の開きがあるが、数えているものが異なるため、矛盾とは限らない。',
    'C sets two figures of DeepSeek against each other: accelerators (used for training), 2,048 GPUs (A 2025-02-01); and accelerators (in operation), 50,000 GPUs (B 2025-02-02). They are about 24 times apart, but count different things, so both may hold.',
  ],
]
