// What Japanese figures measure: of every metric three sentences that give it, and two that only look like it.
import { describe, expect, test } from 'vitest'
import { metrics } from './cases/ja-metrics.ts'
import { readJapanese } from './support/japanese.ts'

describe.each(Object.entries(metrics))('%s', (metric, rows) => {
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(readJapanese(text).map((claim) => claim.metric)).toEqual(expected)
  })

  test('three sentences give it, two only look like it', () => {
    const [near, given] = [rows.slice(0, 2), rows.slice(2)].map((part) => part.map(([, ...found]) => found.join()))
    expect(near).not.toContain(metric)
    expect(given).toEqual([metric, metric, metric])
  })
})
