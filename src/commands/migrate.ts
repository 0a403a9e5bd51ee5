// claimwatch migrate: the schema up to date, without starting the service.
import type { Command } from 'commander'
import { openLog, readConfig } from './context.ts'
import { print } from './output.ts'

export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to the schema of this version; `start` does it by itself')
    .action(async () => {
      const { resolveDatabase } = await import('#store/database.ts')
      const { migrate } = await import('#store/migrate.ts')
      const { databaseUrl, dataDir } = readConfig()
      const database = await resolveDatabase({ databaseUrl, dataDir, attach: true, log: await openLog('warn') })
      try {
        const applied = await migrate(database.url)
        print(applied.length === 0 ? 'The schema is up to date.' : `Applied: ${applied.join(', ')}`)
      } finally {
        await database.close()
      }
    })
}
