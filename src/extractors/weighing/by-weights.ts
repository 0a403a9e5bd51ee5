// The judge that reads: whatever the clues speak for most.
import { METRICS } from '#domain/claim.ts'
import type { WeightTables } from '#domain/weights.ts'
import type { ToldSentence } from './article-names.ts'
import { type Judge, type WeighedText, type Weigher, weighArticle } from './weigh.ts'
import { addColumns, START, STEPS, sumOf, tableOf } from './weights.ts'

/** The judge of a language's articles. */
export function judgeBy(
  tables: WeightTables,
  { caution, isAsked }: Pick<Weigher<never>, 'caution' | 'isAsked'>,
): Judge {
  const sums = new Int32Array(METRICS.length)
  const metrics = tableOf(tables, 'metric')
  const names = { subject: tableOf(tables, 'subject'), object: tableOf(tables, 'object') }
  return {
    isAsked,
    metric: (clues, { metric }, isAllowed) => {
      if (metrics === undefined) return metric
      addColumns(metrics, clues, sums)
      sums[METRICS.indexOf(metric)]! += (START.metric + caution) * STEPS
      let best = metric
      let most = Number.NEGATIVE_INFINITY
      for (const [at, other] of METRICS.entries()) {
        if (!isAllowed(other) || sums[at]! <= most) continue
        most = sums[at]!
        best = other
      }
      return best
    },
    choose: (part, options, reading) => {
      const table = names[part]
      const ruled = reading[part]
      if (table === undefined) return ruled
      let best = ruled
      let most = Number.NEGATIVE_INFINITY
      for (const { ref, clues } of options) {
        const start = ref?.key === ruled?.key ? (START[part] + caution) * STEPS : 0
        const sum = start + sumOf(table, clues)
        if (sum <= most) continue
        most = sum
        best = ref
      }
      return best
    },
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
  const judge = judges.get(tables) ?? judgeBy(tables, weigher)
  judges.set(tables, judge)
  return weighArticle(told, around, weigher, judge)
}
