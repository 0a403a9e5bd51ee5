// Why no answer came: what went wrong on the way, by its name and in a sentence.
import { TransientError } from '#domain/errors.ts'
import type { FaultKind } from '#domain/faults.ts'

interface Reason {
  kind: FaultKind
  /** In place of "expected an answer, found …; tried again later". */
  say?: (url: URL) => string
}

const UNKNOWN_HOST: Reason = {
  kind: 'unknown_host',
  say: (url) => `expected a host that exists, but the name ${url.hostname} is not known; check the spelling`,
}
const NAME_SERVICE: Reason = {
  kind: 'name_service',
  say: (url) => `the name ${url.hostname} could not be looked up; check this machine's DNS`,
}
const UNREACHABLE: Reason = { kind: 'unreachable' }
const LOST: Reason = { kind: 'connection_lost' }
const FLOOD: Reason = { kind: 'header_flood' }
const BAD_HTTP: Reason = { kind: 'bad_http' }
const CUT: Reason = { kind: 'cut_off' }
const BY_CODE: Readonly<Record<string, Reason>> = {
  ENOTFOUND: UNKNOWN_HOST,
  EAI_AGAIN: NAME_SERVICE,
  ESERVFAIL: NAME_SERVICE,
  ETIMEOUT: NAME_SERVICE,
  ENODATA: UNKNOWN_HOST,
  ECONNREFUSED: {
    kind: 'connection_refused',
    say: (url) => `${url.host} refuses connections; check the port, or wait until the server is up`,
  },
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  EADDRNOTAVAIL: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  UND_ERR_CONNECT_TIMEOUT: UNREACHABLE,
  ECONNRESET: LOST,
  EPIPE: LOST,
  UND_ERR_SOCKET: LOST,
  UND_ERR_HEADERS_OVERFLOW: FLOOD,
  HPE_HEADER_OVERFLOW: FLOOD,
  INTERIM_FLOOD: FLOOD,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: CUT,
  UND_ERR_HEADERS_TIMEOUT: { kind: 'too_slow' },
  UND_ERR_BODY_TIMEOUT: { kind: 'too_slow' },
}
/** What undici's parser says, which has no codes of its own for it. */
const NOT_HTTP = /does not match the HTTP\/1\.1 protocol|^bad (?:response|upgrade)$/
/** Codes of one family each: zlib and its like, TLS and its certificates. */
const BY_FAMILY: readonly (readonly [RegExp, FaultKind])[] = [
  [/^(Z_|ERR_BROTLI|BROTLI_|ERR__ERROR_FORMAT|ERR_ZSTD|ZSTD_|ERR_BUFFER)/, 'bad_compression'],
  [/^(ERR_SSL|ERR_TLS|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/, 'tls_fault'],
]

/** @param hasBegun whether the head of the answer had come */
export function explainNoAnswer(error: unknown, url: URL, deadlineMs: number, hasBegun: boolean): TransientError {
  const { name = '', code = '', message = String(error) } = error as NodeJS.ErrnoException
  const fault = (kind: FaultKind | null, why: string) =>
    new TransientError(`${url.href}: ${why}`, { ...(kind && { kind }), cause: error })
  if (name === 'TimeoutError')
    return fault('too_slow', `expected a whole answer within ${deadlineMs / 1000} s, found none; tried again later`)
  if (name === 'AbortError') return fault('stopped', 'stopped before the answer came; tried again later')
  const reason = NOT_HTTP.test(message) ? BAD_HTTP : hasBegun && BY_CODE[code] === LOST ? CUT : BY_CODE[code]
  const kind = reason?.kind ?? BY_FAMILY.find(([codes]) => codes.test(code))?.[1] ?? null
  const why = reason?.say?.(url) ?? `expected an answer, found ${describe(code, message)}; tried again later`
  return fault(kind, why)
}

function describe(code: string, message: string): string {
  return code && !message.includes(code) ? `${message} (${code})` : message
}
