// HTML by template: every value is escaped unless it is HTML that was made here.

/** Markup that may stand in a page as it is. */
export interface Html {
  safe: string
}

type Value = string | number | Html | readonly Html[]

export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return { safe: String.raw({ raw: parts }, ...values.map(renderValue)) }
}

function renderValue(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return 'safe' in value ? value.safe : value.map((one) => one.safe).join('')
}

/** What no page may hold, and what turns the direction of the text behind it, becomes a space. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu

function escapeHtml(text: string): string {
  return text
    .replace(UNSEEN, (unseen) => (unseen === '\n' ? unseen : ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
