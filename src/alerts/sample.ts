// A conflict of nobody, by which a recipient sees what messages look like. Publishers and figures are invented.
import type { ConflictNotice, ConflictSide } from '#domain/alert.ts'

const side: ConflictSide = {
  ...{ value: '2000', low: null, high: null, comparator: 'exactly', unit: 'GPU' },
  quote: '2,000基',
  sentence: '見本電算は15日、自社が保有するGPUは2,000基だと明らかにした。',
  attributionName: '見本電算',
  publisher: '見本通信',
  url: 'https://claimwatch.example/older',
  title: '見本電算、保有するGPUの数を明かす',
  publishedAt: new Date('2025-01-15T00:00:00Z'),
  voices: 1,
}

export const SAMPLE: ConflictNotice = {
  id: '00000000-0000-4000-8000-000000000000',
  kind: 'contradiction',
  metric: 'accelerator_count',
  subjectName: '見本電算',
  explanation: {
    ja: 'これは見本です。見本電算のAI半導体の数について、見本電算は2,000基とし、見本調査は約3万基と推定しており、約15倍の開きがあって両立しない。',
    en: 'This is a sample. On the accelerators of 見本電算, the company itself says 2,000 GPUs, but 見本調査 estimates about 30,000 GPUs: they differ by a factor of about 15 and cannot both be right.',
  },
  rank: 400,
  foundAt: new Date('2025-01-20T00:00:00Z'),
  older: side,
  newer: {
    ...side,
    ...{ value: '30000', comparator: 'about', quote: '約3万基' },
    sentence: '調査会社の見本調査は、見本電算が保有するGPUは約3万基に上ると推定した。',
    attributionName: '見本調査',
    publisher: '計算見本新聞',
    url: 'https://claimwatch.example/newer',
    title: '見本電算の計算資源、調査会社が推定',
    publishedAt: new Date('2025-01-20T00:00:00Z'),
  },
}
