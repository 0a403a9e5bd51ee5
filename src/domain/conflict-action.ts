// What a person does about a conflict, and from which states.
import type { ConflictState, HoldingSide } from './conflict.ts'

export type ConflictAction =
  | { name: 'acknowledge'; note: string | null }
  | { name: 'resolve'; note: string | null; holds: HoldingSide }
  | { name: 'dismiss'; note: string }
  | { name: 'reopen'; note: string | null }

interface Transition {
  from: readonly ConflictState[]
  to: ConflictState
}

/** A withdrawn conflict has nothing on file that supports it: it is left to come back by itself. */
export const TRANSITIONS: Record<ConflictAction['name'], Transition> = {
  acknowledge: { from: ['open'], to: 'acknowledged' },
  resolve: { from: ['open', 'acknowledged'], to: 'resolved' },
  dismiss: { from: ['open', 'acknowledged'], to: 'dismissed' },
  reopen: { from: ['acknowledged', 'resolved', 'dismissed'], to: 'open' },
}
