// The cheapest way through a sentence, word by word: the lattice of all words of the dictionary and Viterbi's search.
import { columnOf, rowOf } from './costs.ts'
import type { Dictionary } from './dictionary.ts'
import { childOf, NODE_SIZE } from './trie.ts'
import { WORD_SIZE, type Words } from './words.ts'

/** A word on the cheapest way. */
export interface Step {
  start: number
  end: number
  /** Its place among the known or the unknown words. */
  id: number
  isKnown: boolean
}

/** Finds ways through pieces of at most `longest` UTF-16 units. */
export function openSearch(dictionary: Dictionary, longest: number): (piece: string) => Step[] {
  const search = new Search(dictionary, longest)
  return (piece) => search.run(piece)
}

/** The fields of a node of the lattice, side by side: what is asked of one lies together in memory. */
const FIELDS = 8
const START = 0
const END = 1
const ID = 2
/** Of its right id among the costs. */
const COLUMN = 3
const COST = 4
const PREVIOUS = 5
const NEXT = 6
const IS_KNOWN = 7

/** More than any way costs; what two of them differ by fits into a word. */
const MOST_COST = 0x3fffffff

/**
 * The lattice: nodes that end at one place are linked in the order in which they were found. Made anew for each piece
 * in the same memory; a node is told by where its fields begin.
 */
class Search {
  private readonly dictionary: Dictionary
  private readonly costs: Int16Array
  private readonly across: number
  private nodes: Int32Array
  private size = 0
  /** The UTF-16 units of the piece. */
  private readonly codes: Uint16Array
  private length = 0
  /** The first and the last node that ends at a place. */
  private readonly firstAt: Int32Array
  private readonly lastAt: Int32Array
  /** What `seek` was last asked: words of a list often share their left id. */
  private soughtAt = -1
  private soughtLeft = -1
  /** What it found. */
  private cheapest = -1
  private least = 0

  constructor(dictionary: Dictionary, longest: number) {
    this.dictionary = dictionary
    this.costs = dictionary.costs
    this.across = dictionary.across
    this.nodes = new Int32Array(longest * 8 * FIELDS)
    this.codes = new Uint16Array(longest)
    this.firstAt = new Int32Array(longest + 1)
    this.lastAt = new Int32Array(longest + 1)
  }

  run(piece: string): Step[] {
    const { classes } = this.dictionary
    this.open(piece)
    let runEnd = 0
    let runKind = -1
    for (let at = 0; at < piece.length; ) {
      const units = this.unitsAt(at)
      const kind = this.classAt(at)
      if (at >= runEnd || kind !== runKind) runEnd = this.endOfRun(at, kind)
      runKind = kind
      // A place that no word ends at is on no way.
      if (at === 0 || this.firstAt[at] !== -1) {
        const hasKnown = this.addKnown(at)
        const { isAlwaysInvoked, isGrouping } = classes[kind]!
        if (!hasKnown || isAlwaysInvoked) this.addUnknown(kind, at, isGrouping ? runEnd : at + units)
      }
      at += units
    }
    this.findCheapest(this.firstAt[piece.length]!, 0)
    return this.wayBack(this.cheapest)
  }

  private open(piece: string): void {
    this.size = 0
    this.soughtAt = -1
    this.length = piece.length
    for (let at = 0; at < piece.length; at++) this.codes[at] = piece.charCodeAt(at)
    this.firstAt.fill(-1, 0, piece.length + 1)
  }

  /** Adds every word of the dictionary that starts at `at`; whether there was one. */
  private addKnown(at: number): boolean {
    const { codes, length } = this
    const { trie, known } = this.dictionary
    const before = this.size
    let node = trie.firsts[codes[at]!]!
    for (let end = at + 1; node !== 0; node = childOf(trie, node, codes[end++]!)) {
      const first = trie.nodes[node * NODE_SIZE + 1]!
      const last = trie.nodes[(node + 1) * NODE_SIZE + 1]!
      if (first < last) this.addWords(known, first, last, at, end)
      if (end === length) break
    }
    return this.size > before
  }

