// Brings a database to the schema of this version. The bookkeeping is Prisma's own (table `_prisma_migrations`, SHA-256
// of each script), so that `prisma migrate` works on the same database; but a script and its entry are one transaction
// here, so that a process killed in between leaves nothing that somebody has to mend.
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { UserError } from '#domain/errors.ts'
import { connectForCheck } from './connect.ts'

/** Any number that nobody else locks. */
const LOCK = 4_022_250_974
const FOLDER = join(import.meta.dirname, '../../prisma/migrations')

const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/**
 * Applies the migrations that the database lacks, in order, and returns their names; [] and no lock when it lacks none.
 * Any number of processes may call it at once.
 * @param folder the migrations, each in a folder of its name
 * @throws UserError when the database belongs to a newer version, holds something else, or a migration fails
 */
export async function migrate(url: string, folder = FOLDER): Promise<string[]> {
  const client = await connectForCheck(url)
  try {
    const known = await listMigrations(folder)
    if ((await findPending(client, known)).length === 0) return []
    await client.query(`SELECT pg_advisory_lock(${LOCK})`)
    // Another process may have applied them while we waited.
    const pending = await findPending(client, known)
    for (const name of pending) await apply(client, folder, name)
    return pending
  } finally {
    // Ends the lock too.
    await client.end()
  }
}

async function listMigrations(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function findPending(client: pg.Client, known: readonly string[]): Promise<string[]> {
  const entries = await readEntries(client)
  if (entries === null) {
    await expectEmpty(client)
    return [...known]
  }
  const failed = entries.find((entry) => !entry.isFinished)
  if (failed !== undefined) throw new UserError(failedElsewhere(client, failed.name))
  const unknown = entries.filter(({ name }) => !known.includes(name)).map(({ name }) => name)
  if (unknown.length > 0) throw new UserError(tooNew(client, known.at(-1), unknown))
  return known.filter((name) => !entries.some((entry) => entry.name === name))
}

async function readEntries(client: pg.Client): Promise<{ name: string; isFinished: boolean }[] | null> {
  const { rows: found } = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "isThere"`)
  if (!found[0].isThere) return null
  const { rows } = await client.query(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS "isFinished"
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  )
  return rows
}

/** Tables that came with an extension do not count. */
async function expectEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
       AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
     ORDER BY 1 LIMIT 1`,
  )
  if (rows.length === 0) return
  throw new UserError(
    `${describe(client)}: expected an empty database or one of claimwatch, found one with a table "${rows[0].name}" of something else; make a database of its own (createdb claimwatch) and set DATABASE_URL to it`,
  )
}

async function apply(client: pg.Client, folder: string, name: string): Promise<void> {
  const script = await readFile(join(folder, name, 'migration.sql'), 'utf8')
  const checksum = createHash('sha256').update(script).digest('hex')
  try {
    await client.query('BEGIN')
    await client.query(BOOKKEEPING)
    await client.query(script)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, clock_timestamp(), $3, now(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    // A lost connection rolls back by itself.
    await client.query('ROLLBACK').catch(() => undefined)
    throw new UserError(failedHere(client, name, error as Error), { cause: error })
  }
}

function describe(client: pg.Client): string {
  return `database "${client.database}" on ${client.host}:${client.port}`
}

function tooNew(client: pg.Client, newest: string | undefined, unknown: readonly string[]): string {
  return `${describe(client)}: expected the schema of this version of claimwatch (up to ${newest}), found that of a newer version (${unknown.join(', ')}); install that version, or set DATABASE_URL to another database`
}

function failedElsewhere(client: pg.Client, name: string): string {
  return `${describe(client)}: expected every migration to be complete, found ${name} begun by another tool and not finished; mend it with "prisma migrate resolve", then start again`
}

/** What to do, by Postgres' code. */
const ADVICE: Record<string, string> = {
  '42501': 'let the user create tables there (GRANT CREATE ON SCHEMA public)',
  '53100': 'free some space on the disk of the server',
  '25006': 'connect to a server that takes writes',
}

function failedHere(client: pg.Client, name: string, error: Error & { code?: string }): string {
  const advice = ADVICE[error.code ?? ''] ?? 'put that right'
  return `${describe(client)}: expected migration ${name} to apply, found: ${error.message}; nothing of it was kept; ${advice}, then start again`
}
