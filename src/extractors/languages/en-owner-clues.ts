// What the grammar of an English sentence says of whose its figures are: what each name is to the figure's clause.
import type { Mention } from '../mentions.ts'
import type { Named } from '../weighing/article-names.ts'
import { type ClueList, grade, numberOf, numbersOf } from '../weighing/clue-list.ts'
import type { Figure } from '../weighing/figure.ts'
import type { Clause, Parse, Phrase } from './en-parse.ts'

/** What a name is to its sentence: subject, possessor, object, behind which preposition. */
export function roleOf(parse: Parse, { start, end, sign }: Mention): string {
  if (sign !== undefined) return looseRoleOf(parse, start, end)
  const { phrases } = parse
  for (const phrase of phrases) {
    if (phrase.owner?.start === start) return phrase.clause?.subject === phrase ? 'poss-subj' : 'poss'
    if (phrase.actor?.start !== start) continue
    return phrase.clause?.subject === phrase ? 'subj' : phrase.prep !== null ? `p-${phrase.prep}` : 'bare'
  }
  return 'out'
}

/** Of what merely looks like a name, and is none to the grammar: by the words beside it. */
function looseRoleOf({ words }: Parse, start: number, end: number): string {
  const from = words.findIndex((word) => word.end > start)
  const behind = words[words.findIndex((word) => word.start >= end)]
  const before = words[from - 1]
  if (before?.tag === 'prep') return `p-${before.lower}`
  if (behind?.tag === 'own') return 'poss'
  return behind?.tag === 'verb' || behind?.tag === 'modal' ? 'subj' : 'bare'
}

/** Clauses that are looked at around that of the figure. */
const MAX_DEPTH = 4

const K = numbersOf(
  'no phrase', 'subject', 'subject of', 'verb', 'verb as', 'verb metric', 'other verb', 'same phrase', 'within', 'behind',
  'preposition', 'by',
) // biome-ignore format: a table

/** What the names of a sentence are to the clause of one of its figures. */
export function openGrammar(parse: Parse, { word: at, metric }: Figure): (list: ClueList, near: Named) => void {
  const chain: Clause[] = []
  for (let clause = parse.clauseOf[at] ?? null; clause !== null && chain.length < MAX_DEPTH; clause = clause.parent)
    chain.push(clause)
  const own = parse.phrases.find((one) => at >= one.start && at < one.end)
  return (list, near) => addGrammar(list, near, { phrases: parse.phrases, chain, own, metric })
}

/** Where a figure stands: in which clauses, and in which phrase. */
interface FigurePlace {
  phrases: readonly Phrase[]
  chain: readonly Clause[]
  own: Phrase | undefined
  metric: number
}

function addGrammar(list: ClueList, { start, role }: Named, { phrases, chain, own, metric }: FigurePlace): void {
  const phrase = phrases.find((one) => one.actor?.start === start || one.owner?.start === start)
  if (phrase === undefined) {
    list.add(K['no phrase'])
    return
  }
  const owns = phrase.owner?.start === start && phrase.actor?.start !== start ? 1 : 0
  let isSubject = false
  for (const [depth, clause] of chain.entries()) {
    if (clause.subject !== phrase) continue
    isSubject = true
    list.both(K.subject, depth, owns)
    list.both(K['subject of'], numberOf(clause.kind), depth * 2 + owns)
    if (clause.verb === null) continue
    const verb = numberOf(clause.verb.lemma)
    list.both(K.verb, depth, verb)
    list.add(K['verb as'], depth, verb, (clause.verb.isPassive ? 2 : 0) + owns)
    list.add(K['verb metric'], verb, metric)
  }
  const verb = chain[0]?.verb
  if (!isSubject && verb != null) list.both(K['other verb'], numberOf(verb.lemma), role)
  if (phrase.prep === 'by' && verb != null) list.add(K.by, verb.isPassive ? 1 : 0)
  if (own !== undefined) addPhrases(list, phrase, own, chain[0], owns, role)
}

function addPhrases(
  list: ClueList,
  phrase: Phrase,
  own: Phrase,
  clause: Clause | undefined,
  owns: number,
  role: number,
): void {
  const preposition = numberOf(phrase.prep ?? '')
  if (phrase === own) list.both(K['same phrase'], owns)
  else if (phrase.end <= own.start && phrase.clause === clause) list.both(K.within, preposition, owns)
  else if (phrase.start >= own.end) list.both(K.behind, preposition, owns * 8 + grade(phrase.start - own.end))
  list.add(K.preposition, numberOf(own.prep ?? ''), role, list.group)
}
