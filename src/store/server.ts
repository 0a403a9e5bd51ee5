// One Postgres server on one folder: find what runs already, start, stop. Which process may do so is decided elsewhere.
import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { open, readdir, readFile, readlink, rename, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '#domain/errors.ts'
import { clusterDir, type ServerFolder, serverEnvironment } from './cluster.ts'
import { explainFolderFault } from './folder-fault.ts'
import { findProcess } from './processes.ts'

export interface RunningServer {
  pid: number
  port: number
}

const START_LIMIT_MS = 60_000
const STOP_LIMIT_MS = 20_000
const POLL_MS = 10
const MAX_LOG_BYTES = 5_000_000

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  // Rows of a queue and of leases are rewritten often: look for dead ones sooner.
  autovacuum_naptime: '20s',
}

/**
 * The server that runs on this folder, whoever started it, once it takes connections; null when none does. What a
 * server that was killed left behind is cleared.
 */
export async function findServer({ dataDir }: { dataDir: string }): Promise<RunningServer | null> {
  const until = Date.now() + START_LIMIT_MS
  for (;;) {
    const left = await readPidFile(dataDir)
    if (left === null) return null
    const found = findProcess(left.pid)
    if (found === null || !found.command.includes('postgres')) return clearPidFile(dataDir, found !== null)
    if (left.isReady) return { pid: left.pid, port: left.port }
    if (Date.now() > until) throw new UserError(notReady(dataDir, `process ${left.pid} still starting or stopping`))
    await sleep(POLL_MS)
  }
}

/** As findServer, without waiting for it or clearing what it left. */
export async function isServing(dataDir: string): Promise<boolean> {
  const left = await readPidFile(dataDir)
  return left !== null && findProcess(left.pid)?.command.includes('postgres') === true
}

interface PidFile {
  pid: number
  port: number
  isReady: boolean
}

async function readPidFile(dataDir: string): Promise<PidFile | null> {
  const text = await readFile(join(clusterDir(dataDir), 'postmaster.pid'), 'utf8').catch(() => null)
  if (text === null) return null
  const lines = text.split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
}

/**
 * Postgres clears what a dead server left, and by it sees whether one of that server's helpers is still writing. But
 * it takes a process that now has the same number, or that nobody has collected, for a living server.
 */
async function clearPidFile(dataDir: string, isNumberTaken: boolean): Promise<null> {
  const left = await readPidFile(dataDir)
  if (left === null || (!isNumberTaken && !exists(left.pid))) return null
  const until = Date.now() + STOP_LIMIT_MS
  while ((await hasHelpers(dataDir)) && Date.now() < until) await sleep(POLL_MS)
  await rm(join(clusterDir(dataDir), 'postmaster.pid'), { force: true })
  return null
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    // No such process, or not ours: to Postgres the same.
    return false
  }
}

/** Whether a process works in the cluster's folder; known on Linux only. */
async function hasHelpers(dataDir: string): Promise<boolean> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')))
  return folders.includes(clusterDir(dataDir))
}

/**
 * Starts a server on a cluster that has none; resolves when it takes connections.
 * @param wanted the port where it is looked for; another one when that is taken
 */
export async function startServer(folder: ServerFolder, wanted?: number): Promise<RunningServer> {
  const until = Date.now() + START_LIMIT_MS
  for (let port = wanted; ; port = undefined) {
    const outcome = await tryStart(folder, port ?? (await findFreePort()))
    if (typeof outcome !== 'string') return outcome
    // Another program took the port meanwhile; or helpers of a killed server are about to notice and end.
    const isPassing = /could not bind|Address already in use|shared memory block .* is still in use/.test(outcome)
    if (!isPassing || Date.now() > until) throw explainFailure(folder.dataDir, outcome)
    await sleep(200)
  }
}

/** The running server, or the end of what it wrote before it ended. */
async function tryStart(folder: ServerFolder, port: number): Promise<RunningServer | string> {
  const { dataDir, user, binaries } = folder
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const { program, args, ids } = user.command(binaries.postgres, [
    ...['-D', clusterDir(dataDir), '-p', String(port)],
    ...settings,
  ])
  const log = await openLog(dataDir)
  const { size } = await log.stat()
  try {
    // A group of its own: Ctrl-C on a terminal is for us, who then stop it in due order. A file for its messages: it
    // must be able to live on when we are killed.
    const stdio = ['ignore', log.fd, log.fd] as const
    const child = spawn(program, args, { ...ids, env: serverEnvironment(), detached: true, stdio: [...stdio] })
    child.unref()
    const ended = new Promise<void>((resolve, reject) => child.on('error', reject).on('exit', () => resolve()))
    if (await becomesReady(dataDir, child, ended)) return { pid: child.pid ?? 0, port }
  } finally {
    await log.close()
  }
  return (await readFile(logFile(dataDir), 'utf8')).slice(size)
}

async function becomesReady(dataDir: string, child: ChildProcess, ended: Promise<void>): Promise<boolean> {
  const until = Date.now() + START_LIMIT_MS
  let hasEnded = false
  const end = ended.then(() => {
    hasEnded = true
  })
  while (!hasEnded) {
    const file = await readPidFile(dataDir)
    if (file?.pid === child.pid && file?.isReady) return true
    if (Date.now() > until) child.kill('SIGQUIT')
    await Promise.race([sleep(POLL_MS), end])
  }
  return false
}

function logFile(dataDir: string): string {
  return join(dataDir, 'postgres.log')
}

async function openLog(dataDir: string) {
  const path = logFile(dataDir)
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size > MAX_LOG_BYTES) await rename(path, `${path}.old`)
  return open(path, constants.O_CREAT | constants.O_APPEND | constants.O_WRONLY, 0o600)
}

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

function explainFailure(dataDir: string, output: string): unknown {
  const explained = explainFolderFault(dataDir, new Error(output))
  if (explained instanceof UserError) return explained
  const versions = /by PostgreSQL version (\d+), which is not compatible with this version (\d+)/.exec(output)
  if (versions !== null) return new UserError(otherVersion(dataDir, versions[1], versions[2]))
  const fatal = /^.*(?:FATAL|PANIC):\s*(.*)$/m.exec(output)?.[1] ?? output.trim().slice(-300)
  return new UserError(notReady(dataDir, fatal))
}

function otherVersion(dataDir: string, found = '?', expected = '?'): string {
  return `data folder ${dataDir}: expected the files of Postgres ${expected}, found those of Postgres ${found}; run the version of claimwatch that made them, or move ${clusterDir(dataDir)} away to begin anew`
}

function notReady(dataDir: string, found: string): string {
  return `embedded Postgres in ${dataDir}: expected it to start, found: ${found}; its messages stand in ${logFile(dataDir)}`
}

/** Stops the server: at once but in order, so that the next start has nothing to mend; by force when that takes too long. */
export async function stopServer({ pid }: RunningServer): Promise<void> {
  const server = findProcess(pid)
  if (server === null) return
  const isGone = () => findProcess(pid)?.startedAt !== server.startedAt
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    send(pid, signal)
    const until = Date.now() + STOP_LIMIT_MS
    while (!isGone() && Date.now() < until) await sleep(POLL_MS)
    if (isGone()) return
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
