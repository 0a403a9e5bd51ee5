import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { openMail } from '#channels/mail.ts'
import { openSmtp } from '#channels/smtp.ts'
import type { OutgoingMessage } from '#domain/alert.ts'
import { PermanentError, TransientError } from '#domain/errors.ts'

const FROM = 'claimwatch <claimwatch@example.com>'

const message: OutgoingMessage = {
  to: 'reader@example.com',
  messageId: '<conflict.1.2@example.com>',
  date: new Date('2025-02-05T22:00:00Z'),
  subject: '食い違い：DeepSeekのGPU 2,048基 と 5万基',
  text: '2,048基と5万基は両立しません。',
  html: '<!doctype html><p>2,048基と5万基は両立しません。</p>',
}

const closers: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

interface Mailbox {
  url: string
  mails: Promise<ParsedMail>[]
}

/** A real mail server on a free port; `options` say how it misbehaves. */
async function openMailbox(options: SMTPServerOptions = {}, login = ''): Promise<Mailbox> {
  const mails: Promise<ParsedMail>[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const parsed = simpleParser(stream)
      mails.push(parsed)
      parsed.then(() => done(), done)
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => new Promise<void>((resolve) => server.close(resolve)))
  const { port } = server.server.address() as { port: number }
  return { url: `smtp://${login}127.0.0.1:${port}`, mails }
}

async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claimwatch-outbox-'))
  closers.push(() => rm(folder, { recursive: true }))
  return folder
}

/** The channel's contract, held by each way that a mail can go. */
const ways: [
  name: string,
  open: () => Promise<{ send: (m: OutgoingMessage) => Promise<void>; arrived: () => Promise<ParsedMail[]> }>,
][] = [
  [
    'SMTP',
    async () => {
      const mailbox = await openMailbox()
      const channel = await openMail({ smtpUrl: mailbox.url, outboxDir: '', from: FROM })
      closers.push(() => channel.close())
      return { send: channel.send, arrived: () => Promise.all(mailbox.mails) }
    },
  ],
  [
    'outbox',
    async () => {
      const outboxDir = join(await openFolder(), 'outbox')
      const channel = await openMail({ smtpUrl: null, outboxDir, from: FROM })
      closers.push(() => channel.close())
      return { send: channel.send, arrived: () => readOutbox(outboxDir) }
    },
  ],
]

async function readOutbox(folder: string): Promise<ParsedMail[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
  return Promise.all(names.map(async (name) => simpleParser(await readFile(join(folder, name)))))
}

describe.each(ways)('mail by %s', (_name, open) => {
  it('carries both parts and the headers', async () => {
    const { send, arrived } = await open()
    await send(message)
    const [mail] = await arrived()
    expect(mail?.subject).toBe(message.subject)
    expect(mail?.messageId).toBe(message.messageId)
    expect(mail?.date).toEqual(message.date)
    expect(mail?.text?.trim()).toBe(message.text)
    expect(mail?.html).toContain('2,048基と5万基')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.headers.get('content-type')).toMatchObject({ value: 'multipart/alternative' })
  })

  it('is shown with what it follows', async () => {
    const { send, arrived } = await open()
    await send({ ...message, inReplyTo: ['<first@example.com>', '<second@example.com>'] })
    const [mail] = await arrived()
    expect(mail?.inReplyTo).toBe('<second@example.com>')
    expect(mail?.references).toEqual(['<first@example.com>', '<second@example.com>'])
  })

  it('lets no line break add a header', async () => {
    const { send, arrived } = await open()
    const headers = { 'List-Id': 'a\r\nBcc: victim@example.com' }
    await send({ ...message, headers, subject: 'x\r\nBcc: victim@example.com\r\n\r\nbody' })
    const [mail] = await arrived()
    expect(mail?.subject).toBe('x Bcc: victim@example.com body')
    expect(mail?.bcc).toBeUndefined()
  })

  it('carries the headers of the message on one line each', async () => {
    const { send, arrived } = await open()
    const url = `https://claimwatch.example/unsubscribe/${'x'.repeat(120)}`
    await send({ ...message, headers: { 'List-Unsubscribe': `<mailto:leave@example.com>, <${url}>` } })
    const [mail] = await arrived()
    expect(mail?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line).toBe(
      `List-Unsubscribe: <mailto:leave@example.com>, <${url}>`,
    )
  })

  it('carries pictures as PNG, shown where the HTML names them', async () => {
    const { send, arrived } = await open()
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="15" font-family="sans-serif">5万</text></svg>'
    await send({
      ...message,
      html: '<!doctype html><img src="cid:chart-0" alt="5万">',
      images: [{ cid: 'chart-0', svg }],
    })
    const [mail] = await arrived()
    expect(mail?.attachments).toMatchObject([
      { cid: 'chart-0', contentType: 'image/png', contentDisposition: 'inline', related: true },
    ])
    // IHDR: twice as wide and high as the SVG says.
    const png = mail?.attachments[0]?.content as Buffer
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 80, 40])
  })
})

