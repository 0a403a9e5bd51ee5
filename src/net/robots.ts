// robots.txt (RFC 9309), read once a day for each origin.
import robotsParser, { type Robot } from 'robots-parser'
import { PermanentError, TransientError } from '#domain/errors.ts'

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

// Its types speak of an ES module with a default export; it is a CommonJS module that is the function.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

const KEPT_MS = 24 * 3_600_000
/** How long a failure to read robots.txt stands for the whole origin. */
const FAILURE_KEPT_MS = 60_000
const MAX_CRAWL_DELAY_MS = 30_000
/** Origins remembered at most; the longest-kept goes first. */
const MAX_ORIGINS = 2_000

/**
 * @param fetchRobots asks for a robots.txt; throws TransientError when there is no answer
 * @param product the name that our User-Agent begins with
 */
export function createRobots(fetchRobots: (url: URL) => Promise<RobotsAnswer>, product: string): Robots {
  const kept = new Map<string, { rules: Promise<RobotsRules>; until: number }>()
  return {
    async rulesFor(url) {
      const known = kept.get(url.origin)
      if (known && known.until > performance.now()) return known.rules
      const entry = { rules: readRules(fetchRobots, url, product), until: performance.now() + KEPT_MS }
      if (kept.size >= MAX_ORIGINS) kept.delete(kept.keys().next().value ?? '')
      kept.set(url.origin, entry)
      entry.rules.catch(() => {
        entry.until = performance.now() + FAILURE_KEPT_MS
      })
      return entry.rules
    },
  }
}

async function readRules(
  fetchRobots: (url: URL) => Promise<RobotsAnswer>,
  url: URL,
  product: string,
): Promise<RobotsRules> {
  const robotsUrl = new URL('/robots.txt', url)
  const { status, text, retryAfterMs } = await fetchRobots(robotsUrl)
  // RFC 9309 §2.3.1.4: a server that fails has to be taken to forbid everything, for now.
  if (status >= 500 || status === 429) {
    throw new TransientError(
      `${robotsUrl.href}: expected the site's rules for robots, found status ${status}; nothing of the site is read until they can be`,
      { kind: 'robots_unavailable', retryAfterMs },
    )
  }
  // RFC 9309 §2.3.1.3: every other refusal means that there are no rules.
  return rulesOf(parseRobots(robotsUrl.href, status < 300 ? text : ''), robotsUrl, product)
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
