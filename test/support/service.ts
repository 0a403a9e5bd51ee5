// The whole service in this process, against the demo's newsroom, and what it has written in Postgres.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { loadConfig } from '#config.ts'
import type { HttpOptions } from '#net/http.ts'
import type { Store } from '#store/store.ts'
import type { Newsroom } from '../../src/demo/newsroom.ts'
import { openService, ROLES, type Role, type Service } from '../../src/main.ts'

export interface TestService extends Service {
  dataDir: string
}

/** @param env settings beside those that a test needs: DATABASE_URL, REDIS_URL */
export async function openTestService(
  env: Record<string, string>,
  roles: readonly Role[] = ROLES,
  leaseMs = 60_000,
  http: Partial<HttpOptions> = {},
): Promise<TestService> {
  const dataDir = await mkdtemp(join(tmpdir(), 'claimwatch-service-'))
  const config = loadConfig({ ...testEnv(dataDir), ...env })
  const service = await openService({ config, roles: new Set(roles), log: pino({ level: 'silent' }), leaseMs, http })
  const close = async () => {
    await service.close()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { ...service, dataDir, close }
}

export function testEnv(dataDir: string): Record<string, string> {
  return {
    CLAIMWATCH_DATA_DIR: dataDir,
    ALLOWED_HOSTS: '127.0.0.1',
    REQUEST_GAP_MS: '0',
    TICK_SECONDS: '1',
    ALERT_WINDOW_SECONDS: '0',
    WEB_PORT: '0',
    LOG_LEVEL: 'fatal',
  }
}

export async function addSources(store: Store, newsroom: Newsroom): Promise<void> {
  for (const source of newsroom.sources) await store.sources.add(source)
}

/** Resolves when Postgres says that nothing is left to do. */
export async function settle(store: Store): Promise<void> {
  for (;;) {
    const backlog = await store.backlog()
    if (Object.values(backlog).every((count) => count === 0)) return
    await new Promise((wake) => setTimeout(wake, 100))
  }
}

/** Every source is due again, and has forgotten what it had been answered. */
export async function makeSourcesDue(url: string): Promise<void> {
  await query(
    url,
    `UPDATE "Source" SET "nextPollAt" = now(), "lastPolledAt" = NULL, "lastSuccessAt" = NULL, etag = NULL, "lastModified" = NULL`,
  )
}

export async function query<Row extends object>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

const ROWS: Readonly<Record<string, string>> = {
  articles: `SELECT url, stage, revision, failures, fault FROM "Article"`,
  revisions: `SELECT a.url, r.number, r."textHash" FROM "ArticleRevision" r JOIN "Article" a ON a.id = r."articleId"`,
  claims: `SELECT a.url, c."quoteStart", c."quoteEnd", c.about, c."attributionName", c.stance, p.about AS position
    FROM "Claim" c JOIN "Article" a ON a.id = c."articleId" LEFT JOIN "Position" p ON p.id = c."positionId"`,
  figures: `SELECT about FROM "Figure"`,
  positions: `SELECT f.about AS figure, p.about, p.voices, p."openedAt" FROM "Position" p JOIN "Figure" f ON f.id = p."figureId"`,
  conflicts: `SELECT kind, state, "subjectName", metric, "explanationJa", "olderSentence", "newerSentence" FROM "Conflict"`,
  events: `SELECT c."explanationJa", e.state FROM "ConflictEvent" e JOIN "Conflict" c ON c.id = e."conflictId"`,
  tellings: `SELECT r.address, t.news, c."explanationJa", d."sentAt" IS NOT NULL AS sent FROM "Telling" t
    JOIN "Delivery" d ON d.id = t."deliveryId" JOIN "Recipient" r ON r.id = d."recipientId"
    JOIN "Conflict" c ON c.id = t."conflictId"`,
}

/** Everything that the service wrote, without ids and instants of its own: the same for the same articles. */
export async function dumpRows(url: string): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {}
  for (const [name, text] of Object.entries(ROWS))
    dump[name] = (await query(url, text)).map((row) => JSON.stringify(row)).sort()
  return dump
}
