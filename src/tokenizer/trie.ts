// The words of kuromoji's dictionary as a trie by letters in alphabetical order, so that a search touches few pages of
// memory. In the file the trie goes by bytes of UTF-8: three steps for a letter, each far from the one before.

/**
 * Nodes are numbered by depth, below it by what leads to them: those of one parent stand side by side in the order of
 * their letters. The root is 0, which is no node's child.
 */
export interface Trie {
  /** The node of each letter that begins a word; 0 for the others. */
  firsts: Uint16Array
  /** The letter that leads to a node. */
  letters: Uint16Array
  /** The first child and the first word of each node, side by side; its last ones are before the first of the next node. */
  nodes: Int32Array
}

export const NODE_SIZE = 2

/** The child of `node` by a letter, or 0. */
export function childOf({ nodes, letters }: Trie, node: number, letter: number): number {
  let low = nodes[node * NODE_SIZE]!
  const end = nodes[(node + 1) * NODE_SIZE]!
  for (let high = end; low < high; ) {
    const middle = (low + high) >> 1
    if (letters[middle]! < letter) low = middle + 1
    else high = middle
  }
  return low < end && letters[low] === letter ? low : 0
}

/** A trie by bytes as a double array: the children of a node stand from its base on, each at the byte that leads to it. */
export interface ByteTrie {
  /** Of the leaf that follows a word, at the byte 0, it is `-1 -` the word's key. */
  base: Int32Array
  /** The parent of each node; of one that is not in use it is negative. */
  check: Int32Array
}

/** Of a node that ends no word. */
export const NO_KEY = -1

/** The trie in shared memory, still without the words of its nodes, and the keys of those. */
export function packTrie(bytes: ByteTrie) {
  const { found, letterOf, parentOf } = readLetters(bytes)
  const byLetter = group(found, letterOf, 0x10000).sorted
  const { sorted, starts } = group(byLetter, parentOf, bytes.check.length)
  const order = new Int32Array(found.length + 1)
  const firsts = new Uint16Array(new SharedArrayBuffer(0x10000 * 2))
  const letters = new Uint16Array(new SharedArrayBuffer(order.length * 2))
  const nodes = new Int32Array(new SharedArrayBuffer((order.length + 1) * NODE_SIZE * 4))
  for (let number = 0, size = 1; number < order.length; number++) {
    const node = order[number]!
    letters[number] = letterOf[node]!
    nodes[number * NODE_SIZE] = size
    for (let at = starts[node]!; at < starts[node + 1]!; at++) order[size++] = sorted[at]!
  }
  nodes[order.length * NODE_SIZE] = order.length
  for (let number = 1; number < nodes[NODE_SIZE]!; number++) firsts[letters[number]!] = number
  return { trie: { firsts, letters, nodes }, keys: order.map((node) => keyOf(bytes, node)) }
}

function keyOf({ base, check }: ByteTrie, node: number): number {
  const leaf = base[node]!
  return check[leaf] === node ? -1 - base[leaf]! : NO_KEY
}

/** The nodes that stand behind a whole letter. */
function readLetters({ base, check }: ByteTrie) {
  const [letterOf, parentOf] = [new Int32Array(check.length), new Int32Array(check.length)]
  const nodes = new Int32Array(check.length)
  let count = 0
  const byteTo = (node: number) => node - base[check[node]!]!
  const enter = (node: number, letter: number, parent: number) => {
    letterOf[node] = letter
    parentOf[node] = parent
    nodes[count++] = node
  }
  for (let node = 1; node < check.length; node++) {
    const parent = check[node]!
    if (parent < 0) continue
    const last = byteTo(node)
    if (last > 0 && last < 0x80) enter(node, last, parent)
    if (last < 0x80 || last >= 0xc0) continue
    const middle = byteTo(parent)
    const above = check[parent]!
    if (middle >= 0xc0 && middle < 0xe0) enter(node, ((middle & 0x1f) << 6) | (last & 0x3f), above)
    // The dictionary has nothing beyond the basic plane.
    if (middle < 0xc0)
      enter(node, ((byteTo(above) & 0xf) << 12) | ((middle & 0x3f) << 6) | (last & 0x3f), check[above]!)
  }
  return { found: nodes.subarray(0, count), letterOf, parentOf }
}

/** Items by their keys, those of one key in the order that they had; from `starts[key]` to `starts[key + 1]`. */
function group(items: Int32Array, keyOf: Int32Array, keys: number) {
  const starts = new Int32Array(keys + 2)
  for (let at = 0; at < items.length; at++) starts[keyOf[items[at]!]! + 2]!++
  for (let key = 2; key < starts.length; key++) starts[key]! += starts[key - 1]!
  const sorted = new Int32Array(items.length)
  for (let at = 0; at < items.length; at++) sorted[starts[keyOf[items[at]!]! + 1]!++] = items[at]!
  return { sorted, starts }
}
