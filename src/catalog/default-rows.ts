// All tables of the catalogue, in their order.
import { type Row, readRow } from './rows.ts'
import { ASIA } from './tables/asia.ts'
import { ASIA_PACIFIC } from './tables/asia-pacific.ts'
import { AUTHORITIES } from './tables/authorities.ts'
import { CHINA } from './tables/china.ts'
import { CHIPMAKERS } from './tables/chipmakers.ts'
import { CHIPS } from './tables/chips.ts'
import { CLOUD } from './tables/cloud.ts'
import { DATA_CENTRES } from './tables/data-centres.ts'
import { ENERGY } from './tables/energy.ts'
import { FACILITIES } from './tables/facilities.ts'
import { FINANCE } from './tables/finance.ts'
import { FIRMS } from './tables/firms.ts'
import { INDUSTRY } from './tables/industry.ts'
import { PUBLIC_BODIES, RESEARCH } from './tables/institutions.ts'
import { INVESTORS } from './tables/investors.ts'
import { JAPAN } from './tables/japan.ts'
import { JAPAN_FIRMS } from './tables/japan-firms.ts'
import { LABS } from './tables/labs.ts'
import { MODELS } from './tables/models.ts'
import { OTHER_MODELS } from './tables/other-models.ts'
import { PERSONS } from './tables/persons.ts'
import { PRESS } from './tables/press.ts'
import { PRODUCTS } from './tables/products.ts'
import { ROBOTS_AND_CARS } from './tables/robots-and-cars.ts'
import { SCIENCE } from './tables/science.ts'
import { SERVICES } from './tables/services.ts'
import { SITES } from './tables/sites.ts'
import { SOFTWARE } from './tables/software.ts'
import { STARTUPS } from './tables/startups.ts'
import { TRADE } from './tables/trade.ts'
import { UNIVERSITIES } from './tables/universities.ts'
import { VOICES } from './tables/voices.ts'

/** By the name of the table, which tells what those in it do or where they are. */
const ORGANISATIONS: Readonly<Record<string, readonly string[]>> = {
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
}

export function defaultRows(): Row[] {
  return [
    ...Object.entries(ORGANISATIONS).flatMap(([table, lines]) =>
      lines.map((line) => ({ ...readRow(line, 'organisation'), table })),
    ),
    ...[...VOICES, ...PRESS].map((line) => ({ ...readRow(line, 'organisation'), isVoice: true })),
    ...PERSONS.map((line) => readRow(line, 'person')),
    ...[...MODELS, ...OTHER_MODELS].map((line) => readRow(line, 'model')),
    ...[...PRODUCTS, ...SERVICES].map((line) => readRow(line, 'product')),
    ...[...FACILITIES, ...SITES].map((line) => readRow(line, 'facility')),
    ...CHIPS.map((line) => readRow(line, 'chip')),
  ]
}
