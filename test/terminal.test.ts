// Text on a terminal: columns of full-width text, cutting and wrapping.
import { describe, expect, test } from 'vitest'
import { fill, paint, plain, widthOf, wrap } from '../src/commands/terminal.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['東都新聞', 8],
  ['ｶﾀｶﾅ', 4],
  ['２,０４８基', 11],
  ['約5万基', 7],
  ['が', 2],
  ['か\u3099', 2],
  ['●├─┤', 4],
  ['한국', 4],
  ['😀', 2],
])('%s takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns)
})

test.each([
  ['ab', 4, 'ab  '],
  ['abcdef', 4, 'abc…'],
  ['東都新聞', 8, '東都新聞'],
  ['東都新聞', 7, '東都新…'],
  ['東都新聞', 6, '東都… '],
  ['a\u001b[31mb', 8, 'a [31mb '],
])('%j in %i columns: %j', (text, columns, expected) => {
  expect(fill(text, columns)).toBe(expected)
  expect(widthOf(fill(text, columns))).toBe(columns)
})

describe('wrapping', () => {
  test.each([
    ['a b', 10, ['a b']],
    ['one two three', 8, ['one two', 'three']],
    ['東都新聞によると、五万基。', 8, ['東都新聞', 'による', 'と、五万', '基。']],
    ['（東都新聞）は約5万基', 8, ['（東都新', '聞）は約', '5万基']],
    ['unbreakable', 4, ['unbreakable']],
    ['', 4, ['']],
  ])('%j in %i columns', (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines)
  })
})

test('control characters of a text do nothing', () => {
  expect(plain('a\u001b]0;title\u0007b\nc\u202Ed')).toBe('a ]0;title b c d')
})

test('there is no colour where nobody looks', () => {
  expect(paint('red', 'a')).toBe('a')
})
