// The whole service: an article that changes a figure between two readings is a revision that its readers hear of.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { html, type LocalServer, openLocalServer, status } from './local-server.ts'
import { pageOf, SENTENCES } from './support/articles.ts'
import { openTestDatabase, type TestDatabase } from './support/postgres.ts'
import { openTestService, query, settle, type TestService } from './support/service.ts'

let server: LocalServer
let database: TestDatabase
let service: TestService

beforeAll(async () => {
  server = await openLocalServer()
  database = await openTestDatabase()
  service = await openTestService({ DATABASE_URL: database.url })
})
afterAll(async () => {
  await service.close()
  await database.close()
  await server.close()
})

const FEED = (origin: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>東雲</title>
<item><title>DeepSeekの設備投資</title><link>${origin}/a/1?utm_source=rss</link><pubDate>Mon, 03 Feb 2025 09:00:00 +0900</pubDate></item>
</channel></rss>`

function servePage(amount: string): void {
  const figure = `DeepSeekは3日、2025年の設備投資額が${amount}になると発表した。`
  server.pages['/a/1'] = html(pageOf({ title: 'DeepSeekの設備投資', paragraphs: [figure, ...SENTENCES] }))
}

/** The article was first fetched so many hours ago. */
async function makeOld(hours: number): Promise<void> {
  await query(
    database.url,
    `UPDATE "Article" SET "firstFetchedAt" = now() - interval '${hours} hours 1 minute',
      "lastFetchedAt" = now() - interval '30 minutes', "nextFetchAt" = now()`,
  )
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((wake) => setTimeout(wake, 50))
  await settle(service.store)
}

const revision = async () => (await service.store.articles.list({}))[0]?.revision ?? 0

it('10億ドル becomes 12億ドル: one article, two revisions, one conflict, one mail; and what is gone later stays on file', async () => {
  servePage('10億ドル')
  server.pages['/feed'] = html(FEED(server.origin))
  const source = { publisher: '東雲', url: `${server.origin}/feed`, kind: 'feed', language: 'ja' } as const
  await service.store.sources.add(source)
  await until(async () => (await service.store.articles.list({ stage: 'claims_saved' })).length === 1)
  expect(await service.store.conflicts.list({})).toEqual([])

  servePage('12億ドル')
  await makeOld(1)
  await until(async () => (await revision()) === 2)
  expect(
    (await service.store.conflicts.list({})).map(({ kind, older, newer }) => [kind, older.quote, newer.quote]),
  ).toEqual([['revision', '10億ドル', '12億ドル']])
  const deliveries = await query<{ state: string }>(database.url, 'SELECT state::text FROM "Delivery"')
  expect(deliveries).toEqual([{ state: 'sent' }])

  server.pages['/a/1'] = status(410)
  await makeOld(6)
  await until(async () => (await service.store.articles.list({}))[0]?.takenDownAt != null)
  expect(await service.store.articles.list({})).toMatchObject([{ stage: 'claims_saved', revision: 2 }])
  expect(await service.store.claims.list({})).toMatchObject([{ quote: '12億ドル' }])
})
