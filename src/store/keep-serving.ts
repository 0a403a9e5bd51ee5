// The embedded Postgres of a running service, started again when it has ended: killed, or stopped by a full disk.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { explainFolderFault } from './folder-fault.ts'
import type { RunningServer } from './server.ts'

export interface KeptServer {
  dataDir: string
  /** On which the service looks for it. */
  port: number
  /** Cheap, and changes nothing. */
  isRunning(): Promise<boolean>
  /** Starts it, or finds that somebody was faster. */
  start(): Promise<RunningServer>
  log: Logger
}

const LOOK_AGAIN_MS = 2_000

/** Looks after the server until the returned function is called, which resolves when it has ended doing so. */
export function keepServing(server: KeptServer): () => Promise<void> {
  const stopping = new AbortController()
  const done = keep(server, stopping.signal)
  return () => {
    stopping.abort()
    return done
  }
}

async function keep(server: KeptServer, stopping: AbortSignal): Promise<void> {
  let said = ''
  while (await waited(stopping)) {
    if (await server.isRunning()) continue
    // Why it cannot be started is told once: on a full disk every try says the same.
    const fault = await restart(server)
    if (fault !== null && fault !== said) server.log.error({ fault }, 'embedded Postgres has ended; tried again')
    said = fault ?? ''
  }
}

/** False when it is to stop. */
function waited(stopping: AbortSignal): Promise<boolean> {
  return sleep(LOOK_AGAIN_MS, true, { signal: stopping, ref: false }).catch(() => false)
}

/** Null, or why there is no server where the service looks for it. */
async function restart({ dataDir, port, start, log }: KeptServer): Promise<string | null> {
  try {
    const found = await start()
    if (found.port !== port)
      return `embedded Postgres in ${dataDir}: expected to start it again on port ${port}, found that taken and it on ${found.port}; start claimwatch again`
    log.warn({ dataDir }, 'embedded Postgres had ended, and is started again')
    return null
  } catch (error) {
    return (explainFolderFault(dataDir, error) as Error).message
  }
}
