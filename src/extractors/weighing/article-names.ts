// Whom and what an article names, where, and as what.
import type { Catalog } from '#catalog/catalog.ts'
import type { EntityRef } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import type { Dated } from '../dating.ts'
import { type Mention, toRef } from '../mentions.ts'
import { isParagraphStart } from '../paragraphs.ts'
import type { Reading } from '../readings.ts'
import { numberOf } from './clue-list.ts'

/** A sentence as it was read. */
export interface ToldSentence {
  sentence: Span
  mentions: readonly Mention[]
  readings: Reading[]
  /** The dates that it gives, with places from its start. */
  dates: readonly Dated[]
}

/** The words of a sentence by their numbers, with their places in the text. */
export interface SentenceWords {
  numbers: readonly number[]
  starts: readonly number[]
}

/** The number of the word at a place; 0 beyond either end, where an array is slow to tell that it has nothing. */
export function numberAt(numbers: SentenceWords['numbers'], at: number): number {
  return at >= 0 && at < numbers.length ? numbers[at]! : 0
}

/** A name at one place; `isOwner` where whoever makes or runs what is named there is meant. */
export interface Named {
  ref: EntityRef
  index: number
  paragraph: number
  start: number
  end: number
  role: number
  isActing: boolean
  isPossessor: boolean
  isOwner: boolean
  isKnown: boolean
  isVoice: boolean
  /** Taken for a name by where it stands. */
  isLoose: boolean
  /** By what it was; 0 for a name that is told. */
  sign: number
  /** A pronoun or the like. */
  isStandIn: boolean
  /** Its place among the words of its sentence. */
  word: number
}

/** What differs between the languages. */
export interface Namer<Told extends ToldSentence> {
  /** What a name is to its sentence: subject, possessor, behind which preposition or before which particle. */
  roleOf: (one: Told, mention: Mention, text: string) => string
  isActing: (role: string) => boolean
  isPossessor: (role: string) => boolean
  isStandIn: (words: string) => boolean
  /** How many sentences back somebody is asked about of whom no figure has been, and who is nothing to the text. */
  reach: number
  /** The names of each sentence, and whatever else it names that the rules do not ask for. */
  mentionsOf: (told: readonly Told[], text: string, reach: number) => readonly (readonly Mention[])[]
  wordsOf: (one: Told, mentions: readonly Mention[]) => SentenceWords
}

/** The sentences' paragraphs and places in them, their words, the names of each, and where each name stands. */
export interface ArticleNames {
  paragraphs: readonly number[]
  /** The place of each sentence in its paragraph. */
  positions: readonly number[]
  words: readonly SentenceWords[]
  bySentence: readonly (readonly Named[])[]
  places: ReadonlyMap<string, readonly Named[]>
  /** Whom and what the headline names, companies first. */
  inTitle: readonly EntityRef[]
}

export function namesOf<Told extends ToldSentence>(
  told: readonly Told[],
  title: string,
  text: string,
  catalog: Catalog,
  namer: Namer<Told>,
): ArticleNames {
  const paragraphs = paragraphsOf(told, text)
  const mentions = namer.mentionsOf(told, text, namer.reach)
  const words = told.map((one, index) => namer.wordsOf(one, mentions[index]!))
  const places = new Map<string, Named[]>()
  const bySentence = told.map((one, index) => {
    const named: Named[] = []
    for (const mention of mentions[index]!) addNamed(named, mention, { one, index, paragraph: paragraphs[index] ?? 0 })
    return named
  })

  function addNamed(
    named: Named[],
    mention: Mention,
    { one, index, paragraph }: { one: Told; index: number; paragraph: number },
  ): void {
    const { start, end, entity, isVoice, ref, sign } = mention
    const role = namer.roleOf(one, mention, text)
    const own: Named = {
      ref,
      index,
      paragraph,
      start,
      end,
      role: numberOf(role),
      isActing: namer.isActing(role),
      isPossessor: namer.isPossessor(role),
      isOwner: false,
      isKnown: entity !== null,
      isVoice,
      isLoose: sign !== undefined,
      sign: sign === undefined ? 0 : numberOf(sign),
      isStandIn: namer.isStandIn(text.slice(start, end)),
      word: wordAt(words[index], start),
    }
    keep(named, own)
    const owner = ref.kind === 'organisation' || entity?.ownerKey == null ? null : catalog.get(entity.ownerKey)
    if (owner !== null) keep(named, { ...own, ref: toRef(owner), isOwner: true })
  }

  function keep(named: Named[], one: Named): void {
    named.push(one)
    const all = places.get(one.ref.key)
    if (all === undefined) places.set(one.ref.key, [one])
    else all.push(one)
  }

  return {
    paragraphs,
    positions: positionsOf(paragraphs),
    words,
    bySentence,
    places,
    inTitle: titleOf(title, catalog, places),
  }
}

/** The number of each sentence's paragraph. */
function paragraphsOf(told: readonly ToldSentence[], text: string): number[] {
  let paragraph = 0
  return told.map(({ sentence }) => (isParagraphStart(text, sentence.start) ? ++paragraph : paragraph))
}

function positionsOf(paragraphs: readonly number[]): number[] {
  let position = -1
  let last: number | null = null
  return paragraphs.map((paragraph) => {
    position = paragraph === last ? position + 1 : 0
    last = paragraph
    return position
  })
}

/** Index of the word that holds `offset`; -1 where none does. */
export function wordAt(words: SentenceWords | undefined, offset: number): number {
  const starts = words?.starts ?? []
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return (starts[low] ?? Number.POSITIVE_INFINITY) <= offset ? low : -1
}

function titleOf(title: string, catalog: Catalog, places: ReadonlyMap<string, readonly Named[]>): EntityRef[] {
  const found = catalog.scan(title).map(({ entity }) => entity)
  const refs = new Map<string, EntityRef>()
  const keep = (ref: EntityRef) => {
    if (!refs.has(ref.key)) refs.set(ref.key, ref)
  }
  for (const one of found) if (one.kind === 'organisation') keep(toRef(one))
  for (const one of found) keep(toRef(one))
  for (const { ownerKey } of found) {
    const owner = ownerKey === null ? null : catalog.get(ownerKey)
    if (owner !== null) keep(toRef(owner))
  }
  for (const [first] of places.values())
    if (first !== undefined && first.ref.name.length > 1 && title.includes(first.ref.name)) keep(first.ref)
  return [...refs.values()]
}
