// How urgent a conflict is. Articles are in the shorthand of support/claims.ts.
import { expect, test } from 'vitest'
import { parseArticle } from './support/claims.ts'
import { reckonFamilies } from './support/reckoning.ts'

function rankOf(articles: readonly string[]): number {
  const [conflict, ...others] = reckonFamilies(articles.flatMap(parseArticle)).conflicts
  if (conflict === undefined || others.length > 0) throw new Error(`no single conflict: ${articles.join(' ')}`)
  return conflict.rank
}

/** The first of each is the more urgent. */
const orders = [
  [
    'a faint contradiction, a loud correction',
    ['A 2025-02-01: {20 GPU planned}', 'B 2025-02-03: {23 GPU planned}'],
    ['A/1 2025-02-01: {2 GPU}', 'A/2 correction 2025-02-03: {90000 GPU}'],
  ],
  [
    'a faint correction, a loud denial',
    ['A/1 2025-02-01: {20 GPU planned}', 'A/2 correction 2025-02-03: {23 GPU planned}'],
    ['A 2025-02-01: {50000 GPU}', 'B 2025-02-03: {50000 GPU denied}'],
  ],
  [
    'a faint denial, a loud divergence',
    ['A 2025-02-01: {50000 GPU planned}', 'B 2025-02-03: {50000 GPU denied}'],
    ['A 2025-02-01: 費用は{6 USD training_cost}とされるが、実際には{900000 USD capex}を投じた。'],
  ],
  [
    'the greater distance',
    ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {50000 GPU}'],
    ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {2500 GPU}'],
  ],
  [
    'the firmer side',
    ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {50000 GPU}'],
    ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {50000 GPU hedged}'],
  ],
  [
    'the side that more independent voices stand on',
    ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {50000 GPU}', 'C 2025-02-03: {50000 GPU}'],
    ['A 2025-02-01: {2048 GPU}', 'B/1 2025-02-03: {50000 GPU}', 'B/2 2025-02-03: {50000 GPU}'],
  ],
  [
    'the side that somebody has firmed up',
    ['A 2025-02-01: {2048 GPU}', 'B/1 2025-02-03: {50000 GPU hedged}', 'B/2 2025-02-04: {50000 GPU}'],
    ['A 2025-02-01: {2048 GPU}', 'B/1 2025-02-03: {50000 GPU hedged}', 'B/2 2025-02-04: {50000 GPU hedged}'],
  ],
  [
    'the younger one',
    ['A 2025-03-01: {2048 GPU}', 'B 2025-03-03: {50000 GPU}'],
    ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {50000 GPU}'],
  ],
  [
    'this week a divergence, two years ago a contradiction',
    ['A 2025-02-01: 費用は{6 USD training_cost}とされるが、実際には{900000 USD capex}を投じた。'],
    ['A 2023-01-01: {2048 GPU}', 'B 2023-01-03: {50000 GPU}'],
  ],
] as const

test.each(orders)('%s', (_title, more, less) => {
  expect(rankOf(more)).toBeGreaterThan(rankOf(less))
})

test.each([
  [
    'which side is older',
    ['A 2025-02-01: {2048 GPU}', 'B 2025-02-03: {50000 GPU}'],
    ['A 2025-02-01: {50000 GPU}', 'B 2025-02-03: {2048 GPU}'],
  ],
  [
    'what is beyond a thousand times',
    ['A 2025-02-01: {2 GPU}', 'B 2025-02-03: {2000 GPU}'],
    ['A 2025-02-01: {2 GPU}', 'B 2025-02-03: {2000000 GPU}'],
  ],
])('it does not matter %s', (_title, one, other) => {
  expect(rankOf(one)).toBe(rankOf(other))
})
