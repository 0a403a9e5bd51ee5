// Sources of the catalogue that a user names.
import { type CataloguedSource, SOURCES } from '#catalog/sources.ts'
import { UserError } from '#domain/errors.ts'

/**
 * Those of these names, in the order of the catalogue; a publisher's name is that of all its sources.
 * @param names null for all
 * @throws UserError when a name is none of the catalogue, naming those that come near
 */
export function findCatalogued(names: readonly string[] | null): readonly CataloguedSource[] {
  if (names === null) return SOURCES
  const faults = names.filter((name) => !SOURCES.some((source) => isCalled(source, name))).map(describeUnknown)
  if (faults.length > 0) throw new UserError(`${faults.join('; ')}; claimwatch sources catalog lists the names`)
  return SOURCES.filter((source) => names.some((name) => isCalled(source, name)))
}

function isCalled({ name, publisher, feed }: CataloguedSource, word: string): boolean {
  return word === feed || [name, publisher].some((own) => fold(own) === fold(word))
}

function describeUnknown(name: string): string {
  const near = SOURCES.filter((source) => fold(name) !== '' && fold(source.name).includes(fold(name)))
  const others = near.length === 0 ? '' : ` (is it ${near.map((source) => JSON.stringify(source.name)).join(', ')}?)`
  return `"${name}" is not in the catalogue${others}`
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}
