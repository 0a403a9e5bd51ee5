// The service and the web as it is: what cannot be read leaves one clear fault on its row, and the rest goes on.
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleRow } from '#store/article-store.ts'
import type { SourceRow } from '#store/store.ts'
import { type Handler, html, type LocalServer, openLocalServer, status } from './local-server.ts'
import { runCli } from './support/cli.ts'
import { openTestDatabase, type TestDatabase } from './support/postgres.ts'
import { freePort } from './support/redis.ts'
import { openTestService, query, type TestService } from './support/service.ts'

const FEED = { 'content-type': 'application/rss+xml' }
const MEGABYTE = Buffer.alloc(1_000_000, 'x')
const HUGE_MEGABYTES = 200

let server: LocalServer
let database: TestDatabase
let service: TestService
/** An origin at which nobody listens. */
let deserted: string
let sentMegabytes = 0

const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>新着</title>${items.join('')}`
const item = (path: string) => `<item><title>${path}</title><link>/${path}</link></item>`
const whole = (...items: string[]) => `${rss(...items)}</channel></rss>`
const feed = (body: string, headers: Record<string, string> = {}) => status(200, { ...FEED, ...headers }, body)

/** As fast as it is read, until the reader hangs up. */
function streamHuge(response: ServerResponse): void {
  response.writeHead(200, FEED).write(rss())
  const more = (): void => {
    while (sentMegabytes < HUGE_MEGABYTES && !response.destroyed) {
      sentMegabytes++
      if (!response.write(MEGABYTE)) return void response.once('drain', more)
    }
    response.end()
  }
  more()
}

/** Less than was promised. */
function cutOff(response: ServerResponse): void {
  response.writeHead(200, { ...FEED, 'content-length': '9999' }).write(whole(), () => response.destroy())
}

/** Ten to the fifth letters out of one entity. */
const BOMB = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]>`

