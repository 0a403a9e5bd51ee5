// Polite HTTP: conditional GET with limits, robots.txt, a pace for each site, an address guard, and text decoded.
import { Agent, type Dispatcher } from 'undici'
import { PermanentError, TransientError } from '#domain/errors.ts'
import { type AddressGuard, createAddressGuard } from './address.ts'
import { type HttpAnswer, readAnswer, retryAfterMs } from './answer.ts'
import { ACCEPT_ENCODING, type Exchange, exchange } from './exchange.ts'
import { unpackGzip } from './gzip.ts'
import { createPace, type Pace } from './pace.ts'
import { followRedirects } from './redirects.ts'
import { createRobots } from './robots.ts'

export interface HttpOptions {
  /** Who asks, with an address to complain to: `claimwatch/1.0 (+https://…; mail@…)`. robots.txt goes by the part before `/`. */
  userAgent: string
  /** Host names and IP literals that may be asked although they are not public. */
  allowedHosts?: readonly string[]
  /** Least time between two requests to one registrable domain; robots.txt can raise it. */
  gapMs?: number
  /** For one request, headers and body together. */
  deadlineMs?: number
  /** Of one body, decompressed. */
  maxBytes?: number
}

export interface GetOptions {
  /** Validators of an earlier answer, sent back as they came. */
  etag?: string | null
  lastModified?: string | null
  /** The Accept header. */
  accept?: string
  signal?: AbortSignal
}

export interface Http {
  /**
   * @throws PermanentError when the address cannot be used: gone, forbidden, too large, not text, unknown charset
   * @throws TransientError when it cannot be used now: unreachable, too slow, overloaded
   */
  get(url: string, options?: GetOptions): Promise<HttpAnswer>
  /** Breaks off what is under way. */
  close(): Promise<void>
}

const MAX_ROBOTS_BYTES = 512 * 1024 // RFC 9309 §2.5 asks for 500 KiB at least
const CONNECT_MS = 10_000
const DEFAULTS = { allowedHosts: [], gapMs: 1_000, deadlineMs: 30_000, maxBytes: 15_000_000 }
const DEFAULT_ACCEPT = 'text/html, application/xhtml+xml, application/xml;q=0.9, application/json;q=0.9, */*;q=0.5'

export function openHttp(options: HttpOptions): Http {
  const settings = { ...DEFAULTS, ...options }
  const closing = new AbortController()
  const guard = createAddressGuard(settings.allowedHosts)
  // With HTTP/2 one connection carries many requests at once, and there would be no pace to speak of.
  const dispatcher = new Agent({ allowH2: false, connect: { lookup: guard.lookup, timeout: CONNECT_MS } })
  const ask = createAsk({ dispatcher, guard, pace: createPace(), settings, closing: closing.signal })
  return {
    get: (address, get = {}) => getText(ask, address, get, settings, closing.signal),
    async close() {
      closing.abort()
      await dispatcher.destroy()
    },
  }
}

type Settings = Required<HttpOptions>

interface AskParts {
  dispatcher: Dispatcher
  guard: AddressGuard
  pace: Pace
  settings: Settings
  closing: AbortSignal
}

/** One request, by all the rules; redirects are the asker's. */
type Ask = (url: URL, headers: Record<string, string>, signal: AbortSignal) => Promise<Exchange>

function createAsk({ dispatcher, guard, pace, settings, closing }: AskParts): Ask {
  const { userAgent, deadlineMs, maxBytes, gapMs } = settings
  const robots = createRobots(askRobots, userAgent.split(/[/\s]/)[0] ?? userAgent)

  async function askRobots(robotsUrl: URL) {
    const headers = requestHeaders(userAgent, { accept: 'text/plain, */*;q=0.5' })
    const { answer } = await followRedirects(robotsUrl, (url) => {
      guard.check(url)
      const request = () =>
        exchange(url, { dispatcher, headers, deadlineMs, maxBytes: MAX_ROBOTS_BYTES, signal: closing })
      return pace.run(url, gapMs, closing, request)
    })
    return {
      status: answer.status,
      text: Buffer.from(answer.bytes).toString('utf8'),
      retryAfterMs: retryAfterMs(answer),
    }
  }

  return async (url, headers, signal) => {
    guard.check(url)
    const rules = await robots.rulesFor(url)
    rules.check(url)
    const request = () => exchange(url, { dispatcher, headers, deadlineMs, maxBytes, signal })
    return pace.run(url, Math.max(gapMs, rules.crawlDelayMs), signal, request)
  }
}

async function getText(
  ask: Ask,
  address: string,
  get: GetOptions,
  { userAgent, maxBytes }: Settings,
  closing: AbortSignal,
): Promise<HttpAnswer> {
  const signal = get.signal ? AbortSignal.any([get.signal, closing]) : closing
  const headers = requestHeaders(userAgent, get)
  try {
    const { url, answer } = await followRedirects(parseAddress(address), (hop) => ask(hop, headers, signal))
    return readAnswer(url, await unpackGzip(url, answer, maxBytes), maxBytes, Boolean(get.etag || get.lastModified))
  } catch (error) {
    // Waiting for one's turn ends with the signal's own reason.
    if (!signal.aborted || error instanceof TransientError) throw error
    throw new TransientError(`${address}: stopped before the answer came; tried again later`, { cause: error })
  }
}

function parseAddress(address: string): URL {
  const url = URL.parse(address)
  if (url) return url
  throw new PermanentError(`${address}: expected a web address such as https://news.example/feed.xml; correct it`)
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
