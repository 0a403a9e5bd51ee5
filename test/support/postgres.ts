// A database of a test's own, on the server of the run.
import { inject } from 'vitest'
import { openScratch, type Scratch } from '#store/scratch.ts'

export interface TestDatabase {
  url: string
  close(): Promise<void>
}

let scratch: Promise<Scratch> | null = null
let open = 0

/** Migrated and empty. The last one closed takes the template with it. */
export async function openTestDatabase(): Promise<TestDatabase> {
  open++
  scratch ??= openScratch(inject('serverUrl'))
  const owner = await scratch
  const database = await owner.create()
  return {
    url: database.url,
    close: async () => {
      await database.drop()
      open--
      if (open > 0) return
      scratch = null
      await owner.close()
    },
  }
}
