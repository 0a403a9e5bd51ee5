// The demo: the very service, on an embedded Postgres of its own, against a small newsroom served on this machine.
import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Logger } from 'pino'
import { type Config, loadConfig } from '#config.ts'
import { dayAt } from '#domain/day.ts'
import type { ConflictRow } from '#store/conflict-store.ts'
import type { Backlog, ClaimRow, SourceRow, Store } from '#store/store.ts'
import { openService, type Service } from '../main.ts'
import { ROLES } from '../roles.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

const SETTLE_LIMIT_MS = 60_000
const LOOK_AGAIN_MS = 150

export interface DemoOptions {
  /** The demo's own data folder; what an earlier demo left in it is removed. */
  dataDir: string
  workerConcurrency?: number
  /** As CLAIMWATCH_CATALOG names it. */
  catalogFile?: string | null
  log: Logger
  /** Hears of the progress, in a sentence for people. */
  tell: (sentence: string) => void
  /** Ends it before its end: what is open is closed, and `runDemo` throws the signal's reason. */
  signal?: AbortSignal
}

export interface Demo {
  service: Service
  newsroom: Newsroom
  claims: ClaimRow[]
  conflicts: ConflictRow[]
  sources: SourceRow[]
  /** The digest as a page that a browser opens. */
  digestUrl: string
  /** In which the reader's days are counted. */
  timeZone: string
  /** The alerts as mails. */
  outboxDir: string
  close(): Promise<void>
}

/** Resolves when everything in the newsroom has been read, compared and told. */
export async function runDemo(options: DemoOptions): Promise<Demo> {
  const dataDir = resolve(options.dataDir)
  await rm(dataDir, { recursive: true, force: true })
  const config = demoConfig(dataDir, options)
  const newsroom = await openNewsroom()
  options.tell(`A newsroom of ${newsroom.sources.length} publishers is open at ${newsroom.origin}.`)
  const service = await openService({ config, roles: new Set(ROLES), log: options.log }).catch(async (error) => {
    await newsroom.close()
    throw error
  })
  const close = async () => {
    await service.close()
    await newsroom.close()
  }
  try {
    options.tell('The service is ready, on an embedded Postgres.')
    for (const source of newsroom.sources) await service.store.sources.add(source)
    await settle(service.store, newsroom.sources.length, options)
    await planDigest(service.store, config)
    await settle(service.store, newsroom.sources.length, { ...options, tell: () => {} })
    return {
      ...(await account(service.store, config)),
      service,
      newsroom,
      outboxDir: config.outboxDir,
      timeZone: config.digestTimeZone,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

function demoConfig(dataDir: string, { workerConcurrency = 4, catalogFile }: DemoOptions): Config {
  return loadConfig({
    CLAIMWATCH_DATA_DIR: dataDir,
    CLAIMWATCH_CATALOG: catalogFile ?? '',
    ALLOWED_HOSTS: '127.0.0.1',
    REQUEST_GAP_MS: '0',
    TICK_SECONDS: '1',
    ALERT_WINDOW_SECONDS: '0',
    USER_AGENT_CONTACT: 'demo@localhost',
    WEB_PORT: '0',
    WORKER_CONCURRENCY: String(workerConcurrency),
  })
}

/** Waits until Postgres says that nothing is left to do. */
async function settle(store: Store, sources: number, { tell, signal }: DemoOptions): Promise<void> {
  const givenUpAt = Date.now() + SETTLE_LIMIT_MS
  let said = ''
  for (;;) {
    signal?.throwIfAborted()
    const backlog = await store.backlog()
    const sentence = describeProgress(sources, backlog)
    if (sentence !== said) tell(sentence)
    said = sentence
    if (Object.values(backlog).every((count) => count === 0)) return
    if (Date.now() > givenUpAt) throw new Error(`the demo did not come to its end within 60 s: ${sentence}`)
    await new Promise((wake) => setTimeout(wake, LOOK_AGAIN_MS))
  }
}

function describeProgress(sources: number, left: Backlog): string {
  const polled = sources - left.sources
  const parts = [
    `${polled} of ${sources} sources polled`,
    left.articles > 0 ? `${countOf(left.articles, 'article')} to read` : null,
    left.families > 0 ? `${countOf(left.families, 'figure')} to compare` : null,
    left.conflicts > 0 ? `${countOf(left.conflicts, 'conflict')} to tell of` : null,
    left.deliveries > 0 ? `${countOf(left.deliveries, 'message')} to send` : null,
  ]
  return `${parts.filter((part) => part !== null).join(', ')}.`
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Today's digest, now instead of tomorrow at seven: the scheduler finds it and a worker composes and sends it. */
async function planDigest(store: Store, config: Config): Promise<void> {
  const until = new Date()
  const day = dayAt(until, config.digestTimeZone)
  for (const recipient of await store.recipients.list())
    await store.digests.plan({ recipientId: recipient.id, day, since: recipient.createdAt, until })
}

async function account(store: Store, config: Config) {
  const [claims, conflicts, sources] = await Promise.all([
    store.claims.list({ limit: 500 }),
    store.conflicts.list({ limit: 500 }),
    store.sources.list(),
  ])
  return { claims, conflicts, sources, digestUrl: await findDigest(config.outboxDir) }
}

async function findDigest(outboxDir: string): Promise<string> {
  const file = (await readdir(outboxDir)).find((name) => name.includes('digest') && name.endsWith('.html'))
  if (file === undefined) throw new Error(`the demo wrote no digest to ${outboxDir}`)
  return pathToFileURL(join(outboxDir, file)).href
}
