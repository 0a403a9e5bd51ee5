// The dashboard: one page that says what conflicts, what was read last, and what is in trouble.
import { type Html, html, markQuote, renderLink } from '#alerts/html.ts'
import type { ConflictSide } from '#domain/alert.ts'
import { formatAmount } from '#domain/format.ts'
import type { ArticleRow, ClaimRow, ConflictRow, SourceRow } from '#store/store.ts'

export interface DashboardContent {
  conflicts: ConflictRow[]
  claims: ClaimRow[]
  sources: SourceRow[]
  failed: ArticleRow[]
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2430; --soft: #5b6575; --line: #d9dee6; --card: #fff; --page: #f5f6f8; --hot: #b3261e; --mark: #fff1b8 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebf0; --soft: #a0a9b8; --line: #343b47; --card: #1c2129; --page: #12161c; --hot: #ff8a80; --mark: #5c4a00 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 24px 16px 64px; max-width: 1080px; background: var(--page); color: var(--ink); font: 15px/1.6 system-ui, "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", sans-serif }
h1 { font-size: 22px; margin: 0 } h2 { font-size: 17px; margin: 36px 0 12px }
.lead, .where { color: var(--soft) } .lead { margin: 0 0 8px }
article { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--hot); border-radius: 6px; padding: 14px 18px; margin: 0 0 14px }
article.divergence { border-left-color: #b27b00 }
.kind { font-size: 13px; color: var(--soft) } .explanation { margin: 4px 0 12px; font-weight: 600 }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 16px } @media (max-width: 640px) { .sides { grid-template-columns: 1fr } }
blockquote { margin: 0; padding: 0 } blockquote p { margin: 0 0 4px } mark { background: var(--mark); color: inherit; padding: 0 2px; border-radius: 2px }
.where { font-size: 13px } a { color: inherit }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 6px }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: 7px 12px; border-bottom: 1px solid var(--line); vertical-align: top } tr:last-child td { border-bottom: 0 }
th { font-size: 13px; color: var(--soft); font-weight: 600; white-space: nowrap } td.much { white-space: nowrap; font-variant-numeric: tabular-nums }
.fault { color: var(--hot) }
`

export function renderDashboard({ conflicts, claims, sources, failed }: DashboardContent): string {
  const page = html`<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>claimwatch</title><style>${{ safe: STYLE }}</style></head><body>
<h1>claimwatch</h1><p class="lead">Figures of the AI industry, and which of them cannot both be true.</p>
<h2>Conflicts</h2>${conflicts.length === 0 ? html`<p>None so far.</p>` : conflicts.map(renderConflict)}
<h2>Latest figures</h2>${claims.length === 0 ? html`<p>None so far.</p>` : renderClaims(claims)}
<h2>Sources</h2>${sources.length === 0 ? html`<p>None yet: <code>npx claimwatch sources add URL</code></p>` : renderSources(sources)}
${failed.length === 0 ? html`` : renderFailed(failed)}
</body></html>`
  return page.safe
}

function renderConflict(conflict: ConflictRow): Html {
  return html`<article class="${conflict.kind}"><div class="kind">${conflict.kind} · ${conflict.state} · ${conflict.subjectName} · ${conflict.metric}</div>
<p class="explanation">${conflict.explanation.ja}</p><div class="sides">${renderSide(conflict.older)}${renderSide(conflict.newer)}</div></article>`
}

function renderSide(side: ConflictSide): Html {
  const more = side.voices > 1 ? ` ほか${side.voices - 1}件` : ''
  return html`<blockquote><p>${markQuote(side.sentence, side.quote)}</p><div class="where">${side.publisher} · ${dayOf(side.publishedAt)} · ${renderLink(side.url, side.title)}${more}</div></blockquote>`
}

function renderClaims(claims: ClaimRow[]): Html {
  return html`<div class="scroll"><table><tr><th>who</th><th>what</th><th>how much</th><th>says</th><th>where</th></tr>${claims.map(
    (
      claim,
    ) => html`<tr><td>${claim.subjectName}</td><td>${[claim.metric, claim.scope, claim.objectName].filter(Boolean).join(', ')}</td>
<td class="much">${formatAmount(claim, claim.unit, 'ja')}</td><td>${claim.attributionName ?? '–'}</td><td>${claim.publisher} · ${dayOf(claim.publishedAt)} · ${renderLink(claim.url, claim.title)}</td></tr>`,
  )}</table></div>`
}

function renderSources(sources: SourceRow[]): Html {
  return html`<div class="scroll"><table><tr><th>publisher</th><th>articles</th><th>last success</th><th>health</th></tr>${sources.map(
    (source) => html`<tr><td>${renderLink(source.url, source.publisher)}</td><td>${source.articles}</td>
<td>${source.lastSuccessAt === null ? 'never' : dayOf(source.lastSuccessAt)}</td><td>${source.fault === null ? 'well' : html`<span class="fault">${source.fault}</span>`}</td></tr>`,
  )}</table></div>`
}

function renderFailed(articles: ArticleRow[]): Html {
  return html`<h2>Articles that could not be read</h2><div class="scroll"><table><tr><th>publisher</th><th>article</th><th>reason</th></tr>${articles.map(
    (article) =>
      html`<tr><td>${article.publisher}</td><td>${renderLink(article.url, article.title)}</td><td class="fault">${article.fault ?? ''}</td></tr>`,
  )}</table></div>`
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
