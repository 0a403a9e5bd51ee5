// What a polite poll costs: 2,000 feeds on 500 sites, 90 % unchanged, by two workers, against a bare loop of undici.
//   node bench/poll.ts [ROUNDS]       on DATABASE_URL, or on an embedded Postgres in a temporary folder
// Sites answer after a tenth of a second, as over a network. Both sides have as many requests under way at most, one at
// a time for each site with the same gap between two, and wait for it in their slots; the loop keeps that in its memory,
// stores nothing and parses nothing. They take turns within one run, so that whatever else the machine does falls on both.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { pino } from 'pino'
import { Agent, request } from 'undici'
import { resolveDatabase } from '#store/database.ts'
import { openStore } from '#store/open.ts'
import { openScratch } from '#store/scratch.ts'
import { median } from './measure.ts'
import type { FromSites, Tally, ToSites } from './poll-sites.ts'
import { report } from './report.ts'

const FEEDS = 2_000
const SITES = 500
const WORKERS = 2
/** As WORKER_CONCURRENCY and REQUEST_GAP_MS are by themselves. */
const SLOTS = 4
const GAP_MS = 1_000
const ROUNDS = Number(process.argv[2] ?? 3)
const BAR = 1.5

interface Bench {
  urls: string[]
  sites: ChildProcess
  database: pg.Client
  databaseUrl: string
}

async function startSites(): Promise<{ sites: ChildProcess; urls: string[] }> {
  const sites = fork(join(import.meta.dirname, 'poll-sites.ts'))
  const { ports } = (await ask(sites, { sites: SITES })) as Extract<FromSites, { ports: number[] }>
  const urls = Array.from({ length: FEEDS }, (_, feed) => `http://127.0.0.1:${ports[feed % SITES]}/feed${feed}`)
  return { sites, urls: shuffled(urls) }
}

async function ask(sites: ChildProcess, message: ToSites): Promise<FromSites> {
  const answer = once(sites, 'message')
  sites.send(message)
  const [found] = await answer
  return found as FromSites
}

/** The tally since the last one; from now on it is this round. */
async function turnTo(sites: ChildProcess, round: number): Promise<Tally> {
  const { tally } = (await ask(sites, { round })) as Extract<FromSites, { tally: Tally }>
  return tally
}

/** The same order in every run (a linear congruence; no need for more). */
function shuffled(urls: readonly string[]): string[] {
  let state = 1
  const keyed = urls.map((url) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return { url, key: state }
  })
  return keyed.sort((a, b) => a.key - b.key).map(({ url }) => url)
}

async function fileSources(databaseUrl: string, urls: readonly string[]): Promise<void> {
  const store = await openStore(databaseUrl)
  for (const url of urls) await store.sources.add({ publisher: url, url, kind: 'feed', language: 'ja' })
  await store.close()
}

/** How long it takes until every source has been polled. */
async function timePolls({ database, databaseUrl }: Bench): Promise<number> {
  const workers = Array.from({ length: WORKERS }, () => {
    const options = [databaseUrl, String(GAP_MS), String(SLOTS)]
    return fork(join(import.meta.dirname, 'poll-worker.ts'), options)
  })
  await Promise.all(workers.map((worker) => once(worker, 'message')))
  const startedAt = performance.now()
  const { rows } = await database.query(
    `UPDATE "Source" SET "nextPollAt" = clock_timestamp() RETURNING clock_timestamp() AS at`,
  )
  for (;;) {
    const left = 'SELECT count(*)::int AS left FROM "Source" WHERE "lastPolledAt" IS NULL OR "lastPolledAt" < $1'
    const { rows: counts } = await database.query(left, [rows[0].at])
    if (counts[0].left === 0) break
    await sleep(50)
  }
  const ms = performance.now() - startedAt
  for (const worker of workers) {
    worker.send('stop')
    await once(worker, 'exit')
  }
  return ms
}

/** How long a bare loop takes over the same addresses. */
async function timeLoop({ urls }: Bench): Promise<number> {
  const dispatcher = new Agent()
  const freeAt = new Map<string, Promise<void>>()
  const waiting = [...urls]
  const startedAt = performance.now()
  const loop = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const { host } = new URL(url)
      const before = freeAt.get(host)
      const turn = Promise.withResolvers<void>()
      freeAt.set(host, turn.promise)
      await before
      const { body } = await request(url, { dispatcher })
      await body.text()
      setTimeout(turn.resolve, GAP_MS)
    }
  }
  await Promise.all(Array.from({ length: WORKERS * SLOTS }, loop))
  const ms = performance.now() - startedAt
  await dispatcher.destroy()
  return ms
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
const tell = (what: string, ms: number, { requests, unchanged, most }: Tally) =>
  console.log(
    `${what}: ${seconds(ms)}; ${requests} requests, ${unchanged} answered 304, at most ${most} at once at one site`,
  )

async function measure(bench: Bench): Promise<void> {
  const [loops, polls, most]: [number[], number[], number[]] = [[], [], []]
  let requests = 0
  let unchanged = 0
  await turnTo(bench.sites, 0)
  const first = await timePolls(bench)
  let tally = await turnTo(bench.sites, 1)
  most.push(tally.most)
  tell('first poll, everything new, robots.txt too', first, tally)
  for (let round = 1; round <= ROUNDS; round++) {
    loops.push(await timeLoop(bench))
    tell(`round ${round}, bare loop`, loops.at(-1) ?? 0, await turnTo(bench.sites, round))
    polls.push(await timePolls(bench))
    tally = await turnTo(bench.sites, round + 1)
    tell(`round ${round}, claimwatch`, polls.at(-1) ?? 0, tally)
    most.push(tally.most)
    requests += tally.requests
    unchanged += tally.unchanged
  }
  const settings = `${WORKERS} workers with ${SLOTS} slots each, ${GAP_MS} ms between two requests to one site`
  console.log(`${FEEDS} feeds on ${SITES} sites; ${settings}; medians of ${ROUNDS} rounds`)
  report([
    { what: 'share of polls answered with 304', value: (100 * unchanged) / requests, unit: '%', least: 85 },
    { what: 'requests at once at one site', value: Math.max(...most), unit: '', most: 1 },
    { what: 'requests for each feed', value: requests / FEEDS / ROUNDS, unit: '', most: 1 },
    { what: 'bare loop', value: median(loops) / 1000, unit: 's' },
    { what: 'claimwatch', value: median(polls) / 1000, unit: 's' },
    { what: 'ratio', value: median(polls) / median(loops), unit: '', most: BAR },
  ])
}

const folder = await mkdtemp(join(tmpdir(), 'claimwatch-bench-'))
const log = pino({ level: 'warn' })
const server = await resolveDatabase({ databaseUrl: process.env.DATABASE_URL ?? null, dataDir: folder, log })
const scratch = await openScratch(server.url)
const { sites, urls } = await startSites()
try {
  const { url: databaseUrl, drop } = await scratch.create()
  const database = new pg.Client(databaseUrl)
  await database.connect()
  await fileSources(databaseUrl, urls)
  await measure({ urls, sites, database, databaseUrl })
  await database.end()
  await drop()
} finally {
  sites.kill()
  await scratch.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
}
