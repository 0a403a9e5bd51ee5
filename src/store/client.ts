// The connection pool, and what its errors mean: tried again, later, or a defect.
import { PrismaPg } from '@prisma/adapter-pg'
import { TransientError } from '#domain/errors.ts'
import { type Prisma, PrismaClient } from './generated/client.ts'

/** Inside or outside a transaction. */
export type Queries = Pick<Prisma.TransactionClient, '$queryRaw' | '$executeRaw'>
export type Transaction = Prisma.TransactionClient
export type Client = PrismaClient

const CONNECT_LIMIT_MS = 10_000
const TRANSACTION_LIMIT_MS = 60_000
const CONFLICT_TRIES = 6

export function openClient(url: string, maxConnections: number): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    // Instants are written without a zone in places: the session must not read them as local time.
    options: '-c timezone=UTC',
    application_name: 'claimwatch',
  })
  return new PrismaClient({ adapter })
}

/** Runs `task` in one transaction; again when it lost against another one (deadlock, serialisation). */
export async function transact<T>(client: PrismaClient, task: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await client.$transaction(task, { maxWait: CONNECT_LIMIT_MS, timeout: TRANSACTION_LIMIT_MS })
    } catch (error) {
      if (tries === CONFLICT_TRIES || !isLostRace(error)) throw error
    }
  }
}

const LOST_RACE = new Set(['40001', '40P01'])

function isLostRace(error: unknown): boolean {
  return codesOf(error).some((code) => code === 'P2034' || LOST_RACE.has(code))
}

/** Codes of Prisma and of Postgres that mean: the server is away or has no room just now. */
const AWAY = new Set([
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037'],
  ...['40001', '40P01', '53100', '53200', '53300', '57P01', '57P02', '57P03', '08000', '08003', '08006', '55P03'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
])
const DISK_FULL = '53100'
const AWAY_KINDS = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'])
const AWAY_WORDS = /connection terminated|timeout exceeded when trying to connect|client has encountered a connection/i

/** The error as the rest of the service knows it: a TransientError when Postgres is away, else itself. */
export function explainStoreFault(error: unknown): unknown {
  // Explained already, by an inner one of our functions.
  if (error instanceof TransientError) return error
  const codes = codesOf(error)
  const isAway =
    codes.some((code) => AWAY.has(code) || AWAY_KINDS.has(code)) ||
    (error instanceof Error && AWAY_WORDS.test(error.message))
  if (!isAway) return error
  const last = innermostMessage((error as Error).message)
  if (codes.includes(DISK_FULL))
    return new TransientError(`Postgres: expected room on its disk, found it full; free some space (${last})`, {
      cause: error,
    })
  return new TransientError(`Postgres: expected an answer, found: ${last}; tried again by itself`, { cause: error })
}

/** Prisma wraps it: "Raw query failed. Code: `N/A`. Message: `Can't reach database server at …`". */
function innermostMessage(message: string): string {
  const last = message.trim().split('\n').at(-1) ?? ''
  return /Message: `(.*)`$/.exec(last)?.[1] ?? last
}

/** Every code on the error and on what caused it: Prisma wraps the driver's error, which wraps Postgres'. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return []
  const { code, originalCode, kind, cause, meta, driverAdapterError } = error as Record<string, unknown>
  const here = [code, originalCode, kind].filter((one) => typeof one === 'string')
  return [...here, ...[cause, meta, driverAdapterError].flatMap((inner) => codesOf(inner, depth + 1))]
}

/** The same functions, whose errors are explained. */
export function explained<T extends object>(methods: T): T {
  const entries = Object.entries(methods).map(([name, method]) => [
    name,
    async (...args: unknown[]) => {
      try {
        return await (method as (...args: unknown[]) => unknown)(...args)
      } catch (error) {
        throw explainStoreFault(error)
      }
    },
  ])
  return Object.fromEntries(entries) as T
}
