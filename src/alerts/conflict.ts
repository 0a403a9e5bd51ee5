// One conflict as a reader sees it: both figures side by side, each with its sentence and place, and why they conflict.
import { METRIC_LABELS } from '#catalog/metrics.ts'
import type { ConflictNotice, ConflictSide } from '#domain/alert.ts'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { Language } from '#domain/text.ts'
import { clip, clipRound, LIMITS } from './clip.ts'
import { type Html, html } from './html.ts'
import { indent, oneLine } from './line.ts'
import { look } from './looks.ts'
import { isLink, keepDays, markQuote, renderLink } from './parts.ts'
import { KIND_LABELS, WORDING } from './wording.ts'

/** How a reader wants to be written to. Days are those of `timeZone`. */
export interface Reading {
  language: Language
  timeZone: string
}

/** `DeepSeek、訓練費用`. */
export function titleOf({ subjectName, metric }: Pick<ConflictNotice, 'subjectName' | 'metric'>, language: Language) {
  return `${clip(subjectName, LIMITS.name)}${language === 'ja' ? '、' : ', '}${METRIC_LABELS[metric][language]}`
}

/** `2,048基 ⇔ 約5万基`. */
export function figuresOf({ older, newer }: ConflictNotice, language: Language): string {
  return WORDING[language].against(formatAmount(older, older.unit, language), formatAmount(newer, newer.unit, language))
}

/** @param mark a word beside the kind: `再び` */
export function renderConflict(notice: ConflictNotice, reading: Reading, mark: string | null = null): Html {
  const { language } = reading
  const { kind, older, newer } = notice
  const marked = mark === null ? html`` : html` <span${look('chip')}>${mark}</span>`
  return html`<table role="presentation"${look('card')}><tr><td${look('inside')}><p${look('head')}><span${look(kind)}>${KIND_LABELS[language][kind]}</span>${marked} ${titleOf(notice, language)}</p>
<table role="presentation"${look('sides')}><tr><td${look('older')}>${renderSide('older', older, reading)}</td>
<td${look('newer')}>${renderSide('newer', newer, reading)}</td></tr></table>
<p${look('why')}>${keepDays(clip(notice.explanation[language], LIMITS.explanation))}</p></td></tr></table>
`
}

function renderSide(name: 'older' | 'newer', side: ConflictSide, { language, timeZone }: Reading): Html {
  const words = WORDING[language]
  const authority = saidByOf(side, language)
  const publisher = clip(side.publisher, LIMITS.name)
  // Where nobody is named the publisher says it, and is named once.
  const place = authority === null ? html`` : html`${publisher}<br>`
  const more = side.voices > 1 ? html`<br>${words.moreVoices(side.voices - 1)}` : html``
  return html`<p${look('when')}><span${look(`label-${name}`)}>${words[name]}</span> <span${look('day')}>${dayAt(side.publishedAt, timeZone)}</span></p>
<p${look('amount')}>${formatAmount(side, side.unit, language)}</p><p${look('who')}>${authority ?? publisher}</p>
<blockquote${look('quote')}>${markQuote(side.sentence, side.quote)}</blockquote>
<p${look('soft')}>${place}${renderLink(side.url, side.title)}${more}</p>`
}

/** The same in plain text. */
export function writeConflict(notice: ConflictNotice, reading: Reading, mark: string | null = null): string {
  const { language } = reading
  const words = WORDING[language]
  const kind = mark === null ? KIND_LABELS[language][notice.kind] : `${KIND_LABELS[language][notice.kind]} (${mark})`
  return [
    oneLine(`■ ${kind}: ${titleOf(notice, language)}`),
    writeSide(words.older, notice.older, reading),
    writeSide(words.newer, notice.newer, reading),
    indent([clip(notice.explanation[language], LIMITS.explanation)]),
  ].join('\n\n')
}

function writeSide(label: string, side: ConflictSide, { language, timeZone }: Reading): string {
  const sentence = oneLine(clipRound(side.sentence.trim(), side.quote, LIMITS.sentence))
  const [publisher, title] = [clip(side.publisher, LIMITS.name), clip(side.title, LIMITS.title)]
  const lines = [
    `${label}${authorityOf(side, language)}: ${formatAmount(side, side.unit, language)}`,
    language === 'ja' ? `「${sentence}」` : `“${sentence}”`,
    `${publisher} ${dayAt(side.publishedAt, timeZone)}${language === 'ja' ? `「${title}」` : `, ${title}`}`,
    ...(isLink(side.url) ? [side.url] : []),
    ...(side.voices > 1 ? [WORDING[language].moreVoices(side.voices - 1)] : []),
  ]
  return indent(lines)
}

/** `（SemiAnalysisによる）`; empty where the article itself says so. */
export function authorityOf(side: ConflictSide, language: Language): string {
  const saidBy = saidByOf(side, language)
  if (saidBy === null) return ''
  return language === 'ja' ? `（${saidBy}）` : ` (${saidBy})`
}

function saidByOf({ attributionName }: ConflictSide, language: Language): string | null {
  return attributionName === null ? null : WORDING[language].saidBy(clip(attributionName, LIMITS.name))
}
