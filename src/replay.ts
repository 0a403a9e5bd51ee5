// Replays files of articles, each on a scratch database of its own on one server.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Config } from '#config.ts'
import type { ConflictRow } from '#store/conflict-store.ts'
import { resolveDatabase } from '#store/database.ts'
import { openStore } from '#store/open.ts'
import { openScratch, type Scratch, type ScratchDatabase } from '#store/scratch.ts'
import type { Store } from '#store/store.ts'
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
    const spaces = openSpaces(scratch)
    closers.push(() => spaces.close())
    return { run: (file) => spaces.use((store) => replayFile({ store, reader, log }, file)), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** One article after the other needs no more; each costs the server a process. */
const CONNECTIONS = 2

interface Space {
  database: ScratchDatabase
  store: Store
}

interface Spaces {
  /** Gives a file a space of its own, with nothing on file. */
  use<T>(run: (store: Store) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** As many scratch databases as there are files at a time; one that has been used is emptied for the next file. */
function openSpaces(scratch: Scratch): Spaces {
  const idle: Space[] = []
  const open = new Set<Space>()
  const openSpace = async (): Promise<Space> => {
    const database = await scratch.create()
    const space = { database, store: await openStore(database.url, { maxConnections: CONNECTIONS }) }
    open.add(space)
    return space
  }
  const closeSpace = async (space: Space) => {
    open.delete(space)
    await space.store.close()
    await space.database.drop()
  }
  return {
    use: async (run) => {
      const space = idle.pop() ?? (await openSpace())
      try {
        const result = await run(space.store)
        await space.database.empty()
        idle.push(space)
        return result
      } catch (error) {
        // Nobody knows what is left in it.
        await closeSpace(space)
        throw error
      }
    },
    close: async () => {
      for (const space of [...open]) await closeSpace(space)
    },
  }
}

interface ReplayParts {
  store: Store
  reader: OpenReader
  log: Logger
}

async function replayFile({ store, reader, log }: ReplayParts, file: string): Promise<ReplayResult> {
  const pipeline = openPipeline({ store, reader, log, clock: () => new Date() })
  const rejected: ReplayResult['rejected'] = []
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
}
