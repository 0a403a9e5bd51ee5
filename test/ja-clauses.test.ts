// Where the clauses of a Japanese sentence end, and how: the signs of a row are taken out, and must be put back.
import { describe, expect, test } from 'vitest'
import * as cases from './cases/ja-clauses.ts'
import { markBreaks } from './support/japanese.ts'

describe.each(Object.entries(cases))('%s', (_name, rows) => {
  test.each<string>(rows)('%s', (marked) => {
    expect(markBreaks(marked.replaceAll(/<[a-z]+>/g, ''))).toBe(marked)
  })
})
