// How commands print: a table for people, JSON or CSV for programs.
import Table from 'cli-table3'
import type { Command } from 'commander'

export interface Column<Row> {
  head: string
  cell: (row: Row) => string
  /** The widest that the column may get on a terminal; longer cells wrap. */
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

function renderTable<Row>(rows: Row[], columns: Column<Row>[]): string {
  const table = new Table({
    head: columns.map((column) => column.head),
    style: { head: process.stdout.isTTY ? ['bold'] : [], border: process.stdout.isTTY ? ['gray'] : [], compact: true },
    wordWrap: true,
    wrapOnWordBoundary: false,
    colWidths: columns.map((column) => column.width ?? null),
  })
  for (const row of rows) table.push(columns.map((column) => column.cell(row)))
  return table.toString()
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
