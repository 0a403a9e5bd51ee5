// A new figure as a digest lists it: how much, what of, and the words that say so.
import { METRIC_LABELS, SCOPE_LABELS } from '#catalog/metrics.ts'
import type { ClaimNotice } from '#domain/alert.ts'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { Language } from '#domain/text.ts'
import { clip, clipRound, LIMITS } from './clip.ts'
import type { Reading } from './conflict.ts'
import { renderCard } from './digest-parts.ts'
import { type Html, html } from './html.ts'
import { indent } from './line.ts'
import { look } from './looks.ts'
import { isLink, markQuote, renderLink } from './parts.ts'
import { STANCE_LABELS, WORDING } from './wording.ts'

export function renderSubject(subject: string, claims: readonly ClaimNotice[], reading: Reading): Html {
  const rows = claims.map((claim, index) => renderFigure(claim, reading, index === 0))
  return html`<p${look('subject')}>${clip(subject, LIMITS.name)}</p>${renderCard([html`<table role="presentation"${look('rows')}>${rows}</table>`])}`
}

export function renderFigure(claim: ClaimNotice, { language, timeZone }: Reading, isFirst = false): Html {
  const [sum, said] = isFirst ? [look('sum', 'first'), look('said', 'first')] : [look('sum'), look('said')]
  return html`<tr><td${sum}>${formatAmount(claim, claim.unit, language)}<p${look('when')}>${whatOf(claim, language)}</p></td>
<td${said}>${markQuote(claim.sentence, claim.quote)}<p${look('soft')}>${renderLink(claim.url, clip(claim.publisher, LIMITS.name))} ${dayAt(claim.publishedAt, timeZone)}</p></td></tr>
`
}

export function writeFigure(claim: ClaimNotice, { language, timeZone }: Reading): string {
  const [open, close] = language === 'ja' ? ['（', '）'] : [' (', ')']
  return indent([
    `${formatAmount(claim, claim.unit, language)}${open}${whatOf(claim, language)}${close}`,
    clipRound(claim.sentence.trim(), claim.quote, LIMITS.sentence),
    `${clip(claim.publisher, LIMITS.name)} ${dayAt(claim.publishedAt, timeZone)}`,
    ...(isLink(claim.url) ? [claim.url] : []),
  ])
}

/** `AI半導体の数、訓練に使用、R1、SemiAnalysisによる、推定`. */
function whatOf(claim: ClaimNotice, language: Language): string {
  const details = [
    METRIC_LABELS[claim.metric][language],
    claim.scope === null ? null : SCOPE_LABELS[claim.scope][language],
    claim.objectName === null ? null : clip(claim.objectName, LIMITS.name),
    claim.attributionName === null ? null : WORDING[language].saidBy(clip(claim.attributionName, LIMITS.name)),
    claim.stance === 'stated' ? null : STANCE_LABELS[language][claim.stance],
  ]
  // A plan to build is planned twice.
  return [...new Set(details.filter((detail) => detail !== null))].join(language === 'ja' ? '、' : ', ')
}

/** In the order in which the subjects first appear. */
export function groupBySubject(claims: readonly ClaimNotice[]): [subject: string, claims: ClaimNotice[]][] {
  const groups = new Map<string, ClaimNotice[]>()
  for (const claim of claims) groups.set(claim.subjectName, [...(groups.get(claim.subjectName) ?? []), claim])
  return [...groups]
}
