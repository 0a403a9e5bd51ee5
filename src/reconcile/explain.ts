// The sentence that explains a conflict: the two figures, who says which and when, how far apart, why they compare.
import type { Rates } from '#catalog/rates.ts'
import type { ConflictKind, FiledClaim } from '#domain/conflict.ts'
import type { Language } from '#domain/text.ts'
import { explainInEnglish } from './explain-english.ts'
import { explainInJapanese } from './explain-japanese.ts'
import type { Draft } from './positions.ts'
import { howManyTimes } from './rank.ts'

/** Less than so many times apart, the distance is not worth a word. */
const WORTH_TELLING = 1.05

export function explain(
  kind: ConflictKind,
  older: Draft,
  newer: Draft,
  at: FiledClaim,
  rates: Rates,
): Record<Language, string> {
  const times = howManyTimes(older, newer, rates)
  const sides = {
    older: older.opening,
    newer: newer.opening,
    at,
    times: times === null || times < WORTH_TELLING ? null : formatTimes(times),
  }
  return { ja: explainInJapanese(kind, sides), en: explainInEnglish(kind, sides) }
}

/** Two significant digits are enough to see the distance: 24, 1.3, 290. */
function formatTimes(times: number): string {
  return Number(times.toPrecision(2)).toLocaleString('en-US')
}
