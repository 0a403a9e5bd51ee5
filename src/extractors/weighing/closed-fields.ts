// The fields of few values, weighed by the words around a figure: its metric, then its stance, its period and what
// accelerators are for.
import { METRIC_UNITS } from '#catalog/metrics.ts'
import { METRICS, type Metric } from '#domain/claim.ts'
import type { Reading } from '../readings.ts'
import { ClueList } from './clue-list.ts'
import type { Figure } from './figure.ts'
import { addFigureClues, addSettledClues, type Beside, type Surroundings } from './figure-clues.ts'
import type { Judge } from './judge.ts'
import { CLOSED_TASKS, type ClosedTask, type Places, VALUES } from './weights.ts'

const clues = new ClueList()

/** @param last the figure before, as it has been settled; @param next the one behind, as the rules have read it */
export function settleMetric(
  figure: Figure,
  around: Surroundings,
  judge: Judge,
  last: Beside | null,
  next: Beside | null,
  addClause: (list: ClueList) => void,
): Reading {
  const { reading } = figure
  if (!CLOSED_TASKS.some(judge.isAsked)) return reading
  clues.clear(0, around.isTerse)
  addFigureClues(clues, figure, around, last, next)
  addClause(clues)
  return judge.isAsked('metric') ? settle(reading, 'metric', judge, reading) : reading
}

/** What hangs on the metric and on who says so. @param figure the last one whose metric was settled, with its names */
export function settleQualifiers(figure: Figure, judge: Judge): Reading {
  const { reading } = figure
  const asked = QUALIFIERS.filter((task) => judge.isAsked(task) && isQualified(reading, task))
  if (asked.length === 0) return reading
  addSettledClues(clues, figure)
  return asked.reduce((now, task) => settle(now, task, judge, reading), reading)
}

const QUALIFIERS = ['stance', 'period', 'scope'] as const satisfies ClosedTask[]

/** Only accelerators that are counted are for something. */
function isQualified({ metric, scope }: Reading, task: (typeof QUALIFIERS)[number]): boolean {
  return task !== 'scope' || (metric === 'accelerator_count' && scope !== null)
}

const PLACES_OF = {
  stance: { from: 0, to: VALUES.stance.length },
  period: { from: 0, to: VALUES.period.length },
  scope: { from: 0, to: VALUES.scope.length },
} as const satisfies Partial<Record<ClosedTask, Places>>

/** METRICS has those of one unit behind one another. */
const OF_UNIT: ReadonlyMap<Metric, Places> = new Map(
  METRICS.map((metric) => {
    const isOfUnit = (other: Metric) => METRIC_UNITS[other] === METRIC_UNITS[metric]
    return [metric, { from: METRICS.findIndex(isOfUnit), to: METRICS.findLastIndex(isOfUnit) + 1 }]
  }),
)

/** A figure is measured in its unit, whatever it is of. */
function allowedFor(task: ClosedTask, { metric }: Reading): Places {
  return task === 'metric' ? OF_UNIT.get(metric)! : PLACES_OF[task]
}

function settle<Field extends ClosedTask>(now: Reading, task: Field, judge: Judge, ruled: Reading): Reading {
  const allowed = allowedFor(task, ruled)
  if (allowed.to - allowed.from === 1) return now
  const value = judge.pick(task, clues, ruled, allowed)
  return value === ruled[task] ? now : { ...now, [task]: value, rules: [...now.rules, `${task}:weighed`] }
}
