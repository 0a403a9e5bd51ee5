// The judge that reads: whatever the clues speak for most.
import { METRICS } from '#domain/claim.ts'
import type { WeightTables } from '#domain/weights.ts'
import type { Reading } from '../readings.ts'
import type { ToldSentence } from './article-names.ts'
import type { ClueList, SharedClues } from './clue-list.ts'
import type { Judge } from './judge.ts'
import { type WeighedText, weighArticle } from './weigh.ts'
import type { Weigher } from './weigher.ts'
import {
  CLOSED_TASKS,
  type ClosedTask,
  OPEN_TASKS,
  type OpenTask,
  type Places,
  START,
  STEPS,
  sumColumns,
  sumOf,
  type Task,
  tableOf,
  VALUES,
} from './weights.ts'

/** The judge of a language's articles; what has no table stays as the rules have read it. */
export function judgeBy(tables: WeightTables, caution: Readonly<Record<Task, number>>): Judge {
  const sums = new Int32Array(METRICS.length)
  const byTask = new Map([...CLOSED_TASKS, ...OPEN_TASKS].map((task) => [task, tableOf(tables, task)]))
  const open = OPEN_TASKS.map((task) => byTask.get(task))
  const startOf = (task: Task) => (START[task] + caution[task]) * STEPS
  return {
    isAsked: (task) => byTask.get(task) !== undefined,
    pick: <Field extends ClosedTask>(task: Field, clues: ClueList, reading: Reading, allowed: Places) => {
      const table = byTask.get(task)
      const ruled = reading[task]
      if (table === undefined) return ruled
      const values: readonly Reading[Field][] = VALUES[task] as never
      sumColumns(table, clues, sums, values.length, allowed)
      sums[values.indexOf(ruled)]! += startOf(task)
      let best = ruled
      let most = Number.NEGATIVE_INFINITY
      for (let at = allowed.from; at < allowed.to; at++) {
        if (sums[at]! <= most) continue
        most = sums[at]!
        best = values[at]!
      }
      return best
    },
    choose: (task, options, ruled) => {
      const table = byTask.get(task)
      if (table === undefined) return ruled
      let best = ruled
      let most = Number.NEGATIVE_INFINITY
      for (let at = 0; at < options.length; at++) {
        const { places, length, shared } = options[at]!.clues
        const sum = (at === ruled ? startOf(task) : 0) + sumOf(table, places, length) + sumOfShared(shared, task)
        if (sum <= most) continue
        most = sum
        best = at
      }
      return best
    },
  }

  function sumOfShared(shared: SharedClues | null, task: OpenTask): number {
    if (shared === null) return 0
    const { places } = shared
    shared.sums ??= open.map((table) =>
      table === undefined ? 0 : places.reduce((sum, place) => sum + table[place]!, 0),
    )
    return shared.sums[OPEN_TASKS.indexOf(task)]!
  }
}

const judges = new WeakMap<WeightTables, Judge>()

/** An article weighed by a language's tables; as the rules have read it where there are none. */
export function weighBy<Told extends ToldSentence>(
  tables: WeightTables | undefined,
  told: Told[],
  around: WeighedText,
  weigher: Weigher<Told>,
): Told[] {
  if (tables === undefined) return told
  const judge = judges.get(tables) ?? judgeBy(tables, weigher.caution)
  judges.set(tables, judge)
  return weighArticle(told, around, weigher, judge)
}
