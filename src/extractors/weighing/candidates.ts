// Who of those whom an article names a figure of one of its sentences could be of, and what they are to that sentence
// whichever of its figures is asked about.
import type { Catalog } from '#catalog/catalog.ts'
import type { EntityRef } from '#domain/claim.ts'
import { perName } from '#domain/per-name.ts'
import type { Reading } from '../readings.ts'
import type { Named } from './article-names.ts'
import { Bearer, NOWHERE, type Past } from './bearers.ts'
import { grade, numberOf } from './clue-list.ts'
import { known } from './figure.ts'
import { type Knowledge, knowledgeOf } from './knowledge-clues.ts'
import type { Weighed } from './name-clues.ts'
import type { PassedParts } from './passed.ts'
import { PARTS } from './weights.ts'

/** Somebody or something that a figure could be of: where its sentence names it by name, and what the text said before. */
export interface Candidate {
  ref: EntityRef
  here: readonly Named[]
  past: Past
  /** The last of those places. */
  last: Named | undefined
  /** A word of the sentence that the rules take for it: it, the company. Where nothing else of it is there, it is one of the past. */
  standIn: Named | undefined
  isHere: 0 | 1
  kind: number
  ownerKey: string | null
  knowledge: Knowledge
  isVoice: boolean
  /** Named too long before to be one who is asked about, and nothing to the text as a whole. */
  isRemote: boolean
  name: NameShape
  /** What it is to the text as a whole: bits of {@link MARKS}. */
  marks: number
  /** Whether the last heading of the text names it, 0 where only one before that does; null where none does. */
  heads: 0 | 1 | null
}

export const MARKS = { first: 1, top: 2, title: 4, inTitle: 8, topic: 16 } as const

interface NameShape {
  letters: number
  /** Its last two letters. */
  ending: number
  isBody: boolean
  isMoneyHouse: boolean
}

/** How many sentences back somebody is a candidate, besides those of the opening. */
const MAX_SENTENCES = 40
const OPENING = 5
const MAX_CANDIDATES = 100

export type FindCandidates = (index: number, reading: Reading, passed: PassedParts) => readonly Candidate[]

/** A name of a sentence, and whoever bears it. */
interface Borne {
  ref: EntityRef
  bearer: Bearer
  kind: number
  shape: NameShape
}

