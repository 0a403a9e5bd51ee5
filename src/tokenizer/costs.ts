// What it costs that a word follows another, in blocks: what is asked for most lies together in memory.
import { WORD_SIZE } from './words.ts'

/** A block has the costs of so many left ids with as many right ids, as a power of two. */
const SIDE_BITS = 8
const BLOCK_BITS = 2 * SIDE_BITS
const IN_BLOCK = (1 << SIDE_BITS) - 1

/** Where the costs of a left id begin; `across` is how many blocks stand side by side. */
export function rowOf(left: number, across: number): number {
  return (((left >> SIDE_BITS) * across) << BLOCK_BITS) + ((left & IN_BLOCK) << SIDE_BITS)
}

/** Where in such a row the cost with a right id is. */
export function columnOf(right: number): number {
  return ((right >> SIDE_BITS) << BLOCK_BITS) + (right & IN_BLOCK)
}

/** The blocks are a square. */
export function blocksAcross(costs: Int16Array): number {
  return Math.sqrt(costs.length >> BLOCK_BITS)
}

/**
 * New ids by the old ones, in the order in which the words have them: short words come first, and are met most often. Nearly
 * all that a text asks for is in the first block. The id 0, of where a piece begins and ends, stays.
 */
export function rankIds(numbers: Int16Array, count: number): Int16Array {
  const inOrder = new Set([0])
  for (let word = 0; word < numbers.length; word += WORD_SIZE) inOrder.add(numbers[word]!).add(numbers[word + 1]!)
  for (let id = 0; id < count; id++) inOrder.add(id)
  const ranks = new Int16Array(count)
  for (const [rank, id] of [...inOrder].entries()) ranks[id] = rank
  return ranks
}

/** Gives the words their new ids. */
export function renumber(numbers: Int16Array, ranks: Int16Array): void {
  for (let word = 0; word < numbers.length; word += WORD_SIZE) {
    numbers[word] = ranks[numbers[word]!]!
    numbers[word + 1] = ranks[numbers[word + 1]!]!
  }
}

/** @param file a row for each right id, as many of them as of left ids */
export function packCosts(file: Int16Array, ranks: Int16Array): SharedArrayBuffer {
  const ids = ranks.length
  const across = Math.ceil(ids / (1 << SIDE_BITS))
  const costs = new Int16Array(new SharedArrayBuffer(((across * across) << BLOCK_BITS) * 2))
  const rows = Int32Array.from(ranks, (rank) => rowOf(rank, across))
  for (let right = 0; right < ids; right++) {
    const column = columnOf(ranks[right]!)
    for (let left = 0; left < ids; left++) costs[rows[left]! + column] = file[right * ids + left]!
  }
  return costs.buffer
}
