// Every fault that a server can play, against the whole service: each ends as its name on its row, and whoever plays none
// is read in time. What reading them costs in memory is measured in a process that does nothing else.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kindOfFault } from '#domain/faults.ts'
import { addresses, zone } from './hostile/addresses.ts'
import { openNameServer } from './hostile/dns.ts'
import { documents, packings, pages, rss } from './hostile/documents.ts'
import type { ChildReport } from './hostile/reading-child.ts'
import { answer, type Hostile, type OpenHostile, openHostile } from './hostile/server.ts'
import { connections, http, redirects } from './hostile/transport.ts'
import { failure, openTestHttp } from './local-server.ts'
import { openTestDatabase, type TestDatabase } from './support/postgres.ts'
import { openTestService, query, type TestService } from './support/service.ts'

/** In place of 30 s. */
const DEADLINE_MS = 8_000
/** Whoever is slow takes the deadline, and a busy machine much more. */
const SETTLE_MS = 240_000
/** Above what a process that has just started holds (some 110): 150 to 220, by when garbage is collected. */
const MEGABYTES = 250

const groups = { connections, http, redirects, packings, documents, pages }
const all: Hostile[] = Object.values(groups).flat()
const HEALTHY = ['一', '二', '三', '四', '五']

let servers: Map<string, OpenHostile>
/** Feeds without a fault, and when each was asked. */
let healthy: OpenHostile[]
let forbidden: OpenHostile
let names: Awaited<ReturnType<typeof openNameServer>>
let database: TestDatabase
let service: TestService
/** Milliseconds by which a healthy source was polled later than it was due. */
let lateMs: number[] = []

interface Row {
  url: string
  fault: string | null
}

beforeAll(async () => {
  servers = new Map()
  for (const hostile of all) servers.set(hostile.what, await openHostile(hostile))
  healthy = await Promise.all(
    HEALTHY.map((title) => openHostile({ what: title, fault: 'defect', play: answer(rss(0).replace('東雲', title)) })),
  )
  forbidden = await openHostile({ what: 'may not be asked', fault: 'defect', play: answer(rss(1)) })
  names = await openNameServer(zone)
  database = await openTestDatabase()
  const limits = { deadlineMs: DEADLINE_MS, lookup: names.lookup }
  service = await openTestService({ DATABASE_URL: database.url, WORKER_CONCURRENCY: '8' }, undefined, undefined, limits)
  for (const { url } of healthy) await add(url)
  while ((await service.store.sources.list()).some(({ lastSuccessAt }) => lastSuccessAt === null)) await pause()
  await addHostile()
  lateMs = await pollHealthyMeanwhile()
}, SETTLE_MS)

afterAll(async () => {
  await service.close()
  await names.close()
  await Promise.all([...servers.values(), ...healthy, forbidden].map((server) => server.close()))
  await database.close()
})

async function add(url: string, itemSelector: string | null = null): Promise<void> {
  const kind = itemSelector === null ? 'feed' : 'listing'
  await service.store.sources.add({ url, publisher: url, kind, language: 'ja', itemSelector })
}

async function addHostile(): Promise<void> {
  for (const [, url] of addresses) await add(withPort(url))
  for (const { what, as } of all) if (as !== 'page') await add(urlOf(what), as === 'listing' ? 'a' : null)
  const found = pages.filter(({ as }) => as === 'page').map(({ what }) => `('${urlOf(what)}')`)
  await query(
    database.url,
    `INSERT INTO "Article" (id, url, title, publisher, language, "publishedAt")
     SELECT gen_random_uuid(), url, url, url, 'ja', now() FROM (VALUES ${found.join(', ')}) AS page (url)`,
  )
}

function urlOf(what: string): string {
  const server = servers.get(what)
  if (server === undefined) throw new Error(`expected a server that ${what}, found none`)
  return server.url
}

const withPort = (url: string) => url.replace('@port', new URL(forbidden.url).port)