/** @returns given a sentence's index, and what the rules have read and whose the figures before were, who are candidates too */
export function openCandidates({ names, standing, text }: Weighed, catalog: Catalog, reach: number): FindCandidates {
  const { bySentence, places, paragraphs, inTitle } = names
  const bearers = new Map<string, Bearer>()
  const inTitles = new Set(inTitle.map(({ key }) => key))
  const titled = inTitle.map(borne)
  // Whoever each sentence names: all at once, as what it takes is at hand then.
  const bornIn = bySentence.map(borneBy)
  let found: Candidate[] = []
  let last = -1

  function borne(ref: EntityRef): Borne {
    return { ref, bearer: bearerOf(ref), kind: known(ref.kind), shape: shapeOf(ref.name) }
  }

  function bearerOf(ref: EntityRef): Bearer {
    const there = bearers.get(ref.key)
    if (there !== undefined) return there
    const bearer = openBearer(ref)
    bearers.set(ref.key, bearer)
    return bearer
  }

  function openBearer({ key, name }: EntityRef): Bearer {
    const entity = catalog.get(key)
    const all = places.get(key) ?? NOWHERE
    const own = {
      ownerKey: entity?.ownerKey ?? null,
      knowledge: knowledgeOf(name, entity, all.find(isByName), text),
      marks: marksOf(key),
    }
    return new Bearer(own, all, standing.headings)
  }

  function marksOf(key: string): number {
    return (
      (key === standing.first ? MARKS.first : 0) |
      (key === standing.top ? MARKS.top : 0) |
      (key === inTitle[0]?.key ? MARKS.title : inTitles.has(key) ? MARKS.inTitle : 0)
    )
  }

  /** Each once. */
  function borneBy(named: readonly Named[]): readonly Borne[] {
    const all: Borne[] = []
    for (const { ref } of named) {
      const bearer = bearerOf(ref)
      if (!isAmong(all, bearer)) all.push({ ref, bearer, kind: known(ref.kind), shape: shapeOf(ref.name) })
    }
    return all
  }

  function addAll(all: readonly Borne[], index: number): void {
    for (const one of all) {
      if (one.bearer.candidateOf === index || found.length === MAX_CANDIDATES) continue
      one.bearer.candidateOf = index
      found.push(candidateOf(one, index))
    }
  }

  function addBefore(index: number): void {
    found = []
    const from = Math.max(0, index - MAX_SENTENCES)
    for (let at = index; at >= from; at--) addAll(bornIn[at]!, index)
    for (let at = 0; at < Math.min(OPENING, from); at++) addAll(bornIn[at]!, index)
    addAll(titled, index)
  }

  function candidateOf({ ref, bearer, kind, shape }: Borne, index: number): Candidate {
    const inside = bearer.enter(index)
    const standIn = inside.find(isStandIn)
    const here = standIn === undefined ? inside : inside.filter(isByName)
    const { past, knowledge, ownerKey } = bearer
    const marks = bearer.marks | (ref.key === standing.topics[index] ? MARKS.topic : 0)
    const isFar = index - (past.last?.index ?? Number.NEGATIVE_INFINITY) > reach
    return {
      ref,
      here,
      past,
      last: here.at(-1) ?? past.last,
      standIn,
      isHere: here.length > 0 ? 1 : 0,
      kind,
      ownerKey,
      knowledge,
      isVoice: past.isVoice || here.some(isVoice),
      name: shape,
      isRemote: isFar && marks === 0 && here.length === 0 && standIn === undefined,
      marks,
      heads: headsOf(past, index),
    }
  }

  function headsOf({ heading }: Past, index: number): 0 | 1 | null {
    const latest = standing.lastHeadings[index] ?? -1
    if (latest < 0 || heading < 0) return null
    return heading === latest ? 1 : 0
  }

  return (index, reading, passed) => {
    if (index !== last) addBefore(index)
    last = index
    /** Those of this figure alone. */
    const more: Candidate[] = []
    const isNew = (ref: EntityRef) =>
      bearerOf(ref).candidateOf !== index && !more.some((other) => other.ref.key === ref.key)
    for (const part of PARTS) {
      const ref = reading[part]
      if (ref !== null && isNew(ref)) more.push(candidateOf(borne(ref), index))
      for (const other of passed[part].refs) if (isNew(other)) more.push(candidateOf(borne(other), index))
    }
    if (paragraphs[index + 1] === paragraphs[index])
      for (const one of bornIn[index + 1]!) if (isNew(one.ref)) more.push(candidateOf(one, index))
    return more.length === 0 ? found : [...found, ...more]
  }
}

function isAmong(all: readonly Borne[], bearer: Bearer): boolean {
  for (const one of all) if (one.bearer === bearer) return true
  return false
}

const isVoice = (one: Named) => one.isVoice
const isByName = (one: Named) => !one.isStandIn
const isStandIn = (one: Named) => one.isStandIn

const BODY =
  /大学|研究所|省$|庁|委員会|政府|裁判所|ministry|commission|university|institute|department|court|agency|council|authority|government/i
const MONEY_HOUSE = /証券|キャピタル|ファンド|銀行|Research|Securities|Analytics|Capital|Partners|Ventures|Bank|Fund\b/

const shapeOf = perName(
  (name): NameShape => ({
    letters: lettersOf(name),
    ending: numberOf(name.slice(-2)),
    isBody: BODY.test(name),
    isMoneyHouse: MONEY_HOUSE.test(name),
  }),
)

/** Of which letters a name is, and about how many. */
function lettersOf(name: string): number {
  let scripts = 0
  for (const letter of name)
    scripts |=
      letter >= '一' && letter <= '龠' ? 1
      : letter >= 'ァ' && letter <= 'ヿ' ? 2
      : letter >= 'ぁ' && letter <= 'ん' ? 4
      : letter >= 'A' && letter <= 'Z' ? 8
      : letter >= 'a' && letter <= 'z' ? 16
      : letter >= '0' && letter <= '9' ? 32
      : 64 // biome-ignore format: a table
  return scripts * 8 + grade(name.length >> 1)
}
