// The files of weights that npm run train writes: a line that names the fields and the lengths of the two tables, and the
// tables.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Language } from '#domain/text.ts'
import type { PackedWeights, Weights } from '#domain/weights.ts'

interface Header {
  tasks: readonly string[]
  /** Bytes of the tables. */
  names: number
  fields: number
}

const fileOf = (language: Language) => new URL(`./${language}.bin.gz`, import.meta.url)

export function readWeights(): Weights {
  return { ja: readWeightsOf(fileOf('ja')), en: readWeightsOf(fileOf('en')) }
}

/**
 * In memory that threads share.
 * @throws where the file is not of the length that its first line tells
 */
export function readWeightsOf(file: URL): PackedWeights {
  const bytes = gunzipSync(readFileSync(file))
  const start = bytes.indexOf('\n') + 1
  const header: Header = JSON.parse(bytes.toString('utf8', 0, start))
  const whole = start + header.names + header.fields
  if (whole !== bytes.length)
    throw new Error(`${file.pathname}: expected ${whole} bytes of weights, found ${bytes.length}; run npm run train`)
  const names = share(bytes.subarray(start, start + header.names))
  const fields = share(bytes.subarray(start + header.names))
  return { tasks: header.tasks, names: new Int32Array(names), fields: new Int32Array(fields) }
}

function share(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}

export function writeWeights(language: Language, { tasks, names, fields }: PackedWeights): void {
  const header: Header = { tasks, names: names.byteLength, fields: fields.byteLength }
  const parts = [Buffer.from(`${JSON.stringify(header)}\n`), bytesOf(names), bytesOf(fields)]
  writeFileSync(fileOf(language), gzipSync(Buffer.concat(parts), { level: 9 }))
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array {
  return Uint8Array.from(new Uint8Array(buffer, byteOffset, byteLength))
}
