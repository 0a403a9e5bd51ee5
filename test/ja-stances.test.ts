// How firmly Japanese texts put their figures, and who says so.
import { expect, test } from 'vitest'
import { stances } from './cases/ja-stances.ts'
import { readJapanese } from './support/japanese.ts'

test.each(stances.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
  const found = readJapanese(text).map(({ stance, attribution }) => `${stance} by ${attribution?.name ?? 'nobody'}`)
  expect(found).toEqual(expected)
})
