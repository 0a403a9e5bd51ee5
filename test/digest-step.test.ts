// A recipient's digest, from the day's findings to the mail.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { defaultRates } from '#catalog/rates.ts'
import { openChannels } from '#channels/channels.ts'
import { loadConfig } from '#config.ts'
import { openPost } from '#net/post.ts'
import type { NewRecipient } from '#store/recipient-store.ts'
import { digestStep } from '#workers/digest.ts'
import type { Step } from '#workers/step.ts'
import { openLeaving, openSigner } from '../src/leaving.ts'
import { showFamily } from './support/families.ts'
import { fileArticle, minutesLater, NOW, openTestStore, reconcile, type TestStore } from './support/store.ts'

const OWN = 'a/1 2025-01-28: {2048 GPU by:DeepSeek}。'
const ESTIMATE = 'b/1 2025-02-03: {50000 GPU by:SemiAnalysis}。'
const OTHERS = 'c/1 2025-02-03: {1600000000 USD capex of:OpenAI}。'
const DAY = { day: '2040-01-01', since: minutesLater(-1440), until: minutesLater(1) }
const signer = openSigner('a secret of at least thirty-two characters')

let store: TestStore
let outboxDir: string
let run: (id: string) => Promise<object>
let openStep: () => Step
let closeAll: () => Promise<void>
const { file } = showFamily(() => store)

beforeAll(async () => {
  store = await openTestStore()
  outboxDir = await mkdtemp(join(tmpdir(), 'claimwatch-digest-'))
  const post = openPost({ userAgent: 'test', allowedHosts: [] })
  const mail = { smtpUrl: null, outboxDir, from: 'claimwatch <c@mail.example>' }
  const clock = () => NOW
  const channels = await openChannels({ mail, post: post.post, clock, variable: () => undefined })
  const config = loadConfig({ PUBLIC_URL: 'https://claimwatch.example', MAIL_FROM: 'claimwatch <c@mail.example>' })
  const { deliveries, recipients, digests } = store
  openStep = () =>
    digestStep({
      ...{
        deliveries,
        recipients,
        digests,
        channels: channels.channels,
        clock,
        random: () => 0,
        mailDomain: 'mail.example',
      },
      ...{ leaving: openLeaving(config, signer), rates: async () => ({ rates: defaultRates }) },
    })
  closeAll = async () => {
    await channels.close()
    await post.close()
  }
})

afterAll(async () => {
  await closeAll()
  await rm(outboxDir, { recursive: true })
  await store.close()
})

beforeEach(async () => {
  await store.clear()
  await rm(outboxDir, { recursive: true, force: true })
  // What one has composed for others is not there for the next test.
  const step = openStep()
  run = async (id) => (await step.run(id)).facts
})

async function fileNow(...articles: string[]): Promise<void> {
  for (const article of articles)
    for (const family of (await fileArticle(store, article)).families) await reconcile(store, family)
  await store.query(`UPDATE "Claim" SET "createdAt" = '${NOW.toISOString()}'`)
}

async function plan(recipient: Partial<NewRecipient> = {}): Promise<{ recipientId: string; id: string }> {
  const address = recipient.address ?? 'reader@news.example'
  const { id: recipientId } = await store.recipients.add({ language: 'en', timeZone: 'UTC', ...recipient, address })
  return { recipientId, id: (await store.digests.plan({ recipientId, ...DAY })).id }
}

async function mails(): Promise<ParsedMail[]> {
  const names = (await readdir(outboxDir).catch(() => [])).filter((name) => name.endsWith('.eml'))
  return Promise.all(names.map(async (name) => simpleParser(await readFile(join(outboxDir, name)))))
}

it('is one mail with its charts, the way to leave and its headers, however often it is run', async () => {
  await fileNow(OWN, ESTIMATE)
  const { recipientId, id } = await plan()
  expect(await run(id)).toMatchObject({ outcome: 'sent' })
  expect(await run(id)).not.toHaveProperty('outcome')
  const [mail, ...others] = await mails()
  expect(others).toEqual([])
  expect(mail?.subject).toBe('claimwatch digest 2040-01-01: 1 conflict, 1 figure moved, 2 new figures')
  expect(mail?.attachments.map(({ cid, related }) => [cid, related])).toEqual([
    ['chart-0-light@claimwatch', true],
    ['chart-0-dark@claimwatch', true],
  ])
  const url = `https://claimwatch.example/unsubscribe/${signer.sign(recipientId, 'unsubscribe')}`
  expect(mail?.text).toContain(`Unsubscribe: ${url}`)
  expect(mail?.html).toContain(`href="${url}"`)
  const line = (name: string) => mail?.headerLines.find(({ key }) => key === name)?.line
  expect(['list-id', 'list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted'].map(line)).toEqual([
    'List-ID: claimwatch <claimwatch.mail.example>',
    `List-Unsubscribe: <${url}>`,
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'Auto-Submitted: auto-generated',
  ])
  const [row] = await store.query<{ text: string; html: string }>('SELECT text, html FROM "DigestMessage"')
  expect(`${row?.text}${row?.html}`).not.toContain('/unsubscribe/')
})

