// The job queue on both of its backends, each a real server.
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import type { Job, JobName } from '#domain/jobs.ts'
import { type OpenQueue, type OpenWorker, openQueue, openWorker, type QueueBackend } from '#queue/queue.ts'
import { openTestDatabase, type TestDatabase } from './support/postgres.ts'
import { describeWithRedis, openTestRedis, type TestRedis } from './support/redis.ts'

const NO_HURRY_MS = 60_000
/** Has the lowest priority of all: when it runs, everything that waited before it has run. */
const LAST = 'ingest last'

/** Added while no worker is there, and run by one that does one job at a time. */
const waiting = [
  ['nothing', 'nothing'],
  ['extract 1, extract 2', 'extract 1, extract 2'],
  ['extract 1, ingest 1', 'extract 1, ingest 1'],
  ['extract 1', 'extract 1'],
  ['extract 1, extract 1', 'extract 1'],
  ['extract 1, extract 2, extract 1', 'extract 1, extract 2'],
  [
    'poll 1, ingest 1, extract 1, reconcile 1, digest 1, notify 1',
    'digest 1, notify 1, reconcile 1, extract 1, poll 1, ingest 1',
  ],
] as const

function parseJobs(words: string): Job[] {
  return words
    .split(', ')
    .filter((word) => word !== 'nothing')
    .map((word) => {
      const [name, id = ''] = word.split(' ')
      return { name: name as JobName, id }
    })
}

/** A handler that keeps each job it is told to until it is let go, and writes down what begins and ends. */
class Handler {
  readonly log: string[] = []
  readonly #kept = new Map<string, PromiseWithResolvers<void>>()

