// The rows of the catalogue: how a line of a table is read.
import type { EntityKind } from '#domain/claim.ts'

export interface Row {
  /** Every name, the canonical one first. */
  names: readonly RowName[]
  kind: EntityKind
  /** Canonical name of who makes or runs it, of its parent company, or of the organisation that a person speaks for. */
  owner: string | null
  isVoice?: boolean
  /** The table of organisations that it stands in. */
  table?: string
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
