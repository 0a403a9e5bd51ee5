// What accelerators are for, by the rules and as it is weighed.
import { describe, expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import { extractClaims } from '#extractors/claims.ts'
import { loadTokenizer } from '#tokenizer/kuromoji.ts'
import { readWeights } from '#weights/files.ts'
import { english, japanese } from './cases/scopes.ts'
import { englishText, japaneseText, readByRules } from './support/by-rules.ts'

const tools = { catalog, tokenize: await loadTokenizer(), weights: readWeights() }
const rows = [
  ...japanese.map(([text, scope]) => ({ article: japaneseText('', text), text, scope })),
  ...english.map(([text, scope]) => ({ article: englishText('', text), text, scope })),
]

describe.each(rows)('$text', ({ article, scope }) => {
  test('by the rules', () => expect(readByRules(article).map((claim) => claim.scope)).toEqual([scope]))
  test.each(['', 'AI各社のGPU', 'GPU counts of the week'])('weighed, under the headline "%s"', (title) =>
    expect(extractClaims({ ...article, title }, tools).map((claim) => claim.scope)).toEqual([scope]),
  )
})
