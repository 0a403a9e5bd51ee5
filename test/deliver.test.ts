// From a conflict to the mailbox: notify and deliver on a real store, a real mail server and a real web server.
import { type ParsedMail, simpleParser } from 'mailparser'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { openChannels } from '#channels/channels.ts'
import { loadConfig } from '#config.ts'
import { openPost } from '#net/post.ts'
import type { NewRecipient } from '#store/recipient-store.ts'
import { type DeliverServices, deliverStep } from '#workers/deliver.ts'
import { notifyStep } from '#workers/notify.ts'
import { runJob, type Steps } from '#workers/step.ts'
import { openLeaving } from '../src/leaving.ts'
import { showFamily } from './support/families.ts'
import { type Hooks, openHooks } from './support/hooks.ts'
import { minutesLater, openTestStore, type TestStore } from './support/store.ts'

const OWN = 'shinonome/own 2025-01-28: {2048 GPU by:DeepSeek}。'
const ESTIMATE = 'keisan/estimate 2025-02-03: {50000 GPU by:SemiAnalysis}。'
const GONE = 'keisan/estimate 2025-02-03: 数字を削りました。'

let store: TestStore
let server: SMTPServer
let hooks: Hooks
let mails: ParsedMail[] = []
let refusal: (Error & { responseCode: number }) | null = null
let services: DeliverServices
let minutes = 0
const closers: (() => Promise<unknown>)[] = []
const { file } = showFamily(() => store)
const clock = () => minutesLater(minutes)

beforeAll(async () => {
  store = await openTestStore()
  server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('bad') || refusal ? (refusal ?? refuse(550)) : null),
    onData: (stream, _session, done) =>
      void simpleParser(stream).then((mail) => done(void mails.push(mail) as never), done),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  hooks = await openHooks()
  const { port } = server.server.address() as { port: number }
  const posting = openPost({ userAgent: 'claimwatch-test', allowedHosts: ['127.0.0.1'] })
  const mail = { smtpUrl: `smtp://127.0.0.1:${port}`, outboxDir: '', from: 'claimwatch@news.example' }
  const open = await openChannels({ mail, post: posting.post, clock, variable: () => undefined })
  closers.push(() => posting.close(), open.close)
  const { deliveries, recipients } = store
  const leaving = openLeaving(loadConfig({}), null)
  services = {
    leaving,
    deliveries,
    recipients,
    channels: open.channels,
    clock,
    random: () => 0,
    mailDomain: 'news.example',
  }
})

afterAll(async () => {
  for (const close of closers) await close()
  await new Promise<void>((resolve) => server.close(resolve))
  await hooks.close()
  await store.close()
})

beforeEach(() => store.clear())

afterEach(() => {
  ;[mails, refusal, minutes] = [[], null, 0]
  hooks.taken.splice(0)
  hooks.answer = { status: 200 }
})

function refuse(responseCode: number): Error & { responseCode: number } {
  return Object.assign(new Error('no'), { responseCode })
}

const add = (recipient: NewRecipient) => store.recipients.add({ language: 'en', ...recipient })

/** What the service does at that minute: tells of all that is due, and sends all that is. */
async function workAt(minute: number): Promise<void> {
  minutes = minute
  const { deliveries, conflicts } = store
  const notify = notifyStep({ conflicts, deliveries, clock, windowMs: 30_000, mailDomain: 'news.example' })
  const steps = { notify, deliver: deliverStep(services) } as Steps
  const context = { steps, queue: { add: async () => {} }, log: pino({ level: 'silent' }), clock, random: () => 0 }
  const lease = { now: clock(), until: minutesLater(minute + 0.1), limit: 100 }
  for (const id of await conflicts.takeDue(lease)) await runJob(context, { name: 'notify', id })
  for (const id of await deliveries.takeDue({ ...lease, until: lease.now }))
    await runJob(context, { name: 'deliver', id })
}

const subjects = () => mails.map(({ subject }) => subject?.replace(/:.*/, ''))

it('tells once, takes back in the same thread, and tells again, when it is so long so', async () => {
  await add({ address: 'ann@news.example' })
  await file(OWN, ESTIMATE)
  await workAt(0)
  expect(mails).toEqual([])
  await workAt(1)
  await workAt(2)
  expect(subjects()).toEqual(['Contradiction'])
  await add({ address: 'late@news.example' })
  await file(GONE)
  await workAt(3)
  expect(subjects()).toEqual(['Contradiction', 'Withdrawn'])
  expect(mails[1]).toMatchObject({ inReplyTo: mails[0]?.messageId, references: mails[0]?.messageId })
  await file(`${ESTIMATE}再掲。`)
  await workAt(5)
  expect(subjects().slice(2).sort()).toEqual(['Contradiction', 'Open again'])
})

