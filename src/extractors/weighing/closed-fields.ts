// The fields of few values, weighed by the words around a figure: its metric and its stance.
import { METRIC_UNITS } from '#catalog/metrics.ts'
import { METRICS, type Metric } from '#domain/claim.ts'
import type { Reading } from '../readings.ts'
import { ClueList } from './clue-list.ts'
import type { Figure } from './figure.ts'
import { addFigureClues, type Beside, type Surroundings } from './figure-clues.ts'
import type { Judge } from './judge.ts'
import { CLOSED_TASKS, type ClosedTask, type Places, VALUES } from './weights.ts'

const clues = new ClueList()

/** @param last the figure before, as it has been settled; @param next the one behind, as the rules have read it */
export function settleClosed(
  figure: Figure,
  around: Surroundings,
  judge: Judge,
  last: Beside | null,
  next: Beside | null,
): Reading {
  const { reading } = figure
  const asked = CLOSED_TASKS.filter(judge.isAsked)
  if (asked.length === 0) return reading
  clues.clear()
  addFigureClues(clues, figure, around, last, next)
  return asked.reduce((now, task) => settle(now, task, judge, reading), reading)
}

const STANCE_PLACES: Places = { from: 0, to: VALUES.stance.length }

/** METRICS has those of one unit behind one another. */
const OF_UNIT: ReadonlyMap<Metric, Places> = new Map(
  METRICS.map((metric) => {
    const isOfUnit = (other: Metric) => METRIC_UNITS[other] === METRIC_UNITS[metric]
    return [metric, { from: METRICS.findIndex(isOfUnit), to: METRICS.findLastIndex(isOfUnit) + 1 }]
  }),
)

/** A figure is measured in its unit, whatever it is of. */
function allowedFor(task: ClosedTask, { metric }: Reading): Places {
  return task === 'metric' ? OF_UNIT.get(metric)! : STANCE_PLACES
}

function settle<Field extends ClosedTask>(now: Reading, task: Field, judge: Judge, ruled: Reading): Reading {
  const allowed = allowedFor(task, ruled)
  if (allowed.to - allowed.from === 1) return now
  const value = judge.pick(task, clues, ruled, allowed)
  return value === ruled[task] ? now : { ...now, [task]: value, rules: [...now.rules, `${task}:weighed`] }
}
