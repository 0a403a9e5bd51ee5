// Which user the embedded Postgres runs as. It refuses to be root, so root lends it the user `postgres`; and because
// root's own folders are often closed to everyone else, the right to read through them where that is needed.
import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '#domain/errors.ts'

export interface ServerUser {
  /** Undefined: the user that we are. */
  ids: Ids | undefined
  /** What to spawn so that `program` runs as this user. */
  command(program: string, args: readonly string[]): { program: string; args: string[]; ids: Ids | undefined }
}

interface Ids {
  uid: number
  gid: number
}

const OURSELVES: ServerUser = {
  ids: undefined,
  command: (program, args) => ({ program, args: [...args], ids: undefined }),
}
const USER = 'postgres'

/** Linux capabilities with which a process passes folders that are closed to its user: the lesser one first. */
const PASSING_CAPABILITIES = [
  { name: 'dac_read_search', bit: 2n },
  { name: 'dac_override', bit: 1n },
] as const
const CAP_SETPCAP = 8n

/** @param folders what the server must reach: its programs and its data */
export function chooseServerUser(folders: readonly string[]): ServerUser {
  if (process.getuid?.() !== 0) return OURSELVES
  const ids = findIds() ?? createUser()
  const closed = folders.map((folder) => findClosed(folder, ids)).find((folder) => folder !== null)
  return closed === undefined || closed === null ? asUser(ids) : passingAs(ids, passingOptions(closed))
}

function findIds(): Ids | null {
  const ask = (option: string) => spawnSync('id', [option, USER], { encoding: 'utf8' })
  const [uid, gid] = [ask('-u'), ask('-g')]
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null
}

function createUser(): Ids {
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', USER], { encoding: 'utf8' })
  const ids = findIds()
  if (ids !== null) return ids
  throw new UserError(
    `embedded Postgres: expected a user "${USER}" to run as, because Postgres refuses to run as root, found none and could not add it (${made.error?.message ?? made.stderr.trim()}); run claimwatch as an ordinary user, or set DATABASE_URL`,
  )
}

/** The first folder on the way to `path`, `path` included, that the user may not enter; null when there is none. */
function findClosed(path: string, { uid, gid }: Ids): string | null {
  const real = realpathSync(path)
  const parent = dirname(real)
  const above = parent === real ? null : findClosed(parent, { uid, gid })
  if (above !== null) return above
  const { mode, uid: owner, gid: group } = statSync(real)
  const enter = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
  return (mode & enter) === 0 ? real : null
}

function asUser(ids: Ids): ServerUser {
  return { ids, command: (program, args) => ({ program, args: [...args], ids }) }
}

function passingAs(ids: Ids, options: readonly string[]): ServerUser {
  const lead = [`--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups', ...options]
  return {
    ids,
    command: (program, args) => ({ program: 'setpriv', args: [...lead, program, ...args], ids: undefined }),
  }
}

/** access(2) forgets the capabilities of a process that is not root's, but for no_setuid_fixup. */
function passingOptions(closed: string): string[] {
  const held = effectiveCapabilities()
  const name = PASSING_CAPABILITIES.find(({ bit }) => has(held, bit))?.name
  if (name === undefined || !has(held, CAP_SETPCAP)) throw new UserError(unreachable(closed, 'no right to lend it one'))
  if (spawnSync('setpriv', ['--version']).status !== 0) throw new UserError(unreachable(closed, 'no program "setpriv"'))
  return [
    '--securebits=+no_setuid_fixup',
    `--inh-caps=+${name}`,
    `--ambient-caps=+${name}`,
    `--bounding-set=-all,+${name}`,
  ]
}

function effectiveCapabilities(): bigint {
  if (process.platform !== 'linux') return 0n
  const status = readFileSync('/proc/self/status', 'utf8')
  return BigInt(`0x${/^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? '0'}`)
}

function has(capabilities: bigint, bit: bigint): boolean {
  return (capabilities & (1n << bit)) !== 0n
}

function unreachable(closed: string, found: string): string {
  return `embedded Postgres: expected the user "${USER}" to have a way through ${closed}, which is closed to it, found ${found}; keep claimwatch and its data outside that folder, run it as an ordinary user, or set DATABASE_URL`
}