it('of a day on which nothing was found is not sent, unless that is wanted', async () => {
  const { id } = await plan()
  expect(await run(id)).toMatchObject({ unsent: 'empty' })
  expect(await mails()).toEqual([])
  expect((await store.digests.get(id))?.finishedAt).not.toBeNull()
  const eager = await plan({ address: 'eager@news.example', wantsEmptyDigest: true })
  expect(await run(eager.id)).toMatchObject({ outcome: 'sent' })
  expect((await mails()).map(({ subject }) => subject)).toEqual(['claimwatch digest 2040-01-01: nothing new'])
})

it('is not sent to one who has left, or was paused, since it was planned', async () => {
  await fileNow(OWN, ESTIMATE)
  const [gone, paused] = [await plan(), await plan({ address: 'other@news.example' })]
  await store.recipients.leave(gone.recipientId, NOW)
  await store.recipients.setPaused(paused.recipientId, true)
  for (const { id } of [gone, paused]) {
    expect(await run(id)).toMatchObject({ unsent: 'paused' })
    expect((await store.digests.get(id))?.finishedAt).not.toBeNull()
  }
  expect(await mails()).toEqual([])
})

it('is composed once for all who read the same, and carries to each a link of their own', async () => {
  await fileNow(OWN, ESTIMATE)
  const readers = [await plan(), await plan({ address: 'other@news.example' })]
  for (const { id } of readers) await run(id)
  const links = (await mails()).map(({ text }) => /Unsubscribe: (\S+)/.exec(text ?? '')?.[1])
  const expected = readers.map(
    (one) => `https://claimwatch.example/unsubscribe/${signer.sign(one.recipientId, 'unsubscribe')}`,
  )
  expect(links.toSorted()).toEqual(expected.toSorted())
})

const FILTERED: readonly [filters: Partial<NewRecipient>, subject: string | null][] = [
  [{ subjects: ['anthropic'] }, null],
  [{ metrics: ['valuation'] }, null],
  [{ sources: ['z'] }, null],
  [{ languages: ['en'] }, null],
  // Those are of conflicts alone.
  [{ kinds: ['denial'] }, '1 figure moved, 3 new figures'],
  [{ leastRank: 1e6 }, '1 figure moved, 3 new figures'],
  [{ subjects: ['openai'] }, '1 new figure'],
  [{ metrics: ['accelerator_count'] }, '1 conflict, 1 figure moved, 2 new figures'],
  [{ sources: ['a'] }, '1 conflict, 1 figure moved, 1 new figure'],
  [{ languages: ['ja'] }, '1 conflict, 1 figure moved, 3 new figures'],
]

it('holds what the filters let through', async () => {
  await fileNow(OWN, ESTIMATE, OTHERS)
  for (const [index, [filters]] of FILTERED.entries())
    await run((await plan({ ...filters, address: `${index}@news.example` })).id)
  const subjects = new Map((await mails()).map(({ to, subject }) => [[to].flat()[0]?.text, subject]))
  const told = FILTERED.map((_, index) => subjects.get(`${index}@news.example`)?.replace(/^.*2040-01-01: /, '') ?? null)
  expect(told).toEqual(FILTERED.map(([, subject]) => subject))
})

it('that was late says from when on it tells', async () => {
  await file(OWN, ESTIMATE)
  const { id: recipientId } = await store.recipients.add({ address: 'reader@news.example', timeZone: 'UTC' })
  const { id } = await store.digests.plan({ recipientId, ...DAY, since: minutesLater(-4 * 1440) })
  await run(id)
  expect((await mails())[0]?.text).toMatch(/^claimwatch 2039-12-28 〜 2040-01-01\n/)
})
