// What is left when a worker is killed in the midst of its work, and when the queue forgets everything.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from './support/postgres.ts'
import { describeWithRedis, openTestRedis } from './support/redis.ts'
import { openTestService, query, settle, testEnv } from './support/service.ts'

const ARTICLES = 6
const LEASE_MS = 2_000

/** A site whose article pages are held back until `release` is called. */
interface Site {
  origin: string
  /** Resolves when somebody waits for a page. */
  isAsked: Promise<void>
  release(): void
  close(): Promise<void>
}

let site: Site
let database: TestDatabase
let dataDir: string

beforeEach(async () => {
  site = await openSite()
  database = await openTestDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'claimwatch-crash-'))
})

afterEach(async () => {
  await site.close()
  await database.close()
  await rm(dataDir, { recursive: true, force: true })
})

describe('the queue on Postgres', () => {
  it('a worker that is killed while it waits for a page is replaced, and nothing is there twice', () =>
    killAndRecover({}))
})

describeWithRedis('the queue on Redis', () => {
  it('a worker is killed and Redis forgets everything: the next tick finds what is left', async () => {
    const redis = await openTestRedis()
    await killAndRecover({ REDIS_URL: redis.url }, redis.flush)
    await redis.close()
  })
})

async function killAndRecover(env: Record<string, string>, flush: () => Promise<void> = async () => {}): Promise<void> {
  const settings = { ...env, DATABASE_URL: database.url }
  const scheduler = await openTestService(settings, ['scheduler'], LEASE_MS)
  const worker = startWorker(settings)
  await scheduler.store.sources.add({
    publisher: '試験通信',
    url: `${site.origin}/feed.xml`,
    kind: 'feed',
    language: 'ja',
  })
  await site.isAsked
  const ended = once(worker, 'exit')
  worker.kill('SIGKILL')
  await ended
  await flush()
  site.release()
  expect(await countRows()).toEqual({ articles: ARTICLES, revisions: 0, claims: 0 })

  await passHandover()
  const second = await openTestService(settings, ['worker'])
  await settle(second.store)
  expect(await countRows()).toEqual({ articles: ARTICLES, revisions: ARTICLES, claims: ARTICLES })
  await second.close()
  await scheduler.close()
}

/** Jobs that a worker hands on are its own for a minute before the tick takes them for lost: that minute is over. */
async function passHandover(): Promise<void> {
  await query(database.url, `UPDATE "Article" SET "nextTryAt" = now()`)
}

async function countRows(): Promise<{ articles: number; revisions: number; claims: number } | undefined> {
  const [row] = await query<{ articles: number; revisions: number; claims: number }>(
    database.url,
    `SELECT (SELECT count(*)::int FROM "Article") AS articles, (SELECT count(*)::int FROM "ArticleRevision") AS revisions,
      (SELECT count(*)::int FROM "Claim") AS claims`,
  )
  return row
}

function startWorker(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['src/cli.ts', 'start', '--only', 'worker'], {
    env: { PATH: process.env.PATH, ...testEnv(dataDir), ...env },
    stdio: 'ignore',
  })
}

async function openSite(): Promise<Site> {
  const asked = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  const server: Server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    if (path === '/feed.xml')
      return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(renderFeed(origin))
    const number = /^\/articles\/(\d+)$/.exec(path)?.[1]
    if (number === undefined) return response.writeHead(404).end()
    asked.resolve()
    await released.promise
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(renderPage(number))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    isAsked: asked.promise,
    release: released.resolve,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function renderFeed(origin: string): string {
  const items = Array.from(
    { length: ARTICLES },
    (_, index) =>
      `<item><title>記事${index}</title><link>${origin}/articles/${index}</link><pubDate>Mon, 03 Feb 2025 0${index}:00:00 GMT</pubDate></item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>試験通信</title><link>${origin}</link><description>試験</description>${items.join('')}</channel></rss>`
}

function renderPage(number: string): string {
  return `<!doctype html><html lang="ja"><head><title>計算資源の便り、その${number}</title></head><body><article>
<h1>計算資源の便り、その${number}</h1><p>DeepSeekは、${Number(number) + 1}万基のGPUを保有している。</p>
<p>同社の設備は複数の拠点に分かれて置かれており、研究と日々の推論の両方に使われているという。詳しい内訳は示されていない。</p>
</article></body></html>`
}
