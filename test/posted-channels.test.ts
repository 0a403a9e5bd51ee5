// Slack, Discord and webhooks, against a real web server: what they hand over, and what an answer means to them.
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { renderAlert, renderNews } from '#alerts/alert.ts'
import { openChannels } from '#channels/channels.ts'
import { composeDiscord } from '#channels/discord.ts'
import { composeSlack } from '#channels/slack.ts'
import type { ConflictNotice, OutgoingMessage } from '#domain/alert.ts'
import { PermanentError, TransientError } from '#domain/errors.ts'
import { CHANNEL_KINDS, type ChannelKind } from '#domain/recipient.ts'
import { openPost } from '#net/post.ts'
import { HOOK_SECRET, type Hooks, openHooks } from './support/hooks.ts'
import { contradiction } from './support/notices.ts'

const NOW = new Date('2025-02-04T00:00:30Z')
const READING = { language: 'ja', timeZone: 'Asia/Tokyo' } as const
const KEY = `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`
const POSTED = CHANNEL_KINDS.filter((kind) => kind !== 'mail')

let hooks: Hooks
const closers: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  hooks = await openHooks()
})

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
  await hooks.close()
})

function messageOf(notice: ConflictNotice = contradiction): OutgoingMessage {
  const [messageId, date] = ['<conflict.1@example.com>', new Date('2025-02-04T00:00:00Z')]
  return { ...renderAlert(notice, READING), to: hooks?.url ?? '', secret: KEY, messageId, date }
}

interface Opening {
  allowedHosts?: string[]
  deadlineMs?: number
  variables?: Record<string, string>
}

async function open(kind: ChannelKind, { allowedHosts = ['127.0.0.1'], deadlineMs, variables = {} }: Opening = {}) {
  const posting = openPost({ userAgent: 'claimwatch-test', allowedHosts, ...(deadlineMs && { deadlineMs }) })
  closers.push(() => posting.close())
  const mail = { smtpUrl: null, outboxDir: '/dev/null', from: 'claimwatch@localhost' }
  const variable = (name: string) => variables[name]
  const { channels, close } = await openChannels({ mail, post: posting.post, clock: () => NOW, variable })
  closers.push(close)
  return channels[kind]
}

async function failureOf(kind: ChannelKind, message: OutgoingMessage, opening?: Opening): Promise<TransientError> {
  const channel = await open(kind, opening)
  const error = await channel.send(message).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Error)
  // Whatever goes wrong, the address is a secret.
  expect((error as Error).message).not.toContain(HOOK_SECRET)
  return error as TransientError
}

