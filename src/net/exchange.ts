// One HTTP exchange: a request without redirects, its answer's head and its decoded bytes, under a deadline and a size limit.
import { type Dispatcher, request } from 'undici'
import { PermanentError } from '#domain/errors.ts'
import type { Budget } from './budget.ts'
import { type DecodedBody, decodeBody } from './decode.ts'
import type { LargeBody } from './large-bodies.ts'
import { explainNoAnswer } from './no-answer.ts'

export { ACCEPT_ENCODING } from './decode.ts'

/** The bytes are content-decoded; there are none of an answer that is not a success. */
export interface Exchange extends DecodedBody {
  status: number
  header(name: string): string | null
}

export interface ExchangeOptions {
  dispatcher: Dispatcher
  headers: Record<string, string>
  budget: Budget
  /** Counted after decompression. */
  maxBytes: number
  large?: LargeBody
  signal: AbortSignal
}

/** Answers before the answer (1xx): one or two happen, and nothing else would limit them but the deadline. */
const MAX_INTERIM = 10

/**
 * @throws TransientError when no whole answer comes: unreachable, unknown host, deadline, broken transfer
 * @throws PermanentError when the guard forbids the address, or the content coding is unknown
 */
export function exchange(url: URL, options: ExchangeOptions): Promise<Exchange> {
  return options.budget.spend((leftMs) => ask(url, options, AbortSignal.timeout(leftMs)))
}

async function ask(url: URL, options: ExchangeOptions, deadline: AbortSignal): Promise<Exchange> {
  const flood = new AbortController()
  const signal = AbortSignal.any([deadline, options.signal, flood.signal])
  let interim = 0
  let hasBegun = false
  const onInfo = () => {
    if (++interim > MAX_INTERIM) flood.abort(new InterimFlood())
  }
  try {
    const answer = await request(url, { dispatcher: options.dispatcher, headers: options.headers, signal, onInfo })
    hasBegun = true
    const header = (name: string) => firstOf(answer.headers[name])
    const isSuccess = answer.statusCode >= 200 && answer.statusCode < 300
    if (!isSuccess) answer.body.on('error', () => {}).destroy()
    const none: DecodedBody = { bytes: new Uint8Array(), isCut: false, wireBytes: 0 }
    const body = isSuccess ? await decodeBody(answer.body, header('content-encoding'), options, url) : none
    return { status: answer.statusCode, header, ...body }
  } catch (error) {
    if (error instanceof PermanentError) throw error
    throw explainNoAnswer(error, url, options.budget.totalMs, hasBegun)
  }
}

class InterimFlood extends Error {
  override message = `more than ${MAX_INTERIM} interim answers (1xx)`
  code = 'INTERIM_FLOOD'
}

function firstOf(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null
}
