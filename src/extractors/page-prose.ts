// Which paragraphs are the writer's own: those that only their words tell from what stands beside the article go here.
import { isMostlyDate } from './dates.ts'
import { CLOCK_TIME, END_LABELS, LABELS, POINTER_HEADING, WALL } from './page-labels.ts'
import { TERM } from './page-shape.ts'
import type { Paragraph } from './page-text.ts'

const LEAST_SHARE_BEFORE_END = 0.5
const SENTENCE_END = /[.!?。．！？」』”"’)）:：]$/
const [SHORT, LONG] = [20, 80]
/** Less than this is never left of a page. */
const LEAST_KEPT_SHARE = 0.3
const LONGEST_LABEL = 160
/** Alone it points to another page, in a list it is what the list tells. */
const ADDRESS = /^https?:/
/** A paragraph of which links make up more than this is a pointer. */
const POINTER_LINK_SHARE = 0.9
const LONGEST_POINTER = 300

/** The paragraphs that are the writer's own words, in their order. */
export function withoutClutter(paragraphs: readonly Paragraph[], title: string | null): Paragraph[] {
  const unlabelled = withoutOffers(withoutPointers(paragraphs))
    .filter((paragraph) => !isLabel(paragraph, title))
    .map(withoutLabelLines)
  const first = unlabelled.findIndex(isProse)
  const head = unlabelled.slice(0, Math.max(0, first))
  const heads = head.filter(
    (paragraph) => isPoint(paragraph) || (isHeading(paragraph) && !title?.includes(paragraph.text)),
  )
  const kept = withoutLastHeadings([...heads, ...unlabelled.slice(head.length)])
  // Where the rules would leave little, the page is of a kind that they were not made for.
  const isEnough = charactersOf(kept) >= LEAST_KEPT_SHARE * charactersOf(paragraphs)
  return isEnough || !paragraphs.some(isProse) ? kept : [...paragraphs]
}

/** Without what follows the label of other articles or of the writer, where most of the text stands before it. */
function withoutPointers(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const end = paragraphs.findIndex(({ text }) => END_LABELS.test(text))
  const before = paragraphs.slice(0, Math.max(0, end))
  return charactersOf(before) >= LEAST_SHARE_BEFORE_END * charactersOf(paragraphs) ? before : paragraphs
}

/** What a wall says behind the first words of an article for members is an offer, as far as it is no sentence. */
function withoutOffers(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const wall = paragraphs.findIndex(({ text }) => WALL.test(text))
  return wall < 0
    ? paragraphs
    : paragraphs.filter((paragraph, at) => at < wall || (isProse(paragraph) && !WALL.test(paragraph.text)))
}

/** Under a heading that nothing follows stood what was left out. */
function withoutLastHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.slice(0, 1 + paragraphs.findLastIndex((paragraph) => !isHeading(paragraph)))
}

function charactersOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0)
}

function isLabel({ text, linkShare, block }: Paragraph, title: string | null): boolean {
  if (text === title || CLOCK_TIME.test(text)) return true
  if (isMostlyDate(text) && !block.hasAttribute(TERM)) return true
  if (linkShare >= POINTER_LINK_SHARE && text.length <= LONGEST_POINTER && block.localName !== 'tr') return true
  const [line = '', ...more] = text.split('\n')
  return more.length === 0 ? isLabelLine(line) : POINTER_HEADING.test(line)
}

function isLabelLine(line: string): boolean {
  return line.length <= LONGEST_LABEL && LABELS.some((label) => label.test(line))
}

function withoutLabelLines(paragraph: Paragraph): Paragraph {
  if (!paragraph.text.includes('\n')) return paragraph
  const lines = paragraph.text.split('\n').filter((line) => ADDRESS.test(line) || !isLabelLine(line))
  return { ...paragraph, text: lines.join('\n') }
}

/** Whole sentences; before the first of them stand menus, dates and names. */
function isProse({ text }: Paragraph): boolean {
  return text.length >= LONG || (text.length >= SHORT && SENTENCE_END.test(text))
}

function isHeading({ block }: Paragraph): boolean {
  return /^h[2-6]$/.test(block.localName)
}

/** The points that some publishers set before the first paragraph. */
function isPoint({ text, block, linkShare }: Paragraph): boolean {
  return block.localName === 'li' && linkShare === 0 && text.length >= SHORT
}
