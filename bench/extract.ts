// How fast claims are read: npm run bench:extract. Against kuromoji merely tokenising the same text, and against the
// Microsoft recognisers reading its numbers and currencies, in one run.
import '../src/hot-code.ts'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type Corpus, loadCorpus } from '../test/support/corpus.ts'
import type { Side } from './extract-side.ts'
import { median } from './measure.ts'
import { report } from './report.ts'

/**
 * A service reads for days: what is compiled on the way counts for none of them. Behind 75 passes one takes no less time any
 * more, though V8 goes on compiling what is seldom called.
 */
const WARM_UP_ROUNDS = 40
const ROUNDS = 30
/** Early rounds, for the reader to see what the warm-up makes of it. */
const EARLY = { from: 4, to: 10 }
const MEASURED = { from: WARM_UP_ROUNDS, to: WARM_UP_ROUNDS + ROUNDS }
/** Passes of a turn: between its turns the others put out of the caches what a side has there, which no service sees. */
const PASSES = 3
/** The recognisers take seconds: every so many rounds they have their turn, of one pass. */
const SLOW_EVERY = 5

function open(side: Side): { time: (passes: number) => Promise<number>; close: () => Promise<unknown> } {
  const worker = new Worker(new URL('./extract-side.ts', import.meta.url), { workerData: side })
  const time = async (passes: number) => {
    worker.postMessage(passes)
    const [milliseconds] = await once(worker, 'message')
    return milliseconds as number
  }
  return { time, close: () => worker.terminate() }
}

const SIDES = ['claims', 'english', 'kuromoji', 'numbers', 'recognisers'] as const satisfies Side[]
const sides = SIDES.map((name) => ({ name, ...open(name) }))
/** By round; the recognisers have few. */
const times: Record<Side, number[]> = { claims: [], english: [], kuromoji: [], numbers: [], recognisers: [] }
// In turn, so that what else the machine does meets all of them.
for (let round = 0; round < MEASURED.to; round++)
  for (const { name, time } of sides)
    if (name !== 'recognisers') times[name][round] = await time(PASSES)
    else if (round % SLOW_EVERY === 0) times[name][round] = await time(1)
await Promise.all(sides.map(({ close }) => close()))

/** The rounds in which a side had its turn. */
const roundsOf = (side: Side, { from, to } = MEASURED) =>
  [...times[side].keys()].filter((round) => round >= from && round < to && times[side][round] !== undefined)
const medianOf = (side: Side) => median(roundsOf(side).map((round) => times[side][round]!))
/** The median of what the rounds give: both sides of a round have met the same machine. */
const ratioOf = (side: Side, other: Side, rounds = MEASURED) =>
  median(roundsOf(side, rounds).map((round) => times[side][round]! / times[other][round]!))

const charactersOf = (corpus: Corpus) => loadCorpus(corpus).reduce((sum, { text }) => sum + text.length, 0)
const [inJapanese, inEnglish] = [charactersOf('ja'), charactersOf('en')]
console.log(`${loadCorpus('ja').length} Japanese articles, ${inJapanese} characters; in English ${inEnglish}`)
report([
  { what: 'claims', value: medianOf('claims'), unit: 'ms' },
  { what: 'kuromoji tokenising', value: medianOf('kuromoji'), unit: 'ms' },
  { what: 'numbers', value: medianOf('numbers'), unit: 'ms' },
  { what: 'Microsoft recognisers, numbers and currencies', value: medianOf('recognisers'), unit: 'ms' },
  { what: 'claims against kuromoji', value: ratioOf('claims', 'kuromoji'), unit: 'of its time', most: 1 },
  {
    what: `the same while much is still compiled, passes ${EARLY.from * PASSES + 1} to ${EARLY.to * PASSES}`,
    value: ratioOf('claims', 'kuromoji', EARLY),
    unit: 'of its time',
  },
  {
    what: 'claims against the recognisers',
    value: ratioOf('recognisers', 'claims'),
    unit: 'times as fast',
    least: 20,
  },
  {
    what: 'English claims against Japanese ones, for each character',
    value: (ratioOf('claims', 'english') / inJapanese) * inEnglish,
    unit: 'times as fast',
    least: 1,
  },
  { what: 'numbers against the recognisers', value: ratioOf('recognisers', 'numbers'), unit: 'times as fast' },
])
