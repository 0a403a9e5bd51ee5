// Whoever bears one of an article's names: what the text has said of it, followed from one sentence to the next.
import type { Named } from './article-names.ts'
import type { Knowledge } from './knowledge-clues.ts'

/** What the text has said of somebody before a sentence, by name. */
export interface Past {
  count: number
  first: Named | undefined
  last: Named | undefined
  isVoice: boolean
  /** What it was to those sentences, each role once. */
  readonly roles: number[]
  /** Index of the last heading that names it; -1 where none does. */
  heading: number
}

export class Bearer {
  readonly ownerKey: string | null
  readonly knowledge: Knowledge
  /** What it is to the text as a whole, whichever sentence is looked at. */
  readonly marks: number
  readonly past: Past = { count: 0, first: undefined, last: undefined, isVoice: false, roles: [], heading: -1 }
  /** The last sentence of which it was made a candidate. */
  candidateOf = -1
  private readonly places: readonly Named[]
  private readonly headings: readonly boolean[]
  /** The first of its places that has not passed. */
  private next = 0

  constructor(
    { ownerKey, knowledge, marks }: Pick<Bearer, 'ownerKey' | 'knowledge' | 'marks'>,
    places: readonly Named[],
    headings: readonly boolean[],
  ) {
    this.ownerKey = ownerKey
    this.knowledge = knowledge
    this.marks = marks
    this.places = places
    this.headings = headings
  }

  /** Its places in a sentence; those before it have passed then. Sentences are to be entered in their order. */
  enter(index: number): readonly Named[] {
    const { places } = this
    while (this.next < places.length && places[this.next]!.index < index) this.pass(places[this.next++]!)
    let end = this.next
    while (end < places.length && places[end]!.index === index) end++
    return end === this.next ? NOWHERE : places.slice(this.next, end)
  }

  private pass(one: Named): void {
    if (one.isStandIn) return
    const { past } = this
    past.count++
    past.first ??= one
    past.last = one
    past.isVoice ||= one.isVoice
    if (!past.roles.includes(one.role)) past.roles.push(one.role)
    if (this.headings[one.index] === true) past.heading = one.index
  }
}

export const NOWHERE: readonly Named[] = []
