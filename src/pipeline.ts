// The steps after an article's text is known, run in this process instead of through the queue: for commands that want
// the result before they end. A service beside it may run the same steps; each is safe to run twice.
import type { Logger } from 'pino'
import { TransientError } from '#domain/errors.ts'
import type { Job } from '#domain/jobs.ts'
import type { Store } from '#store/store.ts'
import { extractStep } from '#workers/extract.ts'
import type { Reader } from '#workers/reader.ts'
import { reconcileStep } from '#workers/reconcile.ts'
import { type JobContext, recordFailure, type Steps } from '#workers/step.ts'
import { openRates } from './rates.ts'

/** What is left to others: here nothing is fetched and nobody is told. */
const IDLE = { run: async () => ({ facts: {}, next: [] }), recordFault: async () => {} }

export interface Pipeline {
  /**
   * Runs these jobs and all that follow from them, one at a time; resolves when none is left. What cannot be done is
   * recorded on its row.
   * @throws TransientError when the database is away: whoever waits for the result has to hear that it does not come
   */
  run(jobs: readonly Job[]): Promise<void>
}

export function openPipeline(services: { store: Store; reader: Reader; log: Logger; clock: () => Date }): Pipeline {
  const { store, reader, log, clock } = services
  const steps: Steps = {
    poll: IDLE,
    ingest: IDLE,
    extract: extractStep({ articles: store.articles, reader }),
    reconcile: reconcileStep({ families: store.families, rates: openRates(store.rates), clock }),
    notify: IDLE,
    deliver: IDLE,
    digest: IDLE,
  }
  return {
    run: async (jobs) => {
      const waiting: Job[] = [...jobs]
      const queue = { add: async (more: readonly Job[]) => void waiting.push(...more) }
      const context = { steps, queue, log, clock, random: Math.random }
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await runHere(context, job)
    },
  }
}

async function runHere(context: JobContext, job: Job): Promise<void> {
  try {
    const { next } = await context.steps[job.name].run(job.id)
    await context.queue.add(next)
  } catch (error) {
    if (error instanceof TransientError) throw error
    await recordFailure(context, job, error)
  }
}
