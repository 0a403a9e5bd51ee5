// What a language gives the reader of claims: cue words by what they mean.
import type { Metric, Period, Scope } from '#domain/claim.ts'
import type { WordTest } from '../word-tests.ts'

/** Words by what they mean; a word that ends in `*` is a weak sign, one that ends in `**` a very weak one. */
export type CueTable<Meaning> = readonly (readonly [meaning: Meaning, words: readonly string[]])[]

/** What a word beside an amount of money says of it. */
export interface MoneyMeaning {
  metric: Metric
  /**
   * A noun names a metric, before the figure (設備投資は…), or behind it after a の (…の設備投資); a verb tells what is
   * done with the money, behind the figure, or right before it (調達した…).
   */
  isNoun: boolean
}

export interface ClaimCues {
  money: CueTable<MoneyMeaning>
  person: CueTable<Metric>
  token: CueTable<Metric>
  /** What makes a counter (基, 台, chips) count accelerators. */
  accelerators: readonly string[]
  scope: CueTable<Scope>
  /** What a figure is a rate over: 月間, 年換算, per hour. */
  rate: readonly (readonly [period: Period, pattern: RegExp])[]
  /** Says that a figure is of the accounting period spoken of, or that it is of none. */
  ofAccounts: RegExp
  notOfAccounts: RegExp
  /** Verbs of a fall or rise. */
  change: readonly string[]
  /** A profit that is a loss. */
  loss: readonly string[]
  /** Around an amount per share, per head or per visit: no claim. */
  perShare: RegExp
  /** Right before an amount that is the price of one: 月, 1台, 1時間当たり. */
  priceOfOne: WordTest
  /** Between a figure and the noun behind it that names it: の, in, of. */
  nounLink: RegExp
  /** Between a figure and the verb behind it. */
  verbLink: RegExp
}
