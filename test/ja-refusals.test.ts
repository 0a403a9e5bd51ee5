// Numbers of Japanese texts that are no claims: share prices, rates, small watts, what is of one head, populations.
import { describe, expect, test } from 'vitest'
import * as cases from './cases/ja-refusals.ts'
import { readJapanese } from './support/japanese.ts'

describe.each(Object.entries(cases))('%s', (_name, rows) => {
  test.each(rows.map(([text, ...quotes]) => ({ text, quotes })))('$text', ({ text, quotes }) => {
    expect(readJapanese(text).map(({ quote }) => quote)).toEqual(quotes)
  })
})
