// How fast claims are read: npm run bench:extract. Against kuromoji merely tokenising the same text, and against the
// Microsoft recognisers reading its numbers and currencies, in one run.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type Corpus, loadCorpus } from '../test/support/corpus.ts'
import type { Side } from './extract-side.ts'
import { median } from './measure.ts'
import { report } from './report.ts'

/**
 * A service reads for days: what is compiled on the way counts for none of them. Of what V8 compiles for good in 160 rounds
 * of claims (--trace-opt) two fifths are done behind 30 and five sixths behind 100.
 */
const WARM_UP_ROUNDS = 100
const ROUNDS = 20
/** Early rounds, for the reader to see what the warm-up makes of it. */
const EARLY = { from: 10, to: 30 }
/** The recognisers take seconds: every so many rounds they have their turn. */
const SLOW_EVERY = 30

function open(side: Side): { time: () => Promise<number>; close: () => Promise<unknown> } {
  const worker = new Worker(new URL('./extract-side.ts', import.meta.url), { workerData: side })
  const time = async () => {
    worker.postMessage(null)
    const [milliseconds] = await once(worker, 'message')
    return milliseconds as number
  }
  return { time, close: () => worker.terminate() }
}

const [claimsSide, englishSide, kuromojiSide, numbersSide, recognisersSide] = [
  open('claims'),
  open('english'),
  open('kuromoji'),
  open('numbers'),
  open('recognisers'),
]
const times: Record<Side, number[]> = { claims: [], english: [], kuromoji: [], numbers: [], recognisers: [] }
// In turn, so that what else the machine does meets all of them.
for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
  times.claims.push(await claimsSide.time())
  times.english.push(await englishSide.time())
  times.kuromoji.push(await kuromojiSide.time())
  times.numbers.push(await numbersSide.time())
  if (round % SLOW_EVERY === SLOW_EVERY - 1) times.recognisers.push(await recognisersSide.time())
}
await Promise.all([claimsSide, englishSide, kuromojiSide, numbersSide, recognisersSide].map((side) => side.close()))

const charactersOf = (corpus: Corpus) => loadCorpus(corpus).reduce((sum, { text }) => sum + text.length, 0)
const [claims, english, kuromoji, numbers] = [times.claims, times.english, times.kuromoji, times.numbers].map((all) =>
  median(all.slice(WARM_UP_ROUNDS)),
) as [number, number, number, number]
const recognisers = median(times.recognisers)
const early = (side: Side) => median(times[side].slice(EARLY.from, EARLY.to))
const [inJapanese, inEnglish] = [charactersOf('ja'), charactersOf('en')]
console.log(`${loadCorpus('ja').length} Japanese articles, ${inJapanese} characters; in English ${inEnglish}`)
report([
  { what: 'claims', value: claims, unit: 'ms' },
  { what: 'kuromoji tokenising', value: kuromoji, unit: 'ms' },
  { what: 'numbers', value: numbers, unit: 'ms' },
  { what: 'Microsoft recognisers, numbers and currencies', value: recognisers, unit: 'ms' },
  { what: 'claims against kuromoji', value: claims / kuromoji, unit: 'of its time', most: 1 },
  {
    what: `the same while much is still compiled, rounds ${EARLY.from + 1} to ${EARLY.to}`,
    value: early('claims') / early('kuromoji'),
    unit: 'of its time',
  },
  { what: 'claims against the recognisers', value: recognisers / claims, unit: 'times as fast', least: 20 },
  {
    what: 'English claims against Japanese ones, for each character',
    value: claims / inJapanese / (english / inEnglish),
    unit: 'times as fast',
    least: 1,
  },
  { what: 'numbers against the recognisers', value: recognisers / numbers, unit: 'times as fast' },
])
