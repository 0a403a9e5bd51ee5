// The catalogue: who and what figures are about, under all their names.
import type { EntityRef } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import { withOwnRows } from './own-rows.ts'
import { defaultRows, type Row } from './rows.ts'
import { buildScanner, type ScannedName } from './scan.ts'
import { VERSIONED } from './tables/models.ts'
import { buildVersionScanner } from './versions.ts'

export interface Entity extends EntityRef {
  /** Every name, the canonical one first. */
  names: readonly string[]
  /** The key of its maker or operator, of its parent company, or of the organisation that a person speaks for. */
  ownerKey: string | null
  /** Speaks of others by trade: press, analysts. Seldom the subject of a figure. */
  isVoice: boolean
  /** The catalogue's table of organisations that has it. */
  table: string | null
}

/** A name of the catalogue as it stands in a text; of a person with the titles behind it. */
export interface NameHit extends Span {
  entity: Entity
}

export interface Catalog {
  find(name: string): Entity | null
  get(key: string): Entity | null
  /** Names in `text`, longest first at each place, none inside another word. */
  scan(text: string): readonly NameHit[]
}

/** Where two rows share a name, the earlier row has it. */
export function buildCatalog(rows: readonly Row[], versioned: readonly string[] = []): Catalog {
  const byKey = new Map<string, Entity>()
  const byName = new Map<string, Entity>()
  const folded = new Map<string, string>()
  const fold = (name: string) => {
    const known = folded.get(name) ?? foldName(name)
    folded.set(name, known)
    return known
  }
  const entities = rows.map(toEntity)
  for (const entity of entities) {
    if (!byKey.has(entity.key)) byKey.set(entity.key, entity)
    for (const name of entity.names) if (!byName.has(fold(name))) byName.set(fold(name), entity)
  }
  const names: ScannedName<Entity>[] = []
  for (const [at, entity] of entities.entries())
    for (const { text: name, isWord } of rows[at]!.names) {
      if (byName.get(fold(name)) !== entity) continue
      for (const text of spellingsOf(name))
        if (text === name || !byName.has(foldName(text))) names.push({ text, isWord, kind: entity.kind, entity })
    }
  const findVersion = buildVersionScanner(versioned)
  const findMade = (text: string, at: number) => {
    const hit = findVersion(text, at)
    if (hit === null) return null
    const { start, end, name, owner } = hit
    return { start, end, entity: byName.get(foldName(name)) ?? toEntity(modelRow(name, owner)) }
  }
  const ownerOf = ({ ownerKey }: Entity) => byKey.get(ownerKey ?? '') ?? null
  return {
    find: (name) => byName.get(foldName(name)) ?? null,
    get: (key) => byKey.get(key) ?? null,
    scan: buildScanner({ names, findMade, ownerOf }),
  }
}

const B_AND_V = [
  ['バ', 'ヴァ'],
  ['ビ', 'ヴィ'],
  ['ベ', 'ヴェ'],
  ['ボ', 'ヴォ'],
] as const

/** ハーベイ is written ハーヴェイ too, and イレブン・ラボ イレブンラボ. */
function spellingsOf(name: string): string[] {
  if (!/^[ァ-ヴー・]{4,}$/.test(name)) return [name]
  const asV = B_AND_V.reduce((text, [b, v]) => text.replaceAll(b, v), name)
  const asB = B_AND_V.reduce((text, [b, v]) => text.replaceAll(v, b), name)
  return [...new Set([name, asV, asB, name.replaceAll('・', '')])]
}

function modelRow(name: string, owner: string): Row {
  return { names: [{ text: name, isWord: false }], kind: 'model', owner }
}

function toEntity({ names, kind, owner, isVoice = false, table }: Row): Entity {
  const name = names[0]?.text ?? ''
  const ownerKey = owner === null ? null : foldName(owner)
  return {
    key: foldName(name),
    name,
    kind,
    names: names.map(({ text }) => text),
    ownerKey,
    isVoice,
    table: table ?? null,
  }
}

export const defaultCatalog: Catalog = buildCatalog(defaultRows(), VERSIONED)

/** The catalogue with rows of the user's own. */
export function extendCatalog(own: readonly Row[]): Catalog {
  return own.length === 0 ? defaultCatalog : buildCatalog(withOwnRows(defaultRows(), own), VERSIONED)
}
