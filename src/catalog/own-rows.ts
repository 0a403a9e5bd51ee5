// Rows of a user's own: a line each, `kind name|name > owner`, checked against the catalogue that they are added to.
import type { EntityKind } from '#domain/claim.ts'
import { foldName } from '#domain/text.ts'
import { type Row, readRow } from './rows.ts'

/** What a line may begin with; a voice is an organisation that speaks of others by trade. */
const KINDS: Readonly<Record<string, EntityKind>> = {
  organisation: 'organisation',
  voice: 'organisation',
  person: 'person',
  model: 'model',
  product: 'product',
  facility: 'facility',
  chip: 'chip',
}

export interface RowFault {
  /** From 1. */
  line: number
  expected: string
  found: string
}

export interface OwnRows {
  rows: Row[]
  faults: RowFault[]
}

interface OwnRow {
  line: number
  row: Row
}

/** Empty lines and those that begin with # are passed over. Owners are given their canonical names. */
export function parseOwnRows(text: string, known: readonly Row[]): OwnRows {
  const faults: RowFault[] = []
  const read: OwnRow[] = []
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    if (content.trim() === '' || content.startsWith('#')) continue
    const line = index + 1
    const row = readLine(content.trim())
    if ('expected' in row) faults.push({ line, ...row })
    else read.push({ line, row })
  }
  faults.push(...findTwice(read))
  const owners = ownersOf([...read.map(({ row }) => row), ...known])
  const rows = read.map(({ line, row }) => {
    const owner = row.owner === null ? null : owners.get(foldName(row.owner))
    if (owner === undefined) faults.push({ line, expected: OWNER, found: row.owner ?? '' })
    return { ...row, owner: owner ?? null }
  })
  return { rows, faults: faults.sort((a, b) => a.line - b.line) }
}

const OWNER = 'behind > an organisation of the catalogue or of this file'
const KIND = `${Object.keys(KINDS).join(', ')} before the names`

function readLine(line: string): Row | Omit<RowFault, 'line'> {
  const [word = ''] = line.split(/\s/)
  const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined
  if (kind === undefined) return { expected: KIND, found: word }
  const rest = line.slice(word.length).trim()
  const parts = rest.split(' > ')
  if (parts.length > 2 || parts.some((part) => part.includes('>')))
    return { expected: 'one > with a space on either side', found: rest }
  const row = readRow(rest, kind)
  const bad = row.names.find(({ text }) => foldName(text).length < 2)
  if (bad !== undefined) return { expected: 'names of two characters or more, separated by |', found: bad.text }
  if (parts[1]?.trim() === '') return { expected: OWNER, found: '' }
  return word === 'voice' ? { ...row, isVoice: true } : row
}

function findTwice(read: readonly OwnRow[]): RowFault[] {
  const lines = new Map<string, number>()
  return read.flatMap(({ line, row }) => {
    const names = new Map(row.names.map(({ text }) => [foldName(text), text]))
    return [...names].flatMap(([folded, text]) => {
      const earlier = lines.get(folded)
      if (earlier === undefined) lines.set(folded, line)
      return earlier === undefined
        ? []
        : [{ line, expected: `a name that no other line has (line ${earlier} has it)`, found: text }]
    })
  })
}

/** Canonical names of organisations by each of their names. */
function ownersOf(rows: readonly Row[]): Map<string, string> {
  const owners = new Map<string, string>()
  for (const { names, kind } of rows)
    for (const { text } of kind === 'organisation' ? names : [])
      if (!owners.has(foldName(text))) owners.set(foldName(text), names[0]?.text ?? text)
  return owners
}

/**
 * The rows with those of the user before them, so that a name in both is the user's. A row of the user's whose first
 * name the catalogue has for a thing of that kind and that owner adds its names to that entry.
 */
export function withOwnRows(known: readonly Row[], own: readonly Row[]): Row[] {
  const merged = new Set<Row>()
  const first = own.map((row) => {
    const entry = known.find((one) => isSameThing(one, row))
    if (entry === undefined) return row
    merged.add(entry)
    return mergeRows(entry, row)
  })
  return [...first, ...known.filter((row) => !merged.has(row))]
}

function isSameThing(entry: Row, own: Row): boolean {
  if (entry.kind !== own.kind || (own.owner !== null && own.owner !== entry.owner)) return false
  const first = foldName(own.names[0]?.text ?? '')
  return entry.names.some(({ text }) => foldName(text) === first)
}

function mergeRows(entry: Row, own: Row): Row {
  const [canonical, ...others] = entry.names
  const names = [...(canonical === undefined ? [] : [canonical]), ...own.names, ...others]
  return { ...entry, names, isVoice: entry.isVoice === true || own.isVoice === true }
}
