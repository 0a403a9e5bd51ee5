// The small parts that mails and pages are put together from.
import { clip, clipRound, LIMITS } from './clip.ts'
import { type Html, html } from './html.ts'
import { look } from './looks.ts'

/** Longer ones are cut off by some mail programs, and a cut address leads elsewhere. */
const MAX_URL = 2_000

/** Addresses come from feeds: only http and https are followed. */
export function isLink(url: string): boolean {
  return /^https?:\/\//i.test(url) && url.length <= MAX_URL
}

/** One without a text shows itself. */
export function renderLink(url: string, text: string): Html {
  const shown = clip(text.trim() === '' ? url : text, LIMITS.title)
  return isLink(url) ? html`<a href="${url}"${look('link')} rel="noreferrer">${shown}</a>` : html`${shown}`
}

/** The sentence with its figure marked; as it is where the figure's words do not stand in it. */
export function markQuote(sentence: string, quote: string): Html {
  const text = clipRound(sentence.trim(), quote, LIMITS.sentence)
  const at = text.indexOf(quote)
  if (at < 0 || quote === '') return html`${text}`
  const [before, after] = [text.slice(0, at), text.slice(at + quote.length)]
  return html`${before}<mark${look('mark')}>${quote}</mark>${after}`
}

/** No line breaks within a day: 2025-02-03. */
export function keepDays(text: string): Html[] {
  return text
    .split(/(\d{4}-\d{2}-\d{2})/)
    .map((part, index) => (index % 2 === 0 ? html`${part}` : html`<span${look('day')}>${part}</span>`))
}
