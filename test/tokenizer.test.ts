// The tokeniser against kuromoji itself: the same tokens for texts, and for noise none lost.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import kuromoji, { type IpadicFeatures, type Tokenizer } from 'kuromoji'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Token, Tokenize } from '#domain/token.ts'
import { loadTokenizer } from '../src/tokenizer/kuromoji.ts'
import { loadCorpus } from './support/corpus.ts'

let tokenize: Tokenize
let peer: Tokenizer<IpadicFeatures>

beforeAll(async () => {
  tokenize = await loadTokenizer()
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')
  peer = await new Promise((resolve, reject) =>
    kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built))),
  )
})

const show = ({ surface, partOfSpeech, detail, subdetail, lemma, form, isKnown }: Token) =>
  [surface, partOfSpeech, detail, subdetail, lemma, form, isKnown].join()

const showPeer = (token: IpadicFeatures) => {
  const lemma = token.basic_form === '*' ? token.surface_form : token.basic_form
  const { surface_form, pos, pos_detail_1, pos_detail_2, conjugated_form, word_type } = token
  return [surface_form, pos, pos_detail_1, pos_detail_2, lemma, conjugated_form, word_type === 'KNOWN'].join()
}

const texts = [...loadCorpus('ja').map(({ id, text }) => [id, text] as const)]

describe('the tokens of kuromoji', () => {
  test.each(texts)('%s', (_name, text) => {
    expect(tokenize(text).map(show)).toEqual(peer.tokenize(text).map(showPeer))
  })

  test.each([
    '',
    '、',
    '。。',
    '2,048基',
    'ＧＰＵ',
    'すもももももももものうち',
    'ABC123あいう',
    '\n \t',
    '々〆ヵヶ',
    'ﾊﾝｶｸ',
    '😀',
    'm²',
    '한국어',
  ])('%j', (text) => {
    expect(tokenize(text).map(show)).toEqual(peer.tokenize(text).map(showPeer))
  })
})

test('laid end to end, the tokens of noise are the noise', () => {
  const piece = fc.constantFrom('あ', '漢', 'ア', 'A', '1', '、', '。', '\u0000', '\ud83d', '\ude00', '😀😀', ' ', '億')
  const noise = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string(),
  )
  fc.assert(
    fc.property(noise, (text) => {
      const tokens = tokenize(text)
      expect(tokens.map(({ surface }) => surface).join('')).toBe(text)
      expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map(({ surface }) => surface))
    }),
    { numRuns: 500, seed: 20250203 },
  )
})

test('a text without any end is read in pieces', () => {
  const text = `${'あ😀'.repeat(2_000)}GPU`
  expect(
    tokenize(text)
      .map(({ surface }) => surface)
      .join(''),
  ).toBe(text)
})
