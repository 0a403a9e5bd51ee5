// Clues as numbers: each is a place in a table of weights. Two clues that fall on one place share its weight, in training
// as in reading.
import { OPEN_TASKS, PLACE_BITS } from './weights.ts'

/** The number of a word, a role, a kind of clue: FNV-1a of its letters. */
export function numberOf(words: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193)
  return sum
}

const ZERO = 0x30
const NINE = 0x39

/** The number of what stands between two places, with each run of digits as a single 0. */
export function numberOfStretch(text: string, from: number, to: number): number {
  let sum = 0x811c9dc5
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const isDigit = code >= ZERO && code <= NINE
    sum = Math.imul(sum ^ (isDigit ? ZERO : code), 0x01000193)
    if (isDigit) while (at + 1 < to && text.charCodeAt(at + 1) >= ZERO && text.charCodeAt(at + 1) <= NINE) at++
  }
  return sum
}

/** The numbers of some words, by the word. */
export function numbersOf<const Words extends readonly string[]>(...words: Words): Record<Words[number], number> {
  return Object.fromEntries(words.map((word) => [word, numberOf(word)])) as Record<Words[number], number>
}

/** The least count of the highest grade. */
export const MANY = 5

/** A count in five grades. */
export function grade(count: number): number {
  return count <= 0 ? 0 : count <= 2 ? count : count < MANY ? 3 : 5
}

/** How many a list holds. */
export const MAX_CLUES = 1024
const GROUPED = numberOf('by group')

/** Clues that many lists have in common: worked out once, and summed once. */
export interface SharedClues {
  /** Holds those of others too. */
  readonly room: Int32Array
  /** Where its places lie; what they sum up to for each open task lies before them, once the judge has been asked. */
  readonly from: number
  readonly to: number
  isSummed: boolean
}

const ROOM = 1 << 14
let room = new Int32Array(ROOM)
let roomUsed = 0

/** Begins anew in the same room, for the next article: what was shared in the last one is asked of no more. */
export function clearShared(): void {
  roomUsed = 0
}

/** What a list holds, for others to share. An array of its own for each takes longer than all that is in it. */
export function shareClues({ places, length }: ClueList): SharedClues {
  if (roomUsed + OPEN_TASKS.length + length > ROOM) {
    // Whoever shares what lies in the full one keeps that.
    room = new Int32Array(ROOM)
    roomUsed = 0
  }
  const from = roomUsed + OPEN_TASKS.length
  for (let at = 0; at < length; at++) room[from + at] = places[at]!
  roomUsed = from + length
  return { room, from, to: roomUsed, isSummed: false }
}

/** What speaks for one choice. A list is filled, summed and filled again: what is beyond its end is left out. */
export class ClueList {
  readonly places = new Int32Array(MAX_CLUES)
  length = 0
  /** So many of them, the first, speak for it whichever task it is asked for. */
  common = 0
  /** What it has besides. */
  shared: SharedClues | null = null
  /** What those two sum up to for each open task; told once the judge has been asked. */
  readonly sums = new Int32Array(OPEN_TASKS.length)
  isSummed = false
  /** The group of metrics that the figure is of. */
  group = 0
  /** Leaves out what says hardly anything that other clues do not say. */
  isTerse = false

  clear(group = 0, isTerse = false): void {
    this.length = 0
    this.common = 0
    this.shared = null
    this.isSummed = false
    this.group = group
    this.isTerse = isTerse
  }

  /** What it holds by now is common to all tasks; what is added is for one of them, until it is cut off again. */
  closeCommon(): void {
    this.common = this.length
  }

  cutToCommon(): void {
    this.length = this.common
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

  /** A clue that a terse list leaves out. */
  addUnlessTerse(kind: number, a = 0, b = 0, c = 0): void {
    if (!this.isTerse) this.add(kind, a, b, c)
  }

  /** Its own clues and those that it shares. */
  all(): number[] {
    const all: number[] = []
    for (let at = 0; at < this.length; at++) all.push(this.places[at]!)
    if (this.shared === null) return all
    const { room, from, to } = this.shared
    return [...all, ...room.subarray(from, to)]
  }

  /** A clue as such, and for figures of this group. */
  both(kind: number, a = 0, b = 0): void {
    this.add(kind, a, b)
    this.add(kind ^ GROUPED, a, b, this.group)
  }

  /** A clue as such, and for figures of this group unless the list is terse. */
  bothUnlessTerse(kind: number, a = 0, b = 0): void {
    if (this.isTerse) this.add(kind, a, b)
    else this.both(kind, a, b)
  }
}
