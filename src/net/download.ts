// A file that a user asks for by its address: its bytes, with the address guard and the limits of every other request.
import { Agent } from 'undici'
import { PermanentError, TransientError } from '#domain/errors.ts'
import { createAddressGuard } from './address.ts'
import { createBudget } from './budget.ts'
import { ACCEPT_ENCODING, exchange } from './exchange.ts'
import { createFollow } from './redirects.ts'

const CONNECT_MS = 10_000

export interface DownloadOptions {
  userAgent: string
  /** Host names and IP literals that may be asked although they are not public. */
  allowedHosts: readonly string[]
  deadlineMs: number
  maxBytes: number
}

/**
 * @throws PermanentError when there is no such file, or it is larger than allowed
 * @throws TransientError when it cannot be had now
 */
export async function download(address: string, options: DownloadOptions): Promise<Uint8Array> {
  const { userAgent, allowedHosts, deadlineMs, maxBytes } = options
  const guard = createAddressGuard(allowedHosts)
  const dispatcher = new Agent({ allowH2: false, connect: { lookup: guard.lookup, timeout: CONNECT_MS } })
  const headers = { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': ACCEPT_ENCODING }
  try {
    const budget = createBudget(deadlineMs)
    const { signal } = new AbortController()
    const { url, answer } = await createFollow()(new URL(address), (hop) => {
      guard.check(hop)
      return exchange(hop, { dispatcher, headers, maxBytes, budget, signal })
    })
    if (answer.status >= 500) throw new TransientError(`${url.href} answered ${answer.status}; try again later`)
    if (answer.status !== 200) throw new PermanentError(`${url.href} answered ${answer.status}; check the address`)
    if (answer.isCut)
      throw new PermanentError(`${url.href}: larger than ${Math.round(maxBytes / 1e6)} MB; check the address`)
    return answer.bytes
  } finally {
    await dispatcher.destroy()
  }
}
