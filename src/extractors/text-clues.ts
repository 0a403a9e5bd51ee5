// What an article as a whole says of whose its figures are: who is named in it, where, how often, and whose the last ones were.
import type { Catalog } from '#catalog/catalog.ts'
import type { EntityRef, Metric } from '#domain/claim.ts'
import { isGroup } from './discourse.ts'
import { isPublicBody } from './languages/ja-grammar.ts'
import type { Reading } from './readings.ts'
import {
  type Candidate,
  candidatesAt,
  type Keyed,
  type Named,
  type Names,
  namesOf,
  paragraphsOf,
  type Roles,
  type ToldSentence,
  titleOf,
} from './text-names.ts'

export interface TextClues {
  candidatesAt: (index: number, ruled: EntityRef | null) => Candidate[]
  /** All names of a sentence. */
  namedAt: (index: number) => readonly Keyed[]
  cluesFor: (candidate: Candidate, reading: Reading, index: number, hasActor: boolean) => string[]
  /** To be told of each figure behind it. */
  pass: (reading: Reading, index: number) => void
}

/** A count in five grades. */
export function grade(count: number): string {
  return count <= 0 ? '0' : count <= 2 ? String(count) : count <= 4 ? '3' : '5'
}

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/valuation|market_cap|revenue|profit|opex|users|subscribers|headcount/, 'own'],
  [/acquisition|investment|contract/, 'deal'],
  [/layoffs|hiring/, 'staff'],
  [/parameter|tokens|context|training_cost|gpu_hours/, 'model'],
]

/** Metrics whose owners stand in a sentence alike. */
export function groupOf(metric: Metric): string {
  return GROUPS.find(([pattern]) => pattern.test(metric))?.[1] ?? metric
}

interface Passed {
  last: { key: string; index: number; metric: Metric } | null
  inText: Map<string, number>
  inParagraph: Map<string, number>
  paragraph: number
}

export function cluesOfText<Told extends ToldSentence>(
  told: readonly Told[],
  title: string,
  text: string,
  catalog: Catalog,
  roles: Roles<Told>,
): TextClues {
  const paragraphs = paragraphsOf(told, text)
  const named = namesOf(told, text, paragraphs, catalog, roles)
  const inTitle = titleOf(title, catalog)
  for (const ref of inTitle) if (!named.refs.has(ref.key)) named.refs.set(ref.key, ref)
  const standing = standingOf(named, inTitle, roles)
  const passed: Passed = { last: null, inText: new Map(), inParagraph: new Map(), paragraph: -1 }
  return {
    candidatesAt: (index, ruled) => candidatesAt(named, inTitle, index, ruled),
    namedAt: (index) => named.bySentence[index] ?? [],
    cluesFor: (candidate, reading, index, hasActor) => [
      ...marksOf(standing, candidate, reading, index, paragraphs).flatMap((mark) => [mark, `${mark}:${hasActor}`]),
      ...(candidate.ref.key === reading.object?.key ? ['object', `object:${reading.metric}`] : []),
      ...cluesOfName(candidate, reading.metric, index),
      ...cluesOfLast(passed, candidate, reading.metric, index, paragraphs, hasActor),
      ...cluesOfDistance(candidate, index, paragraphs, hasActor),
    ],
    pass: (reading, index) => pass(passed, reading, index, paragraphs),
  }
}

/** What companies are to the text as a whole. */
interface Standing {
  /** Named first, and most often. */
  first: string | undefined
  top: string | undefined
  inTitle: readonly EntityRef[]
  /** Whom the sentences up to each one were about last, and whom its paragraph is about first. */
  topics: readonly (string | undefined)[]
  openers: ReadonlyMap<number, string>
}

function standingOf<Told>(
  { places, bySentence }: Names,
  inTitle: readonly EntityRef[],
  { isActing }: Roles<Told>,
): Standing {
  const companies = [...places].filter(([, all]) => all[0]?.kind === 'organisation' && !all[0].isVoice)
  const count = (all: readonly Named[]) => all.filter(({ isOwner }) => !isOwner).length
  const topics: (string | undefined)[] = []
  const openers = new Map<number, string>()
  let last: string | undefined
  for (const named of bySentence) {
    topics.push(last)
    const acting = named
      .filter(({ kind, role, isVoice }) => kind === 'organisation' && isActing(role) && !isVoice)
      .sort((a, b) => a.start - b.start)
    for (const { paragraph, key } of acting) if (!openers.has(paragraph)) openers.set(paragraph, key)
    last = acting.at(-1)?.key ?? last
  }
  return {
    first: companies.toSorted(([, [a]], [, [b]]) => (a?.start ?? 0) - (b?.start ?? 0))[0]?.[0],
    top: companies.toSorted(([, a], [, b]) => count(b) - count(a))[0]?.[0],
    inTitle,
    topics,
    openers,
  }
}

