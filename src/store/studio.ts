// Prisma Studio on a database: started as a program of its own, on this machine only, without anything downloaded.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '#domain/errors.ts'

export interface Studio {
  url: string
  /** Ends the program and what it started. */
  close(): Promise<void>
}

const HOST = '127.0.0.1'
const START_LIMIT_MS = 30_000
const STOP_LIMIT_MS = 5_000
const POLL_MS = 50
const ROOT = join(import.meta.dirname, '../..')

/** @throws UserError when the port is in use, or Studio does not start */
export async function openStudio(databaseUrl: string, port: number): Promise<Studio> {
  await expectFree(port)
  const { child, output } = start(databaseUrl, port)
  const ended = new Promise<void>((resolve) => {
    child.on('error', () => resolve()).on('close', () => resolve())
  })
  const url = `http://${HOST}:${port}`
  const close = () => end(child.pid, ended)
  if (await answers(url, ended)) return { url, close }
  await close()
  throw new UserError(`Prisma Studio: expected it to answer at ${url}, found: ${output().slice(-400) || 'no answer'}`)
}

function expectFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', (error: NodeJS.ErrnoException) => {
      const found = error.code === 'EADDRINUSE' ? 'another program on it' : error.message
      reject(
        new UserError(
          `Prisma Studio: expected port ${port} of ${HOST} to be free, found ${found}; choose another with --port`,
        ),
      )
    })
    server.listen(port, HOST, () => server.close(() => resolve()))
  })
}

function start(databaseUrl: string, port: number) {
  const cli = join(dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build/index.js')
  // A group of its own, so that whatever it starts ends with it.
  const child = spawn(process.execPath, [cli, 'studio', '--port', String(port), '--browser', 'none'], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      // Studio never runs this program, but would download it if it were not there.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-4_000)
    })
  return { child, output: () => text.trim() }
}

async function answers(url: string, ended: Promise<void>): Promise<boolean> {
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  for (const until = Date.now() + START_LIMIT_MS; !hasEnded && Date.now() < until; await sleep(POLL_MS)) {
    const isUp = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      async (answer) => {
        await answer.body?.cancel()
        return answer.ok
      },
      () => false,
    )
    if (isUp) return true
  }
  return false
}

async function end(pid: number | undefined, ended: Promise<void>): Promise<void> {
  if (pid === undefined) return
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, signal)
    } catch {
      // It has ended by itself.
      return
    }
    const timer = new AbortController()
    const isDone = await Promise.race([
      ended.then(() => true),
      sleep(STOP_LIMIT_MS, false, { signal: timer.signal }).catch(() => false),
    ])
    timer.abort()
    if (isDone) return
  }
}
