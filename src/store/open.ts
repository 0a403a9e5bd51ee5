// Opens the store: every question that the service asks of Postgres, answered through one small pool.
import { articleStore } from './articles.ts'
import { claimStore } from './claims.ts'
import { type Client, explained, openClient } from './client.ts'
import { conflictStore } from './conflicts.ts'
import { deliveryStore, IS_RUNNING } from './deliveries.ts'
import { digestStore } from './digests.ts'
import { entityStore } from './entities.ts'
import { familyStore } from './families.ts'
import { figureStore } from './figures.ts'
import { hostStore } from './hosts.ts'
import { rateStore } from './rates.ts'
import { recipientStore } from './recipients.ts'
import { silenceStore } from './silences.ts'
import { sourceStore } from './sources.ts'
import type { Backlog, Store } from './store.ts'

const MAX_CONNECTIONS = 8

/**
 * The database must have been migrated. Methods throw TransientError when Postgres is away.
 * @throws TransientError when it does not answer now
 */
export async function openStore(url: string, options: { maxConnections?: number } = {}): Promise<Store> {
  const client = openClient(url, options.maxConnections ?? MAX_CONNECTIONS)
  const store = storeOf(client)
  try {
    await store.ping()
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

function storeOf(client: Client): Store {
  return {
    sources: explained(sourceStore(client)),
    hosts: explained(hostStore(client)),
    articles: explained(articleStore(client)),
    families: explained(familyStore(client)),
    claims: explained(claimStore(client)),
    entities: explained(entityStore(client)),
    figures: explained(figureStore(client)),
    conflicts: explained(conflictStore(client)),
    silences: explained(silenceStore(client)),
    rates: explained(rateStore(client)),
    recipients: explained(recipientStore(client)),
    digests: explained(digestStore(client)),
    deliveries: explained(deliveryStore(client)),
    ...explained({
      backlog: () => countBacklog(client),
      ping: async () => {
        await client.$queryRaw`SELECT 1`
      },
      exclusively: (name: string, task: () => Promise<void>) => exclusively(client, name, task),
      close: () => client.$disconnect(),
    }),
  }
}

async function countBacklog(client: Client): Promise<Backlog> {
  const [backlog] = await client.$queryRaw<Backlog[]>`
    SELECT
      (SELECT count(*)::int FROM "Source" WHERE "isEnabled" AND "lastPolledAt" IS NULL AND fault IS NULL) AS sources,
      (SELECT count(*)::int FROM "Article" WHERE stage IN ('found', 'text_saved')) AS articles,
      (SELECT count(*)::int FROM "FigureFamily" WHERE "reconciledChanges" < changes) AS families,
      (SELECT count(*)::int FROM "Conflict" 
        WHERE state IN ('open', 'withdrawn') AND "notifiedAt" IS NULL
          AND ("silencedUntil" IS NULL OR "silencedUntil" <= now())) AS conflicts,
      (SELECT count(*)::int FROM "Delivery" WHERE state = 'reserved' AND ${IS_RUNNING}) AS deliveries,
      (SELECT count(*)::int FROM "Digest" WHERE "finishedAt" IS NULL) AS digests`
  if (backlog === undefined) throw new Error('Postgres counted nothing')
  return backlog
}

/** Twelve hours: a task that is still running then has lost its connection anyway. */
const EXCLUSIVE_LIMIT_MS = 12 * 3_600_000

async function exclusively(client: Client, name: string, task: () => Promise<void>): Promise<boolean> {
  // The lock belongs to the transaction, and so ends with its connection even when this process is killed.
  return client.$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ isOurs: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtextextended(${`claimwatch ${name}`}, 0)) AS "isOurs"`
      if (!lock?.isOurs) return false
      await task()
      return true
    },
    { timeout: EXCLUSIVE_LIMIT_MS, maxWait: 10_000 },
  )
}