const badFeeds: [path: string, answer: Handler, fault: RegExp][] = [
  [
    'page',
    html('<!doctype html><title>News</title><p>no feed'),
    /expected RSS, Atom, RDF or JSON Feed, found an HTML page \(starts "<!doc/,
  ],
  ['empty', feed(''), /expected RSS, Atom, RDF or JSON Feed, found an empty body; give the feed's own address/],
  ['blank', feed(' \n\n '), /expected RSS, Atom, RDF or JSON Feed, found an empty body; give the feed's own address/],
  ['cut', feed(`${rss()}<item><title>R1の学`), /expected a whole feed, found/],
  [
    'cut-json',
    feed('{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"ht'),
    /expected a JSON Feed, found JSON that is broken or cut off before its first whole entry/,
  ],
  ['bomb', feed(`${BOMB}<rss><channel><item><title>&c;`), /expected a whole feed, found/],
  ['huge', (_request, response) => streamHuge(response), /found a body larger than 15 MB; give .* or a shorter feed$/],
  [
    'klingon',
    feed(whole(item('x')), { 'content-type': 'text/xml; charset=klingon' }),
    /charset .* found "klingon"; ask/,
  ],
  ['picture', status(200, { 'content-type': 'image/png' }, '\x89PNG'), /found image\/png that is not text/],
  ['gone', status(410), /found status 410; the page is gone for good; remove it$/],
  ['busy', status(500), /found status 500; tried again later$/],
  ['hangs-up', (_request, response) => void response.destroy(), /expected an answer, found .*; tried again later$/],
  ['short', (_request, response) => cutOff(response), /expected an answer, found .*; tried again later$/],
]

const badHosts: [what: string, url: () => string, fault: RegExp][] = [
  [
    'a host that refuses',
    () => `${deserted}/feed`,
    /refuses connections; check the port, or wait until the server is up$/,
  ],
  ['a host that does not exist', () => 'http://nowhere.invalid/feed', /the name nowhere.invalid /],
  [
    'a host of a private network',
    () => 'http://10.1.2.3/feed',
    /expected a public address, found 10.1.2.3, .*ALLOWED_HO/,
  ],
]

const badPages: [path: string, answer: Handler, fault: RegExp][] = [
  [
    'login',
    html('<!doctype html><title>会員</title><form><input></form>'),
    /expected an article's text, found a page titled "会/,
  ],
  ['nothing', html(''), /expected an article's text, found/],
  ['missing', status(404), /found status 404; there is no such page; check the address$/],
  ['report', status(200, { 'content-type': 'application/pdf' }, '%PDF-1.7'), /found application\/pdf that is not text/],
  ['runes', status(200, { 'content-type': 'text/html' }, '<meta charset="runes"><p>x'), /charset .*found "runes"; ask/],
]

function article(figure: string): Handler {
  const text = `DeepSeekは、R1の学習に${figure}基のGPUを使ったと説明している。`
  const rest = '輸出規制の下で手に入る部品を使い、通信の待ち時間を減らす工夫を重ねたという。'
  return html(`<!doctype html><title>R1</title><article><h1>R1の学習</h1><p>${text}</p><p>${rest}</p></article>`)
}

beforeAll(async () => {
  ;[server, database] = await Promise.all([openLocalServer(), openTestDatabase()])
  deserted = `http://127.0.0.1:${await freePort()}`
  const { port } = new URL(deserted)
  service = await openTestService({ DATABASE_URL: database.url, SMTP_URL: `smtp://127.0.0.1:${port}` })
  for (const [path, answer] of [...badFeeds, ...badPages]) server.pages[`/${path}`] = answer
  server.pages['/few'] = article('2,048')
  server.pages['/many'] = article('5万')
  const paths = ['few', ...badPages.map(([path]) => path), 'many']
  // What follows the last whole item was lost on the way.
  server.pages['/well'] = feed(rss(...paths.map(item), '<item><title>R1の'), { etag: '"half"' })
  const urls = [...badFeeds.map(([path]) => `${server.origin}/${path}`), ...badHosts.map(([, url]) => url())]
  for (const url of [...urls, `${server.origin}/well`])
    await service.store.sources.add({ url, publisher: url, kind: 'feed', language: 'ja' })
  await until(async () => {
    const [sources, articles] = await Promise.all([service.store.sources.list(), service.store.articles.list({})])
    const [delivery] = await query<{ failures: number }>(database.url, 'SELECT failures FROM "Delivery"')
    return sources.every(isTried) && articles.every(isDone) && delivery !== undefined && delivery.failures > 0
  })
})

afterAll(async () => {
  await service.close()
  await Promise.all([server.close(), database.close()])
})

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((wake) => setTimeout(wake, 50))
}

function isTried({ fault, lastSuccessAt }: SourceRow): boolean {
  return fault !== null || lastSuccessAt !== null
}

function isDone({ stage }: ArticleRow): boolean {
  return stage === 'claims_saved' || stage === 'failed'
}

async function sourceAt(url: string): Promise<SourceRow | undefined> {
  return (await service.store.sources.list()).find((source) => source.url === url)
}

describe('a source whose fault stands on its row, and nothing else of it anywhere', () => {
  const rows = [
    ...badFeeds.map(([path, , fault]) => [path, () => `${server.origin}/${path}`, fault] as const),
    ...badHosts,
  ]

  test.each(rows)('%s', async (_what, url, fault) => {
    const row = await sourceAt(url())
    expect(row).toMatchObject({ articles: 0, etag: null, lastSuccessAt: null })
    expect(row?.failures).toBeGreaterThan(0)
    expect(row?.fault).toMatch(fault)
    // It names the address, once, and is one sentence in one line.
    expect(row?.fault?.split(new URL(url()).origin)).toHaveLength(2)
    expect(row?.fault).not.toContain('\n')
  })

  test('a huge body is not read beyond the limit', () => {
    expect(sentMegabytes).toBeGreaterThan(0)
    expect(sentMegabytes).toBeLessThan(HUGE_MEGABYTES / 2)
  })
})

describe('an article whose fault stands on its row, and nothing else of it anywhere', () => {
  test.each(badPages)('%s', async (path, _answer, fault) => {
    const row = (await service.store.articles.list({})).find(({ url }) => url === `${server.origin}/${path}`)
    expect(row).toMatchObject({ stage: 'failed', failures: 1, revision: 0, text: null })
    expect(row?.fault).toMatch(fault)
  })
})

test('a feed that was cut off gives the articles that are whole, and what can be read is read', async () => {
  expect(await sourceAt(`${server.origin}/well`)).toMatchObject({
    articles: badPages.length + 2,
    failures: 0,
    etag: null,
    lastSuccessAt: expect.any(Date),
    fault: expect.stringMatching(
      /\/well: expected a whole feed, found that the feed breaks off after item 7 \("many"\)/,
    ),
  })
  expect((await service.store.claims.list({})).map((claim) => claim.quote).sort()).toEqual(['2,048基', '5万基'])
  expect(await query(database.url, 'SELECT 1 FROM "ArticleRevision"')).toHaveLength(2)
})

test('a mail server that refuses is on the delivery, which is tried again', async () => {
  const rows = await query(database.url, 'SELECT state, "sentAt", fault, failures > 0 AS "hasFailed" FROM "Delivery"')
  const fault = expect.stringMatching(
    /^mail server 127.0.0.1 port \d+: expected it to take the mail for .*ECONNREFUSED/,
  )
  expect(rows).toEqual([{ state: 'reserved', sentAt: null, fault, hasFailed: true }])
  expect(await service.store.conflicts.list({})).toMatchObject([{ state: 'open' }])
})

test('the commands show every fault once', async () => {
  const options = { env: { DATABASE_URL: database.url } }
  const [sources, articles, doctor] = await Promise.all([
    runCli(['sources', 'list', '--json'], options),
    runCli(['articles', '--failed', '--csv'], options),
    runCli(['doctor'], options),
  ])
  const faults = (await service.store.sources.list()).flatMap(({ fault }) => fault ?? [])
  expect(JSON.parse(sources.stdout).flatMap(({ fault }: SourceRow) => fault ?? [])).toEqual(faults)
  for (const [path] of badPages)
    expect(articles.stdout.split(new RegExp(`,${server.origin}/${path}\r?\n`))).toHaveLength(2)
  expect(doctor.code).toBe(1)
  for (const fault of faults) expect(doctor.stdout.split(`: ${fault}\n`)).toHaveLength(2)
  expect(doctor.stdout).toContain(`${badPages.length} failed; claimwatch articles --failed`)
})

test.each(['page', 'well'])('a source that is mended is well again: %s', async (path) => {
  const before = await sourceAt(`${server.origin}/${path}`)
  server.pages[`/${path}`] = feed(whole(item('few')), { etag: '"whole"' })
  await query(database.url, `UPDATE "Source" SET "nextPollAt" = now() WHERE url LIKE '%/${path}'`)
  await until(async () => (await sourceAt(`${server.origin}/${path}`))?.fault === null)
  const mended = { failures: 0, articles: before?.articles, etag: '"whole"' }
  expect(await sourceAt(`${server.origin}/${path}`)).toMatchObject(mended)
})
