// What every channel shares that hands its messages over by HTTP: what an answer means.
import { PermanentError, TransientError } from '#domain/errors.ts'
import type { Post, PostRequest } from '#domain/post.ts'
import { maskSecret } from '#domain/secret.ts'

/** What passes: Request Timeout, Conflict, Locked, Too Early, Too Many Requests. */
const PASSING: ReadonlySet<number> = new Set([408, 409, 423, 425, 429])
const ADVICE: Readonly<Record<number, string>> = {
  401: 'it asks for a login',
  403: 'it refuses us; it may have been revoked',
  404: 'it is not known there; it may have been deleted',
  410: 'it is gone for good',
}

/**
 * @throws PermanentError when it is refused, TransientError when it is to be tried again, with the time that the server
 * asks for
 */
export async function handOver(post: Post, what: string, request: PostRequest): Promise<void> {
  const { status, retryAfterMs, text } = await post(request)
  if (status >= 200 && status < 300) return
  // Servers that repeat the address in their answer would have us write it in the log.
  const said = text.replaceAll(request.url, '…').replace(/\s+/g, ' ').trim()
  const found = `${what} ${maskSecret(request.url)}: expected it to take the message, found status ${status}${said === '' ? '' : ` (${said})`}`
  if (status >= 500 || PASSING.has(status))
    // A gateway that answers for somebody else does not know what that one did.
    throw new TransientError(`${found}; tried again later`, {
      retryAfterMs,
      mayHaveArrived: status >= 500 && status !== 503,
    })
  const advice =
    ADVICE[status] ?? (status < 400 ? 'give the address to which it has moved' : 'it does not take such messages')
  throw new PermanentError(`${found}; ${advice}`)
}
