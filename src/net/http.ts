// Polite HTTP: conditional GET with limits, robots.txt, a pace for each site, an address guard, and text decoded.
import dns from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, type Dispatcher } from 'undici'
import { PermanentError, TransientError } from '#domain/errors.ts'
import type { HostLedger } from '#domain/host.ts'
import { type AddressGuard, createAddressGuard } from './address.ts'
import { type HttpAnswer, readAnswer, retryAfterMs } from './answer.ts'
import { createBudget } from './budget.ts'
import { ACCEPT_ENCODING, type Exchange, type ExchangeOptions, exchange } from './exchange.ts'
import { freshMs } from './freshness.ts'
import { unpackGzip } from './gzip.ts'
import { createLargeBodies, type LargeBody } from './large-bodies.ts'
import { createMemoryHosts } from './memory-hosts.ts'
import { createPace, type Pace, type Request } from './pace.ts'
import { createFollow, type Follow } from './redirects.ts'
import { createRobots } from './robots.ts'

export interface HttpOptions {
  /** Who asks, with an address to complain to: `claimwatch/1.0 (+https://…; mail@…)`. robots.txt goes by the part before `/`. */
  userAgent: string
  /** Host names and IP literals that may be asked although they are not public. */
  allowedHosts?: readonly string[]
  /** Least time between two requests to one registrable domain; robots.txt can raise it. */
  gapMs?: number
  /** For one request in all: headers, body and redirects. robots.txt is a request of its own. */
  deadlineMs?: number
  /** Of one body, decompressed. */
  maxBytes?: number
  /** How host names are looked up; `dns.lookup` when not given. The addresses found are still checked. */
  lookup?: LookupFunction
  /** Where those who share it take turns in asking a site; by itself, this process' own. */
  hosts?: HostLedger
  /** How long a request may wait for its turn; past that it is a WaitError. */
  patienceMs?: number
  /** In place of the real ones, for simulations. */
  clock?: () => Date
  random?: () => number
}

export interface GetOptions {
  /** Validators of an earlier answer, sent back as they came. */
  etag?: string | null
  lastModified?: string | null
  /** The Accept header. */
  accept?: string
  signal?: AbortSignal
}

export type GetAnswer = HttpAnswer & {
  /** How long the answer says that it stays as it is, or null. */
  freshMs: number | null
  /** The new address, as far as the redirects are permanent (301, 308) from the first on; else null. */
  movedTo: string | null
}

export interface Http {
  /**
   * @throws PermanentError when the address cannot be used: gone, forbidden, too large, not text, unknown charset
   * @throws TransientError when it cannot be used now: unreachable, too slow, overloaded
   * @throws WaitError when the site's turn is too far away
   */
  get(url: string, options?: GetOptions): Promise<GetAnswer>
  /** Breaks off what is under way. */
  close(): Promise<void>
}

const MAX_ROBOTS_BYTES = 512 * 1024 // RFC 9309 §2.5 asks for 500 KiB at least
const CONNECT_MS = 10_000
const DEFAULTS = {
  random: Math.random,
  allowedHosts: [],
  gapMs: 1_000,
  deadlineMs: 30_000,
  maxBytes: 15_000_000,
  patienceMs: 120_000,
  lookup: dns.lookup,
}
const DEFAULT_ACCEPT = 'text/html, application/xhtml+xml, application/xml;q=0.9, application/json;q=0.9, */*;q=0.5'

export function openHttp(options: HttpOptions): Http {
  const settings = { ...DEFAULTS, hosts: createMemoryHosts(), ...options }
  const closing = new AbortController()
  const guard = createAddressGuard(settings.allowedHosts, settings.lookup)
  // With HTTP/2 one connection carries many requests at once, and there would be no pace to speak of.
  const dispatcher = new Agent({ allowH2: false, connect: { lookup: guard.lookup, timeout: CONNECT_MS } })
  const { hosts, patienceMs, clock, random } = settings
  const pace = createPace({ hosts, patienceMs, random, clock })
  const follow = createFollow()
  const ask = createAsk({ dispatcher, guard, pace, follow, settings, closing: closing.signal })
  const openLarge = createLargeBodies()
  return {
    get: (address, get = {}) => {
      const parts = { ask, follow, settings, closing: closing.signal, large: openLarge() }
      return getText(parts, address, get)
    },
    async close() {
      closing.abort()
      await dispatcher.destroy()
    },
  }
}