describe.each(POSTED)('%s', (kind) => {
  it('hands over both figures, who says them where, and why they conflict', async () => {
    await (await open(kind)).send(messageOf())
    const [{ body = '', headers = {} } = {}] = hooks.taken
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    const { older, newer, explanation } = contradiction
    const said = JSON.stringify(JSON.parse(body)).replaceAll('\\\\', '')
    for (const part of [older, newer].flatMap(({ sentence, publisher, attributionName }) => [
      ...[sentence, publisher, attributionName ?? ''],
    ]))
      expect(said).toContain(part)
    expect(said).toContain(explanation.ja)
  })

  it.each([
    [410, PermanentError, /found status 410.*it is gone for good/],
    [404, PermanentError, /found status 404/],
    [403, PermanentError, /found status 403/],
    [401, PermanentError, /found status 401/],
    [400, PermanentError, /found status 400 \(invalid_payload …\); it does not take such messages/],
    [302, PermanentError, /found status 302.*has moved/],
    [429, TransientError, /found status 429.*tried again/],
    [500, TransientError, /found status 500.*tried again/],
    [503, TransientError, /found status 503.*tried again/],
  ] as const)('takes %s as it is meant', async (status, type, text) => {
    hooks.answer = { status, headers: { 'retry-after': '120' }, body: `invalid_payload\n ${hooks.url}` }
    const failure = await failureOf(kind, messageOf())
    expect(failure).toBeInstanceOf(type)
    expect(failure.message).toMatch(text)
    if (type === TransientError) expect(failure.retryAfterMs).toBe(120_000)
    expect(hooks.taken).toHaveLength(1)
  })

  it('is tried again when no answer comes, which may mean that it arrived', async () => {
    hooks.answer = null
    const failure = await failureOf(kind, messageOf(), { deadlineMs: 300 })
    expect(failure).toMatchObject({ name: 'TransientError', mayHaveArrived: true })
  })

  it('is tried again when nobody is there, which means that it did not', async () => {
    await hooks.close()
    const failure = await failureOf(kind, messageOf())
    expect(failure).toMatchObject({ name: 'TransientError', mayHaveArrived: false })
    hooks = await openHooks()
  })

  it.each([
    'http://127.0.0.1:1/x',
    'http://[::1]/x',
    'http://169.254.169.254/latest',
    'http://localhost/x',
    'file:///etc/passwd',
  ])('does not hand anything to %s', async (to) => {
    const failure = await failureOf(kind, { ...messageOf(), to }, { allowedHosts: [] })
    if (!to.includes('localhost')) expect(failure).toBeInstanceOf(PermanentError)
    expect(failure.message).not.toContain('latest')
    expect(hooks.taken).toEqual([])
  })

  it('finds its address in the environment, and says when it is not there', async () => {
    const message = { ...messageOf(), to: 'env:DESK_HOOK' }
    expect(await failureOf(kind, message)).toMatchObject({ name: 'TransientError' })
    await (await open(kind, { variables: { DESK_HOOK: hooks.url } })).send(message)
    expect(hooks.taken).toHaveLength(1)
  })

  it('takes any text, however long and whatever is in it', async () => {
    const channel = await open(kind)
    const marks = fc.constantFrom(
      '<!channel>',
      '@everyone',
      '](https://evil.example)',
      '`',
      '\0',
      '\uD800',
      '数字',
      'x'.repeat(4_000),
    )
    const text = fc.array(fc.oneof(marks, fc.string()), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, async (hostile) => {
        const words = { sentence: hostile, title: hostile, publisher: hostile, attributionName: hostile }
        const sides = { older: { ...contradiction.older, ...words }, newer: { ...contradiction.newer, ...words } }
        await channel.send(messageOf({ ...contradiction, ...sides, subjectName: hostile }))
        JSON.parse(hooks.taken.at(-1)?.body ?? '')
      }),
      { numRuns: 25, seed: 20250204 },
    )
  })
})

const HOSTILE = '<!channel> @everyone <@U1> [x](https://evil.example) **b** &'
const hostile: ConflictNotice = {
  ...contradiction,
  subjectName: HOSTILE,
  older: { ...contradiction.older, sentence: HOSTILE, title: HOSTILE, url: 'javascript:alert(1)' },
}

function textsOf(block: object): string[] {
  return 'text' in block ? [(block.text as { text: string }).text] : []
}

