// What cannot be had over HTTP, and what is said of it.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PermanentError, TransientError } from '#domain/errors.ts'
import type { Http } from '#net/http.ts'
import { failure, type LocalServer, openLocalServer, openTestHttp, status } from './local-server.ts'

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

describe('refusals', () => {
  test.each([
    [401, PermanentError, 'asks for a login'],
    [403, PermanentError, 'the site refuses us'],
    [404, PermanentError, 'there is no such page'],
    [410, PermanentError, 'gone for good'],
    [418, PermanentError, 'check the address in a browser'],
    [304, TransientError, 'tried again later'], // nothing was asked conditionally
    [408, TransientError, 'tried again later'],
    [429, TransientError, 'tried again later'],
    [500, TransientError, 'tried again later'],
    [503, TransientError, 'tried again later'],
  ] as const)('status %i', async (code, kind, advice) => {
    pages['/a'] = status(code)
    const error = await failure(http.get(`${origin}/a`))
    expect(error).toBeInstanceOf(kind)
    expect(error.message).toContain(`${origin}/a: expected a page, found status ${code}; `)
    expect(error.message).toContain(advice)
  })

  test.each([
    ['120', 120_000],
    [() => new Date(Date.now() + 60_000).toUTCString(), 60_000],
    ['Wed, 01 Jan 2020 00:00:00 GMT', 0],
    ['99999999', 7 * 24 * 3_600_000],
    ['soon', null],
  ])('Retry-After: %s', async (value, expected) => {
    pages['/a'] = status(429, { 'retry-after': typeof value === 'string' ? value : value() })
    const error = (await failure(http.get(`${origin}/a`))) as TransientError
    if (expected === null) expect(error.retryAfterMs).toBeNull()
    else expect(Math.abs((error.retryAfterMs ?? -1e9) - expected)).toBeLessThan(2_000) // a date has whole seconds
  })

  test.each([
    ['a picture', { 'content-type': 'image/png' }, 'x', /found image\/png that is not text/],
    [
      'a PDF that says it is HTML',
      { 'content-type': 'text/html' },
      '%PDF-1.7',
      /found text\/html that is not text \(starts "%PDF-1\.7"\)/,
    ],
    ['bytes of an unknown kind', {}, Buffer.from([1, 0, 0, 0, 5]), /found no Content-Type that is not text/],
    [
      'a charset that is none',
      { 'content-type': 'text/html; charset=klingon' },
      'x',
      /expected a charset of the web .*found "klingon"/,
    ],
    ['a coding that is none', { 'content-encoding': 'zpaq' }, 'x', /found Content-Encoding "zpaq"/],
  ])('%s', async (_what, headers, body, message) => {
    pages['/a'] = status(200, headers as Record<string, string>, body)
    const error = await failure(http.get(`${origin}/a`))
    expect(error).toBeInstanceOf(PermanentError)
    expect(error.message).toMatch(message)
  })

  test.each([
    ['a server that hangs up', (_request: IncomingMessage, response: ServerResponse) => void response.destroy()],
    ['gzip that is none', status(200, { 'content-encoding': 'gzip' }, 'plain')],
    ['gzip that is cut off', status(200, { 'content-encoding': 'gzip' }, gzipSync(MEGABYTE).subarray(0, 500))],
  ])('%s', async (_what, page) => {
    pages['/a'] = page
    const error = await failure(http.get(`${origin}/a`))
    expect(error).toBeInstanceOf(TransientError)
    expect(error.message).toMatch(/expected an answer, found .+; tried again later/)
  })

  test('a host that is unreachable', async () => {
    const error = await failure(http.get('http://127.0.0.1:9/feed'))
    expect(error).toBeInstanceOf(TransientError)
    expect(error.message).toMatch(/127\.0\.0\.1:9 refuses connections/)
  })

  test('a host that does not exist', async () => {
    const error = await failure(http.get('http://no-such-host.invalid/feed'))
    expect(error).toBeInstanceOf(TransientError)
    expect(error.message).toContain('no-such-host.invalid')
  })
})
