// The morphological analyser: kuromoji with its own dictionary.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import kuromoji, { type IpadicFeatures } from 'kuromoji'
import type { Token, Tokenize } from '#domain/token.ts'

/** Loads the dictionary: about a second, and 220 MB that stay. */
export function loadTokenizer(): Promise<Tokenize> {
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, tokenizer) => {
      if (error) reject(new Error(`kuromoji: cannot load the dictionary in ${dicPath}`, { cause: error }))
      else resolve((text) => toTokens(tokenizer.tokenize(text)))
    })
  })
}

/** kuromoji counts code points; the surfaces, laid end to end, are the text, so that UTF-16 offsets add up. */
function toTokens(features: readonly IpadicFeatures[]): Token[] {
  let at = 0
  return features.map((feature) => {
    const start = at
    at += feature.surface_form.length
    return {
      start,
      end: at,
      surface: feature.surface_form,
      partOfSpeech: feature.pos,
      detail: feature.pos_detail_1,
      subdetail: feature.pos_detail_2,
      lemma: feature.basic_form === '*' ? feature.surface_form : feature.basic_form,
      form: feature.conjugated_form,
      isKnown: feature.word_type === 'KNOWN',
    }
  })
}
