// Conflicts, figures and a day's digest as the store hands them to whoever renders them.
import type { ClaimNotice, ConflictNotice, ConflictSide, DigestContent } from '#domain/alert.ts'
import { parseAmount } from './claims.ts'

const own: ConflictSide = {
  ...parseAmount('2048'),
  unit: 'GPU',
  quote: '2,048基',
  sentence: '中国のAI新興企業DeepSeekは27日、自社が保有するGPUは2,048基だと明らかにした。',
  attributionName: 'DeepSeek',
  publisher: '東雲テック通信',
  url: 'https://shinonome.example/2025/01/deepseek-own-count',
  title: 'DeepSeek、保有するGPUの数を明かす',
  publishedAt: new Date('2025-01-28T10:00:00+09:00'),
  voices: 3,
}

const estimate: ConflictSide = {
  ...parseAmount('~50000'),
  unit: 'GPU',
  quote: '約5万基',
  sentence: '半導体調査の米SemiAnalysisは、DeepSeekが保有するGPUは約5万基に上るとの推定をまとめた。',
  attributionName: 'SemiAnalysis',
  publisher: '計算資源ジャーナル',
  url: 'https://keisan.example/articles/20250203-01?from=feed&page=1',
  title: 'DeepSeekの計算資源、調査会社が推定',
  publishedAt: new Date('2025-02-03T23:30:00Z'),
  voices: 1,
}

export const contradiction: ConflictNotice = {
  id: '0194c0de-0000-7000-8000-000000000001',
  kind: 'contradiction',
  metric: 'accelerator_count',
  subjectName: 'DeepSeek',
  explanation: {
    ja: 'DeepSeekのAI半導体の数（保有・稼働）は、2,048基（DeepSeek、東雲テック通信 2025-01-28）と約5万基（SemiAnalysis、計算資源ジャーナル 2025-02-04）の間に約24倍の開きがあり、両立しない。どちらも同じ主体の同じ数字を、同じ条件で述べている。',
    en: 'DeepSeek, accelerators (in operation): 2,048 GPUs (DeepSeek, in 東雲テック通信 2025-01-28) and about 50,000 GPUs (SemiAnalysis, in 計算資源ジャーナル 2025-02-03) cannot both hold: they are about 24 times apart. Both state the same figure of the same subject under the same terms.',
  },
  rank: 457.8,
  foundAt: new Date('2025-02-03T23:45:00Z'),
  older: own,
  newer: estimate,
}

const divergence: ConflictNotice = {
  ...contradiction,
  id: '0194c0de-0000-7000-8000-000000000002',
  kind: 'divergence',
  metric: 'training_cost',
  explanation: {
    ja: '計算資源ジャーナルはDeepSeekについて、訓練費用（V3）の557万6000ドル（計算資源ジャーナル 2025-02-04）と、設備投資の16億ドル（SemiAnalysis、計算資源ジャーナル 2025-02-04）を対比した。約290倍の開きがあるが、数えているものが異なるため、矛盾とは限らない。',
    en: '計算資源ジャーナル sets two figures of DeepSeek against each other: training cost (V3), $5.576 million (計算資源ジャーナル 2025-02-03); and capital expenditure, $1.6 billion (SemiAnalysis, in 計算資源ジャーナル 2025-02-03). They are about 290 times apart, but count different things, so both may hold.',
  },
  rank: 179.2,
  older: {
    ...estimate,
    ...parseAmount('5576000'),
    unit: 'USD',
    quote: '557万6000ドル',
    sentence: 'V3の訓練にかかった費用は557万6000ドルとされる。',
    attributionName: null,
  },
  newer: {
    ...estimate,
    ...parseAmount('1600000000'),
    unit: 'USD',
    quote: '16億ドル',
    sentence: 'だが実際には、SemiAnalysisによると、同社はサーバーに16億ドルを投じてきた。',
  },
}

const revision: ConflictNotice = {
  ...contradiction,
  id: '0194c0de-0000-7000-8000-000000000003',
  kind: 'revision',
  metric: 'funding',
  subjectName: 'OpenAI',
  explanation: {
    ja: 'OpenAIの資金調達額は、6億6000万ドル（Harbour Compute Review 2025-02-03）から66億ドル（Harbour Compute Review 2025-02-04）へ、発表元が自ら訂正した（約10倍の開き）。',
    en: 'OpenAI, funding: $660 million (Harbour Compute Review 2025-02-02) was corrected by its own publisher to $6.6 billion (Harbour Compute Review 2025-02-03), about 10 times apart.',
  },
  rank: 350,
  older: {
    ...parseAmount('660000000'),
    unit: 'USD',
    quote: '$660 million',
    sentence:
      'OpenAI has raised $660 million in its latest round, the largest so far this year for a private AI company.',
    attributionName: null,
    publisher: 'Harbour Compute Review',
    url: 'https://harbour.example/2025/02/openai-round',
    title: 'OpenAI closes its latest round',
    publishedAt: new Date('2025-02-02T22:00:00Z'),
    voices: 1,
  },
  newer: {
    ...parseAmount('6600000000'),
    unit: 'USD',
    quote: '$6.6 billion',
    sentence: 'Correction: OpenAI has raised $6.6 billion, not the amount that an earlier article gave.',
    attributionName: null,
    publisher: 'Harbour Compute Review',
    url: 'https://harbour.example/2025/02/openai-round-correction',
    title: 'Correction: OpenAI closes its latest round',
    publishedAt: new Date('2025-02-03T20:00:00Z'),
    voices: 1,
  },
}

const fleet: ClaimNotice = {
  ...parseAmount('≥100000'),
  unit: 'GPU',
  metric: 'accelerator_count',
  scope: 'fleet',
  stance: 'stated',
  subjectName: 'xAI',
  objectName: 'Colossus',
  attributionName: null,
  quote: '10万基以上',
  sentence: 'xAIは米メンフィスの「Colossus」で10万基以上のGPUを動かしている。',
  publisher: 'みなと経済オンライン',
  url: 'https://minato.example/news/20250203',
  publishedAt: new Date('2025-02-03T09:00:00Z'),
}

export const digest: DigestContent = {
  day: '2025-02-04',
  timeZone: 'Asia/Tokyo',
  conflicts: [contradiction, revision, divergence],
  claims: [
    fleet,
    {
      ...fleet,
      ...parseAmount('1000000'),
      scope: 'planned',
      stance: 'planned',
      attributionName: 'Elon Musk',
      quote: '100万基',
      sentence: '同社を率いるElon Musk氏は、これを100万基まで増やす計画を示した。',
    },
    {
      ...fleet,
      ...parseAmount('1200000000'),
      unit: 'W',
      metric: 'power',
      scope: null,
      stance: 'hedged',
      subjectName: 'OpenAI',
      objectName: 'Stargate',
      quote: '1.2 GW',
      sentence: 'The site in Abilene, Texas, is estimated to draw 1.2 GW once its second phase is done.',
      publisher: 'Harbour Compute Review',
      url: 'https://harbour.example/2025/02/stargate-power',
    },
    {
      ...fleet,
      ...parseAmount('20000000000..90000000000'),
      unit: 'USD',
      metric: 'capex',
      scope: null,
      stance: 'reported',
      objectName: null,
      quote: '数百億ドル',
      sentence: 'xAIは設備に数百億ドルを投じると報じられた。',
    },
  ],
  claimsTotal: 12,
  faults: [
    {
      publisher: 'データ潮流',
      url: 'https://choryu.example/feed.json',
      fault: 'choryu.example answered 503 (Service Unavailable)',
    },
  ],
}
