// The words of a table, to be found in a text all at once: a tree of their letters.

/**
 * Its branches are numbered, those of one branch in a row. Nearly all places of a text end at the two filters, which are
 * as small as they are to stay at hand.
 */
export interface WordTree<Item> {
  /** What is told of the word that ends with each branch. */
  items: readonly (readonly Item[])[]
  letters: Uint16Array
  /** Where those of each branch begin; the next one's begin where they end. */
  firsts: Uint16Array
  /** The branches of first letters. */
  begins: ReadonlyMap<number, number>
  /** 1 where two such letters may begin a word, by `pairOf`. */
  pairs: Uint8Array
  /** 1 where such a letter may be all of a word, by its last bits. */
  wholes: Uint8Array
  /** Its words are in small letters, and stand for those in capitals too. */
  anyCase: boolean
}

const PAIRS = 0x10_00
const WHOLES = 0x1_00

/** Two letters as an index; few of those that share one are met. */
function pairOf(first: number, second: number): number {
  return ((first * 31) ^ second) & (PAIRS - 1)
}

interface Node<Item> {
  letter: number
  items: Item[]
  next: Map<number, Node<Item>>
}

export function treeOf<Item>(
  words: Iterable<readonly [word: string, item: Item]>,
  { anyCase }: { anyCase: boolean },
): WordTree<Item> {
  const root: Node<Item> = { letter: 0, items: [], next: new Map() }
  for (const [word, item] of words) nodeOf(root, word).items.push(item)
  const nodes = [root]
  const firsts: number[] = []
  // The branches of each, behind those of all before it.
  for (let at = 0; at < nodes.length; at++) {
    firsts.push(nodes.length)
    nodes.push(...nodes[at]!.next.values())
  }
  firsts.push(nodes.length)
  const pairs = new Uint8Array(PAIRS)
  const wholes = new Uint8Array(WHOLES)
  for (const { letter, items, next } of root.next.values()) {
    for (const second of next.keys()) pairs[pairOf(letter, second)] = 1
    if (items.length > 0) wholes[letter & (WHOLES - 1)] = 1
  }
  return {
    items: nodes.map(({ items }) => items),
    letters: Uint16Array.from(nodes, ({ letter }) => letter),
    firsts: Uint16Array.from(firsts),
    begins: new Map([...root.next.keys()].map((letter, at) => [letter, at + 1])),
    pairs,
    wholes,
    anyCase,
  }
}

function nodeOf<Item>(root: Node<Item>, word: string): Node<Item> {
  let node = root
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at)
    const next = node.next.get(letter) ?? { letter, items: [], next: new Map() }
    node.next.set(letter, next)
    node = next
  }
  return node
}

/** The first place from `from` on where a word may begin by its first two letters; the text's length where there is none. */
export function nextBegin(tree: WordTree<unknown>, text: string, from: number): number {
  const { pairs, wholes } = tree
  const { length } = text
  let first = letterAt(tree, text, from)
  for (let at = from; at < length; at++) {
    const second = letterAt(tree, text, at + 1)
    if (pairs[pairOf(first, second)] === 1 || wholes[first & (WHOLES - 1)] === 1) return at
    first = second
  }
  return length
}

/** The branch of the letter at `at`; nought where no word begins with it. */
export function branchAt(tree: WordTree<unknown>, text: string, at: number): number {
  return tree.begins.get(letterAt(tree, text, at)) ?? 0
}

/** How a branch goes on with the letter at `at`; nought where it does not. */
export function branchOn(tree: WordTree<unknown>, branch: number, text: string, at: number): number {
  const { letters, firsts } = tree
  const letter = letterAt(tree, text, at)
  const end = firsts[branch + 1]!
  for (let next = firsts[branch]!; next < end; next++) if (letters[next] === letter) return next
  return 0
}

/** Whether one of the words stands anywhere in a text. */
export function hasWord(tree: WordTree<unknown>, text: string): boolean {
  for (let at = nextBegin(tree, text, 0); at < text.length; at = nextBegin(tree, text, at + 1)) {
    let branch = branchAt(tree, text, at)
    for (let end = at + 1; branch !== 0; end++) {
      if (tree.items[branch]!.length > 0) return true
      branch = branchOn(tree, branch, text, end)
    }
  }
  return false
}

/** Nought behind the end of a text. */
function letterAt({ anyCase }: WordTree<unknown>, text: string, at: number): number {
  if (at >= text.length) return 0
  const letter = text.charCodeAt(at)
  return anyCase && letter >= CAPITAL_A && letter <= CAPITAL_Z ? letter + TO_SMALL : letter
}

const CAPITAL_A = 65
const CAPITAL_Z = 90
const TO_SMALL = 32
