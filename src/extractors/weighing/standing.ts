// What each name is to the text as a whole and to its paragraphs: named first, most often, whom a paragraph is about.
import type { ArticleNames, Named, ToldSentence } from './article-names.ts'

export interface Standing {
  /** The companies that the text names first, and most often. */
  first: string | undefined
  top: string | undefined
  /** Whom the sentences up to each one were about last. */
  topics: readonly (string | undefined)[]
  paragraphs: readonly Paragraph[]
  /** The sentences that are headings: lines of their own without a full stop. */
  headings: readonly boolean[]
  /** The last heading up to each sentence, -1 where there is none. */
  lastHeadings: readonly number[]
}

interface Paragraph {
  /** The company that it names first. */
  opener: string | undefined
  /** How often each company acts in it. */
  actors: Map<string, number>
  /** How often whoever acts most does. */
  mostActive: number
}

const MAX_HEADING = 60

export function standingOf(
  { places, bySentence, paragraphs: numbers }: ArticleNames,
  told: readonly ToldSentence[],
  text: string,
): Standing {
  const topics: (string | undefined)[] = []
  const paragraphs: Paragraph[] = []
  for (let at = numbers.at(-1) ?? 0; at >= 0; at--)
    paragraphs.push({ opener: undefined, actors: new Map(), mostActive: 0 })
  let last: string | undefined
  for (const named of bySentence) {
    topics.push(last)
    const companies = named.filter(isCompany)
    if (companies.length > 1) companies.sort((a, b) => a.start - b.start)
    for (const one of companies) {
      if (!one.isOwner) enterParagraph(paragraphs[one.paragraph]!, one)
      if (one.isActing) last = one.ref.key
    }
  }
  const headings = told.map((one) => isHeading(one, text))
  let heading = -1
  return {
    ...firstAndTop(places),
    topics,
    paragraphs,
    headings,
    lastHeadings: headings.map((is, at) => (heading = is ? at : heading)),
  }
}

function isCompany({ ref, isVoice, isStandIn, isLoose }: Named): boolean {
  return ref.kind === 'organisation' && !isVoice && !isStandIn && !isLoose
}

/** Of those that are equal, the first. */
function firstAndTop(places: ArticleNames['places']): Pick<Standing, 'first' | 'top'> {
  let first: string | undefined
  let top: string | undefined
  let [start, most] = [Number.POSITIVE_INFINITY, -1]
  for (const [key, all] of places) {
    const one = all[0]
    if (one?.ref.kind !== 'organisation' || one.isVoice || one.isLoose) continue
    if (one.start < start) [first, start] = [key, one.start]
    let count = 0
    for (const { isOwner } of all) if (!isOwner) count++
    if (count > most) [top, most] = [key, count]
  }
  return { first, top }
}

function enterParagraph(paragraph: Paragraph, { isActing, ref: { key } }: Named): void {
  paragraph.opener ??= key
  if (!isActing) return
  const count = (paragraph.actors.get(key) ?? 0) + 1
  paragraph.actors.set(key, count)
  paragraph.mostActive = Math.max(paragraph.mostActive, count)
}

function isHeading({ sentence, readings }: ToldSentence, text: string): boolean {
  const { start, end } = sentence
  const isLine = (start === 0 || text[start - 1] === '\n') && (end >= text.length || text[end] === '\n')
  return isLine && readings.length === 0 && end - start < MAX_HEADING && !/[。.!?]\s*$/.test(text.slice(start, end))
}
