// Redirects, followed hop by hop, because address guard, robots.txt and pace hold for each of them.
import { PermanentError, WaitError } from '#domain/errors.ts'
import type { Exchange } from './exchange.ts'

const MAX_REDIRECTS = 5
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const MOVES: ReadonlySet<number> = new Set([301, 308])
/** Ways remembered at most that are to be gone on; the oldest goes first. */
const MAX_TRAILS = 1_000

export interface Followed {
  /** Where the answer came from. */
  url: URL
  answer: Exchange
  /** Where the first hops led that were permanent; null when the first was none. */
  movedTo: URL | null
}

/** How far a way has been gone. */
interface Trail {
  url: URL
  hops: number
  movedTo: URL | null
  isMoving: boolean
}

/**
 * Asks until an answer is no redirect.
 * @throws PermanentError after too many redirects, or one that leads nowhere
 */
export type Follow = (start: URL, ask: (url: URL) => Promise<Exchange>) => Promise<Followed>

/** A way that had to stop for a site's next turn is gone on from there, and not begun again, which would use up that turn. */
export function createFollow(): Follow {
  const trails = new Map<string, Trail>()
  return async (start, ask) => {
    const trail = trails.get(start.href) ?? { url: start, hops: 0, movedTo: null, isMoving: true }
    trails.delete(start.href)
    try {
      return await follow(start, trail, ask)
    } catch (error) {
      if (error instanceof WaitError && trail.hops > 0) {
        if (trails.size >= MAX_TRAILS) trails.delete(trails.keys().next().value ?? '')
        trails.set(start.href, trail)
      }
      throw error
    }
  }
}

async function follow(start: URL, trail: Trail, ask: (url: URL) => Promise<Exchange>): Promise<Followed> {
  for (; trail.hops <= MAX_REDIRECTS; trail.hops++) {
    const answer = await ask(trail.url)
    if (!REDIRECTS.has(answer.status)) return { url: trail.url, answer, movedTo: trail.movedTo }
    trail.url = redirectTarget(trail.url, answer)
    trail.isMoving &&= MOVES.has(answer.status)
    if (trail.isMoving) trail.movedTo = trail.url
  }
  throw new PermanentError(
    `${start.href}: expected at most ${MAX_REDIRECTS} redirects, found more (the last to ${trail.url.href}); check the address in a browser`,
  )
}

function redirectTarget(url: URL, answer: Exchange): URL {
  const location = answer.header('location')
  const target = location === null ? null : URL.parse(location, url.href)
  if (target) return target
  throw new PermanentError(
    `${url.href}: expected a redirect (status ${answer.status}) to name an address, found Location ${JSON.stringify(location)}; tell the publisher`,
  )
}
