// Migrations: once, whoever starts at the same time; and a clear word on a database that is not ours.
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { UserError } from '#domain/errors.ts'
import { migrate } from '#store/migrate.ts'

const FOLDER = join(import.meta.dirname, '../prisma/migrations')
const OURS = (await readdir(FOLDER)).filter((name) => /^\d/.test(name)).sort()
let client: pg.Client
let url: string
let folder: string

beforeEach(async () => {
  const name = `claimwatch_migrate_${Math.random().toString(36).slice(2)}`
  const server = new pg.Client(inject('serverUrl'))
  await server.connect()
  await server.query(`CREATE DATABASE ${name}`)
  await server.end()
  url = inject('serverUrl').replace(/[^/]*$/, name)
  client = new pg.Client(url)
  await client.connect()
  folder = await mkdtemp(join(tmpdir(), 'claimwatch-migrations-'))
})

afterEach(async () => {
  await client.end()
  await rm(folder, { recursive: true })
  const server = new pg.Client(inject('serverUrl'))
  await server.connect()
  await server.query(`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`)
  await server.end()
})

async function addMigration(name: string, script: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, 'migration.sql'), script)
}

async function entries(): Promise<string[]> {
  const { rows } = await client.query('SELECT migration_name FROM "_prisma_migrations" ORDER BY 1')
  return rows.map((row) => row.migration_name)
}

test('an empty database gets every migration, once', async () => {
  expect(await migrate(url)).toEqual(OURS)
  expect(await migrate(url)).toEqual([])
  expect(await entries()).toEqual(OURS)
})

test('several that start at once migrate once', async () => {
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url)))
  expect(applied.flat()).toEqual(OURS)
  expect(await entries()).toEqual(OURS)
})

test('a database of something else is left alone', async () => {
  await client.query('CREATE TABLE customer (id int)')
  await expect(migrate(url)).rejects.toThrow(/expected an empty database .* found one with a table "customer"/)
  expect((await client.query(`SELECT to_regclass('"Claim"') AS claim`)).rows).toEqual([{ claim: null }])
})

test('a database of a newer version is left alone', async () => {
  await migrate(url)
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29990101000000_x', now())`,
  )
  await expect(migrate(url)).rejects.toThrow(/found that of a newer version \(29990101000000_x\)/)
})

test('a migration that fails leaves nothing, and is tried again', async () => {
  await addMigration('1_first', 'CREATE TABLE first (id int); CREATE TABLE second (id int); SELECT 1/0;')
  const failure = await migrate(url, folder).catch((error) => error)
  expect(failure).toBeInstanceOf(UserError)
  expect(failure.message).toMatch(
    /expected migration 1_first to apply, found: division by zero; nothing of it was kept/,
  )
  expect((await client.query(`SELECT to_regclass('first') AS first`)).rows).toEqual([{ first: null }])
  await addMigration('1_first', 'CREATE TABLE first (id int);')
  expect(await migrate(url, folder)).toEqual(['1_first'])
})

test('a later migration is applied alone, in order', async () => {
  await addMigration('1_first', 'CREATE TABLE first (id int);')
  await migrate(url, folder)
  await addMigration('3_third', 'ALTER TABLE second ADD COLUMN more int;')
  await addMigration('2_second', 'CREATE TABLE second (id int);')
  expect(await migrate(url, folder)).toEqual(['2_second', '3_third'])
})

test('a migration that another tool left unfinished is named', async () => {
  await migrate(url)
  await client.query('UPDATE "_prisma_migrations" SET finished_at = NULL')
  await expect(migrate(url)).rejects.toThrow(/begun by another tool and not finished/)
})

/** What the Prisma schema cannot say stands in the SQL by hand: a regenerated migration must not lose it. */
const constraints = [
  'ArticleRevision_number_positive',
  'Article_reading_of_revision',
  'Article_removal_has_reason',
  'Article_stage_is_true',
  'Claim_amount_fits_comparator',
  'Claim_asOf_is_date',
  'Claim_quote_within_sentence',
  'Claim_scope_of_accelerators',
  'Claim_spans_not_empty',
  'Claim_unit_not_empty',
  'Conflict_has_two_sides',
  'Conflict_holds_when_resolved',
  'CurrencyRate_month_is_month',
  'CurrencyRate_perEuro_positive',
  'Delivery_state_is_true',
  'Digest_covers_time',
  'Digest_message_is_whole',
  'FigureFamily_counts_agree',
  'Host_backOffs_counted',
  'Host_turn_is_whole',
  'Position_amount_fits_comparator',
  'Position_has_voices',
  'Position_unit_not_empty',
  'RawPage_numbers_positive',
  'RecipientChannel_pause_has_reason',
  'RecipientChannel_secret_of_webhook',
  'RecipientChannel_target_not_empty',
  'Recipient_digestAt_is_clock_time',
  'Recipient_quiet_hours_are_clock_times',
  'Silence_ends_later',
  'Silence_names_something',
  'Source_pollMinutes_positive',
  'Telling_turn_counts_from_zero',
]

test('what digests said before each message was on file once is kept', async () => {
  const at = OURS.findIndex((name) => name.endsWith('_digest_messages'))
  for (const name of OURS.slice(0, at)) await cp(join(FOLDER, name), join(folder, name), { recursive: true })
  await migrate(url, folder)
  await client.query(`INSERT INTO "Recipient" (id, address, language) VALUES
    ('00000000-0000-7000-8000-000000000001', 'a@news.example', 'ja'), ('00000000-0000-7000-8000-000000000002', 'b@news.example', 'ja')`)
  const composed = `now(), '件名', '本文', '<p>本文</p>', '[{"cid": "c", "svg": "<svg/>"}]', now(), now() + interval '1 day'`
  await client.query(`INSERT INTO "Digest" (id, "recipientId", day, "composedAt", subject, text, html, images, since, until)
    SELECT gen_random_uuid(), id, '2026-01-01', ${composed} FROM "Recipient"`)
  await client.query(`INSERT INTO "Digest" (id, "recipientId", day, since, until)
    SELECT gen_random_uuid(), id, '2026-01-02', now(), now() + interval '1 day' FROM "Recipient"`)
  await migrate(url)
  const { rows } = await client.query(`SELECT subject, text, html, images, count(*)::int AS digests
    FROM "Digest" JOIN "DigestMessage" m ON m.id = "messageId" GROUP BY m.id`)
  const images = [{ cid: 'c', svg: '<svg/>' }]
  expect(rows).toEqual([{ subject: '件名', text: '本文', html: '<p>本文</p>', images, digests: 2 }])
})

test('the constraints and indexes that are written by hand are there', async () => {
  await migrate(url)
  const { rows } = await client.query(
    `SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace ORDER BY 1`,
  )
  expect(rows.map((row) => row.conname)).toEqual(constraints)
  const { rows: indexes } = await client.query(
    `SELECT indexdef FROM pg_indexes WHERE indexname = 'FigureFamily_due_idx'`,
  )
  expect(indexes[0]?.indexdef).toMatch(/\("nextTryAt"\) WHERE \("reconciledChanges" < changes\)/)
})
