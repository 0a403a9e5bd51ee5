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
  /** The addresses asked so far. */
  seen: Set<string>
}

/**
 * Asks until an answer is no redirect.
 * @throws PermanentError after too many redirects, one to where it came from, or one that leads nowhere
 */
export type Follow = (start: URL, ask: (url: URL) => Promise<Exchange>) => Promise<Followed>

/** A way that had to stop for a site's next turn is gone on from there, and not begun again, which would use up that turn. */
export function createFollow(): Follow {
  const trails = new Map<string, Trail>()
  return async (start, ask) => {
    const trail = trails.get(start.href) ?? { url: start, hops: 0, movedTo: null, isMoving: true, seen: new Set() }
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
    const from = trail.url
    trail.seen.add(addressOf(from))
    const answer = await ask(from)
    if (!REDIRECTS.has(answer.status)) return { url: from, answer, movedTo: trail.movedTo }
    trail.url = redirectTarget(from, answer)
    if (trail.seen.has(addressOf(trail.url))) throw loop(start, from, trail.url)
    trail.isMoving &&= MOVES.has(answer.status)
    if (trail.isMoving) trail.movedTo = trail.url
  }
  throw new PermanentError(
    `${start.href}: expected at most ${MAX_REDIRECTS} redirects, found more (the last to ${trail.url.href}); check the address in a browser`,
    { kind: 'too_many_redirects' },
  )
}

/** What is asked for: the fragment stays here. */
function addressOf(url: URL): string {
  const address = new URL(url)
  address.hash = ''
  return address.href
}

/** We keep no cookies, and a page that waits for one redirects to itself. */
function loop(start: URL, from: URL, to: URL): PermanentError {
  return new PermanentError(
    `${start.href}: expected redirects to lead to a page, found that ${from.href} leads back to ${to.href}; check the address in a browser, it may ask for cookies`,
    { kind: 'redirect_loop' },
  )
}

function redirectTarget(url: URL, answer: Exchange): URL {
  const location = answer.header('location')
  const target = location === null ? null : URL.parse(location, url.href)
  if (target) return target
  throw new PermanentError(
    `${url.href}: expected a redirect (status ${answer.status}) to name an address, found Location ${JSON.stringify(location)}; tell the publisher`,
    { kind: 'bad_redirect' },
  )
}
