// The dashboard, the API and the health checks, over HTTP.
import fastify, { type FastifyInstance } from 'fastify'
import type { Reading } from '#alerts/conflict.ts'
import { UserError } from '#domain/errors.ts'
import type { LinkSigner } from '#domain/leaving.ts'
import type { Store } from '#store/store.ts'
import { renderDashboard } from './dashboard.ts'
import { addFeed } from './feed.ts'
import { addLeavePages } from './leave.ts'

export interface WebServices {
  store: Pick<Store, 'ping' | 'conflicts' | 'claims' | 'sources' | 'articles' | 'recipients'>
  queue: { ping(): Promise<void> }
  /** Null: nobody has a link on which to leave. */
  signer: LinkSigner | null
}

export interface WebOptions {
  host: string
  port: number
  /** Without it only the health checks answer. */
  hasDashboard: boolean
  /** Language and days of the dashboard. */
  reading: Reading
}

export interface OpenWeb {
  url: string
  close(): Promise<void>
}

/** @throws UserError when the port is in use */
export async function openWeb(services: WebServices, options: WebOptions): Promise<OpenWeb> {
  const server = fastify({ forceCloseConnections: true })
  addSecurityHeaders(server)
  addHealthChecks(server, services)
  if (options.hasDashboard) {
    addDashboard(server, services, options.reading)
    addFeed(server, services.store.conflicts, options.reading)
  }
  const { signer, store } = services
  if (options.hasDashboard && signer !== null)
    addLeavePages(server, { signer, recipients: store.recipients, clock: () => new Date() }, options.reading)
  try {
    const url = await server.listen({ host: options.host, port: options.port })
    return { url, close: () => server.close() }
  } catch (error) {
    await server.close()
    throw explainListenError(error, options)
  }
}

/** Pages hold words from the web: nothing in them may run, load or frame anything. */
function addSecurityHeaders(server: FastifyInstance): void {
  server.addHook('onSend', async (_request, reply) => {
    reply.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    )
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'no-referrer')
  })
}

/** `/healthz`: the process lives. `/readyz`: Postgres and the queue answer; 503 with what does not. */
function addHealthChecks(server: FastifyInstance, { store, queue }: WebServices): void {
  server.get('/healthz', async () => ({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => {
    const [postgres, jobs] = await Promise.all([check(() => store.ping()), check(() => queue.ping())])
    const isReady = postgres === 'ok' && jobs === 'ok'
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', postgres, queue: jobs })
  })
}

function check(probe: () => Promise<void>): Promise<string> {
  return probe().then(
    () => 'ok',
    (error: Error) => error.message,
  )
}

function addDashboard(server: FastifyInstance, services: WebServices, reading: Reading): void {
  const { store } = services
  server.get('/', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(await dashboard(services, reading)),
  )
  server.get('/api/conflicts', () => store.conflicts.list({ limit: 200 }))
  server.get('/api/claims', () => store.claims.list({ limit: 200 }))
  server.get('/api/sources', () => store.sources.list())
}

async function dashboard({ store }: WebServices, reading: Reading): Promise<string> {
  const [conflicts, claims, sources, failed, recipients] = await Promise.all([
    store.conflicts.list({ limit: 50 }),
    store.claims.list({ limit: 50 }),
    store.sources.list(),
    store.articles.list({ stage: 'failed', limit: 20 }),
    store.recipients.list(),
  ])
  return renderDashboard({ conflicts, claims, sources, failed, recipients }, reading)
}

function explainListenError(error: unknown, { host, port }: WebOptions): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE')
    return new UserError(
      `web: expected port ${port} of ${host} to be free (WEB_PORT), found it in use; stop what uses it or set WEB_PORT ` +
        'to another port, or to 0 for any',
    )
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
    return new UserError(`web: cannot listen on ${host} port ${port} (WEB_HOST, WEB_PORT): ${(error as Error).message}`)
  return error
}
