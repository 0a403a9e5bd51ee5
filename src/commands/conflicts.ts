// claimwatch conflicts: the figures that cannot both be true.
import type { Command } from 'commander'
import type { ConflictSide } from '#domain/alert.ts'
import { CONFLICT_KINDS, CONFLICT_STATES, type ConflictKind, type ConflictState } from '#domain/conflict.ts'
import type { Language } from '#domain/text.ts'
import type { ConflictRow } from '#store/conflict-store.ts'
import { withStore } from './context.ts'
import { parseInstant, parseLimit, parseMetric, parseOneOf } from './filters.ts'
import { addOutputOptions, type Column, type OutputOptions, print, printRows } from './output.ts'

interface ConflictOptions extends OutputOptions {
  subject?: string
  metric?: string
  kind?: ConflictKind
  state?: ConflictState
  since?: Date
  limit: number
}

const COLUMNS: Column<ConflictRow>[] = [
  { head: 'kind', cell: (conflict) => conflict.kind },
  { head: 'state', cell: (conflict) => conflict.state },
  { head: 'who', cell: (conflict) => conflict.subjectName },
  { head: 'metric', cell: (conflict) => conflict.metric },
  { head: 'older', cell: (conflict) => `${conflict.older.quote} (${conflict.older.publisher})` },
  { head: 'newer', cell: (conflict) => `${conflict.newer.quote} (${conflict.newer.publisher})` },
  { head: 'explanation', cell: (conflict) => conflict.explanation.en },
  { head: 'older url', cell: (conflict) => conflict.older.url },
  { head: 'newer url', cell: (conflict) => conflict.newer.url },
  { head: 'id', cell: (conflict) => conflict.id },
]

export function registerConflicts(program: Command): void {
  const command = program
    .command('conflicts')
    .description('list the figures that cannot both be true, most urgent first')
    .option('--subject <name>', 'whose figures, under any of its names')
    .option('--metric <metric>', 'one metric, for example accelerator_count', parseMetric)
    .option('--kind <kind>', CONFLICT_KINDS.join(', '), parseOneOf(CONFLICT_KINDS))
    .option('--state <state>', CONFLICT_STATES.join(', '), parseOneOf(CONFLICT_STATES))
    .option('--since <day>', 'found since this day', parseInstant)
    .option('--limit <n>', 'at most so many', parseLimit, 50)
  addOutputOptions(command).action(async ({ json, csv, ...filter }: ConflictOptions) => {
    const rows = await withStore(({ store }) => store.conflicts.list(filter))
    if (json || csv || rows.length === 0)
      printRows(rows, COLUMNS, { ...(json ? { json } : {}), ...(csv ? { csv } : {}) }, 'No conflicts that fit.')
    else print(rows.map((conflict) => renderConflict(conflict, 'ja')).join('\n\n'))
  })
}

/** A conflict as a person reads it on a terminal: the sentence that explains it, then both quotes with their places. */
export function renderConflict(conflict: ConflictRow, language: Language): string {
  const state = conflict.state === 'open' ? '' : `, ${conflict.state}`
  return [
    `● ${conflict.kind}${state}: ${conflict.subjectName}, ${conflict.metric}`,
    `  ${conflict.explanation[language]}`,
    ...(language === 'ja' ? [`  ${conflict.explanation.en}`] : []),
    renderSide(conflict.older),
    renderSide(conflict.newer),
  ].join('\n')
}

function renderSide(side: ConflictSide): string {
  const day = side.publishedAt.toISOString().slice(0, 10)
  return [
    `    「${side.sentence.trim()}」`,
    `     ${side.publisher}, ${day}${side.voices > 1 ? `, and ${side.voices - 1} more` : ''}  ${side.url}`,
  ].join('\n')
}
