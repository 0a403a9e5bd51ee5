// What the service asks of Postgres about conflicts and silences; the rest stands in store.ts.
import type { ConflictNotice } from '#domain/alert.ts'
import type { Metric } from '#domain/claim.ts'
import type { ConflictKind, ConflictState, HoldingSide } from '#domain/conflict.ts'
import type { ConflictAction } from '#domain/conflict-action.ts'
import type { Silence } from '#domain/silence.ts'
import type { Fault, Lease } from './store.ts'

export interface ConflictFilter {
  subject?: string
  metric?: string
  kind?: ConflictKind
  state?: ConflictState
  since?: Date
  limit?: number
}

export interface ConflictRow extends ConflictNotice {
  state: ConflictState
  /** Set while it is resolved. */
  holds: HoldingSide | null
  /** What was said when it was put in this state. */
  note: string | null
  notifiedAt: Date | null
  /** What keeps it quiet now. */
  silence: Pick<Silence, 'id' | 'summary' | 'until'> | null
}

/** A state that a conflict was put in. */
export interface ConflictEventRow {
  at: Date
  state: ConflictState
  holds: HoldingSide | null
  note: string | null
  actor: 'service' | 'person'
}

export interface ConflictStore {
  get(id: string): Promise<ConflictRow | null>
  /** The ids that begin with these digits, a few at most: none for what is no beginning of an id. */
  idsFrom(prefix: string): Promise<string[]>
  /** Every state that it was put in, from the first. */
  history(id: string): Promise<ConflictEventRow[]>
  /**
   * Puts a conflict in the state that the action leads to, with an entry in its history, unless it is in a state from
   * which the action does not start. Of two persons at once one comes first, and the other is told the state in which
   * that one put it: the state found, where nothing was done; null when it was done, or there is no such conflict.
   */
  act(id: string, action: ConflictAction, at: Date): Promise<ConflictState | null>
  /** By falling rank. */
  list(filter: ConflictFilter): Promise<ConflictRow[]>
  /** Those that changed their state last, silenced ones apart, the newest change first. */
  latest(limit: number): Promise<(ConflictRow & { updatedAt: Date })[]>
  /** Open and withdrawn conflicts with news that somebody may have still to hear of. */
  takeDue(lease: Lease): Promise<string[]>
  /** Puts the telling off until a silence ends. */
  recordSilenced(id: string, until: Date): Promise<void>
  recordFault(id: string, fault: Fault): Promise<void>
}

/** A silence as a person names it: by any name of the subject, the beginning of a figure's id, a publisher's name. */
export interface NewSilence {
  subject?: string
  metric?: Metric
  figure?: string
  publisher?: string
  until: Date
  reason: string | null
}

export interface SilenceRow extends Silence {
  reason: string | null
  createdAt: Date
  liftedAt: Date | null
}

export interface SilenceStore {
  /** @throws UserError when what it names is not on file, or does not name one thing */
  add(silence: NewSilence, at: Date): Promise<SilenceRow>
  /** Those that hold at `now`, the one that ends first coming first; or all that there ever were, the newest first. */
  list(now: Date, options?: { all: boolean }): Promise<SilenceRow[]>
  /** The ids that begin with these digits, a few at most. */
  idsFrom(prefix: string): Promise<string[]>
  /** Ends a silence that holds: what it kept quiet and is still open is due now. False when it had ended. */
  lift(id: string, at: Date): Promise<boolean>
}
