// The job queue: BullMQ on Redis, or on a schema of its own in Postgres. Nothing outside this folder knows which.
import { createPostgresBackend, Queue, Worker, type WorkerOptions } from 'bullmq'
import { Redis } from 'ioredis'
import { UserError } from '#domain/errors.ts'
import type { Job, JobName, JobQueue } from '#domain/jobs.ts'

const QUEUE = 'claimwatch'
/** A worker that dies is missed after this time, and its job given to another. */
const LOCK_MS = 15_000
const STALLED_CHECK_MS = 5_000
const ADD_TIMEOUT_MS = 3_000
const READY_TIMEOUT_MS = 10_000
/** How long the backend may take to hear that jobs were abandoned. */
const ABANDON_TIMEOUT_MS = 1_000

/** Lower runs first: what the reader waits for before what can wait. A site's many articles do not hold up the polls. */
const PRIORITIES: Record<JobName, number> = {
  ...{ notify: 1, deliver: 1, digest: 1 },
  ...{ reconcile: 2, extract: 3, poll: 4, ingest: 5 },
}
const DOUBTFUL_PRIORITY = 6

export type QueueBackend = { kind: 'redis'; url: string; prefix: string } | { kind: 'postgres'; url: string }

export interface OpenQueue extends JobQueue {
  /** Throws when the backend does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}

export interface OpenWorker {
  /** Takes no new job, and waits for the running ones at most `limitMs`; nobody waits for those that go on then. */
  close(limitMs: number): Promise<void>
}

/**
 * @param onError hears of a connection that is lost and found again; jobs go on when it is back.
 * @throws UserError when the backend cannot be reached
 */
export async function openQueue(backend: QueueBackend, onError: (error: Error) => void): Promise<OpenQueue> {
  const { queue, disconnect } = backend.kind === 'redis' ? redisQueue(backend) : postgresQueue(backend)
  try {
    await untilReady(queue, backend)
  } catch (error) {
    disconnect()
    // Without its connection there is nothing that closing it could wait for, and nothing to say that the error does not.
    void queue.close().catch(() => undefined)
    throw error
  }
  const report = until(onError)
  queue.on('error', report.hear)
  return {
    add: (jobs) => withTimeout(addJobs(queue, jobs), ADD_TIMEOUT_MS, `queue on ${describe(backend)}: no answer`),
    ping: async () => {
      await withTimeout(queue.getJobCounts('waiting'), ADD_TIMEOUT_MS, `queue on ${describe(backend)}: no answer`)
    },
    close: async () => {
      report.end()
      await queue.close()
      disconnect()
    },
  }
}

/** Starts to work. `handle` must not throw: what it cannot do it records in Postgres. */
export async function openWorker(
  backend: QueueBackend,
  handle: (job: Job) => Promise<void>,
  options: { concurrency: number; onError: (error: Error) => void },
): Promise<OpenWorker> {
  const settings = { concurrency: options.concurrency, lockDuration: LOCK_MS, stalledInterval: STALLED_CHECK_MS }
  const abandoned = Promise.withResolvers<void>()
  const process = (job: { name: string; data: { id: string } }) =>
    Promise.race([handle({ name: job.name as JobName, id: job.data.id }), abandoned.promise])
  const { worker, disconnect } =
    backend.kind === 'redis' ? redisWorker(backend, process, settings) : postgresWorker(backend, process, settings)
  const report = until(options.onError)
  worker.on('error', report.hear)
  await withTimeout(worker.waitUntilReady(), 10_000, `worker on ${describe(backend)}: no answer within 10 s`)
  return {
    close: async (limitMs) => {
      const closed = worker.close()
      await Promise.race([closed, wait(limitMs)])
      // BullMQ cannot force a close that has begun. It takes these jobs for done; their leases in Postgres bring them back.
      abandoned.resolve()
      await Promise.race([closed, wait(ABANDON_TIMEOUT_MS)])
      report.end()
      disconnect()
    },
  }
}

/**
 * Errors are of interest until the end. BullMQ does not wait for its listening connection to close, and would report that
 * a Postgres that is stopped after it has ended it.
 */
