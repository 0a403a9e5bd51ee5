// For how long an answer says that nothing new is to be expected.
import type { Exchange } from './exchange.ts'

/**
 * By Cache-Control, else by Expires (RFC 9111 §4.2.1, as a private cache: s-maxage is not for us); null when the
 * answer does not say.
 */
export function freshMs(answer: Pick<Exchange, 'header'>, now: Date): number | null {
  const directives = (answer.header('cache-control') ?? '').toLowerCase()
  if (/(^|[\s,])no-(cache|store)(?=$|[\s,])/.test(directives)) return 0
  const [, seconds] = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/.exec(directives) ?? []
  if (seconds !== undefined) return Number(seconds) * 1000
  const expires = answer.header('expires')
  if (expires === null) return null
  const at = Date.parse(expires)
  // RFC 9111 §5.3: what is no date, "0" above all, has expired.
  if (Number.isNaN(at)) return 0
  const sent = Date.parse(answer.header('date') ?? '')
  return Math.max(0, at - (Number.isNaN(sent) ? now.getTime() : sent))
}
