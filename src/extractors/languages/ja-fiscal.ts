// Fiscal years of Japanese text, and their halves: 今期, 通期, 下期, 2025年度上期.
import { type DateContext, type DateMeaning, toMonth } from '../dating.ts'

/** 今期 is the fiscal year that publication falls in; 当期 and 通期 that of the account spoken of. */
export function readFiscal(word: string, context: DateContext): DateMeaning | null {
  const { accounting: known, fiscalEnd } = context
  const ofAccount = known?.period === 'year' ? Number(known.asOf.slice(0, 4)) : null
  const current = fiscalEnd === null ? null : fiscalYear(fiscalEnd, context)
  const base = /当期|通期/.test(word) ? (ofAccount ?? current) : current
  // 2024年12月期の売上高は前の期の…: the one before the period just named.
  const named =
    context.last?.isAccounting === true && context.last.period === 'year' ? Number(context.last.asOf.slice(0, 4)) : null
  if (/前/.test(word) && named !== null) return accounting(String(named - 1), 'year')
  const year = base ?? (known === null ? null : Number(known.asOf.slice(0, 4)))
  if (year === null) return null
  if (/通年/.test(word) && known === null) return null
  return accounting(String(year + (/前/.test(word) ? -1 : /来|次/.test(word) ? 1 : 0)), 'year')
}

/** A fiscal year has its number, a half of it the month that it ends in. */
export function readFiscalHalf([, year = '', first, second]: RegExpExecArray, context: DateContext): DateMeaning {
  if (first === undefined && second === undefined) return accounting(year, 'year')
  return half(Number(year), second !== undefined, context)
}

export function readHalf([word = '']: RegExpExecArray, context: DateContext): DateMeaning {
  const today = toMonth(yearOf(context), context.publishedAt.getUTCMonth() + 1)
  const isSecond = word.startsWith('下')
  const ended = half(yearOf(context) - 1, isSecond, context)
  return ended.asOf >= today ? ended : half(yearOf(context), isSecond, context)
}

/** @param year that the fiscal year begins in */
function half(year: number, isSecond: boolean, { fiscalEnd }: DateContext): DateMeaning {
  const end = fiscalEnd ?? 3
  const months = end + (isSecond ? 12 : 6)
  return {
    asOf:
      end === 12
        ? toMonth(year, isSecond ? 12 : 6)
        : toMonth(year + Math.floor((months - 1) / 12), ((months - 1) % 12) + 1),
    period: null,
    isAccounting: true,
  }
}

/** 3月期 is the fiscal year that publication falls in. */
export function fiscalYear(month: number, context: DateContext): number {
  return yearOf(context) + (context.publishedAt.getUTCMonth() + 1 > month ? 1 : 0)
}

/** 今年度 begins in April. */
export function currentFiscalYear(context: DateContext): number {
  return yearOf(context) - (context.publishedAt.getUTCMonth() < 3 ? 1 : 0)
}

export function accounting(asOf: string, period: 'year' | 'quarter'): DateMeaning {
  return { asOf, period, isAccounting: true }
}

export function yearOf({ publishedAt }: DateContext): number {
  return publishedAt.getUTCFullYear()
}
