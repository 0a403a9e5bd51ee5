// The two sides of a conflict in words: what is counted, how many, and who says so.
import { METRIC_LABELS, SCOPE_LABELS } from '#catalog/metrics.ts'
import type { Period } from '#domain/claim.ts'
import type { FiledClaim } from '#domain/conflict.ts'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { Language } from '#domain/text.ts'
import { relateHardware } from './comparable.ts'

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

/** `約5万基（SemiAnalysis、東都新聞 2025-02-03）`. */
export function sideOf(claim: FiledClaim, sides: Sides, language: Language): string {
  const source = sourceOf(claim, sides, language)
  return language === 'ja' ? `${amountOf(claim, 'ja')}（${source}）` : `${amountOf(claim, 'en')} (${source})`
}

export function amountOf(claim: FiledClaim, language: Language): string {
  return formatAmount(claim, claim.unit, language)
}

/** A sentence serves readers everywhere: Japanese ones are taken to read it in Japan. */
const TIME_ZONES: Record<Language, string> = { ja: 'Asia/Tokyo', en: 'UTC' }

/** Which chips where the two differ, who says it, where and when: `H100、SemiAnalysis、東都新聞 2025-02-03`. */
export function sourceOf(claim: FiledClaim, { older, newer }: Sides, language: Language): string {
  const { hardware, attribution, article } = claim
  const where = `${article.publisher} ${dayAt(article.publishedAt, TIME_ZONES[language])}`
  const chips = hardware === null || hasSameHardware(older, newer) ? [] : [hardware.name]
  const said = attribution === null ? [] : [attribution.name]
  if (language === 'ja') return [...chips, ...said, where].join('、')
  return [...chips, ...said, said.length > 0 ? `in ${where}` : where].join(', ')
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
