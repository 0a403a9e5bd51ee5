// The second reading of an article: what each figure is and whose, weighed by all clues of the text. A rule's reading is
// one clue among them. The weights are learnt from annotated articles (npm run train).

import type { Catalog } from '#catalog/catalog.ts'
import { METRIC_UNITS } from '#catalog/metrics.ts'
import { type EntityRef, METRICS, type Metric } from '#domain/claim.ts'
import { isCurrency } from '#domain/quantity.ts'
import type { Reading } from '../readings.ts'
import { type Named, type Namer, namesOf, type ToldSentence } from './article-names.ts'
import { type Candidate, type FindCandidates, openCandidates } from './candidates.ts'
import { ClueList } from './clue-list.ts'
import { type Figure, openFigure } from './figure.ts'
import { addFigureClues, addNoneClues, type Surroundings, wordsOfTitle } from './figure-clues.ts'
import { addNameClues, addPassedClues, type Weighed } from './name-clues.ts'
import { type Part, PassedFigures } from './passed.ts'
import { addSentenceClues, nearestOf } from './sentence-clues.ts'
import { standingOf } from './standing.ts'
import type { Task } from './weights.ts'

/** What differs between the languages. */
export interface Weigher<Told extends ToldSentence> extends Namer<Told> {
  /** What the sentence's grammar says of the names in it, to one of its figures. */
  openGrammar: (one: Told, figure: Figure) => (list: ClueList, near: Named) => void
  /** What is weighed; the rest stays as the rules have read it. */
  tasks: readonly Task[]
  /** Whether the rules' reading of that field is open to doubt. */
  isAsked: (task: Task, reading: Reading) => boolean
  /** How much more than in training the clues must say against the rules, which are surer of articles than of lessons. */
  caution: number
}

/** Somebody or something that a figure could be of, or nothing, and what speaks for that. */
export interface Option {
  ref: EntityRef | null
  clues: ClueList
}

/** Who decides: the weights, or in training whoever knows. */
export interface Judge {
  /** Whether the rules' reading of that field is open to doubt. */
  isAsked: (task: Task, reading: Reading) => boolean
  metric: (clues: ClueList, reading: Reading, isAllowed: (metric: Metric) => boolean) => Metric
  choose: (part: Part, options: readonly Option[], reading: Reading) => EntityRef | null
}

export interface WeighedText {
  title: string
  text: string
  publishedAt: Date
  catalog: Catalog
}

/** Longer than any article; what is longer stays as the rules have read it, and so do sentences without end. */
const MAX_TEXT = 60_000
const MAX_SENTENCE = 2_000

/** The sentences with the metric, the subject and the object of each figure as `judge` decides. */
export function weighArticle<Told extends ToldSentence>(
  told: readonly Told[],
  { title, text, publishedAt, catalog }: WeighedText,
  weigher: Weigher<Told>,
  judge: Judge,
): Told[] {
  const figures = told.flatMap(({ readings }, index) => readings.map((reading) => ({ reading, index })))
  const isAsked = figures.some(({ reading }) => weigher.tasks.some((task) => judge.isAsked(task, reading)))
  if (!isAsked || text.length > MAX_TEXT) return [...told]
  const names = namesOf(told, title, text, catalog, weigher)
  const standing = standingOf(names, told, text)
  const weighed: Weighed = { names, standing, text }
  const findCandidates = openCandidates(names, standing, catalog)
  const around = { names, title: wordsOfTitle(title), publishedAt }
  const passed = { subject: new PassedFigures(), object: new PassedFigures() }
  const weighsMetric = weigher.tasks.includes('metric')
  const settled: Reading[] = []
  for (const [at, { reading, index }] of figures.entries()) {
    const last = at === 0 ? null : { reading: settled[at - 1]!, index: figures[at - 1]!.index }
    const one = told[index]!
    const settle = () => {
      const open = (now: Reading) => openFigure(now, index, one.readings, names, { text, catalog }, one.sentence)
      const measured =
        weighsMetric && judge.isAsked('metric', reading)
          ? measure(reading, open, around, judge, last, figures[at + 1] ?? null)
          : reading
      return choose(measured, open, one, weighed, findCandidates, weigher, judge, passed)
    }
    const isEndless = one.sentence.end - one.sentence.start > MAX_SENTENCE
    const isFollowing = isConverted(reading) && last !== null
    const now = isFollowing ? follow(reading, last.reading) : isEndless ? reading : settle()
    settled.push(now)
    passed.subject.add(now, index, 'subject')
    passed.object.add(now, index, 'object')
  }
  let at = 0
  return told.map((one) => ({ ...one, readings: one.readings.map(() => settled[at++]!) }))
}

