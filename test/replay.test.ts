// Replaying many files: each by itself, in the order given, on few scratch databases that are emptied in between.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openStore } from '#store/open.ts'
import { openScratch } from '#store/scratch.ts'
import { runCli } from './support/cli.ts'
import { fileArticle, reconcile } from './support/store.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimwatch-replay-test-'))
})

afterAll(() => rm(folder, { recursive: true }))

/** A file of articles, each of another publisher, that give DeepSeek so many GPUs. */
async function write(name: string, ...counts: string[]): Promise<string> {
  const file = join(folder, name)
  const lines = counts.map((count, index) =>
    JSON.stringify({
      ...{ language: 'ja', publisher: `通信${index}`, url: `https://p${index}.example/${name}`, title: 'GPUの数' },
      publishedAt: `2025-02-0${index + 1}T09:00:00+09:00`,
      text: `DeepSeekは${count}基のGPUを保有している。`,
    }),
  )
  await writeFile(file, `${lines.join('\n')}\n`)
  return file
}

test('each of many files has nothing of the others, and their order is kept', async () => {
  const files: string[] = []
  for (let index = 0; index < 12; index++)
    files.push(index % 3 === 0 ? await write(`${index}.jsonl`, '2,048', '5万') : await write(`${index}.jsonl`, '9万'))
  const { code, stdout } = await runCli(['replay', '--json', ...files])
  expect(code).toBe(0)
  const results = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(results.map(({ file }) => file)).toEqual(files)
  expect(results.map(({ alerts }) => alerts.length)).toEqual([1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0])
})

test('a file that cannot be read does not keep the others waiting', async () => {
  const [good, bad] = [await write('good.jsonl', '2,048', '5万'), join(folder, 'none.jsonl')]
  const { code, stdout, stderr } = await runCli(['replay', '--json', bad, good, bad, good])
  expect(code).toBe(1)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).file),
  ).toEqual([good, good])
  expect(stderr.match(/none\.jsonl: expected .*, found no such file/g)).toHaveLength(2)
})

test('a user who may make databases and nothing else is enough, and none is left', async () => {
  const client = new pg.Client(inject('serverUrl'))
  await client.connect()
  const role = `replay_${Math.random().toString(36).slice(2)}`
  await client.query(`CREATE ROLE ${role} LOGIN CREATEDB PASSWORD 'x'`)
  const url = new URL(inject('serverUrl'))
  url.username = role
  url.password = 'x'
  const files = await Promise.all([1, 2, 3, 4, 5].map((index) => write(`own${index}.jsonl`, '2,048', '5万')))
  const { code, stdout } = await runCli(['replay', '--json', ...files], { env: { DATABASE_URL: url.href } })
  const { rows: left } = await client.query(`SELECT datname FROM pg_database WHERE datdba = '${role}'::regrole`)
  await client.query(`DROP ROLE ${role}`)
  await client.end()
  expect({ code, lines: stdout.trim().split('\n').length, left }).toEqual({ code: 0, lines: 5, left: [] })
})

test('a scratch database that is emptied has nothing on file', async () => {
  const scratch = await openScratch(inject('serverUrl'))
  const database = await scratch.create()
  const store = await openStore(database.url)
  for (const article of [
    'a/1 2025-01-28: {2048 GPU}。',
    'b/1 2025-02-03: {50000 GPU @X}。',
    'c/1 2025-02-03: {90000 GPU}。',
  ])
    for (const id of (await fileArticle(store, article)).families) await reconcile(store, id)
  await store.recipients.add({ address: 'a@b.example', language: 'ja', timeZone: 'Asia/Tokyo', digestAt: '07:00' })
  await store.silences.add({ subject: 'DeepSeek', until: new Date('2999-01-01'), reason: null }, new Date())
  expect(await store.conflicts.list({})).not.toEqual([])
  await database.empty()
  const client = new pg.Client(database.url)
  await client.connect()
  const { rows: tables } = await client.query(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%'`,
  )
  const { rows: counts } = await client.query(
    tables.map(({ name }) => `SELECT count(*)::int FROM ${name}`).join(' UNION ALL '),
  )
  expect(tables.length).toBeGreaterThan(10)
  expect(counts.every(({ count }) => count === 0)).toBe(true)
  await client.end()
  await store.close()
  await database.drop()
  await scratch.close()
})
