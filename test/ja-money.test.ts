// What an amount in Japanese texts is, where no one word tells.
import { expect, test } from 'vitest'
import { money } from './cases/ja-money.ts'
import { readJapanese } from './support/japanese.ts'

test.each(money.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
  expect(readJapanese(text).map(({ metric }) => metric)).toEqual(expected)
})
