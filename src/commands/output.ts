// How commands print: a table for people, JSON or CSV for programs.
import Table from 'cli-table3'
import type { Command } from 'commander'
import { plain, widthOf, wrapWithin } from './terminal.ts'

export interface Column<Row> {
  head: string
  cell: (row: Row) => string
  /** The widest that the text of the column may get; longer cells wrap. */
  width?: number
}

export interface OutputOptions {
  json?: boolean
  csv?: boolean
}

export function addOutputOptions(command: Command): Command {
  return command
    .option('--json', 'print one JSON array, for programs')
    .option('--csv', 'print CSV with a header line, for spreadsheets')
}

/** @param nothing what a person reads when there are no rows, with what to do next */
export function printRows<Row>(rows: Row[], columns: Column<Row>[], options: OutputOptions, nothing: string): void {
  if (options.json) print(JSON.stringify(rows, null, 2))
  else if (options.csv) print(renderCsv(rows, columns))
  else if (rows.length === 0) print(nothing)
  else print(renderTable(rows, columns))
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** For what is not the command's result: progress, warnings. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** @param columnsOfTerminal how wide the whole may be, as far as columns can be narrowed */
export function renderTable<Row>(rows: Row[], columns: Column<Row>[], columnsOfTerminal = terminalWidth()): string {
  const heads = columns.map((column) => column.head)
  const texts = rows.map((row) => columns.map((column) => plain(column.cell(row))))
  const widths = fitWidths(
    columns.map((column, at) => {
      const widest = Math.max(...[heads, ...texts].map((cells) => widthOf(cells[at] ?? '')))
      return Math.max(widthOf(column.head), Math.min(column.width ?? widest, widest))
    }),
    columnsOfTerminal,
  )
  const table = new Table({
    head: heads,
    style: { head: process.stdout.isTTY ? ['bold'] : [], border: process.stdout.isTTY ? ['gray'] : [], compact: true },
  })
  // Wrapped here: the table's own wrapping loses characters where narrow and wide ones mix.
  for (const cells of texts) table.push(cells.map((cell, at) => wrapWithin(cell, widths[at] ?? 1).join('\n')))
  return table.toString()
}

const NARROWEST = 8
/** Of a column: a border and a space on either side. */
const FRAME = 3

/** Narrows the widest columns until all fit side by side. */
function fitWidths(wanted: readonly number[], columnsOfTerminal: number): number[] {
  const widths = [...wanted]
  const room = columnsOfTerminal - 1 - FRAME * widths.length
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = Math.max(...widths)
    if (widest <= NARROWEST) break
    widths[widths.indexOf(widest)] = widest - 1
  }
  return widths
}

function terminalWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY
}

function renderCsv<Row>(rows: Row[], columns: Column<Row>[]): string {
  const lines = [columns.map((column) => column.head), ...rows.map((row) => columns.map((column) => column.cell(row)))]
  return lines.map((cells) => cells.map(quoteCsv).join(',')).join('\r\n')
}

/** RFC 4180; a cell that a spreadsheet would take for a formula is disarmed by an apostrophe. */
function quoteCsv(cell: string): string {
  const safe = /^[=+@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
