// What becomes of a source by a poll that succeeded: when it is due again, and where it has moved.
import type { PollPlan } from '#domain/polling.ts'
import { type Client, type Transaction, transact } from './client.ts'
import { Prisma, type Source } from './generated/client.ts'
import { storable } from './storable.ts'

export async function recordPlan(
  client: Client,
  id: string,
  at: Date,
  plan: PollPlan,
  fault: string | null,
): Promise<void> {
  const { moveTo } = plan
  if (moveTo === null) return void (await client.$executeRaw(update(id, at, plan, fault)))
  await transact(client, async (tx) => {
    await tx.$executeRaw(update(id, at, plan, fault))
    const source = await tx.source.findUnique({ where: { id } })
    const other = await tx.source.findUnique({ where: { url: moveTo } })
    if (source === null || other?.id === id) return
    if (other === null) await tx.source.update({ where: { id }, data: { url: moveTo } })
    else await merge(tx, source, other, at)
  })
}

/** One statement, since most polls find nothing new and do nothing else. */
function update(id: string, at: Date, plan: PollPlan, fault: string | null): Prisma.Sql {
  return Prisma.sql`
    UPDATE "Source" SET
      "nextPollAt" = ${plan.nextPollAt}, "lastPolledAt" = ${at}, "lastSuccessAt" = ${at},
      failures = 0, fault = ${fault === null ? null : storable(fault)}, "stoppedAt" = NULL,
      "habitMinutes" = ${plan.habitMinutes}, "lastNewAt" = ${plan.lastNewAt}, "silentSince" = ${plan.silentSince},
      "ttlMinutes" = ${plan.ttlMinutes}, "movedTo" = ${plan.movedTo}, "moveSightings" = ${plan.moveSightings}
    WHERE id = ${id}::uuid`
}

/** Where it has moved to is on file as another source: that one goes on with what both have found, since it answers. */
async function merge(tx: Transaction, source: Source, other: Source, at: Date): Promise<void> {
  const nextPollAt = new Date(Math.min(source.nextPollAt.getTime(), other.nextPollAt.getTime()))
  await tx.source.update({ where: { id: other.id }, data: { nextPollAt } })
  await tx.article.updateMany({ where: { sourceId: source.id }, data: { sourceId: other.id } })
  const fault =
    `${source.url}: moved for good to ${other.url}, which is on file already as ${other.publisher}; ` +
    'switched off here, and its articles are with that one; remove it'
  await tx.source.update({
    where: { id: source.id },
    data: { isEnabled: false, stoppedAt: at, fault: storable(fault), silentSince: null },
  })
}
