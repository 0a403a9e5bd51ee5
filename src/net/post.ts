// Hands something over by HTTP POST, under the guard of all that is fetched. Addresses are secrets here: no message
// holds them whole. Redirects are not followed: what is told to one address is told to no other.
import { Agent, request } from 'undici'
import { PermanentError, TransientError } from '#domain/errors.ts'
import type { Post } from '#domain/post.ts'
import { maskSecret } from '#domain/secret.ts'
import { createAddressGuard } from './address.ts'
import { retryAfterMs } from './answer.ts'

export interface PostOptions {
  userAgent: string
  /** Host names and IP literals that may be asked although they are not public. */
  allowedHosts?: readonly string[]
  /** For one request, until its whole answer is there. */
  deadlineMs?: number
}

export interface OpenPost {
  post: Post
  /** Breaks off what is under way. */
  close(): Promise<void>
}

const CONNECT_MS = 10_000
const MAX_ANSWER_CHARACTERS = 300
const MAX_ANSWER_BYTES = 64 * 1024
/** Failures before a byte of the request can have arrived. */
const UNSENT = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

export function openPost({ userAgent, allowedHosts = [], deadlineMs = 30_000 }: PostOptions): OpenPost {
  const guard = createAddressGuard(allowedHosts)
  const dispatcher = new Agent({ allowH2: false, connect: { lookup: guard.lookup, timeout: CONNECT_MS } })
  const closing = new AbortController()
  const post: Post = async ({ url: address, headers, body }) => {
    const url = URL.parse(address)
    if (url === null)
      throw new PermanentError(`${maskSecret(address)}: expected a web address such as https://hooks.example/…`)
    const deadline = AbortSignal.timeout(deadlineMs)
    try {
      guard.check(url)
      const answer = await request(url, {
        ...{ method: 'POST', dispatcher, body, signal: AbortSignal.any([deadline, closing.signal]) },
        headers: { 'user-agent': userAgent, ...headers },
      })
      const header = (name: string) => [answer.headers[name]].flat()[0] ?? null
      const text = await readStart(answer.body)
      return { status: answer.statusCode, retryAfterMs: retryAfterMs({ header }), text }
    } catch (error) {
      throw explain(error, url, deadlineMs)
    }
  }
  return {
    post,
    close: async () => {
      closing.abort()
      await dispatcher.destroy()
    },
  }
}

async function readStart(body: AsyncIterable<Buffer> & { destroy(): void }): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    length += chunk.length
    if (length > MAX_ANSWER_BYTES) break
  }
  return Buffer.concat(chunks).toString('utf8').slice(0, MAX_ANSWER_CHARACTERS)
}

function explain(error: unknown, url: URL, deadlineMs: number): Error {
  const { name = '', code = '', message = String(error) } = error as NodeJS.ErrnoException
  // The guard names the address.
  if (error instanceof PermanentError) return new PermanentError(message.replaceAll(url.href, maskSecret(url.href)))
  const found = name === 'TimeoutError' ? `none within ${deadlineMs / 1000} s` : code || name || 'an error'
  return new TransientError(`${maskSecret(url.href)}: expected an answer, found ${found}; tried again later`, {
    mayHaveArrived: !UNSENT.has(code),
  })
}
