// Two entities made one, with all that is on file of them.
import type { EntityRef } from '#domain/claim.ts'
import type { Transaction } from './client.ts'
import { ensureEntities } from './entities.ts'
import { Prisma } from './generated/client.ts'
import { newId } from './ids.ts'

interface Joining {
  from: string
  fromKey: string
  into: string
  entity: EntityRef
}

/** Locks in this order: entities, families, claims, as those do who file claims and reconcile. */
export async function joinEntities(tx: Transaction, key: string, entity: EntityRef): Promise<boolean> {
  if (key === entity.key) throw new Error(`entity ${key} cannot be joined with itself`)
  const into = (await ensureEntities(tx, [entity])).get(entity.key)
  const locked = await tx.$queryRaw<{ id: string; key: string }[]>`
    SELECT id::text, key FROM "Entity" WHERE key IN (${key}, ${entity.key}) ORDER BY key FOR UPDATE`
  const from = locked.find((one) => one.key === key)?.id
  if (from === undefined || into === undefined) return false
  const joining = { from, fromKey: key, into, entity }
  await lockFamilies(tx, joining)
  await moveFamilies(tx, joining)
  await moveClaims(tx, joining)
  await moveNames(tx, joining)
  await moveSilences(tx, joining)
  await moveFilters(tx, joining)
  await tx.entity.delete({ where: { id: from } })
  return true
}

async function lockFamilies(tx: Transaction, { from, into }: Joining): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "FigureFamily" WHERE "subjectId" IN (${from}::uuid, ${into}::uuid) ORDER BY id FOR UPDATE`
}

/** A family's figures and conflicts go to the family of the same kind; comparing puts claims and positions in order. */
async function moveFamilies(tx: Transaction, { from, into, entity }: Joining): Promise<void> {
  const families = await tx.figureFamily.findMany({ where: { subjectId: from }, orderBy: { id: 'asc' } })
  for (const { id, family } of families) {
    const [target] = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO "FigureFamily" (id, "subjectId", family, changes)
      VALUES (${newId()}::uuid, ${into}::uuid, ${family}, 1)
      ON CONFLICT ("subjectId", family) DO UPDATE
        SET changes = "FigureFamily".changes + 1, "nextTryAt" = now(), failures = 0, fault = NULL
      RETURNING id::text`
    if (target === undefined) throw new Error(`family ${family} of ${entity.key} was not added`)
    await tx.figure.updateMany({ where: { familyId: id }, data: { familyId: target.id, subjectId: into } })
    // A pair of claims is the same pair under its new family; a key that is taken stays as it is, which nobody else has.
    await tx.$executeRaw`
      UPDATE "Conflict" c SET "subjectName" = ${entity.name}, "familyId" = ${target.id}::uuid,
        "pairKey" = CASE WHEN EXISTS (
          SELECT FROM "Conflict" other WHERE other."pairKey" = replace(c."pairKey", ${id}, ${target.id})
        ) THEN c."pairKey" ELSE replace(c."pairKey", ${id}, ${target.id}) END
      WHERE c."familyId" = ${id}::uuid`
    await tx.figureFamily.delete({ where: { id } })
  }
}

const ROLES = ['subject', 'object', 'hardware', 'attribution'] as const

async function moveClaims(tx: Transaction, { from, into, entity }: Joining): Promise<void> {
  // Who says so, of what object and which chips decides what compares: these families are compared again.
  await tx.$executeRaw`
    UPDATE "FigureFamily" SET changes = changes + 1, "nextTryAt" = now(), failures = 0, fault = NULL
    WHERE id IN (
      SELECT f."familyId" FROM "Claim" c
      JOIN "Position" p ON p.id = c."positionId" JOIN "Figure" f ON f.id = p."figureId"
      WHERE ${from}::uuid IN (c."objectId", c."hardwareId", c."attributionId"))`
  for (const role of ROLES) {
    const [id, name] = [Prisma.raw(`"${role}Id"`), Prisma.raw(`"${role}Name"`)]
    await tx.$executeRaw`
      UPDATE "Claim" SET ${id} = ${into}::uuid, ${name} = ${entity.name} WHERE ${id} = ${from}::uuid`
  }
  await tx.figure.updateMany({ where: { objectId: from }, data: { objectId: into } })
}

async function moveNames(tx: Transaction, { from, into }: Joining): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "EntityAlias" (id, "entityId", name, "foldedName")
    SELECT gen_random_uuid(), ${into}::uuid, name, "foldedName" FROM "EntityAlias" WHERE "entityId" = ${from}::uuid
    ON CONFLICT ("entityId", name) DO NOTHING`
}

async function moveSilences(tx: Transaction, { from, fromKey, into, entity }: Joining): Promise<void> {
  await tx.silence.updateMany({ where: { subjectId: from }, data: { subjectId: into } })
  const ofFigures = await tx.silence.findMany({ where: { figureKey: { contains: JSON.stringify(fromKey) } } })
  for (const { id, figureKey } of ofFigures) {
    // As figureKey of file-positions.ts writes it: subject and object stand first and third.
    const parts: unknown[] = JSON.parse(figureKey ?? '[]')
    const moved = parts.map((part, at) => ((at === 0 || at === 2) && part === fromKey ? entity.key : part))
    await tx.silence.update({ where: { id }, data: { figureKey: JSON.stringify(moved) } })
  }
}

/** Whoever follows the one follows the other from now on, once. */
async function moveFilters(tx: Transaction, { fromKey, entity }: Joining): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Recipient" SET subjects = array_append(array_remove(array_remove(subjects, ${fromKey}), ${entity.key}), ${entity.key})
    WHERE ${fromKey} = ANY(subjects)`
}
