// Signs of what a sentence speaks of, and the tree that words are found by.
import { describe, expect, it } from 'vitest'
import { findCues } from '../src/extractors/cue-places.ts'
import { hasSign, SIGN } from '../src/extractors/languages/ja-signs.ts'

/** One sentence, between bars, of a text. */
const SENTENCES: readonly [text: string, sign: keyof typeof SIGN, has: boolean][] = [
  ['|買った。|ミナト電子を買収した。', 'deal', false],
  ['ミナト電子を買収した。|買った。|', 'deal', false],
  ['|ミナト電子を買|収した。', 'deal', false],
  ['|道を行く。|', 'howMany', false],
  ['|seriesの第1回。|', 'deal', false],
  ['|ミナト電子を買収した。|', 'deal', true],
  ['|ミナト電子を買収した。|', 'newcomer', true],
  ['買った。|子会社|にした。', 'family', true],
  ['|訴え', 'suit', true],
  ['|「X」|', 'marks', true],
  ['|売上高は市場全体の3割。|', 'anaphor', false],
  ['|この日、県は|認めた。', 'anaphor', true],
  ['|誤りではない|', 'denial', true],
]

describe('the signs of a sentence', () => {
  it.each(SENTENCES)('%s %s: %s', (marked, sign, has) => {
    const start = marked.indexOf('|')
    const text = marked.replaceAll('|', '')
    const end = marked.indexOf('|', start + 1)
    expect(hasSign(text, { start, end: end < 0 ? text.length : end - 1 }, SIGN[sign])).toBe(has)
  })

  it('tells one sentence of a text from the next', () => {
    const text = '和解した。増えた。'
    expect(hasSign(text, { start: 0, end: 5 }, SIGN.suit | SIGN.round)).toBe(true)
    expect(hasSign(text, { start: 5, end: 9 }, SIGN.suit)).toBe(false)
    expect(hasSign(text, { start: 5, end: 9 }, SIGN.change)).toBe(true)
  })
})

describe('cues', () => {
  const cues = [
    ['a', ['投資', '投資額', 'ARR*']],
    ['b', ['罰', '投資']],
  ] as const
  it.each([
    ['投', []],
    ['配当', []],
    ['投資額', ['a投資', 'b投資', 'a投資額']],
    ['投投資', ['a投資', 'b投資']],
    ['Arrと罰', ['aarr', 'b罰']],
  ])('%s: %s', (text, found) => {
    expect(findCues(text, cues).map(({ cue }) => cue.meaning + cue.word)).toEqual(found)
  })
})
