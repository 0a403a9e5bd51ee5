// Databases for a short time, on a server that is there anyway: copies of one that is migrated once.
import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { connectForCheck } from './connect.ts'
import { migrate } from './migrate.ts'

export interface ScratchDatabase {
  url: string
  /** Takes everything off file: as it was when it was created, and much sooner than another one is. */
  empty(): Promise<void>
  /** Ends what is still connected, and removes the database. */
  drop(): Promise<void>
}

export interface Scratch {
  /** An empty, migrated database of its own. */
  create(): Promise<ScratchDatabase>
  /** Removes the template, and what was not dropped. */
  close(): Promise<void>
}

/** @param serverUrl a database on the server whose user may create others */
export async function openScratch(serverUrl: string): Promise<Scratch> {
  const client = await connectForCheck(serverUrl)
  const prefix = `claimwatch_scratch_${randomBytes(6).toString('hex')}`
  const names = new Set<string>()
  let count = 0
  // A database cannot be copied twice at once, nor a connection used twice.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = last.then(task)
    last = done.catch(() => undefined)
    return done
  }
  const create = async (from: string | null): Promise<ScratchDatabase> => {
    const name = `${prefix}_${count++}`
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${from ?? 'template0'}`)
    names.add(name)
    return openDatabase(withDatabase(serverUrl, name), () => inTurn(() => drop(client, names, name)))
  }
  const close = async () => {
    for (const name of names) await drop(client, names, name)
    await client.end()
  }
  try {
    const template = await create(null)
    await migrate(template.url)
    return { create: () => inTurn(() => create(`${prefix}_0`)), close: () => inTurn(close) }
  } catch (error) {
    await close()
    throw error
  }
}

function openDatabase(url: string, drop: () => Promise<void>): ScratchDatabase {
  let connection: Promise<pg.Client> | null = null
  return {
    url,
    empty: async () => {
      connection ??= connectForCheck(url)
      await deleteAll(await connection)
    },
    drop: async () => {
      const client = await connection?.catch(() => null)
      await client?.end()
      await drop()
    },
  }
}

/** Row by row: there are few, and TRUNCATE makes new files for every table and index, which takes fifty times as long. */
async function deleteAll(client: pg.Client): Promise<void> {
  const { rows: tables } = await client.query<{ name: string; refersTo: string[] }>(`
    SELECT t.oid::regclass::text AS name, coalesce(
      (SELECT array_agg(f.confrelid::regclass::text) FROM pg_constraint f
        WHERE f.conrelid = t.oid AND f.contype = 'f' AND f.confrelid <> t.oid), '{}') AS "refersTo"
    FROM pg_class t
    WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace AND t.relname <> '_prisma_migrations'`)
  await client.query(
    inOrderOfDeletion(tables)
      .map((name) => `DELETE FROM ${name}`)
      .join(';'),
  )
}

/** A table goes before those that its rows refer to. */
function inOrderOfDeletion(tables: readonly { name: string; refersTo: readonly string[] }[]): string[] {
  const ordered: string[] = []
  let left = tables
  while (left.length > 0) {
    const referred = new Set(left.flatMap(({ refersTo }) => refersTo))
    const free = left.filter(({ name }) => !referred.has(name))
    if (free.length === 0)
      throw new Error(`tables that refer to each other: ${left.map(({ name }) => name).join(', ')}`)
    ordered.push(...free.map(({ name }) => name))
    left = left.filter(({ name }) => referred.has(name))
  }
  return ordered
}

async function drop(client: pg.Client, names: Set<string>, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  names.delete(name)
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
