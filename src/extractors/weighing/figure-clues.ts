// What speaks for a figure's metric and stance, and against its having an object or somebody who says so: the words
// around it, those of the sentences beside its own and of the headline, and what the rules have read.
import { perName } from '#domain/per-name.ts'
import type { Reading } from '../readings.ts'
import { type ArticleNames, numberAt, type SentenceWords } from './article-names.ts'
import type { Candidate } from './candidates.ts'
import { type ClueList, grade, numberOf, numbersOf } from './clue-list.ts'
import { type Figure, known, numberOfKey } from './figure.ts'
import type { Passed } from './passed.ts'
import type { Part } from './weights.ts'

const K = numbersOf(
  'always', 'unit', 'size', 'before 1', 'before 2', 'before 3', 'behind 1', 'behind 2', 'behind 3', 'before 2 1', 'before 3 2',
  'behind 1 2', 'behind 2 3', 'around', 'before 3 2 1', 'behind 1 2 3', 'word before', 'pair before', 'word behind', 'pair behind',
  'word', 'word of last', 'word of second last', 'word of title', 'word of next', 'first sentence',
  'metric', 'stance', 'period', 'scope', 'metric stance', 'says', 'object', 'subject', 'date', 'comparator', 'object metric', 'rule',
  'rule metric', 'rule stance', 'last metric', 'next metric', 'metrics', 'last stance', 'next stance', 'metric before', 'metric behind', 'whose', 'trade',
) // biome-ignore format: a table

const WINDOW = 14
const NEXT_WORDS = 12
const SMALL_UNITS = /^(?:JPY|KRW|TWD|INR)$/

/** What money is to the clues: much or little of it, in whichever currency. */
function unitClass(unit: string): string {
  return SMALL_UNITS.test(unit) ? 'small money' : /^[A-Z]{3}$/.test(unit) && unit !== 'GPU' ? 'money' : unit
}

const numberOfUnit = perName((unit) => numberOf(unitClass(unit)))

/** The number of a figure among the words. */
export const numberOfFigure = perName((unit) => numberOf(`<${unitClass(unit)}>`))

/** What every figure is among the words. */
const FIGURE_WORDS: ReadonlySet<number> = new Set(
  ['USD', 'JPY', 'person', 'GPU', 'GPU-hour', 'W', 'token', 'parameter'].map(numberOfFigure),
)

export interface Surroundings {
  names: ArticleNames
  title: readonly number[]
  /** The day of the article. */
  today: string
  /** Whether its figures are weighed tersely. */
  isTerse: boolean
}

/** A figure before or behind another, and the index of its sentence. */
export interface Beside {
  reading: Reading
  index: number
}

/** @param last the figure before, as it has been settled; @param next the figure behind, as the rules have read it */
export function addFigureClues(
  list: ClueList,
  figure: Figure,
  around: Surroundings,
  last: Beside | null,
  next: Beside | null,
): void {
  const { reading, index } = figure
  const unit = numberOfUnit(reading.unit)
  list.add(K.always)
  list.add(K.unit, unit)
  list.add(K.size, unit, sizeOf(reading))
  addNearWords(list, figure)
  addWindow(list, figure)
  const { words } = around.names
  for (const number of figure.words.numbers) list.add(K.word, number)
  if (index === 0) list.add(K['first sentence'])
  for (const number of around.title) list.add(K['word of title'], number)
  if (!list.isTerse) addBeside(list, index, words)
  addRules(list, figure, unit, around.today)
  addNeighbours(list, figure, last, next)
}

/** The words of the sentences around. */
function addBeside(list: ClueList, index: number, words: readonly SentenceWords[]): void {
  for (const number of words[index - 1]?.numbers ?? []) list.add(K['word of last'], number)
  for (const number of words[index - 2]?.numbers ?? []) list.add(K['word of second last'], number)
  for (const number of words[index + 1]?.numbers.slice(0, NEXT_WORDS) ?? []) list.add(K['word of next'], number)
}

function sizeOf({ value, low }: Reading): number {
  const size = Math.abs(Number(value ?? low ?? 0))
  return size > 0 ? Math.floor(Math.log10(size)) : 0
}

