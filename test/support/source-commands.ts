// claimwatch sources in this process, on a store and a server of the test file's own.
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { runCommand } from '../../src/commands/program.ts'
import { html, type LocalServer, openLocalServer, status } from '../local-server.ts'
import { openTestStore, type TestStore } from './store.ts'

export interface SourceBench {
  store: TestStore
  server: LocalServer
}

/** For each test of a file: an empty store, and a server without pages that the commands may ask. */
export function useSourceBench(): SourceBench {
  const bench = {} as SourceBench
  beforeAll(async () => {
    bench.store = await openTestStore()
  })
  afterAll(() => bench.store.close())
  beforeEach(async () => {
    await bench.store.clear()
    bench.server = await openLocalServer()
    vi.stubEnv('DATABASE_URL', bench.store.url)
    vi.stubEnv('ALLOWED_HOSTS', '127.0.0.1')
    vi.stubEnv('REQUEST_GAP_MS', '0')
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await bench.server.close()
  })
  return bench
}

/** `claimwatch sources …` with what it prints. */
export async function runSources(...args: string[]) {
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      output[name] += text
      return true
    })
  try {
    return { code: await runCommand(['node', 'claimwatch', 'sources', ...args]), ...output }
  } finally {
    process.exitCode = undefined
    vi.restoreAllMocks()
  }
}

export const rss = (...paths: string[]) =>
  `<rss version="2.0"><channel><title>新着</title>${paths.map((path) => `<item><title>題${path}</title><link>${path}</link><pubDate>Mon, 03 Feb 2025 09:00:00 JST</pubDate></item>`).join('')}</channel></rss>`
export const feed = (...paths: string[]) => status(200, { 'content-type': 'application/rss+xml' }, rss(...paths))
export const article = html(
  `<title>一</title><article><h1>一</h1><p>${'通信の待ち時間を減らす工夫を重ねたという。'.repeat(3)}</p></article>`,
)
