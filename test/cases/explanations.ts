// Articles in the shorthand of support/claims.ts, and the sentences that explain the conflict that comes of them.
type Case = readonly [title: string, articles: readonly string[], ja: string, en: string]

export const explanations: readonly Case[] = [
  [
    'a contradiction',
    ['東都新聞 2025-02-01: {2048 GPU}', '半導体新報 2025-02-03: {~50000 GPU by:SemiAnalysis}'],
    'DeepSeekのAI半導体の数（保有・稼働）について、東都新聞（2025-02-01）は2,048基とし、SemiAnalysis（半導体新報 2025-02-03）は約5万基としているが、同じものについて2日違いで伝えられた数字に約24倍の開きがあり、両立しない。',
    'On DeepSeek’s accelerators (in operation), 東都新聞 (2025-02-01) says 2,048 GPUs, but SemiAnalysis (in 半導体新報, 2025-02-03) says about 50,000 GPUs: both are of the same quantity, reported within 2 days, yet differ by a factor of about 24, so they cannot both be right.',
  ],
  [
    'the day in Japan, in both languages',
    ['東都新聞 2025-01-31T22:00Z: {2048 GPU}', '半導体新報 2025-02-03T14:59Z: {50000 GPU}'],
    'DeepSeekのAI半導体の数（保有・稼働）について、東都新聞（2025-02-01）は2,048基とし、半導体新報（2025-02-03）は5万基としているが、同じものについて3日違いで伝えられた数字に約24倍の開きがあり、両立しない。',
    'On DeepSeek’s accelerators (in operation), 東都新聞 (2025-02-01) says 2,048 GPUs, but 半導体新報 (2025-02-03) says 50,000 GPUs: both are of the same quantity, reported within 3 days, yet differ by a factor of about 24, so they cannot both be right.',
  ],
  [
    'the qualifiers of the older side',
    [
      'A 2025-02-01: {2048 GPU training #H800 @R1 as:2024-12}',
      'B 2025-02-03: {50000 GPU training #H800 @R1 by:SemiAnalysis}',
    ],
    'DeepSeekのAI半導体の数（訓練に使用、R1、H800、2024年12月時点）について、A（2025-02-01）は2,048基とし、SemiAnalysis（B 2025-02-03）は5万基としているが、後から変わることのない同じ数字に約24倍の開きがあり、両立しない。',
    'On DeepSeek’s accelerators (used for training, R1, H800, as of 2024-12), A (2025-02-01) says 2,048 GPUs, but SemiAnalysis (in B, 2025-02-03) says 50,000 GPUs: both are of the same quantity, one that is settled once and for all, yet differ by a factor of about 24, so they cannot both be right.',
  ],
  [
    'a period',
    ['A 2025-02-01: {1600000000 USD revenue /year}', 'B 2025-02-03: {≥3200000000 USD revenue /year}'],
    'DeepSeekの売上高（年間）について、A（2025-02-01）は16億ドルとし、B（2025-02-03）は32億ドル以上としているが、同じものについて2日違いで伝えられた数字に約2倍の開きがあり、両立しない。',
    'On DeepSeek’s revenue (per year), A (2025-02-01) says $1.6 billion, but B (2025-02-03) says at least $3.2 billion: both are of the same quantity, reported within 2 days, yet differ by a factor of about 2, so they cannot both be right.',
  ],
  [
    'hardly apart',
    ['A 2025-02-01: {1097 person headcount}', 'B 2025-02-03: {1099 person headcount}'],
    'DeepSeekの従業員数について、A（2025-02-01）は1,097人とし、B（2025-02-03）は1,099人としているが、同じものについて2日違いで伝えられた数字に食い違いがあり、両立しない。',
    'On DeepSeek’s headcount, A (2025-02-01) says 1,097 people, but B (2025-02-03) says 1,099 people: both are of the same quantity, reported within 2 days, yet differ, so they cannot both be right.',
  ],
  [
    'two currencies',
    ['A 2025-12-01: {6500000000 USD acquisition @Ampere}', 'B 2025-12-03: {400000000000 JPY acquisition @Ampere}'],
    'DeepSeekの買収額（Ampere）について、A（2025-12-01）は65億ドルとし、B（2025-12-03）は4000億円としているが、後から変わることのない同じ数字に当時の為替相場で約2.5倍の開きがあり、両立しない。',
    'On DeepSeek’s acquisition price (Ampere), A (2025-12-01) says $6.5 billion, but B (2025-12-03) says ¥400 billion: both are of the same quantity, one that is settled once and for all, yet differ by a factor of about 2.5 at the exchange rates of the time, so they cannot both be right.',
  ],
  [
    'a profit and a loss',
    ['A 2025-12-01: {944000000 JPY profit}', 'B 2025-12-03: {-25500000 JPY profit}'],
    'DeepSeekの利益について、A（2025-12-01）は9億4400万円とし、B（2025-12-03）はマイナス2550万円としているが、同じものについて2日違いで伝えられた数字に食い違いがあり、両立しない。',
    'On DeepSeek’s profit, A (2025-12-01) says ¥944 million, but B (2025-12-03) says -¥25.5 million: both are of the same quantity, reported within 2 days, yet differ, so they cannot both be right.',
  ],
  [
    'a part larger than a plain whole',
    ['A 2025-02-01: {90000 GPU #H100}', 'B 2025-02-03: {50000 GPU}'],
    'DeepSeekのAI半導体の数（保有・稼働）について、A（2025-02-01）はH100だけで9万基とし、B（2025-02-03）はGPU全体で5万基としているが、GPU全体の一部にすぎないH100がその約1.8倍となり、両立しない。',
    'On DeepSeek’s accelerators (in operation), A (2025-02-01) says 90,000 GPUs (H100), but B (2025-02-03) says 50,000 GPUs (all GPUs): H100 is only a part of all GPUs and would be larger by a factor of about 1.8, so they cannot both be right.',
  ],
  [
    'a part larger than the whole',
    ['A 2025-02-01: {224000 GPU #Hopper}', 'B 2025-02-03: {350000 GPU #H100}'],
    'DeepSeekのAI半導体の数（保有・稼働）について、A（2025-02-01）はHopper全体で22万4000基とし、B（2025-02-03）はH100だけで35万基としているが、Hopperの一部にすぎないH100がその約1.6倍となり、両立しない。',
    'On DeepSeek’s accelerators (in operation), A (2025-02-01) says 224,000 GPUs (Hopper), but B (2025-02-03) says 350,000 GPUs (H100): H100 is only a part of Hopper and would be larger by a factor of about 1.6, so they cannot both be right.',
  ],
  [
    'a denial',
    ['A 2025-02-01: {50000 GPU}', 'B 2025-02-03: {50000 GPU denied by:DeepSeek}'],
    'DeepSeekのAI半導体の数（保有・稼働）について、A（2025-02-01）は5万基としたのに対し、DeepSeek（B 2025-02-03）はこれを否定しており、両立しない。',
    'On DeepSeek’s accelerators (in operation), A (2025-02-01) says 50,000 GPUs, but DeepSeek (in B, 2025-02-03) denies that figure, so they cannot both be right.',
  ],
  [
    'denied first',
    ['A 2025-02-01: {50000 GPU denied by:DeepSeek}', 'B 2025-02-03: {50000 GPU}'],
    'DeepSeekのAI半導体の数（保有・稼働）について、B（2025-02-03）は5万基としたのに対し、DeepSeek（A 2025-02-01）はこれを否定しており、両立しない。',
    'On DeepSeek’s accelerators (in operation), B (2025-02-03) says 50,000 GPUs, but DeepSeek (in A, 2025-02-01) denies that figure, so they cannot both be right.',
  ],
  [
    'denied of other chips',
    ['A 2025-02-01: {50000 GPU #Hopper}', 'B 2025-02-03: {50000 GPU denied}'],
    'DeepSeekのAI半導体の数（保有・稼働）について、A（2025-02-01）はHopperで5万基としたのに対し、B（2025-02-03）によるとこれは否定されており、両立しない。',
    'On DeepSeek’s accelerators (in operation), A (2025-02-01) says 50,000 GPUs (Hopper), but that figure is denied according to B (2025-02-03), so they cannot both be right.',
  ],
  [
    'a correction',
    ['A/1 2025-02-01: {660000000 USD funding}', 'A/2 correction 2025-02-03: {6600000000 USD funding}'],
    'Aは、DeepSeekの資金調達額を6億6000万ドル（2025-02-01）から66億ドル（2025-02-03）に自ら訂正した（約10倍の開き）。',
    'A has itself corrected DeepSeek’s funding from $660 million (2025-02-01) to $6.6 billion (2025-02-03), by a factor of about 10.',
  ],
  [
    'a newer version',
    ['A/1 v1 2025-02-01: {660000000 USD funding}', 'A/1 v2 2025-02-01: {6600000000 USD funding}'],
    'Aは、DeepSeekの資金調達額を6億6000万ドル（先の版）から66億ドル（2025-02-01）に自ら訂正した（約10倍の開き）。',
    'A has itself corrected DeepSeek’s funding from $660 million (in an earlier version) to $6.6 billion (2025-02-01), by a factor of about 10.',
  ],
  [
    'a divergence',
    ['A 2025-02-01: 訓練費用は{5576000 USD training_cost @V3}とされるが、実際には{1600000000 USD capex}を投じた。'],
    'A（2025-02-01）は、DeepSeekの訓練費用（V3）の557万6000ドルと、設備投資の16億ドルとを対比しており、約290倍の開きがあるが、数えているものが異なるため、矛盾とは限らない。',
    'A (2025-02-01) sets DeepSeek’s training cost (V3) of $5.576 million against its capital expenditure of $1.6 billion: they differ by a factor of about 290 but count different things, so both may hold.',
  ],
  [
    'a divergence of chips',
    ['A 2025-02-01: {2048 GPU #H800}を持つとされるが、実際には{50000 GPU #H100}もある。'],
    'A（2025-02-01）は、DeepSeekのAI半導体の数（保有・稼働）の2,048基（H800）と、AI半導体の数（保有・稼働）の5万基（H100）とを対比しており、約24倍の開きがあるが、数えているものが異なるため、矛盾とは限らない。',
    'A (2025-02-01) sets DeepSeek’s accelerators (in operation) of 2,048 GPUs (H800) against its accelerators (in operation) of 50,000 GPUs (H100): they differ by a factor of about 24 but count different things, so both may hold.',
  ],
  [
    'a divergence, told by whoever sets both',
    [
      'A 2025-02-01: {2048 GPU training}',
      'B 2025-02-02: {50000 GPU}',
      'C 2025-02-03: {2048 GPU training}とされるが、実際には{50000 GPU}。',
    ],
    'C（2025-02-03）は、DeepSeekのAI半導体の数（訓練に使用）の2,048基（A 2025-02-01）と、AI半導体の数（保有・稼働）の5万基（B 2025-02-02）とを対比しており、約24倍の開きがあるが、数えているものが異なるため、矛盾とは限らない。',
    'C (2025-02-03) sets DeepSeek’s accelerators (used for training) of 2,048 GPUs (A 2025-02-01) against its accelerators (in operation) of 50,000 GPUs (B 2025-02-02): they differ by a factor of about 24 but count different things, so both may hold.',
  ],
  [
    'an estimate, as of the same month',
    ['A 2025-02-01: {2048 GPU as:2025-02 by:X社}', 'B 2025-02-01: {~50000 GPU hedged as:2025-02 by:北斗総研}'],
    'DeepSeekのAI半導体の数（保有・稼働、2025年2月時点）について、X社（A 2025-02-01）は2,048基とし、北斗総研（B 2025-02-01）は約5万基と推定しているが、同じ時点の同じ数字に約24倍の開きがあり、両立しない。',
    'On DeepSeek’s accelerators (in operation, as of 2025-02), X社 (in A, 2025-02-01) says 2,048 GPUs, but 北斗総研 (in B, 2025-02-01) estimates about 50,000 GPUs: both are of the same quantity, at the same time, yet differ by a factor of about 24, so they cannot both be right.',
  ],
  [
    'two plans',
    ['A 2025-02-01: {20000 GPU build planned}', 'B 2025-02-02: {≥300000 GPU build planned}'],
    'DeepSeekのAI半導体の数（計画）について、A（2025-02-01）は2万基とする計画を示し、B（2025-02-02）は30万基以上とする計画を示しているが、同じものについて1日違いで伝えられた数字に約15倍の開きがあり、両立しない。',
    'On DeepSeek’s accelerators (planned), A (2025-02-01) speaks of a plan for 20,000 GPUs, but B (2025-02-02) speaks of a plan for at least 300,000 GPUs: both are of the same quantity, reported within a day, yet differ by a factor of about 15, so they cannot both be right.',
  ],
  [
    'a report',
    ['A 2025-02-01: {20000 GPU reported}', 'B 2025-02-01: {300000 GPU reported by:Reuters}'],
    'DeepSeekのAI半導体の数（保有・稼働）について、A（2025-02-01）は2万基と伝え、Reuters（B 2025-02-01）は30万基と伝えているが、同じものについて同じ日に伝えられた数字に約15倍の開きがあり、両立しない。',
    'On DeepSeek’s accelerators (in operation), A (2025-02-01) reports 20,000 GPUs, but Reuters (in B, 2025-02-01) reports 300,000 GPUs: both are of the same quantity, reported on the same day, yet differ by a factor of about 15, so they cannot both be right.',
  ],
  [
    'a denial of more',
    ['A 2025-02-01: {50000 GPU hedged by:北斗総研}', 'B 2025-02-03: {≥40000 GPU denied}'],
    'DeepSeekのAI半導体の数（保有・稼働）について、北斗総研（A 2025-02-01）は5万基と推定したのに対し、B（2025-02-03）によると4万基以上という見方は否定されており、両立しない。',
    'On DeepSeek’s accelerators (in operation), 北斗総研 (in A, 2025-02-01) estimates 50,000 GPUs, but a figure of at least 40,000 GPUs is denied according to B (2025-02-03), so they cannot both be right.',
  ],
  [
    'a correction of what somebody said',
    ['A 2025-02-01: {660000000 USD funding by:X社}', 'A correction 2025-02-03: {6600000000 USD funding}'],
    'Aは、DeepSeekの資金調達額を6億6000万ドル（X社による、2025-02-01）から66億ドル（2025-02-03）に自ら訂正した（約10倍の開き）。',
    'A has itself corrected DeepSeek’s funding from $660 million (X社, 2025-02-01) to $6.6 billion (2025-02-03), by a factor of about 10.',
  ],
]