  private addUnknown(kind: number, start: number, end: number): void {
    const { unknown, unknownFirsts } = this.dictionary
    this.addWords(unknown, unknownFirsts[kind]!, unknownFirsts[kind + 1]!, start, end)
  }

  /** Adds words up to before `last`, each with the cheapest way to it: all nodes that end where they start are there already. */
  private addWords(words: Words, first: number, last: number, start: number, end: number): void {
    while (this.size + (last - first) * FIELDS > this.nodes.length) this.grow()
    const { nodes, firstAt, lastAt } = this
    const { numbers } = words
    const isKnown = words === this.dictionary.known ? 1 : 0
    let node = this.size
    let tail = firstAt[end] === -1 ? -1 : lastAt[end]!
    for (let id = first; id < last; id++) {
      const word = id * WORD_SIZE
      this.seek(start, numbers[word]!)
      nodes[node + START] = start
      nodes[node + END] = end
      nodes[node + ID] = id
      nodes[node + COLUMN] = columnOf(numbers[word + 1]!)
      nodes[node + COST] = this.least + numbers[word + 2]!
      nodes[node + PREVIOUS] = this.cheapest
      nodes[node + NEXT] = -1
      nodes[node + IS_KNOWN] = isKnown
      if (tail === -1) firstAt[end] = node
      else nodes[tail + NEXT] = node
      tail = node
      node += FIELDS
    }
    lastAt[end] = tail
    this.size = node
  }

  /** The cheapest way to a word of the left id that begins at `start`, as `cheapest` and `least`. */
  private seek(start: number, left: number): void {
    if (start === this.soughtAt && left === this.soughtLeft) return
    this.soughtAt = start
    this.soughtLeft = left
    if (start === 0) {
      this.cheapest = -1
      this.least = this.costs[rowOf(left, this.across)]!
    } else this.findCheapest(this.firstAt[start]!, left)
  }

  /** Of the nodes linked from `first`, the one from which a word of the left id is reached most cheaply. */
  private findCheapest(first: number, left: number): void {
    const { costs, across, nodes } = this
    const row = rowOf(left, across)
    let best = first
    let least = MOST_COST
    for (let node = first; node !== -1; node = nodes[node + NEXT]!) {
      const total = (nodes[node + COST]! + costs[row + nodes[node + COLUMN]!]!) | 0
      // All ones where it is less: a branch is foretold wrongly as often as not.
      const less = (total - least) >> 31
      least = (least + ((total - least) & less)) | 0
      best ^= (best ^ node) & less
    }
    this.cheapest = best
    this.least = least
  }

  private wayBack(last: number): Step[] {
    const { nodes } = this
    const steps: Step[] = []
    for (let node = last; node !== -1; node = nodes[node + PREVIOUS]!)
      steps.push({
        start: nodes[node + START]!,
        end: nodes[node + END]!,
        id: nodes[node + ID]!,
        isKnown: nodes[node + IS_KNOWN] === 1,
      })
    return steps.reverse()
  }

  private grow(): void {
    const nodes = new Int32Array(this.nodes.length * 2)
    nodes.set(this.nodes)
    this.nodes = nodes
  }

  /** Signs beyond the basic plane are of the first class, DEFAULT. */
  private classAt(at: number): number {
    return this.unitsAt(at) === 2 ? 0 : this.dictionary.classOf[this.codes[at]!]!
  }

  private endOfRun(at: number, kind: number): number {
    let end = at + this.unitsAt(at)
    while (end < this.length && this.classAt(end) === kind) end += this.unitsAt(end)
    return end
  }

  private unitsAt(at: number): number {
    const { codes } = this
    const isPair = (codes[at]! & 0xfc00) === 0xd800 && at + 1 < this.length && (codes[at + 1]! & 0xfc00) === 0xdc00
    return isPair ? 2 : 1
  }
}
