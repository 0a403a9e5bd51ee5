// Whose each of several English figures is that a sentence tells of several owners in turn.
import type { Mention } from '../mentions.ts'
import type { Parse } from './en-parse.ts'
import { canOwn, type RoleContext } from './en-role-context.ts'

/** Meta, Microsoft and Google spent $70 billion, $80 billion and $85 billion respectively: to each its own. */
export function findRespective({ parse, at, metric, place }: RoleContext): Mention | null {
  const { text, sentence } = place
  const isTold = /\brespectively\b/i.test(text.slice(sentence.start, sentence.end))
  const figures = runAround(parse, at)
  if (figures.length < 2 || (!isTold && !isAndOnly(parse, figures))) return null
  const first = figures[0] ?? at
  const owners = listBefore(parse, first).filter((one) => canOwn(one, metric))
  return owners.length === figures.length && owners.length > 1 ? (owners[figures.indexOf(at)] ?? null) : null
}

/** Hexford and Pellant took $120 million and $140 million: as many sums as owners, with nothing but "and" between. */
function isAndOnly({ words }: Parse, figures: readonly number[]): boolean {
  const [first = 0, last = 0] = [figures[0], figures.at(-1)]
  return words.slice(first, last).every(({ tag }) => /^(?:figure|comma|and)$/.test(tag))
}

const isBetween = (tag: string | undefined) => tag === 'comma' || tag === 'and' || tag === 'noun'

/** The indices of the figures that stand in one list with that at `at`. */
function runAround({ words }: Parse, at: number): number[] {
  let from = at
  let to = at
  while (words[from - 1]?.tag === 'figure' || isBetween(words[from - 1]?.tag)) from--
  while (words[to + 1]?.tag === 'figure' || isBetween(words[to + 1]?.tag)) to++
  return words.flatMap(({ tag }, index) => (tag === 'figure' && index >= from && index <= to ? [index] : []))
}

/** The last names before a word that stand in one list. */
function listBefore({ words }: Parse, before: number): Mention[] {
  const last = words.findLastIndex((word, index) => index < before && word.tag === 'and')
  if (last < 1) return []
  const owners: Mention[] = []
  for (let at = last + 1; at < before && owners.length === 0; at++) if (words[at]?.actor) owners.push(words[at]!.actor!)
  for (let at = last - 1; at >= 0 && /^(?:actor|comma|own|noun)$/.test(words[at]?.tag ?? ''); at--) {
    const { actor } = words[at] ?? {}
    if (actor != null && actor.ref.kind !== 'place') owners.unshift(actor)
  }
  return owners
}
