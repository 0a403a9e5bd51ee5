// Entities and their names: added when a claim refers to them.
import type { EntityRef } from '#domain/claim.ts'
import { foldName } from '#domain/text.ts'
import { type Client, type Queries, transact } from './client.ts'
import type { EntityStore } from './entity-store.ts'
import { newId } from './ids.ts'
import { joinEntities } from './join-entities.ts'
import { rowsParameter } from './storable.ts'

export function entityStore(client: Client): EntityStore {
  return {
    list: () => client.entity.findMany({ select: { key: true, name: true, kind: true }, orderBy: { key: 'asc' } }),
    rename: async ({ key, name, kind }) => {
      await client.entity.updateMany({ where: { key }, data: { name, kind } })
    },
    join: (key, into) => transact(client, (tx) => joinEntities(tx, key, into)),
  }
}

/** Entities' ids by key. Those that are new are added; the names become aliases. */
export async function ensureEntities(tx: Queries, refs: readonly EntityRef[]): Promise<Map<string, string>> {
  if (refs.length === 0) return new Map()
  // Sorted: two transactions that add the same entities wait for each other instead of locking each other out.
  const byKey = [...new Map(refs.map((ref) => [ref.key, ref])).values()].sort(byKeyOrder)
  await tx.$executeRaw`
    INSERT INTO "Entity" (id, key, name, kind)
    SELECT id, key, name, kind::"EntityKind"
    FROM jsonb_to_recordset(${rowsParameter(byKey.map((ref) => ({ ...ref, id: newId() })))}::jsonb)
      AS entity (id uuid, key text, name text, kind text)
    ON CONFLICT (key) DO NOTHING`
  const rows = await tx.$queryRaw<{ id: string; key: string }[]>`
    SELECT id::text, key FROM "Entity"
    WHERE key IN (SELECT key FROM jsonb_to_recordset(${rowsParameter(byKey)}::jsonb) AS entity (key text))`
  const ids = new Map(rows.map((row) => [row.key, row.id]))
  await addAliases(tx, refs, ids)
  return ids
}

async function addAliases(tx: Queries, refs: readonly EntityRef[], ids: Map<string, string>): Promise<void> {
  const names = new Map(refs.map(({ key, name }) => [`${key}\n${name}`, { entityId: ids.get(key), name }]))
  const rows = [...names.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, alias]) => alias)
  await tx.$executeRaw`
    INSERT INTO "EntityAlias" (id, "entityId", name, "foldedName")
    SELECT id, "entityId", name, "foldedName"
    FROM jsonb_to_recordset(${rowsParameter(rows.map((row) => ({ ...row, id: newId(), foldedName: foldName(row.name) })))}::jsonb)
      AS alias (id uuid, "entityId" uuid, name text, "foldedName" text)
    ON CONFLICT ("entityId", name) DO NOTHING`
}

function byKeyOrder(a: EntityRef, b: EntityRef): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
