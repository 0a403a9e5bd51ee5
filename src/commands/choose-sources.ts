// Sources that a user names: by address, by the beginning of an id, or by the name of feed or publisher.
import { UserError } from '#domain/errors.ts'
import type { SourceRow } from '#store/store.ts'
import { shortId } from './choose-id.ts'

type Named = Pick<SourceRow, 'id' | 'url' | 'publisher' | 'title'>

const LEAST_DIGITS = 4
/** As many as are named in a message. */
const SHOWN = 5

/**
 * All that the words name, each once, in the order of the rows; a publisher's name is that of all its sources.
 * @throws UserError when a word names none
 */
export function chooseSources<Row extends Named>(rows: readonly Row[], words: readonly string[]): Row[] {
  const unknown = words.filter((word) => !rows.some((row) => isNamed(row, word)))
  if (unknown.length > 0)
    throw new UserError(`not on file: ${unknown.join(', ')}; claimwatch sources list shows what is`)
  return rows.filter((row) => words.some((word) => isNamed(row, word)))
}

/**
 * As chooseSources, for what cannot be taken back: every word has to name one source alone.
 * @throws UserError also when a word names several
 */
export function chooseEach<Row extends Named>(rows: readonly Row[], words: readonly string[]): Row[] {
  for (const word of words) {
    const named = rows.filter((row) => isNamed(row, word))
    const ids = named.slice(0, SHOWN).map(({ id, url }) => `${idDigits(id)} (${url})`)
    if (named.length > 1)
      throw new UserError(
        `"${word}" names ${named.length} sources: ${ids.join(', ')}; give the address or the id of each`,
      )
  }
  return chooseSources(rows, words)
}

/** The last digits of an id: the first ones are the time, which sources that were added together share. */
export function idDigits(id: string): string {
  return shortId(id.slice(-12))
}

function isNamed({ id, url, publisher, title }: Named, word: string): boolean {
  if (word === url || word === id || URL.parse(word)?.href === url) return true
  if (word.length >= LEAST_DIGITS && id.slice(-12).startsWith(word.toLowerCase())) return true
  const name = word.trim().toLowerCase()
  return name !== '' && [publisher, title].some((own) => own?.toLowerCase() === name)
}
