// claimwatch sources check: whether sources on file can be read now, as a poll and an ingest would.
import type { Command } from 'commander'
import { clockAt } from '#domain/day.ts'
import { UserError } from '#domain/errors.ts'
import type { SourceRow } from '#store/store.ts'
import type { SourceReport } from '../sources.ts'
import { chooseSources } from './choose-sources.ts'
import { withStore } from './context.ts'
import { runAhead } from './files.ts'
import { print, tell } from './output.ts'
import { countOf, describeTrial, forCommand, NO_SOURCES, printLines, withTools } from './source-tools.ts'

interface CheckOptions {
  all?: boolean
  json?: boolean
}

/** Most stand on hosts of their own; those of one site wait for each other all the same. */
const AT_A_TIME = 8

export function registerCheck(sources: Command): void {
  sources
    .command('check')
    .description(
      'try sources now: reachable, kind of feed, items, newest item, whether the text of an article is found; those of which all is well are marked as verified',
    )
    .argument('[source...]', 'address, id, or name of feed or publisher; those that are polled when none is given')
    .option('--all', 'those too that are paused or stopped')
    .option('--json', 'print one JSON array, for programs')
    .addHelpText(
      'after',
      '\nEnds with exit code 1 when one of them is not well. Articles and polls are left as they are.',
    )
    .action(checkSources)
}

async function checkSources(words: string[], { all = false, json = false }: CheckOptions): Promise<void> {
  if (all && words.length > 0) throw new UserError(`expected --all or sources, found both (${words.join(', ')})`)
  const { checkSource } = await import('../sources.ts')
  await withStore(async ({ store, config }) => {
    const rows = await store.sources.list()
    const chosen = words.length > 0 ? chooseSources(rows, words) : rows.filter((row) => all || row.isEnabled)
    const reports: SourceReport[] = []
    await withTools(store, async (tools) => {
      const rowAt = new Map(chosen.map((row) => [row.id, row]))
      const check = runAhead([...rowAt.keys()], AT_A_TIME, (id) => checkSource(tools, rowAt.get(id) as SourceRow))
      for (const [place, { id, url }] of chosen.entries()) {
        tell(`${place + 1}/${chosen.length} ${url}`)
        const report = await check(place)
        if (report.isWell) await store.sources.recordVerified(id, new Date())
        reports.push({ ...report, fault: report.fault && forCommand(report.fault) })
        if (!json) printLines(renderReport(report, config.digestTimeZone))
      }
    })
    if (json) print(JSON.stringify(reports, null, 2))
    else print(summarise(reports, rows.length))
    if (reports.some(({ isWell }) => !isWell)) process.exitCode = 1
  })
}

function summarise(reports: readonly SourceReport[], onFile: number): string {
  if (onFile === 0) return NO_SOURCES
  if (reports.length === 0) return 'None is polled. claimwatch sources check --all tries the paused ones too.'
  const well = reports.filter(({ isWell }) => isWell).length
  return `${reports.length} checked: ${well} well, ${reports.length - well} not`
}

function renderReport(report: SourceReport, timeZone: string): string[] {
  const { isWell, isReachable, publisher, url, feedKind, items, newest, article, fault } = report
  const reached = isReachable ? 'reachable' : 'NOT REACHABLE'
  const date = newest?.at ? `${clockAt(newest.at, timeZone)} ` : ''
  return [
    `${isWell ? '✓' : '✗'} ${publisher}, ${feedKind ?? reached}: ${url}`,
    ...(items === null
      ? []
      : [
          `    ${countOf(items, 'item')}${newest === null ? '' : `, the newest: ${date}${newest.title ?? ''}`.trimEnd()}`,
        ]),
    ...(article === null ? [] : [`    ${describeTrial(article)}`]),
    ...(fault === null ? [] : [`    FAULT: ${forCommand(fault)}`]),
  ]
}
