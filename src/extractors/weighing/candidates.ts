// Who of those whom an article names a figure of one of its sentences could be of, and what they are to that sentence
// whichever of its figures is asked about.
import type { Catalog } from '#catalog/catalog.ts'
import type { EntityRef } from '#domain/claim.ts'
import { perName } from '../per-name.ts'
import type { Named } from './article-names.ts'
import { grade, numberOf } from './clue-list.ts'
import { known } from './figure.ts'
import { type Knowledge, knowledgeOf } from './knowledge-clues.ts'
import type { Weighed } from './name-clues.ts'

/** Somebody or something that a figure could be of: where its sentence names it, and where the text did before; by name. */
export interface Candidate {
  ref: EntityRef
  here: readonly Named[]
  past: readonly Named[]
  /** The last of those places. */
  last: Named | undefined
  /** A word of the sentence that the rules take for it: it, the company. Where nothing else of it is there, it is one of the past. */
  standIn: Named | undefined
  isHere: 0 | 1
  kind: number
  ownerKey: string | null
  knowledge: Knowledge
  isVoice: boolean
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

export type FindCandidates = (index: number, others: readonly (EntityRef | null)[]) => Candidate[]

/** @returns given a sentence's index and who else is one (what the rules have found, whose the figures before were) */
export function openCandidates({ names, standing, text }: Weighed, catalog: Catalog): FindCandidates {
  const { bySentence, places, paragraphs, inTitle } = names
  const knowledge = new Map<string, Knowledge>()
  const inTitles = new Set(inTitle.map(({ key }) => key))
  let found = new Map<string, Candidate>()
  let last = -1

  function add(ref: EntityRef, index: number): void {
    if (found.size < MAX_CANDIDATES && !found.has(ref.key)) found.set(ref.key, candidateOf(ref, index))
  }

  function addAll(at: number, index: number): void {
    for (const { ref } of bySentence[at] ?? NOWHERE) add(ref, index)
  }

  function addBefore(index: number): void {
    found = new Map()
    const from = Math.max(0, index - MAX_SENTENCES)
    for (let at = index; at >= from; at--) addAll(at, index)
    for (let at = 0; at < Math.min(OPENING, from); at++) addAll(at, index)
    for (const ref of inTitle) add(ref, index)
  }

  function candidateOf(ref: EntityRef, index: number): Candidate {
    const all = places.get(ref.key) ?? NOWHERE
    let end = all.length
    while (end > 0 && all[end - 1]!.index > index) end--
    let start = end
    while (start > 0 && all[start - 1]!.index === index) start--
    const inside = all.slice(start, end)
    const here = inside.filter(isByName)
    const past = all.slice(0, start).filter(isByName)
    const latest = here.at(-1) ?? past.at(-1)
    return {
      ref,
      here,
      past,
      last: latest,
      standIn: inside.find((one) => one.isStandIn),
      isHere: here.length > 0 ? 1 : 0,
      kind: known(ref.kind),
      ownerKey: catalog.get(ref.key)?.ownerKey ?? null,
      knowledge: knowledgeFor(ref),
      isVoice: here.some(isVoice) || past.some(isVoice),
      name: shapeOf(ref.name),
      marks: marksOf(ref.key, index),
      heads: headsOf(past, index),
    }
  }

  function knowledgeFor({ key, name }: EntityRef): Knowledge {
    const found = knowledge.get(key) ?? knowledgeOf(name, catalog.get(key), places.get(key)?.find(isByName), text)
    knowledge.set(key, found)
    return found
  }

  function marksOf(key: string, index: number): number {
    return (
      (key === standing.first ? MARKS.first : 0) |
      (key === standing.top ? MARKS.top : 0) |
      (key === inTitle[0]?.key ? MARKS.title : inTitles.has(key) ? MARKS.inTitle : 0) |
      (key === standing.topics[index] ? MARKS.topic : 0)
    )
  }

  function headsOf(past: readonly Named[], index: number): 0 | 1 | null {
    const latest = standing.lastHeadings[index] ?? -1
    if (latest < 0) return null
    const heading = past.findLast((one) => standing.headings[one.index] === true)
    return heading === undefined ? null : heading.index === latest ? 1 : 0
  }

  return (index, others) => {
    if (index !== last) addBefore(index)
    last = index
    const all = [...found.values()]
    const isNew = ({ key }: EntityRef) =>
      !found.has(key) && !all.some(({ ref }, at) => at >= found.size && ref.key === key)
    for (const ref of others) if (ref !== null && isNew(ref)) all.push(candidateOf(ref, index))
    if (paragraphs[index + 1] === paragraphs[index])
      for (const { ref } of bySentence[index + 1] ?? NOWHERE) if (isNew(ref)) all.push(candidateOf(ref, index))
    return all
  }
}

const NOWHERE: readonly Named[] = []
const isVoice = (one: Named) => one.isVoice
const isByName = (one: Named) => !one.isStandIn

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
