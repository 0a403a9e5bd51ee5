// What an annotated article teaches: for each figure the clues that were weighed, and which choice was right.
import { defaultCatalog } from '../../src/catalog/catalog.ts'
import type { EntityRef } from '../../src/domain/claim.ts'
import { foldName } from '../../src/domain/text.ts'
import type { Reading } from '../../src/extractors/readings.ts'
import type { ToldSentence } from '../../src/extractors/weighing/article-names.ts'
import type { ClueList } from '../../src/extractors/weighing/clue-list.ts'
import type { Judge } from '../../src/extractors/weighing/judge.ts'
import { weighArticle } from '../../src/extractors/weighing/weigh.ts'
import type { Weigher } from '../../src/extractors/weighing/weigher.ts'
import {
  CLOSED_SHIFT,
  type ClosedTask,
  type OpenTask,
  type Places,
  type Task,
  VALUES,
} from '../../src/extractors/weighing/weights.ts'
import type { GoldClaim } from '../../test/support/corpus.ts'
import type { Opened } from './reading.ts'

/** Places of clues for one figure, the value that is right, that of the rules, and those that can be, by their places in VALUES. */
export interface ClosedExample {
  places: Int32Array
  right: number
  ruled: number
  allowed: Places
  weight: number
}

/** Places of clues for each option. */
export interface OpenExample {
  options: readonly Int32Array[]
  isRight: readonly boolean[]
  /** Index of what the rules have read; -1 where that is no option. */
  ruled: number
  weight: number
}

export type Examples = Record<ClosedTask, ClosedExample[]> & Record<OpenTask, OpenExample[]>

export function noExamples(): Examples {
  return { metric: [], stance: [], period: [], scope: [], subject: [], object: [], attribution: [], asOf: [] }
}

/**
 * The examples of an article.
 * @param weight what they count
 * @param reader by whose choices the text goes on; by the right ones where there is none
 */
export function examplesOf<Told extends ToldSentence>(
  { told, around, goldOf }: Opened<Told>,
  weigher: Weigher<Told>,
  weight: number,
  reader: Judge | null = null,
): Examples {
  const examples = noExamples()
  const judge: Judge = {
    isAsked: () => true,
    pick: (task, clues, reading, allowed) => {
      type Value = Reading[typeof task]
      const values = VALUES[task] as readonly unknown[] as readonly Value[]
      const gold = goldOf(reading)
      if (gold === undefined) return reading[task]
      const right = gold[task] as Value
      const at = values.indexOf(right)
      if (at < allowed.from || at >= allowed.to) return reading[task]
      examples[task].push({
        places: copyOf(clues, CLOSED_SHIFT),
        right: at,
        ruled: values.indexOf(reading[task]),
        allowed,
        weight,
      })
      return reader === null ? right : reader.pick(task, clues, reading, allowed)
    },
    choose: (task, options, ruled, reading, complete) => {
      for (const at of options.keys()) complete?.(at)
      const gold = goldOf(reading)
      if (gold === undefined) return ruled
      const isRight = options.map(({ value }) => isSaid(gold, task, value))
      if (isRight.includes(true))
        examples[task].push({ options: options.map(({ clues }) => copyOf(clues, 0)), isRight, ruled, weight })
      if (reader !== null) return reader.choose(task, options, ruled, reading)
      if (!isRight.includes(true)) return ruled
      return isRight[ruled] === true ? ruled : isRight.indexOf(true)
    },
  }
  weighArticle(told, around, weigher, judge)
  return examples
}

/** Whether a name or a date is what the annotation says. */
function isSaid(gold: GoldClaim, task: OpenTask, value: unknown): boolean {
  return task === 'asOf' ? gold.asOf === value : isNamed(gold[task], value as EntityRef | null)
}

/** The examples of a task of several articles. */
export function examplesFor<One extends Task>(task: One, all: readonly Examples[]): Examples[One] {
  return all.flatMap((one) => one[task] as never[]) as unknown as Examples[One]
}

function copyOf(clues: ClueList, shift: number): Int32Array {
  return Int32Array.from(clues.all(), (place) => place >> shift)
}

function isNamed(accepted: GoldClaim['object'], ref: EntityRef | null): boolean {
  if (accepted === null || ref === null) return accepted === ref
  // An annotation may name an entity by another of its names than the catalogue does.
  return accepted.some((name) => foldName(name) === foldName(ref.name) || defaultCatalog.find(name)?.key === ref.key)
}
