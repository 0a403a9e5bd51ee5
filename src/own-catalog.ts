// Loads the file of CLAIMWATCH_CATALOG: rows of the user's own, every bad line reported together.

import { defaultRows } from '#catalog/default-rows.ts'
import { parseOwnRows } from '#catalog/own-rows.ts'
import type { Row } from '#catalog/rows.ts'
import { UserError } from '#domain/errors.ts'
import { readWhole } from './commands/files.ts'

const EXPECTED = 'a file of rows such as "organisation Acme|アクメ > SoftBank Group"'

/**
 * @param file null for none, which has no rows
 * @throws UserError that names every line that cannot be used, what was expected and what was found
 */
export async function loadOwnRows(file: string | null): Promise<Row[]> {
  if (file === null) return []
  const name = `CLAIMWATCH_CATALOG: ${file}`
  const bytes = await readWhole(file, EXPECTED).catch((error: Error) => {
    throw new UserError(`CLAIMWATCH_CATALOG: ${error.message}`, { cause: error })
  })
  const { rows, faults } = parseOwnRows(decode(bytes, name), defaultRows())
  if (faults.length === 0) return rows
  const lines = faults.map(({ line, expected, found }) => `  ${file}:${line}: expected ${expected}, found "${found}"`)
  throw new UserError(`CLAIMWATCH_CATALOG: ${faults.length} of its lines cannot be used\n${lines.join('\n')}`)
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new UserError(`${name}: expected UTF-8, found bytes of another encoding; save it as UTF-8`, { cause: error })
  }
}
