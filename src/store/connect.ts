// One connection to Postgres outside the pool, and what it means when there is none.
import pg from 'pg'
import { UserError } from '#domain/errors.ts'

const CONNECT_LIMIT_MS = 10_000

/** Codes of Postgres and of the operating system that a user can do something about. */
const CONNECTION_FAULTS: Record<string, (url: URL) => string> = {
  ECONNREFUSED: (url) => `no server listening on ${url.host}; start it, or correct host and port`,
  ENOTFOUND: (url) => `no host of the name ${url.hostname}; correct the name`,
  EAI_AGAIN: (url) => `no answer to the question where ${url.hostname} is; check the name and the network`,
  EHOSTUNREACH: (url) => `no way to ${url.hostname}; check the network`,
  ENETUNREACH: (url) => `no way to ${url.hostname}; check the network`,
  ETIMEDOUT: (url) => `no answer from ${url.host} within ${CONNECT_LIMIT_MS / 1000} s; check host, port and firewall`,
  ECONNRESET: (url) => `something on ${url.host} that hangs up; check that it is Postgres, and whether it wants TLS`,
  '28P01': (url) => `the password of user "${decodeURIComponent(url.username)}" refused; correct it`,
  '28000': (url) => `user "${decodeURIComponent(url.username)}" refused; correct it, or allow it in pg_hba.conf`,
  '3D000': (url) => `no database "${databaseOf(url)}" on ${url.host}; make it with: createdb ${databaseOf(url)}`,
  '53300': (url) => `all connections of ${url.host} taken; raise max_connections, or end other programs`,
  '57P03': (url) => `${url.host} starting up or shutting down; try again soon`,
}

/** @throws UserError when DATABASE_URL does not lead to a database that can be used; the password is never shown */
export async function checkDatabaseUrl(text: string): Promise<void> {
  const url = parseUrl(text)
  try {
    const client = await connectForCheck(text)
    await client.end()
  } catch (error) {
    throw new UserError(
      `DATABASE_URL: expected to connect to database "${databaseOf(url)}" on ${url.host}, found ${describe(error, url)}`,
      { cause: error },
    )
  }
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const isWhole = url !== null && !hasLeakedPassword(url)
  if (isWhole && /^postgres(ql)?:$/.test(url.protocol) && databaseOf(url) !== '') return url
  const shown = isWhole ? `${url.host}${url.pathname}` : '*** with an @ after the host'
  const found = url === null ? 'something that is no URL' : `${url.protocol}//${shown}`
  throw new UserError(
    `DATABASE_URL: expected postgresql://user:password@host:5432/database, found ${found}; special characters in the password are written as %40 for @, %2F for /, %23 for #`,
  )
}

/** A `/`, `?` or `#` in the password ends the host, and leaves the rest of the password where it would be shown. */
function hasLeakedPassword({ pathname, search, hash }: URL): boolean {
  return `${pathname}${search}${hash}`.includes('@')
}

function databaseOf(url: URL): string {
  return decodeURIComponent(url.pathname.slice(1))
}

function describe(error: unknown, url: URL): string {
  const { code = '', message } = error as { code?: string; message: string }
  if (/timeout expired/.test(message)) return CONNECTION_FAULTS.ETIMEDOUT!(url)
  if (/terminated unexpectedly/.test(message)) return CONNECTION_FAULTS.ECONNRESET!(url)
  return CONNECTION_FAULTS[code]?.(url) ?? message
}

export function isMissingDatabase(error: unknown): boolean {
  return (error as { code?: string }).code === '3D000'
}

/** A connection for a moment. Its errors come as the driver throws them. */
export async function connectForCheck(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_LIMIT_MS })
  // A connection that breaks while nobody waits on it must not end the process; the next query says so.
  client.on('error', () => undefined)
  await client.connect()
  return client
}
