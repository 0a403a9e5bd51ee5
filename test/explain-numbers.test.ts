// Why each number of a text is a claim, or none.
import { describe, expect, test } from 'vitest'
import { defaultCatalog } from '#catalog/catalog.ts'
import { extractClaims } from '#extractors/claims.ts'
import { type ExplainedNumber, explainNumbers } from '#extractors/explain.ts'
import { languageOf } from '#extractors/page-language.ts'
import { loadTokenizer } from '#tokenizer/kuromoji.ts'
import { readWeights } from '#weights/files.ts'
import { renderNumbers } from '../src/commands/explanation.ts'
import { explainedNumbers } from './cases/numbers.ts'
import { CORPORA, loadCorpus } from './support/corpus.ts'

const tools = { catalog: defaultCatalog, tokenize: await loadTokenizer(), weights: readWeights() }

function explain(text: string): ExplainedNumber[] {
  const article = {
    publisher: 'AI通信',
    url: 'https://ai.example/1',
    publishedAt: new Date('2025-02-03'),
    language: languageOf(text),
    title: languageOf(text) === 'ja' ? 'DeepSeekの新モデル' : 'DeepSeek and its new model',
    text,
  }
  return explainNumbers(article, tools)
}

/** The rules that read the number itself; test/quantities.test.ts is about them. */
const OF_QUANTITY = /^(?:numeral|unit|modifier|range|sign):/

/** In the shorthand of the table. */
function show({ quote, claim, reason }: ExplainedNumber): string {
  if (claim === null) return `${quote}: ${reason}`
  return `${quote} = ${claim.metric}: ${claim.rules.filter((rule) => !OF_QUANTITY.test(rule)).join(' ')}`
}

test.each(explainedNumbers.map(([text, ...numbers]) => ({ text, numbers })))('$text', ({ text, numbers }) => {
  expect(explain(text).map(show)).toEqual(numbers)
})

test('places are those of the original text', () => {
  const text = '全角の２，０４８基のH100と㍿の5万基のH100を使う。'
  const numbers = explain(text)
  expect(numbers.map(({ start, end }) => text.slice(start, end))).toEqual(numbers.map(({ quote }) => quote))
  expect(numbers.map(({ quote }) => quote)).toEqual(['２，０４８基', '100', '5万基', '100'])
})

test('for people, each number in its sentence', () => {
  const text = 'DeepSeekの話。同社は約5万台のH800を運用し、電力は20ワットだ。'
  expect(renderNumbers('news.txt', text, explain(text))).toBe(`\
news.txt: 3 numbers, 1 claim

同社は[約5万台]のH800を運用し、電力は20ワットだ。
  quantity     50000 GPU, about  ← numeral:digits, unit:台, modifier:約
  metric       accelerator_count  ← metric:counter (a counter or a bare number by an accelerator)
  subject      DeepSeek  ← subject:topic (marked by は)
  attribution  –
  stance       stated  ← stance:plain (nothing softens it)
  scope        fleet  ← scope:運用
  hardware     H800  ← hardware:behind (the chip right behind the figure)
  object       –
  asOf         –
  period       –

同社は約5万台のH[800]を運用し、電力は20ワットだ。
  no claim: part of a name (H800)

同社は約5万台のH800を運用し、電力は[20ワット]だ。
  no claim: below a site's watts
  quantity     20 W, exactly  ← numeral:digits, unit:ワット`)
})

test('digits by the megabyte are explained in one', () => {
  expect(explain(`${'9'.repeat(1_000_000)}人`).map(({ reason }) => reason)).toEqual([
    'a number that cannot be kept exactly',
  ])
})

describe('every number of the corpus is a claim or has a reason', () => {
  test.each(CORPORA)('%s', (folder) => {
    const articles = loadCorpus(folder)
    expect(articles.length).toBeGreaterThan(10)
    const silent = articles.flatMap((article) => {
      const numbers = explainNumbers(article, tools)
      expect(numbers.flatMap(({ claim }) => claim ?? [])).toEqual(extractClaims(article, tools))
      expect(numbers.filter(({ claim, reason }) => (claim === null) === (reason === null))).toEqual([])
      const isExplained = (start: number, end: number) => numbers.some((one) => one.start <= start && end <= one.end)
      return [...article.text.matchAll(NUMBER)]
        .filter(({ 0: [digits], index }) => !isExplained(index, index + digits!.length))
        .map(({ 0: digits, index }) => `${article.id} ${digits} in ${article.text.slice(index - 10, index + 20)}`)
    })
    expect(silent).toEqual([])
  })
})

/** Digits of either width, and numerals in kanji by a unit. */
const NUMBER = /[\d０-９]+|[一二三四五六七八九十百千][一二三四五六七八九十百千万億兆]*(?:人|円|米?ドル|基|台)/g