describe('the outbox', () => {
  it('keeps one file for one Message-ID, and a page for a browser beside it', async () => {
    const outboxDir = await openFolder()
    const channel = await openMail({ smtpUrl: null, outboxDir, from: FROM })
    closers.push(() => channel.close())
    await channel.send(message)
    await channel.send(message)
    await channel.send({ ...message, messageId: '<digest.1.2@example.com>' })
    const names = (await readdir(outboxDir)).sort()
    expect(names.map((name) => name.replace(/-[0-9a-f]{8}\./, '.'))).toEqual([
      'conflict-reader@example.com.eml',
      'conflict-reader@example.com.html',
      'digest-reader@example.com.eml',
      'digest-reader@example.com.html',
    ])
  })

  it('says so when it cannot be written', async () => {
    const channel = await openMail({ smtpUrl: null, outboxDir: '/dev/null/outbox', from: FROM })
    closers.push(() => channel.close())
    await expect(channel.send(message)).rejects.toThrow(/outbox: expected to write \/dev\/null\/outbox/)
  })
})

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode })
}

const misbehaviours: [name: string, options: SMTPServerOptions, kind: typeof PermanentError | typeof TransientError, text: RegExp][] = [
  ['refuses the recipient with 550', { onRcptTo: (_a, _s, done) => done(refusal(550, 'no such user')) }, PermanentError, /take the mail for reader@example.com.*550/],
  ['refuses the sender with 550', { onMailFrom: (_a, _s, done) => done(refusal(550, 'not ours')) }, TransientError, /take the sender of MAIL_FROM.*550/],
  ['refuses the recipient with 451', { onRcptTo: (_a, _s, done) => done(refusal(451, 'greylisted')) }, TransientError, /451/],
  ['refuses the message with 554', { onData: (s, _x, done) => { s.resume(); s.on('end', () => done(refusal(554, 'spam'))) } }, PermanentError, /554/],
  ['refuses the message with 452', { onData: (s, _x, done) => { s.resume(); s.on('end', () => done(refusal(452, 'full'))) } }, TransientError, /452/],
  ['wants a login that is not given', { authOptional: false }, TransientError, /mail server 127\.0\.0\.1/],
] // biome-ignore format: a table

