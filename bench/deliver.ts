// One morning: a digest of 200 conflicts for each of 1,000 recipients, composed and handed over, against nodemailer that
// merely hands over the same mails to the same server.
//   node bench/deliver.ts [RECIPIENTS]     on DATABASE_URL, or on an embedded Postgres in a temporary folder
// They take turns, so that whatever else the machine does falls on both alike.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import pg from 'pg'
import { pino } from 'pino'
import { openChannels } from '#channels/channels.ts'
import { composeMail } from '#channels/compose.ts'
import { loadConfig } from '#config.ts'
import { openPost } from '#net/post.ts'
import { resolveDatabase } from '#store/database.ts'
import { openStore } from '#store/open.ts'
import { openScratch } from '#store/scratch.ts'
import type { Store } from '#store/store.ts'
import { digestStep } from '#workers/digest.ts'
import { openLeaving } from '../src/leaving.ts'
import { openRates } from '../src/rates.ts'
import { fileArticle, reconcile } from '../test/support/store.ts'
import { report } from './report.ts'

const RECIPIENTS = Number(process.argv[2] ?? 1_000)
const CONFLICTS = 200
const TURNS = 4
/** What one process has under way at a time, as WORKER_CONCURRENCY sets it, on both sides. */
const AT_ONCE = 16
const CONNECTIONS = 5
const MORNING = new Date('2041-01-01T22:00:00Z')
const FROM = 'claimwatch@news.example'

async function fill(store: Store, client: pg.Client): Promise<string[]> {
  const articles = ['a/1 2025-01-28: {2048 GPU by:DeepSeek}。', 'b/1 2025-02-03: {50000 GPU by:SemiAnalysis}。']
  const families = new Set<string>()
  for (const article of articles) for (const id of (await fileArticle(store, article)).families) families.add(id)
  for (const id of families) await reconcile(store, id)
  // The others are the same with keys of their own: what is in them does not matter here, how much there is does.
  const { fields } = await client.query('SELECT * FROM "Conflict" LIMIT 0')
  const columns = fields.map(({ name }) => `"${name}"`)
  const values = columns.map((name) =>
    name === '"id"' ? 'gen_random_uuid()' : name === '"pairKey"' ? `"pairKey" || n` : name,
  )
  await client.query(
    `INSERT INTO "Conflict" (${columns}) SELECT ${values} FROM "Conflict", generate_series(2, ${CONFLICTS}) n`,
  )
  await client.query(`DELETE FROM "ConflictEvent"`)
  await client.query(`INSERT INTO "ConflictEvent" (id, "conflictId", state, at)
    SELECT gen_random_uuid(), id, 'open', '2041-01-01T12:00Z' FROM "Conflict"`)
  await client.query(`INSERT INTO "Recipient" (id, address, language)
    SELECT gen_random_uuid(), 'r' || n || '@news.example', (ARRAY['ja', 'en'])[1 + n % 2]::"Language" FROM generate_series(1, ${RECIPIENTS}) n`)
  await client.query(`INSERT INTO "RecipientChannel" (id, "recipientId", kind, target, digests)
    SELECT gen_random_uuid(), id, 'mail', address, true FROM "Recipient"`)
  const { rows } = await client.query(
    `INSERT INTO "Digest" (id, "recipientId", day, since, until) SELECT gen_random_uuid(), id, '2041-01-02', $1, $2 FROM "Recipient" RETURNING id`,
    [new Date(MORNING.getTime() - 86_400_000), MORNING],
  )
  return rows.map(({ id }) => id)
}

/** Runs `task` on each, several at a time; the seconds that all take. */
async function secondsOf<T>(items: readonly T[], task: (item: T) => Promise<unknown>): Promise<number> {
  const waiting = [...items]
  const startedAt = performance.now()
  const work = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await task(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return (performance.now() - startedAt) / 1000
}

async function compare(store: Store, client: pg.Client, ids: readonly string[], smtpUrl: string): Promise<void> {
  const posting = openPost({ userAgent: 'claimwatch-bench' })
  const mail = { smtpUrl, outboxDir: '', from: FROM }
  const clock = () => new Date()
  const open = await openChannels({ mail, post: posting.post, clock, variable: () => undefined })
  const { deliveries, recipients, digests } = store
  const leaving = openLeaving(loadConfig({}), null)
  const services = {
    leaving,
    rates: openRates(store.rates),
    deliveries,
    recipients,
    digests,
    channels: open.channels,
    clock,
    random: Math.random,
  }
  const step = digestStep({ ...services, mailDomain: 'news.example' })
  const alone = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Number.POSITIVE_INFINITY,
  })
  const seconds = { ours: 0, alone: 0 }
  let bytes = 0
  for (let turn = 0; turn < TURNS; turn++) {
    const mine = ids.filter((_id, index) => index % TURNS === turn)
    seconds.ours += await secondsOf(mine, (id) => step.run(id))
    const { rows } = await client.query(
      `SELECT r.address AS to, m.subject, m.text, m.html, m.images, x."messageId" FROM "Digest" d
       JOIN "DigestMessage" m ON m.id = d."messageId" JOIN "Recipient" r ON r.id = d."recipientId"
       JOIN "Delivery" x ON x."digestId" = d.id WHERE d.id = ANY($1::uuid[]) AND d."finishedAt" IS NOT NULL`,
      [mine],
    )
    if (rows.length !== mine.length)
      throw new Error(`${mine.length - rows.length} of ${mine.length} digests were not sent`)
    bytes += rows.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0)
    seconds.alone += await secondsOf(rows, (message) =>
      alone.sendMail(composeMail({ ...message, date: MORNING }, FROM)),
    )
  }
  alone.close()
  await open.close()
  await posting.close()
  report([
    { what: 'HTML of a digest', value: bytes / ids.length / 1000, unit: 'KB' },
    { what: 'nodemailer alone', value: ids.length / seconds.alone, unit: 'mails/s' },
    { what: 'composed and handed over', value: ids.length / seconds.ours, unit: 'digests/s' },
    { what: 'ratio', value: seconds.alone / seconds.ours, unit: 'of its rate', least: 0.5 },
  ])
}

const folder = await mkdtemp(join(tmpdir(), 'claimwatch-bench-'))
const sink = fork(join(import.meta.dirname, 'mail-sink.ts'), { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
const log = pino({ level: 'warn' })
const database = await resolveDatabase({ databaseUrl: process.env.DATABASE_URL ?? null, dataDir: folder, log })
const scratch = await openScratch(database.url)
const own = await scratch.create()
const [store, client] = [await openStore(own.url), new pg.Client(own.url)]
await client.connect()
try {
  const [port] = await once(sink.stdout ?? sink, 'data')
  await compare(store, client, await fill(store, client), `smtp://127.0.0.1:${Number(port)}`)
} finally {
  await client.end()
  await store.close()
  await own.drop()
  await scratch.close()
  await database.close()
  sink.disconnect()
  await rm(folder, { recursive: true, force: true })
}
