// Whose and what the figures of Japanese deals, budgets, staffs and clusters are.
import { describe, expect, test } from 'vitest'
import * as counts from './cases/ja-counts.ts'
import * as deals from './cases/ja-deals.ts'
import { readJapanese } from './support/japanese.ts'

type Row = readonly [text: string, figures: readonly string[], title?: string]
const groups: readonly (readonly [string, readonly Row[]])[] = Object.entries({ ...deals, ...counts })

describe.each(groups)('%s', (_name, rows) => {
  test.each(rows.map(([text, figures, title = '']) => ({ text, figures, title })))('$title $text', (row) => {
    const read = readJapanese(row.text, row.title)
    expect(read.map(({ subject, metric }) => `${subject?.name ?? '-'} ${metric}`)).toEqual(row.figures)
  })
})
