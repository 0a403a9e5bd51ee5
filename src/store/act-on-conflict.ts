// What a person does about a conflict: one statement that changes the row only from a state that the action starts from.
import type { ConflictState } from '#domain/conflict.ts'
import { type ConflictAction, TRANSITIONS } from '#domain/conflict-action.ts'
import { type Client, type Transaction, transact } from './client.ts'
import { Prisma } from './generated/client.ts'
import { isId, newId } from './ids.ts'
import { storable } from './storable.ts'

/** The state in which the conflict is, where the action does not start from it; null when the action is done. */
export async function act(client: Client, id: string, action: ConflictAction, at: Date): Promise<ConflictState | null> {
  return isId(id) ? transact(client, (tx) => actIn(tx, id, action, at)) : null
}

async function actIn(tx: Transaction, id: string, action: ConflictAction, at: Date): Promise<ConflictState | null> {
  const { from, to } = TRANSITIONS[action.name]
  const holds = action.name === 'resolve' ? action.holds : null
  const note = action.note === null ? null : storable(action.note)
  if (action.name === 'reopen') {
    await haveItCompared(tx, id)
    await haveItTold(tx, id, at)
  }
  const count = await tx.$executeRaw`
    UPDATE "Conflict" SET state = ${to}::"ConflictState", holds = ${holds}::"HoldingSide", note = ${note}
    WHERE id = ${id}::uuid AND state::text IN (${Prisma.join([...from])})`
  if (count === 0) return (await tx.conflict.findUnique({ where: { id }, select: { state: true } }))?.state ?? null
  await tx.conflictEvent.create({ data: { id: newId(), conflictId: id, state: to, holds, note, actor: 'person', at } })
  return null
}

/** It may have lost its support while it was settled: comparing withdraws it then. First, as reconciling locks too. */
async function haveItCompared(tx: Transaction, id: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "FigureFamily" SET changes = changes + 1, "nextTryAt" = now(), failures = 0, fault = NULL
    WHERE id = (SELECT "familyId" FROM "Conflict" WHERE id = ${id}::uuid)`
}

/** Of one that was settled, the settling is known: that it is open again is news. Of one that was acknowledged it is not. */
async function haveItTold(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Conflict" SET "reopenedAt" = ${at}, "newsAt" = ${at}, "notifiedAt" = NULL, "silencedUntil" = NULL,
      "nextTryAt" = ${at}, failures = 0, fault = NULL
    WHERE id = ${id}::uuid AND state IN ('resolved', 'dismissed')`
}
