// What the service asks of Postgres about entities, beside what comes with their claims.
import type { EntityKind, EntityRef } from '#domain/claim.ts'

export interface EntityStore {
  list(): Promise<{ key: string; name: string; kind: EntityKind }[]>
  /** Gives the entity of this key the name and the kind that it goes by now. */
  rename(entity: EntityRef): Promise<void>
  /**
   * Makes two entities one: claims, figures, conflicts with their history, and silences of the entity of `key` become
   * those of `into`, which is added where it is not on file; the figures that this touches are due for comparing. One
   * transaction; false when there is no entity of that key any more.
   */
  join(key: string, into: EntityRef): Promise<boolean>
}
