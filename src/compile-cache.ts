// Keeps what Node makes of the source files, so that commands and threads need not make it anew at every start. To be
// imported before all that is large; where the folder cannot be written nothing is kept.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../node_modules/.cache/claimwatch')
const isKept = enableCompileCache(FOLDER).directory !== undefined

/** The environment of a thread that looks for its own there too, from its first line on. */
export const CACHING_ENVIRONMENT: Readonly<Record<string, string>> = isKept ? { NODE_COMPILE_CACHE: FOLDER } : {}
