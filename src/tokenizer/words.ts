// The words of the dictionary: their numbers, by which the search goes, and what is said of them.
import { NO_KEY } from './trie.ts'

/** The numbers of a word. */
export const WORD_SIZE = 3

/** Words are told by their numbers; those that are written alike stand side by side. */
export interface Words {
  /** The left id, the right id and the cost of each word. */
  numbers: Int16Array
  /** Where the features of each word are. */
  places: Int32Array
  /** Features in UTF-8, separated by commas, ended by a zero. */
  features: Buffer
}

/** The numbers of a word in the file: left id, right id, cost, and the place of its features in two halves. */
const ENTRY_SIZE = 5

/**
 * Brings together what stands in two files, so that the words of one key lie side by side: from the first one of a list to
 * before the first one of the next. What no search can come to choose is left out: a family name such as 小谷 stands there
 * once for each way to say it.
 * @param entries words by their place in bytes
 * @param targets `number of keys`, then `key, length, place, place, …` for each
 * @param order the keys of the lists, or NO_KEY for an empty one; else they are 0, 1, …
 */
export function packWords(entries: SharedArrayBuffer, targets: SharedArrayBuffer, order?: Int32Array) {
  const [words, keys] = [new Int16Array(entries), new Int32Array(targets)]
  const count = keys[0]!
  const lengthAt = new Int32Array(words.length / ENTRY_SIZE)
  for (let at = 1, seen = 0; seen < count; at += 2 + keys[at + 1]!, seen++) lengthAt[keys[at]!] = at + 1
  const wanted = order ?? Int32Array.from({ length: count }, (_, key) => key)
  const firsts = new Int32Array(new SharedArrayBuffer((wanted.length + 1) * 4))
  /** The places of those that are kept, in the order of the lists. */
  const kept = new Int32Array(words.length / ENTRY_SIZE)
  let size = 0
  for (let list = 0; list < wanted.length; list++) {
    firsts[list] = size
    if (wanted[list] === NO_KEY) continue
    const from = lengthAt[wanted[list]!]! + 1
    const to = from + keys[from - 1]!
    for (let at = from; at < to; at++) if (!isOutdone(words, keys, at, from, to)) kept[size++] = keys[at]! / 2
  }
  firsts[wanted.length] = size
  const numbers = new Int16Array(new SharedArrayBuffer(size * WORD_SIZE * 2))
  const places = new Int32Array(new SharedArrayBuffer(size * 4))
  for (let word = 0; word < size; word++) {
    const entry = kept[word]!
    for (let field = 0; field < WORD_SIZE; field++) numbers[word * WORD_SIZE + field] = words[entry + field]!
    places[word] = (words[entry + 3]! & 0xffff) | (words[entry + 4]! << 16)
  }
  return { firsts, numbers, places }
}

/** Whether another of its list has the same ids and costs less, or no more and comes before it. */
function isOutdone(words: Int16Array, keys: Int32Array, at: number, from: number, to: number): boolean {
  const entry = keys[at]! / 2
  for (let other = from; other < to; other++) {
    const than = keys[other]! / 2
    if (other === at || words[than] !== words[entry] || words[than + 1] !== words[entry + 1]) continue
    if (words[than + 2]! < words[entry + 2]! || (other < at && words[than + 2] === words[entry + 2])) return true
  }
  return false
}

export function openWords(numbers: SharedArrayBuffer, places: SharedArrayBuffer, features: SharedArrayBuffer): Words {
  return {
    numbers: new Int16Array(numbers),
    places: new Int32Array(places),
    features: Buffer.from(features),
  }
}
