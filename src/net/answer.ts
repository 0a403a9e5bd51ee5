// What an exchange amounts to: text, nothing new, or an error that says what to do.
import type { EncodedText } from '#domain/document.ts'
import { GoneError, PermanentError, TransientError } from '#domain/errors.ts'
import type { FaultKind } from '#domain/faults.ts'
import { findEncoding } from './charset.ts'
import type { Exchange } from './exchange.ts'

export type HttpAnswer =
  | {
      kind: 'body'
      /** Where the redirects led. */
      url: string
      status: number
      body: EncodedText
      contentType: string | null
      etag: string | null
      lastModified: string | null
    }
  | { kind: 'not_modified' }

const MAX_RETRY_AFTER_MS = 7 * 24 * 3_600_000
/** What passes: an unasked Not Modified, Request Timeout, Locked, Too Early, Too Many Requests. */
const PASSING: ReadonlySet<number> = new Set([304, 408, 423, 425, 429])
/** Markup packs to a tenth, and never to a hundredth. */
const BOMB_RATIO = 100
const NOT_TEXT =
  /^(image|audio|video|font|model)\/(?!svg\+xml)|^application\/(pdf|zip|gzip|x-[\w-]*compressed|msword|vnd\.(ms-|openxml))/i
const ADVICE: Readonly<Record<number, { kind: FaultKind; advice: string }>> = {
  401: { kind: 'login_required', advice: 'the page asks for a login; take a public address' },
  403: { kind: 'forbidden', advice: 'the site refuses us; ask its publisher or remove the source' },
  404: { kind: 'not_found', advice: 'there is no such page; check the address' },
  410: { kind: 'gone', advice: 'the page is gone for good; remove it' },
  451: { kind: 'withheld', advice: 'the page is withheld for legal reasons; remove it' },
}

/**
 * @param isConditional whether validators were sent: without them "not modified" is no answer
 * @throws PermanentError or TransientError for everything but a text and "not modified"
 */
export function readAnswer(url: URL, answer: Exchange, maxBytes: number, isConditional: boolean): HttpAnswer {
  if (answer.status === 304 && isConditional) return { kind: 'not_modified' }
  if (answer.status < 200 || answer.status >= 300) throw statusError(url, answer)
  if (answer.isCut) throw sizeError(url, answer, maxBytes)
  const contentType = answer.header('content-type')
  checkIsText(url, contentType, answer.bytes)
  const body = { bytes: answer.bytes, encoding: findEncoding(answer.bytes, contentType, url.href) }
  const validators = { etag: answer.header('etag'), lastModified: answer.header('last-modified') }
  return { kind: 'body', url: url.href, status: answer.status, body, contentType, ...validators }
}

function sizeError(url: URL, { wireBytes }: Exchange, maxBytes: number): PermanentError {
  const limit = `${Math.round(maxBytes / 1e6)} MB`
  if (wireBytes * BOMB_RATIO < maxBytes) {
    const found = `${Math.ceil(wireBytes / 1000)} KB that unpack to more than ${limit}`
    const advice = 'no page or feed does that; remove the source'
    return new PermanentError(`${url.href}: expected a page or feed, found ${found}; ${advice}`, {
      kind: 'compression_bomb',
    })
  }
  return new PermanentError(
    `${url.href}: expected a page or feed, found a body larger than ${limit}; give the address of a single page or a shorter feed`,
    { kind: 'too_large' },
  )
}

function statusError(url: URL, answer: Exchange): Error {
  const { status } = answer
  const found = `${url.href}: expected a page, found status ${status}`
  if (status >= 500 || PASSING.has(status)) {
    const kind = status >= 500 ? 'server_error' : status === 429 ? 'too_many_requests' : 'bad_status'
    return new TransientError(`${found}; tried again later`, { kind, retryAfterMs: retryAfterMs(answer) })
  }
  const { kind, advice } = ADVICE[status] ?? { kind: 'bad_status', advice: 'check the address in a browser' }
  return status === 410
    ? new GoneError(`${found}; ${advice}`, { kind })
    : new PermanentError(`${found}; ${advice}`, { kind })
}

/** How long the server asks to wait, or null (RFC 9110 §10.2.3: seconds, or a date). */
export function retryAfterMs(answer: Pick<Exchange, 'header'>): number | null {
  const value = answer.header('retry-after')?.trim()
  if (!value) return null
  const waitMs = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(waitMs) ? null : Math.min(MAX_RETRY_AFTER_MS, Math.max(0, waitMs))
}

function checkIsText(url: URL, contentType: string | null, bytes: Uint8Array): void {
  const isBinary = NOT_TEXT.test(contentType ?? '') || looksBinary(bytes)
  if (!isBinary) return
  const starts = Buffer.from(bytes.subarray(0, 8))
    .toString('latin1')
    .replace(/[^\x20-\x7e]/g, '.')
  throw new PermanentError(
    `${url.href}: expected a page or feed, found ${contentType ?? 'no Content-Type'} that is not text (starts "${starts}"); give the address of an HTML page or a feed`,
    { kind: 'not_text' },
  )
}

/** By its first bytes: two zeros in a row occur in no encoding of text but UTF-32. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return head.includes('\0\0') || head.startsWith('%PDF-') || head.startsWith('PK\x03\x04')
}
