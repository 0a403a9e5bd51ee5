// What every worker is: a step that takes an id, does one thing, and names what is to be done next.
import type { Logger } from 'pino'
import { GoneError, PermanentError, TransientError, WaitError } from '#domain/errors.ts'
import type { Job, JobName, JobQueue } from '#domain/jobs.ts'
import type { Fault, Postponement } from '#store/store.ts'

/** What a step did, for its line in the log, and the jobs that it makes possible. */
export interface StepResult {
  facts: Record<string, string | number | boolean | null>
  next: Job[]
}

export interface Step {
  /** Idempotent, and safe to run twice at once. Throws PermanentError or TransientError. */
  run(id: string): Promise<StepResult>
  /** Writes on the row why the step failed and when to try again. */
  recordFault(id: string, fault: Fault): Promise<void>
  /** Writes on the row when its turn comes; only of steps that have to wait for one. */
  postpone?(id: string, postponement: Postponement): Promise<void>
}

export type Steps = Record<JobName, Step>

/** The step found that there is nothing to do: somebody was faster, or the row is gone. */
export function nothingToDo(why: string): StepResult {
  return { facts: { skipped: why }, next: [] }
}

/** What running a job needs beside its step. */
export interface JobContext {
  steps: Steps
  queue: JobQueue
  log: Logger
  clock: () => Date
  /** 0…1, for the jitter of retries. */
  random: () => number
  /** Aborted when nobody waits any more for the jobs that still run. */
  abandoned?: AbortSignal
}

/** Runs one job to its end and writes one line about it. Never throws: what fails is recorded on its row. */
export async function runJob(context: JobContext, job: Job): Promise<void> {
  const startedAt = context.clock().getTime()
  const log = context.log.child({ job: job.name, id: job.id })
  try {
    const { facts, next } = await context.steps[job.name].run(job.id)
    log.info({ ...facts, ms: context.clock().getTime() - startedAt }, job.name)
    await hurry(context, next)
  } catch (error) {
    if (error instanceof WaitError) await recordWait(context, job, error)
    else await recordFailure(context, job, error)
  }
}

/** Its turn has not come, which is no failure. */
async function recordWait(context: JobContext, job: Job, error: WaitError): Promise<void> {
  const log = context.log.child({ job: job.name, id: job.id })
  const until = new Date(context.clock().getTime() + (error.retryAfterMs ?? 0))
  log.debug({ why: error.message, until }, `${job.name} put off`)
  try {
    await context.steps[job.name].postpone?.(job.id, { until, why: error.isTrouble ? error.message : null })
  } catch (unrecorded) {
    log.error(describe(unrecorded), `${job.name}: could not be put off; it is due again when its lease ends`)
  }
}

/** Writes on the job's row why its step failed, and one line about it. */
export async function recordFailure(context: JobContext, job: Job, error: unknown): Promise<void> {
  const fault = faultOf(error, context.clock(), context.random())
  const log = context.log.child({ job: job.name, id: job.id })
  // What it failed on is our own going, which is not the row's fault.
  if (context.abandoned?.aborted)
    return log.info({ why: fault.message }, `${job.name} broken off; the row is due again when its lease ends`)
  // An error of neither kind is a defect of ours: its stack is wanted.
  if (error instanceof PermanentError || error instanceof TransientError)
    log.warn({ kind: fault.kind, fault: fault.message, retry: fault.retry !== null }, `${job.name} failed`)
  else log.error({ err: error }, `${job.name} failed unexpectedly`)
  try {
    await context.steps[job.name].recordFault(job.id, fault)
  } catch (unrecorded) {
    log.error(describe(unrecorded), `${job.name}: its fault could not be recorded; the next tick tries it again`)
  }
}

export function faultOf(error: unknown, at: Date, jitter: number): Fault {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof PermanentError)
    return { kind: error.kind, message, at, retry: null, ...(error instanceof GoneError && { isGone: true }) }
  if (!(error instanceof TransientError)) return { kind: 'defect', message, at, retry: { afterMs: null, jitter } }
  const { kind, retryAfterMs, mayHaveArrived } = error
  return { kind, message, at, retry: { afterMs: retryAfterMs, jitter }, ...(mayHaveArrived && { mayHaveArrived }) }
}

/** The queue only hurries: when it cannot be reached, the next tick finds the same work in Postgres. */
async function hurry(context: JobContext, jobs: readonly Job[]): Promise<void> {
  try {
    await context.queue.add(jobs)
  } catch (error) {
    context.log.warn({ ...describe(error), jobs: jobs.length }, 'could not enqueue; the next tick will')
  }
}

/** A server that is away says enough in its message; the stack of anything else is wanted. */
function describe(error: unknown): { fault: string } | { err: unknown } {
  return error instanceof TransientError ? { fault: error.message } : { err: error }
}
