// Whose turn it is to ask a site: a row for each registrable domain, so that it holds across processes and restarts.
import type { HostAsk, HostLedger, HostRelease, HostRenewal, HostTurn } from '#domain/host.ts'
import { batched } from './batch.ts'
import type { Client } from './client.ts'
import { Prisma } from './generated/client.ts'
import { newId } from './ids.ts'
import { rowsParameter, storable } from './storable.ts'

export function hostStore(client: Client): HostLedger {
  return {
    take: batched((asks) => takeTurns(client, asks)),
    renew: (renewal) => renewTurn(client, renewal),
    giveBack: batched((releases) => giveBackTurns(client, releases)),
    loadRobots: async (origin) => {
      const found = await client.robotsFile.findUnique({ where: { origin } })
      return found === null ? null : { status: found.status, text: found.text, readAt: found.readAt }
    },
    saveRobots: async (origin, { text, ...file }) => {
      const data = { ...file, text: storable(text) }
      await client.robotsFile.upsert({ where: { origin }, create: { origin, ...data }, update: data })
    },
  }
}

interface TurnRow {
  turnId: string
  /** Null for a turn that is not ours. */
  startInMs: number | null
  backOffs: number | null
  leasedForMs: number | null
  earlyForMs: number | null
  backedOffForMs: number | null
}

/** To wait after another has taken a row that this statement does not see yet. */
const UNSEEN_MS = 10

/** A year: Postgres cannot add to now whatever a number can hold. */
const MAX_PATIENCE_MS = 365 * 86_400_000

async function takeTurns(client: Client, asks: readonly HostAsk[]): Promise<HostTurn[]> {
  const rows = asks.map((ask) => ({ ...ask, turnId: newId(), patienceMs: Math.min(ask.patienceMs, MAX_PATIENCE_MS) }))
  const found = await client.$queryRaw<TurnRow[]>`
    WITH ask AS MATERIALIZED (
      -- Everybody locks hosts in one order. The clock is Postgres', which is one for all processes.
      SELECT DISTINCT ON (domain) domain, "turnId", "leaseMs", "patienceMs", COALESCE(now, clock_timestamp()) AS now
      FROM jsonb_to_recordset(${rowsParameter(rows)}::jsonb)
        AS ask (domain text, "turnId" uuid, "leaseMs" float, "patienceMs" float, now timestamptz)
      ORDER BY domain, "turnId"
    ), taken AS (
      INSERT INTO "Host" AS host (domain, "turnId", "leasedUntil", "nextAskableAt", "lastAskedAt")
      SELECT domain, "turnId", now + "leaseMs" * interval '1 ms', now, now FROM ask
      ON CONFLICT (domain) DO UPDATE SET
        "turnId" = EXCLUDED."turnId",
        "leasedUntil" = EXCLUDED."leasedUntil" + GREATEST(interval '0', host."nextAskableAt" - EXCLUDED."lastAskedAt"),
        "lastAskedAt" = EXCLUDED."lastAskedAt"
      WHERE (host."leasedUntil" IS NULL OR host."leasedUntil" <= EXCLUDED."lastAskedAt")
        AND (host."backedOffUntil" IS NULL OR host."backedOffUntil" <= EXCLUDED."lastAskedAt")
        AND host."nextAskableAt" <= EXCLUDED."lastAskedAt"
          + (SELECT "patienceMs" FROM ask WHERE ask.domain = EXCLUDED.domain) * interval '1 ms'
      RETURNING domain, "turnId", "nextAskableAt", "backOffs"
    )
    SELECT ask."turnId"::text,
      extract(epoch FROM taken."nextAskableAt" - ask.now)::float * 1000 AS "startInMs", taken."backOffs",
      extract(epoch FROM host."leasedUntil" - ask.now)::float * 1000 AS "leasedForMs",
      extract(epoch FROM host."nextAskableAt" - ask.now)::float * 1000 AS "earlyForMs",
      extract(epoch FROM host."backedOffUntil" - ask.now)::float * 1000 AS "backedOffForMs"
    FROM ask LEFT JOIN taken USING (domain) LEFT JOIN "Host" AS host USING (domain)`
  const byTurn = new Map(found.map((row) => [row.turnId, row]))
  // A second ask for the same domain in one batch is not answered by Postgres: the first has it.
  return rows.map(({ turnId }) => toTurn(byTurn.get(turnId)))
}

function toTurn(row: TurnRow | undefined): HostTurn {
  if (row === undefined) return { kind: 'taken', forMs: UNSEEN_MS }
  const { turnId, startInMs, backOffs, leasedForMs, earlyForMs, backedOffForMs } = row
  if (startInMs !== null) return { kind: 'ours', turnId, startInMs: Math.max(0, startInMs), backOffs: backOffs ?? 0 }
  if (backedOffForMs !== null && backedOffForMs > 0) return { kind: 'backed_off', forMs: backedOffForMs }
  if (leasedForMs !== null && leasedForMs > 0) return { kind: 'taken', forMs: leasedForMs }
  return { kind: earlyForMs === null ? 'taken' : 'early', forMs: Math.max(UNSEEN_MS, earlyForMs ?? 0) }
}

async function renewTurn(client: Client, { domain, turnId, leaseMs, now }: HostRenewal): Promise<boolean> {
  const at = Prisma.sql`COALESCE(${now ?? null}::timestamptz, clock_timestamp())`
  const renewed = await client.$executeRaw`
    UPDATE "Host" SET "leasedUntil" = ${at} + ${leaseMs}::float * interval '1 ms'
    WHERE domain = ${domain} AND "turnId" = ${turnId}::uuid AND "leasedUntil" > ${at}`
  return renewed === 1
}

async function giveBackTurns(client: Client, releases: readonly HostRelease[]): Promise<undefined[]> {
  await client.$executeRaw`
    WITH release AS MATERIALIZED (
      SELECT release.*, COALESCE(release.now, clock_timestamp()) AS at
      FROM jsonb_to_recordset(${rowsParameter(releases)}::jsonb)
        AS release (domain text, "turnId" uuid, "gapMs" float, "backOffs" int, "backOffMs" float, now timestamptz)
      JOIN "Host" AS host USING (domain)
      ORDER BY domain FOR UPDATE OF host
    )
    UPDATE "Host" AS host SET
      "turnId" = NULL, "leasedUntil" = NULL, "backOffs" = release."backOffs",
      "nextAskableAt" = release.at + release."gapMs" * interval '1 ms',
      "backedOffUntil" = release.at + release."backOffMs" * interval '1 ms'
    FROM release WHERE host.domain = release.domain AND host."turnId" = release."turnId"`
  return releases.map(() => undefined)
}