function addNearWords(list: ClueList, { words: { numbers }, word }: Figure): void {
  const [a, b, c] = [numberAt(numbers, word - 1), numberAt(numbers, word - 2), numberAt(numbers, word - 3)]
  const [x, y, z] = [numberAt(numbers, word + 1), numberAt(numbers, word + 2), numberAt(numbers, word + 3)]
  list.add(K['before 1'], a)
  list.add(K['before 2'], b)
  list.add(K['before 3'], c)
  list.add(K['behind 1'], x)
  list.add(K['behind 2'], y)
  list.add(K['behind 3'], z)
  list.add(K['before 2 1'], b, a)
  list.add(K['before 3 2'], c, b)
  list.add(K['behind 1 2'], x, y)
  list.add(K['behind 2 3'], y, z)
  list.add(K.around, a, x)
  list.add(K['before 3 2 1'], c, b, a)
  list.add(K['behind 1 2 3'], x, y, z)
}

/** The words on either side, those beyond another figure apart. */
function addWindow(list: ClueList, { words: { numbers }, word }: Figure): void {
  for (const [step, single, pair] of [
    [-1, K['word before'], K['pair before']],
    [1, K['word behind'], K['pair behind']],
  ] as const) {
    let beyond = 0
    for (let k = 1; k <= WINDOW; k++) {
      const at = word + step * k
      if (at < 0 || at >= numbers.length) break
      const number = numbers[at]!
      if (FIGURE_WORDS.has(number)) beyond = 1
      list.add(single, number, beyond)
      list.addUnlessTerse(pair, number, numberAt(numbers, at + step), beyond)
    }
  }
}

function addRules(list: ClueList, figure: Figure, unit: number, today: string): void {
  const { reading, metric, stance, words, word, ruled, rules } = figure
  const { period, scope, subject, object, attribution } = reading
  list.add(K.metric, metric)
  list.add(K.stance, stance)
  list.add(K.period, known(period ?? 'none'))
  list.add(K.scope, known(scope ?? 'none'))
  list.add(K['metric stance'], metric, stance)
  list.add(K.says, attribution === null ? 0 : attribution.key === subject?.key ? 1 : 2)
  const objectKind = known(object?.kind ?? 'none')
  list.add(K.object, objectKind)
  list.add(K['object metric'], objectKind, metric)
  list.add(K.subject, figure.subjectKind)
  list.add(K.whose, figure.subject, unit)
  for (const { part, trades } of ruled) for (const trade of trades) list.add(K.trade, trade, part, unit)
  list.add(K.date, dateClass(reading.asOf, today))
  list.add(K.comparator, known(reading.comparator))
  for (const { number, field } of rules) {
    list.add(K.rule, number)
    if (field === 'metric') list.add(K['rule metric'], number, metric)
    if (field === 'stance') list.add(K['rule stance'], number, stance)
  }
  list.add(K['metric before'], metric, numberAt(words.numbers, word - 1))
  list.add(K['metric behind'], metric, numberAt(words.numbers, word + 1))
}

/** Gone by, of the day, or to come; and how exact. */
function dateClass(asOf: string | null, today: string): number {
  if (asOf === null) return 0
  const now = today.slice(0, asOf.length)
  return asOf.length * 4 + (asOf > now ? 1 : asOf < now ? 2 : 3)
}

function addNeighbours(list: ClueList, { index, metric }: Figure, last: Beside | null, next: Beside | null): void {
  for (const [one, asMetric, asStance] of [
    [last, K['last metric'], K['last stance']],
    [next, K['next metric'], K['next stance']],
  ] as const) {
    const where = one === null ? 3 : Math.min(2, Math.abs(one.index - index))
    list.add(asMetric, where, known(one?.reading.metric ?? 'none'))
    list.add(asStance, where, known(one?.reading.stance ?? 'none'))
  }
  list.add(K.metrics, known(last?.reading.metric ?? 'none'), metric)
}

const S = numbersOf(
  'settled metric', 'settled period', 'settled stance', 'settled date', 'settled says', 'says stance', 'says quoted', 'whose voice',
  'settled object', 'settled subject', 'settled before', 'settled behind', 'settled word', 'says before', 'says behind',
) // biome-ignore format: a table

