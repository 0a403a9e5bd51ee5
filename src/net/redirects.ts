// Redirects, followed hop by hop, because address guard, robots.txt and pace hold for each of them.
import { PermanentError } from '#domain/errors.ts'
import type { Exchange } from './exchange.ts'

const MAX_REDIRECTS = 5
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Asks until an answer is no redirect.
 * @returns the answer and where it came from
 * @throws PermanentError after too many redirects, one to where it came from, or one that leads nowhere
 */
export async function followRedirects(
  start: URL,
  ask: (url: URL) => Promise<Exchange>,
): Promise<{ url: URL; answer: Exchange }> {
  let url = start
  const seen = new Set<string>()
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    seen.add(addressOf(url))
    const answer = await ask(url)
    if (!REDIRECTS.has(answer.status)) return { url, answer }
    const from = url
    url = redirectTarget(from, answer)
    if (seen.has(addressOf(url))) throw loop(start, from, url)
  }
  throw new PermanentError(
    `${start.href}: expected at most ${MAX_REDIRECTS} redirects, found more (the last to ${url.href}); check the address in a browser`,
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
