// What amounts and people in Japanese texts are by the frame of their verb.
import { expect, test } from 'vitest'
import { frames, people } from './cases/ja-frames.ts'
import { readJapanese } from './support/japanese.ts'

test.each([...frames, ...people].map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
  expect(readJapanese(text).map(({ metric }) => metric)).toEqual(expected)
})
