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
  const known = folded.get(name)
  if (known !== undefined) return known
  const reduced = reduceName(name)
  if (folded.size >= MAX_FOLDED) folded.clear()
  folded.set(name, reduced)
  return reduced
}

/** The names of an article are folded over and over. */
const folded = new Map<string, string>()
const MAX_FOLDED = 4_000

function reduceName(name: string): string {
  const plain = IS_ASCII.test(name) ? name : name.normalize('NFKC')
  return plain
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[\s・\-_.,'’"()（）]+/g, '')
}

const IS_ASCII = /^[ -~]*$/
