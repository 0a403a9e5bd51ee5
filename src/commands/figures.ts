// claimwatch figures: what is measured, and its positions over time on a logarithmic axis.
import type { Command } from 'commander'
import { markOf } from '#alerts/marks.ts'
import type { Rates } from '#catalog/rates.ts'
import type { Metric } from '#domain/claim.ts'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { FigureRow, PositionRow } from '#store/figure-store.ts'
import { withStore } from './context.ts'
import { parseLimit, parseMetric } from './filters.ts'
import { layLogAxis, onLogAxis } from './log-axis.ts'
import { print, printRows } from './output.ts'
import { withCanonicalSubject } from './subject.ts'
import { fill, paint, plain, terminalColumns } from './terminal.ts'

interface FigureOptions {
  subject?: string
  metric?: Metric
  json?: boolean
  limit: number
}

export function registerFigures(program: Command): void {
  program
    .command('figures')
    .description('list what is measured, with its positions over time drawn on a logarithmic axis')
    .option('--subject <name>', 'whose figures, under any of its names')
    .option('--metric <metric>', 'one metric, for example accelerator_count', parseMetric)
    .option('--limit <n>', 'at most so many', parseLimit, 20)
    .option('--json', 'print one JSON array, for programs')
    .addHelpText(
      'after',
      `
A position is one value of a figure with everybody who states it. A line has the day of its first statement, the
amount, who says so, and how many independent voices do: ● a value, ●──● a range, ●──▶ at least, ◀──● at most,
× denied. Amounts in other currencies stand where the rates of their day put them.`,
    )
    .action(listFigures)
}

async function listFigures({ json, ...options }: FigureOptions): Promise<void> {
  const filter = await withCanonicalSubject(options)
  await withStore(async ({ store, config }) => {
    const { openRates } = await import('../rates.ts')
    const { rates } = await openRates(store.rates)()
    const figures = await store.figures.list(filter)
    if (json || figures.length === 0)
      printRows(figures, [], { ...(json ? { json } : {}) }, 'No figures on file that fit.')
    else
      print(
        figures
          .map((figure) => renderFigure(figure, { rates, timeZone: config.digestTimeZone, columns: terminalColumns() }))
          .join('\n\n'),
      )
  })
}

const DAY_COLUMNS = 10
const VOICES_COLUMNS = 3
const GAP = '  '

interface Drawing {
  rates: Rates
  /** Whose days are told. */
  timeZone: string
  columns: number
}

/** The figure's name, a line for every position, and the axis. */
export function renderFigure(figure: FigureRow, { rates, timeZone, columns }: Drawing): string {
  const [amountColumns, whoColumns] = columns >= 100 ? [26, 22] : [19, 14]
  const axisColumns = columns - DAY_COLUMNS - amountColumns - whoColumns - VOICES_COLUMNS - 4 * GAP.length
  const marks = figure.positions.map((position) => {
    // In the unit of the figure's first position.
    const mark = markOf(position, figure.positions[0]?.unit ?? position.unit, rates)
    return mark === null ? null : onLogAxis(mark)
  })
  const axis = layLogAxis(
    marks.filter((mark) => mark !== null),
    axisColumns,
  )
  const lines = figure.positions.map((position, index) => {
    const mark = marks[index] ?? null
    return [
      dayAt(position.openedAt, timeZone),
      fill(shorten(formatAmount(position, position.unit, 'en')), amountColumns),
      fill(whoSays(position), whoColumns),
      String(position.voices).padStart(VOICES_COLUMNS),
      mark === null || axis === null ? '' : paintMark(axis.draw(mark)),
    ].join(GAP)
  })
  const margin = ' '.repeat(columns - axisColumns)
  return [renderTitle(figure), ...lines, ...(axis === null ? [] : [margin + paint('dim', axis.labels)])]
    .map((line) => line.trimEnd())
    .join('\n')
}

function renderTitle({ id, name, conflicts }: FigureRow): string {
  const clash = conflicts === 0 ? '' : paint('red', `  ${conflicts} ${conflicts === 1 ? 'conflict' : 'conflicts'}`)
  return `${paint('bold', plain(name))}${clash}  ${paint('dim', id)}`
}

/** `$1.6 billion to $2 billion` → `$1.6B–$2B`, as the axis has it. */
function shorten(amount: string): string {
  return amount.replace(/ ([tbm])r?illion/g, (_word, scale: string) => scale.toUpperCase()).replace(' to ', '–')
}

/** Who is named; where nobody is, the publisher; and what chips they count. */
function whoSays({ attributionName, publisher, hardwareName }: PositionRow): string {
  const who = attributionName ?? publisher
  return hardwareName === null ? who : `${who}, ${hardwareName}`
}

function paintMark(line: string): string {
  return line.replace(/[●×◀▶─]+/g, (mark) => paint('cyan', mark)).replaceAll('┊', paint('dim', '┊'))
}
