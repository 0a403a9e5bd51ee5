// Clues as numbers: each is a place in a table of weights. Two clues that fall on one place share its weight, in training
// as in reading.

const PLACE_BITS = 18
/** Places in a table of weights. */
export const PLACES = 1 << PLACE_BITS

/** The number of a word, a role, a kind of clue: FNV-1a of its letters. */
export function numberOf(words: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193)
  return sum
}

/** The numbers of some words, by the word. */
export function numbersOf<const Words extends readonly string[]>(...words: Words): Record<Words[number], number> {
  return Object.fromEntries(words.map((word) => [word, numberOf(word)])) as Record<Words[number], number>
}

/** A count in five grades. */
export function grade(count: number): number {
  return count <= 0 ? 0 : count <= 2 ? count : count <= 4 ? 3 : 5
}

const MAX_CLUES = 1024
const GROUPED = numberOf('by group')

/** What speaks for one choice. A list is filled, summed and filled again: what is beyond its end is left out. */
export class ClueList {
  readonly places = new Int32Array(MAX_CLUES)
  length = 0
  /** The group of metrics that the figure is of. */
  group = 0

  clear(group = 0): void {
    this.length = 0
    this.group = group
  }

  add(kind: number, a = 0, b = 0, c = 0): void {
    if (this.length === MAX_CLUES) return
    let sum = kind
    sum = Math.imul(sum ^ a, 0x9e3779b1)
    sum = Math.imul(sum ^ (sum >>> 15) ^ b, 0x85ebca6b)
    sum = Math.imul(sum ^ (sum >>> 13) ^ c, 0xc2b2ae35)
    sum = Math.imul(sum ^ (sum >>> 16), 0x27d4eb2f)
    this.places[this.length++] = sum >>> (32 - PLACE_BITS)
  }

  /** Clues that were added to another list. */
  append(places: Int32Array): void {
    const length = Math.min(places.length, MAX_CLUES - this.length)
    for (let at = 0; at < length; at++) this.places[this.length + at] = places[at]!
    this.length += length
  }

  /** A clue as such, and for figures of this group. */
  both(kind: number, a = 0, b = 0): void {
    this.add(kind, a, b)
    this.add(kind ^ GROUPED, a, b, this.group)
  }
}
