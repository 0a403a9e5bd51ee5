// kuromoji's dictionary as plain arrays in shared memory: loaded once in a process, read by all its threads.
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/** The files of the dictionary, unpacked; what a thread is given so as to open a tokeniser. */
export type SharedDictionary = Record<keyof typeof FILES | 'trie' | 'costs', SharedArrayBuffer>

/** Of a character class: whether it makes unknown words beside known ones, and of a whole run of its characters. */
export interface CharacterClass {
  isAlwaysInvoked: boolean
  isGrouping: boolean
}

/** Words: where each stands in the arrays is its id, as kuromoji builds them. */
export interface Words {
  /** Five numbers of 16 bits a word: left id, right id, cost, and the place of its features in two halves. */
  entries: Int16Array
  /** Features in UTF-8, separated by commas, ended by a zero. */
  features: Buffer
  /** Lists of words, each `length, id, id, …`. */
  targets: Int32Array
  /** Where the list of a key stands in `targets`, by key. */
  listOf: Int32Array
}

export interface Dictionary {
  /** A trie over UTF-8 as a double array: base and check of a node side by side, since both are asked for together. */
  trie: Int32Array
  known: Words
  unknown: Words
  /** `costs[left * rightIds + right]`: of the left id of a word with the right id of the one before it. */
  costs: Int16Array
  rightIds: number
  classOf: Uint8Array
  classes: readonly CharacterClass[]
}

const FILES = {
  entries: 'tid.dat.gz',
  features: 'tid_pos.dat.gz',
  targets: 'tid_map.dat.gz',
  unknownEntries: 'unk.dat.gz',
  unknownFeatures: 'unk_pos.dat.gz',
  unknownTargets: 'unk_map.dat.gz',
  classOf: 'unk_char.dat.gz',
  classes: 'unk_invoke.dat.gz',
} as const

/** Reads the dictionary from the folder of kuromoji's package: a third of a second, and 85 MB that stay. */
export async function loadDictionary(): Promise<SharedDictionary> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')
  try {
    const loaded: [string, SharedArrayBuffer][] = []
    // One after the other: side by side they would leave a hundred megabytes of unpacked pieces behind.
    for (const [name, file] of Object.entries(FILES)) loaded.push([name, await unpack(join(folder, file))])
    const [base, check] = [await unpack(join(folder, 'base.dat.gz')), await unpack(join(folder, 'check.dat.gz'))]
    loaded.push(['trie', interleave(new Int32Array(base), new Int32Array(check))])
    loaded.push(['costs', turn(new Int16Array(await unpack(join(folder, 'cc.dat.gz'))))])
    return Object.fromEntries(loaded) as SharedDictionary
  } catch (error) {
    throw new Error(`kuromoji: cannot load the dictionary in ${folder}`, { cause: error })
  }
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

function interleave(base: Int32Array, check: Int32Array): SharedArrayBuffer {
  const trie = new Int32Array(new SharedArrayBuffer(base.byteLength * 2))
  for (let node = 0; node < base.length; node++) {
    trie[2 * node] = base[node]!
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
  return {
    trie: new Int32Array(shared.trie),
    known: openWords(shared.entries, shared.features, shared.targets),
    unknown: openWords(shared.unknownEntries, shared.unknownFeatures, shared.unknownTargets),
    costs: costs.subarray(1),
    rightIds: costs[0] ?? 0,
    classOf: new Uint8Array(shared.classOf),
    classes: readClasses(Buffer.from(shared.classes)),
  }
}

function openWords(entries: SharedArrayBuffer, features: SharedArrayBuffer, targets: SharedArrayBuffer): Words {
  const lists = new Int32Array(targets)
  return {
    entries: new Int16Array(entries),
    features: Buffer.from(features),
    targets: lists,
    listOf: indexLists(lists),
  }
}

/** The file holds `number of keys`, then `key, length, id, id, …` for each. */
function indexLists(lists: Int32Array): Int32Array {
  const count = lists[0] ?? 0
  let last = 0
  const each = (tell: (key: number, at: number) => void) => {
    for (let at = 1, seen = 0; seen < count; at += 2 + (lists[at + 1] ?? 0), seen++) tell(lists[at] ?? 0, at + 1)
  }
  each((key) => {
    last = Math.max(last, key)
  })
  const listOf = new Int32Array(last + 1)
  each((key, at) => {
    listOf[key] = at
  })
  return listOf
}

/** `always, grouping, longest (4 bytes), name, 0` for each class. */
function readClasses(bytes: Buffer): CharacterClass[] {
  const classes: CharacterClass[] = []
  for (let at = 0; at + 6 < bytes.length && bytes[at + 6] !== 0; at = bytes.indexOf(0, at + 6) + 1)
    classes.push({ isAlwaysInvoked: bytes[at] === 1, isGrouping: bytes[at + 1] === 1 })
  return classes
}
