// claimwatch claims: the figures on file.
import type { Command } from 'commander'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { ClaimRow } from '#store/store.ts'
import { withStore } from './context.ts'
import { parseInstant, parseLimit, parseMetric } from './filters.ts'
import { addOutputOptions, type Column, type OutputOptions, printRows } from './output.ts'
import { withCanonicalSubject } from './subject.ts'

interface ClaimOptions extends OutputOptions {
  subject?: string
  metric?: string
  since?: Date
  limit: number
}

const columnsIn = (timeZone: string): Column<ClaimRow>[] => [
  { head: 'who', cell: (claim) => claim.subjectName },
  { head: 'what', cell: whatOf, width: 26 },
  { head: 'how much', cell: (claim) => formatAmount(claim, claim.unit, 'en'), width: 24 },
  { head: 'says', cell: (claim) => claim.attributionName ?? '–', width: 16 },
  { head: 'stance', cell: (claim) => claim.stance },
  { head: 'where', cell: (claim) => `${claim.publisher}, ${dayAt(claim.publishedAt, timeZone)}`, width: 24 },
  { head: 'quote', cell: (claim) => claim.quote, width: 24 },
]

export function registerClaims(program: Command): void {
  const command = program
    .command('claims')
    .description('list the figures on file, newest publication first')
    .option('--subject <name>', 'whose figures, under any of its names')
    .option('--metric <metric>', 'one metric, for example accelerator_count', parseMetric)
    .option('--since <day>', 'published since this day', parseInstant)
    .option('--limit <n>', 'at most so many', parseLimit, 50)
  addOutputOptions(command).action(async (options: ClaimOptions) => {
    const { json, csv, ...filter } = await withCanonicalSubject(options)
    const { rows, timeZone } = await withStore(async ({ store, config }) => ({
      rows: await store.claims.list(filter),
      timeZone: config.digestTimeZone,
    }))
    printRows(
      rows,
      columnsIn(timeZone),
      { ...(json ? { json } : {}), ...(csv ? { csv } : {}) },
      'No claims on file that fit.',
    )
  })
}

function whatOf(claim: ClaimRow): string {
  const details = [claim.scope, claim.objectName, claim.hardwareName, claim.period && `a ${claim.period}`, claim.asOf]
  const known = details.filter((detail) => detail !== null && detail !== '')
  return known.length === 0 ? claim.metric : `${claim.metric} (${known.join(', ')})`
}
