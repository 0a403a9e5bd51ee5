// Figures on a logarithmic axis, drawn in characters.
import { endsOf, type Mark } from '#alerts/marks.ts'

export interface LogAxis {
  /** One line of exactly `columns` characters. */
  draw(mark: Mark): string
  /** The decades by name, under the lines. */
  labels: string
}

const GRID = '┊'
const LINE = '─'
/** What a decade needs for its name; where there are more of them, only every second or third is named. */
const DECADE_COLUMNS = 5

/** The mark, or null where a logarithmic axis has no place for it: zero, losses. */
export function onLogAxis(mark: Mark): Mark | null {
  return endsOf(mark).every((end) => end > 0) ? mark : null
}

/** Whole decades round all marks, so many columns wide; null when there is nothing to draw. */
export function layLogAxis(marks: readonly Mark[], columns: number): LogAxis | null {
  const ends = marks.flatMap(endsOf)
  if (ends.length === 0) return null
  const first = Math.floor(Math.log10(Math.min(...ends)))
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...ends))))
  const columnOf = (value: number) => Math.round(((Math.log10(value) - first) / (last - first)) * (columns - 1))
  const step = Math.ceil(((last - first) * DECADE_COLUMNS) / columns)
  const decades = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step)
  return {
    draw: (mark) => drawMark(mark, columns, columnOf, decades),
    labels: drawLabels(columns, columnOf, decades),
  }
}

function drawMark(
  { low, high, isDenied }: Mark,
  columns: number,
  columnOf: (value: number) => number,
  decades: readonly number[],
): string {
  const line = Array.from({ length: columns }, () => ' ')
  for (const decade of decades) line[columnOf(10 ** decade)] = GRID
  const [from, to] = [low === null ? 0 : columnOf(low), high === null ? columns - 1 : columnOf(high)]
  for (let column = from; column <= to; column++) line[column] = LINE
  const point = isDenied ? '×' : '●'
  line[from] = low === null ? '◀' : point
  line[to] = high === null ? '▶' : point
  // An arrow that would stand on its own point gives way to it.
  if (from === to) line[from] = point
  return line.join('')
}

/** `1K        10K       100K`, each under its decade; one that would touch the last is left out. */
function drawLabels(columns: number, columnOf: (value: number) => number, decades: readonly number[]): string {
  const line = Array.from({ length: columns }, () => ' ')
  let free = 0
  for (const decade of decades) {
    const label = nameDecade(decade)
    const from = Math.max(0, Math.min(columnOf(10 ** decade) - Math.floor(label.length / 2), columns - label.length))
    if (from < free) continue
    for (const [index, character] of [...label].entries()) line[from + index] = character
    free = from + label.length + 1
  }
  return line.join('').trimEnd()
}

const SCALES = ['', 'K', 'M', 'B', 'T'] as const

function nameDecade(decade: number): string {
  const scale = SCALES[Math.floor(decade / 3)]
  return decade < 0 || scale === undefined ? `1e${decade}` : `${10 ** (decade % 3)}${scale}`
}
