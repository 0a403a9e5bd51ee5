// Who uses a data folder: a ledger that several processes write one at a time. It is an SQLite file because the
// operating system takes back the lock on one when its holder dies, however it dies; a lock made of a file would stay.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '#domain/errors.ts'
import { explainFolderFault } from './folder-fault.ts'
import { findProcess } from './processes.ts'

/** A `service` runs the pipeline, one at a time; a `command` uses the same server beside it or alone. */
export type UserRole = 'service' | 'command'

export interface FolderUser {
  id: number
  pid: number
  role: UserRole
}

/** The ledger, while no other process can read or write it. */
export interface Ledger {
  /** Users that are still running. */
  users(): FolderUser[]
  /** Enters this process and returns the entry's id. */
  enter(role: UserRole): number
  leave(id: number): void
}

const RETRY_MS = 15
const LOCK_LIMIT_MS = 90_000
const SQLITE_BUSY = 5

/** Runs `task` while no other process of any version is in a task on the same folder. What it enters is kept only when it succeeds. */
export async function withLedger<T>(dataDir: string, task: (ledger: Ledger) => Promise<T>): Promise<T> {
  const database = await openLocked(dataDir)
  try {
    database.exec(
      'CREATE TABLE IF NOT EXISTS user (id INTEGER PRIMARY KEY AUTOINCREMENT, pid INTEGER, started TEXT, role TEXT)',
    )
    const result = await task(ledgerOf(database))
    database.exec('COMMIT')
    return result
  } finally {
    // Closing rolls back what was not committed.
    database.close()
  }
}

async function openLocked(dataDir: string): Promise<DatabaseSync> {
  const path = join(dataDir, 'users.sqlite')
  const until = Date.now() + LOCK_LIMIT_MS
  for (;;) {
    const database = open(dataDir, path)
    try {
      // Waiting inside SQLite would stop this process, which may hold the lock itself in another task.
      database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
      return database
    } catch (error) {
      database.close()
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw explainFolderFault(dataDir, error)
      if (Date.now() > until) throw new UserError(lockedTooLong(dataDir))
    }
    await sleep(RETRY_MS)
  }
}

function open(dataDir: string, path: string): DatabaseSync {
  try {
    mkdirSync(dataDir, { recursive: true })
    return new DatabaseSync(path)
  } catch (error) {
    throw explainFolderFault(dataDir, error)
  }
}

function lockedTooLong(dataDir: string): string {
  return `data folder ${dataDir}: expected its database to be started or stopped within ${LOCK_LIMIT_MS / 1000} s, found another claimwatch still at it; see with "ps" what it is doing`
}

type Entry = FolderUser & { started: string }

function ledgerOf(database: DatabaseSync): Ledger {
  const entries = () =>
    database.prepare('SELECT id, pid, started, role FROM user ORDER BY id').all() as unknown as Entry[]
  const remove = (id: number) => void database.prepare('DELETE FROM user WHERE id = ?').run(id)
  return {
    users: () => entries().filter(isRunning),
    enter: (role) => {
      for (const { id } of entries().filter((entry) => !isRunning(entry))) remove(id)
      const started = findProcess(process.pid)?.startedAt ?? ''
      const insert = database.prepare('INSERT INTO user (pid, started, role) VALUES (?, ?, ?)')
      return Number(insert.run(process.pid, started, role).lastInsertRowid)
    },
    leave: remove,
  }
}

function isRunning({ pid, started }: Entry): boolean {
  return findProcess(pid)?.startedAt === started
}
