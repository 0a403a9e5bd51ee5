// Entities on file brought in line with the catalogue: a row that is renamed, or whose names now join two entities.
import type { Catalog } from '#catalog/catalog.ts'
import type { EntityStore } from '#store/entity-store.ts'

/**
 * What is on file under a key that the catalogue lacks, and a name that it has, becomes that of the catalogue's row.
 * Safe to run at every start and by several processes at once.
 * @returns what was joined with what: `英偉達 → nvidia`
 */
export async function alignEntities(entities: EntityStore, catalog: Catalog): Promise<string[]> {
  const joined: string[] = []
  for (const { key, name, kind } of await entities.list()) {
    const row = catalog.get(key) ?? catalog.find(name) ?? catalog.find(key)
    if (row === null) continue
    if (row.key !== key) {
      // One name may be that of a chip and of a company: only what is of one kind is one.
      if (kind !== row.kind && kind !== 'other') continue
      const ref = { key: row.key, name: row.name, kind: row.kind }
      if (await entities.join(key, ref)) joined.push(`${key} → ${row.key}`)
    } else if (row.name !== name || row.kind !== kind) await entities.rename({ key, name: row.name, kind: row.kind })
  }
  return joined
}
