// One side of bench/extract.ts, in a thread and a heap of its own, as the service reads: times so many passes over the
// corpus as it is asked for, and tells what one of them took.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { type Corpus, loadCorpus } from '../test/support/corpus.ts'
import { millisecondsOf } from './measure.ts'

export type Side = 'claims' | 'english' | 'numbers' | 'kuromoji' | 'recognisers'

const articles = loadCorpus('ja')

async function readClaims(corpus: Corpus): Promise<() => void> {
  const { defaultCatalog: catalog } = await import('../src/catalog/catalog.ts')
  const { extractClaims } = await import('../src/extractors/claims.ts')
  const tokenize = await (await import('../src/tokenizer/kuromoji.ts')).loadTokenizer()
  const weights = (await import('../src/weights/files.ts')).readWeights()
  const all = loadCorpus(corpus)
  return () => {
    for (const article of all) extractClaims(article, { catalog, tokenize, weights })
  }
}

/** Each opens what it needs, and gives the pass. */
const sides: Record<Side, () => Promise<() => void>> = {
  claims: () => readClaims('ja'),
  english: () => readClaims('en'),
  numbers: async () => {
    const { findQuantities } = await import('../src/extractors/quantities.ts')
    return () => {
      for (const { text } of articles) findQuantities(text, 'ja')
    }
  },
  kuromoji: async () => {
    const { default: kuromoji } = await import('kuromoji')
    const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')
    const { promise, resolve, reject } = Promise.withResolvers<() => void>()
    kuromoji.builder({ dicPath }).build((error, tokenizer) => {
      if (error) reject(error)
      else
        resolve(() => {
          for (const { text } of articles) tokenizer.tokenize(text)
        })
    })
    return promise
  },
  recognisers: async () => {
    const { default: recognizers } = await import('@microsoft/recognizers-text-suite')
    const { recognizeNumber, recognizeCurrency, Culture } = recognizers
    return () => {
      for (const { text } of articles)
        for (const read of [recognizeNumber, recognizeCurrency])
          try {
            read(text, Culture.Japanese)
          } catch {
            // It fails on some texts; what it took until then counts.
          }
    }
  },
}

const pass = await sides[workerData as Side]()
parentPort?.on('message', (passes: number) => {
  const all = () => {
    for (let nth = 0; nth < passes; nth++) pass()
  }
  parentPort?.postMessage(millisecondsOf(all) / passes)
})
