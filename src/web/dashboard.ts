// The dashboard: one page that says what conflicts, what was read last, and what is in trouble. Words, days and the look
// of a conflict are those of the mails.
import { type Reading, renderConflict } from '#alerts/conflict.ts'
import { type Html, html } from '#alerts/html.ts'
import { look } from '#alerts/looks.ts'
import { renderLink } from '#alerts/parts.ts'
import { HOLDS_LABELS, STATE_LABELS } from '#alerts/wording.ts'
import { METRIC_LABELS, SCOPE_LABELS } from '#catalog/metrics.ts'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { ArticleRow } from '#store/article-store.ts'
import type { ConflictRow } from '#store/conflict-store.ts'
import type { RecipientRow } from '#store/recipient-store.ts'
import type { ClaimRow, SourceRow } from '#store/store.ts'
import { renderPage } from './page.ts'
import { PAGE_WORDING } from './wording.ts'

export interface DashboardContent {
  conflicts: ConflictRow[]
  claims: ClaimRow[]
  sources: SourceRow[]
  failed: ArticleRow[]
  recipients: RecipientRow[]
}

/** Wider than a mail, and with tables that scroll on a small screen. */
const PAGE_STYLE = `
.page { max-width: 1040px !important } .soft { font-size: 13px; color: #5b6575 }
.state { margin: 14px 0 -6px } .scroll { margin: 12px 0 0; overflow-x: auto; background: #fff; border: 1px solid #dde1e8; border-radius: 8px }
.scroll table { border-collapse: collapse; width: 100% } .scroll th, .scroll td { text-align: left; vertical-align: top; padding: 7px 12px; border-bottom: 1px solid #e6e9ee } .scroll tr:last-child td { border-bottom: 0 }
.scroll th { font-size: 13px; color: #5b6575; font-weight: 600; white-space: nowrap } td.much { white-space: nowrap; font-weight: 700 }
.fault { color: #b3261e } code { background: #e9ecf1; padding: 1px 5px; border-radius: 4px }
@media (prefers-color-scheme: dark) {
  .scroll { background: #1c2129; border-color: #343b47 } .scroll th, .scroll td { border-color: #343b47 }
  .scroll th { color: #a0a9b8 } .fault { color: #ff8a80 } code { background: #2a313c }
}
`

export function renderDashboard(content: DashboardContent, reading: Reading): string {
  const words = PAGE_WORDING[reading.language]
  const body = [
    html`<h1${look('title')}>claimwatch</h1><p${look('soft')}>${words.lead}</p>`,
    renderConflicts(content, reading),
    renderClaims(content, reading),
    renderSources(content, reading),
    renderFailed(content, reading),
    renderPaused(content, reading),
  ]
  return renderPage(reading.language, body, PAGE_STYLE)
}

function renderConflicts({ conflicts }: DashboardContent, reading: Reading): Html {
  const words = PAGE_WORDING[reading.language]
  const cards = conflicts.map((conflict) => {
    const facts = stateOf(conflict, reading)
    const state = facts.length === 0 ? html`` : html`<p class="soft state">${facts.join(' · ')}</p>`
    return html`${state}${renderConflict(conflict, reading)}`
  })
  return html`<h2${look('section')}>${words.conflicts}</h2>${cards.length === 0 ? html`<p>${words.none}</p>` : cards}`
}

/** What has become of it, what was said of that, and whether anybody is told; nothing of one that is simply open. */
function stateOf({ state, holds, note, silence }: ConflictRow, { language, timeZone }: Reading): string[] {
  const words = PAGE_WORDING[language]
  return [
    state === 'open' ? null : STATE_LABELS[language][state],
    holds === null ? null : HOLDS_LABELS[language][holds],
    // A withdrawn one's note says no more than its state.
    state === 'open' || state === 'withdrawn' ? null : note,
    silence === null ? null : words.silenced(dayAt(silence.until, timeZone)),
  ].filter((fact) => fact !== null)
}

function renderClaims({ claims }: DashboardContent, { language, timeZone }: Reading): Html {
  const words = PAGE_WORDING[language]
  if (claims.length === 0) return html`<h2${look('section')}>${words.figures}</h2><p>${words.none}</p>`
  const rows = claims.map(
    (claim) => html`<tr><td>${claim.subjectName}</td><td>${whatOf(claim, language)}</td>
<td class="much">${formatAmount(claim, claim.unit, language)}</td><td>${claim.attributionName ?? '–'}</td>
<td>${renderLink(claim.url, claim.title)}<br><span class="soft">${claim.publisher} ${dayAt(claim.publishedAt, timeZone)}</span></td></tr>`,
  )
  const heads = [words.who, words.what, words.howMuch, words.says, words.where]
  return html`<h2${look('section')}>${words.figures}</h2>${renderTable(heads, rows)}`
}

/** `AI半導体の数、訓練に使用、DeepSeek-R1`. */
function whatOf({ metric, scope, objectName }: ClaimRow, language: Reading['language']): string {
  const details = [METRIC_LABELS[metric][language], scope === null ? null : SCOPE_LABELS[scope][language], objectName]
  return details.filter((detail) => detail !== null).join(language === 'ja' ? '、' : ', ')
}

function renderSources({ sources }: DashboardContent, { language, timeZone }: Reading): Html {
  const words = PAGE_WORDING[language]
  if (sources.length === 0)
    return html`<h2${look('section')}>${words.sources}</h2><p>${words.noSources} <code>npx claimwatch sources add URL</code></p>`
  const rows = sources.map(
    (source) => html`<tr><td>${renderLink(source.url, source.publisher)}</td><td>${source.articles}</td>
<td>${source.lastSuccessAt === null ? words.never : dayAt(source.lastSuccessAt, timeZone)}</td>
<td>${source.fault === null ? words.well : html`<span class="fault">${source.fault}</span>`}</td></tr>`,
  )
  const heads = [words.publisher, words.articles, words.lastSuccess, words.health]
  return html`<h2${look('section')}>${words.sources}</h2>${renderTable(heads, rows)}`
}

function renderFailed({ failed }: DashboardContent, { language }: Reading): Html {
  if (failed.length === 0) return html``
  const words = PAGE_WORDING[language]
  const rows = failed.map(
    (article) =>
      html`<tr><td>${article.publisher}</td><td>${renderLink(article.url, article.title)}</td><td class="fault">${article.fault ?? ''}</td></tr>`,
  )
  return html`<h2${look('section')}>${words.failed}</h2>${renderTable([words.publisher, words.article, words.reason], rows)}`
}

/** Channels that somebody or a refusal has paused, for whoever can mend it. */
function renderPaused({ recipients }: DashboardContent, { language, timeZone }: Reading): Html {
  const words = PAGE_WORDING[language]
  const rows = recipients.flatMap(({ address, channels }) =>
    channels.flatMap(({ kind, pausedAt, pausedReason }) =>
      pausedAt === null
        ? []
        : [
            html`<tr><td>${address}</td><td>${kind}</td><td>${dayAt(pausedAt, timeZone)}</td><td class="fault">${pausedReason ?? ''}</td></tr>`,
          ],
    ),
  )
  if (rows.length === 0) return html``
  return html`<h2${look('section')}>${words.paused}</h2>${renderTable([words.recipient, words.channel, words.since, words.reason], rows)}`
}

function renderTable(heads: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="scroll"><table><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr>${rows}</table></div>`
}
