// The judge that reads: whatever the clues speak for most.
import { METRICS } from '#domain/claim.ts'
import type { Judge } from './weigh.ts'
import { addColumns, START, STEPS, sumOf, type Tables } from './weights.ts'

/**
 * @param caution how much more than in training the clues must say against the rules
 * @param isAsked see {@link Judge}
 */
export function judgeBy(tables: Tables, caution: number, isAsked: Judge['isAsked']): Judge {
  const sums = new Int32Array(METRICS.length)
  return {
    isAsked,
    metric: (clues, { metric }, isAllowed) => {
      if (tables.metric === undefined) return metric
      addColumns(tables.metric, clues, sums)
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
      const table = tables[part]
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
