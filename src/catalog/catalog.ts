// The catalogue: who and what figures are about, under all their names.
import type { EntityRef } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import { CALLINGS } from './callings.ts'
import { defaultRows } from './default-rows.ts'
import { withOwnRows } from './own-rows.ts'
import { openCatalog, type PackedCatalog, toEntity } from './packed.ts'
import type { Row } from './rows.ts'
import { packSpellings, type Spelled } from './spellings.ts'
import { VERSIONED } from './tables/models.ts'
import { packTexts, shareNumbers } from './texts.ts'
import { TRADES } from './trades.ts'

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

export function buildCatalog(rows: readonly Row[], versioned: readonly string[] = []): Catalog {
  return openCatalog(packRows(rows, versioned))
}

/** Where two rows share a name, the earlier row has it. */
function packRows(rows: readonly Row[], versioned: readonly string[]): PackedCatalog {
  const entities = rows.map(toEntity)
  const [byKey, byName] = [new Map<string, number>(), new Map<string, number>()]
  for (const [number, { key, names }] of entities.entries()) {
    if (!byKey.has(key)) byKey.set(key, number)
    for (const name of names.map(foldName)) if (!byName.has(name)) byName.set(name, number)
  }
  const tradesOf = tradesByKey()
  const spelled = rows.flatMap((row, number) => spell(row, number, byName))
  const names = [...byName.keys()].sort()
  const numbers = (by: ReadonlyMap<string, number>) => shareNumbers(names.map((name) => by.get(name) ?? -1))
  return {
    entities: packTexts(entities.map((entity) => JSON.stringify(entity))),
    trades: packTexts(entities.map(({ key }) => tradesOf.get(key) ?? '')),
    names: packTexts(names),
    byName: numbers(byName),
    byKey: numbers(byKey),
    spellings: packSpellings(spelled),
    versioned,
  }
}

/** The words for what organisations are in and where they are from. */
function tradesByKey(): ReadonlyMap<string, string> {
  const trades = new Map<string, string>()
  for (const line of [...CALLINGS, ...TRADES]) {
    const [name = '', words = ''] = line.split(': ')
    trades.set(foldName(name), words)
  }
  return trades
}

/** Every spelling of a row's names that are its own. */
function spell({ names, kind }: Row, entity: number, byName: ReadonlyMap<string, number>): Spelled[] {
  return names
    .filter(({ text }) => byName.get(foldName(text)) === entity)
    .flatMap(({ text: name, isWord }) =>
      spellingsOf(name)
        .filter((text) => text === name || !byName.has(foldName(text)))
        .map((text) => ({ text, isWord, kind, entity })),
    )
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

const NO_ROWS: readonly Row[] = []
const packed = new WeakMap<readonly Row[], PackedCatalog>()

/** The catalogue with rows of the user's own, the same for all who give the same ones. */
export function packCatalog(own: readonly Row[] = NO_ROWS): PackedCatalog {
  const rows = own.length === 0 ? NO_ROWS : own
  const known =
    packed.get(rows) ?? packRows(own.length === 0 ? defaultRows() : withOwnRows(defaultRows(), own), VERSIONED)
  packed.set(rows, known)
  return known
}

export const defaultCatalog: Catalog = openCatalog(packCatalog())

/** The catalogue with rows of the user's own. */
export function extendCatalog(own: readonly Row[]): Catalog {
  return own.length === 0 ? defaultCatalog : openCatalog(packCatalog(own))
}
