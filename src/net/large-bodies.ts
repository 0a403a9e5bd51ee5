// Large bodies are taken in and read one after the other, so that several at once do not fill the memory. Small ones
// never wait.
import { setTimeout as sleep } from 'node:timers/promises'

export interface LargeBody {
  /** Waits for the turn of this body, when it has become large. */
  admit(bytesSoFar: number): Promise<void>
  /** The body has been read, or will not be. */
  done(): void
}

const LARGE_BYTES = 1_000_000
/** Whoever drips a large body, or never reads it, does not keep the others from theirs. */
const PATIENCE_MS = 5_000

/** Returns what makes one for each request. */
export function createLargeBodies(): () => LargeBody {
  let last: Promise<void> = Promise.resolve()
  return () => {
    const turn = Promise.withResolvers<void>()
    let isAdmitted = false
    return {
      async admit(bytesSoFar) {
        if (isAdmitted || bytesSoFar < LARGE_BYTES) return
        isAdmitted = true
        const before = last
        last = turn.promise
        const patience = new AbortController()
        const waited = sleep(PATIENCE_MS, undefined, { signal: patience.signal, ref: false }).catch(() => {})
        await Promise.race([before, waited])
        patience.abort()
      },
      done: turn.resolve,
    }
  }
}