function marksOf(
  { first, top, inTitle, topics, openers }: Standing,
  { ref, named }: Candidate,
  { attribution }: Reading,
  index: number,
  paragraphs: readonly number[],
): string[] {
  const { key } = ref
  const topic = topics[index]
  const opens = openers.get(paragraphs[index] ?? 0)
  return [
    ...(key === first ? ['first'] : []),
    ...(key === top ? ['top', `top:${named.some((one) => one.index === index)}`] : []),
    ...(key === inTitle[0]?.key ? ['title'] : inTitle.some((one) => one.key === key) ? ['in-title'] : []),
    ...(key === topic ? ['topic'] : []),
    ...(key === opens ? ['opens'] : []),
    ...(key === attribution?.key ? ['says', `says:${ref.kind}`] : []),
  ]
}

const BODY =
  /\b(?:Ministry|Department|Commission|Court|Council|Agency|Authority|University|Institute|Office|Board|Association|Union|Bank|Capital|Partners|Ventures|Research|Securities|Analytics)\b/

function cluesOfName({ ref, named }: Candidate, metric: Metric, index: number): string[] {
  const last = named.at(-1)
  const isCompany = ref.kind === 'organisation'
  const kind =
    last?.isVoice === true
      ? 'voice'
      : isCompany && isPublicBody(ref.name)
        ? 'public'
        : isGroup(ref.name)
          ? 'group'
          : ref.kind
  return [
    `kind:${kind}`,
    `kind:${kind}:${metric}`,
    `kind:${kind}:${last?.index === index}`,
    `count:${grade(named.length)}:${kind}`,
    ...(last?.isOwner === true ? ['owner'] : []),
    ...(last?.isKnown === false ? ['unknown'] : []),
    ...(BODY.test(ref.name) ? ['body', `body:${metric}`] : []),
  ]
}

function cluesOfLast(
  { last, inText, inParagraph, paragraph }: Passed,
  { ref, named }: Candidate,
  metric: Metric,
  index: number,
  paragraphs: readonly number[],
  hasActor: boolean,
): string[] {
  const isHere = named.at(-1)?.index === index
  const own = inText.get(ref.key) ?? 0
  const here = paragraph === paragraphs[index] ? (inParagraph.get(ref.key) ?? 0) : 0
  const where =
    last?.index === index ? 'same' : last !== null && paragraphs[last.index] === paragraphs[index] ? 'near' : 'far'
  return [
    `owned:${grade(own)}`,
    `owned-here:${grade(here)}`,
    ...(inText.size > 0 && own === 0 ? ['owned-none'] : []),
    ...(inText.size === 1 && own > 0 ? ['owned-all', `owned-all:${isHere}:${hasActor}`] : []),
    ...(last?.key === ref.key
      ? [`last:${where}`, `last:${where}:${last.metric === metric}`, `last:${where}:${hasActor}`]
      : []),
  ]
}

function cluesOfDistance(
  { named }: Candidate,
  index: number,
  paragraphs: readonly number[],
  hasActor: boolean,
): string[] {
  const last = named.at(-1)
  if (last === undefined) return ['only-in-title']
  if (last.index === index) return []
  const isNear = last.paragraph === paragraphs[index]
  const far = grade(index - last.index)
  return [
    `far:${far}`,
    `far:${far}:${last.role}`,
    `near:${isNear}`,
    `near:${isNear}:${hasActor}`,
    ...[...new Set(named.map(({ role }) => role))].map((role) => `was:${role}`),
  ]
}

function pass(passed: Passed, { subject, metric }: Reading, index: number, paragraphs: readonly number[]): void {
  const paragraph = paragraphs[index] ?? 0
  if (paragraph !== passed.paragraph) passed.inParagraph.clear()
  passed.paragraph = paragraph
  if (subject === null) return
  passed.inText.set(subject.key, (passed.inText.get(subject.key) ?? 0) + 1)
  passed.inParagraph.set(subject.key, (passed.inParagraph.get(subject.key) ?? 0) + 1)
  passed.last = { key: subject.key, index, metric }
}