describe('a mail server that', () => {
  it.each(misbehaviours)('%s', async (_name, options, kind, text) => {
    const mailbox = await openMailbox(options)
    const channel = await openMail({ smtpUrl: mailbox.url, outboxDir: '', from: FROM })
    closers.push(() => channel.close())
    const error = await channel.send(message).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(kind)
    expect((error as Error).message).toMatch(text)
  })

  it('knows the login: it takes the mail', async () => {
    const onAuth: SMTPServerOptions['onAuth'] = ({ username, password }, _session, done) =>
      done(null, username === 'user' && password === 'hunter2' ? { user: username } : undefined)
    const mailbox = await openMailbox({ authOptional: false, allowInsecureAuth: true, onAuth }, 'user:hunter2@')
    await sendTo(mailbox.url)
    expect(await Promise.all(mailbox.mails)).toHaveLength(1)
  })

  it('offers STARTTLS: the login and the mail go encrypted', async () => {
    const isSecure: boolean[] = []
    const onAuth: SMTPServerOptions['onAuth'] = ({ username }, session, done) => {
      isSecure.push(session.secure)
      done(null, { user: username })
    }
    const mailbox = await openMailbox({ disabledCommands: [], authOptional: false, onAuth }, 'user:hunter2@')
    await sendTo(`${mailbox.url}?tls.rejectUnauthorized=false`)
    expect(isSecure).toEqual([true])
    expect(await Promise.all(mailbox.mails)).toHaveLength(1)
  })

  it('shows a certificate of nobody: it gets neither login nor mail', async () => {
    const mailbox = await openMailbox({ disabledCommands: [], authOptional: false }, 'user:hunter2@')
    await expectTransient(mailbox.url)
    expect(mailbox.mails).toEqual([])
  })

  it('is slow, but not too slow', async () => {
    const onMailFrom: SMTPServerOptions['onMailFrom'] = (_address, _session, done) => void setTimeout(done, 300)
    const mailbox = await openMailbox({ onMailFrom })
    await sendTo(mailbox.url)
    expect(await Promise.all(mailbox.mails)).toHaveLength(1)
  })

  it('says nothing more after it has been given the mail: it may have taken it', async () => {
    const mailbox = await openMailbox({ onData: (stream) => void stream.resume() })
    await expectTransient(mailbox.url, { mayHaveArrived: true })
  })

  it('rejects the password: it is said without the password', async () => {
    const onAuth: SMTPServerOptions['onAuth'] = (_auth, _session, done) => done(refusal(535, 'bad credentials'))
    const mailbox = await openMailbox({ authOptional: false, allowInsecureAuth: true, onAuth }, 'user:hunter2@')
    const channel = await openMail({ smtpUrl: mailbox.url, outboxDir: '', from: FROM })
    closers.push(() => channel.close())
    const error = (await channel.send(message).catch((caught: unknown) => caught)) as Error
    expect(error).toBeInstanceOf(TransientError)
    expect(error.message).toContain('credentials of SMTP_URL')
    expect(error.message).not.toContain('hunter2')
  })

  it('drops the connection in the middle of DATA: it is tried again', async () => {
    const mailbox = await openMailbox()
    const url = await openProxy(Number(new URL(mailbox.url).port), 'drop at DATA')
    await expectTransient(url, { mayHaveArrived: true })
  })

  it('is not there', async () => {
    const mailbox = await openMailbox()
    await closers.pop()?.()
    await expectTransient(mailbox.url, { mayHaveArrived: false })
  })

  it('never greets', async () => {
    await expectTransient(await openProxy(null, 'silent'), { mayHaveArrived: false })
  })
})

async function sendTo(smtpUrl: string): Promise<void> {
  const channel = await openMail({ smtpUrl, outboxDir: '', from: FROM })
  closers.push(() => channel.close())
  await channel.send(message)
}

async function expectTransient(url: string, doubt: { mayHaveArrived?: boolean } = {}): Promise<void> {
  const limits = { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 1_000 }
  const channel = openSmtp(url, FROM, limits)
  closers.push(() => channel.close())
  const error = await channel.send(message).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(TransientError)
  expect(error).toMatchObject(doubt)
}

/** Stands between client and server, and spoils their conversation. */
async function openProxy(port: number | null, spoil: 'drop at DATA' | 'silent'): Promise<string> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((client) => {
    sockets.add(client)
    client.on('error', () => {})
    if (port === null) return
    const upstream = connect(port, '127.0.0.1')
    sockets.add(upstream)
    upstream.on('error', () => {})
    upstream.pipe(client)
    let inData = false
    client.on('data', (chunk) => {
      if (inData && spoil === 'drop at DATA') return void client.destroy()
      inData = chunk.toString().endsWith('DATA\r\n')
      upstream.write(chunk)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return `smtp://127.0.0.1:${(server.address() as { port: number }).port}`
}
