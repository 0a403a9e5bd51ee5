// By which of its words a construction can be found: one that a text must have to fit it.

/** Words of so many texts that they tell nothing. */
const COMMON = new Set('ORG MONEY DATE NUM PLACE be have will for of in to at with on by from and it ,'.split(' '))

/**
 * The words of which a pattern needs at least one, each a whole word of what it is held against.
 * @returns null where no such words can be told
 */
export function wordsOf(pattern: string): ReadonlySet<string> | null {
  const all = new Set<string>()
  for (const alternative of alternativesOf(pattern)) {
    const words = wordsOfSequence(alternative)
    if (words === null) return null
    for (const word of words) all.add(word)
  }
  return all
}

/** The better of two: of rarer words, then of fewer. */
export function rarer(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (one === null || other === null) return one ?? other
  const weigh = (words: ReadonlySet<string>) => [...words].filter((word) => COMMON.has(word)).length * 1000 + words.size
  return weigh(one) <= weigh(other) ? one : other
}

function alternativesOf(pattern: string): string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < pattern.length; at = behindAtom(pattern, at))
    if (pattern[at] === '|') {
      parts.push(pattern.slice(start, at))
      start = at + 1
    }
  return [...parts, pattern.slice(start)]
}

function wordsOfSequence(pattern: string): ReadonlySet<string> | null {
  let best: ReadonlySet<string> | null = null
  let isBoundary = true
  for (let at = 0; at < pattern.length; ) {
    const word = /^[\w'’&-]+/.exec(pattern.slice(at))?.[0] ?? null
    if (word !== null) {
      const end = at + word.length
      if (isBoundary) best = rarer(best, wordsAt(word, pattern.slice(end)))
      at = end
      isBoundary = false
      continue
    }
    const end = behindAtom(pattern, at)
    const quantifier = /^(?:[?*+]|\{[\d,]+\})\??/.exec(pattern.slice(end))?.[0] ?? ''
    const atom = pattern.slice(at, end)
    const isNeeded = quantifier === '' || /^(?:\+|\{[1-9])/.test(quantifier)
    if (atom.startsWith('(?:') && isNeeded && isBoundary) {
      const isWhole = /^(?: |$|\(\?: |\(\?=|\(\?!)/.test(pattern.slice(end + quantifier.length)) || / \)$/.test(atom)
      if (isWhole) best = rarer(best, wordsOf(atom.slice(3, -1).trim()))
    }
    isBoundary = atom === ' ' || (atom.startsWith('(') && isBoundary) || / \)$/.test(atom)
    at = end + quantifier.length
  }
  return best
}

/** A word as it stands, and without its last letter where that may be missing; null where it goes on. */
function wordsAt(word: string, rest: string): ReadonlySet<string> | null {
  if (rest.startsWith('?')) return /^\?(?: |$|\(\?: )/.test(rest) ? new Set([word, word.slice(0, -1)]) : null
  return /^(?: |$|\(\?: |\(\?=|\(\?!)/.test(rest) ? new Set([word]) : null
}

/** Where the character, the class or the group that starts at `at` ends. */
function behindAtom(pattern: string, at: number): number {
  if (pattern[at] === '\\') return at + 2
  if (pattern[at] === '[') return pattern.indexOf(']', at) + 1
  if (pattern[at] !== '(') return at + 1
  let end = at + 1
  while (end < pattern.length && pattern[end] !== ')') end = behindAtom(pattern, end)
  return end + 1
}
