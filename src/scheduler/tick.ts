// The tick: reads from Postgres what is due or stuck, and enqueues it. Losing the whole queue costs one tick.
import type { Job, JobQueue } from '#domain/jobs.ts'
import type { Lease, Store } from '#store/store.ts'
import { dueDigest } from './due.ts'

export interface TickServices {
  store: Pick<
    Store,
    'sources' | 'articles' | 'families' | 'conflicts' | 'recipients' | 'deliveries' | 'digests' | 'exclusively'
  >
  queue: JobQueue
  extractorVersion: number
  /** After this time a step that was enqueued counts as stuck and is enqueued again. */
  leaseMs: number
  /** Rows of each kind at a time. */
  limit: number
  /** Raw pages that are older are deleted. */
  rawPageDays: number
}

const DAY_MS = 86_400_000

/** The number of jobs enqueued, or null when another scheduler is at it. */
export async function tick(services: TickServices, now: Date): Promise<number | null> {
  let enqueued = 0
  const ran = await services.store.exclusively('tick', async () => {
    await planDigests(services, now)
    const jobs = await takeDueJobs(services, now)
    enqueued = jobs.length
    await services.queue.add(jobs)
    await services.store.articles.pruneRawPages(new Date(now.getTime() - services.rawPageDays * DAY_MS))
  })
  return ran ? enqueued : null
}

/** A claim is dated when its transaction begins: what began before the hour is on file by then. */
const SETTLE_MS = 60_000

async function planDigests({ store }: TickServices, now: Date): Promise<void> {
  const settled = new Date(now.getTime() - SETTLE_MS)
  const last = new Map((await store.digests.lastDays()).map((digest) => [digest.recipientId, digest]))
  for (const recipient of (await store.recipients.list()).filter((one) => !one.isPaused)) {
    const due = dueDigest(recipient, last.get(recipient.id) ?? null, settled)
    if (due !== null) await store.digests.plan({ recipientId: recipient.id, ...due })
  }
}

async function takeDueJobs({ store, extractorVersion, leaseMs, limit }: TickServices, now: Date): Promise<Job[]> {
  const lease: Lease = { now, until: new Date(now.getTime() + leaseMs), limit }
  const articles = await store.articles.takeDue(lease, extractorVersion)
  const sources = await store.sources.takeDue(lease)
  const doubtful = new Set(await store.sources.listDoubtful(sources))
  // No lease: that of a delivery belongs to whoever sends it, and the queue knows those that wait in it already.
  const deliveries = await store.deliveries.takeDue({ ...lease, until: now })
  return [
    ...sources.map((id): Job => ({ name: 'poll', id, ...(doubtful.has(id) && { isDoubtful: true }) })),
    ...articles.map(({ id, step }): Job => ({ name: step, id })),
    ...(await store.families.takeDue(lease)).map((id): Job => ({ name: 'reconcile', id })),
    ...(await store.conflicts.takeDue(lease)).map((id): Job => ({ name: 'notify', id })),
    ...deliveries.map((id): Job => ({ name: 'deliver', id })),
    ...(await store.digests.takeDue(lease)).map((id): Job => ({ name: 'digest', id })),
  ]
}
