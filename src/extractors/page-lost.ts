// Paragraphs that Readability passes over although they stand within the article: points under the headline, rows.
import type { Paragraph } from './page-text.ts'

const PLACES = /^(?:li|tr|h[2-4])$/
const SENTENCE_END = /[。.!?！？」”"]$/
const MOST_PLACES = 20
const [SHORT, LONG] = [15, 400]

/**
 * The paragraphs found, with those that stand among them or between them and the headline and hold a figure.
 * @param all the paragraphs of the page in the same order
 */
export function withLost(found: readonly Paragraph[], all: readonly Paragraph[], title: string | null): Paragraph[] {
  const whole: Paragraph[] = []
  const places = placesOf(all)
  let next = -1
  for (const paragraph of found) {
    const at = places.get(paragraph.text)?.find((place) => place >= next) ?? -1
    if (at >= 0) {
      const isLead = next < 0
      const between = all.slice(isLead ? headlineBefore(all, at, title) : next, at)
      whole.push(...between.filter((lost) => isFigure(lost, isLead)))
      next = at + 1
    }
    whole.push(paragraph)
  }
  return whole
}

/** Where each text stands; of one that is repeated without end, the first places. */
function placesOf(all: readonly Paragraph[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, { text }] of all.entries()) {
    const known = places.get(text)
    if (known === undefined) places.set(text, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  return places
}

/** Behind the headline that stands next before `at`; `at` itself where there is none. */
function headlineBefore(all: readonly Paragraph[], at: number, title: string | null): number {
  for (let index = at - 1; index >= 0; index--) {
    const paragraph = all[index]
    if (paragraph?.block.localName === 'h1' || paragraph?.text === title) return index + 1
  }
  return at
}

function isFigure({ text, block, linkShare }: Paragraph, isLead: boolean): boolean {
  if (linkShare > 0 || text.length < SHORT || text.length > LONG || !/\d|[０-９]/.test(text)) return false
  return PLACES.test(block.localName) || (isLead && SENTENCE_END.test(text))
}
