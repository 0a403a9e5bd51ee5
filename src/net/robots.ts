// robots.txt (RFC 9309), read once a day for each origin; what was read is kept in the ledger, across restarts.
import robotsParser, { type Robot } from 'robots-parser'
import { PermanentError, TransientError, WaitError } from '#domain/errors.ts'
import type { HostLedger } from '#domain/host.ts'

export interface RobotsRules {
  /** @throws PermanentError when the rules disallow the address */
  check(url: URL): void
  crawlDelayMs: number
}

/** What came back when robots.txt was asked for, redirects followed. */
export interface RobotsAnswer {
  status: number
  text: string
  retryAfterMs: number | null
}

export interface Robots {
  rulesFor(url: URL): Promise<RobotsRules>
}

export interface RobotsOptions {
  /** Asks for a robots.txt; throws TransientError when there is no answer, WaitError when it is not the time to ask. */
  fetchRobots: (url: URL) => Promise<RobotsAnswer>
  ledger: Pick<HostLedger, 'loadRobots' | 'saveRobots'>
  /** The name that our User-Agent begins with. */
  product: string
  clock: () => Date
}

// Its types speak of an ES module with a default export; it is a CommonJS module that is the function.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

const KEPT_MS = 24 * 3_600_000
/** How long a failure to read robots.txt stands for the whole origin. */
const FAILURE_KEPT_MS = 60_000
const MAX_CRAWL_DELAY_MS = 3_600_000
/** Origins remembered at most; the longest-kept goes first. */
const MAX_ORIGINS = 2_000

interface Entry {
  rules: Promise<RobotsRules>
  until: number
}

export function createRobots(options: RobotsOptions): Robots {
  const kept = new Map<string, Entry>()
  return {
    async rulesFor(url) {
      const known = kept.get(url.origin)
      if (known && known.until > options.clock().getTime()) return known.rules
      const read = readRules(options, url)
      const entry: Entry = { rules: read.then(({ rules }) => rules), until: Number.POSITIVE_INFINITY }
      if (kept.size >= MAX_ORIGINS) kept.delete(kept.keys().next().value ?? '')
      kept.set(url.origin, entry)
      read.then(
        ({ readAt }) => {
          entry.until = readAt.getTime() + KEPT_MS
        },
        (error) => {
          // Waiting for one's turn is no failure of the site's.
          entry.until = error instanceof WaitError ? 0 : options.clock().getTime() + FAILURE_KEPT_MS
        },
      )
      return entry.rules
    },
  }
}

async function readRules(options: RobotsOptions, url: URL): Promise<{ rules: RobotsRules; readAt: Date }> {
  const { fetchRobots, ledger, product, clock } = options
  const robotsUrl = new URL('/robots.txt', url)
  const rules = (text: string) => rulesOf(parseRobots(robotsUrl.href, text), robotsUrl, product)
  const onFile = await ledger.loadRobots(url.origin)
  if (onFile !== null && onFile.readAt.getTime() + KEPT_MS > clock().getTime())
    return { rules: rules(onFile.text), readAt: onFile.readAt }
  const { status, text, retryAfterMs } = await fetchRobots(robotsUrl)
  // RFC 9309 §2.3.1.4: a server that fails has to be taken to forbid everything, for now.
  if (status >= 500 || status === 429) {
    throw new TransientError(
      `${robotsUrl.href}: expected the site's rules for robots, found status ${status}; nothing of the site is read until they can be`,
      { kind: 'robots_unavailable', retryAfterMs },
    )
  }
  // RFC 9309 §2.3.1.3: every other refusal means that there are no rules.
  const file = { status, text: status < 300 ? text : '', readAt: clock() }
  await ledger.saveRobots(url.origin, file)
  return { rules: rules(file.text), readAt: file.readAt }
}

function rulesOf(robot: Robot, robotsUrl: URL, product: string): RobotsRules {
  return {
    check(url) {
      if (robot.isAllowed(url.href, product) !== false) return
      const line = robot.getMatchingLineNumber(url.href, product)
      const rule = line > 0 ? `, line ${line},` : ''
      throw new PermanentError(
        `${url.href}: ${robotsUrl.href}${rule} forbids ${product} to read it; ask the publisher for leave or remove the source`,
        { kind: 'robots_forbidden' },
      )
    },
    crawlDelayMs: Math.min(MAX_CRAWL_DELAY_MS, (robot.getCrawlDelay(product) ?? 0) * 1000),
  }
}
