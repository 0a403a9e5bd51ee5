// The cheapest way through a sentence, word by word: the lattice of all words of the dictionary and Viterbi's search.
import type { Dictionary, Words } from './dictionary.ts'

/** A word on the cheapest way. */
export interface Step {
  start: number
  end: number
  /** Its place in the dictionary's words. */
  id: number
  isKnown: boolean
}

/** Nodes of the lattice in columns, those that end at one place linked in the order in which they were found. */
interface Lattice {
  size: number
  start: Int32Array
  end: Int32Array
  id: Int32Array
  right: Int32Array
  cost: Int32Array
  previous: Int32Array
  isKnown: Uint8Array
  next: Int32Array
}

/** Finds ways through pieces of at most `longest` UTF-16 units. */
export function openSearch(dictionary: Dictionary, longest: number): (piece: string) => Step[] {
  const firstAt = new Int32Array(longest + 1)
  const lastAt = new Int32Array(longest + 1)
  let lattice = openLattice(longest * 8)

  const add = (words: Words, isKnown: boolean, list: number, start: number, end: number) => {
    const count = words.targets[list] ?? 0
    for (let which = 1; which <= count; which++) {
      if (lattice.size === lattice.start.length) lattice = grow(lattice)
      append(dictionary, lattice, firstAt, lastAt, { words, isKnown, id: words.targets[list + which] ?? 0, start, end })
    }
  }

  return (piece) => {
    lattice.size = 0
    firstAt.fill(-1, 0, piece.length + 1)
    lastAt.fill(-1, 0, piece.length + 1)
    let run = { end: 0, kind: -1 }
    for (let at = 0; at < piece.length; at += unitsAt(piece, at)) {
      const kind = classAt(dictionary, piece, at)
      if (at >= run.end || kind !== run.kind) run = { end: endOfRun(dictionary, piece, at, kind), kind }
      // A place that no word ends at is on no way.
      if (at > 0 && firstAt[at] === -1) continue
      const hasKnown = scanKnown(dictionary, piece, at, (list, end) => add(dictionary.known, true, list, at, end))
      const { isAlwaysInvoked = false, isGrouping = false } = dictionary.classes[kind] ?? {}
      if (hasKnown && !isAlwaysInvoked) continue
      const end = isGrouping ? run.end : at + unitsAt(piece, at)
      add(dictionary.unknown, false, dictionary.unknown.listOf[kind] ?? 0, at, end)
    }
    return wayBack(lattice, cheapest(dictionary, lattice, firstAt[piece.length] ?? -1, 0).node)
  }
}

function openLattice(size: number): Lattice {
  const column = () => new Int32Array(size)
  return {
    size: 0,
    ...{ start: column(), end: column(), id: column(), right: column(), cost: column() },
    ...{ previous: column(), next: column(), isKnown: new Uint8Array(size) },
  }
}

function grow(lattice: Lattice): Lattice {
  const larger = openLattice(lattice.start.length * 2)
  larger.size = lattice.size
  for (const column of ['start', 'end', 'id', 'right', 'cost', 'previous', 'next', 'isKnown'] as const)
    larger[column].set(lattice[column])
  return larger
}

interface Word {
  words: Words
  isKnown: boolean
  id: number
  start: number
  end: number
}

/** Adds a word with the cheapest way to it: all nodes that end where it starts are there already. */
function append(dictionary: Dictionary, lattice: Lattice, firstAt: Int32Array, lastAt: Int32Array, word: Word): void {
  const entry = word.id / 2
  const left = word.words.entries[entry] ?? 0
  const before = word.start === 0 ? null : cheapest(dictionary, lattice, firstAt[word.start] ?? -1, left)
  const node = lattice.size++
  lattice.start[node] = word.start
  lattice.end[node] = word.end
  lattice.id[node] = word.id
  lattice.isKnown[node] = word.isKnown ? 1 : 0
  lattice.right[node] = word.words.entries[entry + 1] ?? 0
  lattice.cost[node] = (before?.cost ?? dictionary.costs[left + 2] ?? 0) + (word.words.entries[entry + 2] ?? 0)
  lattice.previous[node] = before?.node ?? -1
  lattice.next[node] = -1
  const last = lastAt[word.end] ?? -1
  if (last === -1) firstAt[word.end] = node
  else lattice.next[last] = node
  lastAt[word.end] = node
}

/** Of the nodes linked from `first`, the one from which a word of the left id is reached most cheaply. */
function cheapest(
  { costs, width }: Dictionary,
  { right, cost, next }: Lattice,
  first: number,
  left: number,
): { node: number; cost: number } {
  let best = first
  let least = Number.POSITIVE_INFINITY
  for (let node = first; node !== -1; node = next[node]!) {
    const total = cost[node]! + costs[right[node]! * width + left + 2]!
    if (total < least) {
      least = total
      best = node
    }
  }
  return { node: best, cost: least }
}

function wayBack({ start, end, id, isKnown, previous }: Lattice, last: number): Step[] {
  const steps: Step[] = []
  for (let node = last; node !== -1; node = previous[node]!)
    steps.push({ start: start[node]!, end: end[node]!, id: id[node]!, isKnown: isKnown[node] === 1 })
  return steps.reverse()
}

/** Tells of every word of the dictionary that starts at `at`; whether there was one. */
function scanKnown(
  { base, check, known }: Dictionary,
  piece: string,
  at: number,
  found: (list: number, end: number) => void,
): boolean {
  let parent = 0
  let isFound = false
  const step = (code: number): boolean => {
    const child = base[parent]! + code
    if (check[child] !== parent) return false
    parent = child
    return true
  }
  for (let end = at; end < piece.length; ) {
    const code = piece.codePointAt(end)!
    // The dictionary has no NUL, which ends its words, and nothing beyond the basic plane.
    if (code === 0 || code > 0xffff || !stepThrough(code, step)) break
    end++
    const leaf = base[parent]!
    if (check[leaf] !== parent) continue
    isFound = true
    found(known.listOf[-base[leaf]! - 1]!, end)
  }
  return isFound
}

/** The bytes of a letter in UTF-8, one after the other. */
function stepThrough(code: number, step: (byte: number) => boolean): boolean {
  if (code < 0x80) return step(code)
  if (code < 0x800) return step(0xc0 | (code >> 6)) && step(0x80 | (code & 0x3f))
  return step(0xe0 | (code >> 12)) && step(0x80 | ((code >> 6) & 0x3f)) && step(0x80 | (code & 0x3f))
}

function unitsAt(piece: string, at: number): number {
  return piece.codePointAt(at)! > 0xffff ? 2 : 1
}

/** Signs beyond the basic plane are of the first class, DEFAULT. */
function classAt({ classOf }: Dictionary, piece: string, at: number): number {
  const code = piece.codePointAt(at)!
  return code > 0xffff ? 0 : (classOf[code] ?? 0)
}

function endOfRun(dictionary: Dictionary, piece: string, at: number, kind: number): number {
  let end = at + unitsAt(piece, at)
  while (end < piece.length && classAt(dictionary, piece, end) === kind) end += unitsAt(piece, end)
  return end
}