test('in Slack no text calls anybody or becomes a link', () => {
  const { blocks, text } = composeSlack(messageOf(hostile))
  for (const said of [text, ...blocks.flatMap(textsOf)]) {
    expect(said).not.toMatch(/<[!@#]/)
    for (const [, address] of said.matchAll(/<([^|>]*)/g)) expect(address).toMatch(/^https:\/\/keisan\.example/)
  }
})

test('in Discord no text calls anybody or becomes a link', () => {
  const { allowed_mentions, embeds } = composeDiscord(messageOf(hostile))
  expect(allowed_mentions).toEqual({ parse: [] })
  const said = JSON.stringify(embeds)
  expect(said).not.toMatch(/javascript:alert/)
  expect([...said.matchAll(/\]\(<([^>]*)>\)/g)].map(([, url]) => url)).toEqual([contradiction.newer.url])
})

describe('what they have room for', () => {
  const long = 'あ'.repeat(5_000)
  const sides = { older: { ...contradiction.older, sentence: long, title: long }, newer: contradiction.newer }
  const notice = { ...contradiction, ...sides, subjectName: long, explanation: { ja: long, en: long } }
  const many = (): OutgoingMessage => ({
    ...messageOf(),
    ...renderNews(
      Array.from({ length: 80 }, (_, index) => ({
        conflict: { ...notice, id: String(index) },
        news: 'found' as const,
      })),
      READING,
    ),
  })

  it('Slack: 50 blocks of 3,000 characters', () => {
    const { blocks } = composeSlack(many())
    expect(blocks.length).toBeLessThanOrEqual(50)
    for (const text of blocks.flatMap(textsOf)) expect(text.length).toBeLessThanOrEqual(3_000)
  })

  it('Discord: ten embeds of 6,000 characters together', () => {
    const { content, embeds } = composeDiscord(many())
    expect(content.length).toBeLessThanOrEqual(2_000)
    expect(embeds.length).toBeGreaterThan(0)
    const lengths = embeds.map(({ title, description, fields }) => {
      for (const { name, value } of fields) expect([name.length <= 256, value.length <= 1_024]).toEqual([true, true])
      expect([title.length <= 256, description.length <= 4_096]).toEqual([true, true])
      return [title, description, ...fields.flatMap(({ name, value }) => [name, value])].join('').length
    })
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(6_000)
  })

  it('mail: 100 KB', () => {
    const short = { ...contradiction, subjectName: 'x'.repeat(60) }
    const items = Array.from({ length: 400 }, () => ({ conflict: short, news: 'found' as const }))
    expect(Buffer.byteLength(renderNews(items, READING).html)).toBeLessThan(100_000)
  })
})

describe('a webhook', () => {
  it('is signed over its id, its time and its body', async () => {
    await (await open('webhook')).send(messageOf())
    const [{ headers = {}, body = '' } = {}] = hooks.taken
    expect(headers['webhook-id']).toBe('conflict.1@example.com')
    expect(headers['webhook-timestamp']).toBe(String(NOW.getTime() / 1000))
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    const mac = createHmac('sha256', Buffer.from(KEY.slice(6), 'base64'))
      .update(signed)
      .digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${mac}`)
  })

  it('has the conflicts as they are, and what it follows', async () => {
    await (await open('webhook')).send({ ...messageOf(), inReplyTo: ['<conflict.0@example.com>'] })
    expect(JSON.parse(hooks.taken[0]?.body ?? '')).toMatchObject({
      schema: 'claimwatch/message/1',
      ...{ id: 'conflict.1@example.com', type: 'alert', createdAt: '2025-02-04T00:00:00.000Z' },
      follows: ['conflict.0@example.com'],
      conflicts: [
        { id: contradiction.id, news: 'found', kind: 'contradiction', older: { value: '2048', unit: 'GPU' } },
      ],
    })
  })

  it('is not sent without a key', async () => {
    const failure = await failureOf('webhook', { ...messageOf(), secret: null })
    expect(failure).toBeInstanceOf(PermanentError)
  })
})

describe('the example of README.md', async () => {
  const source = /```js\n(\/\/ verify\.mjs[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
  const { verify } = await import(`data:text/javascript,${encodeURIComponent(source)}`)
  const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

  async function receive() {
    await (await open('webhook')).send(messageOf())
    const [{ headers = {}, body = '' } = {}] = hooks.taken
    return { headers: headers as Record<string, string>, body }
  }

  it('takes what was signed, with either key where keys are being changed', async () => {
    const { headers, body } = await receive()
    expect(verify(headers, body, KEY, at(60))).toBe(true)
    const both = { ...headers, 'webhook-signature': `v1,AAAA ${headers['webhook-signature']}` }
    expect(verify(both, body, KEY, at(-60))).toBe(true)
  })

  it.each([
    ['another body', {}, ' ', KEY, 0],
    ['another id', { 'webhook-id': 'x' }, '', KEY, 0],
    ['another time', { 'webhook-timestamp': String(NOW.getTime() / 1000 + 1) }, '', KEY, 0],
    ['another key', {}, '', 'whsec_AAAA', 0],
    ['no signature', { 'webhook-signature': '' }, '', KEY, 0],
    ['another scheme', { 'webhook-signature': 'v0,AAAA' }, '', KEY, 0],
    ['what is replayed after five minutes', {}, '', KEY, 301],
    ['what comes from the future', {}, '', KEY, -301],
    ['no time', { 'webhook-timestamp': 'x' }, '', KEY, 0],
  ])('refuses %s', async (_title, change, more, key, seconds) => {
    const { headers, body } = await receive()
    expect(verify({ ...headers, ...change }, body + more, key, at(seconds))).toBe(false)
  })
})
