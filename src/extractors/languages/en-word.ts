// A word of an English sentence.
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import type { VerbForm, VerbWord } from './en-verbs.ts'

export type Tag =
  | 'actor' // a name, or a word that stands for one
  | 'figure'
  | 'date'
  | 'noun' // adjectives and everything unknown among them
  | 'det'
  | 'pron' // a pronoun that stands for no name
  | 'verb'
  | 'modal'
  | 'to'
  | 'prep'
  | 'and'
  | 'that'
  | 'rel'
  | 'sub'
  | 'adv'
  | 'comma'
  | 'stop' // a semicolon, a colon, a dash
  | 'quote'
  | 'open'
  | 'close'
  | 'own' // the 's of a possessive

export interface Word extends Span {
  lower: string
  tag: Tag
  verb: VerbWord | null
  form: VerbForm | null
  actor: Mention | null
}
