// What English figures measure: the metric and the amount of each claim of a sentence.
import { expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import { extractClaims } from '#extractors/claims.ts'
import { counts, money, quiet } from './cases/english-metrics.ts'
import { outlays } from './cases/english-outlays.ts'

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 }

/** 1.1b is 1100000000. */
function plain(amount: string): string {
  const scale = SCALES[amount.at(-1) ?? '']
  return scale === undefined ? String(Number(amount)) : String(Math.round(Number(amount.slice(0, -1)) * scale))
}

function expand(claim: string): string {
  const [metric, amount = ''] = claim.split(' ')
  return `${metric} ${amount.split('..').map(plain).join('..')}`
}

function read(text: string): string[] {
  const article = { publisher: 'The Ledger', url: 'https://ledger.example/1', title: '', language: 'en' as const, text }
  const publishedAt = new Date('2025-11-13T12:00:00Z')
  const claims = extractClaims({ ...article, publishedAt }, { catalog, tokenize: () => [] })
  return claims.map(({ metric, value, low, high }) => `${metric} ${value ?? `${low}..${high}`}`)
}

const rows = [...money, ...outlays, ...counts, ...quiet].map(([text, ...claims]) => [text, claims.map(expand)] as const)

test.each(rows)('%s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})
