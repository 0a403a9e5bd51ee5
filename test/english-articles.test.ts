// What English sentences claim that go on from one another, under a headline, by the rules.
import { describe, expect, test } from 'vitest'
import { ENGLISH_ROWS, englishText, readByRules } from './support/by-rules.ts'
import { claimLine } from './support/claim-line.ts'

describe.each(Object.entries(ENGLISH_ROWS))('%s', (_name, rows) => {
  test.each(rows.map(([title, text, ...expected]) => [title, text, expected] as const))(
    '%s: %s',
    (title, text, expected) => {
      expect(readByRules(englishText(title, text)).map(claimLine)).toEqual(expected)
    },
  )
})
