// What becomes of a job that fails: on its row, in the log, and when the service is going.
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { GoneError, PermanentError, TransientError, WaitError } from '#domain/errors.ts'
import type { Fault, Postponement } from '#store/store.ts'
import { type JobContext, runJob, type Step, type Steps } from '#workers/step.ts'

const NOW = new Date('2025-02-03T00:00:00Z')

interface Outcome {
  faults: Fault[]
  postponed: Postponement[]
  lines: { level: number; msg: string; fault?: string; why?: string; err?: { stack: string } }[]
}

async function runFailing(failure: Error, { abandoned, unrecorded }: { abandoned?: boolean; unrecorded?: Error } = {}) {
  const outcome: Outcome = { faults: [], postponed: [], lines: [] }
  const step: Step = {
    run: () => Promise.reject(failure),
    recordFault: async (_id, fault) => {
      if (unrecorded !== undefined) throw unrecorded
      outcome.faults.push(fault)
    },
    postpone: async (_id, postponement) => {
      if (unrecorded !== undefined) throw unrecorded
      outcome.postponed.push(postponement)
    },
  }
  const steps: Steps = {
    poll: step,
    ingest: step,
    extract: step,
    reconcile: step,
    notify: step,
    deliver: step,
    digest: step,
  }
  const log = pino({ level: 'info' }, { write: (line: string) => void outcome.lines.push(JSON.parse(line)) })
  const context: JobContext = { steps, queue: { add: async () => {} }, log, clock: () => NOW, random: () => 0.5 }
  await runJob(abandoned ? { ...context, abandoned: AbortSignal.abort() } : context, { name: 'poll', id: '1' })
  return outcome
}

test('a permanent fault is recorded as such, and told without a stack', async () => {
  const { faults, lines } = await runFailing(new PermanentError('not RSS', { kind: 'not_a_feed' }))
  expect(faults).toEqual([{ kind: 'not_a_feed', message: 'not RSS', at: NOW, retry: null }])
  expect(lines).toMatchObject([{ level: 40, msg: 'poll failed', kind: 'not_a_feed', fault: 'not RSS' }])
  expect(lines[0]?.err).toBeUndefined()
})

test('what is gone for good is recorded as such', async () => {
  const { faults } = await runFailing(new GoneError('status 410'))
  expect(faults).toEqual([{ kind: null, message: 'status 410', at: NOW, retry: null, isGone: true }])
})

test('a wait for its turn is no fault: the row is put off, and nobody is told', async () => {
  const { faults, postponed, lines } = await runFailing(new WaitError('not yet', { retryAfterMs: 9_000 }))
  expect(faults).toEqual([])
  expect(postponed).toEqual([{ until: new Date(NOW.getTime() + 9_000), why: null }])
  expect(lines).toEqual([])
})

test('a wait that the site has asked for says so on the row', async () => {
  const error = new WaitError('status 429', { retryAfterMs: 9_000, isTrouble: true })
  expect((await runFailing(error)).postponed).toMatchObject([{ why: 'status 429' }])
})

test('a wait that cannot be recorded because Postgres is away is told', async () => {
  const unrecorded = new TransientError('Postgres: away')
  const { lines } = await runFailing(new WaitError('not yet', { retryAfterMs: 9_000 }), { unrecorded })
  expect(lines).toMatchObject([{ level: 50, fault: 'Postgres: away' }])
})

test('a transient fault is recorded with when to try again', async () => {
  const { faults, lines } = await runFailing(new TransientError('status 503', { retryAfterMs: 9_000 }))
  expect(faults).toEqual([{ kind: null, message: 'status 503', at: NOW, retry: { afterMs: 9_000, jitter: 0.5 } }])
  expect(lines).toMatchObject([{ level: 40, fault: 'status 503' }])
})

test('a defect is recorded, tried again, and told with its stack', async () => {
  const { faults, lines } = await runFailing(new TypeError('x is undefined'))
  expect(faults).toEqual([
    { kind: 'defect', message: 'x is undefined', at: NOW, retry: { afterMs: null, jitter: 0.5 } },
  ])
  expect(lines[0]).toMatchObject({ level: 50, msg: 'poll failed unexpectedly' })
  expect(lines[0]?.err?.stack).toContain('TypeError')
})

test('a fault that cannot be recorded because Postgres is away is told without a stack', async () => {
  const { lines } = await runFailing(new PermanentError('x'), { unrecorded: new TransientError('Postgres: away') })
  expect(lines[1]).toMatchObject({ level: 50, fault: 'Postgres: away' })
  expect(lines[1]?.err).toBeUndefined()
})

test('what is broken off because the service goes is no fault of its row', async () => {
  const { faults, lines } = await runFailing(new TransientError('stopped before the answer came'), { abandoned: true })
  expect(faults).toEqual([])
  expect(lines).toMatchObject([{ level: 30, why: 'stopped before the answer came' }])
})
