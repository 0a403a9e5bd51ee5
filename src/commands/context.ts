// What commands open and close: configuration, a log, the store.
import { type Logger, pino } from 'pino'
import { type Config, loadConfig } from '#config.ts'
import type { Store } from '#store/store.ts'

export function readConfig(): Config {
  return loadConfig(process.env)
}

/** One JSON object a line for programs; lines that read well on a terminal. Both go to stderr: stdout is for results. */
export async function openLog(level: string): Promise<Logger> {
  if (!process.stderr.isTTY) return pino({ level }, pino.destination({ dest: 2, sync: true }))
  const { default: pretty } = await import('pino-pretty')
  return pino(
    { level },
    pretty({
      destination: 2,
      sync: true,
      colorize: true,
      translateTime: 'SYS:HH:MM:ss',
      ignore: 'pid,hostname,job,id',
    }),
  )
}

export interface CommandContext {
  config: Config
  store: Store
  databaseUrl: string
  log: Logger
}

/**
 * Opens the store for the time of `run`: the database of DATABASE_URL, or the embedded one, which may belong to a
 * service that runs at the same time.
 */
export async function withStore<T>(run: (context: CommandContext) => Promise<T>): Promise<T> {
  const { openStore } = await import('#store/open.ts')
  return withDatabase(async ({ config, databaseUrl, log }) => {
    const store = await openStore(databaseUrl)
    try {
      return await run({ config, store, databaseUrl, log })
    } finally {
      await store.close()
    }
  })
}

/** As withStore, for what needs the migrated database alone. */
export async function withDatabase<T>(run: (context: Omit<CommandContext, 'store'>) => Promise<T>): Promise<T> {
  const { resolveDatabase } = await import('#store/database.ts')
  const { migrate } = await import('#store/migrate.ts')
  const config = readConfig()
  const log = await openLog('warn')
  const database = await resolveDatabase({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    attach: true,
    log,
  })
  const running = migrate(database.url).then(() => run({ config, databaseUrl: database.url, log }))
  await running.catch(async (error) => {
    // What went wrong first is what the user has to know.
    await database.close().catch((failure) => log.error({ fault: failure.message }, 'closing after a failure'))
    throw error
  })
  await database.close()
  return running
}
