// Conflicts, figures and a day's digest as the store hands them to whoever renders them.
import type {
  ClaimNotice,
  ConflictNotice,
  ConflictSide,
  DigestContent,
  FigureNotice,
  PositionNotice,
  SettledNotice,
} from '#domain/alert.ts'
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
    ja: 'DeepSeekのAI半導体の数（保有・稼働）について、DeepSeek（東雲テック通信 2025-01-28）は2,048基とし、SemiAnalysis（計算資源ジャーナル 2025-02-04）は約5万基と推定しているが、同じものについて7日違いで伝えられた数字に約24倍の開きがあり、両立しない。',
    en: 'On DeepSeek’s accelerators (in operation), DeepSeek (in 東雲テック通信, 2025-01-28) says 2,048 GPUs, but SemiAnalysis (in 計算資源ジャーナル, 2025-02-03) estimates about 50,000 GPUs: both are of the same quantity, reported within 7 days, yet differ by a factor of about 24, so they cannot both be right.',
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
    ja: '計算資源ジャーナル（2025-02-04）は、DeepSeekの訓練費用（V3）の557万6000ドルと、設備投資の16億ドル（SemiAnalysis）とを対比しており、約290倍の開きがあるが、数えているものが異なるため、矛盾とは限らない。',
    en: '計算資源ジャーナル (2025-02-03) sets DeepSeek’s training cost (V3) of $5.576 million against its capital expenditure of $1.6 billion (SemiAnalysis): they differ by a factor of about 290 but count different things, so both may hold.',
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
    ja: 'Harbour Compute Reviewは、OpenAIの資金調達額を6億6000万ドル（2025-02-03）から66億ドル（2025-02-04）に自ら訂正した（約10倍の開き）。',
    en: 'Harbour Compute Review has itself corrected OpenAI’s funding from $660 million (2025-02-02) to $6.6 billion (2025-02-03), by a factor of about 10.',
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

const settled: SettledNotice = {
  conflict: { ...revision, id: '0194c0de-0000-7000-8000-000000000004', metric: 'valuation' },
  state: 'resolved',
  holds: 'newer',
  note: '会社が決算資料で確かめた',
  at: new Date('2025-02-03T09:00:00Z'),
}

function position(day: string, amount: string, change: Partial<PositionNotice> = {}): PositionNotice {
  const openedAt = new Date(`${day}T03:00:00Z`)
  return {
    ...{ ...parseAmount(amount), unit: 'GPU', stance: 'stated', attributionName: null },
    ...{
      publisher: '東雲テック通信',
      url: `https://shinonome.example/${day}`,
      openedAt,
      lastAt: openedAt,
      isNew: false,
    },
    ...change,
  }
}

const COLOSSUS = { subjectName: 'xAI', metric: 'accelerator_count', objectName: 'Colossus', period: null } as const

/** Far apart: on a logarithmic axis. */
export const fleetMoved: FigureNotice = {
  ...COLOSSUS,
  id: '0194c0de-0000-7000-8000-00000000000a',
  scope: 'fleet',
  positions: [
    position('2024-07-22', '2048', { attributionName: 'DeepSeek', lastAt: new Date('2024-10-01T03:00:00Z') }),
    position('2024-09-03', '10000..20000', { stance: 'hedged', attributionName: 'SemiAnalysis' }),
    position('2024-12-05', '≥100000', { publisher: 'みなと経済オンライン' }),
    position('2025-02-03', '~200000', { attributionName: 'Elon Musk', isNew: true }),
  ],
}

/** Near one another, in two currencies: on a linear axis. */
export const capexMoved: FigureNotice = {
  ...COLOSSUS,
  ...({ subjectName: 'Meta', metric: 'capex', objectName: null, scope: null } as const),
  id: '0194c0de-0000-7000-8000-00000000000b',
  positions: [
    position('2025-01-06', '38000000000..40000000000', { unit: 'USD', attributionName: 'Meta' }),
    position('2025-01-24', '9500000000000', { unit: 'JPY', stance: 'reported' }),
    position('2025-02-03', '>65000000000', { unit: 'USD', attributionName: 'Mark Zuckerberg', isNew: true }),
  ],
}

export const digest: DigestContent = {
  day: '2025-02-04',
  timeZone: 'Asia/Tokyo',
  since: new Date('2025-02-02T22:00:00Z'),
  conflicts: [contradiction, revision, divergence],
  conflictsTotal: 3,
  reopened: [revision.id],
  settled: [settled, { ...settled, conflict: divergence, state: 'withdrawn', holds: null, note: 'no support' }],
  settledTotal: 2,
  moved: [capexMoved, fleetMoved],
  movedTotal: 2,
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
