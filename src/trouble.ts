// How trouble that lasts is told: once, not with every try. A server that is away for an hour is one trouble.
import type { Logger } from 'pino'
import { TransientError } from '#domain/errors.ts'

/** Hears how each tick ended: null, or its error. One that is not of a passing kind is a defect, whose stack is wanted. */
export function createTickReport(log: Logger): (error: unknown) => void {
  let isTold = false
  return (error) => {
    if (error !== null && !(error instanceof TransientError))
      return log.error({ err: error }, 'tick failed unexpectedly; the next one tries again')
    if (error === null && isTold) log.info('ticks work again')
    if (error !== null && !isTold) log.warn({ fault: error.message }, 'tick failed; the next one tries again')
    isTold = error !== null
  }
}

const SAME_AGAIN_MS = 60_000

/** Hears of a connection's errors, which come ten times a second while its server is away; tells each once a minute. */
export function createConnectionReport(
  log: Logger,
  what: string,
  now: () => number = () => performance.now(),
): (error: Error) => void {
  const toldAt = new Map<string, number>()
  return ({ message }) => {
    const at = now()
    if (at - (toldAt.get(message) ?? Number.NEGATIVE_INFINITY) < SAME_AGAIN_MS) return
    // Few faults in a minute; what is older would be told again anyway.
    for (const [old, since] of toldAt) if (at - since >= SAME_AGAIN_MS) toldAt.delete(old)
    toldAt.set(message, at)
    log.warn({ fault: message }, what)
  }
}
