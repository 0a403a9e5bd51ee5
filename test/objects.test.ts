// What Japanese figures are about beside their subject.
import { describe, expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import { extractClaims } from '#extractors/claims.ts'
import { loadTokenizer } from '#tokenizer/kuromoji.ts'
import * as focus from './cases/ja-focus.ts'
import * as things from './cases/ja-things.ts'
import * as cases from './cases/objects.ts'

const tokenize = await loadTokenizer()

describe.each(Object.entries({ ...cases, ...things, ...focus }))('%s', (_name, rows) => {
  test.each(rows)('%s: %s', (title, text, ...expected) => {
    const place = { publisher: '東雲', url: 'https://a.example/1', publishedAt: new Date('2025-12-01') }
    const claims = extractClaims({ language: 'ja', title, text, ...place }, { catalog, tokenize })
    expect(claims.map(({ object }) => object?.name ?? '-')).toEqual(expected)
  })
})
