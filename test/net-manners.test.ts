// Whom we ask, whom we do not, and how often: address guard, robots.txt, pace.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PermanentError } from '#domain/errors.ts'
import type { Http } from '#net/http.ts'
import {
  failure,
  html,
  type LocalServer,
  openLocalServer,
  openTestHttp,
  redirect,
  status,
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

describe('the address guard', () => {
  test.each([
    'http://127.0.0.1:9/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://172.16.0.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[4000::1]/',
    'http://news.example@127.0.0.1/',
    'http://localhost/',
    'http://224.0.0.1/',
  ])('%s', async (url) => {
    // biome-ignore format: a list of addresses
    const guarded = openTestHttp({ allowedHosts: [] })
    const error = await failure(guarded.get(url))
    await guarded.close()
    expect(error).toBeInstanceOf(PermanentError)
    expect(error.message).toMatch(/expected a public address, found .*ALLOWED_HOSTS/)
  })

  test.each(['ftp://news.example/', 'file:///etc/passwd', 'news.example', ''])('%j is no web address', async (url) => {
    expect(await failure(http.get(url))).toBeInstanceOf(PermanentError)
  })
})

describe('robots.txt', () => {
  test('is asked once for an origin, and obeyed', async () => {
    pages['/robots.txt'] = status(200, {}, 'User-agent: *\nAllow: /\n\nUser-agent: claimwatch\nDisallow: /private/\n')
    pages['/a'] = html('a')
    await Promise.all([http.get(`${origin}/a`), http.get(`${origin}/a`)])
    const error = await failure(http.get(`${origin}/private/b`))
    expect(error).toBeInstanceOf(PermanentError)
    expect(error.message).toContain(`${origin}/private/b: ${origin}/robots.txt, line 5, forbids claimwatch to read it`)
    expect(server.requests.map(({ path }) => path).sort()).toEqual(['/a', '/a', '/robots.txt'])
  })

  test.each([401, 403, 404, 410])('status %i means that there are no rules', async (code) => {
    pages['/robots.txt'] = status(code, {}, 'User-agent: *\nDisallow: /')
    pages['/a'] = html('a')
    expect(await http.get(`${origin}/a`)).toMatchObject({ body: utf8('a') })
  })

  test.each([429, 500, 503])('status %i means not now', async (code) => {
    pages['/robots.txt'] = status(code, { 'retry-after': '60' })
    pages['/a'] = html('a')
    const error = await failure(http.get(`${origin}/a`))
    expect(error).toMatchObject({ name: 'TransientError', retryAfterMs: 60_000 })
    expect(server.requests.map(({ path }) => path)).toEqual(['/robots.txt'])
  })

  test('holds at every hop', async () => {
    pages['/robots.txt'] = status(200, {}, 'User-agent: *\nDisallow: /b')
    pages['/a'] = redirect('/b')
    expect((await failure(http.get(`${origin}/a`))).message).toContain('robots.txt, line 2, forbids')
  })
})

test('one request at a time for a host, with a gap', async () => {
  let underWay = 0
  const starts: number[] = []
  pages['/a'] = (_request, response) => {
    starts.push(performance.now())
    expect(++underWay).toBe(1)
    setTimeout(() => {
      underWay--
      response.end('a')
    }, 30)
  }
  const patient = openTestHttp({ gapMs: 100 })
  await Promise.all([1, 2, 3].map(() => patient.get(`${origin}/a`)))
  await patient.close()
  const gaps = starts.slice(1).map((start, at) => start - starts[at]!)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(125)
})
