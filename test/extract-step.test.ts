// A reading that does not add up is refused as a whole, and says why.

import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Claim } from '#domain/claim.ts'
import { PermanentError } from '#domain/errors.ts'
import { extractStep } from '#workers/extract.ts'
import { runJob } from '#workers/step.ts'
import { NOW, openTestStore, type TestStore, writeArticle } from './support/store.ts'

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

beforeEach(() => store.clear())

const ARTICLE = 'a/1 2025-01-28: {2048 GPU}と{600 USD training_cost}。'

/** The step on an article in which this is read. */
function stepReading(shorthand: string, change: (claim: Claim) => Claim) {
  const { reading } = writeArticle(shorthand)
  const changed = { ...reading, claims: reading.claims.map(change) }
  return extractStep({ articles: store.articles, reader: { readArticle: async () => changed } })
}

const inDollars = (claim: Claim): Claim => (claim.metric === 'accelerator_count' ? { ...claim, unit: 'USD' } : claim)

it('a claim whose unit does not fit its metric: nothing of the reading is filed, and the article says why', async () => {
  const { id } = await store.articles.import(writeArticle(ARTICLE).article)
  const step = stepReading(ARTICLE, inDollars)
  await expect(step.run(id)).rejects.toThrow(PermanentError)
  const queue = { add: async () => {} }
  const steps = { extract: step } as unknown as Parameters<typeof runJob>[0]['steps']
  await runJob(
    { steps, queue, log: pino({ level: 'silent' }), clock: () => NOW, random: () => 0 },
    { name: 'extract', id },
  )
  expect(await store.articles.get(id)).toMatchObject({
    stage: 'failed',
    fault:
      'https://a.example/1: "2048 GPU" was read as accelerator_count: expected a figure in GPU, found one in USD; nothing of this reading was filed',
  })
  expect(await store.claims.list({})).toEqual([])
})

it('keeps what an earlier reading had filed', async () => {
  const { id } = await store.articles.import(writeArticle(ARTICLE).article)
  await stepReading(ARTICLE, (claim) => claim).run(id)
  await store.articles.import(writeArticle(ARTICLE.replace('。', '。追記。')).article)
  await expect(stepReading(ARTICLE, inDollars).run(id)).rejects.toThrow('expected a figure in GPU, found one in USD')
  expect(await store.claims.list({})).toHaveLength(2)
})
