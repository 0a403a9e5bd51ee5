// Where a text has the words of a table of cues: all of a text at once, letter by letter.
import type { Span } from '#domain/text.ts'
import type { CueTable } from './languages/cues.ts'
import { branchAt, branchOn, nextBegin, treeOf, type WordTree } from './word-tree.ts'

const WEAK = 30
const WEAKEST = 50

interface Cue<Meaning> {
  meaning: Meaning
  word: string
  /** Its place in the table: of two that tell as much, the earlier is taken. */
  rank: number
  /** Taken from its score: what its stars say, less a little for a long word, which says more than a short one. */
  malus: number
}

export interface CuePlace<Meaning> extends Span {
  cue: Cue<Meaning>
}

const trees = new WeakMap<CueTable<unknown>, WordTree<Cue<unknown>>>()

function treeOfCues<Meaning>(cues: CueTable<Meaning>): WordTree<Cue<Meaning>> {
  const known = trees.get(cues) as WordTree<Cue<Meaning>> | undefined
  if (known !== undefined) return known
  let rank = 0
  const words = cues.flatMap(([meaning, entries]) =>
    entries.map((entry): [string, Cue<Meaning>] => {
      const word = entry.replace(/\*+$/, '').toLowerCase()
      const malus = (entry.endsWith('**') ? WEAKEST : entry.endsWith('*') ? WEAK : 0) - word.length / 10
      return [word, { meaning, word, rank: rank++, malus }]
    }),
  )
  const tree = treeOf(words, { anyCase: true })
  trees.set(cues, tree)
  return tree
}

/** Every cue in a text, in the order of their starts. */
export function findCues<Meaning>(text: string, cues: CueTable<Meaning>): CuePlace<Meaning>[] {
  const tree = treeOfCues(cues)
  const found: CuePlace<Meaning>[] = []
  for (let start = nextBegin(tree, text, 0); start < text.length; start = nextBegin(tree, text, start + 1)) {
    let branch = branchAt(tree, text, start)
    for (let end = start + 1; branch !== 0; end++) {
      for (const cue of tree.items[branch]!) found.push({ cue, start, end })
      branch = branchOn(tree, branch, text, end)
    }
  }
  return found
}

export interface CueHit<Meaning> extends Span {
  meaning: Meaning
  word: string
  score: number
}

/** The cue that tells most; `score` is told by its place, null where it does not count. */
export function bestCue<Meaning>(
  places: readonly CuePlace<Meaning>[],
  score: (place: CuePlace<Meaning>) => number | null,
): CueHit<Meaning> | null {
  let best: CuePlace<Meaning> | null = null
  let most = 0
  for (const place of places) {
    const base = score(place)
    if (base === null) continue
    const total = base - place.cue.malus
    if (best !== null && (total < most || (total === most && place.cue.rank >= best.cue.rank))) continue
    best = place
    most = total
  }
  if (best === null) return null
  return { meaning: best.cue.meaning, word: best.cue.word, score: most, start: best.start, end: best.end }
}
