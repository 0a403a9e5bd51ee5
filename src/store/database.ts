// Where the database is: the one that DATABASE_URL names, or an embedded one in the data folder.
import type { Logger } from 'pino'
import { checkDatabaseUrl } from './connect.ts'
import { openEmbedded } from './embedded.ts'

export interface Database {
  url: string
  isEmbedded: boolean
  /** Safe to call twice. */
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Null: an embedded one. */
  databaseUrl: string | null
  dataDir: string
  /** A command may use the database beside a running service; without it this is the service, of which there is one. */
  attach?: boolean
  log: Logger
}

/** @throws UserError when there is no database to be had, with what to do */
export async function resolveDatabase({ databaseUrl, dataDir, attach, log }: DatabaseOptions): Promise<Database> {
  if (databaseUrl !== null) {
    await checkDatabaseUrl(databaseUrl)
    return { url: databaseUrl, isEmbedded: false, close: async () => undefined }
  }
  const embedded = await openEmbedded({ dataDir, role: attach ? 'command' : 'service', log })
  return { ...embedded, isEmbedded: true }
}
