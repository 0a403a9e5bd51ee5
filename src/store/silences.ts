// Silences on file: added by the names of things, kept when they have ended.
import { UserError } from '#domain/errors.ts'
import { entitiesNamed } from './claims.ts'
import { type Client, type Queries, type Transaction, transact } from './client.ts'
import type { NewSilence, SilenceRow, SilenceStore } from './conflict-store.ts'
import { Prisma, type Silence } from './generated/client.ts'
import { idsFrom, isId } from './ids.ts'
import { storable } from './storable.ts'

export function silenceStore(client: Client): SilenceStore {
  return {
    add: (silence, at) => transact(client, (tx) => add(tx, silence, at)),
    list: async (now, { all } = { all: false }) =>
      all
        ? client.silence.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] })
        : client.silence.findMany({ where: holdingAt(now), orderBy: [{ until: 'asc' }, { id: 'asc' }] }),
    idsFrom: (prefix) => idsFrom(client, 'Silence', prefix),
    lift: (id, at) => transact(client, (tx) => lift(tx, id, at)),
  }
}

/** Those that hold now. */
export function loadSilences(client: Pick<Transaction, 'silence'>): Promise<Silence[]> {
  return client.silence.findMany({ where: holdingAt(new Date()) })
}

function holdingAt(now: Date) {
  return { until: { gt: now }, liftedAt: null }
}

async function add(tx: Transaction, silence: NewSilence, at: Date): Promise<SilenceRow> {
  const { subject, metric = null, figure, publisher, until, reason } = silence
  const [named, figured] = [await findSubject(tx, subject), await findFigure(tx, figure)]
  const voice = await findPublisher(tx, publisher)
  const parts = [named?.name, metric, figured?.name, voice].filter((part) => part !== null && part !== undefined)
  return tx.silence.create({
    data: {
      ...{ summary: parts.join(', '), metric, publisher: voice, until, createdAt: at },
      ...{ subjectId: named?.id ?? null, figureKey: figured?.key ?? null },
      reason: reason === null ? null : storable(reason),
    },
  })
}

async function findSubject(tx: Queries, name: string | undefined): Promise<{ id: string; name: string } | null> {
  if (name === undefined) return null
  const found = await tx.$queryRaw<{ id: string; name: string; key: string }[]>`
    SELECT id::text, name, key FROM "Entity" WHERE id IN (${entitiesNamed(name)}) ORDER BY key`
  const [one, ...others] = found
  if (one === undefined)
    throw new UserError(`no figure on file is of "${name}"; claimwatch figures shows whose there are`)
  if (others.length > 0)
    throw new UserError(`"${name}" names several: ${found.map(({ key }) => key).join(', ')}; give one of these`)
  return one
}

async function findFigure(tx: Transaction, prefix: string | undefined): Promise<{ key: string; name: string } | null> {
  if (prefix === undefined) return null
  const [id, ...others] = await idsFrom(tx, 'Figure', prefix)
  if (id === undefined)
    throw new UserError(`no figure on file has an id that begins with "${prefix}"; claimwatch figures shows the ids`)
  if (others.length > 0)
    throw new UserError(
      `several figures have ids that begin with "${prefix}": ${[id, ...others].join(', ')}; give more digits`,
    )
  return tx.figure.findUniqueOrThrow({ where: { id }, select: { key: true, name: true } })
}

async function findPublisher(tx: Queries, name: string | undefined): Promise<string | null> {
  if (name === undefined) return null
  const [found] = await tx.$queryRaw<{ publisher: string }[]>`
    SELECT publisher FROM (SELECT publisher FROM "Article" UNION SELECT publisher FROM "Source") AS known
    WHERE lower(normalize(publisher, NFKC)) = lower(normalize(${name}, NFKC))
    ORDER BY publisher = ${name} DESC, publisher LIMIT 1`
  if (found !== undefined) return found.publisher
  throw new UserError(
    `no article and no source on file is of the publisher "${name}"; claimwatch sources list shows them`,
  )
}

async function lift(tx: Transaction, id: string, at: Date): Promise<boolean> {
  if (!isId(id)) return false
  const { count } = await tx.silence.updateMany({ where: { id, ...holdingAt(at) }, data: { liftedAt: at } })
  if (count === 0) return false
  // Those that another silence keeps quiet are put off again when their turn comes.
  await tx.$executeRaw(Prisma.sql`
    UPDATE "Conflict" SET "silencedUntil" = NULL, "nextTryAt" = ${at}
    WHERE "silencedUntil" > ${at} AND "notifiedAt" IS NULL`)
  return true
}
