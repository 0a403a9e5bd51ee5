// Who decides what a figure is, whose and of when: the weights, or in training whoever knows.
import type { Reading } from '../readings.ts'
import type { ClueList } from './clue-list.ts'
import type { ClosedTask, OpenTask, Places, Task } from './weights.ts'

/** Somebody, something or a date that a figure could be of, or nothing, and what speaks for that. */
export interface Option<Value> {
  value: Value
  clues: ClueList
}

export interface Judge {
  /** Whether there is anything to decide that field by. */
  isAsked: (task: Task) => boolean
  /** The value of a field of few values: one of those at the `allowed` places of VALUES. */
  pick: <Field extends ClosedTask>(task: Field, clues: ClueList, reading: Reading, allowed: Places) => Reading[Field]
  /**
   * @param ruled index of what the rules have read, -1 where that is no option
   * @param complete adds to the option at an index what speaks for it in this task alone; left out for one that is beyond hope
   * @returns an index, or `ruled`
   */
  choose: <Value>(
    task: OpenTask,
    options: readonly Option<Value>[],
    ruled: number,
    reading: Reading,
    complete?: (at: number) => void,
  ) => number
}
