// When the figures of Japanese texts hold, and what they are sums over: `1億元 2025-09 /quarter`.
import { expect, test } from 'vitest'
import { defaultCatalog } from '#catalog/catalog.ts'
import type { Claim } from '#domain/claim.ts'
import { extractClaims } from '#extractors/claims.ts'
import { loadTokenizer } from '../src/tokenizer/kuromoji.ts'
import { timings } from './cases/timing.ts'

const tokenize = await loadTokenizer()

function write({ quote, asOf, period }: Claim): string {
  return [quote, asOf, period === null ? null : `/${period}`].filter((part) => part !== null).join(' ')
}

for (const [text, day, expected, title = ''] of timings)
  test(`${text} (${day})`, () => {
    const publishedAt = new Date(`${day}T09:00:00+09:00`)
    const article = {
      language: 'ja' as const,
      publisher: '半導体日報',
      url: 'https://news.example/1',
      publishedAt,
      title,
      text,
    }
    const claims = extractClaims(article, { catalog: defaultCatalog, tokenize })
    expect(claims.map(write).join(', ')).toBe(expected)
  })
