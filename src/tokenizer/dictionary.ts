// kuromoji's dictionary as plain arrays in shared memory: loaded once in a process, read by all its threads.
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { blocksAcross, packCosts, rankIds, renumber } from './costs.ts'
import { NODE_SIZE, packTrie, type Trie } from './trie.ts'
import { openWords, packWords, type Words } from './words.ts'

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

export interface Dictionary {
  trie: Trie
  known: Words
  unknown: Words
  /** The first word of each character class among the unknown ones; its last one is before the next one's first. */
  unknownFirsts: Int32Array
  /** `costs[rowOf(left, across) + columnOf(right)]`: of the left id of a word with the right id of the one before it. */
  costs: Int16Array
  across: number
  classOf: Uint8Array
  classes: readonly CharacterClass[]
}

/** Reads the dictionary from the folder of kuromoji's package: 0.4 s, and 50 MB that stay. */
export async function loadDictionary(): Promise<SharedDictionary> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict')
  const read = (name: string) => unpack(join(folder, `${name}.dat.gz`))
  try {
    // One after the other: side by side they would leave a hundred megabytes of unpacked pieces behind.
    const base = new Int32Array(await read('base'))
    const { trie, keys } = packTrie({ base, check: new Int32Array(await read('check')) })
    const known = packWords(await read('tid'), await read('tid_map'), keys)
    for (let node = 0; node < known.firsts.length; node++) trie.nodes[node * NODE_SIZE + 1] = known.firsts[node]!
    const unknown = packWords(await read('unk'), await read('unk_map'))
    const costs = new Int16Array(await read('cc'))
    const ranks = rankIds(known.numbers, costs[0]!)
    for (const words of [known, unknown]) renumber(words.numbers, ranks)
    return {
      firsts: trie.firsts.buffer,
      letters: trie.letters.buffer,
      nodes: trie.nodes.buffer,
      known: known.numbers.buffer,
      knownPlaces: known.places.buffer,
      features: await read('tid_pos'),
      unknownFirsts: unknown.firsts.buffer,
      unknown: unknown.numbers.buffer,
      unknownPlaces: unknown.places.buffer,
      unknownFeatures: await read('unk_pos'),
      classOf: await read('unk_char'),
      classes: await read('unk_invoke'),
      costs: packCosts(costs.subarray(2), ranks),
    }
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
    costs,
    across: blocksAcross(costs),
    classOf: new Uint8Array(shared.classOf),
    classes: readClasses(Buffer.from(shared.classes)),
  }
}

/** `always, grouping, longest (4 bytes), name, 0` for each class. */
function readClasses(bytes: Buffer): CharacterClass[] {
  const classes: CharacterClass[] = []
  for (let at = 0; at + 6 < bytes.length && bytes[at + 6] !== 0; at = bytes.indexOf(0, at + 6) + 1)
    classes.push({ isAlwaysInvoked: bytes[at] === 1, isGrouping: bytes[at + 1] === 1 })
  return classes
}
