// What each name is to the text as a whole and to its paragraphs: named first, most often, whom a paragraph is about.
import type { ArticleNames, Named, ToldSentence } from './article-names.ts'

export interface Standing {
  /** The companies that the text names first, and most often. */
  first: string | undefined
  top: string | undefined
  /** Whom the sentences up to each one were about last. */
  topics: readonly (string | undefined)[]
  /** The company that each paragraph names first. */
  openers: ReadonlyMap<number, string>
  /** How often each company acts in each paragraph. */
  actors: ReadonlyMap<number, ReadonlyMap<string, number>>
  /** How often whoever acts most in a paragraph does. */
  mostActive: ReadonlyMap<number, number>
  /** The sentences that are headings: lines of their own without a full stop. */
  headings: readonly boolean[]
  /** The last heading up to each sentence, -1 where there is none. */
  lastHeadings: readonly number[]
}

const MAX_HEADING = 60

export function standingOf(
  { places, bySentence }: ArticleNames,
  told: readonly ToldSentence[],
  text: string,
): Standing {
  const topics: (string | undefined)[] = []
  const openers = new Map<number, string>()
  const actors = new Map<number, Map<string, number>>()
  const mostActive = new Map<number, number>()
  let last: string | undefined
  for (const named of bySentence) {
    topics.push(last)
    const inOrder = named
      .filter((one) => one.ref.kind === 'organisation' && !one.isVoice && !one.isStandIn && !one.isLoose)
      .toSorted((a, b) => a.start - b.start)
    for (const one of inOrder) if (!one.isOwner && !openers.has(one.paragraph)) openers.set(one.paragraph, one.ref.key)
    for (const one of inOrder)
      if (one.isActing && !one.isOwner)
        mostActive.set(one.paragraph, Math.max(mostActive.get(one.paragraph) ?? 0, countIn(actors, one)))
    last = inOrder.findLast(({ isActing }) => isActing)?.ref.key ?? last
  }
  const headings = told.map((one) => isHeading(one, text))
  let heading = -1
  return {
    ...firstAndTop(places),
    topics,
    openers,
    actors,
    mostActive,
    headings,
    lastHeadings: headings.map((is, at) => (heading = is ? at : heading)),
  }
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

function countIn(actors: Map<number, Map<string, number>>, { paragraph, ref }: Named): number {
  const own = actors.get(paragraph) ?? new Map<string, number>()
  actors.set(paragraph, own)
  const count = (own.get(ref.key) ?? 0) + 1
  own.set(ref.key, count)
  return count
}

function isHeading({ sentence, readings }: ToldSentence, text: string): boolean {
  const { start, end } = sentence
  const isLine = (start === 0 || text[start - 1] === '\n') && (end >= text.length || text[end] === '\n')
  return isLine && readings.length === 0 && end - start < MAX_HEADING && !/[。.!?]\s*$/.test(text.slice(start, end))
}
