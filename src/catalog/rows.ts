// The rows of the catalogue: how a line of a table is read, and all the tables in their order.
import type { EntityKind } from '#domain/claim.ts'
import { foldName } from '#domain/text.ts'
import { ASIA } from './asia.ts'
import { ASIA_PACIFIC } from './asia-pacific.ts'
import { AUTHORITIES } from './authorities.ts'
import { CHINA } from './china.ts'
import { CHIPMAKERS } from './chipmakers.ts'
import { CHIPS } from './chips.ts'
import { CLOUD } from './cloud.ts'
import { DATA_CENTRES } from './data-centres.ts'
import { ENERGY } from './energy.ts'
import { FACILITIES } from './facilities.ts'
import { FINANCE } from './finance.ts'
import { FIRMS } from './firms.ts'
import { INDUSTRY } from './industry.ts'
import { PUBLIC_BODIES, RESEARCH } from './institutions.ts'
import { INVESTORS } from './investors.ts'
import { JAPAN } from './japan.ts'
import { JAPAN_FIRMS } from './japan-firms.ts'
import { LABS } from './labs.ts'
import { MODELS } from './models.ts'
import { OTHER_MODELS } from './other-models.ts'
import { PERSONS } from './persons.ts'
import { PRESS } from './press.ts'
import { PRODUCTS } from './products.ts'
import { ROBOTS_AND_CARS } from './robots-and-cars.ts'
import { SCIENCE } from './science.ts'
import { SERVICES } from './services.ts'
import { SITES } from './sites.ts'
import { SOFTWARE } from './software.ts'
import { STARTUPS } from './startups.ts'
import { TRADE } from './trade.ts'
import { UNIVERSITIES } from './universities.ts'
import { VOICES } from './voices.ts'

export interface Row {
  /** Every name, the canonical one first. */
  names: readonly RowName[]
  kind: EntityKind
  /** Canonical name of who makes or runs it, of its parent company, or of the organisation that a person speaks for. */
  owner: string | null
  isVoice?: boolean
}

export interface RowName {
  text: string
  /** A word of its own too (Figure, アポロ): taken only where what stands around it leaves nothing else. */
  isWord: boolean
}

/**
 * `name|name? > owner`: names, the canonical one first; `?` behind one that is an ordinary word as well. Of a person,
 * `?` marks a surname that others bear: it counts only in a text that has the full name.
 */
export function readRow(line: string, kind: EntityKind): Row {
  const [names = '', owner] = line.split(' > ')
  return { names: names.split('|').map(readName), kind, owner: owner?.trim() ?? null }
}

function readName(part: string): RowName {
  const text = part.trim()
  return text.endsWith('?') ? { text: text.slice(0, -1), isWord: true } : { text, isWord: false }
}

const ORGANISATIONS: readonly (readonly string[])[] = [
  LABS,
  CHIPMAKERS,
  CLOUD,
  JAPAN,
  ASIA,
  STARTUPS,
  FIRMS,
  FINANCE,
  PUBLIC_BODIES,
  RESEARCH,
  ROBOTS_AND_CARS,
  SCIENCE,
  SOFTWARE,
  DATA_CENTRES,
  ENERGY,
  INVESTORS,
  TRADE,
  INDUSTRY,
  AUTHORITIES,
  UNIVERSITIES,
  JAPAN_FIRMS,
  CHINA,
  ASIA_PACIFIC,
]

export function defaultRows(): Row[] {
  return [
    ...ORGANISATIONS.flat().map((line) => readRow(line, 'organisation')),
    ...[...VOICES, ...PRESS].map((line) => ({ ...readRow(line, 'organisation'), isVoice: true })),
    ...PERSONS.map((line) => readRow(line, 'person')),
    ...[...MODELS, ...OTHER_MODELS].map((line) => readRow(line, 'model')),
    ...[...PRODUCTS, ...SERVICES].map((line) => readRow(line, 'product')),
    ...[...FACILITIES, ...SITES].map((line) => readRow(line, 'facility')),
    ...CHIPS.map((line) => readRow(line, 'chip')),
  ]
}

const publicBodies: ReadonlySet<string> = new Set(
  [...PUBLIC_BODIES, ...AUTHORITIES].flatMap((line) =>
    readRow(line, 'organisation').names.map(({ text }) => foldName(text)),
  ),
)

/** Whether a name is that of a ministry, an agency, a court or their like in the catalogue. */
export function isPublicName(name: string): boolean {
  return publicBodies.has(foldName(name))
}
