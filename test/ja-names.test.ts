// Names in Japanese, in the catalogue or not: which part of a run of letters is one, and of what kind; and what else is named.
import { expect, test } from 'vitest'
import { collectives, namedThings } from './cases/ja-named-things.ts'
import { namings } from './cases/ja-names.ts'
import { collectivesIn, namesIn, thingsIn } from './support/japanese.ts'

test.each(namings.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
  expect(namesIn(text)).toEqual(names)
})

test.each(namedThings.map(([text, ...things]) => ({ text, things })))('$text', ({ text, things }) => {
  expect(thingsIn(text)).toEqual(things)
})

test.each(collectives.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
  expect(collectivesIn(text)).toEqual(names)
})
