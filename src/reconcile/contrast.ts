// Whether an article sets one of its figures against another. A writer who lists two figures means both.
import type { FiledClaim } from '#domain/conflict.ts'

/** Words that set what follows against what went before, whoever is speaking. */
const STRONG: readonly string[] = [
  '実際には', '実際は', '実際のところ', '実のところ', '実は', 'とされるが', 'とされているが', 'とされてきたが',
  'に反し', 'とは裏腹に', 'とは対照的に', '正しくは', '誤りで', '矛盾', '食い違', 'かけ離れ', '大きく異なる',
  'in fact', 'in reality', 'actually', 'contrary to', 'despite', 'contradict', 'at odds with', 'far more', 'far less',
  'a far cry from', 'incorrectly', 'correct figure', 'rather than', 'dispute',
] // biome-ignore format: a list of words

/** Words that only turn the page: they count where two voices speak. */
const WEAK: readonly string[] = [
  'しかし', 'だが', 'ところが', 'けれども', 'ものの', '一方', 'に対し', 'するが、', 'したが、', 'いるが、', 'たが、',
  'るが、', 'ないが、', 'うが、', 'すが、',
  'however', 'but ', ' yet ', 'while ', 'whereas', 'although', 'though ', 'by contrast', 'on the other hand', 'instead',
] // biome-ignore format: a list of words

/** Both claims are of one revision of one article. The order of the arguments does not matter. */
export function areSetAgainst(a: FiledClaim, b: FiledClaim): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  const words = wordsBetween(first, second)
  if (words === null) return false
  return hasAny(words, STRONG) || (hasAny(words, WEAK) && haveTwoVoices(first, second))
}

/**
 * The words that could set the second figure against the first: between the two in one sentence; else from the first
 * figure to the second one's end of sentence, when no sentence, or a short one, stands between. Null when they are too
 * far apart to be set against each other.
 */
function wordsBetween(first: FiledClaim, second: FiledClaim): string | null {
  const isOneSentence = first.sentence.start === second.sentence.start
  if (isOneSentence)
    return first.sentenceText.slice(first.end - first.sentence.start, second.start - second.sentence.start)
  if (second.sentence.start - first.sentence.end > 80) return null
  return `${first.sentenceText.slice(first.end - first.sentence.start)} ${second.sentenceText}`
}

/** Two who are named. */
export function areOfTwoVoices(a: FiledClaim, b: FiledClaim): boolean {
  return a.attribution !== null && b.attribution !== null && a.attribution.key !== b.attribution.key
}

function haveTwoVoices(a: FiledClaim, b: FiledClaim): boolean {
  return (a.attribution?.key ?? null) !== (b.attribution?.key ?? null)
}

function hasAny(words: string, cues: readonly string[]): boolean {
  const folded = words.toLowerCase()
  return cues.some((cue) => folded.includes(cue))
}
