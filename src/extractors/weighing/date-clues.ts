// What speaks for each of the dates that an article gives as that of a figure: those of its sentence, those before, those of
// the figures before, what the rules have read, and that there is none.

import { perName } from '#domain/per-name.ts'
import type { Dated } from '../dating.ts'
import { numberAt, type SentenceWords, type ToldSentence, wordAt } from './article-names.ts'
import { ClueList, grade, numberOf, numbersOf } from './clue-list.ts'
import { type Figure, known } from './figure.ts'
import type { Option } from './judge.ts'
import type { PassedDate, PassedDates } from './passed.ts'
import { commasIn, figuresBetween } from './sentence-clues.ts'
import type { AddDateClues } from './weigher.ts'

export interface ArticleDates {
  told: readonly ToldSentence[]
  words: readonly SentenceWords[]
  text: string
  /** The day of the article. */
  today: string
}

/** How many sentences back a date is one of a figure's. */
const MAX_BACK = 3
const MAX_BETWEEN = 11
const NEAR = 4

const K = numbersOf(
  'ruled', 'ruled as', 'rule', 'last', 'last metric', 'last stance', 'last dates', 'last before', 'last behind', 'earlier', 'earlier as',
  'here', 'here metric', 'accounting', 'periods', 'word before', 'word behind', 'words', 'gap', 'lone', 'order', 'commas', 'between',
  'past', 'past metric', 'past words', 'date', 'date stance', 'date metric', 'date period',
  'none', 'none as', 'none last', 'none dates', 'none period', 'none before', 'none behind', 'none word',
) // biome-ignore format: a table

const pool: ClueList[] = []

type DateOption = Option<string | null>

/** Clues by date, `null` for none; a date that is given twice has those of both places. */
class DateOptions {
  readonly all: DateOption[] = []
  readonly group: number

  constructor(group: number) {
    this.group = group
  }

  at(date: string | null): ClueList {
    const { all } = this
    for (const { value, clues } of all) if (value === date) return clues
    const clues = pool[all.length] ?? new ClueList()
    pool[all.length] = clues
    clues.clear(this.group)
    all.push({ value: date, clues })
    return clues
  }
}

export function dateOptionsOf(
  figure: Figure,
  dates: ArticleDates,
  passed: PassedDates,
  addDateClues: AddDateClues,
): readonly DateOption[] {
  const { reading, index } = figure
  const options = new DateOptions(figure.group)
  const here = dates.told[index]!.dates
  addNone(options.at(null), figure, here.length, passed.last)
  const ruled = options.at(reading.asOf)
  ruled.both(K.ruled)
  ruled.add(K['ruled as'], figure.metric, figure.stance)
  const rule = figure.rules.find(({ field }) => field === 'asOf')
  if (rule !== undefined) ruled.both(K.rule, numberOfWords(rule.words))
  addPassed(options, figure, here.length, passed)
  const { start } = dates.told[index]!.sentence
  for (const [nth, date] of here.entries()) {
    const list = options.at(date.asOf)
    addHere(list, figure, date, nth, dates)
    addDateClues(list, start + date.at)
  }
  for (let back = 1; back <= MAX_BACK && back <= index; back++)
    for (const { asOf, isAccounting, words } of dates.told[index - back]!.dates) {
      const list = options.at(asOf)
      list.both(K.past, back, isAccounting ? 1 : 0)
      list.add(K['past metric'], back, figure.metric, here.length > 0 ? 1 : 0)
      list.add(K['past words'], numberOfWords(words), back)
    }
  for (const { value, clues } of options.all) if (value !== null) addDate(clues, figure, value, dates.today)
  return options.all
}

const numberOfWords = perName((words) => numberOf(words.replace(/\d+/g, '0').toLowerCase()))

function addNone(list: ClueList, figure: Figure, count: number, last: PassedDate | undefined): void {
  const { reading, metric, stance, word } = figure
  const { numbers } = figure.words
  const isNone = reading.asOf === null ? 0 : 1
  list.both(K.none)
  list.add(K['none as'], metric, stance)
  list.add(K['none last'], metric, last === undefined ? 0 : last.asOf === null ? 1 : 2)
  list.both(K['none dates'], grade(count), isNone)
  list.add(K['none period'], known(reading.period ?? 'none'), isNone)
  for (let k = 1; k <= NEAR; k++) {
    list.add(K['none before'], numberAt(numbers, word - k), k)
    list.add(K['none behind'], numberAt(numbers, word + k), k)
  }
  for (const number of numbers) list.add(K['none word'], number)
}

