// Turns in asking a site, across processes and restarts: robots.txt, crawl-delay, gap and back-off on Postgres.
import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { WaitError } from '#domain/errors.ts'
import { freshMs } from '#net/freshness.ts'
import type { Http } from '#net/http.ts'
import {
  failure,
  html,
  type LocalServer,
  openLocalServer,
  openTestHttp,
  redirect,
  status,
  utf8,
} from './local-server.ts'
import { NOW, openTestStore, type TestStore } from './support/store.ts'

const run = promisify(execFile)

let store: TestStore
let server: LocalServer
let pages: LocalServer['pages']
let origin: string
let opened: Http[]

beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(async () => {
  await store.clear()
  server = await openLocalServer()
  ;({ pages, origin } = server)
  opened = []
})
afterEach(async () => {
  await Promise.all(opened.map((http) => http.close()))
  await server.close()
})
afterAll(() => store.close())

/** As another process, or this one after a restart. */
function open(options: Parameters<typeof openTestHttp>[0] = {}): Http {
  const http = openTestHttp({ hosts: store.hosts, patienceMs: 200, ...options })
  opened.push(http)
  return http
}

function paths(): string[] {
  return server.requests.map(({ path }) => path)
}

describe('an answer stays as it is', () => {
  test.each([
    [{}, null],
    [{ 'cache-control': 'private' }, null],
    [{ 'cache-control': 's-maxage=600' }, null],
    [{ 'cache-control': 'x-max-age=600' }, null],
    [{ 'cache-control': 'max-age=0' }, 0],
    [{ 'cache-control': 'no-cache, max-age=600' }, 0],
    [{ 'cache-control': 'no-store' }, 0],
    [{ 'cache-control': 'public, Max-Age=600, s-maxage=9' }, 600],
    [{ 'cache-control': 'max-age="600"' }, 600],
    [{ 'cache-control': 'max-age=60', expires: 'Sun, 01 Jan 2040 01:00:00 GMT' }, 60],
    [{ expires: 'Sun, 01 Jan 2040 01:00:00 GMT' }, 3_600],
    [{ expires: 'Sun, 01 Jan 2040 01:00:00 GMT', date: 'Sun, 01 Jan 2040 00:30:00 GMT' }, 1_800],
    [{ expires: 'Sun, 01 Jan 2020 01:00:00 GMT' }, 0],
    [{ expires: '0' }, 0],
  ])('%j: %s s', (headers: Record<string, string>, seconds) => {
    expect(freshMs({ header: (name) => headers[name] ?? null }, NOW)).toBe(seconds === null ? null : seconds * 1000)
  })
})

test.each([
  ['one that is not permanent', [302], null],
  ['307', [307], null],
  ['one that is not permanent first', [302, 301], null],
  ['a permanent one', [301], '/1'],
  ['308', [308], '/1'],
  ['several permanent ones', [301, 308], '/2'],
  ['a permanent one first', [301, 302], '/1'],
])('a source moves by %s', async (_title, codes, target) => {
  for (const [at, code] of codes.entries()) pages[`/${at}`] = redirect(`/${at + 1}`, code)
  pages[`/${codes.length}`] = html('feed')
  const answer = await open().get(`${origin}/0`)
  expect(answer.movedTo).toBe(target === null ? null : `${origin}${target}`)
})

