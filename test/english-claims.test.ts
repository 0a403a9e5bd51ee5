// What an English sentence claims: every field of each figure, written as one line; by the rules.
import { expect, test } from 'vitest'
import { claims, refused } from './cases/english-claims.ts'
import { englishText, readByRules } from './support/by-rules.ts'
import { claimLine } from './support/claim-line.ts'

function read(text: string): string[] {
  return readByRules(englishText('', text, '2025-11-05')).map(claimLine)
}

test.each(refused)('no claim: %s', (text) => {
  expect(read(text)).toEqual([])
})

test.each(claims.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
