// The composition root: opens the parts of the service, wires them, and closes them in reverse order.
import type { Logger } from 'pino'
import { extendCatalog } from '#catalog/catalog.ts'
import type { Row } from '#catalog/rows.ts'
import { openChannels } from '#channels/channels.ts'
import type { Config } from '#config.ts'
import { EXTRACTOR_VERSION } from '#extractors/version.ts'
import { type HttpOptions, openHttp } from '#net/http.ts'
import { openPost } from '#net/post.ts'
import { type OpenQueue, openQueue, openWorker, type QueueBackend } from '#queue/queue.ts'
import { tick } from '#scheduler/tick.ts'
import { resolveDatabase } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { openStore } from '#store/open.ts'
import type { Store } from '#store/store.ts'
import { openWeb } from '#web/server.ts'
import { deliverStep } from '#workers/deliver.ts'
import { digestStep } from '#workers/digest.ts'
import { extractStep } from '#workers/extract.ts'
import { ingestStep } from '#workers/ingest.ts'
import { notifyStep } from '#workers/notify.ts'
import { pollStep } from '#workers/poll.ts'
import { reconcileStep } from '#workers/reconcile.ts'
import { runJob, type Steps } from '#workers/step.ts'
import { alignEntities } from './entities.ts'
import { loadSigner, openLeaving } from './leaving.ts'
import { loadOwnRows } from './own-catalog.ts'
import { openRates } from './rates.ts'
import { openReader } from './reader.ts'
import type { Role } from './roles.ts'
import { createConnectionReport, createTickReport } from './trouble.ts'

export { ROLES, type Role } from './roles.ts'

/** How long running jobs may take to end when the service is told to stop; with the rest it is gone in 20 s. */
const STOP_LIMIT_MS = 18_000
/** A step that was enqueued and not finished by then is enqueued again. */
const LEASE_MS = 60_000
const ROWS_A_TICK = 200
/** A job that would wait longer for a site's turn gives its slot to another: two wait with the usual gap, not three. */
const PATIENCE_MS = 3_000

export interface ServiceOptions {
  config: Config
  roles: ReadonlySet<Role>
  log: Logger
  /** In place of a minute, where a test cannot wait so long. */
  leaseMs?: number
  /** In place of the limits and the resolver that the service goes by. */
  http?: Partial<HttpOptions>
}

export interface Service {
  store: Store
  databaseUrl: string
  /** Where dashboard and health checks are; null where neither is served. */
  webUrl: string | null
  /** Ends the running jobs, then everything else. Safe to call twice. */
  close(): Promise<void>
}

/** What is open, closed from the last to the first even when one of them fails. */
class Openings {
  private readonly closers: (() => Promise<unknown>)[] = []
  private closing: Promise<void> | null = null

  add<T>(opened: T, close: (opened: T) => Promise<unknown>): T {
    this.closers.push(() => close(opened))
    return opened
  }

  close(): Promise<void> {
    this.closing ??= this.closeAll()
    return this.closing
  }

  private async closeAll(): Promise<void> {
    const failures: unknown[] = []
    for (const close of this.closers.reverse()) await close().catch((error) => failures.push(error))
    if (failures.length > 0) throw new AggregateError(failures, 'some parts of the service did not close')
  }
}

/** Resolves when the service is at work. What had been opened is closed again when a later part fails. */
export async function openService(options: ServiceOptions): Promise<Service> {
  const openings = new Openings()
  try {
    return await open(options, openings)
  } catch (error) {
    await openings.close().catch((failure) => options.log.error({ err: failure }, 'closing after a failed start'))
    throw error
  }
}

async function open(options: ServiceOptions, openings: Openings): Promise<Service> {
  const { config, roles, log, leaseMs = LEASE_MS, http = {} } = options
  const { databaseUrl: givenUrl, dataDir, catalogFile } = config
  // Before anything is opened: a bad line of the user's is to be mended first.
  const ownRows = roles.has('worker') ? await loadOwnRows(catalogFile) : []
  const database = openings.add(await resolveDatabase({ databaseUrl: givenUrl, dataDir, log }), (it) => it.close())
  await migrate(database.url)
  const store = openings.add(await openStore(database.url), (it) => it.close())
  await addRecipients(store, config)
  const backend = queueBackend(config, database.url)
  const onError = createConnectionReport(log, 'queue connection')
  const queue = openings.add(await openQueue(backend, onError), (it) => it.close())
  if (roles.has('worker')) {
    await alignWithCatalog(store, ownRows, log)
    await openWorkers({ config, log, store, queue, backend, openings, ownRows, limits: http })
  }
  if (roles.has('scheduler')) openings.add(startTicking({ config, log, store, queue }, leaseMs), (stop) => stop())
  const hasDashboard = roles.has('web')
  const isServing = hasDashboard || config.isWebPortSet
  const webUrl = isServing ? await serveWeb({ config, log, store, queue, openings, hasDashboard }) : null
  return { store, databaseUrl: database.url, webUrl, close: () => openings.close() }
}

interface Parts {
  config: Config
  log: Logger
  store: Store
  queue: OpenQueue
}

