// What claims amount to does not depend on the order in which they are given.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FiledClaim, Position } from '#domain/conflict.ts'
import { positions } from './cases/positions.ts'
import { bounds, comparable, hardware, stances, times } from './cases/reckon.ts'
import { alarms } from './cases/reckon-alarms.ts'
import { contrasts, divergences } from './cases/reckon-contrasts.ts'
import { quietFigures } from './cases/reckon-quiet-figures.ts'
import { quietTalk } from './cases/reckon-quiet-talk.ts'
import { repetitions, revisions } from './cases/reckon-revisions.ts'
import { parseArticle } from './support/claims.ts'
import { reckonFamilies } from './support/reckoning.ts'

function idsOf({ openingKey, claims }: Position): string {
  return `${openingKey}: ${claims.map(({ id }) => id).join(', ')}`
}

/** Everything but the order of the families, which goes by their first claim. */
function outcome(claims: readonly FiledClaim[]) {
  const { positions, conflicts } = reckonFamilies(claims)
  return {
    positions: positions.map(idsOf).sort(),
    conflicts: conflicts
      .map(({ kind, older, newer, rank, explanation }) =>
        [kind, idsOf(older), idsOf(newer), rank, explanation.ja, explanation.en].join(' | '),
      )
      .sort(),
  }
}

const AMOUNTS = ['2000', '2048', '~2000', '≥2000', '<2000', '20000', '2000..9000', '20000..90000', '50000', '~48000']
const WORDS = {
  scope: ['', ' training', ' purchase'],
  hardware: ['', ' #H100', ' #Hopper', ' #TPU'],
  object: ['', ' @R1'],
  time: ['', ' as:2024', ' as:2025', ' as:2025-03'],
  stance: ['', ' planned', ' denied', ' hedged'],
  voice: ['', ' by:DeepSeek', ' by:SemiAnalysis'],
}
const JOINTS = ['、', '、実際には', '。しかし', '。']

const figure = fc
  .record({
    amount: fc.constantFrom(...AMOUNTS),
    words: fc.tuple(...Object.values(WORDS).map((words) => fc.constantFrom(...words))),
  })
  .map(({ amount, words }) => `{${amount} GPU${words.join('')}}`)

const article = fc
  .record({
    publisher: fc.constantFrom('A', 'B'),
    number: fc.constantFrom('1', '2', '3'),
    version: fc.constantFrom('1', '2'),
    correction: fc.constantFrom('', ' correction'),
    day: fc.constantFrom('2025-01-01', '2025-01-10', '2025-03-01', '2025-04-15'),
    figures: fc.array(figure, { minLength: 1, maxLength: 3 }),
    joint: fc.constantFrom(...JOINTS),
  })
  .map(({ publisher, number, version, correction, day, figures, joint }) => ({
    key: `${publisher}/${number} v${version}`,
    shorthand: `${publisher}/${number} v${version}${correction} ${day}: ${figures.join(joint)}。`,
  }))

const shuffled = fc
  .uniqueArray(article, { minLength: 1, maxLength: 8, selector: ({ key }) => key })
  .map((articles) => articles.flatMap(({ shorthand }) => parseArticle(shorthand)))
  .chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })))

test('any claims, in any order', () => {
  fc.assert(
    fc.property(shuffled, ([claims, others]) => {
      expect(outcome(others)).toEqual(outcome(claims))
    }),
    { numRuns: 1_000, seed: 20250203 },
  )
})

/** Articles in one version each, in order of publication, as they would come in one after the other. */
const inTurn = fc
  .uniqueArray(
    article.map(({ shorthand }) => shorthand.replace(/ v\d/, '')),
    { minLength: 1, maxLength: 8, selector: (shorthand) => shorthand.split(' ')[0] ?? '' },
  )
  .map((articles) =>
    articles.map(parseArticle).toSorted((a, b) => {
      const [one, other] = [a[0]?.article, b[0]?.article]
      return (
        (one?.publishedAt.getTime() ?? 0) - (other?.publishedAt.getTime() ?? 0) || compareUrls(one?.url, other?.url)
      )
    }),
  )

function compareUrls(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b)
}

test('what an article brings to light is there for good: later ones add to it', () => {
  fc.assert(
    fc.property(inTurn, (articles) => {
      const steps = articles.map((_article, index) => {
        const { conflicts } = reckonFamilies(articles.slice(0, index + 1).flat())
        return conflicts.map(({ kind, older, newer }) => `${kind} ${older.openingKey} ${newer.openingKey}`)
      })
      for (const [index, step] of steps.entries())
        expect(steps.at(-1), `article ${index}`).toEqual(expect.arrayContaining(step))
    }),
    { numRuns: 1_000, seed: 20250203 },
  )
})

test('the claims of every case, backwards', () => {
  const cases = [
    comparable,
    times,
    stances,
    bounds,
    hardware,
    contrasts,
    revisions,
    divergences,
    repetitions,
    positions,
    quietFigures,
    quietTalk,
    alarms,
  ]
  for (const [title, articles] of cases.flat()) {
    const claims = articles.flatMap(parseArticle)
    expect(outcome(claims.toReversed()), title).toEqual(outcome(claims))
  }
})

test('every claim is in one position; no pair of positions conflicts twice', () => {
  fc.assert(
    fc.property(shuffled, ([claims]) => {
      const { positions, conflicts } = reckonFamilies(claims)
      const placed = positions.flatMap((position) => position.claims)
      expect(placed.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort())
      const pairs = conflicts.map(({ older, newer }) => `${older.openingKey} ${newer.openingKey}`)
      expect(new Set(pairs).size).toBe(pairs.length)
      for (const { older, newer } of conflicts)
        expect([positions.includes(older), positions.includes(newer)]).toEqual([true, true])
    }),
    { numRuns: 300, seed: 20250203 },
  )
})
