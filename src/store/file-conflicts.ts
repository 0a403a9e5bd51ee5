// The conflicts of one family, brought in line with a reckoning. None is ever deleted: what is no longer supported is
// withdrawn, and opened again when it comes back.

import type { ConflictSide } from '#domain/alert.ts'
import type { Conflict, Position } from '#domain/conflict.ts'
import type { Transaction } from './client.ts'
import type { Family } from './families.ts'
import { countVoices } from './file-positions.ts'
import type { Conflict as ConflictRecord, ConflictState, Prisma } from './generated/client.ts'
import { newId } from './ids.ts'
import { storable } from './storable.ts'
import { summarisePosition } from './wording.ts'

interface Filing {
  conflicts: readonly Conflict[]
  positionIds: ReadonlyMap<Position, string>
  now: Date
}

const WITHDRAWN_NOTE = 'the claims on file no longer support it'
const REOPENED_NOTE = 'the claims on file support it again'
/** States that a person has set are left to persons. */
const OURS_TO_WITHDRAW: readonly ConflictState[] = ['open', 'acknowledged']

/** The ids of the conflicts that somebody has to hear of: new ones, and withdrawn ones that have come back. */
export async function fileConflicts(tx: Transaction, family: Family, filing: Filing): Promise<string[]> {
  const onFile = new Map((await tx.conflict.findMany({ where: { familyId: family.id } })).map((one) => [one.id, one]))
  const keys = new Set([...onFile.values()].map((one) => one.pairKey))
  const due: string[] = []
  for (const conflict of filing.conflicts) {
    const pair = pairOf(family, conflict, filing.positionIds)
    const filed = [...onFile.values()].find((one) => hasPositions(one, pair)) ?? find(onFile, pair.key)
    if (filed !== undefined) onFile.delete(filed.id)
    const id = filed?.id ?? newId()
    const isDue = filed === undefined || filed.state === 'withdrawn'
    const pairKey = choosePairKey(pair.key, id, filed, keys)
    await write(tx, family, { id, filed, isDue, conflict, pair: { ...pair, key: pairKey }, now: filing.now })
    if (isDue) due.push(id)
  }
  for (const gone of onFile.values()) if (OURS_TO_WITHDRAW.includes(gone.state)) await withdraw(tx, gone.id, filing.now)
  return due
}

interface Pair {
  key: string
  olderPositionId: string
  newerPositionId: string
}

function pairOf({ id }: Family, { older, newer }: Conflict, ids: ReadonlyMap<Position, string>): Pair {
  const keys = [older.openingKey, newer.openingKey].sort()
  const [olderPositionId, newerPositionId] = [ids.get(older), ids.get(newer)]
  if (olderPositionId === undefined || newerPositionId === undefined)
    throw new Error(`family ${id}: a conflict of ${keys.join(' and ')} has a side that is not among the positions`)
  return { key: [id, ...keys].join(' '), olderPositionId, newerPositionId }
}

function hasPositions(filed: ConflictRecord, pair: Pair): boolean {
  const { olderPositionId: older, newerPositionId: newer } = filed
  return (
    (older === pair.olderPositionId && newer === pair.newerPositionId) ||
    (older === pair.newerPositionId && newer === pair.olderPositionId)
  )
}

function find(onFile: ReadonlyMap<string, ConflictRecord>, pairKey: string): ConflictRecord | undefined {
  return [...onFile.values()].find((one) => one.pairKey === pairKey)
}

/** The pair's key, unless a conflict whose positions have moved on still goes by it. */
function choosePairKey(key: string, id: string, filed: ConflictRecord | undefined, keys: Set<string>): string {
  const chosen = filed?.pairKey === key || !keys.has(key) ? key : (filed?.pairKey ?? `${key} ${id}`)
  keys.add(chosen)
  return chosen
}

interface Writing {
  id: string
  filed: ConflictRecord | undefined
  isDue: boolean
  conflict: Conflict
  pair: Pair
  now: Date
}

async function write(tx: Transaction, family: Family, { id, filed, isDue, conflict, pair, now }: Writing) {
  const { key: pairKey, ...positions } = pair
  const data = { pairKey, ...positions, ...fieldsOf(conflict) }
  const open = { state: 'open', notifiedAt: null, nextTryAt: now, failures: 0, fault: null } as const
  if (filed === undefined)
    await tx.conflict.create({ data: { id, familyId: family.id, foundAt: now, ...open, ...data } })
  else await tx.conflict.update({ where: { id }, data: { ...data, ...(isDue && open) } })
  if (!isDue) return
  const note = filed === undefined ? null : REOPENED_NOTE
  await tx.conflictEvent.create({ data: { id: newId(), conflictId: id, state: 'open', note, at: now } })
}

async function withdraw(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.conflict.update({ where: { id }, data: { state: 'withdrawn' } })
  await tx.conflictEvent.create({ data: { id: newId(), conflictId: id, state: 'withdrawn', note: WITHDRAWN_NOTE, at } })
}

function fieldsOf({ kind, older, newer, explanation, rank }: Conflict) {
  const [olderSide, newerSide] = [sideOf(older), sideOf(newer)]
  return {
    ...{ kind, rank, explanationJa: storable(explanation.ja), explanationEn: storable(explanation.en) },
    ...{ subjectName: newer.figure.subject.name, metric: older.figure.metric },
    ...{ olderQuote: olderSide.quote, olderSentence: olderSide.sentence, olderPublisher: olderSide.publisher },
    ...{ newerQuote: newerSide.quote, newerSentence: newerSide.sentence, newerPublisher: newerSide.publisher },
    ...{ olderSummary: summarisePosition(older), newerSummary: summarisePosition(newer) },
    ...{ olderSide: toJson(olderSide), newerSide: toJson(newerSide) },
  }
}

function sideOf(position: Position): ConflictSide {
  const [first] = position.claims
  const { value, low, high, comparator, unit, quote, sentenceText, attribution, article } = first
  const { publisher, url, title, publishedAt } = article
  return {
    ...{ value, low, high, comparator, unit, quote, sentence: sentenceText, publisher, url, title, publishedAt },
    attributionName: attribution?.name ?? null,
    voices: countVoices(position),
  }
}

function toJson(side: ConflictSide): Prisma.InputJsonObject {
  return { ...side, publishedAt: side.publishedAt.toISOString() } as unknown as Prisma.InputJsonObject
}
