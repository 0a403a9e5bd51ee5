// The morphological analyser: kuromoji's dictionary and its way of reading, on arrays that threads can share.
import type { Token, Tokenize } from '#domain/token.ts'
import { loadDictionary, openDictionary, type SharedDictionary } from './dictionary.ts'
import { openSearch } from './viterbi.ts'
import type { Words } from './words.ts'

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
  const [known, unknown] = [openFeatures(dictionary.known), openFeatures(dictionary.unknown)]
  return (text) => {
    const tokens: Token[] = []
    for (let start = 0; start < text.length; ) {
      const end = endOfPiece(text, start)
      const piece = text.slice(start, end)
      for (const { start: from, end: to, id, isKnown } of search(piece)) {
        const { word, partOfSpeech, detail, subdetail, lemma, form } = (isKnown ? known : unknown)(id)
        const surface = isKnown ? word : piece.slice(from, to)
        tokens.push({
          start: start + from,
          end: start + to,
          surface,
          partOfSpeech,
          detail,
          subdetail,
          lemma: lemma || surface,
          form,
          isKnown,
        })
      }
      start = end
    }
    return tokens
  }
}

const COMMA = '、'.charCodeAt(0)
const FULL_STOP = '。'.charCodeAt(0)

function endOfPiece(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_PIECE)
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === COMMA || code === FULL_STOP) return at + 1
  }
  // Not between the two halves of a letter.
  return limit < text.length && text.codePointAt(limit - 1)! > 0xffff ? limit - 1 : limit
}

/** What the dictionary says of a word, which is itself the first; of an unknown one it is its class. */
type Features = Pick<Token, 'partOfSpeech' | 'detail' | 'subdetail' | 'lemma' | 'form'> & { word: string }

/** Words of which the features are kept unpacked; a text of news has some hundreds. */
const MAX_KEPT = 20_000

/** The features of a word by its id; an empty lemma where the dictionary has none. */
function openFeatures({ places, features }: Words): (id: number) => Features {
  // A place for each word: a map would be asked for every token.
  const kept = new Array<Features | undefined>(places.length)
  let count = 0
  return (id) => {
    const known = kept[id]
    if (known !== undefined) return known
    const at = places[id]!
    const words = features.toString('utf8', at, features.indexOf(0, at)).split(',')
    const [word = '', partOfSpeech = '', detail = '', subdetail = '', , , form = '', lemma = '*'] = words
    const read = { word, partOfSpeech, detail, subdetail, lemma: lemma === '*' ? '' : lemma, form }
    if (count === MAX_KEPT) {
      kept.fill(undefined)
      count = 0
    }
    kept[id] = read
    count++
    return read
  }
}
