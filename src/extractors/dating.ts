// The point in time that a text gives for a figure, and the accounting period that it is the sum of.

export interface Dated {
  /** Where it stands in the scanned text. */
  at: number
  end: number
  /** As it stands there. */
  words: string
  /** `2025`, `2025-03` or `2025-03-31`. */
  asOf: string
  /** A quarter or a year that sums are made of; null for a point in time. */
  period: 'year' | 'quarter' | null
  /** Names an accounting period: 2026年3月期, 7〜9月期, the third quarter. */
  isAccounting: boolean
}

/** What a date says, without its place. */
export type DateMeaning = Omit<Dated, 'at' | 'end' | 'words'>

/** What dates were named before, for those that name only a part of theirs. */
export interface DateContext {
  publishedAt: Date
  /** The accounting period that the article speaks of. */
  accounting: Dated | null
  /** The date named last. */
  last: Dated | null
  /** The day named last. */
  lastDay: Dated | null
  /** The accounting period named last, one to come among them. */
  lastAccounting: Dated | null
  /** The month in which the company's fiscal year ends, where the text has told it. */
  fiscalEnd: number | null
  /** The month in which a year ends that sums were told of: the year to March. */
  yearEnd?: number | null | undefined
  /** The fiscal year under way, where the text has told it. */
  fiscalYear?: number | null | undefined
}

export function toMonth(year: number | string, month: number | string): string {
  return `${year}-${String(Number(month)).padStart(2, '0')}`
}

export function toDay(year: number | string, month: number | string, day: number | string): string {
  return `${toMonth(year, month)}-${String(Number(day)).padStart(2, '0')}`
}

/** Of a time its day, `2025-03-31`: that of publication is what the dates of an article are held against. */
export function dayOf(time: Date): string {
  const number = Math.floor(time.getTime() / MILLISECONDS_OF_DAY)
  const known = days.get(number)
  if (known !== undefined) return known
  const day = time.toISOString().slice(0, 10)
  if (days.size >= MOST_DAYS) days.clear()
  days.set(number, day)
  return day
}

const MILLISECONDS_OF_DAY = 24 * 60 * 60 * 1000
/** By their numbers since 1970: a service reads of the same few over and over. */
const days = new Map<number, string>()
const MOST_DAYS = 1000
