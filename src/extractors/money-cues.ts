// The word near an amount of money that tells what it is.
import type { Metric } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import { bestCue, type CueHit, type CuePlace, findCues } from './cue-places.ts'
import type { ClaimCues, MoneyMeaning } from './languages/cues.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import { clauseAfter, type Place } from './near.ts'

export interface MoneyCue extends Span {
  meaning: Metric
  word: string
  score: number
  /** It names the amount, and is not what is done with it. */
  isNoun: boolean
}

/** The sentence that was last asked of: all its figures ask for its cues. */
let lastWords = ''
let lastCues: readonly CuePlace<MoneyMeaning>[] = []

function cuesOf(words: string, cues: ClaimCues): readonly CuePlace<MoneyMeaning>[] {
  if (words !== lastWords) lastCues = findCues(words, cues.money)
  lastWords = words
  return lastCues
}

/** Where the figure stands among the words of its sentence. */
interface Around {
  words: string
  figure: number
  tail: number
  /** The end of the figure before. */
  own: number
  /** The end of the clause behind the figure. */
  reach: number
  /** A bracket or a rate of growth may stand between. */
  mayHaveAsides: boolean
}

/** The cue that binds the figure most closely; its span is one of the text. */
export function findMoneyCue(place: Place, cues: ClaimCues): MoneyCue | null {
  const { text, sentence, quantity, previousEnd } = place
  const { start: from } = sentence
  const words = text.slice(from, sentence.end)
  const tail = place.tail - from
  const around = {
    words,
    figure: quantity.start - from,
    tail,
    own: previousEnd - from,
    reach: tail + clauseAfter(place).length,
    mayHaveAsides: hasSign(text, sentence, SIGN.brackets | SIGN.percent),
  }
  const told = cuesOf(words, cues)
  const nounBefore = bestCue(told, (one) => (one.cue.meaning.isNoun ? scoreNounBefore(around, one) : null))
  const verbBefore = bestCue(told, (one) => (one.cue.meaning.isNoun ? null : scoreVerbBefore(around, one)))
  // 投資利益: its parts are no verbs.
  const isInNoun =
    nounBefore !== null &&
    verbBefore !== null &&
    nounBefore.start <= verbBefore.start &&
    nounBefore.end > verbBefore.end
  const nounAfter = bestCue(told, (one) => (one.cue.meaning.isNoun ? scoreNounAfter(around, one, cues) : null))
  const verbAfter = bestCue(told, (one) => (one.cue.meaning.isNoun ? null : scoreVerbAfter(around, one, cues)))
  const best = better(better(better(nounBefore, isInNoun ? null : verbBefore), nounAfter), verbAfter)
  if (best === null) return null
  const offset = best === nounBefore || best === verbBefore ? from : quantity.end - tail
  const { metric, isNoun } = best.meaning
  return {
    meaning: metric,
    word: best.word,
    score: best.score,
    isNoun,
    start: best.start + offset,
    end: best.end + offset,
  }
}

function better(one: Hit | null, other: Hit | null): Hit | null {
  return one === null || (other !== null && other.score > one.score) ? other : one
}

type Hit = CueHit<MoneyMeaning>

function scoreNounBefore({ words, figure, own, mayHaveAsides }: Around, { start, end }: Span): number | null {
  if (end > figure) return null
  const gap = mayHaveAsides ? bareLength(words.slice(end, figure)) : figure - end
  // 企業価値も10月の増資で100億ドルを超えた: the topic is measured, the means is not.
  // 買収資金は銀行借り入れ120億円で: what stands right before the figure tells more than the topic.
  return 100 - gap * 0.8 + bonusOf(words, start, end, figure) - (start < own ? 25 : 0)
}

function bonusOf(words: string, start: number, end: number, figure: number): number {
  if (end === figure) return STANDS_ALONE.test(words.slice(0, start)) ? 15 : 0
  if (isTopic(words, end)) return 12
  return isMeans(words, end) ? -12 : 0
}

function scoreVerbBefore({ figure, own }: Around, { start, end }: Span): number | null {
  if (end > figure) return null
  const gap = figure - end
  return (gap <= 4 ? 104 : 55) - gap - (start < own ? 25 : 0)
}

function scoreNounAfter({ words, tail, reach }: Around, { start, end }: Span, cues: ClaimCues): number | null {
  if (start < tail) return null
  const gap = start - tail
  // 151億ドルと34%伸び、営業利益は…: the noun measures the next figure.
  if ((gap > 2 || (gap > 0 && words[start - 1] === '、')) && isTopic(words, end)) return 10 - gap
  if (start < reach && cues.nounLink.test(words.slice(tail, start))) return 120 - gap
  return start < reach ? 70 - gap : 30 - gap * 0.5
}

function scoreVerbAfter({ words, tail, reach }: Around, { start }: Span, cues: ClaimCues): number | null {
  if (start < tail) return null
  const gap = start - tail
  if (start < reach && cues.verbLink.test(words.slice(tail, start))) return 104 - gap * 0.7
  return start < reach ? 70 - gap : 40 - gap * 0.5
}

/** は, も, が, 総額は: what the noun that ends at `at` is to its figure. */
function isTopic(words: string, at: number): boolean {
  const sign = words.charAt(at)
  return PARTICLES.has(sign) || (BEGIN_TOPICS.has(sign) && TOPIC.test(words.slice(at, at + 4)))
}

const PARTICLES: ReadonlySet<string> = new Set('はもが')
const BEGIN_TOPICS: ReadonlySet<string> = new Set('額総規予見')
const TOPIC = /^(?:額|総額|規模|予想|見通し)[はもが]/

/** で, によって, を通じて. */
function isMeans(words: string, at: number): boolean {
  const sign = words.charAt(at)
  return sign === 'で' || ((sign === 'に' || sign === 'を') && MEANS.test(words.slice(at, at + 3)))
}

const MEANS = /^(?:によ|を通じ|に伴)/

/** How much stands between a cue and its figure, brackets and rates of growth apart. */
function bareLength(between: string): number {
  if (!between.includes('(') && !between.includes('%')) return between.length
  return between.replace(/\([^()]*\)/g, '').replace(/(?:前年(?:同期|度)?|前期|前年同月)?比?[\d.]+%(?:増|減)の?/g, '')
    .length
}

/** Behind a particle, and no part of a longer noun phrase. */
const STANDS_ALONE = /(?:^|[、。はがとを」]|銀行|うち)$/
