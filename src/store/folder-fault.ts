// What the operating system, SQLite or Postgres say of a data folder, in words that a user can act on.
import { UserError } from '#domain/errors.ts'

const DISK_FULL =
  /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|database or disk is full|wrote only \d+ of \d+ bytes|Check free disk space/i

/** What is met in the text of an error, what it means, and what to do. */
const FOLDER_FAULTS: readonly [pattern: RegExp, found: string, advice: string][] = [
  [DISK_FULL, 'the disk is full', 'free some space and start again; nothing that was saved is lost'],
  [
    /EROFS|Read-only file system|readonly database/i,
    'a file system that cannot be written',
    'set CLAIMWATCH_DATA_DIR to a folder that can be',
  ],
  [
    /EACCES|EPERM|Permission denied|unable to open database file|has wrong ownership/i,
    'no permission to write there',
    'give this user the folder (chown), or set CLAIMWATCH_DATA_DIR to one of its own',
  ],
  [
    /ENOTDIR|EEXIST|Not a directory/i,
    'a file where the folder should be',
    'move the file away, or set CLAIMWATCH_DATA_DIR',
  ],
  [
    /file is not a database|disk image is malformed/i,
    'users.sqlite in it is damaged',
    'stop every claimwatch and delete that file; it holds no data of yours',
  ],
]

export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && DISK_FULL.test(error.message)
}

/** A UserError for a fault that the user can mend; other errors come back as they are. */
export function explainFolderFault(dataDir: string, error: unknown): unknown {
  if (error instanceof UserError) return error
  const text = error instanceof Error ? error.message : String(error)
  const known = FOLDER_FAULTS.find(([pattern]) => pattern.test(text))
  if (known === undefined) return error
  const [, found, advice] = known
  return new UserError(
    `data folder ${dataDir}: expected a folder that the database can keep its files in, found ${found}; ${advice}`,
    { cause: error },
  )
}
