// Two names that are written alike: which one a text means.
import { describe, expect, test } from 'vitest'
import { defaultCatalog } from '#catalog/catalog.ts'
import { findKnown } from '#extractors/mentions.ts'

const namesIn = (text: string) => [...new Set(findKnown(text, defaultCatalog).map(({ entity }) => entity?.name))]

describe('グロック', () => {
  test.each([
    '推論用チップを設計するグロックは9月、7億5000万ドルを調達した。',
    'エヌビディアは推論半導体の米グロックの技術を200億ドルで手に入れた。',
  ])('%s: Groq', (text) => expect(namesIn(text)).toContain('Groq'))

  test.each([
    'xAIの「グロック」は月間利用者が3500万人に達した。',
    'グロックの料金は月30ドルだ。',
    'マスク氏のグロックは、推論の性能を高めた。',
  ])('%s: Grok', (text) => expect(namesIn(text)).toContain('Grok'))

  test('beside Grok, which is written in Latin letters', () => {
    const chips = '推論用チップを設計するグロックは9月、7億5000万ドルを調達した。'
    const market = 'データセンターに置く機器の市場は、この数年で大きく伸びており、参入する企業も増えている。'
    const names = namesIn(`${chips}${market}一方、イーロン・マスク氏の会社が出すGrokの料金は月30ドルだ。`)
    expect(names).toContain('Groq')
    expect(names).toContain('Grok')
  })
})

describe('ヒューメイン', () => {
  test('the maker of a pin', () =>
    expect(namesIn('米HPは胸に付けるAIピンのヒューメインを1億1600万ドルで買った。')).toContain('Humane'))
  test('the company of Saudi Arabia', () =>
    expect(namesIn('サウジアラビアのヒューメインは60万基を買う。')).toContain('Humain'))
})