export function queueBackend(config: Config, databaseUrl: string): QueueBackend {
  return config.redisUrl === null
    ? { kind: 'postgres', url: databaseUrl }
    : { kind: 'redis', url: config.redisUrl, prefix: 'claimwatch' }
}

async function alignWithCatalog(store: Store, ownRows: readonly Row[], log: Logger): Promise<void> {
  for (const joined of await alignEntities(store.entities, extendCatalog(ownRows)))
    log.info({ joined }, 'entities made one')
}

/** Those of MAIL_TO who are not on file yet; nobody by default where others are. */
async function addRecipients(store: Store, config: Config): Promise<void> {
  if (!config.isMailToSet && (await store.recipients.list()).length > 0) return
  for (const address of config.mailTo)
    await store.recipients.add({
      address,
      language: config.mailLanguage,
      timeZone: config.digestTimeZone,
      digestAt: config.digestAt,
    })
}

interface WorkerParts extends Parts {
  backend: QueueBackend
  openings: Openings
  ownRows: readonly Row[]
  limits: Partial<HttpOptions>
}

async function openWorkers(parts: WorkerParts): Promise<void> {
  const { config, log, store, queue, backend, openings, ownRows, limits } = parts
  const clock = () => new Date()
  if (!config.hasContact)
    log.warn('USER_AGENT_CONTACT is not set: site operators cannot reach you, and may shut this reader out')
  const http = openings.add(openSharedHttp(config, store, limits), (it) => it.close())
  const reader = openings.add(openReader({ ownRows }), (it) => it.close())
  const { userAgent, allowedHosts, smtpUrl, outboxDir, mailFrom } = config
  const { post } = openings.add(openPost({ userAgent, allowedHosts }), (it) => it.close())
  const mail = { smtpUrl, outboxDir, from: mailFrom }
  const { channels } = openings.add(await openChannels({ mail, post, clock, variable: config.variable }), (it) =>
    it.close(),
  )
  const leaving = openLeaving(config, await loadSigner(config))
  const mailDomain = config.mailFrom.replace(/^.*@/, '').replace(/>.*$/, '')
  const { conflicts, deliveries, recipients, digests } = store
  const delivery = { deliveries, recipients, channels, clock, random: Math.random, mailDomain, leaving }
  const rates = openRates(store.rates)
  const steps: Steps = {
    poll: pollStep({
      ...{ sources: store.sources, http, reader, clock },
      ...{ pollMinutes: config.pollMinutes, random: Math.random },
    }),
    ingest: ingestStep({ articles: store.articles, http, reader, clock, keepsRawPages: config.rawPageDays > 0 }),
    extract: extractStep({ articles: store.articles, reader }),
    reconcile: reconcileStep({ families: store.families, rates, clock }),
    notify: notifyStep({ conflicts, deliveries, clock, windowMs: config.alertWindowSeconds * 1000, mailDomain }),
    deliver: deliverStep(delivery),
    digest: digestStep({ ...delivery, digests, rates }),
  }
  const abandoning = new AbortController()
  const context = { steps, queue, log, clock, random: Math.random, abandoned: abandoning.signal }
  const onError = createConnectionReport(log, 'worker connection')
  const worker = await openWorker(backend, (job) => runJob(context, job), {
    concurrency: config.workerConcurrency,
    onError,
  })
  openings.add(worker, (it) => it.close(STOP_LIMIT_MS).finally(() => abandoning.abort()))
}

/** Takes turns with the other processes on this store. */
function openSharedHttp({ userAgent, allowedHosts, requestGapMs }: Config, store: Store, limits: Partial<HttpOptions>) {
  const shared = { gapMs: requestGapMs, hosts: store.hosts, patienceMs: PATIENCE_MS }
  return openHttp({ userAgent, allowedHosts, ...shared, ...limits })
}

/** Ticks at once and then at the interval; a tick that is still running is not started again. Returns how to stop. */
function startTicking({ config, log, store, queue }: Parts, leaseMs: number): () => Promise<void> {
  const { rawPageDays } = config
  const services = { store, queue, extractorVersion: EXTRACTOR_VERSION, leaseMs, limit: ROWS_A_TICK, rawPageDays }
  const reportTick = createTickReport(log)
  let running: Promise<void> | null = null
  const run = () => {
    running ??= tick(services, new Date())
      .then((jobs) => {
        log.debug({ jobs }, 'tick')
        reportTick(null)
      }, reportTick)
      .finally(() => {
        running = null
      })
  }
  run()
  const timer = setInterval(run, config.tickSeconds * 1000)
  return async () => {
    clearInterval(timer)
    await running
  }
}

async function serveWeb(parts: Parts & { openings: Openings; hasDashboard: boolean }): Promise<string> {
  const { config, store, queue, openings, hasDashboard } = parts
  const reading = { language: config.mailLanguage, timeZone: config.digestTimeZone }
  const options = { host: config.webHost, port: config.webPort, hasDashboard, reading }
  const web = await openWeb({ store, queue, signer: await loadSigner(config) }, options)
  openings.add(web, (it) => it.close())
  return web.url
}