/** Makes every healthy source due again and again, and sees how late it is asked. */
async function pollHealthyMeanwhile(): Promise<number[]> {
  const late: number[] = []
  const ofHealthy = `url IN (${healthy.map(({ url }) => `'${url}'`).join(', ')})`
  do {
    const [due] = await query<{ at: Date }>(
      database.url,
      `UPDATE "Source" SET "nextPollAt" = clock_timestamp() WHERE ${ofHealthy} RETURNING "nextPollAt" AS at`,
    )
    const dueAt = due?.at.getTime() ?? 0
    let polledAt: number[]
    do {
      await pause()
      const rows = await query<{ at: Date }>(
        database.url,
        `SELECT "lastPolledAt" AS at FROM "Source" WHERE ${ofHealthy}`,
      )
      polledAt = rows.map(({ at }) => at.getTime())
    } while (Math.min(...polledAt) < dueAt)
    late.push(Math.max(...polledAt) - dueAt)
  } while (!(await isEveryFaultStored()))
  return late
}

async function isEveryFaultStored(): Promise<boolean> {
  const [waiting] = await query<{ count: number }>(
    database.url,
    `SELECT (SELECT count(*) FROM "Source" WHERE fault IS NULL)::int + (SELECT count(*) FROM "Article" WHERE fault IS NULL)::int - ${healthy.length} AS count`,
  )
  return waiting?.count === 0
}

function pause(): Promise<void> {
  return new Promise((wake) => setTimeout(wake, 200))
}

async function faultAt(url: string): Promise<string | null> {
  const rows = await query<Row>(
    database.url,
    `SELECT fault FROM "Source" WHERE url = '${url}' UNION ALL SELECT fault FROM "Article" WHERE url = '${url}'`,
  )
  expect(rows).toHaveLength(1)
  return rows[0]?.fault ?? null
}

async function expectFault(url: string, kind: string): Promise<void> {
  const fault = (await faultAt(url)) ?? ''
  expect([kindOfFault(fault), fault]).toEqual([kind, fault])
}

describe.each(Object.entries(groups))('%s', (_group, hostiles) => {
  test.each(hostiles)('whoever $what: $fault', ({ what, fault }) => expectFault(urlOf(what), fault))
})

describe('addresses', () => {
  test.each(addresses)('%s', (_what, url, fault) => expectFault(withPort(url), fault))

  test('change under a name: each is checked', async () => {
    for (const kind of ['unreachable', 'private_address']) {
      const asker = openTestHttp({ allowedHosts: [], deadlineMs: DEADLINE_MS, lookup: names.lookup })
      expect(await failure(asker.get(withPort('http://rebinding.example:@port/')))).toMatchObject({ kind })
      await asker.close()
    }
  })

  test('that are private are not asked', () => {
    expect(forbidden.requests()).toBe(0)
  })
})

test('there are forty or more', () => {
  expect(all.length + addresses.length).toBeGreaterThanOrEqual(40)
  expect(new Set(all.map(({ what }) => what)).size).toBe(all.length)
})

test('whoever plays no fault is polled in time', async () => {
  const worst = Math.round(Math.max(...lateMs))
  console.log(
    `${lateMs.length} rounds of ${healthy.length} healthy sources among ${all.length + addresses.length} hostile ones: the latest was asked ${worst} ms after it was due`,
  )
  // A tick, the deadline of whatever was before it, and much for a machine that is busy.
  expect(worst).toBeLessThan(1_000 + DEADLINE_MS + 15_000)
  for (const server of healthy) expect(await faultAt(server.url)).toBeNull()
})

test('reading them all takes little memory', async () => {
  const readable = all.filter(({ fault }) => fault !== 'too_slow' && !/name of one/.test(fault))
  const list = readable.map(({ what, as }) => ({ what, url: urlOf(what), as: as ?? 'feed' }))
  const child = join(import.meta.dirname, 'hostile/reading-child.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [child, JSON.stringify(list), String(DEADLINE_MS)])
  const { outcomes, startMegabytes, peakMegabytes }: ChildReport = JSON.parse(stdout)
  console.log(
    `${outcomes.length} faults in one process, four at a time: ${Math.round(startMegabytes)} MB before, at most ${Math.round(peakMegabytes)} MB`,
  )
  expect(outcomes.filter(({ fault }) => fault === null)).toEqual([])
  expect(peakMegabytes - startMegabytes).toBeLessThan(MEGABYTES)
})
