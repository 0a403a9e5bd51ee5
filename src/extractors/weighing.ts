// Whose a figure is, weighed over the whole article: each name that it has, by clues whose weights are learnt from annotated
// articles (npm run train). What a rule has found has a start that the others must make up for.
import type { Catalog } from '#catalog/catalog.ts'
import type { EntityRef } from '#domain/claim.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './readings.ts'
import { cluesOfText, groupOf, type TextClues } from './text-clues.ts'
import type { Candidate, Keyed, ToldSentence } from './text-names.ts'

/** One way of whose a figure could be, and what speaks for it. */
export interface Option {
  ref: EntityRef
  clues: readonly string[]
  isRuled: boolean
}

/** A sentence among those of its text. */
export type Here<Told extends ToldSentence> = Told & { index: number; text: string }

/** What differs between the languages. */
export interface Weigher<Told extends ToldSentence> {
  /** What a name is to its sentence. */
  roleOf: (one: Told, mention: Mention, text: string) => string
  /** Roles of whoever a sentence is about. */
  isActing: (role: string) => boolean
  cluesInSentence: (
    candidate: Candidate,
    others: readonly Keyed[],
    reading: Reading,
    here: Here<Told>,
    group: string,
  ) => string[]
  weights: ReadonlyMap<string, number>
  /**
   * How much more the clues must say for another name than for the one that a rule has found, by the rule: a sentence that
   * leaves its owner out says little, one that names him much. What no rule here has found stands.
   */
  starts: ReadonlyMap<string, number>
  /** The rules' subject stands whatever the clues say. */
  stands: (reading: Reading, one: Told, text: string) => boolean
}

/** The sentences with the subjects of their figures set by all clues of the text; market sizes and their like keep theirs. */
export function weighOwners<Told extends ToldSentence>(
  told: readonly Told[],
  title: string,
  text: string,
  catalog: Catalog,
  weigher: Weigher<Told>,
): Told[] {
  const isOpen = (reading: Reading, one: Told) =>
    startOf(reading, weigher) !== null && !weigher.stands(reading, one, text)
  const options = optionsOf(told, title, text, catalog, weigher, isOpen)
  return told.map((one) => {
    const weighed: Reading[] = []
    for (const [at, reading] of one.readings.entries())
      weighed.push(
        isConverted(reading)
          ? { ...reading, subject: weighed[at - 1]?.subject ?? reading.subject }
          : weigh(reading, options.get(reading) ?? [], weigher),
      )
    return { ...one, readings: weighed }
  })
}

/** The same sum in another currency: whose the sum before it is. */
function isConverted({ rules }: Reading): boolean {
  return !rules.some((rule) => rule.startsWith('subject:'))
}

function startOf<Told extends ToldSentence>({ rules, subject }: Reading, { starts }: Weigher<Told>): number | null {
  if (subject === null) return null
  return starts.get(rules.find((rule) => rule.startsWith('subject:')) ?? '') ?? null
}

function weigh<Told extends ToldSentence>(
  reading: Reading,
  options: readonly Option[],
  weigher: Weigher<Told>,
): Reading {
  const start = startOf(reading, weigher) ?? 0
  let best: Option | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const option of options) {
    // Cash and securities: what has no name of its own owns a figure only where a rule says so.
    if (option.ref.kind === 'other' && !option.isRuled) continue
    let sum = option.isRuled ? start : 0
    for (const clue of option.clues) sum += weigher.weights.get(clue) ?? 0
    if (sum <= most) continue
    most = sum
    best = option
  }
  if (best === null || best.isRuled || best.ref.key === reading.object?.key) return reading
  return { ...reading, subject: best.ref, rules: [...reading.rules, 'subject:weighed'] }
}

/** For each figure that is asked for everybody whose it could be. */
export function optionsOf<Told extends ToldSentence>(
  told: readonly Told[],
  title: string,
  text: string,
  catalog: Catalog,
  weigher: Weigher<Told>,
  isAsked: (reading: Reading, one: Told) => boolean = () => true,
): Map<Reading, Option[]> {
  const options = new Map<Reading, Option[]>()
  if (!told.some((one) => one.readings.some((reading) => isAsked(reading, one)))) return options
  const clues = cluesOfText(told, title, text, catalog, weigher)
  for (const [index, one] of told.entries())
    for (const reading of one.readings) {
      if (reading.metric !== 'market_size' && isAsked(reading, one))
        options.set(reading, optionsFor(reading, { ...one, index, text }, clues, weigher))
      clues.pass(reading, index)
    }
  return options
}

function optionsFor<Told extends ToldSentence>(
  reading: Reading,
  here: Here<Told>,
  clues: TextClues,
  { isActing, cluesInSentence }: Weigher<Told>,
): Option[] {
  const { index } = here
  const candidates = clues.candidatesAt(index, reading.subject)
  const others = clues.namedAt(index)
  const hasActor = others.some(
    (one) => !one.isOwner && one.kind === 'organisation' && one.end <= reading.start && isActing(one.role),
  )
  const group = groupOf(reading.metric)
  return candidates.map((candidate) => ({
    ref: candidate.ref,
    isRuled: candidate.ref.key === reading.subject?.key,
    clues: [
      ...clues.cluesFor(candidate, reading, index, hasActor),
      ...cluesInSentence(candidate, others, reading, here, group),
    ],
  }))
}
