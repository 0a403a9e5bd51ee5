// What the clauses of an English sentence say of its figures and of their dates: which verb governs them, in which tense.
import { wordAt } from '../weighing/article-names.ts'
import { type ClueList, numberOf, numbersOf } from '../weighing/clue-list.ts'
import type { Figure } from '../weighing/figure.ts'
import type { AddDateClues } from '../weighing/weigher.ts'
import type { Clause, Parse } from './en-parse.ts'

/** Clauses that are looked at around that of the figure. */
const MAX_DEPTH = 3

const K = numbersOf(
  'verb', 'tense', 'verb tense', 'kind', 'governor', 'side', 'preposition', 'no verb',
  'date depth', 'date below', 'date apart', 'date verb', 'date tense', 'date side', 'date metric',
) // biome-ignore format: a table

export function addClause(list: ClueList, parse: Parse, { word, metric }: Figure): void {
  const own = parse.phrases.find((one) => word >= one.start && word < one.end)
  list.add(K.preposition, numberOf(own?.prep ?? ''), metric)
  for (const [depth, clause] of chainOf(parse, word).entries()) {
    const { verb, governor } = clause
    const kind = numberOf(clause.kind)
    list.add(K.kind, depth, kind)
    list.add(K.governor, depth, kind, numberOf(governor ?? ''))
    if (verb === null) {
      list.add(K['no verb'], depth)
      continue
    }
    const [lemma, tense] = [numberOf(verb.lemma), tenseOf(clause, parse)]
    list.add(K.verb, depth, lemma)
    list.add(K.tense, depth, tense)
    list.add(K.tense, depth, tense, metric)
    list.add(K['verb tense'], depth, lemma, tense)
    list.add(K.side, depth, lemma, word < verb.at ? 1 : 0)
  }
}

/** Whether a date is of the figure's clause, of one around it or in it, or of another, and of what that tells. */
export function openDates(parse: Parse, { word, words, metric }: Figure): AddDateClues {
  const chain = chainOf(parse, word)
  return (list, start) => {
    const at = wordAt(words, start)
    const [own, clause] = [chain[0], parse.clauseOf[at]]
    if (own === undefined || clause === undefined) return
    const depth = chain.indexOf(clause)
    const below = depth < 0 ? chainOf(parse, at).indexOf(own) : -1
    const where = depth >= 0 ? K['date depth'] + depth : below >= 0 ? K['date below'] + below : K['date apart']
    list.both(where)
    list.both(where, numberOf(clause.kind))
    list.add(K['date metric'], where, metric)
    if (clause.verb === null) return
    const tense = tenseOf(clause, parse)
    list.both(K['date verb'], numberOf(clause.verb.lemma), where)
    list.add(K['date tense'], where, tense, tenseOf(own, parse))
    list.both(K['date side'], where, (at < clause.verb.at ? 1 : 0) + (word < clause.verb.at ? 2 : 0))
  }
}

function chainOf({ clauseOf }: Parse, at: number): Clause[] {
  const chain: Clause[] = []
  for (let clause = clauseOf[at] ?? null; clause !== null && chain.length < MAX_DEPTH; clause = clause.parent)
    chain.push(clause)
  return chain
}

/** Its auxiliaries and the form of its first word. */
function tenseOf({ verb }: Clause, { words }: Parse): number {
  if (verb === null) return 0
  const first = words[verb.from]
  const auxiliary = verb.from < verb.at ? first?.lower : (first?.form ?? '')
  return numberOf(`${auxiliary} ${verb.modals[0] ?? ''} ${verb.isPassive ? 'by' : ''} ${verb.isNegated ? 'not' : ''}`)
}
