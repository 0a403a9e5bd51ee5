// What English sentences claim that go on from one another, under a headline.
import { describe, expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import { extractClaims } from '#extractors/claims.ts'
import * as abouts from './cases/english-abouts.ts'
import * as accounts from './cases/english-accounts.ts'
import * as agents from './cases/english-agents.ts'
import * as focuses from './cases/english-focus.ts'
import * as measures from './cases/english-measures.ts'
import * as objects from './cases/english-objects.ts'
import * as owners from './cases/english-owners.ts'
import * as sayings from './cases/english-sayings.ts'
import * as subjects from './cases/english-subjects.ts'
import * as tellers from './cases/english-tellers.ts'
import * as things from './cases/english-things.ts'
import * as times from './cases/english-times.ts'
import * as turns from './cases/english-turns.ts'
import { claimLine } from './support/claim-line.ts'

const place = { publisher: 'The Ledger', url: 'https://ledger.example/1', language: 'en' as const }

describe.each(
  Object.entries({
    ...abouts,
    ...agents,
    ...accounts,
    ...owners,
    ...sayings,
    ...subjects,
    ...focuses,
    ...measures,
    ...objects,
    ...tellers,
    ...things,
    ...times,
    ...turns,
  }),
)('%s', (_name, rows) => {
  test.each(rows.map(([title, text, ...expected]) => [title, text, expected] as const))(
    '%s: %s',
    (title, text, expected) => {
      const article = { ...place, title, text, publishedAt: new Date('2025-11-13T12:00:00Z') }
      expect(extractClaims(article, { catalog, tokenize: () => [] }).map(claimLine)).toEqual(expected)
    },
  )
})