function until(onError: (error: Error) => void): { hear: (error: Error) => void; end: () => void } {
  let hasEnded = false
  return {
    hear: (error) => {
      if (!hasEnded) onError(error)
    },
    end: () => {
      hasEnded = true
    },
  }
}

async function untilReady(queue: AnyQueue, backend: QueueBackend): Promise<void> {
  let found = 'no answer'
  queue.on('error', (error: Error) => {
    found = error.message
  })
  const isReady = withTimeout(queue.waitUntilReady(), READY_TIMEOUT_MS, 'no answer')
  await isReady.catch((error: Error) => {
    const advice = backend.kind === 'redis' ? '; start it, correct REDIS_URL, or unset it to queue in Postgres' : ''
    const expected = `expected ${describe(backend)} to answer within ${READY_TIMEOUT_MS / 1000} s`
    const why = error.message === 'no answer' ? found : error.message
    throw new UserError(`queue: ${expected}, found ${why}${advice}`, { cause: error })
  })
}

type AnyQueue = Pick<Queue, 'on' | 'addBulk' | 'waitUntilReady' | 'getJobCounts' | 'close'>
type Process = (job: { name: string; data: { id: string } }) => Promise<void>
type WorkerSettings = Pick<WorkerOptions, 'concurrency' | 'lockDuration' | 'stalledInterval'>
type AnyWorker = Pick<Worker, 'on' | 'waitUntilReady' | 'close'>

function redisQueue(backend: { url: string; prefix: string }) {
  const connection = connectRedis(backend.url)
  const queue: AnyQueue = new Queue(QUEUE, { connection, prefix: backend.prefix })
  return { queue, disconnect: () => connection.disconnect() }
}

function postgresQueue(backend: { url: string }) {
  const queue = new Queue(QUEUE, { connection: postgresConnection(backend.url) }, createPostgresBackend)
  return { queue: queue as unknown as AnyQueue, disconnect: () => {} }
}

function redisWorker(backend: { url: string; prefix: string }, process: Process, settings: WorkerSettings) {
  const connection = connectRedis(backend.url)
  const worker: AnyWorker = new Worker(QUEUE, process, { connection, prefix: backend.prefix, ...settings })
  return { worker, disconnect: () => connection.disconnect() }
}

function postgresWorker(backend: { url: string }, process: Process, settings: WorkerSettings) {
  const options = { connection: postgresConnection(backend.url), ...settings }
  const worker = new Worker(QUEUE, process, options, createPostgresBackend)
  return { worker: worker as unknown as AnyWorker, disconnect: () => {} }
}

/**
 * BullMQ wants commands of a worker to wait for a lost Redis to come back: no limit on retries. It listens to the
 * connection's errors itself, and hands them on as its own.
 */
function connectRedis(url: string): Redis {
  return new Redis(url, { maxRetriesPerRequest: null, retryStrategy: (times) => Math.min(50 * 2 ** times, 5_000) })
}

/** Every queue and worker opens a pool of its own and one connection to listen on: the pools are kept small. */
function postgresConnection(url: string) {
  return { connectionString: url, max: 3, migrate: true, connectionTimeoutMillis: 10_000 }
}

/**
 * A job that is waiting is not added again; one that is running is run once more afterwards, since it may have read
 * the rows before they changed.
 */
async function addJobs(queue: AnyQueue, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return
  await queue.addBulk(
    jobs.map(({ name, id, isDoubtful }) => ({
      name,
      data: { id },
      opts: {
        priority: isDoubtful ? DOUBTFUL_PRIORITY : PRIORITIES[name],
        deduplication: { id: `${name}-${id}`, keepLastIfActive: true },
        removeOnComplete: true,
        removeOnFail: true,
      },
    })),
  )
}

function describe(backend: QueueBackend): string {
  return backend.kind === 'redis' ? `Redis at ${new URL(backend.url).host} (REDIS_URL)` : 'Postgres'
}

async function withTimeout<T>(work: Promise<T>, timeoutMs: number, message: string): Promise<T> {
  const timeout = Promise.withResolvers<never>()
  const timer = setTimeout(() => timeout.reject(new Error(message)), timeoutMs)
  try {
    return await Promise.race([work, timeout.promise])
  } finally {
    clearTimeout(timer)
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}
