// The folder of a Postgres server: where it stands, who may use it, how it is made.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { explainFolderFault } from './folder-fault.ts'
import type { ServerUser } from './server-user.ts'

/** Where a server keeps what. */
export interface ServerFolder {
  /** The folder that the user chose. */
  dataDir: string
  binaries: Binaries
  user: ServerUser
}

export const SUPERUSER = 'claimwatch'

/** Where Postgres keeps its files. */
export function clusterDir(dataDir: string): string {
  return join(dataDir, 'postgres')
}

/** Makes the cluster unless it is there. A cluster that was left half made is made again. */
export async function ensureCluster(folder: ServerFolder, password: string): Promise<void> {
  const target = clusterDir(folder.dataDir)
  if (existsSync(target)) return
  const draft = `${target}.new`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  const passwordFile = `${draft}.password`
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (folder.user.ids !== undefined)
    for (const path of [draft, passwordFile]) await chown(path, folder.user.ids.uid, folder.user.ids.gid)
  try {
    await initialise(folder, draft, passwordFile)
    await rename(draft, target)
  } finally {
    await rm(passwordFile, { force: true })
    await rm(draft, { recursive: true, force: true })
  }
}

async function initialise(folder: ServerFolder, draft: string, passwordFile: string): Promise<void> {
  const { program, args, ids } = folder.user.command(folder.binaries.initdb, [
    ...['--no-sync', '--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', `--username=${SUPERUSER}`],
    ...[`--pwfile=${passwordFile}`, `--pgdata=${draft}`],
  ])
  const child = spawn(program, args, { ...ids, env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (status !== 0) throw explainFolderFault(folder.dataDir, new Error(`initdb ended with ${status}: ${output.trim()}`))
}

/** What the programs of Postgres see of our environment. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  // PG* variables of the user would change what the server does; messages are read by us, in English.
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' }
}

/** Lets every user pass through the data folder, because root runs the server as another one. */
export async function openWay(dataDir: string): Promise<void> {
  if (process.getuid?.() === 0) await chmod(dataDir, 0o711)
}
