// Rows that a user names by the beginning of their ids.
import { UserError } from '#domain/errors.ts'

/** How much of an id is shown where it only has to be told from others. */
const SHOWN_DIGITS = 8

export function shortId(id: string): string {
  return id.slice(0, SHOWN_DIGITS)
}

/**
 * The one id that begins so.
 * @param noun what the ids are of: `conflict`
 * @param list the command that shows them: `conflicts`
 * @throws UserError when there is none, or several
 */
export function chooseId(prefix: string, ids: readonly string[], { noun, list }: { noun: string; list: string }) {
  const [id, ...others] = ids
  if (id === undefined)
    throw new UserError(
      /^https?:/i.test(prefix)
        ? `no ${noun} has the address ${prefix}; claimwatch ${list} shows the addresses`
        : `no ${noun} has an id that begins with "${prefix}"; claimwatch ${list} shows the ids`,
    )
  if (others.length > 0)
    throw new UserError(`"${prefix}" is the beginning of several ids: ${ids.join(', ')}; give more digits of the one`)
  return id
}
