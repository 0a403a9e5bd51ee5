// How the time of reading grows with bad text: npm run bench:growth. A megabyte of each against a megabyte of news, in
// one run; and how news itself grows from a quarter of a megabyte to one.
import { defaultCatalog } from '../src/catalog/catalog.ts'
import { extractClaims } from '../src/extractors/claims.ts'
import { loadTokenizer } from '../src/tokenizer/kuromoji.ts'
import { readWeights } from '../src/weights/files.ts'
import { loadCorpus } from '../test/support/corpus.ts'
import { millisecondsOf } from './measure.ts'
import { type Figure, report } from './report.ts'

const MEGABYTE = 1_000_000
/** Times the time of as much news. */
const MOST = 10

const tools = { catalog: defaultCatalog, tokenize: await loadTokenizer(), weights: readWeights() }
const news = loadCorpus('ja')
  .map(({ text }) => text)
  .join('\n\n')
const fill = (text: string, length = MEGABYTE) => text.repeat(Math.ceil(length / text.length)).slice(0, length)

const texts: readonly (readonly [what: string, text: string])[] = [
  ['digits', fill('0123456789')],
  ['億', fill('億')],
  ['opening brackets', fill('「')],
  ['opening round brackets', fill('(')],
  ['one sentence without end', fill(news.replace(/[。！？\n]/g, '、'))],
  ['one sentence without end or comma', fill(news.replace(/[。！？\n、]/g, ''))],
  ['numbers', fill('5億')],
  ['amounts', fill('5億ドル')],
  ['lines', fill('Nvidiaは5億ドル\n')],
  ['kanji numerals', fill('十')],
  ['grouped digits', fill('1,000,')],
  ['decimal points', fill('1.')],
  ['hyphens', fill('1-')],
  ['hiragana', fill('に')],
  ['spaces', fill(' ')],
  ['names', fill('Nvidia')],
]

function timeOf(text: string): number {
  const article = { language: 'ja', publisher: 'x', url: 'https://x.example/', title: 'x', text } as const
  return millisecondsOf(() => extractClaims({ ...article, publishedAt: new Date(0) }, tools))
}

timeOf(fill(news, MEGABYTE / 4))
const quarter = timeOf(fill(news, MEGABYTE / 4))
const whole = timeOf(fill(news))
const ratios = texts.map(([what, text]): Figure => ({ what, value: timeOf(text) / whole, unit: 'times', most: MOST }))
report([
  { what: 'a megabyte of news', value: whole, unit: 'ms' },
  { what: 'of it against a quarter', value: whole / quarter, unit: 'times', most: 6 },
  ...ratios,
])
