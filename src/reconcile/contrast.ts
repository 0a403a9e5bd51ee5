// Whether an article sets one of its figures against another. A writer who lists two figures means both.
import type { FiledClaim } from '#domain/conflict.ts'
import type { Language } from '#domain/text.ts'
import { CHANGES_BEHIND, CHANGES_BETWEEN, CLASHES, CONJUNCTIONS, LINKS, PREPOSITIONS, TURNS } from './contrast-words.ts'

/** Both claims are of one revision of one article. The order of the arguments does not matter. */
export function areSetAgainst(a: FiledClaim, b: FiledClaim): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  const hasTwoVoices = haveTwoVoices(first, second)
  if (hasTwoVoices && hasAny(fold(first.article.title), CLASHES)) return true
  const passage = passageOf(first, second)
  if (passage === null) return false
  const { before, between, behind, whole } = passage
  if (hasAny(between, TURNS) || hasAny(whole, CLASHES) || isGoverned(passage) || isReplaced(before, between))
    return true
  if (!hasTwoVoices || hasAny(behind, CHANGES_BEHIND) || hasAny(between, CHANGES_BETWEEN)) return false
  return hasAny(between, LINKS) || (between.includes(',') && hasAny(clauseBefore(before), CONJUNCTIONS))
}

/** The words around two figures that are near enough to each other to be set against each other, in lower case. */
interface Passage {
  /** In the sentence of the first figure, before it. */
  before: string
  /** From the first figure to the second, but for a short sentence that may stand between theirs. */
  between: string
  /** In the sentence of the second figure, behind it. */
  behind: string
  /** The sentences of both. */
  whole: string
}

/** A sentence between the two is the longest that may stand there: one in Japanese needs half the letters. */
const MAX_GAP: Record<Language, number> = { ja: 80, en: 160 }

function passageOf(first: FiledClaim, second: FiledClaim): Passage | null {
  const [one, other] = [first, second].map(({ sentenceText }) => fold(sentenceText))
  if (one === undefined || other === undefined) return null
  const [from, to] = [first.end - first.sentence.start, second.start - second.sentence.start]
  const before = one.slice(0, first.start - first.sentence.start)
  const behind = other.slice(second.end - second.sentence.start)
  if (first.sentence.start === second.sentence.start)
    return { before, between: one.slice(from, to), behind, whole: one }
  if (second.sentence.start - first.sentence.end > MAX_GAP[first.article.language]) return null
  return { before, between: `${one.slice(from)} ${other.slice(0, to)}`, behind, whole: `${one} ${other}` }
}

/** `Contrary to its claim of 2,048, it has 50,000`; `it claims 2,048, despite owning 50,000`. */
function isGoverned({ before, between }: Passage): boolean {
  return (
    hasAny(clauseBefore(between), PREPOSITIONS) || (/[,;]/.test(between) && hasAny(clauseBefore(before), PREPOSITIONS))
  )
}

/** `not 2,048 but 50,000`. */
function isReplaced(before: string, between: string): boolean {
  return /\bnot (?:the |its )?$/.test(before) && /\bbut\b/.test(between)
}

/** What stands between the last sign of a new clause and the end. */
function clauseBefore(words: string): string {
  return words.slice(words.search(/[^,;:.]*$/))
}

/** Two who are named. */
export function areOfTwoVoices(a: FiledClaim, b: FiledClaim): boolean {
  return a.attribution !== null && b.attribution !== null && a.attribution.key !== b.attribution.key
}

function haveTwoVoices(a: FiledClaim, b: FiledClaim): boolean {
  return voiceOf(a) !== voiceOf(b)
}

/** Who is named; else the article, or those whom it leaves unnamed. */
function voiceOf({ attribution, stance }: FiledClaim): string {
  if (attribution !== null) return attribution.key
  return stance === 'reported' || stance === 'hedged' ? 'somebody unnamed' : 'the article itself'
}

/** Of the same length, so that offsets stay. */
function fold(words: string): string {
  return words.replace(/[A-Z’]/g, (sign) => (sign === '’' ? "'" : sign.toLowerCase()))
}

function hasAny(words: string, cues: readonly RegExp[]): boolean {
  return cues.some((cue) => cue.test(words))
}
