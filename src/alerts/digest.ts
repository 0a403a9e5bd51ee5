// The daily digest: the conflicts that came to light, the new figures by whose they are, and the sources in trouble.
import { METRIC_LABELS, SCOPE_LABELS } from '#catalog/metrics.ts'
import type { ClaimNotice, DigestContent, Message } from '#domain/alert.ts'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { Language } from '#domain/text.ts'
import { type Reading, renderConflict, writeConflict } from './conflict.ts'
import { type Html, html, markQuote, renderLink } from './html.ts'
import { renderDocument } from './layout.ts'
import { indent, oneLine } from './line.ts'
import { STANCE_LABELS, WORDING } from './wording.ts'

export function renderDigest(content: DigestContent, language: Language): Message {
  const words = WORDING[language]
  const reading = { language, timeZone: content.timeZone }
  const counts = [content.conflicts.length, content.claimsTotal] as const
  return {
    subject: words.digestSubject(content.day, ...counts),
    text: writeDigest(content, reading),
    html: renderDocument({
      language,
      title: words.summary(...counts),
      lead: content.day,
      body: [renderConflicts(content, reading), renderFigures(content, reading), renderFaults(content, language)],
      reason: words.digestReason,
    }),
  }
}

function renderConflicts({ conflicts }: DigestContent, reading: Reading): Html {
  const words = WORDING[reading.language]
  const cards = conflicts.map((conflict) => renderConflict(conflict, reading))
  return html`<h2>${words.conflicts}</h2>${cards.length === 0 ? html`<p>${words.noConflicts}</p>` : cards}`
}

function renderFigures(content: DigestContent, reading: Reading): Html {
  if (content.claims.length === 0) return html``
  const words = WORDING[reading.language]
  const left = content.claimsTotal - content.claims.length
  const more = left > 0 ? html`<p class="soft more">${words.moreFigures(left)}</p>` : html``
  const groups = groupBySubject(content.claims).map(
    ([subject, claims]) =>
      html`<p class="subject">${subject}</p><div class="card plain"><table role="presentation">${claims.map((claim) => renderFigure(claim, reading))}</table></div>`,
  )
  return html`<h2>${words.figures}</h2>${groups}${more}`
}

function renderFigure(claim: ClaimNotice, { language, timeZone }: Reading): Html {
  return html`<tr class="figure"><td class="much">${formatAmount(claim, claim.unit, language)}<p class="label">${whatOf(claim, language)}</p></td>
<td>${markQuote(claim.sentence.trim(), claim.quote)}<p class="soft">${renderLink(claim.url, claim.publisher)} ${dayAt(claim.publishedAt, timeZone)}</p></td></tr>`
}

function renderFaults({ faults }: DigestContent, language: Language): Html {
  if (faults.length === 0) return html``
  const words = WORDING[language]
  const rows = faults.map((source) => html`<p>${renderLink(source.url, source.publisher)}: ${source.fault}</p>`)
  return html`<h2>${words.faults}</h2><div class="card plain">${rows}<p class="soft">${words.faultAdvice}</p></div>`
}

function writeDigest(content: DigestContent, reading: Reading): string {
  const words = WORDING[reading.language]
  const left = content.claimsTotal - content.claims.length
  const conflicts = content.conflicts.map((conflict) => writeConflict(conflict, reading))
  const parts = [
    `claimwatch ${content.day}`,
    `# ${words.conflicts}`,
    ...(conflicts.length === 0 ? [words.noConflicts] : conflicts),
    ...(content.claims.length === 0 ? [] : [`# ${words.figures}`]),
    ...groupBySubject(content.claims).map(([subject, claims]) =>
      [`■ ${oneLine(subject)}`, ...claims.map((claim) => writeFigure(claim, reading))].join('\n\n'),
    ),
    ...(left > 0 ? [words.moreFigures(left)] : []),
    ...(content.faults.length === 0 ? [] : [`# ${words.faults}`]),
    ...content.faults.map(({ publisher, url, fault }) => indent([`${publisher}: ${fault}`, url])),
  ]
  return `${parts.join('\n\n')}\n\n-- \n${words.digestReason}\n`
}

function writeFigure(claim: ClaimNotice, { language, timeZone }: Reading): string {
  return indent([
    `${formatAmount(claim, claim.unit, language)}${language === 'ja' ? '（' : ' ('}${whatOf(claim, language)}${language === 'ja' ? '）' : ')'}`,
    claim.sentence,
    `${claim.publisher} ${dayAt(claim.publishedAt, timeZone)}`,
    claim.url,
  ])
}

/** `AI半導体の数、訓練に使用、R1、SemiAnalysisによる、推定`. */
function whatOf(claim: ClaimNotice, language: Language): string {
  const details = [
    METRIC_LABELS[claim.metric][language],
    claim.scope === null ? null : SCOPE_LABELS[claim.scope][language],
    claim.objectName,
    claim.attributionName === null ? null : WORDING[language].saidBy(claim.attributionName),
    claim.stance === 'stated' ? null : STANCE_LABELS[language][claim.stance],
  ]
  // A plan to build is planned twice.
  return [...new Set(details.filter((detail) => detail !== null))].join(language === 'ja' ? '、' : ', ')
}

/** In the order in which the subjects first appear. */
function groupBySubject(claims: readonly ClaimNotice[]): [subject: string, claims: ClaimNotice[]][] {
  const groups = new Map<string, ClaimNotice[]>()
  for (const claim of claims) groups.set(claim.subjectName, [...(groups.get(claim.subjectName) ?? []), claim])
  return [...groups]
}
