// Who makes, runs or owns what a text names.

import type { Catalog } from '#catalog/catalog.ts'
import type { EntityRef } from '#domain/claim.ts'
import type { Mention } from './mentions.ts'
import { ownerOf } from './things.ts'

/** A model or a facility acts through its maker or operator; one that has none acts itself. */
export function actorOf({ ref, entity }: Mention, catalog: Catalog): EntityRef {
  return ref.kind === 'organisation' || ref.kind === 'person' ? ref : (ownerOf(entity, catalog) ?? ref)
}

/** The keys of whoever owns an entity, the nearest first. */
export function ancestorsOf(key: string, catalog: Catalog): string[] {
  const found: string[] = []
  let owner = catalog.get(key)?.ownerKey ?? null
  while (owner !== null && found.length < 3) {
    found.push(owner)
    owner = catalog.get(owner)?.ownerKey ?? null
  }
  return found
}
