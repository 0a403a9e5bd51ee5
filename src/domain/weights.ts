// Weights of clues, as they are kept beside the code and as they are read by.
import type { Language } from './text.ts'

/** By the field that they are for: a byte for each place of clues, or for each of its columns. */
export type WeightTables = Readonly<Record<string, Int8Array>>

/** The tables of a language laid beside one another: all that one place of clues speaks for lies together. */
export interface PackedWeights {
  /** The fields that they are for. */
  tasks: readonly string[]
  /** For each place of clues a word of four weights, one for each field that is a name or a date. */
  names: Int32Array
  /** For each place of clues a row of words, with the columns of all fields of few values. */
  fields: Int32Array
  /** For each place of clues its row of `units`, 0 where it has none. */
  rows: Uint16Array
  /** The numbers of the hidden units, four in a word, of each field that is a name or a date; empty where none has any. */
  units: Int32Array
}

export type Weights = Readonly<Record<Language, PackedWeights>>
