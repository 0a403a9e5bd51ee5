// The parts of a digest: a heading, as many items as there is room for, and what is left out.
import { type Html, html } from './html.ts'
import { indent } from './line.ts'
import { look } from './looks.ts'

export interface Item {
  html: Html
  text: string
}

export interface Part {
  title: string
  items: readonly Item[]
  /** Whether the items are paragraphs, or rows of a table, of one card. */
  frame?: 'card' | 'rows'
  notes: readonly string[]
}

const encoder = new TextEncoder()

/** The first items, rendered, whose HTML has room in so many bytes; the first of all in any case. */
export function takeFitting<T, R extends Item>(
  items: readonly T[],
  room: number,
  render: (item: T, index: number) => R,
): R[] {
  const shown: R[] = []
  let left = room
  for (const [index, item] of items.entries()) {
    const rendered = render(item, index)
    left -= encoder.encode(rendered.html.safe).length
    if (left < 0 && shown.length > 0) break
    shown.push(rendered)
  }
  return shown
}

export function renderPart({ title, items, frame, notes }: Part): Html {
  const body = items.map((item) => item.html)
  return html`<h2${look('section')}>${title}</h2>
${frame === undefined ? body : renderCard(frame === 'rows' ? [html`<table role="presentation"${look('rows')}>${body}</table>`] : body)}${notes.map((note) => html`<p${look('note')}>${note}</p>`)}`
}

export function renderCard(body: readonly Html[]): Html {
  return html`<table role="presentation"${look('card')}><tr><td${look('list')}>${body}</td></tr></table>
`
}

export function writePart({ title, items, notes }: Part): string {
  return [`# ${title}`, ...items.map(({ text }) => text), ...notes.map((note) => indent([note]))].join('\n\n')
}
