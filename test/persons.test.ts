// Persons of the catalogue: whose figures they state, and who it is that says so.
import { expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import type { Language } from '#domain/text.ts'
import { extractClaims } from '#extractors/claims.ts'
import { loadTokenizer } from '#tokenizer/kuromoji.ts'

const tokenize = await loadTokenizer()

/** The subject and who says so, of each figure in turn. */
const speeches: readonly (readonly [language: Language, text: string, ...speeches: string[]])[] = [
  // An officer speaks of others too.
  ['ja', 'スケールAIのアレクサンダー・ワンCEOは、DeepSeekが5万基のGPUを持つと述べた。', 'DeepSeek by Scale AI'],
  ['ja', 'アルトマン氏は、エヌビディアの売上高が570億ドルに達したと述べた。', 'Nvidia by Sam Altman'],
  // An analyst has no figures of the house.
  ['ja', 'エヌビディアが決算を発表した。ダン・アイブス氏は、売上高が600億ドルに達したとみる。', 'Nvidia by Dan Ives'],
  // A person with no office of the catalogue's speaks of whom the text is about.
  ['ja', 'xAIは拡張を急ぐ。マスク氏は、GPUが20万基になったと述べた。', 'xAI by Elon Musk'],
  ['ja', 'サム・アルトマンCEOは、週間利用者が8億人に達したと述べた。', 'OpenAI by Sam Altman'],
  ['ja', '孫正義会長兼社長は、出資額が300億ドルになったと説明した。', 'SoftBank Group by Masayoshi Son'],
  [
    'ja',
    'サム・アルトマンCEOは利用者の増加を喜んだ。同氏は、週間利用者が8億人に達したと述べた。',
    'OpenAI by Sam Altman',
  ],
  ['en', 'Colette Kress said that revenue reached $57 billion.', 'Nvidia by Colette Kress'],
  ['en', 'Elon Musk said that xAI runs 200,000 GPUs.', 'xAI by Elon Musk'],
  ['en', 'Anthropic, led by Dario Amodei, raised $13 billion.', 'Anthropic by nobody'],
]

for (const [language, text, ...expected] of speeches)
  test(text, () => {
    const place = { publisher: '東雲', url: 'https://a.example/1', title: '', publishedAt: new Date('2025-12-01') }
    const claims = extractClaims({ language, text, ...place }, { catalog, tokenize })
    const found = claims.map(({ subject, attribution }) => `${subject?.name} by ${attribution?.name ?? 'nobody'}`)
    expect(found).toEqual(expected)
  })
