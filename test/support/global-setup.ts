// One embedded Postgres for the whole run, in a folder that is gone afterwards.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { TestProject } from 'vitest/node'
import { resolveDatabase } from '#store/database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    serverUrl: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'claimwatch-test-'))
  const database = await resolveDatabase({ databaseUrl: null, dataDir, log: pino({ level: 'warn' }) })
  project.provide('serverUrl', database.url)
  return async () => {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}
