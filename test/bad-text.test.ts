// Texts that no newsroom writes: a result for each, with offsets that fit, in time that the length alone decides.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { defaultCatalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import type { Language } from '#domain/text.ts'
import type { Tokenize } from '#domain/token.ts'
import { extractClaims } from '#extractors/claims.ts'
import { findQuantities } from '#extractors/quantities.ts'
import { loadTokenizer } from '../src/tokenizer/kuromoji.ts'
import { readWeights } from '../src/weights/files.ts'

const weights = readWeights()
let tokenize: Tokenize

beforeAll(async () => {
  tokenize = await loadTokenizer()
})

const FIGURE = 'Nvidiaの売上高は5億ドルだった。'

function read(text: string, language: Language = 'ja'): Claim[] {
  const source: Omit<ArticleText, 'text'> = {
    language,
    publisher: '東雲',
    url: 'https://shinonome.example/1',
    title: '売上高',
    publishedAt: new Date('2025-02-03'),
  }
  const claims = extractClaims({ ...source, text }, { catalog: defaultCatalog, tokenize, weights })
  for (const { start, end, quote, sentence } of claims) {
    expect(text.slice(start, end)).toBe(quote)
    expect(sentence.start).toBeLessThanOrEqual(start)
    expect(sentence.end).toBeGreaterThanOrEqual(end)
  }
  return claims
}

const nothing: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['a space', ' '],
  ['only digits', '0123456789'],
  ['only line breaks', '\n'.repeat(1_000)],
  ['only a lone surrogate', '\ud83d'],
  ['only NULs', '\u0000'.repeat(1_000)],
  ['only opening brackets', '「'.repeat(1_000)],
  ['a megabyte of digits', '7'.repeat(1_000_000)],
  ['a megabyte of scale words', '億'.repeat(1_000_000)],
  ['a megabyte of opening brackets', '（'.repeat(1_000_000)],
  ['Korean', '엔비디아의 매출은 늘었다. 회사는 공장을 짓는다.'],
  ['Arabic', 'ارتفعت إيرادات الشركة هذا العام.'],
  ['Thai', 'บริษัทประกาศรายได้ใหม่'],
  ['control characters', '\u0001\u0002\u0007\u001b[31m\u0085\u2028\u2029'],
  ['emoji', '😀👩‍👩‍👧‍👦🇯🇵'.repeat(100)],
]

describe('no figure in', () => {
  test.each(nothing)('%s', (_what, text) => {
    expect(read(text)).toEqual([])
    expect(read(text, 'en')).toEqual([])
  })
})

const figures: readonly (readonly [what: string, text: string])[] = [
  ['lone surrogates around it', `\ud83d${FIGURE}\ude00`],
  ['NULs around it', `\u0000${FIGURE}\u0000`],
  ['unclosed brackets before it', `${'「（'.repeat(500)}${FIGURE}`],
  ['a megabyte of prose before it', `${'工場は来春に動き出す。'.repeat(90_000)}${FIGURE}`],
  ['a sentence of a megabyte before it', `${'工場は動き、'.repeat(160_000)}と話した。${FIGURE}`],
  ['a word of a megabyte before it', `${'あ'.repeat(1_000_000)}。${FIGURE}`],
  ['mixed scripts around it', `Компания 엔비디아 شركة ไทย 🇯🇵。${FIGURE} Ελλάδα`],
  ['another line break', `\r\n${FIGURE}\r\n`],
]

describe('a figure is found with', () => {
  test.each(figures)('%s', (_what, text) => {
    expect(read(text)).toMatchObject([{ metric: 'revenue', value: '500000000', unit: 'USD', quote: '5億ドル' }])
  })
})

test('ten megabytes in one paragraph are read to their end', () => {
  const filler = '工場は来春に動き出し、'.repeat(900_000)
  expect(read(`${filler}。${FIGURE}`).at(-1)).toMatchObject({ value: '500000000', quote: '5億ドル' })
})

describe('a figure broken by', () => {
  test.each([
    ['a line break before its unit', '5億\nドル'],
    ['a line break inside', '1億\n2000万ドル'],
    ['a zero-width space', '5\u200b億ドル'],
    ['full-width spaces', '5億　ドル'],
  ])('%s is one figure', (_what, figure) => {
    expect(read(`Nvidiaの売上高は${figure}だった。`)).toMatchObject([{ metric: 'revenue', unit: 'USD', quote: figure }])
  })
})

describe('large numbers', () => {
  test.each([
    ['1234567890123456789012345678901234567890', '1234567890123456789012345678901234567890'],
    ['1,000,000,000,000,000,000,000,000,000,000,001', '1000000000000000000000000000000001'],
    ['123456789012345678901234567890.123456789', '123456789012345678901234567890.123456789'],
    ['1234567890123456789012兆', '1234567890123456789012000000000000'],
    ['12e40', `12${'0'.repeat(40)}`],
  ])('%s is exact', (text, value) => {
    expect(findQuantities(text, 'ja')).toMatchObject([{ start: 0, end: text.length, value }])
  })

  test.each(['9'.repeat(51), '0.'.padEnd(60, '3'), '7^999', '3分の1'])('%s is refused', (text) => {
    expect(findQuantities(text, 'ja')).toEqual([])
  })
})

test('whatever is written, spans lie inside it and follow each other', () => {
  const pieces = [
    '5',
    '億',
    '万',
    '数',
    '十',
    '約',
    '$',
    'ドル',
    'GPU',
    '〜',
    '-',
    ',',
    '.',
    '、',
    '。',
    '\n',
    ' ',
    '(',
    '「',
  ]
  const more = [
    'billion',
    'a dozen',
    '%',
    '割',
    '分の',
    '^',
    'e',
    'マイナス',
    '▲',
    'に',
    'じゅう',
    '\ud83d',
    '\u0000',
    '㌦',
    'H100',
  ]
  const text = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), fc.constantFrom<Language>('ja', 'en'), (written, language) => {
      let last = 0
      for (const { start, end, value, low, high, comparator } of findQuantities(written, language)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(written.length)
        if (comparator === 'range') expect([low, high]).toEqual([expect.any(String), expect.any(String)])
        else expect(value).toMatch(/^-?\d+(?:\.\d+)?$/)
        last = end
      }
      read(written, language)
    }),
    { numRuns: 2_000, seed: 20250203 },
  )
})
