// What speaks for a name as a figure's owner or object: what it is to the figure's sentence, to the text before, to the
// rules' reading, and to the figures before.
import type { EntityRef } from '#domain/claim.ts'
import { type ArticleNames, type Named, numberAt } from './article-names.ts'
import { type Candidate, MARKS } from './candidates.ts'
import { type ClueList, grade, MANY, numbersOf } from './clue-list.ts'
import type { Figure } from './figure.ts'
import { knowledgeClues } from './knowledge-clues.ts'
import type { Passed } from './passed.ts'
import type { Standing } from './standing.ts'
import type { Part } from './weights.ts'

/** What an article's names are weighed by. */
export interface Weighed {
  names: ArticleNames
  standing: Standing
  text: string
}

const K = numbersOf(
  'kind', 'kind metric', 'kind metric here', 'is', 'is metric', 'is rule', 'owns', 'owned', 'no subject',
  'far', 'far role', 'far kind', 'same paragraph', 'was', 'since', 'word behind', 'word before',
  'only title', 'only next', 'nowhere', 'next', 'slot', 'slot far', 'slot role', 'slot marks', 'here actor',
  'count', 'first', 'top', 'title', 'in title', 'topic', 'mark', 'marks', 'no mark', 'mark actor', 'mark kind',
  'voice', 'unknown', 'owner', 'says', 'stance says', 'paragraphs', 'opens', 'opens here', 'opened before', 'acts', 'heading',
  'quoted', 'quoted kind', 'quoted far', 'behind far', 'before far',
  'stands in', 'shape', 'body', 'money house', 'order', 'loose', 'loose ending', 'loose count',
) // biome-ignore format: a table

/** Adds what is said of a candidate whatever it is asked for as. */
export function addNameClues(
  list: ClueList,
  figure: Figure,
  candidate: Candidate,
  order: number,
  weighed: Weighed,
): void {
  const { ref, isHere, kind } = candidate
  list.bothUnlessTerse(K.kind, kind)
  list.addUnlessTerse(K['kind metric'], kind, figure.metric)
  list.add(K['kind metric here'], kind, figure.metric, isHere)
  list.add(K.order, grade(order))
  addRuled(list, figure, candidate)
  addShape(list, candidate)
  list.shared = knowledgeClues(candidate.knowledge, figure.metric, figure.group)
  list.bothUnlessTerse(K.quoted, figure.quoted, isHere)
  list.add(K['quoted kind'], figure.quoted, kind, candidate.isVoice ? 1 : 0)
  const hasActor = isOneOther(figure.actors, ref.key) ? 1 : 0
  if (!list.isTerse) list.both(K['here actor'], isHere, hasActor)
  if (isHere === 0) {
    addPast(list, figure, candidate, weighed.names)
    list.bothUnlessTerse(K['stands in'], candidate.standIn === undefined ? 0 : 1, figure.slot)
  }
  addStanding(list, figure, candidate, hasActor)
  addParagraphs(list, figure, candidate, weighed)
}

function isOneOther(keys: readonly string[], key: string): boolean {
  for (const one of keys) if (one !== key) return true
  return false
}

/** What the rules have read it as. */
function addRuled(list: ClueList, { reading, metric, stance, ruled }: Figure, { ref, ownerKey }: Candidate): void {
  const { key } = ref
  for (const as of ruled) {
    if (as.key === key) {
      list.both(K.is, as.part)
      list.add(K['is metric'], as.part, metric)
      for (const rule of as.rules) list.both(K['is rule'], rule)
    } else if (as.ownerKey === key) list.both(K.owns, as.part)
    else if (as.key === ownerKey) list.both(K.owned, as.part)
  }
  if (reading.subject === null) list.add(K['no subject'])
  const says = reading.attribution?.key === key
  if (says && reading.subject?.key !== key) list.both(K.says)
  list.addUnlessTerse(K['stance says'], stance, says ? 1 : 0)
}

