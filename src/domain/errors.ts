// The three outcomes of work that fails: nothing there is `null` or `[]`; the other two are these.
import type { FaultKind } from './faults.ts'

export interface FaultOptions extends ErrorOptions {
  /** The name of the fault, for whoever filters by it. */
  kind?: FaultKind
}

/** Cannot be used, now or later: recorded on the row, shown to the user, not retried. */
export class PermanentError extends Error {
  override name = 'PermanentError'
  readonly kind: FaultKind | null
  constructor(message: string, options: FaultOptions = {}) {
    super(message, options)
    this.kind = options.kind ?? null
  }
}

/** Gone for good, says its server: not asked for again. */
export class GoneError extends PermanentError {
  override name = 'GoneError'
}

/** Not now: retried after `retryAfterMs`, or after the usual back-off when that is null. */
export class TransientError extends Error {
  override name = 'TransientError'
  readonly kind: FaultKind | null
  readonly retryAfterMs: number | null
  /** Of something sent: it was broken off when it may have been taken already. */
  readonly mayHaveArrived: boolean
  constructor(
    message: string,
    options: FaultOptions & { retryAfterMs?: number | null; mayHaveArrived?: boolean } = {},
  ) {
    super(message, options)
    this.kind = options.kind ?? null
    this.retryAfterMs = options.retryAfterMs ?? null
    this.mayHaveArrived = options.mayHaveArrived ?? false
  }
}

/** Not our turn yet: due again after `retryAfterMs`, and no failure of the row's. */
export class WaitError extends TransientError {
  override name = 'WaitError'
  /** The wait is one that a user wants to know of: the other side has asked for it. */
  readonly isTrouble: boolean
  constructor(message: string, { isTrouble = false, ...options }: { retryAfterMs: number; isTrouble?: boolean }) {
    super(message, options)
    this.isTrouble = isTrouble
  }
}

/** The user can mend it: printed without a stack trace, with what to do next. Ends a command with exit code 2. */
export class UserError extends Error {
  override name = 'UserError'
}
