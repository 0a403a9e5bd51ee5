// The job queue when its connections are cut, and when nothing answers any more.
import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import type { Job } from '#domain/jobs.ts'
import { openQueue, openWorker, type QueueBackend } from '#queue/queue.ts'
import { openTestDatabase } from './support/postgres.ts'
import { describeWithRedis, openTestRedis } from './support/redis.ts'
import { openRelay, type Relay } from './support/relay.ts'

const closers: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

function extract(id: string): Job[] {
  return [{ name: 'extract', id }]
}

/** A queue and a worker on it, which keeps job `kept` until the test is over. */
async function openThrough(relay: Relay, backend: QueueBackend) {
  const errors: Error[] = []
  const ran: string[] = []
  const kept = Promise.withResolvers<void>()
  const onError = (error: Error) => errors.push(error)
  const handle = async ({ id }: Job) => {
    ran.push(id)
    if (id === 'kept') await kept.promise
  }
  closers.push(async () => kept.resolve())
  const queue = await openQueue(backend, onError)
  const worker = await openWorker(backend, handle, { concurrency: 1, onError })
  const untilRan = (id: string) => expect.poll(() => ran, { timeout: 20_000 }).toContain(id)
  return { ...relay, queue, worker, errors, untilRan }
}

function behavesWhenLost(open: () => ReturnType<typeof openThrough>, complaint: RegExp): void {
  it('goes on when its connections were cut', async () => {
    const { queue, worker, untilRan, cut, close } = await open()
    closers.push(
      close,
      () => queue.close(),
      () => worker.close(1),
    )
    await queue.add(extract('1'))
    await untilRan('1')
    expect(cut()).toBeGreaterThan(0)
    const isAnswered = () =>
      queue
        .ping()
        .then(() => true)
        .catch(() => false)
    await expect.poll(isAnswered, { timeout: 20_000 }).toBe(true)
    await queue.add(extract('2'))
    await untilRan('2')
  })

  it('says what does not answer, and closes all the same with a job that runs', async () => {
    const { queue, worker, errors, untilRan, close } = await open()
    await queue.add(extract('kept'))
    await untilRan('kept')
    await close()
    const answers = [queue.add(extract('1')), queue.ping()]
    await Promise.all(answers.map((answer) => expect(answer).rejects.toThrow(complaint)))
    await worker.close(1)
    await queue.close()
    expect(errors).not.toEqual([])
  })

  it('has nothing more to say once it is closed', async () => {
    const { queue, worker, errors, untilRan, cut, close } = await open()
    closers.push(close)
    await queue.add(extract('1'))
    await untilRan('1')
    await worker.close(1_000)
    await queue.close()
    const said = [...errors]
    cut()
    await new Promise((wake) => setTimeout(wake, 200))
    expect(errors).toEqual(said)
  })
}

describe('a queue in Postgres', () => {
  behavesWhenLost(async () => {
    const database = await openTestDatabase()
    closers.push(database.close)
    const relay = await openRelay(database.url)
    return openThrough(relay, { kind: 'postgres', url: relay.url })
  }, /ECONNREFUSED|Connection terminated/)
})

describeWithRedis('a queue in Redis', () => {
  behavesWhenLost(async () => {
    const redis = await openTestRedis()
    closers.push(redis.close)
    const relay = await openRelay(redis.url)
    return openThrough(relay, { kind: 'redis', url: relay.url, prefix: `test-${randomUUID()}` })
  }, /^queue on Redis at 127\.0\.0\.1:\d+ \(REDIS_URL\): no answer$/)
})
