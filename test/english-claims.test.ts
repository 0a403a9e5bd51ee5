// What an English sentence claims: every field of each figure, written as one line.
import { expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import { extractClaims } from '#extractors/claims.ts'
import { claims, refused } from './cases/english-claims.ts'
import { claimLine } from './support/claim-line.ts'

function read(text: string): string[] {
  const article = { publisher: 'The Ledger', url: 'https://ledger.example/1', title: '', language: 'en' as const, text }
  const publishedAt = new Date('2025-11-05T12:00:00Z')
  return extractClaims({ ...article, publishedAt }, { catalog, tokenize: () => [] }).map(claimLine)
}

test.each(refused)('no claim: %s', (text) => {
  expect(read(text)).toEqual([])
})

test.each(claims.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
