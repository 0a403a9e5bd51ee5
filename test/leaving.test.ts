// How readers leave: links that fit one recipient alone, the headers of a mail, and the pages that the links lead to.
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { listHeaders } from '#alerts/list-headers.ts'
import { loadConfig } from '#config.ts'
import { type OpenWeb, openWeb } from '#web/server.ts'
import { loadSigner, openLeaving, openSigner } from '../src/leaving.ts'
import { minutesLater, NOW, openTestStore, type TestStore } from './support/store.ts'

const SECRET = 'a secret of at least thirty-two characters'
const [ONE, OTHER] = ['0194c0de-0000-7000-8000-000000000001', '0194c0de-0000-7000-8000-000000000002']
const signer = openSigner(SECRET)
const token = signer.sign(ONE, 'unsubscribe')
const [, mac = ''] = token.split('.')

test.each<[title: string, token: string]>([
  ['empty', ''],
  ['a recipient alone', ONE],
  ['an empty signature', `${ONE}.`],
  ['half of it', token.slice(0, -10)],
  ['more than it', `${token}A`],
  ['of somebody else', `${OTHER}.${mac}`],
  ['of the other purpose', signer.sign(ONE, 'resubscribe')],
  ['of another secret', openSigner(`${SECRET}!`).sign(ONE, 'unsubscribe')],
  ['guessed', `${ONE}.${'A'.repeat(43)}`],
  ['without letters of base64', `${ONE}.${'é'.repeat(43)}`],
])('a link that was not signed for this: %s', (_title, forged) => {
  expect(signer.verify(forged, 'unsubscribe')).toBeNull()
})

test('a link leads to the recipient for whom it was signed', () => {
  expect(signer.verify(token, 'unsubscribe')).toBe(ONE)
  expect(openSigner(SECRET).verify(token, 'unsubscribe')).toBe(ONE)
  expect(token).toMatch(/^[\w.-]{80}$/)
})

