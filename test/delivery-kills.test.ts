// Processes that are killed while they send: nothing is lost, and nothing comes twice but what was in their hands.
// A dozen kills here, 200 with npm run test:kills; SEED=… draws the same moments again.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planOutbox } from '#alerts/outbox.ts'
import { showFamily } from './support/families.ts'
import { openTestStore, type TestStore } from './support/store.ts'

const KILLS = Number(process.env.KILLS ?? 12)
const SEED = Number(process.env.SEED ?? 20250204)
const SENDERS = 4
/** Enough that no sender runs out of work: each sends a few before it is killed. */
const RECIPIENTS = KILLS * 7
const LONGEST_LIFE_MS = 60

let store: TestStore
let server: SMTPServer
let cache: string
const arrived: { messageId: string; to: string }[] = []

beforeAll(async () => {
  store = await openTestStore()
  cache = await mkdtemp(join(tmpdir(), 'claimwatch-kills-'))
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      simpleParser(stream).then(({ messageId = '' }) => {
        arrived.push({ messageId, to: envelope.rcptTo[0]?.address ?? '' })
        // What is taken and not yet answered for is the moment that matters.
        setTimeout(done, 5)
      }, done)
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await reserveEverything()
})

afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve))
  await store.close()
  await rm(cache, { recursive: true, force: true })
})

async function reserveEverything(): Promise<void> {
  await showFamily(() => store).file(
    'a/1 2025-01-28: {2048 GPU by:DeepSeek}。',
    'b/1 2025-02-03: {50000 GPU by:SemiAnalysis}。',
  )
  await store.query(`
    INSERT INTO "Recipient" (id, address) SELECT gen_random_uuid(), 'r' || n || '@news.example' FROM generate_series(1, ${RECIPIENTS}) n;
    INSERT INTO "RecipientChannel" (id, "recipientId", kind, target) SELECT gen_random_uuid(), id, 'mail', address FROM "Recipient";
    UPDATE "Conflict" SET "newsAt" = now() - interval '1 hour'`)
  const now = new Date()
  const ids = await store.deliveries.plan({ now, mailDomain: 'news.example' }, (news, told, recipients) =>
    planOutbox(news, told, recipients, { now, windowMs: 0 }),
  )
  expect(ids).toHaveLength(RECIPIENTS)
}

interface Sender {
  child: ChildProcess
  /** Message-IDs that it has begun to send and not marked as sent. */
  inHand: Set<string>
  hasBegun: Promise<void>
  ended: Promise<unknown>
}

function startSender(): Sender {
  const { port } = server.server.address() as { port: number }
  const args = ['test/support/deliver-child.ts', store.url, `smtp://127.0.0.1:${port}`]
  const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: cache }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const inHand = new Set<string>()
  const { promise: hasBegun, resolve } = Promise.withResolvers<void>()
  let rest = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [word = '', messageId = ''] = line.split(' ')
      if (word === 'begin') inHand.add(messageId)
      else inHand.delete(messageId)
      resolve()
    }
  })
  const ended = once(child, 'close').then(() => resolve())
  return { child, inHand, hasBegun, ended }
}

/** Starts senders and kills each a moment after its first message, until there are no kills left; what was in hand. */
async function killSenders(moments: number[]): Promise<string[][]> {
  const inHand: string[][] = []
  for (let wait = moments.pop(); wait !== undefined; wait = moments.pop()) {
    const sender = startSender()
    await sender.hasBegun
    await new Promise((wake) => setTimeout(wake, wait))
    sender.child.kill('SIGKILL')
    await sender.ended
    inHand.push([...sender.inHand])
  }
  return inHand
}

test(`after ${KILLS} kills everything has arrived, once but for what was in hand`, async () => {
  const [drawn = []] = fc.sample(
    fc.array(fc.integer({ min: 0, max: LONGEST_LIFE_MS }), { minLength: KILLS, maxLength: KILLS }),
    { seed: SEED, numRuns: 1 },
  )
  const moments = [...drawn]
  const inHand = (await Promise.all(Array.from({ length: SENDERS }, () => killSenders(moments)))).flat()
  expect(inHand).toHaveLength(KILLS)

  // The leases of the dead are over, in less time than they take.
  await store.query(`UPDATE "Delivery" SET "nextTryAt" = now() WHERE state = 'reserved'`)
  const last = startSender()
  await last.ended
  expect([...last.inHand]).toEqual([])

  const rows = await store.query<{ messageId: string; address: string; state: string }>(
    `SELECT d."messageId", r.address, d.state::text FROM "Delivery" d JOIN "Recipient" r ON r.id = d."recipientId"`,
  )
  expect(rows.filter(({ state }) => state !== 'sent')).toEqual([])
  expect(rows).toHaveLength(RECIPIENTS)
  const times = new Map<string, number>()
  for (const { messageId, to } of arrived) {
    expect(rows.find((row) => row.messageId === messageId)?.address).toBe(to)
    times.set(messageId, (times.get(messageId) ?? 0) + 1)
  }
  expect(rows.filter(({ messageId }) => !times.has(messageId))).toEqual([])
  const kills = (messageId: string) => inHand.filter((held) => held.includes(messageId)).length
  for (const [messageId, count] of times) expect(count).toBeLessThanOrEqual(1 + kills(messageId))
  // The kills did fall into the sending.
  expect(inHand.filter((held) => held.length > 0).length).toBeGreaterThan(KILLS / 4)
}, 3_600_000)