describe('turns', () => {
  it('are one at a time, with the gap, for several processes', async () => {
    const times: { start: number; end: number }[] = []
    let underWay = 0
    let most = 0
    const page: (typeof pages)[string] = (_request, response) => {
      const visit = { start: performance.now(), end: 0 }
      times.push(visit)
      most = Math.max(most, ++underWay)
      setTimeout(() => {
        underWay--
        visit.end = performance.now()
        response.end('a')
      }, 20)
    }
    pages['/robots.txt'] = page
    for (const path of ['/0', '/1', '/2', '/3', '/4', '/5']) pages[path] = page
    const urls = [0, 1, 2, 3, 4, 5].map((number) => `${origin}/${number}`)
    const child = ['test/support/polite-child.ts', store.url, '60', ...urls]
    await Promise.all([1, 2].map(() => run(process.execPath, child, { timeout: 170_000 })))
    const gaps = times.slice(1).map(({ start }, at) => start - times[at]!.end)
    expect(most).toBe(1)
    // Postgres counts in whole milliseconds.
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(58)
    expect(paths().filter((path) => path !== '/robots.txt')).toHaveLength(12)
  }, 180_000)

  it('that are too far away hold nobody up: a slow site is left for later, another is read at once', async () => {
    const other = await openLocalServer()
    pages['/slow'] = () => {}
    other.pages['/a'] = html('a')
    const http = open()
    let isOver = false
    const slow = failure(http.get(`${origin}/slow`)).finally(() => {
      isOver = true
    })
    while (!paths().includes('/slow')) await sleep(20)
    await sleep(300)
    const later = await failure(http.get(`${origin}/b`))
    const elsewhere = await failure(open().get(`${origin}/b`))
    expect(await http.get(`${other.origin}/a`)).toMatchObject({ body: utf8('a') })
    expect(isOver).toBe(false)
    for (const error of [later, elsewhere]) expect(error).toMatchObject({ name: 'WaitError', isTrouble: false })
    await http.close()
    expect(await slow).not.toBeInstanceOf(WaitError)
    expect(paths()).toEqual(['/robots.txt', '/slow'])
    await other.close()
  })

  it('are renewed while a request takes its time, and broken off where they are lost', async () => {
    pages['/slow'] = () => {}
    const http = open({ deadlineMs: 20_000 })
    const slow = failure(http.get(`${origin}/slow`))
    while (!paths().includes('/slow')) await sleep(20)
    const ends = async () => (await store.query<{ at: Date }>(`SELECT "leasedUntil" AS at FROM "Host"`))[0]?.at
    const first = await ends()
    while ((await ends())?.getTime() === first?.getTime()) await sleep(100)
    await store.query(`UPDATE "Host" SET "turnId" = gen_random_uuid()`)
    expect((await slow).message).toContain('stopped before the answer came')
  })

  it('are handed out one behind the other to those who are sent away', async () => {
    pages['/slow'] = () => {}
    const http = open({ deadlineMs: 600, gapMs: 1_000, patienceMs: 0 })
    await store.hosts.saveRobots(origin, { status: 404, text: '', readAt: new Date() })
    const slow = failure(http.get(`${origin}/slow`))
    await sleep(50)
    const waits = await Promise.all([1, 2, 3].map(async () => (await failure(http.get(`${origin}/b`))) as WaitError))
    const [first = 0, second = 0, third = 0] = waits.map(({ retryAfterMs }) => retryAfterMs ?? 0)
    expect([Math.round((second - first) / 100), Math.round((third - second) / 100)]).toEqual([10, 10])
    await slow
  })

  it('need no more than one request each where redirects have to wait for them', async () => {
    pages['/a'] = redirect('/b')
    pages['/b'] = html('b')
    const http = open({ gapMs: 300, patienceMs: 0 })
    const read = async (): Promise<unknown> => {
      const answer = await http.get(`${origin}/a`).catch((error) => error)
      if (!(answer instanceof WaitError)) return answer
      await sleep(answer.retryAfterMs ?? 0)
      return read()
    }
    expect(await read()).toMatchObject({ body: utf8('b'), url: `${origin}/b` })
    expect(paths()).toEqual(['/robots.txt', '/a', '/b'])
  })

  it('are as far apart as robots.txt asks, and it is read once a day whoever starts again', async () => {
    pages['/robots.txt'] = status(200, {}, 'User-agent: *\nCrawl-delay: 40\nDisallow: /private')
    for (const path of ['/a', '/b']) pages[path] = html(path)
    expect(await open().get(`${origin}/a`)).toMatchObject({ body: utf8('/a') })
    const next = await failure(open().get(`${origin}/b`))
    expect(next).toBeInstanceOf(WaitError)
    expect((next as WaitError).retryAfterMs).toBeGreaterThan(38_000)
    expect((await failure(open().get(`${origin}/private`))).message).toContain('line 3, forbids claimwatch')
    expect(paths()).toEqual(['/robots.txt', '/a'])

    await store.query(`UPDATE "RobotsFile" SET "readAt" = now() - interval '25 hours'`)
    await store.query(`UPDATE "Host" SET "nextAskableAt" = now()`)
    expect(await open().get(`${origin}/b`)).toMatchObject({ body: utf8('/b') })
    expect(paths()).toEqual(['/robots.txt', '/a', '/robots.txt', '/b'])
  })
})

describe('a site that asks for fewer requests', () => {
  test.each([
    ['500', 500, {}, null],
    ['502', 502, { 'retry-after': '90' }, null],
    ['429', 429, {}, 60],
    ['503', 503, {}, 60],
    ['429 until much later', 429, { 'retry-after': '7200' }, 7_200],
    ['503 for less than we leave it alone', 503, { 'retry-after': '1' }, 60],
  ])('%s', async (_title, code, headers, seconds) => {
    pages['/a'] = status(code, headers)
    pages['/b'] = html('b')
    expect(await failure(open().get(`${origin}/a`))).toMatchObject({ name: 'TransientError' })
    const other = open().get(`${origin}/b`)
    if (seconds === null) return expect(await other).toMatchObject({ body: utf8('b') })
    const error = (await failure(other)) as WaitError
    expect(error).toMatchObject({ name: 'WaitError', isTrouble: true })
    expect(error.retryAfterMs).toBeGreaterThan(seconds * 1_000 - 5_000)
    expect(error.retryAfterMs).toBeLessThanOrEqual(seconds * 1_250)
    expect(paths()).toEqual(['/robots.txt', '/a'])
  })

  it('is left alone twice as long each time, until it answers', async () => {
    pages['/a'] = status(429)
    pages['/b'] = html('b')
    const http = open()
    const waits: number[] = []
    for (const path of ['/a', '/a', '/a', '/b', '/a']) {
      await http.get(`${origin}${path}`).catch(() => undefined)
      const [host] = await store.query<{ minutes: number | null }>(
        `SELECT extract(epoch FROM "backedOffUntil" - "nextAskableAt")::float / 60 AS minutes FROM "Host"`,
      )
      waits.push(host?.minutes ?? 0)
      await store.query(`UPDATE "Host" SET "backedOffUntil" = NULL`)
    }
    const doublings = waits.map((minutes) => (minutes === 0 ? null : Math.floor(Math.log2(minutes + 0.01))))
    expect(doublings).toEqual([0, 1, 2, null, 0])
  })

  it('may say so of its robots.txt', async () => {
    pages['/robots.txt'] = status(503, { 'retry-after': '600' })
    await failure(open().get(`${origin}/a`))
    expect(await failure(open().get(`${origin}/a`))).toMatchObject({ name: 'WaitError', isTrouble: true })
    expect(paths()).toEqual(['/robots.txt'])
  })
})
