// What an English sentence claims: every field of each figure, written as one line.
import { expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import type { Claim } from '#domain/claim.ts'
import { extractClaims } from '#extractors/claims.ts'
import { claims, refused } from './cases/english-claims.ts'

function read(text: string): string[] {
  const article = { publisher: 'The Ledger', url: 'https://ledger.example/1', title: '', language: 'en' as const, text }
  const publishedAt = new Date('2025-11-05T12:00:00Z')
  return extractClaims({ ...article, publishedAt }, { catalog, tokenize: () => [] }).map(write)
}

function write({ subject, metric, scope, value, low, high, unit, comparator, ...claim }: Claim): string {
  const isPlain = comparator === 'exactly' || comparator === 'range'
  const parts: readonly (string | null)[] = [
    `${subject?.name ?? 'nobody'}: ${metric}`,
    scope,
    `${value ?? `${low}..${high}`} ${unit}`,
    isPlain ? null : comparator,
    claim.object === null ? null : `of ${claim.object.name}`,
    claim.hardware === null ? null : `on ${claim.hardware.name}`,
    claim.period === null ? null : `a ${claim.period}`,
    claim.asOf === null ? null : `in ${claim.asOf}`,
    claim.attribution === null ? null : `by ${claim.attribution.name}`,
    claim.stance,
  ]
  return parts.filter((part) => part !== null).join(', ')
}

test.each(refused)('no claim: %s', (text) => {
  expect(read(text)).toEqual([])
})

test.each(claims.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
