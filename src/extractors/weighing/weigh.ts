// The second reading of an article: what each figure is, whose and of when, weighed by all clues of the text. A rule's
// reading is one clue among them. The weights are learnt from annotated articles (npm run train).

import type { Catalog } from '#catalog/catalog.ts'
import { METRIC_UNITS } from '#catalog/metrics.ts'
import type { Metric } from '#domain/claim.ts'
import { isCurrency } from '#domain/quantity.ts'
import { dayOf } from '../dating.ts'
import type { Reading } from '../readings.ts'
import { namesOf, type ToldSentence } from './article-names.ts'
import { openCandidates } from './candidates.ts'
import { type Choosing, chooseNames } from './choose-names.ts'
import { settleMetric, settleQualifiers } from './closed-fields.ts'
import { clearShared } from './clue-list.ts'
import { type ArticleDates, dateOptionsOf } from './date-clues.ts'
import { type Figure, openFigure, withReading } from './figure.ts'
import { type Beside, wordsOfTitle } from './figure-clues.ts'
import type { Judge } from './judge.ts'
import { PassedDates, PassedFigures } from './passed.ts'
import { standingOf } from './standing.ts'
import type { AddDateClues, Weigher } from './weigher.ts'
import { PARTS } from './weights.ts'

export interface WeighedText {
  title: string
  text: string
  publishedAt: Date
  catalog: Catalog
}

/** Longer than any article; what is longer stays as the rules have read it, and so do sentences without end. */
const MAX_TEXT = 60_000
const MAX_SENTENCE = 2_000

/** The sentences with their figures as `judge` decides. */
export function weighArticle<Told extends ToldSentence>(
  told: readonly Told[],
  around: WeighedText,
  weigher: Weigher<Told>,
  judge: Judge,
): Told[] {
  const figures = told.flatMap(({ readings }, index) => readings.map((reading) => ({ reading, index })))
  if (figures.length === 0 || around.text.length > MAX_TEXT) return [...told]
  const settle = openArticle(told, around, weigher, judge)
  const settled: Reading[] = []
  for (const [at, { reading, index }] of figures.entries()) {
    const last = at === 0 ? null : { reading: settled[at - 1]!, index: figures[at - 1]!.index }
    settled.push(settle(reading, index, last, figures[at + 1] ?? null))
  }
  let at = 0
  return told.map((one) => ({ ...one, readings: one.readings.map(() => settled[at++]!) }))
}

/** Settles the figures of an article, to be given in their order. */
function openArticle<Told extends ToldSentence>(
  told: readonly Told[],
  { title, text, publishedAt, catalog }: WeighedText,
  weigher: Weigher<Told>,
  judge: Judge,
): (reading: Reading, index: number, last: Beside | null, next: Beside | null) => Reading {
  clearShared()
  const names = namesOf(told, title, text, catalog, weigher)
  const standing = standingOf(names, told, text)
  const passed = { subject: new PassedFigures(), object: new PassedFigures(), attribution: new PassedFigures() }
  const weighed = { names, standing, text }
  const findCandidates = openCandidates(weighed, catalog, weigher.reach)
  const choosing: Choosing<Told> = { weighed, findCandidates, weigher, judge, passed }
  const today = dayOf(publishedAt)
  const around = { names, title: wordsOfTitle(title), today, isTerse: weigher.isTerse }
  const dates = { told, words: names.words, text, today }
  const passedDates = new PassedDates()

  function weigh(reading: Reading, index: number, last: Beside | null, next: Beside | null): Reading {
    const one = told[index]!
    const figure = openFigure(reading, index, one.readings, names, { text, catalog }, one.sentence)
    const measured = settleMetric(figure, around, judge, last, next, (list) => weigher.addClause(list, one, figure))
    const named = chooseNames(withReading(figure, measured), one, choosing)
    const qualified = settleQualifiers(withReading(figure, named), judge)
    return judge.isAsked('asOf')
      ? chooseDate(withReading(figure, qualified), dates, passedDates, judge, weigher.openDates(one, figure))
      : qualified
  }

  return (reading, index, last, next) => {
    const { start, end } = told[index]!.sentence
    const isFollowing = isConverted(reading) && last !== null
    const now = isFollowing
      ? follow(reading, last.reading)
      : end - start > MAX_SENTENCE
        ? reading
        : weigh(reading, index, last, next)
    for (const part of PARTS) passed[part].add(now, index, part)
    passedDates.add(now, index)
    return now
  }
}

/** The same sum in another currency: whatever the sum before it is. */
function isConverted({ rules }: Reading): boolean {
  return rules.includes('conversion')
}

function follow(reading: Reading, { metric, subject, object, attribution, stance, period, asOf }: Reading): Reading {
  if (!isCurrency(reading.unit) || !isMoney(metric)) return reading
  return { ...reading, metric, subject, object, attribution, stance, period, asOf }
}

function isMoney(metric: Metric): boolean {
  return METRIC_UNITS[metric] === METRIC_UNITS.revenue
}

/** Of when a figure is: one of the dates that the text gives, or none. */
function chooseDate(
  figure: Figure,
  dates: ArticleDates,
  passed: PassedDates,
  judge: Judge,
  addDateClues: AddDateClues,
): Reading {
  const { reading } = figure
  const options = dateOptionsOf(figure, dates, passed, addDateClues)
  const ruled = options.findIndex(({ value }) => value === reading.asOf)
  const at = judge.choose('asOf', options, ruled, reading)
  if (at === ruled) return reading
  return { ...reading, asOf: options[at]!.value, rules: [...reading.rules, 'asOf:weighed'] }
}
