// Words from pages have no bounds; those of a mail have.

/** In characters; what is written with care stays well within them. */
export const LIMITS = { name: 120, title: 200, sentence: 360, explanation: 900, fault: 300, note: 300 }

const ELLIPSIS = '…'

/** The beginning of a text that is longer. */
export function clip(text: string, max: number): string {
  return text.length <= max ? text : `${whole(text.slice(0, max - 1))}${ELLIPSIS}`
}

/** What stands round the quote; the beginning where the text lacks it. */
export function clipRound(text: string, quote: string, max: number): string {
  if (text.length <= max) return text
  const at = text.indexOf(quote)
  if (at < 0 || quote.length > max) return clip(text, max)
  const start = Math.max(0, Math.min(at - Math.floor((max - quote.length) / 2), text.length - max))
  const [before, after] = [start > 0 ? ELLIPSIS : '', start + max < text.length ? ELLIPSIS : '']
  return `${before}${whole(text.slice(start, start + max))}${after}`
}

/** Without the halves of characters at its ends. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