it('tells in one message what one article brings, however many tell it at once', async () => {
  await add({ address: 'ann@news.example' })
  await file(OWN, ESTIMATE, 'data/1 2025-02-04: {900000 GPU by:DataLab}。')
  const [{ count = 0 } = {}] = await store.query<{ count: number }>('SELECT count(*)::int AS count FROM "Conflict"')
  expect(count).toBeGreaterThan(1)
  await Promise.all([workAt(1), workAt(1), workAt(1)])
  await workAt(1)
  expect(mails).toHaveLength(1)
  expect(mails[0]?.subject).toMatch(new RegExp(`^${count} conflicts: DeepSeek`))
})

it('pauses a channel that refuses for good, says why, and goes on with the others', async () => {
  const hook = { kind: 'slack', target: hooks.url, secret: null, alerts: true, digests: false } as const
  const mail = { kind: 'mail', target: 'bad@news.example', secret: null, alerts: true, digests: true } as const
  const { id } = await add({ address: 'bad@news.example', channels: [mail, hook] })
  await add({ address: 'ann@news.example' })
  await file(OWN, ESTIMATE)
  await workAt(1)
  expect([mails.length, hooks.taken.length]).toEqual([1, 1])
  const [, bad] = await store.recipients.list()
  expect(bad?.channels).toMatchObject([
    { kind: 'mail', pausedReason: expect.stringMatching(/take the mail for bad@news.example.*550/) },
    { kind: 'slack', pausedAt: null },
  ])
  await file('data/1 2025-02-04: {900000 GPU by:DataLab}。')
  await workAt(3)
  expect([mails.length, hooks.taken.length]).toEqual([2, 2])
  expect(await store.recipients.resumeChannel(id, 'mail', clock())).toBe(true)
  expect(await store.query(`SELECT DISTINCT state::text FROM "Delivery" ORDER BY 1`)).toEqual([
    { state: 'failed' },
    { state: 'sent' },
  ])
})

it('tries again after a minute, two, four, and when the server says', async () => {
  const hook = { kind: 'slack', target: hooks.url, secret: null, alerts: true, digests: false } as const
  await add({ address: 'desk', channels: [hook] })
  hooks.answer = { status: 503 }
  await file(OWN, ESTIMATE)
  for (const minute of [1, 1.9, 2, 3.9, 4, 7.9, 8]) await workAt(minute)
  expect(hooks.taken).toHaveLength(4)
  hooks.answer = { status: 429, headers: { 'retry-after': '3600' } }
  await workAt(16)
  hooks.answer = { status: 200 }
  await workAt(75.9)
  expect(hooks.taken).toHaveLength(5)
  await workAt(76)
  await workAt(77)
  expect(hooks.taken).toHaveLength(6)
})

it('does not send what was tried in vain and does not hold any more, nor take it back', async () => {
  await add({ address: 'ann@news.example' })
  refusal = refuse(451)
  await file(OWN, ESTIMATE)
  await workAt(1)
  refusal = null
  await file(GONE)
  for (const minute of [2, 3, 4]) await workAt(minute)
  expect(mails).toEqual([])
  expect(await store.query('SELECT id FROM "Delivery"')).toEqual([])
  expect((await store.backlog()).conflicts).toBe(0)
})

it('sends what may have arrived, and takes it back then', async () => {
  await add({ address: 'ann@news.example' })
  await file(OWN, ESTIMATE)
  minutes = 1
  // Taken in hand by somebody who died.
  const { deliveries } = store
  const [id = ''] = await deliveries.plan({ now: clock(), mailDomain: 'news.example' }, (news, _told, [one]) => ({
    deliveries: [
      {
        recipientId: one?.id ?? '',
        channel: 'mail',
        tellings: news.map((of) => ({ conflictId: of.id, turn: 0, news: 'found' as const })),
      },
    ],
    ...{ doneIds: news.map((of) => of.id), putOff: [] },
  }))
  expect(await deliveries.take(id, { now: clock(), until: minutesLater(2) })).toMatchObject({ id })
  await file(GONE)
  for (const minute of [2, 3, 4]) await workAt(minute)
  expect(subjects()).toEqual(['Contradiction', 'Withdrawn'])
})