function addShape(list: ClueList, { kind, here, past, last, isVoice, name }: Candidate): void {
  list.bothUnlessTerse(K.shape, name.letters, last?.isKnown === true ? 1 : 0)
  const count = grade(here.length + past.count)
  list.bothUnlessTerse(K.count, count, kind)
  const sign = (here[0] ?? past.first)?.sign ?? 0
  if (sign !== 0) {
    list.both(K.loose, sign)
    list.add(K['loose ending'], name.ending)
    list.add(K['loose count'], sign, here.length > 0 ? 1 : 0, count)
  }
  if (isVoice) list.both(K.voice)
  if (last?.isKnown === false) list.both(K.unknown)
  if (last?.isOwner === true) list.both(K.owner)
  if (name.isBody) list.both(K.body)
  if (name.isMoneyHouse) list.both(K['money house'])
}

/** Where and how the text named it last, for a name that the figure's sentence lacks. */
function addPast(list: ClueList, figure: Figure, candidate: Candidate, names: ArticleNames): void {
  const { ref, last, kind, marks } = candidate
  if (last === undefined) {
    const next = names.bySentence[figure.index + 1]?.find((one) => one.ref.key === ref.key)
    const isInTitle = names.inTitle.some((one) => one.key === ref.key)
    list.both(isInTitle ? K['only title'] : next === undefined ? K.nowhere : K['only next'])
    if (next !== undefined) list.both(K.next, next.role)
    return
  }
  const far = grade(figure.index - last.index)
  const isNear = last.paragraph === names.paragraphs[figure.index] ? 1 : 0
  list.bothUnlessTerse(K.far, far)
  list.bothUnlessTerse(K['same paragraph'], isNear)
  list.both(K['far role'], far, last.role)
  if (!list.isTerse) addFarRoles(list, candidate, last, far, isNear)
  const { numbers } = names.words[last.index] ?? { numbers: [] }
  list.add(K['word behind'], numberAt(numbers, last.word + 1))
  list.add(K['word before'], numberAt(numbers, last.word - 1))
  list.addUnlessTerse(K['quoted far'], figure.quoted, far * 2 + isNear, last.role)
  if (far <= 2) {
    list.add(K['behind far'], numberAt(numbers, last.word + 1), far * 2 + isNear, figure.quoted)
    list.add(K['before far'], numberAt(numbers, last.word - 1), far * 2 + isNear, figure.quoted)
  }
  list.bothUnlessTerse(K.since, grade(othersSince(names, last, figure.index)), kind)
  list.bothUnlessTerse(K['slot far'], figure.slot, far)
  list.add(K['slot role'], figure.slot, last.role)
  list.add(K['slot marks'], figure.slot, (marks & IN_SLOTS) + (marks & MARKS.topic ? 8 : 0))
}

/** As what the text named it last, and as what it ever did. */
function addFarRoles(list: ClueList, { past, kind }: Candidate, last: Named, far: number, isNear: 0 | 1): void {
  list.add(K['far kind'], far * 2 + isNear, last.role, kind)
  for (const role of past.roles) {
    list.add(K.was, role)
    list.add(K.was, role, kind)
  }
}

const IN_SLOTS = MARKS.first | MARKS.top | MARKS.title

/** How many others of its kind have been named since, at most as many as are told apart. */
function othersSince({ bySentence }: ArticleNames, last: Named, index: number): number {
  const { key, kind } = last.ref
  const keys: string[] = []
  for (let at = last.index; at < index && keys.length < MANY; at++)
    for (const { isLoose, start, ref } of bySentence[at]!)
      if (keys.length < MANY && !isLoose && start > last.end && ref.kind === kind && isOther(ref, key, keys))
        keys.push(ref.key)
  return keys.length
}

function isOther(ref: EntityRef, key: string, keys: readonly string[]): boolean {
  return ref.key !== key && !keys.includes(ref.key)
}

const MARKED = [
  [MARKS.first, K.first],
  [MARKS.top, K.top],
  [MARKS.title, K.title],
  [MARKS.inTitle, K['in title']],
  [MARKS.topic, K.topic],
] as const

