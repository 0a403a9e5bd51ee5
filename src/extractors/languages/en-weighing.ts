// Whose an English figure is, weighed over the whole article: each name that it has, by clues whose weights are learnt from
// annotated articles (npm run train). What the rules found has a start that the others must make up for.
import type { Catalog } from '#catalog/catalog.ts'
import type { EntityRef } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import type { Reading } from '../readings.ts'
import { isListLine } from './en-lines.ts'
import { COUNTRIES } from './en-name-words.ts'
import { cluesInSentence, roleOf } from './en-owner-clues.ts'
import { OWNER_WEIGHTS } from './en-owner-weights.ts'
import type { Parse } from './en-parse.ts'
import { type Candidate, cluesOfText, grade, groupOf, type TextClues } from './en-text-clues.ts'

/** A sentence as it was read. */
export interface ToldSentence {
  sentence: Span
  mentions: readonly Mention[]
  parse: Parse
  readings: Reading[]
}

/** One way of whose a figure could be, and what speaks for it. */
export interface Option {
  ref: EntityRef
  clues: readonly string[]
  isRuled: boolean
}

/**
 * How much more the clues must say for another name than for the one that a rule has found, by the rule: a sentence that
 * leaves its owner out says little, one that names him much. What no rule here has found stands.
 */
const STARTS: ReadonlyMap<string, number> = new Map([
  ['subject:omitted', 0.5],
  ['subject:left', 3],
  ['subject:possessive', 3],
  ['subject:speaker', 3],
  ['subject:subject', 3],
])

/** The sentences with the subjects of their figures set by all clues of the text; market sizes and their like keep theirs. */
export function weighOwners(
  told: readonly ToldSentence[],
  title: string,
  text: string,
  catalog: Catalog,
): ToldSentence[] {
  const options = optionsOf(told, title, text, catalog)
  return told.map((one) => {
    // The line of a list says itself whose it is.
    if (isListLine(text.slice(text.lastIndexOf('\n', one.sentence.start - 1) + 1, one.sentence.end))) return one
    const weighed: Reading[] = []
    for (const [at, reading] of one.readings.entries())
      weighed.push(
        isConverted(reading)
          ? { ...reading, subject: weighed[at - 1]?.subject ?? reading.subject }
          : weigh(reading, options.get(reading) ?? []),
      )
    return { ...one, readings: weighed }
  })
}

/** The same sum in another currency: whose the sum before it is. */
function isConverted({ rules }: Reading): boolean {
  return !rules.some((rule) => rule.startsWith('subject:'))
}

function weigh(reading: Reading, options: readonly Option[]): Reading {
  const start = STARTS.get(reading.rules.find((rule) => rule.startsWith('subject:')) ?? '')
  if (start === undefined || reading.subject === null || COUNTRIES.has(reading.subject.name)) return reading
  let best: Option | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const option of options) {
    const sum = option.clues.reduce((all, clue) => all + (OWNER_WEIGHTS.get(clue) ?? 0), option.isRuled ? start : 0)
    if (sum <= most) continue
    most = sum
    best = option
  }
  if (best === null || best.isRuled || best.ref.key === reading.object?.key) return reading
  return { ...reading, subject: best.ref, rules: [...reading.rules, 'subject:weighed'] }
}

/** For each figure everybody whose it could be. */
export function optionsOf(
  told: readonly ToldSentence[],
  title: string,
  text: string,
  catalog: Catalog,
): Map<Reading, Option[]> {
  const clues = cluesOfText(told, title, text, catalog, roleOf)
  const options = new Map<Reading, Option[]>()
  for (const [index, { readings }] of told.entries())
    for (const reading of readings) {
      if (reading.metric !== 'market_size') options.set(reading, optionsFor(reading, index, told, text, clues))
      clues.pass(reading, index)
    }
  return options
}

function optionsFor(
  reading: Reading,
  index: number,
  told: readonly ToldSentence[],
  text: string,
  clues: TextClues,
): Option[] {
  const here = told[index]
  if (here === undefined) return []
  const candidates = clues.candidatesAt(index, reading.subject)
  const hasActor = candidates.some(({ named }) =>
    named.some(
      (one) =>
        one.index === index &&
        !one.isOwner &&
        one.kind === 'organisation' &&
        one.end <= reading.start &&
        one.role === 'subj',
    ),
  )
  return candidates.map((candidate: Candidate) => ({
    ref: candidate.ref,
    isRuled: candidate.ref.key === reading.subject?.key,
    clues: [
      ...clues.cluesFor(candidate, reading, index, hasActor),
      ...cluesInSentence(candidate, candidates, reading, { ...here, index, text }, groupOf(reading.metric)),
      `metric:${reading.metric}:${grade(candidate.named.length)}`,
    ],
  }))
}
