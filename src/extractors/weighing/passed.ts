// Whose the figures before one were, of what, of when and by whom, by what has been settled of them.
import type { EntityRef } from '#domain/claim.ts'
import type { Reading } from '../readings.ts'
import { known } from './figure.ts'
import type { Part } from './weights.ts'

export interface Passed {
  all: readonly PassedFigure[]
  /** How many figures are of each name. */
  counts: ReadonlyMap<string, number>
  /** Each of those names once. */
  refs: readonly EntityRef[]
  /** The number of what the last of them is measured in. */
  lastMetric: number
}

export type PassedParts = Readonly<Record<Part, PassedFigures>>

export interface PassedFigure {
  ref: EntityRef | null
  /** The object of the figure whose subject is asked for, and its subject where another part is. */
  other: EntityRef | null
  index: number
  metric: Reading['metric']
}

export class PassedFigures implements Passed {
  readonly all: PassedFigure[] = []
  readonly counts = new Map<string, number>()
  readonly refs: EntityRef[] = []
  lastMetric = 0

  add(reading: Reading, index: number, part: Part): void {
    const ref = reading[part]
    const other = part === 'subject' ? reading.object : reading.subject
    this.all.push({ ref, other, index, metric: reading.metric })
    this.lastMetric = known(reading.metric)
    if (ref === null) return
    const count = this.counts.get(ref.key) ?? 0
    this.counts.set(ref.key, count + 1)
    if (count === 0) this.refs.push(ref)
  }
}

/** A figure before, with the date that has been settled for it. */
export interface PassedDate {
  asOf: string | null
  index: number
  metric: Reading['metric']
  subject: string | null
}

/** The figures before that are of one date. */
export interface FiguresOfDate {
  count: number
  subjects: Set<string | null>
  metrics: Set<Reading['metric']>
}

export class PassedDates {
  last: PassedDate | undefined
  readonly byDate = new Map<string, FiguresOfDate>()

  add({ asOf, metric, subject: owner }: Reading, index: number): void {
    const subject = owner?.key ?? null
    this.last = { asOf, index, metric, subject }
    if (asOf === null) return
    const there = this.byDate.get(asOf)
    if (there === undefined)
      this.byDate.set(asOf, { count: 1, subjects: new Set([subject]), metrics: new Set([metric]) })
    else {
      there.count++
      there.subjects.add(subject)
      there.metrics.add(metric)
    }
  }
}
