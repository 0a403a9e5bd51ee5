// The embedded Postgres of a data folder: started by the first process that needs it, stopped by the last.
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { UserError } from '#domain/errors.ts'
import { findBinaries } from './binaries.ts'
import { clusterDir, ensureCluster, openWay, type ServerFolder, SUPERUSER } from './cluster.ts'
import { connectForCheck, isMissingDatabase } from './connect.ts'
import { explainFolderFault, isDiskFull } from './folder-fault.ts'
import { keepServing } from './keep-serving.ts'
import { type UserRole, withLedger } from './lock.ts'
import { findServer, isServing, type RunningServer, startServer, stopServer } from './server.ts'
import { chooseServerUser } from './server-user.ts'

export interface EmbeddedDatabase {
  url: string
  /** Stops the server when nobody else uses it. */
  close(): Promise<void>
}

export interface EmbeddedOptions {
  dataDir: string
  role: UserRole
  log: Logger
}

const DATABASE = 'claimwatch'
const MAX_TRIES = 10

/** @throws UserError when a service is asked for and another one runs on this folder, or the folder cannot be used */
export async function openEmbedded({ dataDir, role, log }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  try {
    return await enter({ dataDir, role, log })
  } catch (error) {
    throw explainFolderFault(dataDir, error)
  }
}

async function enter({ dataDir, role, log }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const entering = withLedger(dataDir, async (ledger) => {
    const service = ledger.users().find((user) => user.role === 'service')
    if (role === 'service' && service !== undefined) throw new UserError(alreadyRunning(dataDir, service.pid))
    const { url, port } = await serve(dataDir, log)
    return { url, id: ledger.enter(role), stopKeeping: role === 'service' ? keep(dataDir, port, log) : null }
  })
  const leave = once(async () => {
    const { id, stopKeeping } = await entering
    await stopKeeping?.()
    await leaveFolder(dataDir, id, log)
  })
  // Already now: a server that is starting when the signal comes would be left behind.
  const stopListening = leaveOnSignal(leave)
  try {
    const { url } = await entering
    return { url, close: () => leave().finally(stopListening) }
  } catch (error) {
    stopListening()
    throw error
  }
}

function alreadyRunning(dataDir: string, pid: number): string {
  return `data folder ${dataDir}: expected no other service on it, found one running as process ${pid}; stop it (kill ${pid}), or give this one a folder of its own with CLAIMWATCH_DATA_DIR`
}

function keep(dataDir: string, port: number, log: Logger): () => Promise<void> {
  const start = async (): Promise<RunningServer> =>
    (await findServer({ dataDir })) ?? startServer(await prepare(dataDir, await ensurePassword(dataDir)), port)
  const isRunning = () => isServing(dataDir)
  return keepServing({ dataDir, port, isRunning, start: () => withLedger(dataDir, start), log })
}

/** The server on this folder, which is made and started where it is not. */
async function serve(dataDir: string, log: Logger): Promise<{ url: string; port: number }> {
  const started = performance.now()
  const password = await ensurePassword(dataDir)
  const { found, server, url } = await reach(dataDir, password)
  const how = found === null ? 'started' : 'found running'
  log.debug({ dataDir, port: server.port, ms: Math.round(performance.now() - started) }, `embedded Postgres ${how}`)
  return { url, port: server.port }
}

async function reach(dataDir: string, password: string) {
  for (let tries = 1; ; tries++) {
    const found = await findServer({ dataDir })
    const server = found ?? (await startServer(await prepare(dataDir, password)))
    const url = `postgresql://${SUPERUSER}:${password}@127.0.0.1:${server.port}/${DATABASE}`
    try {
      await ensureDatabase(url)
      return { found, server, url }
    } catch (error) {
      if (found === null) await stopServer(server)
      // Found in the moment between a kill and its end.
      if (found === null || tries === MAX_TRIES || !isHangingUp(error)) throw error
      await sleep(200)
    }
  }
}

function isHangingUp(error: unknown): boolean {
  return /^(?:ECONNRESET|ECONNREFUSED|EPIPE)$/.test((error as NodeJS.ErrnoException).code ?? '')
}

async function prepare(dataDir: string, password: string): Promise<ServerFolder> {
  const binaries = await findBinaries()
  await openWay(dataDir)
  const folder = { dataDir, binaries, user: chooseServerUser([binaries.folder, dataDir]) }
  await ensureCluster(folder, password)
  return folder
}

async function ensurePassword(dataDir: string): Promise<string> {
  const path = join(dataDir, 'postgres.password')
  const kept = await readFile(path, 'utf8').catch(() => '')
  if (kept !== '') return kept.trim()
  if (existsSync(clusterDir(dataDir)))
    throw new UserError(
      `data folder ${dataDir}: expected the password of its Postgres in ${path}, found none that can be read; put the file back from a copy, or move ${clusterDir(dataDir)} away to begin anew`,
    )
  const password = randomBytes(24).toString('base64url')
  await writeFile(path, password, { mode: 0o600 })
  return password
}

async function ensureDatabase(url: string): Promise<void> {
  try {
    const client = await connectForCheck(url)
    await client.end()
  } catch (error) {
    if (!isMissingDatabase(error)) throw error
    const client = await connectForCheck(url.replace(/[^/]*$/, 'postgres'))
    await client.query(`CREATE DATABASE ${DATABASE}`).finally(() => client.end())
  }
}

async function leaveFolder(dataDir: string, id: number, log: Logger): Promise<void> {
  const leaving = withLedger(dataDir, async (ledger) => {
    // First the server: a disk that is too full to write in the ledger must not leave it running.
    if (ledger.users().every((user) => user.id === id)) {
      const server = await findServer({ dataDir })
      if (server !== null) await stopServer(server)
      log.debug({ dataDir }, 'embedded Postgres stopped')
    }
    ledger.leave(id)
  })
  await leaving.catch((error) => {
    // The server has stopped; an entry that could not be taken out counts no more when this process has ended.
    if (isDiskFull(error)) return log.debug({ fault: error.message }, 'could not leave the folder in writing')
    throw explainFolderFault(dataDir, error)
  })
}

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  return () => {
    running ??= run()
    return running
  }
}

/** A process that handles these signals closes us in due order; one that does not would leave the server running. */
function leaveOnSignal(leave: () => Promise<void>): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const listeners = signals.map((signal) => {
    const listener = () => {
      if (process.listeners(signal).some((other) => !OURS.has(other))) return
      const end = () => {
        process.removeListener(signal, listener)
        process.kill(process.pid, signal)
      }
      // What it could not do on leaving, nobody is there any more to hear.
      leave().then(end, end)
    }
    OURS.add(listener)
    process.on(signal, listener)
    return { signal, listener }
  })
  return () => {
    for (const { signal, listener } of listeners) process.removeListener(signal, listener)
  }
}

const OURS = new WeakSet<(...args: never[]) => unknown>()
