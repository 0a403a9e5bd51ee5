// Redirects, followed hop by hop, because address guard, robots.txt and pace hold for each of them.
import { PermanentError } from '#domain/errors.ts'
import type { Exchange } from './exchange.ts'

const MAX_REDIRECTS = 5
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Asks until an answer is no redirect.
 * @returns the answer and where it came from
 * @throws PermanentError after too many redirects, or one that leads nowhere
 */
export async function followRedirects(
  start: URL,
  ask: (url: URL) => Promise<Exchange>,
): Promise<{ url: URL; answer: Exchange }> {
  let url = start
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const answer = await ask(url)
    if (!REDIRECTS.has(answer.status)) return { url, answer }
    url = redirectTarget(url, answer)
  }
  throw new PermanentError(
    `${start.href}: expected at most ${MAX_REDIRECTS} redirects, found more (the last to ${url.href}); check the address in a browser`,
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
