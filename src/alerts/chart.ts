// A figure's positions over time as a small picture. Its words are figures and days alone, for which one font is enough.
import { type ScaleContinuousNumeric, scaleLinear, scaleLog, scaleUtc } from 'd3-scale'
import type { Rates } from '#catalog/rates.ts'
import type { FigureNotice, PositionNotice } from '#domain/alert.ts'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { Unit } from '#domain/quantity.ts'
import type { Language } from '#domain/text.ts'
import { type Html, html } from './html.ts'
import { type Box, type Label, placeLabels, widthOf } from './labels.ts'
import { endsOf, type Mark, markOf } from './marks.ts'

export const CHART_WIDTH = 320
export const CHART_HEIGHT = 190

export interface ChartStyle {
  rates: Rates
  language: Language
  timeZone: string
  theme: Theme
}

export type Theme = 'light' | 'dark'

interface Colours {
  panel: string
  grid: string
  soft: string
  old: string
  fresh: string
}

/** Opaque: a mail program that darkens the page and not its pictures leaves them legible. */
const THEMES: Record<Theme, Colours> = {
  light: { panel: '#f5f6f8', grid: '#dfe3e9', soft: '#5b6575', old: '#5b6575', fresh: '#1a56b0' },
  dark: { panel: '#252c37', grid: '#3a4351', soft: '#a9b2c0', old: '#b3bcc9', fresh: '#8ab4f8' },
}

const PLOT = { left: 14, right: CHART_WIDTH - 14, top: 26, bottom: CHART_HEIGHT - 26 }
/** Beyond this a linear axis would crowd the lesser values at its foot. */
const LINEAR_FACTOR = 8
const MAX_TICKS = 3
const TICK_SIZE = 10
/** Of the names of the ticks at most so much is left to them alone. */
const MAX_TICKS_WIDTH = 100
const ARROW = 17
const POINT_RADIUS = 5

interface Point {
  position: PositionNotice
  mark: Mark
  x: number
  untilX: number
  /** Of its middle, and of the ends of all that is drawn. */
  y: number
  top: number
  bottom: number
}

interface Axis {
  scale: ScaleContinuousNumeric<number, number>
  ticks: number[]
}

/** What stands on the left at a height of the axis. */
interface Tick {
  label: string
  y: number
  width: number
}

/** Null where there are not two values that one axis has a place for. */
export function drawChart(figure: FigureNotice, style: ChartStyle): string | null {
  const unit = figure.positions.at(-1)?.unit
  if (unit === undefined) return null
  const marks = figure.positions.map((position) => markOf(position, unit, style.rates))
  const known = marks.filter((mark) => mark !== null)
  if (known.length < 2) return null
  const axis = layAxis(known)
  const ticks = nameTicks(axis, unit, style.language)
  const points = layPoints(figure.positions, marks, axis, Math.max(...ticks.map(({ width }) => width)))
  const colours = THEMES[style.theme]
  const parts = [
    ...drawGrid(ticks, colours),
    ...drawDays(points, style),
    ...drawMove(points, colours),
    ...points.map((point) => drawPoint(point, axis, colours)),
    ...drawLabels(points, ticks, style),
  ]
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_WIDTH}" height="${CHART_HEIGHT}" viewBox="0 0 ${CHART_WIDTH} ${CHART_HEIGHT}" font-family="sans-serif"><rect width="${CHART_WIDTH}" height="${CHART_HEIGHT}" rx="6" fill="${colours.panel}"/>${parts}</svg>`
    .safe
}

/** @param indent how wide the names of the ticks are, left of the first point */
function layPoints(
  positions: readonly PositionNotice[],
  marks: readonly (Mark | null)[],
  { scale }: Axis,
  indent: number,
): Point[] {
  const times = positions.flatMap(({ openedAt, lastAt }) => [openedAt.getTime(), lastAt.getTime()])
  const x = scaleUtc(
    [Math.min(...times), Math.max(...times)],
    [PLOT.left + Math.min(indent, MAX_TICKS_WIDTH) + 16, PLOT.right - 30],
  )
  return positions.flatMap((position, index) => {
    const mark = marks[index] ?? null
    if (mark === null) return []
    const heights = endsOf(mark).map((end) => scale(end))
    const [top, bottom] = [Math.min(...heights), Math.max(...heights)]
    const reach = {
      top: top - (mark.high === null ? ARROW : POINT_RADIUS),
      bottom: bottom + (mark.low === null ? ARROW : POINT_RADIUS),
    }
    return [{ position, mark, x: x(position.openedAt), untilX: x(position.lastAt), y: (top + bottom) / 2, ...reach }]
  })
}

/** Logarithmic where the values lie far apart and none is zero or a loss. */
function layAxis(marks: readonly Mark[]): Axis {
  const ends = marks.flatMap(endsOf)
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const range = [PLOT.bottom, PLOT.top]
  if (least > 0 && most / least > LINEAR_FACTOR) {
    const decades = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))] as const
    const step = Math.ceil((decades[1] - decades[0]) / MAX_TICKS)
    const count = Math.floor((decades[1] - decades[0]) / step) + 1
    const ticks = Array.from({ length: count }, (_, index) => Number(`1e${decades[0] + index * step}`))
    return { scale: scaleLog([10 ** decades[0], 10 ** decades[1]], range), ticks }
  }
  const margin = (most - least) * 0.2 || Math.abs(most) * 0.2 || 1
  const scale = scaleLinear([least - margin, most + margin], range).nice(MAX_TICKS)
  return { scale, ticks: scale.ticks(MAX_TICKS) }
}

