// What the claims of one figure family amount to.
import { describe, expect, test } from 'vitest'
import { positions } from './cases/positions.ts'
import { bounds, comparable, hardware, stances, times } from './cases/reckon.ts'
import { alarms } from './cases/reckon-alarms.ts'
import { contrasts, divergences } from './cases/reckon-contrasts.ts'
import { quietFigures } from './cases/reckon-quiet-figures.ts'
import { quietTalk } from './cases/reckon-quiet-talk.ts'
import { repetitions, revisions } from './cases/reckon-revisions.ts'
import { wordings } from './cases/reckon-wordings.ts'
import { parseArticle } from './support/claims.ts'
import { reckonFamilies, showAmount, showConflict } from './support/reckoning.ts'

function reckonArticles(articles: readonly string[]) {
  return reckonFamilies(articles.flatMap(parseArticle))
}

describe.each([
  ['figures', comparable],
  ['times', times],
  ['stances', stances],
  ['bounds', bounds],
  ['hardware', hardware],
  ['contrasts', contrasts],
  ['revisions', revisions],
  ['divergences', divergences],
  ['repetitions', repetitions],
  ['quiet figures', quietFigures],
  ['quiet talk', quietTalk],
  ['alarms', alarms],
])('%s', (_subject, cases) => {
  test.each(cases)('%s', (_title, articles, expected) => {
    expect(reckonArticles(articles).conflicts.map(showConflict)).toEqual(expected)
  })
})

test.each(wordings)('%s', (text, expected) => {
  expect(reckonArticles([`A 2025-02-03: ${text}`]).conflicts.map(showConflict)).toEqual(expected)
})

describe('positions', () => {
  test.each(positions)('%s', (_title, articles, expected) => {
    const shown = reckonArticles(articles).positions.map((position) => {
      const voices = position.claims.length
      return voices === 1 ? showAmount(position) : `${showAmount(position)} ×${voices}`
    })
    expect(shown).toEqual(expected)
  })
})
