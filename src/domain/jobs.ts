// The steps of the pipeline as jobs. A payload is an id: what is to be done stands in Postgres.

export const JOB_NAMES = ['poll', 'ingest', 'extract', 'reconcile', 'notify', 'deliver', 'digest'] as const
export type JobName = (typeof JOB_NAMES)[number]

/**
 * `id` names a source (poll), an article (ingest, extract), a figure family (reconcile), a conflict (notify), a
 * delivery (deliver) or a digest (digest).
 */
export interface Job {
  name: JobName
  id: string
  /** It may take long for nothing, and runs when all others have: a source in trouble, or one that is not known yet. */
  isDoubtful?: boolean
}

/** Puts jobs where a worker will find them soon. It only hurries: a lost job is found again by the next tick. */
export interface JobQueue {
  add(jobs: readonly Job[]): Promise<void>
}

/** How long to wait before try number `attempts` + 1: doubles from `baseMs` to `maxMs`, then `jitter` (0…1) adds up to a quarter. */
export function backoffMs(attempts: number, jitter: number, baseMs = 30_000, maxMs = 6 * 3_600_000): number {
  const wait = Math.min(maxMs, baseMs * 2 ** Math.min(attempts - 1, 30))
  return Math.round(wait * (1 + jitter / 4))
}
