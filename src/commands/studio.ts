// claimwatch studio: Prisma Studio on the running store.
import type { Command } from 'commander'
import { withDatabase } from './context.ts'
import { parseWhole } from './filters.ts'
import { print } from './output.ts'
import { untilStopped } from './start.ts'

export function registerStudio(program: Command): void {
  program
    .command('studio')
    .description('open Prisma Studio on the store, beside a running service or alone; Ctrl-C ends it')
    .option('--port <port>', 'where it listens on 127.0.0.1', parseWhole(1, 65_535), 5555)
    .action(async (options: { port: number }) => {
      const { openStudio } = await import('#store/studio.ts')
      await withDatabase(async ({ databaseUrl }) => {
        const studio = await openStudio(databaseUrl, options.port)
        print(`Prisma Studio: ${studio.url}\nStart with the tables Claim and Conflict. Ctrl-C ends it.`)
        await untilStopped()
        await studio.close()
      })
    })
}
