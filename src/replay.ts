// Replays files of articles, each on a scratch database of its own on one server.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Config } from '#config.ts'
import type { ConflictRow } from '#store/conflict-store.ts'
import { resolveDatabase } from '#store/database.ts'
import { openStore } from '#store/open.ts'
import { openScratch, type Scratch } from '#store/scratch.ts'
import { type ArticleLine, articleLine, readLines } from './commands/jsonl.ts'
import { loadOwnRows } from './own-catalog.ts'
import { openPipeline } from './pipeline.ts'
import { type OpenReader, openReader } from './reader.ts'

export interface ReplayResult {
  /** Open conflicts, in the order in which they were found. */
  conflicts: ConflictRow[]
  rejected: { number: number; fault: string }[]
}

export interface Replay {
  run(file: string): Promise<ReplayResult>
  close(): Promise<void>
}

/** Uses the server of DATABASE_URL for its scratch databases, or a Postgres of its own in a temporary folder. */
export async function openReplay(config: Config, log: Logger): Promise<Replay> {
  const ownRows = await loadOwnRows(config.catalogFile)
  const folder = await mkdtemp(join(tmpdir(), 'claimwatch-replay-'))
  const closers = [() => rm(folder, { recursive: true, force: true })]
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer()
  }
  try {
    const database = await resolveDatabase({ databaseUrl: config.databaseUrl, dataDir: folder, log })
    closers.push(() => database.close())
    const scratch = await openScratch(database.url)
    closers.push(() => scratch.close())
    const reader = openReader({ ownRows })
    closers.push(() => reader.close())
    return { run: (file) => replayFile({ scratch, reader, log }, file), close }
  } catch (error) {
    await close()
    throw error
  }
}

interface ReplayParts {
  scratch: Scratch
  reader: OpenReader
  log: Logger
}

async function replayFile({ scratch, reader, log }: ReplayParts, file: string): Promise<ReplayResult> {
  const database = await scratch.create()
  const store = await openStore(database.url)
  const pipeline = openPipeline({ store, reader, log, clock: () => new Date() })
  const rejected: ReplayResult['rejected'] = []
  try {
    for await (const { number, read } of readLines<ArticleLine>(file, articleLine)) {
      if ('fault' in read) {
        rejected.push({ number, fault: read.fault })
        continue
      }
      const { id } = await store.articles.import(read.value)
      await pipeline.run([{ name: 'extract', id }])
    }
    const conflicts = await store.conflicts.list({ state: 'open' })
    return { conflicts: conflicts.sort((a, b) => a.foundAt.getTime() - b.foundAt.getTime()), rejected }
  } finally {
    await store.close()
    await database.drop()
  }
}
