// kuromoji's dictionary as plain arrays in shared memory: loaded once in a process, read by all its threads.
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { NO_KEY, NODE_SIZE, packTrie, type Trie } from './trie.ts'

/** The files of the dictionary, unpacked; what a thread is given so as to open a tokeniser. */
export type SharedDictionary = Record<(typeof PARTS)[number], SharedArrayBuffer>

const PARTS = [
  'firsts',
  'letters',
  'nodes',
  'known',
  'knownPlaces',
  'features',
  'unknownFirsts',
  'unknown',
  'unknownPlaces',
  'unknownFeatures',
  'classOf',
  'classes',
  'costs',
] as const

/** Of a character class: whether it makes unknown words beside known ones, and of a whole run of its characters. */
export interface CharacterClass {
  isAlwaysInvoked: boolean
  isGrouping: boolean
}

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

export interface Dictionary {
  trie: Trie
  known: Words
  unknown: Words
  /** The first word of each character class among the unknown ones; its last one is before the next one's first. */
  unknownFirsts: Int32Array
  /** `costs[left * rightIds + right]`: of the left id of a word with the right id of the one before it. */
  costs: Int16Array
  rightIds: number
  classOf: Uint8Array
  classes: readonly CharacterClass[]
}

/** Reads the dictionary from the folder of kuromoji's package: a third of a second, and 85 MB that stay. */
export async function loadDictionary(): Promise<SharedDictionary> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')
  const read = (name: string) => unpack(join(folder, `${name}.dat.gz`))
  try {
    // One after the other: side by side they would leave a hundred megabytes of unpacked pieces behind.
    const base = new Int32Array(await read('base'))
    const { trie, keys } = packTrie({ base, check: new Int32Array(await read('check')) })
    const known = packWords(await read('tid'), await read('tid_map'), keys)
    for (const [node, word] of known.firsts.entries()) trie.nodes[node * NODE_SIZE + 1] = word
    const unknown = packWords(await read('unk'), await read('unk_map'))
    return {
      firsts: trie.firsts.buffer as SharedArrayBuffer,
      letters: trie.letters.buffer as SharedArrayBuffer,
      nodes: trie.nodes.buffer as SharedArrayBuffer,
      known: known.numbers,
      knownPlaces: known.places,
      features: await read('tid_pos'),
      unknownFirsts: unknown.firsts.buffer,
      unknown: unknown.numbers,
      unknownPlaces: unknown.places,
      unknownFeatures: await read('unk_pos'),
      classOf: await read('unk_char'),
      classes: await read('unk_invoke'),
      costs: turn(new Int16Array(await read('cc'))),
    }
  } catch (error) {
    throw new Error(`kuromoji: cannot load the dictionary in ${folder}`, { cause: error })
  }
}

/** The numbers of a word in the file: left id, right id, cost, and the place of its features in two halves. */
const ENTRY_SIZE = 5

/**
 * Brings together what stands in two files, so that the words of one key lie side by side.
 * @param entries words by their place in bytes
 * @param targets `number of keys`, then `key, length, place, place, …` for each
 * @param order the keys of the lists, or NO_KEY for an empty one; else they are 0, 1, …
 */