type Settings = Required<Omit<HttpOptions, 'clock'>> & Pick<HttpOptions, 'clock'>

interface AskParts {
  dispatcher: Dispatcher
  guard: AddressGuard
  pace: Pace
  follow: Follow
  settings: Settings
  closing: AbortSignal
}

/** One request, by all the rules; redirects are the asker's. */
type Ask = (url: URL, options: Omit<ExchangeOptions, 'dispatcher' | 'maxBytes'>) => Promise<Exchange>

function createAsk({ dispatcher, guard, pace, follow, settings, closing }: AskParts): Ask {
  const { userAgent, deadlineMs, maxBytes, gapMs, hosts, clock = () => new Date() } = settings
  const product = userAgent.split(/[/\s]/)[0] ?? userAgent
  const robots = createRobots({ fetchRobots: askRobots, ledger: hosts, product, clock })

  async function askRobots(robotsUrl: URL) {
    const headers = requestHeaders(userAgent, { accept: 'text/plain, */*;q=0.5' })
    const budget = createBudget(deadlineMs)
    const { answer } = await follow(robotsUrl, (url) => {
      guard.check(url)
      const request: Request = (turn) => {
        const signal = AbortSignal.any([closing, turn])
        return exchange(url, { dispatcher, headers, maxBytes: MAX_ROBOTS_BYTES, budget, signal })
      }
      return pace.run(url, gapMs, closing, request)
    })
    return {
      status: answer.status,
      text: Buffer.from(answer.bytes).toString('utf8'),
      retryAfterMs: retryAfterMs(answer),
    }
  }

  return async (url, options) => {
    guard.check(url)
    const rules = await robots.rulesFor(url)
    rules.check(url)
    const request: Request = (turn) =>
      exchange(url, { ...options, dispatcher, maxBytes, signal: AbortSignal.any([options.signal, turn]) })
    return pace.run(url, Math.max(gapMs, rules.crawlDelayMs), options.signal, request)
  }
}

interface GetParts {
  ask: Ask
  follow: Follow
  settings: Settings
  closing: AbortSignal
  large: LargeBody
}

async function getText(parts: GetParts, address: string, get: GetOptions): Promise<GetAnswer> {
  const { ask, follow, closing, large } = parts
  const { userAgent, maxBytes, deadlineMs, clock = () => new Date() } = parts.settings
  const signal = get.signal ? AbortSignal.any([get.signal, closing]) : closing
  const headers = requestHeaders(userAgent, get)
  const request = { headers, signal, budget: createBudget(deadlineMs), large }
  try {
    const { url, answer, movedTo } = await follow(parseAddress(address), (hop) => ask(hop, request))
    const unpacked = await unpackGzip(url, answer, maxBytes)
    const read = readAnswer(url, unpacked, maxBytes, Boolean(get.etag || get.lastModified))
    if (read.kind === 'body') read.body.release = large.done
    else large.done()
    return { ...read, freshMs: freshMs(answer, clock()), movedTo: movedTo?.href ?? null }
  } catch (error) {
    large.done()
    // Waiting for one's turn ends with the signal's own reason.
    if (!signal.aborted || error instanceof TransientError) throw error
    throw new TransientError(`${address}: stopped before the answer came; tried again later`, {
      kind: 'stopped',
      cause: error,
    })
  }
}

function parseAddress(address: string): URL {
  const url = URL.parse(address)
  if (url) return url
  throw new PermanentError(`${address}: expected a web address such as https://news.example/feed.xml; correct it`, {
    kind: 'bad_address',
  })
}

function requestHeaders(userAgent: string, get: GetOptions): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: get.accept ?? DEFAULT_ACCEPT,
    'accept-encoding': ACCEPT_ENCODING,
    'accept-language': 'ja, en;q=0.8',
    ...(get.etag ? { 'if-none-match': get.etag } : {}),
    ...(get.lastModified ? { 'if-modified-since': get.lastModified } : {}),
  }
}
