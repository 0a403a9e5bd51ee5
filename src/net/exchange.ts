// One HTTP exchange: a request without redirects, its answer's head and its decoded bytes, under a deadline and a size limit.
import { PassThrough, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type Dispatcher, request } from 'undici'
import { PermanentError, TransientError } from '#domain/errors.ts'

export interface Exchange {
  status: number
  header(name: string): string | null
  /** Content-decoded; empty for an answer that is not a success. */
  bytes: Uint8Array
  /** The body went on beyond `maxBytes` and was cut there. */
  isCut: boolean
}

export interface ExchangeOptions {
  dispatcher: Dispatcher
  headers: Record<string, string>
  deadlineMs: number
  /** Counted after decompression. */
  maxBytes: number
  signal: AbortSignal
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  identity: () => new PassThrough(),
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
}
export const ACCEPT_ENCODING = 'gzip, deflate, br'

/**
 * @throws TransientError when no whole answer comes: unreachable, unknown host, deadline, broken transfer
 * @throws PermanentError when the guard forbids the address, or the content coding is unknown
 */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Exchange> {
  const deadline = AbortSignal.timeout(options.deadlineMs)
  const signal = AbortSignal.any([deadline, options.signal])
  try {
    const answer = await request(url, { dispatcher: options.dispatcher, headers: options.headers, signal })
    const header = (name: string) => firstOf(answer.headers[name])
    const isSuccess = answer.statusCode >= 200 && answer.statusCode < 300
    const maxBytes = isSuccess ? options.maxBytes : 0
    const body = decodedBody(answer.body, isSuccess ? header('content-encoding') : null, url)
    return { status: answer.statusCode, header, ...(await readUpTo(body, answer.body, maxBytes)) }
  } catch (error) {
    if (error instanceof PermanentError) throw error
    throw new TransientError(`${url.href}: ${whyNoAnswer(error, url, options.deadlineMs)}`, { cause: error })
  }
}

function firstOf(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null
}

function decodedBody(body: Readable, coding: string | null, url: URL): Readable {
  const codings = (coding ?? 'identity').toLowerCase().split(/\s*,\s*/)
  return codings.reverse().reduce((stream, name) => {
    const decoder = DECODERS[name]?.()
    if (!decoder) {
      body.destroy()
      const known = `expected an answer in ${ACCEPT_ENCODING} or plain, found Content-Encoding "${coding}"`
      throw new PermanentError(`${url.href}: ${known}; the server ignores what it is asked for, tell its publisher`)
    }
    stream.on('error', (error) => decoder.destroy(error))
    return stream.pipe(decoder)
  }, body)
}

/** Stops the transfer as soon as the limit is passed, so that neither a large body nor a small bomb is held in memory. */
async function readUpTo(body: Readable, wire: Readable, maxBytes: number): Promise<Pick<Exchange, 'bytes' | 'isCut'>> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    if (maxBytes > 0) {
      for await (const chunk of body) {
        chunks.push(chunk)
        length += chunk.length
        if (length > maxBytes) break
      }
    }
  } finally {
    body.destroy()
    wire.on('error', () => {}) // being stopped half-way is what is wanted here
    wire.destroy()
  }
  return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), isCut: length > maxBytes }
}

const REASONS: Readonly<Record<string, (url: URL) => string>> = {
  ENOTFOUND: (url) => `expected a host that exists, but the name ${url.hostname} is not known; check the spelling`,
  EAI_AGAIN: (url) => `the name ${url.hostname} could not be looked up; check this machine's DNS`,
  ECONNREFUSED: (url) => `${url.host} refuses connections; check the port, or wait until the server is up`,
}

function whyNoAnswer(error: unknown, url: URL, deadlineMs: number): string {
  const { name = '', code = '', message = String(error) } = error as NodeJS.ErrnoException
  if (name === 'TimeoutError')
    return `expected a whole answer within ${deadlineMs / 1000} s, found none; tried again later`
  if (name === 'AbortError') return 'stopped before the answer came; tried again later'
  return REASONS[code]?.(url) ?? `expected an answer, found ${describe(code, message)}; tried again later`
}

function describe(code: string, message: string): string {
  return code && !message.includes(code) ? `${message} (${code})` : message
}