/** What the metric and the names that have been settled say of the other fields of few values. */
export function addSettledClues(
  list: ClueList,
  { reading, metric, stance, subjectKind, quoted, words, word }: Figure,
): void {
  const { numbers } = words
  const { subject, object, attribution, period, scope, asOf } = reading
  const says = attribution === null ? 0 : attribution.key === subject?.key ? 1 : 2
  list.add(S['settled metric'], metric)
  list.add(S['settled period'], metric, known(period ?? 'none'), known(scope ?? 'none'))
  list.add(S['settled stance'], metric, stance)
  list.add(S['settled date'], metric, asOf?.length ?? 0)
  list.add(S['settled says'], says)
  list.add(S['says stance'], says, stance)
  list.add(S['says quoted'], quoted, stance, says)
  list.add(S['whose voice'], numberOfKey(attribution?.key ?? ''), known(attribution?.kind ?? 'none'))
  list.add(S['settled object'], known(object?.kind ?? 'none'), metric)
  list.add(S['settled subject'], subjectKind, says)
  for (const number of numbers) list.add(S['settled word'], metric, number)
  if (list.isTerse) return
  for (let k = 1; k <= NEAR; k++) {
    const [before, behind] = [numberAt(numbers, word - k), numberAt(numbers, word + k)]
    list.add(S['settled before'], metric, before)
    list.add(S['settled behind'], metric, behind)
    list.add(S['says before'], says, before)
    list.add(S['says behind'], says, behind)
  }
}

const NEAR = 4

const N = numbersOf(
  'none', 'none metric', 'none ruled', 'none rule', 'none before', 'none behind', 'none before metric', 'none behind metric', 'none word',
  'things', 'things here', 'companies here', 'last', 'last metric', 'no last', 'stance', 'subject', 'says', 'whose', 'whose metric', 'quoted', 'quoted last',
) // biome-ignore format: a table

/** What speaks against any object, and against anybody's saying so. */
export function addNoneClues(
  list: ClueList,
  { metric, stance, quoted, words: { numbers }, word }: Figure,
  candidates: readonly Candidate[],
): void {
  list.both(N.none)
  list.add(N['none metric'], metric)
  for (let k = 1; k <= NEAR; k++) {
    const [before, behind] = [numberAt(numbers, word - k), numberAt(numbers, word + k)]
    list.add(N['none before'], before, k)
    list.add(N['none behind'], behind, k)
    list.add(N['none before metric'], before, metric)
    list.add(N['none behind metric'], behind, metric)
  }
  for (const number of numbers) list.add(N['none word'], number)
  let [things, thingsHere, companiesHere] = [0, 0, 0]
  for (const { ref, isHere } of candidates) {
    if (ref.kind === 'organisation') companiesHere += isHere
    else if (ref.kind !== 'person') {
      things++
      thingsHere += isHere
    }
  }
  list.add(N.things, grade(things))
  list.add(N['things here'], grade(thingsHere), metric)
  list.add(N['companies here'], grade(companiesHere), metric)
  list.bothUnlessTerse(N.quoted, quoted)
  list.add(N.stance, stance)
}

/** What the rules' reading, the owner and the figures before say against one of the two, as the case may be. */
export function addNonePartClues(
  list: ClueList,
  { reading, index, metric, stance, quoted, subject, subjectKind, rulesOf }: Figure,
  { all }: Passed,
  part: Part,
): void {
  const isNone = reading[part] === null ? 1 : 0
  list.both(N['none ruled'], isNone)
  list.add(N['none ruled'], isNone, metric)
  for (const rule of rulesOf[part]) list.add(N['none rule'], rule)
  const last = all.at(-1)
  if (last === undefined) list.add(N['no last'])
  else {
    const where = last.index === index ? 1 : 0
    list.add(N.last, where, last.ref === null ? 1 : 0)
    list.add(N['last metric'], where, last.ref === null ? 1 : 0, last.metric === reading.metric ? 1 : 0)
  }
  list.add(N['quoted last'], quoted, last === undefined ? 2 : last.ref === null ? 1 : 0)
  list.add(N.subject, subjectKind)
  list.add(N.whose, subject)
  list.add(N['whose metric'], subject, metric)
  list.add(N.says, reading.attribution === null ? 1 : 0, stance)
}

/** The numbers of a headline's words. */
export function wordsOfTitle(title: string): number[] {
  return (title.match(/[A-Za-z]+(?:['’-][a-z]+)*|\d[\d.,]*|[$€£¥%]|[一-龠ァ-ヴー]{2,}/g) ?? []).map((word) =>
    /^\d/.test(word) ? NUMBER : numberOf(word.toLowerCase()),
  )
}

const NUMBER = numberOf('<number>')
