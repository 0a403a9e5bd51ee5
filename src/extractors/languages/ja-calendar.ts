// Reckoning with days, months and years as Japanese dates name them.
import { type DateContext, type DateMeaning, toDay, toMonth } from '../dating.ts'
import { yearOf } from './ja-fiscal.ts'

const RELATIVE: Readonly<Record<string, number>> = {
  一昨年: -2,
  おととし: -2,
  昨年: -1,
  去年: -1,
  前年: -1,
  今年: 0,
  本年: 0,
  来年: 1,
  再来年: 2,
  翌年: 1,
  同年: 0,
}

export function shift(month: string, months: number): string {
  const day = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + months, 1))
  return toMonth(day.getUTCFullYear(), day.getUTCMonth() + 1)
}

/** The month that lies so many months from publication. */
export function shiftMonth({ publishedAt }: DateContext, months: number): string {
  const day = new Date(Date.UTC(publishedAt.getUTCFullYear(), publishedAt.getUTCMonth() + months, 1))
  return toMonth(day.getUTCFullYear(), day.getUTCMonth() + 1)
}

export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A day without its month is the last one before publication. */
export function lastDay(day: number, { publishedAt }: DateContext): string {
  const isThisMonth = day <= publishedAt.getUTCDate() + 1
  const month = new Date(Date.UTC(publishedAt.getUTCFullYear(), publishedAt.getUTCMonth() - (isThisMonth ? 0 : 1), 1))
  return toDay(month.getUTCFullYear(), month.getUTCMonth() + 1, day)
}

export function point(asOf: string): DateMeaning {
  return { asOf, period: null, isAccounting: false }
}

/** The year in which a period that ends in `month` was over last. */
export function yearOfMonth(month: number, context: DateContext): number {
  const known = context.accounting?.asOf
  if (known?.slice(5, 7) === String(month).padStart(2, '0')) return Number(known.slice(0, 4))
  // 7〜9月期の決算で、10〜12月期の売上高を: the quarter that comes next, and not the one of a year ago.
  if (
    context.accounting?.period === 'quarter' &&
    known !== undefined &&
    shift(known, 3).slice(5, 7) === String(month).padStart(2, '0')
  )
    return Number(shift(known, 3).slice(0, 4))
  return yearOf(context) - (month > context.publishedAt.getUTCMonth() + 1 ? 1 : 0)
}

export function shiftYear(asOf: string, years: number): string {
  return `${Number(asOf.slice(0, 4)) + years}${asOf.slice(4)}`
}

export function relativeYear(word: string, context: DateContext): number {
  const { last } = context
  const isOfLast = word === '同年' || word === '翌年' || word === '前年'
  const base = isOfLast && last !== null ? Number(last.asOf.slice(0, 4)) : yearOf(context)
  return base + (RELATIVE[word] ?? 0)
}
