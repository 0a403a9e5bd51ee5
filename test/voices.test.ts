// Copies of one text, and how many independent voices state a figure.
import { expect, test } from 'vitest'
import { areCopies, fingerprintOf } from '#domain/fingerprint.ts'
import { countVoices } from '#domain/voices.ts'
import { copies, WIRE_EN, WIRE_JA } from './cases/wire.ts'
import { parseArticle } from './support/claims.ts'

test.each(copies)('%s', (_title, text, of, expected) => {
  const [one, other] = [fingerprintOf(text), fingerprintOf(of)]
  if (one === null || other === null) throw new Error('too short to tell')
  expect(areCopies(one, other)).toBe(expected)
  expect(areCopies(other, one)).toBe(expected)
})

test.each(['', '5万基。', 'DeepSeek has 50,000 GPUs, Hokuto says.'])('"%s" is too short to tell', (text) => {
  expect(fingerprintOf(text)).toBeNull()
})

/** Articles in shorthand, each with its text; null for one that is too short. */
function voicesOf(...articles: [shorthand: string, text: string | null][]): number {
  const claims = articles.flatMap(([shorthand, text]) =>
    parseArticle(shorthand).map((claim) => ({
      ...claim,
      article: { ...claim.article, fingerprint: text === null ? null : fingerprintOf(text) },
    })),
  )
  return countVoices(claims)
}

const HEADED = `【速報】${WIRE_JA}`

test.each<[title: string, articles: [string, string | null][], voices: number]>([
  ['one article that says it twice', [['A 2025-02-01: {5 GPU}と{5 GPU}', null]], 1],
  [
    'two articles of a publisher',
    [
      ['A/1 2025-02-01: {5 GPU}', null],
      ['A/2 2025-02-02: {5 GPU}', null],
    ],
    1,
  ],
  [
    'two versions of an article',
    [
      ['A/1 2025-02-01: {5 GPU}', null],
      ['A/1 v2 2025-02-01: {5 GPU}', null],
    ],
    1,
  ],
  [
    'two publishers of one text',
    [
      ['A 2025-02-01: {5 GPU}', WIRE_JA],
      ['B 2025-02-02: {5 GPU}', HEADED],
    ],
    1,
  ],
  [
    'two publishers of texts too short to tell',
    [
      ['A 2025-02-01: {5 GPU}', null],
      ['B 2025-02-02: {5 GPU}', null],
    ],
    2,
  ],
  [
    'two publishers of two texts',
    [
      ['A 2025-02-01: {5 GPU}', WIRE_JA],
      ['B 2025-02-02: {5 GPU}', WIRE_EN],
    ],
    2,
  ],
  [
    'a publisher of two texts, of which others print one',
    [
      ['A/1 2025-02-01: {5 GPU}', WIRE_EN],
      ['A/2 2025-02-02: {5 GPU}', WIRE_JA],
      ['B 2025-02-03: {5 GPU}', HEADED],
    ],
    1,
  ],
])('%s', (_title, articles, voices) => {
  expect(voicesOf(...articles)).toBe(voices)
})

test('ten copies of one wire story are one voice', () => {
  const outlets = Array.from({ length: 10 }, (_, index): [string, string] => [
    `P${index} 2025-02-0${1 + (index % 9)}: {5 GPU}`,
    index % 2 === 0 ? WIRE_JA : HEADED,
  ])
  expect(voicesOf(...outlets)).toBe(1)
  expect(voicesOf(...outlets, ['own 2025-02-09: {5 GPU}', WIRE_EN])).toBe(2)
})
