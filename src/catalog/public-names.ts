// Which names are those of ministries, agencies, courts and their like.
import { foldName } from '#domain/text.ts'
import { readRow } from './rows.ts'
import { AUTHORITIES } from './tables/authorities.ts'
import { PUBLIC_BODIES } from './tables/institutions.ts'

const publicBodies: ReadonlySet<string> = new Set(
  [...PUBLIC_BODIES, ...AUTHORITIES].flatMap((line) =>
    readRow(line, 'organisation').names.map(({ text }) => foldName(text)),
  ),
)

/** Whether a name is that of a ministry, an agency, a court or their like in the catalogue. */
export function isPublicName(name: string): boolean {
  return publicBodies.has(foldName(name))
}
