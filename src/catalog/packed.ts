// The catalogue in memory that threads share: each of them makes objects of those entities alone that it reads of.
import { perName } from '#domain/per-name.ts'
import { foldName } from '#domain/text.ts'
import type { Catalog, Entity } from './catalog.ts'
import type { Row } from './rows.ts'
import { buildScanner } from './scan.ts'
import type { Spellings } from './spellings.ts'
import { indexOfText, type Texts, textAt } from './texts.ts'
import { buildVersionScanner } from './versions.ts'

export interface PackedCatalog {
  /** Each as JSON, by its number. */
  entities: Texts
  /** The words for what each is in and where it is from, '' where nothing is known of that. */
  trades: Texts
  /** Every name of every entity, folded and sorted. */
  names: Texts
  /** By the place of a name the number of the first entity that has it; -1 where none does. */
  byName: Int32Array
  /** Likewise of the first entity whose key it is. */
  byKey: Int32Array
  spellings: Spellings
  /** Lines of `name|name > owner`: families of models, of which new versions appear. */
  versioned: readonly string[]
}

/** Beside the entities, which are handed on in claims. */
const tradesOf = new WeakMap<Entity, string>()

/** The words for what an entity of a catalogue is in and where it is from. */
export function tradeWordsOf(entity: Entity): readonly string[] {
  const words = tradesOf.get(entity) ?? ''
  return words === '' ? [] : words.split(' ')
}

export function openCatalog({ entities, trades, names, byName, byKey, spellings, versioned }: PackedCatalog): Catalog {
  const opened = new Map<number, Entity>()
  const entityAt = (number: number): Entity => {
    const known = opened.get(number)
    if (known !== undefined) return known
    const entity: Entity = JSON.parse(textAt(entities, number))
    opened.set(number, entity)
    tradesOf.set(entity, textAt(trades, number))
    return entity
  }
  const lookUp = (numbers: Int32Array) =>
    perName((folded): Entity | null => {
      const number = numbers[indexOfText(names, folded)] ?? -1
      return number < 0 ? null : entityAt(number)
    }, MAX_REMEMBERED)
  const [named, keyed] = [lookUp(byName), lookUp(byKey)]
  const findVersion = buildVersionScanner(versioned)
  const findMade = (text: string, at: number) => {
    const hit = findVersion(text, at)
    if (hit === null) return null
    const { start, end, name, owner } = hit
    return { start, end, entity: named(foldName(name)) ?? toEntity(modelRow(name, owner)) }
  }
  const ownerOf = ({ ownerKey }: Entity) => keyed(ownerKey ?? '')
  return {
    find: (name) => named(foldName(name)),
    get: keyed,
    scan: buildScanner({ spellings, entityAt, findMade, ownerOf }),
  }
}

/** An article asks for the same few over and over. */
const MAX_REMEMBERED = 2_000

export function toEntity({ names, kind, owner, isVoice = false, table }: Row): Entity {
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

function modelRow(name: string, owner: string): Row {
  return { names: [{ text: name, isWord: false }], kind: 'model', owner }
}
