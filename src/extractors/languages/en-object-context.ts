// What finding the object of an English figure looks at.
import type { EntityRef, Metric, Scope } from '#domain/claim.ts'
import { foldName } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import type { Place } from '../near.ts'
import type { Parse } from './en-parse.ts'
import type { EnglishState } from './en-state.ts'

export interface EnglishObjectContext {
  place: Place
  parse: Parse
  at: number
  mentions: readonly Mention[]
  metric: Metric
  scope: Scope | null
  subject: EntityRef | null
  /** The mention that gave the subject. */
  owner: Mention | null
  speaker: EntityRef | null
  cue: { start: number; end: number } | null
  state: EnglishState
}

export function other(name: string): EntityRef {
  return { key: foldName(name), name, kind: 'other' }
}

export function isThing({ ref }: Mention): boolean {
  return ref.kind === 'model' || ref.kind === 'product'
}
