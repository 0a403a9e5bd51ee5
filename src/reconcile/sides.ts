// The two sides of a conflict in words: what is counted, how many, and who says so.
import { METRIC_LABELS, SCOPE_LABELS } from '#catalog/metrics.ts'
import type { Period } from '#domain/claim.ts'
import type { FiledClaim } from '#domain/conflict.ts'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { Language } from '#domain/text.ts'
import { isSettled, relateHardware } from './comparable.ts'

const DAY_MS = 86_400_000

export interface Sides {
  older: FiledClaim
  newer: FiledClaim
  /** The claim with which the conflict came to light: for a divergence, one of the article that sets both. */
  at: FiledClaim
  /** How many times the greater is the lesser, `24`; null when that is not worth telling. */
  times: string | null
}

const PERIOD_LABELS: Record<Period, Record<Language, string>> = {
  year: { ja: '年間', en: 'per year' },
  quarter: { ja: '四半期', en: 'per quarter' },
  month: { ja: '月間', en: 'per month' },
  week: { ja: '週間', en: 'per week' },
  day: { ja: '1日', en: 'per day' },
  hour: { ja: '1時間', en: 'per hour' },
}

/** `AI半導体の数（訓練に使用、R1、H800）`; which chips only where they are the same. */
export function describeFigure(claim: FiledClaim, { older, newer }: Sides, language: Language): string {
  const { metric, scope, object, hardware, period, asOf } = claim
  const details = [
    scope === null ? null : SCOPE_LABELS[scope][language],
    object?.name,
    hasSameHardware(older, newer) ? hardware?.name : null,
    period === null ? null : PERIOD_LABELS[period][language],
    asOf === null ? null : formatTime(asOf, language),
  ].filter((detail) => detail !== null && detail !== undefined)
  const label = METRIC_LABELS[metric][language]
  if (details.length === 0) return label
  return language === 'ja' ? `${label}（${details.join('、')}）` : `${label} (${details.join(', ')})`
}

/** `約5万基（SemiAnalysis、東都新聞 2025-02-03）`; without the place where the article that sets both says it itself. */
export function sideOf(claim: FiledClaim, sides: Sides, language: Language): string {
  const { hardware, attribution, article } = claim
  const isTold = article.id === sides.at.article.id
  const where = `${article.publisher} ${dayOf(claim)}`
  const details = [
    hardware === null || hasSameHardware(sides.older, sides.newer) ? null : hardware.name,
    attribution?.name,
    isTold ? null : attribution !== null && language === 'en' ? `in ${where}` : where,
  ].filter((detail) => detail !== null && detail !== undefined)
  const amount = amountOf(claim, language)
  if (details.length === 0) return amount
  return language === 'ja' ? `${amount}（${details.join('、')}）` : `${amount} (${details.join(', ')})`
}

export function amountOf(claim: FiledClaim, language: Language): string {
  return formatAmount(claim, claim.unit, language)
}

/** One calendar for both languages: the same article must not carry two days in one mail. */
const TIME_ZONE = 'Asia/Tokyo'

/** Who says it, where and when: `SemiAnalysis（東都新聞 2025-02-03）`, `東都新聞（2025-02-03）`. */
export function sourceOf(claim: FiledClaim, language: Language): string {
  const { attribution, article } = claim
  const day = dayOf(claim)
  if (language === 'ja')
    return attribution === null
      ? `${article.publisher}（${day}）`
      : `${attribution.name}（${article.publisher} ${day}）`
  return attribution === null
    ? `${article.publisher} (${day})`
    : `${attribution.name} (in ${article.publisher}, ${day})`
}

/** The day of publication, in Japan. */
export function dayOf({ article }: FiledClaim): string {
  return dayAt(article.publishedAt, TIME_ZONE)
}

/** Why the times of two comparable claims are one. */
export type Nearness = { kind: 'settled' } | { kind: 'asOf' } | { kind: 'published'; days: number }

export function nearnessOf({ older, newer }: Sides): Nearness {
  if (isSettled(older)) return { kind: 'settled' }
  if (older.asOf !== null && newer.asOf !== null) return { kind: 'asOf' }
  const apart = Math.abs(older.article.publishedAt.getTime() - newer.article.publishedAt.getTime())
  return { kind: 'published', days: Math.round(apart / DAY_MS) }
}

export function partAndWhole({ older, newer }: Sides): { part: FiledClaim; whole: FiledClaim } {
  return relateHardware(older, newer) === 'part' ? { part: older, whole: newer } : { part: newer, whole: older }
}

export function byStance({ older, newer }: Sides): { asserted: FiledClaim; denied: FiledClaim } {
  return older.stance === 'denied' ? { asserted: newer, denied: older } : { asserted: older, denied: newer }
}

export function hasOneUnit({ older, newer }: Sides): boolean {
  return older.unit === newer.unit
}

export function hasSameHardware(a: FiledClaim, b: FiledClaim): boolean {
  return relateHardware(a, b) === 'same'
}

export function chipsOf({ hardware }: FiledClaim, language: Language): string {
  return hardware?.name ?? (language === 'ja' ? 'GPU全体' : 'all GPUs')
}

/** `2025-03` → 2025年3月時点. */
function formatTime(asOf: string, language: Language): string {
  if (language === 'en') return `as of ${asOf}`
  const parts = asOf.split('-').map((part, index) => `${Number(part)}${['年', '月', '日'][index]}`)
  return `${parts.join('')}時点`
}
