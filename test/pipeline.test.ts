// The whole service on a real Postgres, from feeds over HTTP to mails in the outbox, on both queues.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from '../src/demo/newsroom.ts'
import { openTestDatabase, type TestDatabase } from './support/postgres.ts'
import { describeWithRedis, openTestRedis, type TestRedis } from './support/redis.ts'
import { addSources, dumpRows, makeSourcesDue, openTestService, query, settle } from './support/service.ts'

let newsroom: Newsroom
/** The rows of the first run, which every other has to come to. */
let expected: Record<string, string[]>

beforeAll(async () => {
  newsroom = await openNewsroom()
  const database = await openTestDatabase()
  const service = await openTestService({ DATABASE_URL: database.url, WORKER_CONCURRENCY: '1' })
  await addSources(service.store, newsroom)
  await settle(service.store)
  await service.close()
  expected = await dumpRows(database.url)
  await database.close()
})

afterAll(() => newsroom.close())

describe('one worker, one job at a time', () => {
  it('reads every article of the newsroom', () => {
    expect(expected.articles).toHaveLength(16)
    expect(expected.articles?.filter((row) => !row.includes('"stage":"claims_saved"'))).toEqual([])
  })

  it.each([
    ['the training cost against the capital spending', '600万ドル', '16億ドル'],
    ['the GPUs of the training run against the fleet', '2,048基', '5万台'],
    ['a correction', '6000万ドル', '6億ドル'],
    ['a company against an analyst', '10万基', '3万2000基'],
  ])('raises %s exactly once', (_title, older, newer) => {
    const found = expected.conflicts?.filter((row) => {
      const { olderSentence, newerSentence } = JSON.parse(row)
      return olderSentence.includes(older) && newerSentence.includes(newer)
    })
    expect(found).toHaveLength(1)
  })

  it('raises nothing else, and tells of each', () => {
    expect(expected.conflicts).toHaveLength(4)
    expect(expected.tellings?.filter((row) => row.includes('"sent":true'))).toHaveLength(4)
  })
})

interface Backend {
  env: Record<string, string>
  close: () => Promise<void>
}

/** @param open what the queue needs beside Postgres */
function defineRuns(open: () => Promise<Backend>): void {
  let backend: Backend
  let database: TestDatabase

  beforeAll(async () => {
    backend = await open()
    database = await openTestDatabase()
  })

  afterAll(async () => {
    await database.close()
    await backend.close()
  })

  it('two services at once come to the same rows, and so does a second run', async () => {
    const env = { ...backend.env, DATABASE_URL: database.url }
    const services = [await openTestService(env), await openTestService(env)]
    const [first] = services
    if (first === undefined) throw new Error('no service')
    await addSources(first.store, newsroom)
    await settle(first.store)
    expect(await dumpRows(database.url)).toEqual(expected)

    await makeSourcesDue(database.url)
    await settle(first.store)
    expect(await dumpRows(database.url)).toEqual(expected)
    const polls = await query<{ polled: number }>(
      database.url,
      `SELECT count("lastPolledAt")::int AS polled FROM "Source"`,
    )
    expect(polls).toEqual([{ polled: newsroom.sources.length }])

    // Each message is one mail, whichever of the two sent it; how many are one message is a matter of the moment.
    const mails = await Promise.all(services.map((service) => readdir(join(service.dataDir, 'outbox')).catch(() => [])))
    const messages = await query(database.url, 'SELECT id FROM "Delivery"')
    expect(mails.flat().filter((name) => name.endsWith('.eml'))).toHaveLength(messages.length)
    for (const service of services) await service.close()
  })
}

describe('the queue on Postgres', () => defineRuns(async () => ({ env: {}, close: async () => {} })))

describeWithRedis('the queue on Redis', () =>
  defineRuns(async () => {
    const redis: TestRedis = await openTestRedis()
    return { env: { REDIS_URL: redis.url }, close: redis.close }
  }),
)
