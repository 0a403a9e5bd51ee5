// What differs between the languages in weighing an article.
import type { Named, Namer, ToldSentence } from './article-names.ts'
import type { ClueList } from './clue-list.ts'
import type { Figure } from './figure.ts'
import type { Task } from './weights.ts'

export type AddDateClues = (list: ClueList, start: number) => void

export interface Weigher<Told extends ToldSentence> extends Namer<Told> {
  /** What the sentence's grammar says of the names in it, to one of its figures. */
  openGrammar: (one: Told, figure: Figure) => (list: ClueList, near: Named) => void
  /** Adds what the clause of one of its figures says of that figure. */
  addClause: (list: ClueList, one: Told, figure: Figure) => void
  /** What the sentence's clauses say of a date in it, which begins at an offset into the text, to one of its figures. */
  openDates: (one: Told, figure: Figure) => AddDateClues
  /** Whether its figures are weighed without the clues that say hardly anything beside the others: so they are where that costs nothing. */
  isTerse: boolean
  /** How much more than in training the clues must say against the rules, which are surer of articles than of lessons. */
  caution: Readonly<Record<Task, number>>
}
