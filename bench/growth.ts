// How the time of reading grows with bad text: npm run bench:growth. A megabyte of each against a megabyte of news, in
// one run; how news itself grows from a quarter of a megabyte to one; and against as much news in articles of usual length,
// so that nothing which is slow in all long texts hides behind news.
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
/** Times the time of as much news in many articles, which are weighed besides. */
const MOST_OF_ARTICLES = 2
/** Times the time of reading it first: what is kept of the last text must not be slower than finding it. */
const MOST_ONCE_MORE = 2

const tools = { catalog: defaultCatalog, tokenize: await loadTokenizer(), weights: readWeights() }
const articles = loadCorpus('ja').map(({ text }) => text)
const news = articles.join('\n\n')
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

/** As many articles as fill a megabyte. */
function timeOfArticles(): number {
  const rounds = Math.round(MEGABYTE / news.length)
  let time = 0
  for (let round = 0; round < rounds; round++) for (const text of articles) time += timeOf(text)
  return time
}

timeOf(fill(news, MEGABYTE / 4))
const quarter = timeOf(fill(news, MEGABYTE / 4))
const whole = timeOf(fill(news))
const again = timeOf(fill(news))
const many = timeOfArticles()
const ratios = texts.map(([what, text]): Figure => ({ what, value: timeOf(text) / whole, unit: 'times', most: MOST }))
report([
  { what: 'a megabyte of news', value: whole, unit: 'ms' },
  { what: 'of it against as much in many articles', value: whole / many, unit: 'times', most: MOST_OF_ARTICLES },
  { what: 'of it read once more', value: again / whole, unit: 'times', most: MOST_ONCE_MORE },
  { what: 'of it against a quarter', value: whole / quarter, unit: 'times', most: 6 },
  ...ratios,
])
