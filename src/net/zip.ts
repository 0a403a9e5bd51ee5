// One file out of a zip archive (PKWARE's APPNOTE 6.3.10): stored or deflated, its checksum proved.
import { crc32, inflateRawSync } from 'node:zlib'
import { PermanentError } from '#domain/errors.ts'

const END_OF_DIRECTORY = 0x06054b50
const END_BYTES = 22
const MAX_COMMENT_BYTES = 0xffff
const DIRECTORY_ENTRY = 0x02014b50
const ENTRY_BYTES = 46
const LOCAL_ENTRY = 0x04034b50
const LOCAL_BYTES = 30
const STORED = 0
const DEFLATED = 8

interface Entry {
  name: string
  method: number
  checksum: number
  compressedBytes: number
  offset: number
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/**
 * The first file whose name ends so.
 * @throws PermanentError when there is none, or the archive is damaged, or holds more than `maxBytes`
 */
export function unzip(archive: Uint8Array, suffix: string, maxBytes: number): Uint8Array {
  const buffer = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  try {
    const entry = readDirectory(buffer).find(({ name }) => name.endsWith(suffix))
    if (entry === undefined) throw new PermanentError(`expected a file *${suffix} in the zip archive, found none`)
    return readEntry(buffer, entry, maxBytes)
  } catch (error) {
    if (error instanceof PermanentError) throw error
    // Every read beyond the end, and what zlib refuses.
    throw new PermanentError(`expected a whole zip archive, found a damaged one (${(error as Error).message})`, {
      cause: error,
    })
  }
}

function readDirectory(buffer: Buffer): Entry[] {
  let end = buffer.length - END_BYTES
  const least = Math.max(0, end - MAX_COMMENT_BYTES)
  while (end >= least && buffer.readUInt32LE(end) !== END_OF_DIRECTORY) end--
  if (end < least) throw new Error('no directory')
  const entries: Entry[] = []
  let at = buffer.readUInt32LE(end + 16)
  for (let count = buffer.readUInt16LE(end + 10); count > 0; count--) {
    if (buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('a directory of another kind')
    const nameBytes = buffer.readUInt16LE(at + 28)
    entries.push({
      name: buffer.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
      method: buffer.readUInt16LE(at + 10),
      checksum: buffer.readUInt32LE(at + 16),
      compressedBytes: buffer.readUInt32LE(at + 20),
      offset: buffer.readUInt32LE(at + 42),
    })
    at += ENTRY_BYTES + nameBytes + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return entries
}

function readEntry(buffer: Buffer, { name, method, checksum, compressedBytes, offset }: Entry, maxBytes: number) {
  if (buffer.readUInt32LE(offset) !== LOCAL_ENTRY) throw new Error(`nothing where ${name} should be`)
  const start = offset + LOCAL_BYTES + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28)
  const compressed = buffer.subarray(start, start + compressedBytes)
  if (compressed.length < compressedBytes) throw new Error(`the end of ${name} is missing`)
  const content = method === DEFLATED ? inflateRawSync(compressed, { maxOutputLength: maxBytes }) : compressed
  if (method !== STORED && method !== DEFLATED)
    throw new Error(`${name} is packed in a way (${method}) that is not read`)
  if (crc32(content) !== checksum) throw new Error(`the checksum of ${name} is wrong`)
  return content
}
