// Whose the figures of Japanese texts are.
import { describe, expect, test } from 'vitest'
import * as cases from './cases/ja-subjects.ts'
import { readJapanese } from './support/japanese.ts'

describe.each(Object.entries(cases))('%s', (_name, rows) => {
  test.each<(typeof rows)[number]>(rows)('%s', (text, subjects, title = '') => {
    expect(readJapanese(text, title).map(({ subject }) => subject?.name ?? '-')).toEqual(subjects)
  })
})
