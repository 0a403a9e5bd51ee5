// Files that the user names, and why one cannot be read or written, in words that a user can act on.
import { readFile, writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { PermanentError, UserError } from '#domain/errors.ts'
import { tell } from './output.ts'

const COMMON_FAULTS: Readonly<Record<string, string>> = {
  ENOTDIR: 'a file where a folder of the path should be; check the path',
  ENAMETOOLONG: 'a name that is too long; check the path',
  ENOSPC: 'the disk full; free some space',
  EROFS: 'a file system that cannot be written; name another place',
}
const READ_FAULTS: Readonly<Record<string, string>> = {
  ...COMMON_FAULTS,
  ENOENT: 'no such file; check the path',
  EISDIR: 'a folder; name a file in it',
  EACCES: 'no permission to read it; chmod u+r gives it to its owner',
}
const WRITE_FAULTS: Readonly<Record<string, string>> = {
  ...COMMON_FAULTS,
  ENOENT: 'no folder to put it in; make the folder first',
  EISDIR: 'a folder of that name; name a file in it',
  EACCES: 'no permission to write there; name another place',
}

/** How messages call a file that may be `-`. */
export function nameOf(file: string): string {
  return file === '-' ? 'stdin' : file
}

/**
 * The whole file, or the whole of stdin for `-`.
 * @param expected what the file should be: `a text`
 */
export async function readWhole(file: string, expected: string): Promise<Buffer> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file)
  } catch (error) {
    throw explainReadFault(file, expected, error)
  }
}

/** Each file in turn: among several, one that cannot be used is told of and does not keep the others waiting. */
export async function forEachFile(
  files: readonly string[],
  run: (file: string, place: number) => Promise<void>,
): Promise<void> {
  for (const [place, file] of files.entries()) {
    try {
      await run(file, place)
    } catch (error) {
      if (files.length === 1 || !(error instanceof UserError || error instanceof PermanentError)) throw error
      process.exitCode = 1
      tell(`claimwatch: ${error.message}`)
    }
  }
}

/**
 * Runs ahead of whoever takes the results in order: so many at a time, each started when an earlier one is taken.
 * @returns the result of the file at this place; to be asked for in order
 */
export function runAhead<T>(
  files: readonly string[],
  atATime: number,
  run: (file: string) => Promise<T>,
): (place: number) => Promise<T> {
  const started: Promise<T>[] = []
  return (place) => {
    for (const file of files.slice(started.length, place + atATime)) {
      const running = run(file)
      // Whoever takes it hears of it; until then it must not end the process.
      running.catch(() => {})
      started.push(running)
    }
    const result = started[place]
    if (result === undefined) throw new Error(`no file at place ${place} of ${files.length}`)
    return result
  }
}

export function explainReadFault(file: string, expected: string, error: unknown): UserError {
  return explain(READ_FAULTS, nameOf(file), expected, error)
}

export async function writeWhole(file: string, content: string): Promise<void> {
  await writeFile(file, content).catch((error) => {
    throw explain(WRITE_FAULTS, file, 'a place to write to', error)
  })
}

function explain(faults: Readonly<Record<string, string>>, name: string, expected: string, error: unknown): UserError {
  const { code = '', message } = error as NodeJS.ErrnoException
  return new UserError(`${name}: expected ${expected}, found ${faults[code] ?? message}`, { cause: error })
}
