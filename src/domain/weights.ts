// Weights of clues, as they are kept beside the code.
import type { Language } from './text.ts'

/** By the field that they are for: a byte for each place of clues, or for each of its columns. */
export type WeightTables = Readonly<Record<string, Int8Array>>

export type Weights = Readonly<Record<Language, WeightTables>>
