// Spans and names: the two things that every figure is traced by.

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

export type Language = 'ja' | 'en'

/**
 * A name reduced to what two spellings of it share: NFKC, lower case, no leading "the", no spaces, dots or quotes.
 * `'The Open-AI'` and `'ＯｐｅｎＡＩ'` both give `'openai'`.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[\s・\-_.,'’"()（）]/g, '')
}