/** The dates of the figures before, the last of them above all. */
function addPassed(options: DateOptions, figure: Figure, count: number, { last, byDate }: PassedDates): void {
  const { reading, index, metric, stance, word } = figure
  const { numbers } = figure.words
  const subject = reading.subject?.key ?? null
  if (last !== undefined) {
    const list = options.at(last.asOf)
    const where = Math.min(2, index - last.index)
    const isSame = last.metric === reading.metric ? 1 : 0
    list.both(K.last, where, isSame * 2 + (last.subject === subject ? 1 : 0))
    list.add(K['last metric'], where, metric, known(last.metric))
    list.add(K['last stance'], where, stance, isSame)
    list.add(K['last dates'], where, reading.asOf === null ? 1 : 0, count > 0 ? 1 : 0)
    for (let k = 1; k < NEAR; k++) {
      list.add(K['last before'], numberAt(numbers, word - k), k, where)
      list.add(K['last behind'], numberAt(numbers, word + k), k, where)
    }
  }
  for (const [asOf, { count: figures, subjects, metrics }] of byDate) {
    const list = options.at(asOf)
    list.both(K.earlier, grade(figures))
    list.add(K['earlier as'], subjects.has(subject) ? 1 : 0, metrics.has(reading.metric) ? 1 : 0)
  }
}

/** A date of the figure's sentence. */
function addHere(
  list: ClueList,
  figure: Figure,
  { at, end: behind, asOf: _, isAccounting, period, words }: Dated,
  nth: number,
  { told, words: wordsOf, text }: ArticleDates,
): void {
  const { reading, index, metric, stance, word } = figure
  const { sentence, dates } = told[index]!
  const own = wordsOf[index]!
  const [start, end] = [sentence.start + at, sentence.start + behind]
  const side = end <= reading.start ? 0 : start >= reading.end ? 1 : 2
  const from = side === 0 ? end : side === 1 ? reading.end : start
  const to = side === 0 ? reading.start : start
  const figures = figuresBetween(figure, from, to)
  const [first, last] = [wordAt(own, start), wordAt(own, end - 1)]
  list.both(K.here, side, grade(figures))
  list.add(K['here metric'], side, metric, stance)
  list.both(K.accounting, isAccounting ? 1 : 0, side)
  list.add(K.periods, known(period ?? 'none'), known(reading.period ?? 'none'), side)
  list.both(K['word before'], side, numberAt(own.numbers, first - 1))
  list.both(K['word behind'], side, numberAt(own.numbers, last + 1))
  list.both(K.words, side, numberOfWords(words))
  list.both(K.gap, side, grade(Math.abs(first - word) >> 1))
  list.both(K.lone, side, dates.length === 1 ? 1 : 0)
  list.add(K.order, side, nth === 0 ? 1 : 0, nth === dates.length - 1 ? 1 : 0)
  list.both(K.commas, side, grade(commasIn(text, from, to)))
  const [low, high] = [Math.min(first, word) + 1, Math.max(first, word)]
  for (let k = low; k < high && k < low + MAX_BETWEEN; k++) list.add(K.between, side, numberAt(own.numbers, k))
}

/** Gone by, of the day or to come, how exact and how far off. */
function addDate(list: ClueList, { reading, metric, stance }: Figure, date: string, today: string): void {
  const now = today.slice(0, date.length)
  const when = date.length * 4 + (date > now ? 1 : date < now ? 2 : 3)
  list.both(K.date, when, grade(Math.abs(Number(date.slice(0, 4)) - Number(today.slice(0, 4)))))
  list.add(K['date stance'], when, stance)
  list.add(K['date metric'], when, metric, stance)
  list.add(K['date period'], when, known(reading.period ?? 'none'), reading.asOf === null ? 1 : 0)
}
