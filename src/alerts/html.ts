// HTML by template: every value is escaped unless it is HTML that was made here.

/** Markup that may stand in a page as it is. */
export interface Html {
  safe: string
}

type Value = string | number | Html | readonly Html[]

export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return { safe: String.raw({ raw: parts }, ...values.map(renderValue)) }
}

/** Addresses come from feeds: only http and https become links. One without a text shows itself. */
export function renderLink(url: string, text: string): Html {
  const shown = text.trim() === '' ? url : text
  return /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${shown}</a>` : html`${shown}`
}

/** The sentence with its figure marked; as it is where the figure's words do not stand in it. */
export function markQuote(sentence: string, quote: string): Html {
  const at = sentence.indexOf(quote)
  if (at < 0) return html`${sentence}`
  return html`${sentence.slice(0, at)}<mark>${quote}</mark>${sentence.slice(at + quote.length)}`
}

/** No line breaks within a day: 2025-02-03. */
export function keepDays(text: string): Html[] {
  return text
    .split(/(\d{4}-\d{2}-\d{2})/)
    .map((part, index) => (index % 2 === 0 ? html`${part}` : html`<span class="day">${part}</span>`))
}

function renderValue(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return 'safe' in value ? value.safe : value.map((one) => one.safe).join('')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
