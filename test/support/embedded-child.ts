// A process that opens the embedded Postgres of a folder and says so: `node embedded-child.ts FOLDER service|command`.
// It closes when its stdin ends; a test kills it when it is to die in the midst.
import { pino } from 'pino'
import { resolveDatabase } from '#store/database.ts'

const [dataDir = '', role] = process.argv.slice(2)
try {
  const log = pino({ level: 'silent' })
  const database = await resolveDatabase({ databaseUrl: null, dataDir, attach: role === 'command', log })
  process.stdout.write(`${JSON.stringify({ url: database.url })}\n`)
  process.stdin.resume().on('end', () => database.close())
} catch (error) {
  process.stdout.write(`${JSON.stringify({ error: (error as Error).message })}\n`)
}
