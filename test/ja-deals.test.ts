// Whose and what the figures of Japanese deals, budgets, staffs and clusters are.
import { describe, expect, test } from 'vitest'
import * as cases from './cases/ja-deals.ts'
import { readJapanese } from './support/japanese.ts'

describe.each(Object.entries(cases))('%s', (_name, rows) => {
  test.each<(typeof rows)[number]>(rows)('%s', (text, figures, title = '') => {
    expect(readJapanese(text, title).map(({ subject, metric }) => `${subject?.name ?? '-'} ${metric}`)).toEqual(figures)
  })
})
