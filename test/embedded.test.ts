// The embedded Postgres of a data folder, shared by real processes that come, go and are killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { UserError } from '#domain/errors.ts'
import { resolveDatabase } from '#store/database.ts'

const log = pino({ level: 'silent' })
const CHILD = join(import.meta.dirname, 'support/embedded-child.ts')
let dataDir: string
let children: ChildProcess[]

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'claimwatch-embedded-'))
  children = []
})

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  // Whoever comes last stops the server that a killed process left behind.
  if (await isServing()) await (await open({ attach: true })).close()
  expect(await isServing()).toBe(false)
  await rm(dataDir, { recursive: true, force: true })
})

function open(options: { attach?: boolean } = {}) {
  return resolveDatabase({ databaseUrl: null, dataDir, log, ...options })
}

async function isServing(): Promise<boolean> {
  const pid = await serverPid()
  return pid !== null && isRunning(pid)
}

async function serverPid(): Promise<number | null> {
  const text = await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8').catch(() => null)
  return text === null ? null : Number(text.split('\n')[0])
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

interface Child {
  process: ChildProcess
  answer: { url: string; error?: string }
}

async function startChild(role: 'service' | 'command'): Promise<Child> {
  const child = spawn(process.execPath, [CHILD, dataDir, role], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  for await (const line of createInterface(child.stdout)) return { process: child, answer: JSON.parse(line) }
  throw new Error('the process said nothing')
}

async function finish({ process: child }: Child): Promise<void> {
  const ended = new Promise((resolve) => child.on('exit', resolve))
  child.stdin?.end()
  await ended
}

async function kill({ process: child }: Child): Promise<void> {
  const ended = new Promise((resolve) => child.on('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('a second start finds what the first one saved', async () => {
  const first = await open()
  await query(first.url, "CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')")
  await first.close()
  expect(await isServing()).toBe(false)
  const second = await open()
  expect(await query(second.url, 'SELECT text FROM note')).toEqual([{ text: 'kept' }])
  await second.close()
})

test('a second service on the folder is told which process has it', async () => {
  const service = await startChild('service')
  const failure = await open().catch((error) => error)
  expect(failure).toBeInstanceOf(UserError)
  expect(failure.message).toContain(`data folder ${dataDir}: expected no other service on it`)
  expect(failure.message).toContain(`running as process ${service.process.pid}`)
  await finish(service)
  const second = await open()
  await second.close()
})

test('of services that start at once, one runs', async () => {
  const all = await Promise.all([startChild('service'), startChild('service'), startChild('service')])
  expect(all.filter(({ answer }) => answer.error === undefined)).toHaveLength(1)
  await Promise.all(all.filter(({ answer }) => answer.error === undefined).map(finish))
})

test('a command beside a service uses its server and leaves it running', async () => {
  const service = await startChild('service')
  const pid = await serverPid()
  const command = await open({ attach: true })
  expect(command.url).toBe(service.answer.url)
  await command.close()
  expect(await query(service.answer.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  expect(await serverPid()).toBe(pid)
  await finish(service)
  expect(await isServing()).toBe(false)
})

test('a service that starts while a command runs takes over its server', async () => {
  const command = await startChild('command')
  const service = await open()
  expect(service.url).toBe(command.answer.url)
  await finish(command)
  expect(await query(service.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await service.close()
})

test('a service that was killed leaves a folder that the next one can use', async () => {
  const killed = await startChild('service')
  await query(killed.answer.url, "CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')")
  await kill(killed)
  const next = await open()
  expect(await query(next.url, 'SELECT text FROM note')).toEqual([{ text: 'kept' }])
  await next.close()
})

test('a service that was killed together with its server loses nothing', async () => {
  const killed = await startChild('service')
  await query(killed.answer.url, "CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')")
  const pid = await serverPid()
  await kill(killed)
  process.kill(pid ?? 0, 'SIGKILL')
  const next = await open()
  expect(await query(next.url, 'SELECT text FROM note')).toEqual([{ text: 'kept' }])
  await next.close()
})

test('a stale lock of Postgres whose number another process has now is cleared', async () => {
  const first = await open()
  await first.close()
  const lines = [process.pid, join(dataDir, 'postgres'), '1', '5999', '', '127.0.0.1', '1 1', 'ready', '']
  await writeFile(join(dataDir, 'postgres/postmaster.pid'), lines.join('\n'))
  const next = await open()
  expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await next.close()
})

test('a cluster that was left half made is made again', async () => {
  await mkdir(join(dataDir, 'postgres.new'))
  await writeFile(join(dataDir, 'postgres.new/PG_VERSION'), '18')
  const database = await open()
  await database.close()
})

test('a command that Ctrl-C ends does not leave its server behind', async () => {
  const command = await startChild('command')
  const ended = new Promise((resolve) => command.process.on('exit', (_code, signal) => resolve(signal)))
  command.process.kill('SIGINT')
  expect(await ended).toBe('SIGINT')
  expect(await isServing()).toBe(false)
})

test('the password is for its owner only, and belongs to the folder', async () => {
  const database = await open()
  await database.close()
  const path = join(dataDir, 'postgres.password')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  await rm(path)
  await expect(open()).rejects.toThrow(/expected the password of its Postgres in .*, found none that can be read/)
})

test('the files of another version of Postgres are named', async () => {
  const database = await open()
  await database.close()
  await writeFile(join(dataDir, 'postgres/PG_VERSION'), '15\n')
  await expect(open()).rejects.toThrow(/expected the files of Postgres 18, found those of Postgres 15; run the version/)
})

test('a file where the folder should be is named', async () => {
  const path = join(dataDir, 'file')
  await writeFile(path, '')
  const failure = await resolveDatabase({ databaseUrl: null, dataDir: path, log }).catch((error) => error)
  expect(failure).toBeInstanceOf(UserError)
  expect(failure.message).toContain(`data folder ${path}: expected a folder`)
})

// Root may write everywhere; an ordinary user has no other user's server to hide from: each has a rule of its own.
if (process.getuid?.() === 0)
  test('root can keep the folder where nobody else may look', async () => {
    const closed = join(dataDir, 'closed')
    await mkdir(closed, { mode: 0o700 })
    const database = await resolveDatabase({ databaseUrl: null, dataDir: join(closed, 'data'), log })
    expect(await query(database.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await database.close()
  })
else
  test('a folder that cannot be written is named', async () => {
    await chmod(dataDir, 0o500)
    await expect(open()).rejects.toThrow(/found no permission to write there; give this user the folder/)
  })

const faultyUrls = [
  [
    'no URL',
    () => 'hello',
    /expected postgresql:\/\/user:password@host:5432\/database, found something that is no URL/,
  ],
  ['no database', () => 'postgresql://host', /found postgresql:\/\/host;/],
  [
    'a / in the password',
    () => 'postgresql://u:5/secret@host/db',
    /found postgresql:\/\/\*\*\* with an @ after .*%2F for \/,/,
  ],
  [
    'a ? in the password',
    () => 'postgresql://u:1?secret@host/db',
    /found postgresql:\/\/\*\*\* with an @ after the host;/,
  ],
  ['another protocol', () => 'mysql://u:secret@host/db', /found mysql:\/\/host\/db;/],
  ['nobody listening', () => at({ port: '1' }), /found no server listening on 127.0.0.1:1; start it/],
  ['an unknown host', () => at({ hostname: 'nowhere.invalid' }), /found no host of the name nowhere.invalid/],
  ['a wrong password', () => at({ password: 'secret' }), /found the password of user "claimwatch" refused; correct it/],
  ['an unknown database', () => at({ pathname: '/nothere' }), /found no database "nothere" on .* createdb nothere/],
] as const

function at(change: Partial<Record<'port' | 'hostname' | 'password' | 'pathname', string>>): string {
  return Object.assign(new URL(inject('serverUrl')), change).href
}

test.each(faultyUrls)('DATABASE_URL with %s', async (_title, url, message) => {
  const failure = await resolveDatabase({ databaseUrl: url(), dataDir, log }).catch((error) => error)
  expect(failure).toBeInstanceOf(UserError)
  expect(failure.message).toMatch(message)
  expect(failure.message).not.toContain('secret')
})

test('a database that is given is used and left running', async () => {
  const database = await resolveDatabase({ databaseUrl: inject('serverUrl'), dataDir, log })
  expect(database).toMatchObject({ url: inject('serverUrl'), isEmbedded: false })
  await database.close()
  expect(await query(inject('serverUrl'), 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})
