// What a sentence says of whose its figures are: what each name in it is to the figure's clause.
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import type { Reading } from '../readings.ts'
import { grade } from '../text-clues.ts'
import type { Candidate, Keyed, Named } from '../text-names.ts'
import type { Clause, Parse, Phrase } from './en-parse.ts'

/** What a name is to its sentence: subject, possessor, object, behind which preposition. */
export function roleOf({ phrases }: Parse, { start }: Mention): string {
  for (const phrase of phrases) {
    if (phrase.owner?.start === start) return phrase.clause?.subject === phrase ? 'poss-subj' : 'poss'
    if (phrase.actor?.start !== start) continue
    return phrase.clause?.subject === phrase ? 'subj' : phrase.prep !== null ? `p-${phrase.prep}` : 'bare'
  }
  return 'out'
}

interface Here {
  sentence: Span
  parse: Parse
  index: number
  text: string
}

/** Clauses that are looked at around that of the figure. */
const MAX_DEPTH = 4

export function cluesInSentence(
  { ref, named }: Candidate,
  all: readonly Keyed[],
  reading: Reading,
  here: Here,
  group: string,
): string[] {
  const inside = named.filter(({ index }) => index === here.index)
  if (inside.length === 0) return []
  const before = inside.findLast(({ end }) => end <= reading.start)
  const nearest = before ?? inside[0]!
  const others = all.filter(({ key }) => key !== ref.key)
  return [
    ...cluesOfPlace(nearest, before !== undefined, others, reading, here, group),
    ...inside.filter((one) => one !== nearest).map(({ role }) => `also:${role}`),
    ...(inside.some(({ start }) => start - here.sentence.start <= 2) ? ['initial', `initial:${ref.kind}`] : []),
    ...(inside.some(({ start, end }) => STANDS_FOR.test(here.text.slice(start, end))) ? ['stands-for'] : []),
    ...cluesOfClauses(inside, reading, here, group),
  ]
}

const STANDS_FOR = /^(?:it|its|the (?:company|group|firm)|they|their)\b/i

function cluesOfPlace(
  { role, start, end, kind }: Named,
  isBefore: boolean,
  others: readonly Named[],
  reading: Reading,
  { index, text }: Here,
  group: string,
): string[] {
  const side = isBefore ? 'before' : 'behind'
  const gap = isBefore ? text.slice(end, reading.start) : text.slice(reading.end, start)
  const length = gap.length < 6 ? 6 : gap.length < 15 ? 15 : gap.length < 35 ? 35 : 99
  const between = others.filter(
    (one) =>
      one.index === index && one.kind === 'organisation' && !one.isOwner && one.start > end && one.end <= reading.start,
  ).length
  return [
    side,
    `${side}:${role}`,
    `${side}:${role}:${group}`,
    `${side}:${kind}`,
    `${side}:gap:${length}`,
    ...(isBefore
      ? [`between:${grade(between)}:${role}`, `commas:${grade(gap.split(',').length - 1)}:${role}`]
      : [`behind:gap:${length}:${role}`, `behind:word:${group}:${gap.slice(-4)}`]),
  ]
}

/** By the clause of the figure and those around it. */
function cluesOfClauses(inside: readonly Named[], reading: Reading, { parse }: Here, group: string): string[] {
  const at = parse.words.findIndex((word) => word.end > reading.start)
  const chain: Clause[] = []
  for (let clause = parse.clauseOf[at] ?? null; clause !== null && chain.length < MAX_DEPTH; clause = clause.parent)
    chain.push(clause)
  const own = parse.phrases.find((phrase) => at >= phrase.start && at < phrase.end)
  return inside.flatMap(({ start }) => {
    const phrase = parse.phrases.find((one) => one.actor?.start === start || one.owner?.start === start)
    if (phrase === undefined) return ['in-no-phrase']
    const relation = phrase.owner?.start === start && phrase.actor?.start !== start ? 'own' : 'act'
    return [
      ...chain.flatMap((clause, depth) =>
        clause.subject === phrase ? cluesOfSubject(clause, depth, relation, group) : [],
      ),
      ...(own === undefined ? [] : cluesOfPhrase(phrase, own, chain[0], relation, group)),
      ...(phrase.prep === 'by' && chain[0]?.verb != null ? [`by:${chain[0].verb.isPassive}`] : []),
    ]
  })
}

function cluesOfSubject({ kind, verb }: Clause, depth: number, relation: string, group: string): string[] {
  const told = [`subject:${depth}:${relation}`, `subject:${depth}:${relation}:${group}`, `subject:${depth}:${kind}`]
  if (verb === null) return told
  return depth > 0
    ? [...told, `outer-verb:${verb.lemma}`]
    : [...told, `verb:${verb.lemma}:${verb.isPassive}`, `verb:${verb.lemma}:${group}`]
}

function cluesOfPhrase(
  phrase: Phrase,
  own: Phrase,
  clause: Clause | undefined,
  relation: string,
  group: string,
): string[] {
  if (phrase === own) return [`same:${relation}`]
  if (phrase.start >= own.end) return [`after:${phrase.prep}:${relation}:${grade(phrase.start - own.end)}`]
  return phrase.end <= own.start && clause !== undefined && phrase.clause === clause && clause.subject !== phrase
    ? [`within:${phrase.prep}:${relation}`, `within:${phrase.prep}:${group}`]
    : []
}
