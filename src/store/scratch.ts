// Databases for a short time, on a server that is there anyway: copies of one that is migrated once.
import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { connectForCheck } from './connect.ts'
import { migrate } from './migrate.ts'

export interface ScratchDatabase {
  url: string
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
    return { url: withDatabase(serverUrl, name), drop: () => inTurn(() => drop(client, names, name)) }
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

async function drop(client: pg.Client, names: Set<string>, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  names.delete(name)
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