const FACTS = { domain: 'mail.example', address: 'a+b@reader.example', url: null, mailto: null }
const LIST_ID = 'claimwatch <claimwatch.mail.example>'
test.each<[title: string, facts: Partial<Parameters<typeof listHeaders>[0]>, headers: Record<string, string>]>([
  ['no way to leave', {}, { 'List-Id': LIST_ID }],
  [
    'a page without encryption: not with one click',
    { url: 'http://127.0.0.1:8787/unsubscribe/x' },
    { 'List-Id': LIST_ID, 'List-Unsubscribe': '<http://127.0.0.1:8787/unsubscribe/x>' },
  ],
  [
    'an address',
    { mailto: 'leave@mail.example' },
    {
      'List-Id': LIST_ID,
      'List-Unsubscribe': '<mailto:leave@mail.example?subject=unsubscribe%20a%2Bb%40reader.example>',
    },
  ],
  [
    'both',
    { url: 'https://c.example/unsubscribe/x', mailto: 'leave@mail.example' },
    {
      'List-Id': LIST_ID,
      'List-Unsubscribe':
        '<https://c.example/unsubscribe/x>, <mailto:leave@mail.example?subject=unsubscribe%20a%2Bb%40reader.example>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  ],
])('the headers of a mail: %s', (_title, facts, headers) => {
  expect(listHeaders({ ...FACTS, ...facts })).toEqual(headers)
})

describe('the secret of an installation', () => {
  let dataDir: string

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'claimwatch-secret-'))
    return () => rm(dataDir, { recursive: true })
  })

  const configOf = (env: Record<string, string>) => loadConfig({ CLAIMWATCH_DATA_DIR: join(dataDir, 'data'), ...env })
  const PUBLIC_URL = 'https://claimwatch.example/'

  it('is made once, by however many processes, and is for its owner alone', async () => {
    const config = configOf({ PUBLIC_URL })
    const signers = await Promise.all([1, 2, 3, 4].map(() => loadSigner(config)))
    expect(new Set(signers.map((one) => one?.sign(ONE, 'unsubscribe'))).size).toBe(1)
    expect((await stat(join(dataDir, 'data/signing-secret'))).mode & 0o777).toBe(0o600)
  })

  it('is that of SIGNING_SECRET where one is given', async () => {
    const given = await loadSigner(configOf({ PUBLIC_URL, SIGNING_SECRET: SECRET }))
    expect(given?.sign(ONE, 'unsubscribe')).toBe(token)
  })

  it('is not needed where no link is promised', async () => {
    const config = configOf({ UNSUBSCRIBE_MAILTO: 'Desk <leave@mail.example>' })
    const none = await loadSigner(config)
    const leaving = openLeaving(config, none)
    expect([none, leaving.urlFor(ONE)]).toEqual([null, null])
    expect(leaving.headersFor({ id: ONE, address: 'a@b.example' })['List-Unsubscribe']).toMatch(/^<mailto:leave@/)
  })

  it('signs the links that a mail has', async () => {
    const config = configOf({ PUBLIC_URL, SIGNING_SECRET: SECRET, MAIL_FROM: 'claimwatch <c@mail.example>' })
    const leaving = openLeaving(config, await loadSigner(config))
    const url = `https://claimwatch.example/unsubscribe/${token}`
    expect(leaving.urlFor(ONE)).toBe(url)
    expect(leaving.headersFor({ id: ONE, address: 'a@b.example' })).toEqual({
      'List-Id': LIST_ID,
      'List-Unsubscribe': `<${url}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
  })
})

describe('the pages', () => {
  let store: TestStore
  let web: OpenWeb
  let id: string

  beforeAll(async () => {
    store = await openTestStore()
    const options = {
      host: '127.0.0.1',
      port: 0,
      hasDashboard: true,
      reading: { language: 'ja', timeZone: 'UTC' },
    } as const
    web = await openWeb({ store, queue: { ping: async () => {} }, signer }, options)
  })

  afterAll(async () => {
    await web.close()
    await store.close()
  })

  beforeEach(async () => {
    await store.clear()
    id = (await store.recipients.add({ address: 'reader@news.example', language: 'en' })).id
  })

  async function open(path: string, form?: string | FormData): Promise<{ status: number; text: string; next: string }> {
    const isForm = typeof form === 'string'
    const headers = isForm ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
    const response = await fetch(`${web.url}${path}`, form === undefined ? {} : { method: 'POST', body: form, headers })
    const page = load(await response.text())
    page('style').remove()
    return { status: response.status, text: page('body').text(), next: page('form').attr('action') ?? '' }
  }

  const path = () => `/unsubscribe/${signer.sign(id, 'unsubscribe')}`
  const hasLeft = async () => (await store.recipients.get(id))?.hasLeft

  it('ask first: a GET does nothing, however often a scanner opens it', async () => {
    for (let times = 0; times < 3; times++) {
      const { status, text, next } = await open(path())
      expect([status, next]).toEqual([200, path()])
      expect(text).toContain('Stop the mails of claimwatch?')
      expect(text).toContain('reader@news.example')
    }
    await fetch(`${web.url}${path()}`, { method: 'HEAD' })
    expect(await hasLeft()).toBe(false)
  })

  it('let go with one click, in either form that mail programs post, and as often as they do', async () => {
    const parts = new FormData()
    parts.set('List-Unsubscribe', 'One-Click')
    for (const form of ['List-Unsubscribe=One-Click', parts, '']) {
      const { status, text } = await open(path(), form)
      expect(status).toBe(200)
      expect(text).toContain('You are unsubscribed.')
    }
    expect((await store.recipients.get(id))?.channels).toMatchObject([
      { kind: 'mail', pausedReason: 'unsubscribed by the reader' },
    ])
    expect((await open(path())).text).toContain('You are not subscribed.')
  })

  it('lead back, which also needs a POST', async () => {
    const { next } = await open(path(), '')
    await open(next)
    expect(await hasLeft()).toBe(true)
    const { text, next: again } = await open(next, '')
    expect(text).toContain('You are subscribed again.')
    expect(again).toBe(path())
    expect(await hasLeft()).toBe(false)
  })

  it('lift no pause but that of the reader', async () => {
    await store.recipients.pauseChannel(id, 'mail', '550 no such user', NOW)
    await open(`/resubscribe/${signer.sign(id, 'resubscribe')}`, '')
    expect((await store.recipients.get(id))?.channels).toMatchObject([{ pausedReason: '550 no such user' }])
  })

  it('a reader who leaves stays away when the operator lifts an older pause by its reason alone', async () => {
    await store.recipients.pauseChannel(id, 'mail', '550 no such user', NOW)
    expect(await store.recipients.leave(id, minutesLater(5))).toBe(true)
    expect(await hasLeft()).toBe(true)
  })

  it.each<[title: string, forged: () => string]>([
    ['forged', () => `/unsubscribe/${id}.${'A'.repeat(43)}`],
    ['of another purpose', () => `/unsubscribe/${signer.sign(id, 'resubscribe')}`],
    ['of another secret', () => `/unsubscribe/${openSigner(`${SECRET}!`).sign(id, 'unsubscribe')}`],
    ['of somebody who is gone', () => `/unsubscribe/${signer.sign(OTHER, 'unsubscribe')}`],
    ['too long', () => `/unsubscribe/${'x'.repeat(90)}`],
    ['markup', () => '/unsubscribe/%3Cscript%3E'],
  ])('say of a link that is %s that it cannot be used', async (_title, forged) => {
    for (const form of [undefined, '']) {
      const { status, text } = await open(forged(), form)
      expect(status).toBe(404)
      expect(text).toContain('このリンクは使えません。')
      expect(text).not.toContain('reader@news.example')
    }
    expect(await hasLeft()).toBe(false)
  })

  it('take no more of a form than mail programs send', async () => {
    expect((await open(path(), 'x'.repeat(100_000))).status).toBe(413)
    expect(await hasLeft()).toBe(false)
  })

  it('are kept by nobody, and send no addresses on', async () => {
    const { headers } = await fetch(`${web.url}${path()}`)
    expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer'])
  })

  it('are not there where no link is promised', async () => {
    const options = {
      host: '127.0.0.1',
      port: 0,
      hasDashboard: true,
      reading: { language: 'ja', timeZone: 'UTC' },
    } as const
    const without = await openWeb({ store, queue: { ping: async () => {} }, signer: null }, options)
    expect((await fetch(`${without.url}${path()}`, { method: 'POST' })).status).toBe(404)
    await without.close()
  })
})