function nameTicks({ scale, ticks }: Axis, unit: Unit, language: Language): Tick[] {
  return ticks.map((tick) => {
    const amount = { value: tick.toPrecision(12), low: null, high: null, comparator: 'exactly' } as const
    const label = formatAmount(amount, unit, language)
    return { label, y: round(scale(tick)), width: widthOf(label, TICK_SIZE) }
  })
}

function drawGrid(ticks: readonly Tick[], { grid, soft }: Colours): Html[] {
  return ticks.map(
    ({ label, y }) =>
      html`<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${y}" y2="${y}" stroke="${grid}"/><text x="${PLOT.left}" y="${y - 3}" font-size="${TICK_SIZE}" fill="${soft}">${label}</text>`,
  )
}

/** The first day at the left, the last at the right. */
function drawDays(points: readonly Point[], { timeZone, theme }: ChartStyle): Html[] {
  const times = points.flatMap(({ position }) => [position.openedAt.getTime(), position.lastAt.getTime()])
  const [first, last] = [Math.min(...times), Math.max(...times)].map((time) => dayAt(new Date(time), timeZone))
  const days = [...new Set([first ?? '', last ?? ''])]
  const y = CHART_HEIGHT - 9
  return days.map((day, index) => {
    const [x, anchor] = index === 0 ? [PLOT.left, 'start'] : [PLOT.right, 'end']
    return html`<text x="${x}" y="${y}" font-size="10.5" fill="${THEMES[theme].soft}" text-anchor="${anchor}">${day}</text>`
  })
}

/** From the last of the values known before to each new one. */
function drawMove(points: readonly Point[], { fresh }: Colours): Html[] {
  const before = points.findLast(({ position }) => !position.isNew)
  if (before === undefined) return []
  return points
    .filter(({ position }) => position.isNew)
    .map(
      ({ x, y }) =>
        html`<line x1="${round(before.x)}" y1="${round(before.y)}" x2="${round(x)}" y2="${round(y)}" stroke="${fresh}" stroke-width="1.2" stroke-dasharray="3 3" opacity="0.7"/>`,
    )
}

function drawPoint(point: Point, { scale }: Axis, colours: Colours): Html {
  const { position, mark } = point
  const colour = position.isNew ? colours.fresh : colours.old
  const [x, y] = [round(point.x), round(point.y)]
  const parts = [
    html`<line x1="${x}" x2="${round(point.untilX)}" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="2" opacity="0.35"/>`,
  ]
  if (mark.low !== null && mark.high !== null && mark.low !== mark.high)
    parts.push(
      html`<line x1="${x}" x2="${x}" y1="${round(scale(mark.low))}" y2="${round(scale(mark.high))}" stroke="${colour}" stroke-width="7" stroke-linecap="round" opacity="0.4"/>`,
    )
  if (mark.high === null) parts.push(drawArrow(x, y, -1, colour))
  if (mark.low === null) parts.push(drawArrow(x, y, 1, colour))
  parts.push(mark.isDenied ? drawCross(x, y, colour) : drawDot(x, y, colour, position.isNew))
  return html`${parts}`
}

function drawDot(x: number, y: number, colour: string, isNew: boolean): Html {
  return html`<circle cx="${x}" cy="${y}" r="${isNew ? POINT_RADIUS : POINT_RADIUS - 1}" fill="${colour}"/>`
}

function drawCross(x: number, y: number, colour: string): Html {
  return html`<path d="M${x - 4} ${y - 4}l8 8M${x + 4} ${y - 4}l-8 8" stroke="${colour}" stroke-width="2.5" fill="none"/>`
}

/** @param way -1 where the values go on upwards */
function drawArrow(x: number, y: number, way: 1 | -1, colour: string): Html {
  const end = y + ARROW * way
  return html`<path d="M${x} ${y}V${end}M${x - 4} ${end - 5 * way}L${x} ${end}L${x + 4} ${end - 5 * way}" stroke="${colour}" stroke-width="2" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`
}

/** New values first: of those that leave no room for one another the older go without. */
function drawLabels(points: readonly Point[], ticks: readonly Tick[], { language, theme }: ChartStyle): Html[] {
  const wanted = points
    .map(({ position, x, top, bottom }): Label & { isNew: boolean } => {
      const text = formatAmount(position, position.unit, language)
      return { text, x, top, bottom, isNew: position.isNew }
    })
    .toReversed()
    .toSorted((a, b) => Number(b.isNew) - Number(a.isNew))
  const taken = [...points.map(boxOfPoint), ...ticks.map(boxOfTick)]
  const { old, fresh } = THEMES[theme]
  return placeLabels(wanted, taken, { left: PLOT.left, right: PLOT.right, top: 2, bottom: CHART_HEIGHT - 20 }).map(
    ({ text, x, y, isNew }) =>
      html`<text x="${round(x)}" y="${round(y)}" font-size="12" text-anchor="middle" fill="${isNew ? fresh : old}">${text}</text>`,
  )
}

function boxOfPoint({ x, top, bottom }: Point): Box {
  return { left: x - POINT_RADIUS, right: x + POINT_RADIUS, top, bottom }
}

function boxOfTick({ width, y }: Tick): Box {
  return { left: PLOT.left, right: PLOT.left + width, top: y - 3 - TICK_SIZE, bottom: y - 2 }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
