// A figure among the sentences of its article: what is asked of it again and again while its names are weighed.
import type { Catalog } from '#catalog/catalog.ts'
import type { Metric } from '#domain/claim.ts'
import { perName } from '#domain/per-name.ts'
import type { Span } from '#domain/text.ts'
import type { Reading } from '../readings.ts'
import { type ArticleNames, type Named, type SentenceWords, wordAt } from './article-names.ts'
import { numberOf } from './clue-list.ts'
import { type Quoted, quotedAt } from './quotations.ts'
import { tradesOf } from './trades.ts'
import { PARTS, type Part } from './weights.ts'

export interface Figure {
  reading: Reading
  /** Index of its sentence. */
  index: number
  /** The figures of its sentence, itself among them. */
  beside: readonly Reading[]
  metric: number
  stance: number
  group: number
  /** Whoever it is of, and of which kind that is. */
  subject: number
  subjectKind: number
  words: SentenceWords
  /** Its place among the words. */
  word: number
  /** The names of its sentence. */
  named: readonly Named[]
  /** What stands where the owner of the figure would: a name, a word for one, or nobody. */
  slot: number
  /** The companies that act before it in its sentence. */
  actors: readonly string[]
  /** What the rules have read it as. */
  ruled: readonly Ruled[]
  /** The rules by which they have read it, and those of each part. */
  rules: readonly Rule[]
  rulesOf: Readonly<Record<Part, readonly number[]>>
  quoted: Quoted
}

/** What a clue takes a rule for. */
export interface Rule {
  words: string
  number: number
  /** The field that it decides, where clues ask for that. */
  field: RuledField | null
}

type RuledField = Part | 'metric' | 'stance' | 'asOf'

export interface Ruled {
  part: number
  key: string
  ownerKey: string | null
  /** What it is in. */
  trades: readonly number[]
  /** The rules by which it was read. */
  rules: readonly number[]
}

const GROUPS: Readonly<Partial<Record<Metric, string>>> = {
  valuation: 'worth',
  market_cap: 'worth',
  market_cap_change: 'worth',
  revenue: 'own',
  profit: 'own',
  opex: 'own',
  users: 'use',
  subscribers: 'use',
  headcount: 'staff',
  hiring: 'staff',
  layoffs: 'staff',
  acquisition: 'deal',
  investment: 'deal',
  parameter_count: 'model',
  training_tokens: 'model',
  context_window: 'model',
  training_cost: 'model',
  gpu_hours: 'model',
}

/** A figure with what has been settled of it since. */
export function withReading(figure: Figure, reading: Reading): Figure {
  const last = figure.reading
  if (last === reading) return figure
  const isAsBefore =
    last.metric === reading.metric && last.stance === reading.stance && last.subject?.key === reading.subject?.key
  return isAsBefore ? { ...figure, reading } : { ...figure, reading, ...numbersOf(reading) }
}

/** What of a reading is asked for again and again. */
function numbersOf({ metric, stance, subject }: Reading) {
  return {
    metric: known(metric),
    stance: known(stance),
    group: groupOf(metric),
    subject: numberOfKey(subject?.key ?? ''),
    subjectKind: known(subject?.kind ?? 'none'),
  }
}

/** The number of whoever a figure is of, in the catalogue or not. */
export const numberOfKey = perName(numberOf)

function groupOf(metric: Metric): number {
  return known(GROUPS[metric] ?? metric)
}

/** The number of a metric, a stance or a kind: few words, and each asked for again and again. */
export const known = perName(numberOf)

const RULED_FIELDS = ['metric', 'stance', 'asOf', ...PARTS] as const satisfies RuledField[]

/** By the words of a rule, which may hold some of a text. */
const ruleOf = perName(
  (words): Rule => ({
    words,
    number: numberOf(words),
    field: RULED_FIELDS.find((field) => words.startsWith(field)) ?? null,
  }),
)

export function openFigure(
  reading: Reading,
  index: number,
  beside: readonly Reading[],
  names: ArticleNames,
  { text, catalog }: { text: string; catalog: Catalog },
  sentence: Span,
): Figure {
  const words = names.words[index] ?? { numbers: [], starts: [] }
  const named = names.bySentence[index] ?? []
  const rules = reading.rules.map(ruleOf)
  const rulesOf = byPart(rules)
  return {
    reading,
    index,
    beside,
    ...numbersOf(reading),
    words,
    word: wordAt(words, reading.start),
    named,
    slot: slotOf(named, reading, text, sentence),
    actors: named.filter((one) => isActor(one) && one.end <= reading.start).map(({ ref }) => ref.key),
    quoted: quotedAt(text, sentence.start, reading.start),
    ruled: ruledAs(reading, rulesOf, catalog),
    rules,
    rulesOf,
  }
}

function isActor({ isOwner, isLoose, isActing, ref }: Named): boolean {
  return !isOwner && !isLoose && isActing && ref.kind === 'organisation'
}

function ruledAs(reading: Reading, rulesOf: Figure['rulesOf'], catalog: Catalog): Ruled[] {
  const all: Ruled[] = []
  for (const part of PARTS) {
    const value = reading[part]
    if (value === null) continue
    const entity = catalog.get(value.key)
    const trades = entity === null ? [] : tradesOf(entity)
    all.push({ part: known(part), key: value.key, ownerKey: entity?.ownerKey ?? null, trades, rules: rulesOf[part] })
  }
  return all
}

function byPart(rules: readonly Rule[]): Figure['rulesOf'] {
  const rulesOf = { subject: [] as number[], object: [] as number[], attribution: [] as number[] }
  for (const { number, field } of rules)
    if (field === 'subject' || field === 'object' || field === 'attribution') rulesOf[field].push(number)
  return rulesOf
}

const NONE = numberOf('nobody')
const ACTING = numberOf('a name acts')
const OWNING = numberOf('a name owns')

/** The sentence's first words where nobody is named. */
const OPENING = /^\W*(?:[A-Z][a-z]+ly,? )?(The|It|Its|They|Their|He|She)\b/

function slotOf(named: readonly Named[], { start }: Reading, text: string, sentence: Span): number {
  let last: Named | undefined
  for (const one of named)
    if (
      !one.isOwner &&
      !one.isLoose &&
      one.end <= start &&
      (one.ref.kind === 'organisation' || one.ref.kind === 'person') &&
      (one.isActing || one.isPossessor)
    )
      last = one
  if (last === undefined) {
    const opening = OPENING.exec(text.slice(sentence.start, sentence.start + 40))?.[1]
    return opening === undefined ? NONE : numberOf(opening.toLowerCase())
  }
  if (last.isStandIn) return numberOf(text.slice(last.start, Math.min(last.end, last.start + 14)).toLowerCase())
  return last.isActing ? ACTING : OWNING
}
