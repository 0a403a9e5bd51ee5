// The morphological analyser: kuromoji's dictionary and its way of reading, on arrays that threads can share.
import type { Token, Tokenize } from '#domain/token.ts'
import { type Dictionary, loadDictionary, openDictionary, type SharedDictionary, type Words } from './dictionary.ts'
import { openSearch, type Step } from './viterbi.ts'

/** The search begins anew at each 、 and 。, as kuromoji's does, and in what has neither at this length. */
const LONGEST_PIECE = 1024

/** A tokeniser with a dictionary of its own. */
export async function loadTokenizer(): Promise<Tokenize> {
  return openTokenizer(await loadDictionary())
}

/** A tokeniser over a dictionary that other threads use as well. */
export function openTokenizer(shared: SharedDictionary): Tokenize {
  const dictionary = openDictionary(shared)
  const search = openSearch(dictionary, LONGEST_PIECE)
  return (text) => {
    const tokens: Token[] = []
    for (let start = 0; start < text.length; ) {
      const end = endOfPiece(text, start)
      const piece = text.slice(start, end)
      for (const step of search(piece)) tokens.push(toToken(dictionary, piece, start, step))
      start = end
    }
    return tokens
  }
}

function endOfPiece(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_PIECE)
  for (let at = start; at < limit; at++) if (text[at] === '、' || text[at] === '。') return at + 1
  // Not between the two halves of a letter.
  return limit < text.length && text.codePointAt(limit - 1)! > 0xffff ? limit - 1 : limit
}

function toToken({ known, unknown }: Dictionary, piece: string, offset: number, step: Step): Token {
  const surface = piece.slice(step.start, step.end)
  const features = featuresOf(step.isKnown ? known : unknown, step.id)
  const [, partOfSpeech = '', detail = '', subdetail = '', , , form = '', lemma = '*'] = features
  return {
    start: offset + step.start,
    end: offset + step.end,
    surface,
    partOfSpeech,
    detail,
    subdetail,
    lemma: lemma === '*' ? surface : lemma,
    form,
    isKnown: step.isKnown,
  }
}

function featuresOf({ entries, features }: Words, id: number): string[] {
  const half = id / 2 + 3
  const at = (entries[half]! & 0xffff) | (entries[half + 1]! << 16)
  return features.toString('utf8', at, features.indexOf(0, at)).split(',')
}
