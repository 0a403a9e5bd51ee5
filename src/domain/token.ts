// Tokens of a Japanese text, as a morphological analyser gives them.
import type { Span } from './text.ts'

/** Offsets are UTF-16 offsets into the text that was tokenised. */
export interface Token extends Span {
  surface: string
  /** Part of speech and its first subdivision, in IPADIC's words: 名詞, 固有名詞. */
  partOfSpeech: string
  detail: string
  /** The second subdivision: 地域, 人名, 組織 of a 固有名詞. */
  subdetail: string
  /** The dictionary form; the surface where the dictionary has none. */
  lemma: string
  /** The conjugated form of a verb, an adjective or an auxiliary in IPADIC's words (連用形), else `*`. */
  form: string
  /** False for a word that the analyser's dictionary lacks. */
  isKnown: boolean
}

export type Tokenize = (text: string) => Token[]
