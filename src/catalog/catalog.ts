// The catalogue: who and what figures are about, under all their names.
import type { EntityKind, EntityRef } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import { HARDWARE_NAMES, hardwareRelation } from './hardware.ts'
import { ORGANISATIONS, VOICES } from './organisations.ts'
import { FACILITIES, MODELS, PRODUCTS } from './products.ts'

export interface Entity extends EntityRef {
  /** Every name, the canonical one first. */
  names: readonly string[]
  /** The key of its maker or operator. */
  ownerKey: string | null
  /** Speaks of others by trade: press, analysts. Seldom the subject of a figure. */
  isVoice: boolean
}

/** A name of the catalogue as it stands in a text. */
export interface NameHit extends Span {
  entity: Entity
}

export interface Catalog {
  find(name: string): Entity | null
  get(key: string): Entity | null
  /** Names in `text`, longest first at each place, none inside another word. */
  scan(text: string): NameHit[]
}

interface Row {
  names: readonly [string, ...string[]]
  kind: EntityKind
  owner: string | null
  isVoice?: boolean
}

/** Katakana names of chip families, which the tree of chips has under their Latin names. */
const HARDWARE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  Hopper: ['ホッパー', 'Nvidia Hopper'],
  Blackwell: ['ブラックウェル', 'Nvidia Blackwell'],
  Ampere: ['アンペア世代', 'Nvidia Ampere'],
  Rubin: ['ルービン', 'ベラ・ルービン', 'Vera Rubin', 'Nvidia Rubin'],
  Trainium: ['トレイニウム'],
  Ascend: ['昇騰', 'アセンド'],
  Ironwood: ['アイアンウッド'],
  Trillium: ['トリリウム'],
  'AMD Instinct': ['Instinct', 'インスティンクト'],
  'Ascend 910B': ['昇騰910B', '910B'],
  'Ascend 910C': ['昇騰910C', '910C'],
} // biome-ignore format: a table

/** Names that are too common as words, or that the tree has as its trunk. */
const NOT_SCANNED: ReadonlySet<string> = new Set([
  'accelerator',
  'GPU',
  'Nvidia GPU',
  'Intel GPU',
  'Ada',
  'L2',
  'L4',
  'Pascal',
])

function readRow(line: string, kind: EntityKind): Row {
  const [names = '', owner] = line.split(' > ')
  const [first = '', ...others] = names.split('|').map((name) => name.trim())
  return { names: [first, ...others], kind, owner: owner?.trim() ?? null }
}

/** Who makes the chips of a family, by the family's name. */
const CHIP_MAKERS: readonly (readonly [family: string, maker: string])[] = [
  ['Nvidia GPU', 'Nvidia'],
  ['AMD Instinct', 'AMD'],
  ['TPU', 'Google'],
  ['Trainium', 'Amazon Web Services'],
  ['Inferentia', 'Amazon Web Services'],
  ['Ascend', 'Huawei'],
  ['Gaudi', 'Intel'],
  ['Maia', 'Microsoft'],
  ['MTIA', 'Meta'],
]

function chipMaker(name: string): string | null {
  const isOf = (family: string) => ['same', 'part'].includes(hardwareRelation(foldName(name), foldName(family)))
  return CHIP_MAKERS.find(([family]) => isOf(family))?.[1] ?? null
}

function defaultRows(): Row[] {
  const hardware = HARDWARE_NAMES.filter((name) => !NOT_SCANNED.has(name))
  return [
    ...ORGANISATIONS.map((line) => readRow(line, 'organisation')),
    ...VOICES.map((line) => ({ ...readRow(line, 'organisation'), isVoice: true })),
    ...MODELS.map((line) => readRow(line, 'model')),
    ...PRODUCTS.map((line) => readRow(line, 'product')),
    ...FACILITIES.map((line) => readRow(line, 'facility')),
    ...hardware.map(
      (name): Row => ({ names: [name, ...(HARDWARE_ALIASES[name] ?? [])], kind: 'chip', owner: chipMaker(name) }),
    ),
  ]
}

/** Where two rows share a name, the earlier row has it. */
export function buildCatalog(rows: readonly Row[]): Catalog {
  const byKey = new Map<string, Entity>()
  const byName = new Map<string, Entity>()
  for (const { names, kind, owner, isVoice = false } of rows) {
    const key = foldName(names[0])
    const ownerKey = owner === null ? null : foldName(owner)
    const entity: Entity = { key, name: names[0], kind, names, ownerKey, isVoice }
    if (!byKey.has(key)) byKey.set(key, entity)
    for (const name of names) if (!byName.has(foldName(name))) byName.set(foldName(name), entity)
  }
  const scanner = buildScanner([...byName.values()])
  return { find: (name) => byName.get(foldName(name)) ?? null, get: (key) => byKey.get(key) ?? null, scan: scanner }
}

/** Names by their first character, longest first: a scan looks only at those that could start where it stands. */
function buildScanner(entities: readonly Entity[]): Catalog['scan'] {
  const byFirst = new Map<string, { name: string; folded: string; entity: Entity }[]>()
  for (const entity of new Set(entities))
    for (const name of entity.names) {
      const folded = foldCase(name)
      const first = folded[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { name, folded, entity }])
    }
  for (const names of byFirst.values()) names.sort((a, b) => b.folded.length - a.folded.length)
  return (text) => {
    const folded = foldCase(text)
    const hits: NameHit[] = []
    for (let at = 0; at < folded.length; at++) {
      const hit = byFirst.get(folded[at] ?? '')?.find((one) => standsAt(text, folded, at, one))
      if (hit === undefined) continue
      hits.push({ start: at, end: at + hit.folded.length, entity: hit.entity })
      at += hit.folded.length - 1
    }
    return hits
  }
}

/** Case is folded for Latin letters alone, one for one: offsets stay. */
function foldCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function standsAt(
  text: string,
  folded: string,
  at: number,
  { name, folded: wanted }: { name: string; folded: string },
): boolean {
  if (!folded.startsWith(wanted, at)) return false
  // Short Latin names are words in other case: AMD, not amd; Meta, not meta.
  if (
    /^[A-Za-z0-9.]{1,6}$/.test(name) &&
    text.slice(at, at + name.length) !== name &&
    text.slice(at, at + name.length) !== name.toUpperCase()
  )
    return false
  // H100s, Hoppers: an English plural is the name with an s.
  const end = at + wanted.length
  const isPlural = text[end] === 's' && /[A-Za-z0-9]$/.test(name) && !/[A-Za-z0-9]/.test(text[end + 1] ?? '')
  if (isPlural) return !continues(text[at - 1], text[at])
  return !continues(text[at - 1], text[at]) && !continues(text[end - 1], text[end])
}

/** Whether two characters side by side belong to one word: both Latin or digits, both katakana, both kanji. */
function continues(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return WORDS.some((word) => word.test(a) && word.test(b))
}

const WORDS = [/[A-Za-z0-9]/, /[\u30A1-\u30FA\u30FC]/]

export const defaultCatalog: Catalog = buildCatalog(defaultRows())
