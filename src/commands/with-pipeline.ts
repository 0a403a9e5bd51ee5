// What commands that read articles open and close: the store, a reader with the user's own rows, and a pipeline over both.
import type { Store } from '#store/store.ts'
import type { Pipeline } from '../pipeline.ts'
import type { OpenReader } from '../reader.ts'
import { readConfig, withStore } from './context.ts'
import { print, tell } from './output.ts'
import { stopSignal } from './start.ts'

export interface PipelineParts {
  store: Store
  reader: OpenReader
  pipeline: Pipeline
  /** Aborted when the user stops the command. */
  signal: AbortSignal
}

/**
 * Runs it, and prints what it counted; where it was stopped, as a message with exit code 130, since it can be run again.
 * @param who names the work in front of that
 */
export async function withPipeline<Tally extends object>(
  { who, isJson, describe }: { who: string; isJson: boolean; describe: (tally: Tally) => string },
  run: (parts: PipelineParts) => Promise<Tally>,
): Promise<void> {
  const signal = stopSignal()
  const { loadOwnRows } = await import('../own-catalog.ts')
  const ownRows = await loadOwnRows(readConfig().catalogFile)
  const tally = await withStore(async ({ store, log }) => {
    const { openPipeline } = await import('../pipeline.ts')
    const { openReader } = await import('../reader.ts')
    const reader = openReader({ ownRows })
    const pipeline = openPipeline({ store, reader, log, clock: () => new Date() })
    try {
      return await run({ store, reader, pipeline, signal })
    } finally {
      await reader.close()
    }
  })
  if (signal.aborted) {
    process.exitCode = 130
    tell(`${who}: stopped: ${describe(tally)}; run it again to go on`)
  } else print(isJson ? JSON.stringify(tally) : `${who}: ${describe(tally)}`)
}
