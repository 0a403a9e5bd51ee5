// kuromoji's dictionary as plain arrays in shared memory: loaded once in a process, read by all its threads.
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/** The files of the dictionary, unpacked; what a thread is given so as to open a tokeniser. */
export type SharedDictionary = Record<(typeof PARTS)[number], SharedArrayBuffer>

const PARTS = ['known', 'features', 'unknown', 'unknownFeatures', 'classOf', 'classes', 'trie', 'costs'] as const

/** Of a character class: whether it makes unknown words beside known ones, and of a whole run of its characters. */
export interface CharacterClass {
  isAlwaysInvoked: boolean
  isGrouping: boolean
}

/** The numbers of a word in a list. */
export const WORD_SIZE = 3

export interface Words {
  /**
   * Lists of words that are written alike, each its length and then for each word `left id << 16 | right id`, its cost,
   * the place of its features. Where a word begins is its id.
   */
  lists: Int32Array
  /** Features in UTF-8, separated by commas, ended by a zero. */
  features: Buffer
}

export interface Dictionary {
  /**
   * A trie over UTF-8 as a double array: base and check of a node side by side, since both are asked for together. The base
   * of a leaf is `-1 -` the place of its words' list.
   */
  trie: Int32Array
  known: Words
  unknown: Words
  /** Where the list of a character class stands among the unknown words. */
  unknownLists: Int32Array
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
    const known = packLists(await read('tid'), await read('tid_map'))
    const trie = interleave(new Int32Array(await read('base')), new Int32Array(await read('check')), known.listOf)
    return {
      known: known.lists,
      trie,
      features: await read('tid_pos'),
      unknown: packLists(await read('unk'), await read('unk_map')).lists,
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
 */
function packLists(entries: SharedArrayBuffer, targets: SharedArrayBuffer) {
  const [words, keys] = [new Int16Array(entries), new Int32Array(targets)]
  const [count = 0] = keys
  const lists = new Int32Array(new SharedArrayBuffer((count + (WORD_SIZE * words.length) / ENTRY_SIZE) * 4))
  const listOf: number[] = []
  let size = 0
  for (let at = 1, seen = 0; seen < count; at += 2 + keys[at + 1]!, seen++) {
    listOf[keys[at]!] = size
    lists[size++] = keys[at + 1]!
    for (const place of keys.subarray(at + 2, at + 2 + keys[at + 1]!)) {
      const [left = 0, right = 0, cost = 0, low = 0, high = 0] = words.subarray(place / 2, place / 2 + ENTRY_SIZE)
      lists.set([(left << 16) | right, cost, (low & 0xffff) | (high << 16)], size)
      size += WORD_SIZE
    }
  }
  return { lists: lists.buffer, listOf }
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

/** @param base of a leaf `-1 -` the key of its words; of a node that is not in use, it and its check are negative */
function interleave(base: Int32Array, check: Int32Array, listOf: readonly number[]): SharedArrayBuffer {
  const trie = new Int32Array(new SharedArrayBuffer(base.byteLength * 2))
  for (let node = 0; node < base.length; node++) {
    const isLeaf = base[node]! < 0 && check[node]! >= 0
    trie[2 * node] = isLeaf ? -1 - listOf[-1 - base[node]!]! : base[node]!
    trie[2 * node + 1] = check[node]!
  }
  return trie.buffer
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
  const classes = readClasses(Buffer.from(shared.classes))
  const unknown = { lists: new Int32Array(shared.unknown), features: Buffer.from(shared.unknownFeatures) }
  return {
    trie: new Int32Array(shared.trie),
    known: { lists: new Int32Array(shared.known), features: Buffer.from(shared.features) },
    unknown,
    unknownLists: placesOf(unknown.lists, classes.length),
    costs: costs.subarray(1),
    rightIds: costs[0] ?? 0,
    classOf: new Uint8Array(shared.classOf),
    classes,
  }
}

/** Where each of the lists begins. */
function placesOf(lists: Int32Array, count: number): Int32Array {
  const places = new Int32Array(count)
  for (let list = 0, at = 0; list < count; at += 1 + WORD_SIZE * lists[at]!, list++) places[list] = at
  return places
}

/** `always, grouping, longest (4 bytes), name, 0` for each class. */
function readClasses(bytes: Buffer): CharacterClass[] {
  const classes: CharacterClass[] = []
  for (let at = 0; at + 6 < bytes.length && bytes[at + 6] !== 0; at = bytes.indexOf(0, at + 6) + 1)
    classes.push({ isAlwaysInvoked: bytes[at] === 1, isGrouping: bytes[at + 1] === 1 })
  return classes
}