  readonly handle = async ({ name, id }: Job): Promise<void> => {
    const job = `${name} ${id}`
    this.log.push(job)
    await this.#kept.get(job)?.promise
    if (id === 'thrown') throw new Error('told to throw')
    if (this.#kept.has(job)) this.log.push(`${job} ends`)
  }

  keep(job: string): void {
    this.#kept.set(job, Promise.withResolvers())
  }

  letGo(job: string): void {
    this.#kept.get(job)?.resolve()
  }

  async until(line: string, times = 1): Promise<void> {
    await expect.poll(() => this.log.filter((one) => one === line).length, { timeout: 20_000 }).toBe(times)
  }
}

function behavesAsQueue(backendOfTest: () => Promise<QueueBackend>): void {
  let backend: QueueBackend
  let queue: OpenQueue
  let handler: Handler
  let workers: OpenWorker[]
  let errors: Error[]

  const add = (jobs: string) => queue.add(parseJobs(jobs))
  const work = async (handle = handler.handle, concurrency = 1): Promise<OpenWorker> => {
    const worker = await openWorker(backend, handle, { concurrency, onError: (error) => errors.push(error) })
    workers.push(worker)
    return worker
  }

  beforeEach(async () => {
    errors = []
    workers = []
    handler = new Handler()
    backend = await backendOfTest()
    queue = await openQueue(backend, (error) => errors.push(error))
  })

  afterEach(async () => {
    for (const worker of workers) await worker.close(NO_HURRY_MS)
    await queue.close()
    expect(errors).toEqual([])
  })

  describe('runs what waits', () => {
    test.each(waiting)('%s → %s', async (added, ran) => {
      await add(added)
      await add(LAST)
      await work()
      await handler.until(LAST)
      expect(handler.log.slice(0, -1).join(', ') || 'nothing').toBe(ran)
    })
  })

  it('counts a job as the same when it is added by another call or another process', async () => {
    const other = await openQueue(backend, (error) => errors.push(error))
    await add('extract 1')
    await other.add(parseJobs('extract 1'))
    await other.add(parseJobs(LAST))
    await other.close()
    await work()
    await handler.until(LAST)
    expect(handler.log).toEqual(['extract 1', LAST])
  })

  it('runs a job that is added by and by', async () => {
    await work()
    await add('extract 1')
    await handler.until('extract 1')
    await add('extract 2')
    await handler.until('extract 2')
    expect(handler.log).toEqual(['extract 1', 'extract 2'])
  })

  it('runs a job again that is added after it has run', async () => {
    await work()
    await add('extract 1, poll between')
    await handler.until('poll between')
    await add('extract 1')
    await handler.until('extract 1', 2)
  })

  it('runs a job once more that is added twice while it runs', async () => {
    handler.keep('extract 1')
    await work()
    await add('extract 1')
    await handler.until('extract 1')
    await add('extract 1')
    await add('extract 1')
    handler.letGo('extract 1')
    await handler.until('extract 1 ends', 2)
    await add(LAST)
    await handler.until(LAST)
    expect(handler.log).toEqual(['extract 1', 'extract 1 ends', 'extract 1', 'extract 1 ends', LAST])
  })

  it('goes on after a job that throws, does not try that again, and takes it when it is added again', async () => {
    await work()
    await add('extract thrown, extract 2')
    await add('poll between')
    await handler.until('poll between')
    expect(handler.log).toEqual(['extract thrown', 'extract 2', 'poll between'])
    await add('extract thrown')
    await handler.until('extract thrown', 2)
  })

  it('runs as many jobs at once as it is told to', async () => {
    for (const job of ['extract 1', 'extract 2', 'extract 3']) handler.keep(job)
    await work(handler.handle, 2)
    await add('extract 1, extract 2, extract 3')
    await handler.until('extract 2')
    expect(handler.log).toEqual(['extract 1', 'extract 2'])
    handler.letGo('extract 2')
    await handler.until('extract 3')
    expect(handler.log).toEqual(['extract 1', 'extract 2', 'extract 2 ends', 'extract 3'])
    handler.letGo('extract 1')
    handler.letGo('extract 3')
  })

  it('gives a job to one of two workers', async () => {
    const jobs = Array.from({ length: 20 }, (_, at) => `extract ${at}`)
    await work()
    await work()
    await add(jobs.join(', '))
    for (const job of jobs) await handler.until(job)
    expect(handler.log.toSorted()).toEqual(jobs.toSorted())
  })

  it('waits for the running job when it closes, and leaves the next one to another worker', async () => {
    handler.keep('extract 1')
    const worker = await work()
    await add('extract 1, extract 2')
    await handler.until('extract 1')
    const closed = worker.close(NO_HURRY_MS).then(() => handler.log.push('closed'))
    await queue.ping()
    handler.letGo('extract 1')
    await closed
    expect(handler.log).toEqual(['extract 1', 'extract 1 ends', 'closed'])
    await work()
    await handler.until('extract 2')
  })

  it('waits for a running job no longer than its limit', async () => {
    handler.keep('extract 1')
    const worker = await work()
    await add('extract 1')
    await handler.until('extract 1')
    await worker.close(1)
    expect(handler.log).toEqual(['extract 1'])
    await add('extract 1')
    await work()
    await handler.until('extract 1', 2)
    handler.letGo('extract 1')
    await handler.until('extract 1 ends', 2)
  })

  it('answers a ping, and closes with jobs that wait', async () => {
    await add('extract 1')
    await expect(queue.ping()).resolves.toBeUndefined()
  })
}

describe('a queue in Postgres', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())

  const open: TestDatabase[] = []
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close()
  })

  behavesAsQueue(async () => {
    const one = await openTestDatabase()
    open.push(one)
    return { kind: 'postgres', url: one.url }
  })
})

describeWithRedis('a queue in Redis', () => {
  let redis: TestRedis

  beforeAll(async () => {
    redis = await openTestRedis()
  })
  afterAll(() => redis.close())

  behavesAsQueue(async () => ({ kind: 'redis', url: redis.url, prefix: `test-${randomUUID()}` }))

  it('keeps apart what has another prefix', async () => {
    const errors: Error[] = []
    const handler = new Handler()
    const onError = (error: Error) => errors.push(error)
    const backendOf = (prefix: string) =>
      ({ kind: 'redis', url: redis.url, prefix: `${prefix}-${randomUUID()}` }) as const
    const ours = backendOf('ours')
    const queue = await openQueue(ours, onError)
    const theirs = await openQueue(backendOf('theirs'), onError)
    await theirs.add(parseJobs('extract theirs'))
    await queue.add(parseJobs(LAST))
    const worker = await openWorker(ours, handler.handle, { concurrency: 1, onError })
    await handler.until(LAST)
    await worker.close(NO_HURRY_MS)
    for (const one of [queue, theirs]) await one.close()
    expect([handler.log, errors]).toEqual([[LAST], []])
  })
})
