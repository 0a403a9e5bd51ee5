// Import: it can be stopped at any moment and run again, and then everything is there once.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '#store/open.ts'
import type { Store } from '#store/store.ts'
import { type Cli, runCli, startCli } from './support/cli.ts'
import { openTestDatabase, type TestDatabase } from './support/postgres.ts'

const NOTHING_LEFT = { sources: 0, articles: 0, families: 0, digests: 0 }

let folder: string
let file: string
let database: TestDatabase
let store: Store
let client: pg.Client

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimwatch-import-'))
  file = join(folder, 'articles.jsonl')
  database = await openTestDatabase()
  store = await openStore(database.url)
  client = new pg.Client(database.url)
  await client.connect()
})

afterEach(async () => {
  await client.end()
  await store.close()
  await database.close()
  await rm(folder, { recursive: true })
})

/** The figure of each is the number of the day's; the first two cannot both be true. */
function lines(figures: readonly string[]): string[] {
  return figures.map((figure, at) =>
    JSON.stringify({
      language: 'ja',
      publisher: '東雲テック通信',
      url: `https://shinonome.example/${at}`,
      publishedAt: `2025-02-03T09:00:${String(at).padStart(2, '0')}+09:00`,
      title: 'R1の学習',
      text: `DeepSeekは、R1の学習に${figure}基のGPUを使ったと説明している。`,
    }),
  )
}

function options() {
  return { cwd: folder, env: { DATABASE_URL: database.url } }
}

async function importAll(): Promise<Record<string, number>> {
  const { code, stdout, stderr } = await runCli(['import', '--json', file], options())
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

/** What is there more than once would show in a sum: rows of every table that an import writes. */
async function rowCounts(): Promise<Record<string, number>> {
  const tables = ['Article', 'ArticleRevision', 'Claim', 'Entity', 'FigureFamily', 'Figure', 'Position', 'Conflict']
  const counts = tables.map((table) => `(SELECT count(*)::int FROM "${table}") AS "${table}"`)
  const { rows } = await client.query(`SELECT ${counts.join(', ')}`)
  return rows[0]
}

/** Resolves when so many articles have been read to their claims. */
async function untilRead(cli: Cli, count: number): Promise<void> {
  for (;;) {
    const read = await store.articles.list({ stage: 'claims_saved' })
    if (read.length >= count) return
    if (cli.process.exitCode !== null) throw new Error(`it ended before: ${JSON.stringify(cli.output)}`)
    await new Promise((wake) => setTimeout(wake, 10))
  }
}

test('stopped by Ctrl-C and run again, everything is there once', async () => {
  const all = lines(Array.from({ length: 20 }, (_, at) => (at === 0 ? '5万' : '2,048')))
  await writeFile(file, all.join('\n'))
  const cli = startCli(['import', '-'], options())
  // Its stdin stays open, so it cannot have come to its end when the signal comes.
  cli.process.stdin.write(`${all.join('\n')}\n`)
  await untilRead(cli, 5)
  cli.process.kill('SIGINT')
  const stopped = await cli.ended
  expect(stopped).toMatchObject({ code: 130, signal: null, stdout: '' })
  expect(stopped.stderr).toMatch(/^stdin: stopped: \d+ new, 0 known, 0 revised, 0 rejected; run it again to go on\n$/)

  const { new: added = 0, known = 0, ...rest } = await importAll()
  expect(rest).toEqual({ revised: 0, removed: 0, rejected: 0 })
  expect(known).toBeGreaterThanOrEqual(5)
  expect(added + known).toBe(20)
  expect(await store.backlog()).toMatchObject(NOTHING_LEFT)
  const counts = await rowCounts()
  expect(counts).toMatchObject({ Article: 20, ArticleRevision: 20, Claim: 20, Position: 2, Conflict: 1 })

  // As a run leaves it that is stopped between reading an article and comparing its figures.
  await client.query('DELETE FROM "Conflict"')
  await client.query('UPDATE "FigureFamily" SET "reconciledChanges" = 0')
  expect(await importAll()).toEqual({ new: 0, known: 20, revised: 0, removed: 0, rejected: 0 })
  expect(await rowCounts()).toEqual(counts)
  expect(await store.backlog()).toMatchObject(NOTHING_LEFT)
})

test('tables count days and hours as the reader of the digest does', async () => {
  const [line = ''] = lines(['2,048'])
  await writeFile(file, line.replace('2025-02-03T09:00:00+09:00', '2025-02-03T23:30:00Z'))
  await importAll()
  const inTokyo = { cwd: folder, env: { DATABASE_URL: database.url, DIGEST_TZ: 'Asia/Tokyo' } }
  const inLondon = { cwd: folder, env: { DATABASE_URL: database.url, DIGEST_TZ: 'Europe/London' } }
  expect((await runCli(['claims'], inTokyo)).stdout).toContain('2025-02-04')
  expect((await runCli(['claims'], inLondon)).stdout).toContain('2025-02-03')
  expect((await runCli(['articles', '--csv'], inTokyo)).stdout).toContain('2025-02-04 08:30,')
})
