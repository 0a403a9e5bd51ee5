// Names in Japanese, in the catalogue or not: which part of a run of letters is one, and of what kind.
import { expect, test } from 'vitest'
import { namings } from './cases/ja-names.ts'
import { namesIn } from './support/japanese.ts'

test.each(namings.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
  expect(namesIn(text)).toEqual(names)
})
