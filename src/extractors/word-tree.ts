// The words of a table, to be found in a text all at once: a tree of their letters, entered by the first two.
import { type LetterNumbers, numberOf, numbersOf } from '#domain/letters.ts'

/** What is told of the words that are read up to a letter, and how others go on. */
export interface Branch<Item> {
  items: Item[]
  next: Map<number, Branch<Item>>
}

export interface WordTree<Item> {
  /** By the number of the first letter. */
  branches: readonly (Branch<Item> | undefined)[]
  /** Nought for a letter that none begins with: most are such, and it is asked of every letter of every sentence. */
  begins: LetterNumbers
  /** Up to here the first letter is all of a word. */
  wholes: number
  /** 1 where a word may begin with these two letters, by `pairOf`. */
  pairs: Uint8Array
}

const PAIRS = 0x20_00

/** Two letters as an index; few of those that share one are met. */
function pairOf(first: number, second: number): number {
  return ((first * 31) ^ second) & (PAIRS - 1)
}

export function treeOf<Item>(words: Iterable<readonly [word: string, item: Item]>): WordTree<Item> {
  const root: Branch<Item> = { items: [], next: new Map() }
  for (const [word, item] of words) branchOf(root, word).items.push(item)
  const pairs = new Uint8Array(PAIRS)
  for (const [first, { next }] of root.next) for (const second of next.keys()) pairs[pairOf(first, second)] = 1
  const isWhole = ([, { items }]: [number, Branch<Item>]) => items.length > 0
  const wholes = [...root.next].filter(isWhole)
  const ordered = [...wholes, ...[...root.next].filter((one) => !isWhole(one))]
  const begins = numbersOf(new Map(ordered.map(([letter], at) => [letter, at + 1])))
  return { branches: [undefined, ...ordered.map(([, branch]) => branch)], begins, wholes: wholes.length, pairs }
}

function branchOf<Item>(root: Branch<Item>, word: string): Branch<Item> {
  let branch = root
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at)
    const next = branch.next.get(letter) ?? { items: [], next: new Map() }
    branch.next.set(letter, next)
    branch = next
  }
  return branch
}

/** What begins at `at`, up to its first letter; undefined nearly everywhere. */
export function branchAt<Item>(tree: WordTree<Item>, text: string, at: number): Branch<Item> | undefined {
  const first = text.charCodeAt(at)
  const begin = numberOf(tree.begins, first)
  if (begin === 0) return undefined
  if (begin > tree.wholes && tree.pairs[pairOf(first, text.charCodeAt(at + 1))] === 0) return undefined
  return tree.branches[begin]
}

/** How it goes on at `at`. */
export function branchOn<Item>(branch: Branch<Item>, text: string, at: number): Branch<Item> | undefined {
  return branch.next.size === 0 ? undefined : branch.next.get(text.charCodeAt(at))
}
