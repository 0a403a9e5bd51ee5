// claimwatch replay: files of articles through the pipeline, each on a scratch database, and the alerts that come out.
import type { Command } from 'commander'
import type { ConflictSide } from '#domain/alert.ts'
import type { ConflictRow } from '#store/conflict-store.ts'
import { openLog, readConfig } from './context.ts'
import { forEachFile, runAhead } from './files.ts'
import { reportLine } from './jsonl.ts'
import { print } from './output.ts'
import { renderConflict } from './show-conflict.ts'
import { untilStopped } from './start.ts'

/** One waits for Postgres while another is read. */
const FILES_AT_A_TIME = 4

export function registerReplay(program: Command): void {
  program
    .command('replay')
    .description('run files of articles through the whole pipeline, each on a scratch database, and print the alerts')
    .argument('<file...>', 'JSON lines of {language, publisher, url, publishedAt, title, text}, in order of arrival')
    .option('--json', 'write one line a file: {file, alerts: [{kind, metric, subject, figures}]}')
    .action(async (files: string[], options: { json?: boolean }) => {
      const { openReplay } = await import('../replay.ts')
      const log = await openLog('warn')
      const stopped = untilStopped()
      const config = readConfig()
      const replay = await openReplay(config, log)
      try {
        const resultAt = runAhead(files, FILES_AT_A_TIME, (file) => replay.run(file))
        const work = forEachFile(files, async (file, place) => {
          const { conflicts, rejected } = await resultAt(place)
          for (const line of rejected) reportLine(file, line.number, line.fault)
          if (options.json) print(JSON.stringify({ file, alerts: conflicts.map(toAlert) }))
          else print(renderFound(file, conflicts, config.digestTimeZone))
        })
        if ((await Promise.race([work, stopped])) !== undefined) {
          // What fails from now on was broken off on purpose; a stdin that stays open must not keep the process.
          log.level = 'silent'
          await replay.close()
          process.exit(130)
        }
      } finally {
        await replay.close()
      }
    })
}

function renderFound(file: string, conflicts: readonly ConflictRow[], timeZone: string): string {
  const blocks = conflicts.map((conflict) => renderConflict(conflict, { language: 'ja', timeZone }))
  return [`${file}: ${conflicts.length}`, ...blocks].join('\n\n')
}

function toAlert({ kind, metric, subjectName, older, newer }: ConflictRow) {
  return { kind, metric, subject: subjectName, figures: [toFigure(older), toFigure(newer)] }
}

function toFigure({ value, low, high, unit }: ConflictSide) {
  return { value, low, high, unit }
}
