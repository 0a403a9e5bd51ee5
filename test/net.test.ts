// Polite HTTP against real servers on this machine: answers, redirects, limits.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PermanentError, TransientError } from '#domain/errors.ts'
import type { Http } from '#net/http.ts'
import {
  failure,
  type Handler,
  html,
  type LocalServer,
  openLocalServer,
  openTestHttp,
  redirect,
  status,
  USER_AGENT,
  utf8,
} from './local-server.ts'

let server: LocalServer
let http: Http
let pages: LocalServer['pages']
let origin: string

beforeEach(async () => {
  server = await openLocalServer()
  ;({ pages, origin } = server)
  http = openTestHttp()
})
afterEach(async () => {
  await http.close()
  await server.close()
})

const MEGABYTE = Buffer.alloc(1_000_000, 'a')

describe('an answer', () => {
  test('comes with text, validators and final address', async () => {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      etag: 'W/"7"',
      'last-modified': 'Mon, 03 Feb 2025 00:00:00 GMT',
    }
    pages['/a'] = redirect('/b', 301)
    pages['/b'] = status(200, headers, '<p>本文</p>')
    expect(await http.get(`${origin}/a`)).toEqual({
      kind: 'body',
      url: `${origin}/b`,
      status: 200,
      body: { ...utf8('<p>本文</p>'), release: expect.any(Function) },
      contentType: headers['content-type'],
      etag: headers.etag,
      lastModified: headers['last-modified'],
      freshMs: null,
      movedTo: `${origin}/b`,
    })
    expect(server.requests.at(-1)?.headers['user-agent']).toBe(USER_AGENT)
  })

  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['GZIP', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync], // as some servers understand it
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['gzip, br', (text: string) => brotliCompressSync(gzipSync(text))],
    ['identity', (text: string) => Buffer.from(text)],
    ['', (text: string) => Buffer.from(text)],
  ])('in %s is unpacked', async (coding, pack) => {
    pages['/a'] = status(200, { 'content-encoding': coding }, pack('packed'))
    expect(await http.get(`${origin}/a`)).toMatchObject({ body: utf8('packed') })
  })

  test('validators are sent back as they came, and 304 is an answer', async () => {
    pages['/a'] = (request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"x"' ? 304 : 200).end()
    expect(await http.get(`${origin}/a`, { etag: '"x"', lastModified: 'yesterday' })).toMatchObject({
      kind: 'not_modified',
    })
    expect(server.requests.at(-1)?.headers).toMatchObject({ 'if-none-match': '"x"', 'if-modified-since': 'yesterday' })
  })
})

describe('redirects', () => {
  test('five are followed, six are not', async () => {
    for (let at = 0; at < 6; at++) pages[`/${at}`] = redirect(`/${at + 1}`, [301, 302, 303, 307, 308, 302][at])
    pages['/6'] = html('end')
    expect(await http.get(`${origin}/1`)).toMatchObject({ body: utf8('end'), url: `${origin}/6` })
    const error = await failure(http.get(`${origin}/0`))
    expect(error).toBeInstanceOf(PermanentError)
    expect(error.message).toContain('expected at most 5 redirects, found more')
  })

  test.each([
    ['a loop', '/a', /\/a leads back to .*\/a; check/],
    [
      'to the cloud metadata service',
      'http://169.254.169.254/latest',
      /found 169\.254\.169\.254, which belongs to this machine/,
    ],
    ['to a name of this machine', 'http://localhost:1/', /found (127\.0\.0\.1|::1).*private network/],
    ['to another scheme', 'file:///etc/passwd', /expected an address that begins with http/],
    ['to nonsense', 'http://[', /found Location "http:\/\/\["/],
  ])('%s', async (_what, location, message) => {
    pages['/a'] = redirect(location)
    const error = await failure(http.get(`${origin}/a`))
    expect(error).toBeInstanceOf(PermanentError)
    expect(error.message).toMatch(message)
  })
})

describe('limits', () => {
  const endless =
    (megabytes: number): Handler =>
    (_request, response) => {
      let sent = 0
      response.writeHead(200, { 'content-type': 'application/rss+xml' })
      const push = () => {
        while (sent < megabytes && !response.destroyed) {
          sent++
          if (!response.write(MEGABYTE)) return void response.once('drain', push)
        }
        response.end()
      }
      push()
    }

  test('a feed of 200 MB is broken off at 15 MB', async () => {
    pages['/feed'] = endless(200)
    const error = await failure(http.get(`${origin}/feed`))
    expect(error).toBeInstanceOf(PermanentError)
    expect(error.message).toBe(
      `${origin}/feed: expected a page or feed, found a body larger than 15 MB; give the address of a single page or a shorter feed`,
    )
  })

  test('a small body that unpacks to 200 MB is broken off too', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000))
    pages['/bomb'] = status(200, { 'content-encoding': 'gzip' }, bomb)
    expect(bomb.length).toBeLessThan(1_000_000)
    expect((await failure(http.get(`${origin}/bomb`))).message).toMatch(/found \d+ KB that unpack to more than 15 MB/)
  })

  test('a body of exactly the limit is read', async () => {
    pages['/a'] = html(MEGABYTE)
    await http.close()
    http = openTestHttp({ maxBytes: MEGABYTE.length })
    expect(await http.get(`${origin}/a`)).toMatchObject({ kind: 'body' })
  })

  test.each([
    ['headers that never come', () => {}],
    [
      'a body that drips',
      (_request: IncomingMessage, response: ServerResponse) => {
        response.writeHead(200)
        const drip = setInterval(() => response.write('.'), 20)
        response.on('close', () => clearInterval(drip))
      },
    ],
  ])('%s', async (_what, page) => {
    pages['/slow'] = page
    await http.close()
    http = openTestHttp({ deadlineMs: 300 })
    const started = performance.now()
    const error = await failure(http.get(`${origin}/slow`))
    expect(error).toBeInstanceOf(TransientError)
    expect(error.message).toBe(`${origin}/slow: expected a whole answer within 0.3 s, found none; tried again later`)
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test('being stopped', async () => {
    pages['/slow'] = () => {}
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    const error = await failure(http.get(`${origin}/slow`, { signal: stop.signal }))
    expect(error).toBeInstanceOf(TransientError)
    expect(error.message).toContain('stopped before the answer came')
  })
})
