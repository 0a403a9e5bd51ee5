// The files of weights that npm run train writes: a line that names the fields and the lengths of the tables, and the tables.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Language } from '#domain/text.ts'
import type { PackedWeights, Weights } from '#domain/weights.ts'

interface Header {
  tasks: readonly string[]
  /** Bytes of the tables. */
  names: number
  fields: number
  rows: number
  units: number
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
  const { tasks, names, fields, rows, units } = header
  const whole = start + names + fields + rows + units
  if (whole !== bytes.length)
    throw new Error(`${file.pathname}: expected ${whole} bytes of weights, found ${bytes.length}; run npm run train`)
  let from = start
  const next = (length: number) => {
    from += length
    return share(bytes.subarray(from - length, from))
  }
  return {
    tasks,
    names: new Int32Array(next(names)),
    fields: new Int32Array(next(fields)),
    rows: new Uint16Array(next(rows)),
    units: new Int32Array(next(units)),
  }
}

function share(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}

export function writeWeights(language: Language, { tasks, names, fields, rows, units }: PackedWeights): void {
  const tables = [names, fields, rows, units].map(bytesOf)
  const [lengthOfNames, lengthOfFields, lengthOfRows, lengthOfUnits] = tables.map(({ length }) => length)
  const header = { tasks, names: lengthOfNames, fields: lengthOfFields, rows: lengthOfRows, units: lengthOfUnits }
  writeFileSync(
    fileOf(language),
    gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...tables]), { level: 9 }),
  )
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return Uint8Array.from(new Uint8Array(buffer, byteOffset, byteLength))
}
