// What Japanese figures are about beside their subject, by the rules.
import { describe, expect, test } from 'vitest'
import * as focus from './cases/ja-focus.ts'
import * as things from './cases/ja-things.ts'
import * as cases from './cases/objects.ts'
import { readJapanese } from './support/japanese.ts'

describe.each(Object.entries({ ...cases, ...things, ...focus }))('%s', (_name, rows) => {
  test.each(rows)('%s: %s', (title, text, ...expected) => {
    expect(readJapanese(text, title).map(({ object }) => object?.name ?? '-')).toEqual(expected)
  })
})
