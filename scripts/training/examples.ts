// What an annotated article teaches: for each figure the clues that were weighed, and which choice was right.
import { type EntityRef, METRICS } from '../../src/domain/claim.ts'
import { foldName } from '../../src/domain/text.ts'
import type { ToldSentence } from '../../src/extractors/weighing/article-names.ts'
import type { ClueList } from '../../src/extractors/weighing/clue-list.ts'
import type { Part } from '../../src/extractors/weighing/passed.ts'
import { type Judge, type Weigher, weighArticle } from '../../src/extractors/weighing/weigh.ts'
import { METRIC_SHIFT } from '../../src/extractors/weighing/weights.ts'
import type { GoldClaim } from '../../test/support/corpus.ts'
import type { Opened } from './reading.ts'

/** Places of clues for one figure, the metric that is right, that of the rules, and those that can be, by their places in METRICS. */
export interface MetricExample {
  places: Int32Array
  right: number
  ruled: number
  allowed: readonly number[]
  weight: number
}

/** Places of clues for each option. */
export interface ChoiceExample {
  part: Part
  options: readonly Int32Array[]
  isRight: readonly boolean[]
  /** Index of what the rules have read; -1 where that is no option. */
  ruled: number
  weight: number
}

export interface Examples {
  metrics: MetricExample[]
  choices: ChoiceExample[]
}

/**
 * The examples of an article, weighed as it would be read if every choice before had been right.
 * @param weight what they count
 */
export function examplesOf<Told extends ToldSentence>(
  { told, around, goldOf }: Opened<Told>,
  weigher: Weigher<Told>,
  weight: number,
): Examples {
  const examples: Examples = { metrics: [], choices: [] }
  const judge: Judge = {
    isAsked: () => true,
    metric: (clues, reading, isAllowed) => {
      const right = METRICS.find((metric) => metric === goldOf(reading)?.metric)
      if (right === undefined || !isAllowed(right)) return reading.metric
      examples.metrics.push({
        places: copyOf(clues, METRIC_SHIFT),
        right: METRICS.indexOf(right),
        ruled: METRICS.indexOf(reading.metric),
        allowed: METRICS.flatMap((metric, at) => (isAllowed(metric) ? [at] : [])),
        weight,
      })
      return right
    },
    choose: (part, options, reading) => {
      const gold = goldOf(reading)
      if (gold === undefined) return reading[part]
      const isRight = options.map(({ ref }) => isNamed(gold[part], ref))
      if (!isRight.includes(true)) return reading[part]
      const ruled = options.findIndex(({ ref }) => ref?.key === reading[part]?.key)
      examples.choices.push({ part, options: options.map(({ clues }) => copyOf(clues, 0)), isRight, ruled, weight })
      return isNamed(gold[part], reading[part]) ? reading[part] : (options[isRight.indexOf(true)]?.ref ?? null)
    },
  }
  weighArticle(told, around, weigher, judge)
  return examples
}

function copyOf({ places, length }: ClueList, shift: number): Int32Array {
  return places.slice(0, length).map((place) => place >> shift)
}

function isNamed(accepted: GoldClaim['object'], ref: EntityRef | null): boolean {
  if (accepted === null || ref === null) return accepted === ref
  return accepted.some((name) => foldName(name) === foldName(ref.name))
}
