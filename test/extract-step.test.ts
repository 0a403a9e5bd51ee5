// A reading that does not add up is refused as a whole, and says why.

import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Claim } from '#domain/claim.ts'
import { PermanentError } from '#domain/errors.ts'
import { extractStep } from '#workers/extract.ts'
import { runJob } from '#workers/step.ts'
import { NOW, openTestStore, reconcile, type TestStore, writeArticle } from './support/store.ts'

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
      'defect: https://a.example/1: "2048 GPU" was read as accelerator_count: expected a figure in GPU, found one in USD; nothing of this reading was filed',
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

describe('a version that comes before the one before it is read', () => {
  const FIRST = 'a/1 2025-01-28: {1000000000 USD capex}。'
  const SECOND = FIRST.replace('1000000000', '1200000000')
  const THIRD = FIRST.replace('1000000000', '2000000000')

  /** Reads in every text what was written in its shorthand. */
  const readingAll = (...shorthands: string[]) => {
    const readings = new Map(shorthands.map(writeArticle).map(({ article, reading }) => [article.text, reading]))
    const readArticle = async ({ text }: { text: string }) => readings.get(text) ?? { claims: [], isCorrection: false }
    return extractStep({ articles: store.articles, reader: { readArticle } })
  }
  const kinds = async () =>
    (await store.conflicts.list({})).map(({ kind, older, newer }) => [kind, older.value, newer.value])

  async function extract(id: string, ...shorthands: string[]) {
    const { next } = await readingAll(...shorthands).run(id)
    for (const family of next) await reconcile(store, family.id)
  }

  it('is a revision all the same', async () => {
    const { id } = await store.articles.import(writeArticle(FIRST).article)
    await store.articles.import(writeArticle(SECOND).article)
    await extract(id, FIRST, SECOND)
    expect(await kinds()).toEqual([['revision', '1000000000', '1200000000']])
    expect(await store.claims.list({})).toHaveLength(1)
  })

  it('and cannot be read does not keep the newest from it', async () => {
    const { id } = await store.articles.import(writeArticle(FIRST).article)
    await store.articles.import(writeArticle(SECOND).article)
    const { article, reading } = writeArticle(SECOND)
    const readArticle = async ({ text }: { text: string }) => {
      if (text !== article.text) throw new PermanentError('too deep')
      return reading
    }
    const { facts } = await extractStep({ articles: store.articles, reader: { readArticle } }).run(id)
    expect(facts).toMatchObject({ claims: 1, unreadVersions: 'version 1: too deep' })
    expect(await store.articles.unreadBefore(id, 2, 99)).toHaveLength(1)
  })

  it('read one by one, they come to the same', async () => {
    const { id } = await store.articles.import(writeArticle(FIRST).article)
    await extract(id, FIRST)
    await store.articles.import(writeArticle(SECOND).article)
    await store.articles.import(writeArticle(THIRD).article)
    await extract(id, FIRST, SECOND, THIRD)
    const oneByOne = await kinds()
    await store.clear()
    for (const shorthand of [FIRST, SECOND, THIRD]) await store.articles.import(writeArticle(shorthand).article)
    const [{ id: again = '' } = {}] = await store.articles.list({})
    await extract(again, FIRST, SECOND, THIRD)
    expect(await kinds()).toEqual(oneByOne)
    expect(oneByOne).toContainEqual(['revision', '1000000000', '1200000000'])
  })

  it('a newer extractor reads all versions again: what was a revision stays one', async () => {
    const { id } = await store.articles.import(writeArticle(FIRST).article)
    await store.articles.import(writeArticle(SECOND).article)
    await extract(id, FIRST, SECOND)
    await store.query(`UPDATE "Article" SET "extractorVersion" = 1; UPDATE "ArticleRevision" SET "readBy" = 1;
      UPDATE "Claim" SET "extractorVersion" = 1`)
    await extract(id, FIRST, SECOND)
    expect((await store.conflicts.list({})).map(({ kind, state }) => `${kind} ${state}`)).toEqual(['revision open'])
  })
})