/** What it is to the text as a whole. */
function addStanding(list: ClueList, { slot }: Figure, { isHere, kind, marks }: Candidate, hasActor: number): void {
  for (const [bit, number] of MARKED) {
    if ((marks & bit) === 0) continue
    list.both(number)
    list.both(K.mark ^ number, isHere)
    list.both(K['mark actor'] ^ number, hasActor)
    list.add(K['mark kind'], number, kind, isHere * 2 + hasActor)
  }
  if (marks === 0) list.both(K['no mark'])
  list.add(K.marks, marks, isHere)
  list.bothUnlessTerse(K.slot, slot, isHere)
}

/** What it is to the paragraph, and whether it heads the lines that the figure stands under. */
function addParagraphs(
  list: ClueList,
  { index }: Figure,
  { ref, last, isHere, kind, heads }: Candidate,
  { names, standing }: Weighed,
): void {
  const { key } = ref
  const paragraph = names.paragraphs[index] ?? 0
  const { opener, actors, mostActive } = standing.paragraphs[paragraph]!
  const position = grade(names.positions[index] ?? 0)
  if (last !== undefined) list.bothUnlessTerse(K.paragraphs, grade(paragraph - last.paragraph))
  const opens = opener === key ? 1 : opener === undefined ? 2 : 0
  list.bothUnlessTerse(K.opens, opens, position)
  list.add(K['opens here'], opens, position, isHere)
  if (opener === undefined || isHere === 0) {
    const opened = paragraph > 0 && standing.paragraphs[paragraph - 1]!.opener === key ? 1 : 0
    list.add(K['opened before'], opened, opens, position)
  }
  if (actors.size > 0) {
    const own = actors.get(key) ?? 0
    list.bothUnlessTerse(K.acts, grade(own) * 2 + (own === mostActive ? 1 : 0), grade(actors.size))
  }
  if (heads === null) return
  list.both(K.heading, heads)
  list.add(K.heading, heads, kind)
}

const P = numbersOf(
  'counted', 'last same', 'last metric', 'last actor', 'last metrics', 'not last', 'other of last', 'slot last', 'none owned',
  'as subject', 'subject kind', 'subject', 'of subject', 'subject trade',
) // biome-ignore format: a table

/** Adds what the figures before say of a candidate that is asked for as what `part` is to a figure. */
export function addPassedClues(
  list: ClueList,
  { reading, index, slot, metric, subject, subjectKind }: Figure,
  { ref, isHere, kind, ownerKey, knowledge }: Candidate,
  { all, counts, lastMetric }: Passed,
  paragraphs: readonly number[],
  part: Part,
): void {
  const { key } = ref
  const own = counts.get(key) ?? 0
  list.both(P.counted, grade(own))
  if (own === 0 && all.length > 0) list.both(P['none owned'])
  const last = all.length === 0 ? undefined : all[all.length - 1]!
  if (last !== undefined) {
    const where = last.index === index ? 0 : paragraphs[last.index] === paragraphs[index] ? 1 : 2
    if (last.ref?.key === key) {
      list.both(P['last same'], where)
      list.both(P['last metric'], where, last.metric === reading.metric ? 1 : 0)
      list.both(P['last metrics'], where, lastMetric)
      list.add(P['last actor'], where, isHere, metric)
    } else list.both(P['not last'], where, isHere)
    if (last.other?.key === key) list.both(P['other of last'], where)
    if (isHere === 0) list.add(P['slot last'], slot, last.ref?.key === key ? 1 : 0)
  }
  if (part !== 'subject') {
    list.add(P['as subject'], reading.subject?.key === key ? 1 : 0, kind)
    list.add(P['subject kind'], subjectKind, kind, metric)
    list.add(P['of subject'], ownerKey !== null && ownerKey === reading.subject?.key ? 1 : 0, kind, metric)
    if (knowledge.who !== 0) list.both(P.subject, subject, knowledge.who)
    for (const trade of knowledge.trades) list.add(P['subject trade'], subject, trade)
  }
}
