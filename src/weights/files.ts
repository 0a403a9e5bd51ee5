// The files of weights that npm run train writes: a line that names the tables and their lengths, and the tables.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Language } from '#domain/text.ts'
import type { Weights, WeightTables } from '#domain/weights.ts'
import { packWeights } from '#extractors/weighing/packed-weights.ts'

const fileOf = (language: Language) => new URL(`./${language}.bin.gz`, import.meta.url)

/** In memory that threads share. */
export function readWeights(): Weights {
  return { ja: packWeights(readTables(fileOf('ja'))), en: packWeights(readTables(fileOf('en'))) }
}

/** @throws where the file is not of the length that its first line tells */
export function readTables(file: URL): WeightTables {
  const bytes = gunzipSync(readFileSync(file))
  const end = bytes.indexOf('\n')
  const lengths = Object.entries<number>(JSON.parse(bytes.toString('utf8', 0, end)))
  const whole = lengths.reduce((sum, [, length]) => sum + length, end + 1)
  if (whole !== bytes.length)
    throw new Error(`${file.pathname}: expected ${whole} bytes of weights, found ${bytes.length}; run npm run train`)
  const tables: Record<string, Int8Array> = {}
  let at = bytes.byteOffset + end + 1
  for (const [name, length] of lengths) {
    tables[name] = new Int8Array(bytes.buffer, at, length)
    at += length
  }
  return tables
}

export function writeWeights(language: Language, tables: WeightTables): void {
  const lengths = Object.fromEntries(Object.entries(tables).map(([name, { length }]) => [name, length]))
  const parts = Object.values(tables).map((table) => Buffer.from(Uint8Array.from(table)))
  writeFileSync(
    fileOf(language),
    gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(lengths)}\n`), ...parts]), { level: 9 }),
  )
}
