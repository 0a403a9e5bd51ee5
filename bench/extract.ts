// How fast claims are read: npm run bench:extract. Against kuromoji merely tokenising the same text, and against the
// Microsoft recognisers reading its numbers and currencies, in one run.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import recognizers from '@microsoft/recognizers-text-suite'
import kuromoji, { type IpadicFeatures, type Tokenizer } from 'kuromoji'
import { defaultCatalog } from '../src/catalog/catalog.ts'
import { extractClaims } from '../src/extractors/claims.ts'
import { findQuantities } from '../src/extractors/quantities.ts'
import { loadTokenizer } from '../src/tokenizer/kuromoji.ts'
import { loadCorpus } from '../test/support/corpus.ts'
import { median, millisecondsOf } from './measure.ts'
import { report } from './report.ts'

/** A service reads for days: what is compiled on the way counts for none of them. */
const WARM_UP_ROUNDS = 10
const ROUNDS = 20

const articles = loadCorpus('ja')
const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')
const peer = await new Promise<Tokenizer<IpadicFeatures>>((resolve, reject) =>
  kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built))),
)
const tokenize = await loadTokenizer()

const readClaims = () => {
  for (const article of articles) extractClaims(article, { catalog: defaultCatalog, tokenize })
}
const tokenizeAll = () => {
  for (const { text } of articles) peer.tokenize(text)
}
const readNumbers = () => {
  for (const { text } of articles) findQuantities(text, 'ja')
}
const { recognizeNumber, recognizeCurrency, Culture } = recognizers
let faults = 0
const recognise = () => {
  for (const { text } of articles)
    for (const read of [recognizeNumber, recognizeCurrency])
      try {
        read(text, Culture.Japanese)
      } catch {
        // It fails on some texts; what it took until then counts.
        faults++
      }
}

// All in turn, so that what else the machine does meets all of them.
const rounds = Array.from({ length: WARM_UP_ROUNDS + ROUNDS }, () => ({
  claims: millisecondsOf(readClaims),
  tokens: millisecondsOf(tokenizeAll),
  numbers: millisecondsOf(readNumbers),
})).slice(WARM_UP_ROUNDS)
const recognised = millisecondsOf(recognise)
const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
const claims = median(rounds.map((round) => round.claims))
const tokens = median(rounds.map((round) => round.tokens))
const numbers = median(rounds.map((round) => round.numbers))

console.log(`${articles.length} articles, ${characters} characters; the recognisers failed ${faults} times`)
report([
  { what: 'claims', value: claims, unit: 'ms' },
  { what: 'kuromoji tokenising', value: tokens, unit: 'ms' },
  { what: 'numbers', value: numbers, unit: 'ms' },
  { what: 'Microsoft recognisers, numbers and currencies', value: recognised, unit: 'ms' },
  { what: 'claims / kuromoji', value: claims / tokens, unit: '', most: 1 },
  { what: 'speed of claims / recognisers', value: recognised / claims, unit: 'times', least: 20 },
  { what: 'speed of numbers / recognisers', value: recognised / numbers, unit: 'times' },
])
