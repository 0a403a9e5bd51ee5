// A Redis for tests: the one of REDIS_URL, or a server of the run's own on a free port.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { describe } from 'vitest'

export interface TestRedis {
  url: string
  /** Forgets everything, as a Redis without a disk does when it is restarted. */
  flush(): Promise<void>
  close(): Promise<void>
}

const hasServer = spawnSync('redis-server', ['--version']).status === 0
const isThere = process.env.REDIS_URL !== undefined || hasServer

/** `describe`, or a loud skip on a machine without Redis. */
export function describeWithRedis(name: string, define: () => void): void {
  if (!isThere)
    process.stderr.write(
      `\n*** SKIPPED: "${name}" needs Redis: install redis-server (apt-get install redis-server, brew install redis) ` +
        'or set REDIS_URL to one whose data may be lost ***\n',
    )
  describe.skipIf(!isThere)(name, define)
}

export async function openTestRedis(): Promise<TestRedis> {
  const given = process.env.REDIS_URL
  if (given !== undefined) return { url: given, flush: () => flush(given), close: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'claimwatch-redis-'))
  const port = await freePort()
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], {
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const url = `redis://127.0.0.1:${port}`
  await untilReady(url)
  return {
    url,
    flush: () => flush(url),
    close: async () => {
      server.kill()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function flush(url: string): Promise<void> {
  const redis = new Redis(url)
  await redis.flushdb()
  redis.disconnect()
}

async function untilReady(url: string): Promise<void> {
  const redis = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null })
  redis.on('error', () => {})
  await redis.ping()
  redis.disconnect()
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
