// How a conflict is explained, in each language and word for word.
import { expect, test } from 'vitest'
import { CONFLICT_KINDS } from '#domain/conflict.ts'
import { explanations } from './cases/explanations.ts'
import { parseArticle } from './support/claims.ts'
import { reckonFamilies } from './support/reckoning.ts'

function conflictsOf(articles: readonly string[]) {
  return reckonFamilies(articles.flatMap(parseArticle)).conflicts
}

test.each(explanations)('%s', (_title, articles, ja, en) => {
  expect(conflictsOf(articles).map(({ explanation }) => explanation)).toEqual([{ ja, en }])
})

test('every kind is explained', () => {
  const kinds = explanations.flatMap(([, articles]) => conflictsOf(articles)).map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(new Set(CONFLICT_KINDS))
})
