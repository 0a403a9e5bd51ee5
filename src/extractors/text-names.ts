// Whom an article names: where, as what, and who of them could own a figure of one of its sentences.
import type { Catalog } from '#catalog/catalog.ts'
import type { EntityKind, EntityRef } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import { type Mention, toRef } from './mentions.ts'
import { isParagraphStart } from './paragraphs.ts'
import type { Reading } from './readings.ts'

/** A sentence as it was read. */
export interface ToldSentence {
  sentence: Span
  mentions: readonly Mention[]
  readings: Reading[]
}

/** A name at one place; `isOwner` where whoever makes or runs what is named there is meant. */
export interface Named {
  index: number
  paragraph: number
  start: number
  end: number
  role: string
  kind: EntityKind
  isOwner: boolean
  isKnown: boolean
  isVoice: boolean
}

export type Keyed = Named & { key: string }

/** Somebody whose a figure could be, with the last places up to the figure's sentence. */
export interface Candidate {
  ref: EntityRef
  named: readonly Named[]
}

export interface Roles<Told> {
  roleOf: (one: Told, mention: Mention, text: string) => string
  isActing: (role: string) => boolean
}

/** The number of each sentence's paragraph. */
export function paragraphsOf(told: readonly ToldSentence[], text: string): number[] {
  let paragraph = 0
  return told.map(({ sentence }) => (isParagraphStart(text, sentence.start) ? ++paragraph : paragraph))
}

/** Everybody in the text, in the order in which it names them, and where; and the names of each sentence. */
export interface Names {
  refs: Map<string, EntityRef>
  places: Map<string, Named[]>
  bySentence: Keyed[][]
}

export function namesOf<Told extends ToldSentence>(
  told: readonly Told[],
  text: string,
  paragraphs: readonly number[],
  catalog: Catalog,
  { roleOf }: Roles<Told>,
): Names {
  const names: Names = { refs: new Map(), places: new Map(), bySentence: told.map(() => []) }
  for (const [index, one] of told.entries())
    for (const mention of one.mentions) {
      const { start, end, entity, isVoice, ref } = mention
      const at = { index, paragraph: paragraphs[index] ?? 0, start, end, role: roleOf(one, mention, text) }
      const own = { ...at, isKnown: entity !== null, isVoice }
      add(names, ref, { ...own, kind: ref.kind, isOwner: false })
      const owner = ref.kind === 'organisation' ? null : catalog.get(entity?.ownerKey ?? '')
      if (owner != null) add(names, toRef(owner), { ...own, kind: 'organisation', isOwner: true })
    }
  return names
}

function add({ refs, places, bySentence }: Names, ref: EntityRef, named: Named): void {
  bySentence[named.index]?.push({ ...named, key: ref.key })
  if (!refs.has(ref.key)) refs.set(ref.key, ref)
  const all = places.get(ref.key) ?? []
  all.push(named)
  places.set(ref.key, all)
}

/** Whom and what a headline names, companies first. */
export function titleOf(title: string, catalog: Catalog): EntityRef[] {
  const found = catalog.scan(title).map(({ entity }) => entity)
  const owners = found.flatMap(({ ownerKey }) => catalog.get(ownerKey ?? '') ?? [])
  const refs = [...found.filter(({ kind }) => kind === 'organisation'), ...found, ...owners].map(toRef)
  return refs.filter(({ key }, at) => refs.findIndex((other) => other.key === key) === at)
}

/** How many sentences back somebody is a candidate, besides those of the opening. */
const MAX_SENTENCES = 40
const OPENING = 5

export function candidatesAt(
  { refs, places, bySentence }: Names,
  inTitle: readonly EntityRef[],
  index: number,
  ruled: EntityRef | null,
): Candidate[] {
  const from = Math.max(0, index + 1 - MAX_SENTENCES)
  const near = [...bySentence.slice(0, Math.min(OPENING, from)), ...bySentence.slice(from, index + 1)].flat()
  const candidates: Candidate[] = [...Map.groupBy(near, ({ key }) => key)].flatMap(([key, named]) => {
    const ref = refs.get(key)
    return ref === undefined ? [] : [{ ref, named }]
  })
  const others = [...inTitle.filter(({ key }) => !places.has(key)), ...(ruled === null ? [] : [ruled])]
  for (const ref of others) if (!candidates.some((one) => one.ref.key === ref.key)) candidates.push({ ref, named: [] })
  return candidates
}
