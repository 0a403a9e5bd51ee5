// One conflict as a reader sees it: both figures side by side, each with its sentence and place, and why they conflict.
import { METRIC_LABELS } from '#catalog/metrics.ts'
import type { ConflictNotice, ConflictSide } from '#domain/alert.ts'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { Language } from '#domain/text.ts'
import { type Html, html, keepDays, markQuote, renderLink } from './html.ts'
import { indent, oneLine } from './line.ts'
import { KIND_LABELS, WORDING } from './wording.ts'

/** How a reader wants to be written to. Days are those of `timeZone`. */
export interface Reading {
  language: Language
  timeZone: string
}

/** `DeepSeek、訓練費用`. */
export function titleOf({ subjectName, metric }: ConflictNotice, language: Language): string {
  return `${subjectName}${language === 'ja' ? '、' : ', '}${METRIC_LABELS[metric][language]}`
}

export function renderConflict(notice: ConflictNotice, reading: Reading): Html {
  const { language } = reading
  const words = WORDING[language]
  return html`<div class="card ${notice.kind}"><p><span class="kind">${KIND_LABELS[language][notice.kind]}</span><span class="what">${titleOf(notice, language)}</span></p>
<table role="presentation" class="sides"><tr>${renderSide(words.older, notice.older, reading)}${renderSide(words.newer, notice.newer, reading)}</tr></table>
<p class="why">${keepDays(notice.explanation[language])}</p></div>`
}

function renderSide(label: string, side: ConflictSide, { language, timeZone }: Reading): Html {
  const words = WORDING[language]
  const more = side.voices > 1 ? html`<br>${words.moreVoices(side.voices - 1)}` : html``
  return html`<td class="side"><p class="label">${label}${authorityOf(side, language)}</p><p class="amount">${formatAmount(side, side.unit, language)}</p>
<blockquote>${markQuote(side.sentence.trim(), side.quote)}</blockquote>
<p class="soft">${side.publisher} ${dayAt(side.publishedAt, timeZone)}<br>${renderLink(side.url, side.title)}${more}</p></td>`
}

/** The same in plain text. */
export function writeConflict(notice: ConflictNotice, reading: Reading): string {
  const { language } = reading
  const words = WORDING[language]
  return [
    oneLine(`■ ${KIND_LABELS[language][notice.kind]}: ${titleOf(notice, language)}`),
    writeSide(words.older, notice.older, reading),
    writeSide(words.newer, notice.newer, reading),
    indent([notice.explanation[language]]),
  ].join('\n\n')
}

function writeSide(label: string, side: ConflictSide, { language, timeZone }: Reading): string {
  const sentence = oneLine(side.sentence)
  const lines = [
    `${label}${authorityOf(side, language)}: ${formatAmount(side, side.unit, language)}`,
    language === 'ja' ? `「${sentence}」` : `“${sentence}”`,
    `${side.publisher} ${dayAt(side.publishedAt, timeZone)}${language === 'ja' ? `「${side.title}」` : `, ${side.title}`}`,
    side.url,
    ...(side.voices > 1 ? [WORDING[language].moreVoices(side.voices - 1)] : []),
  ]
  return indent(lines)
}

/** `（SemiAnalysisによる）`; empty where the article itself says so. */
export function authorityOf({ attributionName }: ConflictSide, language: Language): string {
  if (attributionName === null) return ''
  const saidBy = WORDING[language].saidBy(attributionName)
  return language === 'ja' ? `（${saidBy}）` : ` (${saidBy})`
}