/** The same sum in another currency: whatever the sum before it is. */
function isConverted({ rules }: Reading): boolean {
  return rules.includes('conversion')
}

function follow(reading: Reading, { metric, subject, object }: Reading): Reading {
  return isCurrency(reading.unit) && isMoney(metric) ? { ...reading, metric, subject, object } : reading
}

function isMoney(metric: Metric): boolean {
  return METRIC_UNITS[metric] === METRIC_UNITS.revenue
}

const figureClues = new ClueList()

function measure(
  reading: Reading,
  open: (reading: Reading) => Figure,
  around: Surroundings,
  judge: Judge,
  last: { reading: Reading; index: number } | null,
  next: { reading: Reading; index: number } | null,
): Reading {
  const unit = METRIC_UNITS[reading.metric]
  const isAllowed = (metric: Metric) => METRIC_UNITS[metric] === unit
  if (METRICS.filter(isAllowed).length === 1) return reading
  figureClues.clear()
  addFigureClues(figureClues, open(reading), around, last, next)
  const metric = judge.metric(figureClues, reading, isAllowed)
  return metric === reading.metric ? reading : { ...reading, metric, rules: [...reading.rules, 'metric:weighed'] }
}

/** Lists that are filled for one figure after another. */
const pool: ClueList[] = []

function listAt(index: number, group: number): ClueList {
  const list = pool[index] ?? new ClueList()
  pool[index] = list
  list.clear(group)
  return list
}

function choose<Told extends ToldSentence>(
  reading: Reading,
  open: (reading: Reading) => Figure,
  one: Told,
  weighed: Weighed,
  findCandidates: FindCandidates,
  weigher: Weigher<Told>,
  judge: Judge,
  passed: Record<Part, PassedFigures>,
): Reading {
  const asksSubject = reading.metric !== 'market_size' && judge.isAsked('subject', reading)
  const asksObject = judge.isAsked('object', reading)
  if (!asksSubject && !asksObject) return reading
  const figure = open(reading)
  const others = [reading.object, reading.subject, ...passed.subject.refs, ...passed.object.refs]
  const candidates = findCandidates(figure.index, others)
  const addGrammar = weigher.openGrammar(one, figure)
  const options = candidates.map((candidate, order): Option => {
    const clues = listAt(order, figure.group)
    addNameClues(clues, figure, candidate, order, weighed)
    const near = nearestOf(candidate, figure)
    if (near !== null) {
      addSentenceClues(clues, figure, candidate, near, weighed.text, one.sentence.start)
      addGrammar(clues, near)
    }
    return { ref: candidate.ref, clues }
  })
  const lengths = options.map(({ clues }) => clues.length)
  const ask = (part: Part, now: Reading): EntityRef | null => {
    const at = { ...figure, reading: now }
    for (let k = 0; k < options.length; k++) {
      const { clues } = options[k]!
      clues.length = lengths[k]!
      addPassedClues(clues, at, candidates[k]!, passed[part], weighed.names.paragraphs, part)
    }
    return judge.choose(
      part,
      part === 'object'
        ? [...options, noneOf(at, candidates, passed.object)]
        : options.filter(({ ref }) => isOwner(ref) || ref?.key === now.subject?.key),
      now,
    )
  }
  const subject = asksSubject ? (ask('subject', reading) ?? reading.subject) : reading.subject
  const owned = subject?.key === reading.subject?.key ? reading : { ...reading, subject }
  const object = asksObject ? ask('object', owned) : owned.object
  const rules = [
    ...(owned === reading ? [] : ['subject:weighed']),
    ...(object?.key === reading.object?.key ? [] : ['object:weighed']),
  ]
  return rules.length === 0 ? reading : { ...owned, object, rules: [...reading.rules, ...rules] }
}

/** What has no name of its own, a segment or a plan, owns nothing. */
function isOwner(ref: EntityRef | null): boolean {
  return ref?.kind !== 'other'
}

function noneOf(figure: Figure, candidates: readonly Candidate[], passed: PassedFigures): Option {
  const clues = listAt(candidates.length, figure.group)
  addNoneClues(clues, figure, candidates, passed)
  return { ref: null, clues }
}