function packWords(entries: SharedArrayBuffer, targets: SharedArrayBuffer, order?: Int32Array) {
  const [words, keys] = [new Int16Array(entries), new Int32Array(targets)]
  const count = keys[0]!
  const lengthAt = new Int32Array(words.length / ENTRY_SIZE)
  for (let at = 1, seen = 0; seen < count; at += 2 + keys[at + 1]!, seen++) lengthAt[keys[at]!] = at + 1
  const wanted = order ?? Int32Array.from({ length: count }, (_, key) => key)
  const firsts = new Int32Array(new SharedArrayBuffer((wanted.length + 1) * 4))
  for (const [list, key] of wanted.entries())
    firsts[list + 1] = firsts[list]! + (key === NO_KEY ? 0 : keys[lengthAt[key]!]!)
  const size = firsts[wanted.length]!
  const numbers = new Int16Array(new SharedArrayBuffer(size * WORD_SIZE * 2))
  const places = new Int32Array(new SharedArrayBuffer(size * 4))
  for (let list = 0; list < wanted.length; list++)
    for (let word = firsts[list]!, at = lengthAt[wanted[list]!]! + 1; word < firsts[list + 1]!; word++, at++) {
      const entry = keys[at]! / 2
      for (let field = 0; field < WORD_SIZE; field++) numbers[word * WORD_SIZE + field] = words[entry + field]!
      places[word] = (words[entry + 3]! & 0xffff) | (words[entry + 4]! << 16)
    }
  return { firsts, numbers: numbers.buffer, places: places.buffer }
}

const CHUNK_BYTES = 1 << 16
const ZEROS = Buffer.alloc(CHUNK_BYTES)

/** Unpacks a file into shared memory, piece by piece, without the zeros that pad it. */
async function unpack(file: string): Promise<SharedArrayBuffer> {
  const bytes = new Uint8Array(new SharedArrayBuffer(await unpackedSize(file)))
  let length = 0
  await pipeline(
    createReadStream(file),
    createGunzip({ chunkSize: CHUNK_BYTES }),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        // The padding is never written, so that it takes no memory.
        if (!chunk.equals(ZEROS.subarray(0, chunk.length))) bytes.set(chunk, length)
        length += chunk.length
      }
    },
  )
  return bytes.buffer
}

/**
 * The file holds `right ids, left ids, cost, …`, a row for each right id. Turned round, with the number of right ids
 * before it, what the search asks for one word stands in one row.
 */
function turn(file: Int16Array): SharedArrayBuffer {
  const [rightIds = 0, leftIds = 0] = file
  const costs = new Int16Array(new SharedArrayBuffer((rightIds * leftIds + 1) * 2))
  costs[0] = rightIds
  for (let right = 0; right < rightIds; right++)
    for (let left = 0; left < leftIds; left++) costs[1 + left * rightIds + right] = file[2 + right * leftIds + left]!
  return costs.buffer
}

/** RFC 1952 §2.3.1: the last four bytes of a member tell the size of its contents. */
async function unpackedSize(file: string): Promise<number> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, size - 4)
    return buffer.readUInt32LE(0)
  } finally {
    await handle.close()
  }
}

/** The dictionary's arrays over shared memory. */
export function openDictionary(shared: SharedDictionary): Dictionary {
  const costs = new Int16Array(shared.costs)
  return {
    trie: {
      firsts: new Uint16Array(shared.firsts),
      letters: new Uint16Array(shared.letters),
      nodes: new Int32Array(shared.nodes),
    },
    known: openWords(shared.known, shared.knownPlaces, shared.features),
    unknown: openWords(shared.unknown, shared.unknownPlaces, shared.unknownFeatures),
    unknownFirsts: new Int32Array(shared.unknownFirsts),
    costs: costs.subarray(1),
    rightIds: costs[0] ?? 0,
    classOf: new Uint8Array(shared.classOf),
    classes: readClasses(Buffer.from(shared.classes)),
  }
}

function openWords(numbers: SharedArrayBuffer, places: SharedArrayBuffer, features: SharedArrayBuffer): Words {
  return {
    numbers: new Int16Array(numbers),
    places: new Int32Array(places),
    features: Buffer.from(features),
  }
}

/** `always, grouping, longest (4 bytes), name, 0` for each class. */
function readClasses(bytes: Buffer): CharacterClass[] {
  const classes: CharacterClass[] = []
  for (let at = 0; at + 6 < bytes.length && bytes[at + 6] !== 0; at = bytes.indexOf(0, at + 6) + 1)
    classes.push({ isAlwaysInvoked: bytes[at] === 1, isGrouping: bytes[at + 1] === 1 })
  return classes
}
